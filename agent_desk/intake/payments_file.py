"""A file of payments read by its plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from agent_desk.domain.intake_commands import ReceivedPayment
from agent_desk.intake.accounts_file import original_of
from agent_desk.intake.amounts import signed_cents
from agent_desk.intake.fields import reader_of
from agent_desk.intake.preview import open_source
from agent_desk.intake.table_rows import TableRows
from agent_desk.intake.values import CellError
from agent_desk.services.intake_plan import ColumnPlan, ReadingPlan
from agent_desk.services.load_payments import PaymentsReading
from agent_desk.services.portfolio_rows import ReadingTerms, Remark

SHOWN = 60


def read_payments(path: Path, plan: ReadingPlan, terms: ReadingTerms) -> PaymentsReading:
    """Every row as a payment, or the reason why not; a reversal (negative) is refused by name."""
    table = TableRows(open_source(path, plan.shape), plan)
    columns = [column for column in plan.columns if column.field]
    readers = {column.field: (column, _reader(column, terms)) for column in columns}
    payments: list[tuple[int, ReceivedPayment, str]] = []
    remarks: list[Remark] = []
    for row in table.rows():
        if isinstance(row, Remark):
            remarks.append(row)
            continue
        line, cells, removed = row
        original = original_of(cells, plan.shape.delimiter or ",")
        remarks += [remark._replace(original=original) for remark in removed]
        payment = _payment(line, cells, readers, original, remarks)
        if payment:
            payments.append((line, payment, original))
    return PaymentsReading(path.name, tuple(payments), tuple(remarks))


def _reader(column: ColumnPlan, terms: ReadingTerms):  # type: ignore[no-untyped-def]
    if column.field == "monto":
        return lambda cell: _received(signed_cents(cell, column.format))
    return reader_of(column, terms)


def _received(cents: int) -> int:
    if cents < 0:
        raise CellError("es negativo: una devolución no se aplica como pago")
    if cents == 0:
        raise CellError("es cero")
    return cents


def _payment(
    line: int,
    cells: list[str],
    readers: dict[str, tuple[ColumnPlan, object]],
    original: str,
    remarks: list[Remark],
) -> ReceivedPayment | None:
    values: dict[str, object] = {}
    problems = len(remarks)
    for field, (column, read) in readers.items():
        cell = cells[column.index]
        try:
            values[field] = read(cell) if cell else ""  # type: ignore[operator]
        except CellError as error:
            remarks.append(Remark(line, 1, column.header, cell[:SHOWN], str(error), original))
    for field, title in (("fecha_pago", "la fecha"), ("monto", "el monto")):
        if len(remarks) == problems and not values.get(field):
            remarks.append(Remark(line, 1, field, "", f"falta {title}", original))
    if not values.get("cuenta") and not values.get("referencia"):
        remarks.append(Remark(line, 1, "cuenta", "", "falta la cuenta o la referencia", original))
    if len(remarks) > problems:
        return None
    folio = str(values.get("id_pago") or "")
    return ReceivedPayment(
        id=f"pago:{folio}" if folio else "",
        account=str(values.get("cuenta") or ""),
        paid_on=date.fromisoformat(str(values["fecha_pago"])),
        amount_cents=int(str(values["monto"])),
        means=str(values.get("medio") or ""),
        reference=str(values.get("referencia") or ""),
    )
