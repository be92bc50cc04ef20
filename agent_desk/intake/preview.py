"""What a file seems to be, before anything is loaded: shape, columns, samples, and what to ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from agent_desk.intake.book_bounds import MOST_COLUMNS
from agent_desk.intake.evidence import (
    CONTRADICTORY,
    Evidence,
    day_evidence,
    decimal_evidence,
)
from agent_desk.intake.fields import BALANCES, DAYS, MONEY
from agent_desk.intake.file_kind import MIXED, TEXT, FileKind, kind_of
from agent_desk.intake.layout import best_delimiter, find_header, first_wide_row
from agent_desk.intake.recognise import kind_of_headers, recognise
from agent_desk.intake.sheet_rows import SheetRows, sheet_names
from agent_desk.intake.source import BadRow, Source
from agent_desk.intake.text_rows import TextRows
from agent_desk.services.column_names import ColumnNames
from agent_desk.services.intake_plan import (
    ACCOUNTS,
    COMMA,
    DAY_FIRST,
    MONTH_FIRST,
    PAYMENTS,
    POINT,
    SERIAL,
    YEAR_FIRST,
    ColumnPlan,
    FilePreview,
    FileShape,
    Question,
    ReadingPlan,
)
from agent_desk.services.portfolio_rows import ReadingTerms
from agent_desk.services.unreadable import UnreadableFileError

SAMPLE_ROWS = 5_000
SHOWN_VALUES = 5
_DAY_CHOICES = ((DAY_FIRST, "día/mes/año"), (MONTH_FIRST, "mes/día/año"))
_SIGN_CHOICES = ((POINT, "punto: 1,234.50"), (COMMA, "coma: 1.234,50"))


class Table:
    """A file opened by a shape: its header and the first rows below it."""

    def __init__(self, source: Source, shape: FileShape) -> None:
        self.source, self.shape = source, shape
        self.headers: list[str] = []
        self.rows: list[list[str]] = []
        for record in islice(source.rows(), SAMPLE_ROWS + shape.header_line):
            if isinstance(record, BadRow):
                continue
            line, cells = record
            if line == shape.header_line:
                self.headers = _trimmed(cells)
            elif line > shape.header_line and any(cell.strip() for cell in cells):
                self.rows.append(cells)

    def column(self, index: int) -> list[str]:
        """Its values in the sample, without the empty ones."""
        found = (row[index].strip() for row in self.rows if index < len(row))
        return [value for value in found if value]


def open_source(path: Path, shape: FileShape) -> Source:
    """The rows of a file by its shape. Raises UnreadableFileError."""
    if shape.kind == TEXT:
        return TextRows(path, shape.encoding, shape.delimiter)
    return SheetRows(path, shape.sheet)


def preview(
    path: Path,
    names: ColumnNames,
    terms: ReadingTerms,
    profiles: Mapping[str, ReadingPlan] | None = None,
    shape: FileShape | None = None,
) -> FilePreview:
    """Read the top of a file and propose a plan. Raises UnreadableFileError.

    A profile whose columns are those of the file, by name, is applied: it asks nothing. `shape`
    corrects what was detected.
    """
    kind = kind_of(path)
    sheets = sheet_names(path) if kind.kind != TEXT else ()
    shape = shape or _shape_of(path, kind, sheets, names)
    table = Table(open_source(path, shape), shape)
    _require_rows(table, path.name)
    for name, plan in (profiles or {}).items():
        if [column.header for column in plan.columns] == _headers_of(table):
            kept = replace(plan, shape=shape)
            return _described(path, kind, table, kept, sheets, terms, profile=name)
    what = kind_of_headers(table.headers, names)
    plan = ReadingPlan(what, shape, recognise(table.headers, names, what))
    return _described(path, kind, table, decided(plan, table), sheets, terms)


def revised(path: Path, plan: ReadingPlan, terms: ReadingTerms) -> FilePreview:
    """The same file under a plan that somebody has corrected. Raises UnreadableFileError."""
    kind = kind_of(path)
    sheets = sheet_names(path) if kind.kind != TEXT else ()
    table = Table(open_source(path, plan.shape), plan.shape)
    _require_rows(table, path.name)
    shown = _described(path, kind, table, decided(plan, table), sheets, terms)
    asked = tuple(question for question in shown.questions if question.about != "sheet")
    return replace(shown, questions=asked)


def decided(plan: ReadingPlan, table: Table) -> ReadingPlan:
    """The plan with the format of each column, where the column itself or its sisters show it."""
    found = {column.index: _evidence(column, table) for column in plan.columns if column.field}
    signs = {
        evidence.format
        for column in plan.columns
        if column.field in MONEY and (evidence := found[column.index]).format in (POINT, COMMA)
    }
    orders = {
        evidence.format
        for column in plan.columns
        if column.field in DAYS
        and (evidence := found[column.index]).format in (DAY_FIRST, MONTH_FIRST)
    }
    columns = []
    for column in plan.columns:
        evidence = found.get(column.index, Evidence(""))
        sisters = signs if column.field in MONEY else orders if column.field in DAYS else set()
        form = "" if evidence.format == CONTRADICTORY else evidence.format
        if evidence.is_doubtful and evidence.format != CONTRADICTORY and len(sisters) == 1:
            form = next(iter(sisters))
        columns.append(replace(column, format=column.format or form))
    return replace(plan, columns=tuple(columns))


def questions_of(plan: ReadingPlan, table: Table, terms: ReadingTerms) -> tuple[Question, ...]:
    """What must be asked before the file can be read by this plan."""
    asked: list[Question] = []
    for column in plan.columns:
        evidence = _evidence(column, table) if column.field else Evidence("")
        if column.format or not evidence.is_doubtful:
            continue
        asked.append(_format_question(column, evidence))
    asked += _field_questions(plan, terms)
    return tuple(asked)


def _format_question(column: ColumnPlan, evidence: Evidence) -> Question:
    is_day = column.field in DAYS
    if evidence.format == CONTRADICTORY:
        text = f"«{column.header}» mezcla dos formatos («{evidence.example}»). ¿Cuál vale?"
    elif is_day:
        text = f"En «{column.header}», ¿qué va primero? Por ejemplo «{evidence.example}»."
    else:
        text = f"En «{column.header}», ¿qué separa los centavos? Por ejemplo «{evidence.example}»."
    about, choices = ("dates", _DAY_CHOICES) if is_day else ("decimal", _SIGN_CHOICES)
    return Question(about, column.index, text, choices, choices[0][0])


def _field_questions(plan: ReadingPlan, terms: ReadingTerms) -> list[Question]:
    fields = {column.field for column in plan.columns if column.field}
    asked = []
    needed = _NEEDED_ACCOUNTS if plan.kind == ACCOUNTS else _NEEDED_PAYMENTS
    for any_of, title in needed:
        if not fields & any_of:
            asked.append(Question("field", -1, f"¿En qué columna viene {title}?", (), ""))
    if plan.kind == ACCOUNTS and "producto" not in fields and not plan.product:
        choices = tuple(terms.products.items())
        asked.append(Question("product", -1, "¿De qué producto son estas cuentas?", choices, ""))
    doubtful = [column for column in plan.columns if column.field and not column.is_sure]
    asked += [
        Question("column", column.index, f"«{column.header}»: ¿es lo que parece?", (), column.field)
        for column in doubtful
    ]
    return asked


_NEEDED_ACCOUNTS = (
    (frozenset({"cuenta"}), "el número de cuenta"),
    (frozenset({"nombre", "nombre_apellidos_primero"}), "el nombre"),
    (frozenset({"saldo_total", *BALANCES}), "el saldo"),
    (frozenset({"dias_atraso", "fecha_vencimiento"}), "el atraso o la fecha de vencimiento"),
)
_NEEDED_PAYMENTS = (
    (frozenset({"cuenta", "referencia"}), "la cuenta o la referencia"),
    (frozenset({"fecha_pago"}), "la fecha del pago"),
    (frozenset({"monto"}), "el monto"),
)


def _described(
    path: Path,
    kind: FileKind,
    table: Table,
    plan: ReadingPlan,
    sheets: tuple[str, ...],
    terms: ReadingTerms,
    profile: str = "",
) -> FilePreview:
    questions = questions_of(plan, table, terms)
    if len(sheets) > 1 and not profile:
        choices = tuple((name, name) for name in sheets)
        text = "El libro tiene varias hojas. ¿Cuál se carga?"
        questions = (Question("sheet", -1, text, choices, plan.shape.sheet), *questions)
    return FilePreview(
        source=path.name,
        plan=plan,
        samples={c.index: tuple(_shown(table.column(c.index))) for c in plan.columns},
        questions=questions,
        notes=_notes(plan, kind),
        sheets=sheets,
        rows=_row_estimate(kind, table),
        profile=profile,
    )


def _notes(plan: ReadingPlan, kind: FileKind) -> tuple[str, ...]:
    notes = []
    if kind.encoding == MIXED:
        notes.append("Algunas filas traen letras rotas: se rechazan una por una.")
    fields = {column.field for column in plan.columns}
    if plan.kind == ACCOUNTS and not fields & set(BALANCES):
        notes.append("El saldo viene sin desglose: se toma todo como capital.")
    if plan.shape.header_line > 1:
        notes.append(f"El encabezado está en la línea {plan.shape.header_line}.")
    return tuple(notes)


def _shape_of(path: Path, kind: FileKind, sheets: tuple[str, ...], names: ColumnNames) -> FileShape:
    if kind.kind == TEXT:
        delimiter = best_delimiter(path, kind, names)
        shape = FileShape(TEXT, kind.encoding, delimiter)
    else:
        shape = FileShape(kind.kind, sheet=_fullest(path, sheets, names))
    source = open_source(path, shape)
    line = find_header(source, names) or first_wide_row(source)
    return replace(shape, header_line=line)


def _fullest(path: Path, sheets: tuple[str, ...], names: ColumnNames) -> str:
    """The first sheet with a header that is known."""
    if len(sheets) == 1:
        return sheets[0]
    known = (sheet for sheet in sheets if find_header(SheetRows(path, sheet), names))
    return next(known, sheets[0])


def _require_rows(table: Table, name: str) -> None:
    if not table.headers:
        raise UnreadableFileError(
            name, "no tiene un encabezado", "La primera fila debe llevar los nombres."
        )
    if len(table.headers) < 2:
        raise UnreadableFileError(
            name,
            "no parece una tabla: tiene una sola columna",
            "Guárdelo como CSV UTF-8 o XLSX y vuelva a cargarlo.",
        )
    if len(table.headers) > MOST_COLUMNS:
        raise UnreadableFileError(
            name,
            f"tiene {len(table.headers):,} columnas",
            "Deje solo las de la cartera y vuelva a cargarlo.",
        )
    if not table.rows:
        raise UnreadableFileError(
            name, "solo trae el encabezado, sin ninguna fila", "Revise la exportación."
        )


def _evidence(column: ColumnPlan, table: Table) -> Evidence:
    if column.field in MONEY:
        return decimal_evidence(table.column(column.index))
    if column.field in DAYS:
        return day_evidence(table.column(column.index))
    return Evidence("")


def _headers_of(table: Table) -> list[str]:
    return [" ".join(header.split())[:60] for header in table.headers]


def _trimmed(cells: Sequence[str]) -> list[str]:
    """Without the empty cells that trailing delimiters leave at the end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return [cell.strip() for cell in cells[:end]]


def _shown(values: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(values[:200]))[:SHOWN_VALUES]


def _row_estimate(kind: FileKind, table: Table) -> int:
    if kind.kind != TEXT:
        return max(0, table.source.size - table.shape.header_line)
    return max(len(table.rows), kind.lines - table.shape.header_line)


__all__ = ["PAYMENTS", "SERIAL", "YEAR_FIRST", "Table", "open_source", "preview"]
