"""A CSV of any spreadsheet into rows with their lines; what is not CSV is refused by name."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agent_desk.intake.columns import Header, read_header
from agent_desk.services.import_portfolio import UnreadableFileError

MAX_BYTES = 200 * 1024 * 1024
LONGEST_RECORD = 4  # lines of the file that one row may take, through breaks inside quotes
DELIMITERS = (",", ";", "\t")
AS_CSV = "Guárdelo desde la hoja de cálculo como «CSV UTF-8» y vuelva a cargarlo."

# First bytes of files that people rename to .csv.
_OTHER_KINDS = (
    (b"PK\x03\x04", "es un libro de Excel (XLSX), no un CSV"),
    (b"\xd0\xcf\x11\xe0", "es un libro antiguo de Excel (XLS), no un CSV"),
    (b"%PDF", "es un PDF, no un CSV"),
    (b"SQLite format 3", "es una base de datos, no un CSV"),
    (b"\x1f\x8b", "está comprimido"),
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column name, of the row that begins at `line` of the file."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is not one: `text` is its beginning."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class CsvTable:
    """The header and the lines below it, not yet read into rows."""

    header: Header
    delimiter: str
    lines: Sequence[str]
    first_line: int

    def rows(self) -> Iterator[Row | BadRow]:
        """Each row that is not blank, good or bad, in order."""
        width = len(self.header.names)
        for line, record in _records(self.lines, self.delimiter):
            number = self.first_line + line
            if isinstance(record, str):
                yield BadRow(number, self.lines[line][:60], record)
            elif any(cell.strip() for cell in record):
                yield self._row(number, record, width)

    def _row(self, number: int, record: list[str], width: int) -> Row | BadRow:
        if len(record) > width and not any(cell.strip() for cell in record[width:]):
            record = record[:width]
        if len(record) != width:
            reason = f"trae {len(record)} valores y el encabezado {width} columnas"
            if len(record) > width:
                reason += "; quizá una coma sin comillas"
            return BadRow(number, self.delimiter.join(record)[:60], reason)
        named = zip(self.header.names, record, strict=True)
        return Row(number, {name: cell for name, cell in named if name})


def read_table(path: Path) -> CsvTable:
    """Open a CSV (UTF-8, comma, semicolon or tab). Raises UnreadableFileError."""
    text = _text_of(path)
    lines = re.split(r"\r\n|\n|\r", text)
    at = next((n for n, line in enumerate(lines) if line.strip(" ,;\t")), None)
    if at is None:
        raise UnreadableFileError(path.name, "está vacío", AS_CSV)
    if re.fullmatch(r"sep=.?", lines[at].strip()):  # a hint that Excel writes for itself
        at += 1
    header, delimiter = _best_header(lines[at] if at < len(lines) else "")
    _require(header, path.name)
    if not any(line.strip(f" {delimiter}") for line in lines[at + 1 :]):
        raise UnreadableFileError(
            path.name, "solo trae el encabezado, sin ninguna cuenta", "Revise la exportación."
        )
    return CsvTable(header, delimiter, lines[at + 1 :], at + 2)


def _text_of(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableFileError(path.name, "pesa más de 200 MB", "Pártalo en varios.")
        content = path.read_bytes()
    except OSError as error:
        reason = "no existe" if isinstance(error, FileNotFoundError) else "no se puede leer"
        raise UnreadableFileError(path.name, reason, "Revise la ruta y sus permisos.") from error
    for start, kind in _OTHER_KINDS:
        if content.startswith(start):
            raise UnreadableFileError(path.name, kind, AS_CSV)
    if content.startswith(_UTF16):
        raise UnreadableFileError(path.name, "está en UTF-16", AS_CSV)
    if b"\x00" in content:
        raise UnreadableFileError(path.name, "no es un archivo de texto", AS_CSV)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(
            path.name, f"no está en UTF-8 (primer signo ilegible en la línea {line})", AS_CSV
        ) from error


def _best_header(line: str) -> tuple[Header, str]:
    """The reading of the first row that knows most columns, and the delimiter that gave it."""
    readings = [(read_header(_cells(line, sign)), sign) for sign in DELIMITERS]
    return max(readings, key=lambda reading: sum(bool(name) for name in reading[0].names))


def _require(header: Header, source: str) -> None:
    if not any(header.names):
        raise UnreadableFileError(
            source,
            "no parece una cartera: su primera fila no trae ninguna columna conocida",
            "Las columnas están en la guía de la cartera en CSV.",
        )
    if header.missing:
        names = ", ".join(f"«{name}»" for name in header.missing)
        words = "falta la columna" if len(header.missing) == 1 else "faltan las columnas"
        raise UnreadableFileError(source, f"{words} {names}", "Agréguelas y vuelva a cargarlo.")
    if header.repeated:
        names = ", ".join(f"«{name}»" for name in header.repeated)
        raise UnreadableFileError(
            source, f"viene dos veces la columna {names}", "Deje una sola y vuelva a cargarlo."
        )


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return []


def _records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str] | str]]:
    """(index of its first line, cells or the reason why there are none).

    A quote that is never closed would swallow the rest of the file: it costs its own line only.
    """
    index = 0
    while index < len(lines):
        taken, record = _record(lines, index, delimiter)
        yield index, record
        index += taken


def _record(lines: Sequence[str], index: int, delimiter: str) -> tuple[int, list[str] | str]:
    for taken in range(1, LONGEST_RECORD + 1):
        piece = lines[index : index + taken]
        if len(piece) < taken:
            break
        try:
            found = list(csv.reader(["\n".join(piece)], delimiter=delimiter, strict=True))
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                continue
            return 1, "tiene comillas mal puestas o un valor enorme"
        return taken, found[0] if found else []
    return 1, "abre comillas y no las cierra"
