"""What a chart shows, without Qt: points with the words that say them, and the table they make."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Point:
    """`text` is the value in words; `low` and `high` its interval; `note` what is said beside it.
    A point without value is a gap, never a zero."""

    label: str
    value: float | None
    text: str
    low: float | None = None
    high: float | None = None
    note: str = ""
    is_strong: bool = True

    @property
    def told(self) -> str:
        """As a screen reader says it."""
        return ": ".join(part for part in (self.label, self.text) if part) + (
            f", {self.note}" if self.note else ""
        )


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """`cells` are points in the order of the columns; `end` is said at the right."""

    label: str
    cells: tuple[Point, ...]
    end: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A line after so many attempts: of law, of the segment, or of what is worth its cost."""

    after: int
    words: str
    ink: str = "warn"


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The same figures in rows."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def csv_text(self) -> str:
        """For a spreadsheet: with headers, and nothing that a spreadsheet would run."""
        out = StringIO()
        writer = csv.writer(out)
        writer.writerow(self.headers)
        writer.writerows([_tame(cell) for cell in row] for row in self.rows)
        return out.getvalue()


def write_csv(table: ChartTable, path: Path) -> None:
    """With a mark so that spreadsheets read the accents. Raises OSError."""
    path.write_text(table.csv_text(), encoding="utf-8-sig", newline="")


def table_of(title: str, headers: tuple[str, ...], points: Sequence[Point]) -> ChartTable:
    """A row per point: label, value, note."""
    return ChartTable(
        title, headers, tuple((p.label, p.text, p.note)[: len(headers)] for p in points)
    )


def _tame(cell: str) -> str:
    is_formula = cell[:1] in {"=", "+", "@", "\t"} or (cell[:1] == "-" and not cell[1:2].isdigit())
    return f"'{cell}" if is_formula else cell
