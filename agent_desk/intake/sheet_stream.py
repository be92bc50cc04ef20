"""A sheet of a large workbook row by row, with the memory of one row and of the shared texts.

The parts are read by expat itself: the same values as openpyxl's stream in a fraction of the time
(docs/decisions/0021). A part with a document type is refused: no entity of the file is ever opened.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

Cell = int | float | str | bool | time | date | datetime | timedelta | None
_CHUNK = 1 << 18
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 1_000
_ISO_DATE = 10


class DoctypeError(ValueError):
    """A part of the workbook brings definitions of its own."""


def streamed_rows(path: Path, sheet: str) -> Iterator[Sequence[Cell]]:
    """Every row from the first of the sheet on, those without cells too. Raises KeyError for a
    sheet that is not there, ValueError and zipfile's errors for a damaged book."""
    try:
        with zipfile.ZipFile(path) as parts:
            book = _Book(parts)
            reader = _SheetReader(book.shared_texts(), book.styles())
            yield from reader.rows(parts, book.part_of(sheet))
    except expat.ExpatError as error:
        raise ValueError("broken XML") from error


class _Book:
    """What the sheet's cells refer to."""

    def __init__(self, parts: zipfile.ZipFile) -> None:
        self._parts = parts
        self._names = {name.casefold(): name for name in parts.namelist()}
        self._epoch_1904 = False
        self._sheets: dict[str, str] = {}  # name of the sheet: id of its relation
        self._read("xl/workbook.xml", self._workbook)

    def part_of(self, sheet: str) -> str:
        targets: dict[str, str] = {}

        def relation(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship":
                targets[attributes["Id"]] = attributes["Target"]

        self._read("xl/_rels/workbook.xml.rels", relation)
        target = targets[self._sheets[sheet]]
        return self._name(target.lstrip("/") if target.startswith("/") else f"xl/{target}")

    def shared_texts(self) -> list[str]:
        """Texts that cells name by number; phonetic guides are left out."""
        texts: list[str] = []
        pieces: list[str] = []
        state = {"is_text": False, "hidden": 0}

        def begin(name: str, _attributes: dict[str, str]) -> None:
            if name == "t":
                state["is_text"] = not state["hidden"]
            elif name == "rPh":
                state["hidden"] += 1
            elif name == "si":
                pieces.clear()

        def finish(name: str) -> None:
            if name == "t":
                state["is_text"] = False
            elif name == "rPh":
                state["hidden"] -= 1
            elif name == "si":
                texts.append("".join(pieces))

        def said(text: str) -> None:
            if state["is_text"]:
                pieces.append(text)

        if "xl/sharedstrings.xml" in self._names:
            self._read("xl/sharedStrings.xml", begin, finish, said)
        return texts

    def styles(self) -> _Styles:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

        formats: dict[int, str] = dict(BUILTIN_FORMATS)
        used: list[int] = []
        inside: list[str] = []

        def begin(name: str, attributes: dict[str, str]) -> None:
            inside.append(name)
            if name == "numFmt":
                formats[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
            elif name == "xf" and "cellXfs" in inside:
                used.append(int(attributes.get("numFmtId", 0)))

        def finish(_name: str) -> None:
            inside.pop()

        if "xl/styles.xml" in self._names:
            self._read("xl/styles.xml", begin, finish)
        told = [formats.get(number, "General") for number in used]
        return _Styles(
            frozenset(str(at) for at, text in enumerate(told) if is_date_format(text)),
            frozenset(str(at) for at, text in enumerate(told) if is_timedelta_format(text)),
            self._epoch_1904,
        )

    def _workbook(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            self._sheets[attributes["name"]] = attributes["id"]
        elif name == "workbookPr":
            self._epoch_1904 = attributes.get("date1904", "0") in {"1", "true"}

    def _name(self, wanted: str) -> str:
        return self._names[posixpath.normpath(wanted).casefold()]

    def _read(
        self,
        part: str,
        begin: Callable[[str, dict[str, str]], None],
        finish: Callable[[str], None] | None = None,
        said: Callable[[str], None] | None = None,
    ) -> None:
        """Names and attributes without their namespaces."""
        parser = _parser()

        def begun(name: str, attributes: dict[str, str]) -> None:
            begin(_bare(name), {_bare(key): value for key, value in attributes.items()})

        parser.StartElementHandler = begun
        if finish:
            parser.EndElementHandler = lambda name: finish(_bare(name))
        if said:
            parser.CharacterDataHandler = said
        _feed(parser, self._parts, self._name(part))


class _Styles:
    """Which styles of cells show a number as a date or as a stretch of time."""

    def __init__(self, dates: frozenset[str], spans: frozenset[str], is_1904: bool) -> None:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

        self.dates, self.spans = dates, spans
        self.epoch = CALENDAR_MAC_1904 if is_1904 else CALENDAR_WINDOWS_1900


class _SheetReader:
    """Turns the events of one sheet into rows; one row is kept at a time."""

    def __init__(self, texts: list[str], styles: _Styles) -> None:
        from openpyxl.utils.datetime import from_excel

        self._texts, self._styles, self._from_excel = texts, styles, from_excel
        self._ready: list[list[Cell]] = []
        self._row: list[Cell] = []
        self._number = 0  # of the last row handed out
        self._bare: dict[str, str] = {}  # name as written, name without its prefix
        self._columns: dict[str, int] = {}  # letters of a column: its place
        self._at, self._kind, self._style = -1, "n", ""
        self._pieces: list[str] = []
        self._is_value = False
        self._hidden = 0

    def rows(self, parts: zipfile.ZipFile, part: str) -> Iterator[list[Cell]]:
        """As they come."""
        parser = _parser()
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._finish
        parser.CharacterDataHandler = self._said
        with parts.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
                if self._ready:
                    yield from self._ready
                    self._ready.clear()
        parser.Parse(b"", True)
        yield from self._ready

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        bare = self._bare.get(name) or self._learn(name)
        if bare == "c":
            place = attributes.get("r")
            self._at = self._column(place) if place else self._at + 1
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._pieces = []
        elif bare == "v" or bare == "t":
            self._is_value = not self._hidden
        elif bare == "row":
            self._open_row(int(attributes.get("r", self._number + 1)))
        elif bare == "rPh":
            self._hidden += 1

    def _finish(self, name: str) -> None:
        bare = self._bare.get(name)
        if bare == "v" or bare == "t":
            self._is_value = False
        elif bare == "c":
            if self._pieces:
                self._put("".join(self._pieces))
        elif bare == "row":
            self._ready.append(self._row)
            self._number += 1
        elif bare == "rPh":
            self._hidden -= 1

    def _learn(self, name: str) -> str:
        """Of millions of names a dozen differ: their prefix is looked for once."""
        bare = self._bare[name] = name.rpartition(":")[2]
        return bare

    def _said(self, text: str) -> None:
        if self._is_value:
            self._pieces.append(text)

    def _open_row(self, number: int) -> None:
        """Rows that the file leaves out are rows of the sheet all the same."""
        if not self._number < number <= _MOST_ROWS:
            raise ValueError("rows out of order")
        self._ready.extend([] for _ in range(number - 1 - self._number))
        self._number = number - 1
        self._row, self._at = [], -1

    def _column(self, place: str) -> int:
        letters = place.rstrip("0123456789")
        known = self._columns.get(letters, 0)
        if not known:
            for letter in letters.upper():
                known = known * 26 + ord(letter) - 64
            if not 0 < known <= _MOST_COLUMNS:
                raise ValueError("a column too far")
            self._columns[letters] = known
        return known - 1

    def _put(self, text: str) -> None:
        row, at = self._row, self._at
        if at >= _MOST_COLUMNS:
            raise ValueError("a column too far")
        while len(row) < at:
            row.append(None)
        value = self._value(text)
        if len(row) == at:
            row.append(value)
        else:
            row[at] = value

    def _value(self, text: str) -> Cell:
        kind = self._kind
        if kind == "s":
            return self._texts[int(text)]
        if kind == "n":
            number = float(text) if "." in text or "E" in text or "e" in text else int(text)
            if self._style in self._styles.dates:
                return self._dated(number)
            return number
        if kind == "b":
            return text not in ("0", "false")
        if kind == "d":
            return (
                datetime.fromisoformat(text) if len(text) > _ISO_DATE else date.fromisoformat(text)
            )
        return text

    def _dated(self, number: float) -> Cell:
        is_span = self._style in self._styles.spans
        try:
            found: Cell = self._from_excel(number, self._styles.epoch, timedelta=is_span)
        except (OverflowError, ValueError):
            return "#VALUE!"  # a date that no calendar has, as the sheet itself shows it
        return found


def _parser() -> XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_told: object) -> None:
    raise DoctypeError


def _feed(parser: XMLParserType, parts: zipfile.ZipFile, part: str) -> None:
    with parts.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
