"""Rows of a CSV of any spreadsheet or bank system: quoted breaks, broken quotes, enormous lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from agent_desk.intake.file_kind import MIXED
from agent_desk.intake.source import SHOWN, BadRow, Record

LONGEST_RECORD = 40  # lines of the file that one row may take, through breaks inside quotes
LONGEST_LINE = 200_000  # characters
DELIMITERS = (",", ";", "\t", "|")
DELIMITER_NAMES = {",": "coma", ";": "punto y coma", "\t": "tabulador", "|": "barra"}


class TextRows:
    """Fulfils Source for a text file."""

    def __init__(self, path: Path, encoding: str, delimiter: str) -> None:
        self._path, self._encoding, self._delimiter = path, encoding, delimiter
        self._file: BinaryIO | None = None
        self.name = path.name
        self.size = path.stat().st_size

    def position(self) -> int:
        """Bytes read so far."""
        return self._file.tell() if self._file and not self._file.closed else self.size

    def rows(self) -> Iterator[Record | BadRow]:
        """A quote that is never closed costs its own line, never the rest of the file."""
        line = 1
        with self._path.open("rb", buffering=1 << 18) as binary:
            self._file = binary
            reader = csv.reader(self._text(binary), delimiter=self._delimiter, strict=True)
            try:
                for cells in reader:
                    after = reader.line_num + 1
                    if after - line > LONGEST_RECORD:
                        break
                    yield line, cells
                    line = after
                else:
                    return
            except csv.Error:
                pass
        yield from self._carefully(line)

    def _carefully(self, first: int) -> Iterator[Record | BadRow]:
        """From that line on, a record at a time: slower, and no line of it can hurt the next."""
        with self._path.open("rb", buffering=1 << 18) as binary:
            self._file = binary
            text = self._text(binary)
            for _ in range(first - 1):
                text.readline()
            yield from _Records(text, self._delimiter, first).read()

    def _text(self, binary: BinaryIO) -> io.TextIOWrapper:
        return io.TextIOWrapper(
            binary,
            encoding="utf-8" if self._encoding == MIXED else self._encoding,
            errors="surrogateescape" if self._encoding == MIXED else "replace",
            newline="",
        )


class _Records:
    """A csv.reader that can begin again after a line that it cannot read."""

    def __init__(self, text: io.TextIOWrapper, delimiter: str, line: int) -> None:
        self._text, self._delimiter, self._line = text, delimiter, line
        self._pushed: list[str] = []
        self._taken: list[str] = []  # lines of the record that is being read

    def read(self) -> Iterator[Record | BadRow]:
        line = self._line
        reader = self._reader()
        taken = self._taken
        while True:
            taken.clear()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield BadRow(line, taken[0][:SHOWN] if taken else "", _reason_of(error))
                self._pushed = taken[1:] + self._pushed
                line += 1
                reader = self._reader()
                continue
            yield line, cells
            line += len(taken)

    def _reader(self) -> Iterator[list[str]]:
        return csv.reader(self._lines(), delimiter=self._delimiter, strict=True)

    def _lines(self) -> Iterator[str]:
        taken, text = self._taken, self._text
        while True:
            if self._pushed:
                line = self._pushed.pop(0)
            else:
                line = text.readline(LONGEST_LINE)
                if not line:
                    return
                if len(line) == LONGEST_LINE and line[-1] not in "\r\n":
                    self._skip_rest()
                    taken.append(line[:SHOWN])
                    raise csv.Error("line too long")
            taken.append(line)
            if len(taken) > LONGEST_RECORD:
                raise csv.Error("quote never closed")
            yield line

    def _skip_rest(self) -> None:
        """The rest of an enormous line, without keeping it."""
        while piece := self._text.readline(LONGEST_LINE):
            if piece[-1] in "\r\n":
                return


def _reason_of(error: csv.Error) -> str:
    words = str(error)
    if "too long" in words or "field limit" in words:
        return f"la línea pasa de {LONGEST_LINE // 1000} mil signos"
    if "never closed" in words or "end of data" in words:
        return "abre comillas y no las cierra"
    return "tiene comillas mal puestas"
