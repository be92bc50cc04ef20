"""How a file of a creditor is read: its shape, what each column is, and what is still doubtful.

Plain values: the reader proposes a plan, the user corrects it, the store keeps it as the creditor's
profile, and the next file is read by it without a question.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

ACCOUNTS, PAYMENTS = "cuentas", "pagos"
TEXT, MONEY, DAY, NUMBER, RATE, PHONE = "texto", "cantidad", "fecha", "número", "tasa", "teléfono"

# How amounts and dates of a column are written. "" is: nothing in the column decides it.
POINT, COMMA = "point", "comma"
DAY_FIRST, MONTH_FIRST, YEAR_FIRST, SERIAL = "dmy", "mdy", "ymd", "serial"


@dataclass(frozen=True, slots=True)
class FileShape:
    """`kind` csv|xlsx; `header_line` counts the file's lines or the sheet's rows from 1."""

    kind: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_line: int = 1


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """One column: `field` is what it is here ("" when it is not used), `format` how it is written.

    A format applies to the whole column: a value that does not follow it refuses its row.
    """

    index: int
    header: str
    field: str = ""
    format: str = ""
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """All needed to read a file; `creditor` and `product` stand for absent columns."""

    kind: str
    shape: FileShape
    columns: tuple[ColumnPlan, ...]
    creditor: str = ""
    product: str = ""

    def with_column(self, index: int, **changes: str) -> ReadingPlan:
        """The same plan with one column corrected; a field is of one column only, but for phones.

        Corrected is sure.
        """
        field = changes.get("field", "")
        columns = []
        for column in self.columns:
            if column.index == index:
                columns.append(replace(column, is_sure=True, **changes))  # type: ignore[arg-type]
            elif field and column.field == field and not may_repeat(field):
                columns.append(replace(column, field="", format=""))
            else:
                columns.append(column)
        return replace(self, columns=tuple(columns))

    def index_of(self, field: str) -> int | None:
        """The first column of that field."""
        return next((c.index for c in self.columns if c.field == field), None)


@dataclass(frozen=True, slots=True)
class Question:
    """What the file does not decide by itself: `choices` are (value, words), `chosen` the usual.

    `column` is -1 when it is about the file as a whole (its sheet, a field that is missing).
    """

    about: str  # sheet | decimal | dates | field | product | column
    column: int
    text: str
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What was understood of a file before loading it. `samples` are values by column index."""

    source: str
    plan: ReadingPlan
    samples: Mapping[int, tuple[str, ...]]
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    rows: int = 0  # estimated
    profile: str = ""  # the profile that was applied, "" when this is the first file of its kind

    @property
    def is_ready(self) -> bool:
        """Whether it can be read without asking anything."""
        return not self.questions

    @property
    def can_be_accepted(self) -> bool:
        """Whether all that is asked is «is this column what it seems?»: going on says yes."""
        return all(question.about == "column" for question in self.questions)


def may_repeat(field: str) -> bool:
    """Fields that several columns may carry: phones, and the parts of a name."""
    return field.startswith("telefono") or field in {"nombre", "apellidos"}


def plan_text(plan: ReadingPlan) -> str:
    """The plan as the JSON that a profile keeps."""
    return json.dumps(asdict(plan), ensure_ascii=False, sort_keys=True)


def plan_of(text: str) -> ReadingPlan:
    """A kept plan. Raises ValueError when it is not one."""
    try:
        kept = json.loads(text)
        return ReadingPlan(
            kind=kept["kind"],
            shape=FileShape(**kept["shape"]),
            columns=tuple(ColumnPlan(**column) for column in kept["columns"]),
            creditor=kept["creditor"],
            product=kept["product"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("not a reading plan") from error
