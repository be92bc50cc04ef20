"""What the intake paints, texts ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Choices = tuple[tuple[str, str], ...]  # (value, words)


class Step(Enum):
    """Where a file is on its way in."""

    READING = "reading"
    COLUMNS = "columns"
    LOADING = "loading"
    ASKING = "asking"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One column of the file beside what it is here; `is_doubtful` asks for a look."""

    header: str
    samples: str
    field: str
    field_words: str
    format: str
    format_words: str
    formats: Choices = ()
    is_doubtful: bool = False
    question: str = ""


@dataclass(frozen=True, slots=True)
class ShapeState:
    """How the file was opened, and what may be corrected of it."""

    words: str
    delimiter: str = ""
    delimiters: Choices = ()
    encoding: str = ""
    encodings: Choices = ()
    sheet: str = ""
    sheets: Choices = ()
    header_line: int = 1


@dataclass(frozen=True, slots=True)
class IntakeState:
    """The whole place of a file on its way in."""

    step: Step
    heading: str
    summary: str = ""
    shape: ShapeState | None = None
    rows: tuple[MappingRow, ...] = ()
    fields: Choices = ()
    product: str = ""
    products: Choices = ()  # when the file does not tell them
    creditor: str = ""
    questions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    can_proceed: bool = False
    share_pct: int = 0
    progress: str = ""
    remarks: tuple[tuple[str, str, str, str], ...] = ()  # line, column, value, reason
    doubts: tuple[str, ...] = ()
    has_report: bool = False
