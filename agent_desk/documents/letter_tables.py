"""The tables of the agreement: the debt by component and the schedule of payments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Table, TableStyle

from agent_desk.documents.fonts import REGULAR
from agent_desk.documents.letter_style import (
    ACCENT,
    BLOCK_GAP,
    CELL,
    CELL_RIGHT,
    LABEL,
    LABEL_RIGHT,
    RULE,
    SMALL,
    SMALL_RIGHT,
    TOTAL,
    TOTAL_RIGHT,
    WASH,
    WIDTH,
    words,
)
from agent_desk.domain.agreement import Agreement, ScheduledPayment
from agent_desk.domain.letter import (
    LetterTexts,
    component_ids,
    financing_cents,
    paid_ids,
    plan_charges,
)
from agent_desk.domain.spanish import money_text, weekday_short

Row = list[object]
_PAD = 1.6
_MOST_SPLIT_ROWS = 6
_MOST_PARTS = 4
_WIDEST_IN_THREE = len("$999,999.99")


def debt_table(agreement: Agreement, texts: LetterTexts) -> Flowable:
    """Each component: owed, waived, to pay; then the total."""
    label, currency = texts.labels, agreement.currency
    shown = ("owed", "waived", "due") if agreement.waived_cents else ("owed", "due")
    sides = {"owed": agreement.owed, "waived": agreement.waived, "due": agreement.due}
    rows = [_row(label["concept"], [label[side] for side in shown], LABEL, LABEL_RIGHT)]
    for part in component_ids(agreement):
        cents = [money_text(sides[side].get(part, 0), currency) for side in shown]
        rows.append(_row(texts.components.get(part, part), cents, CELL, CELL_RIGHT))
    extra, blank = financing_cents(agreement), [""] * (len(shown) - 1)
    charges = plan_charges(agreement)
    for name, charge in _named_charges(charges, extra, texts):
        rows.append(_row(name, [*blank, money_text(charge, currency)], CELL, CELL_RIGHT))
    sums = [sum(sides[side].values()) for side in shown]
    sums[-1] += extra
    totals = [money_text(cents, currency) for cents in sums]
    rows.append(_row(label["total"], totals, TOTAL, TOTAL_RIGHT))
    figure_width = 96
    widths = [WIDTH - figure_width * len(shown), *[figure_width] * len(shown)]
    return _ruled(rows, widths, has_total=True)


def _named_charges(
    charges: dict[str, int], extra: int, texts: LetterTexts
) -> Iterator[tuple[str, int]]:
    """Interest and VAT of the new term by name, and whatever else the payments carry."""
    for part, cents in charges.items():
        yield texts.components[part], cents
    rest = extra - sum(charges.values())
    if rest:
        yield texts.labels["financing"], rest


def schedule_table(agreement: Agreement, texts: LetterTexts) -> Flowable:
    """The payments: split by component when few, in two or three columns when many."""
    parts = list(paid_ids(agreement))
    count = len(agreement.payments)
    if 1 < count <= _MOST_SPLIT_ROWS and len(parts) <= _MOST_PARTS:
        return _split_schedule(agreement, texts, parts)
    return _columns(agreement, texts, _columns_for(agreement))


def _columns_for(agreement: Agreement) -> int:
    """Up to three, but only two when an amount is too wide for a third of the page."""
    count = len(agreement.payments)
    widest = max(
        len(money_text(payment.amount_cents, agreement.currency)) for payment in agreement.payments
    )
    wanted = 1 if count <= 4 else 2 if count <= 8 else 3
    return wanted if widest <= _WIDEST_IN_THREE else min(wanted, 2)


def _split_schedule(agreement: Agreement, texts: LetterTexts, parts: list[str]) -> Flowable:
    label, currency = texts.labels, agreement.currency
    names = [texts.components.get(part, part) for part in parts]
    rows = [
        [words(label["number"], LABEL), words(label["day"], LABEL)]
        + [words(text, LABEL_RIGHT) for text in [*names, label["amount"]]]
    ]
    for payment in agreement.payments:
        cents = [payment.parts.get(part, 0) for part in parts]
        rows.append(
            [
                *_first_cells(payment, len(agreement.payments)),
                *(words(money_text(each, currency), CELL_RIGHT) for each in cents),
                words(money_text(payment.amount_cents, currency), TOTAL_RIGHT),
            ]
        )
    figures = len(parts) + 1
    width = min(96, (WIDTH - 138) / figures)
    return _ruled(rows, [46, WIDTH - 46 - width * figures, *[width] * figures])


def _columns(agreement: Agreement, texts: LetterTexts, columns: int) -> Flowable:
    """Blocks of number, date and amount side by side, read downwards."""
    payments = agreement.payments
    height = -(-len(payments) // columns)
    header = [words(texts.labels[name], LABEL) for name in ("number", "day")]
    header.append(words(texts.labels["amount"], LABEL_RIGHT))
    rows: list[Row] = [_with_gaps([list(header) for _ in range(columns)])]
    for line in range(height):
        blocks = [_block(agreement, line + height * column) for column in range(columns)]
        rows.append(_with_gaps(blocks))
    block_width = (WIDTH - BLOCK_GAP * (columns - 1)) / columns
    number, amount = (56.0, 110.0) if columns < 3 else (42.0, 52.0)
    block = [number, block_width - number - amount, amount]
    return _ruled(
        rows, _with_gaps([list(block) for _ in range(columns)], BLOCK_GAP), columns=columns
    )


def _block(agreement: Agreement, index: int) -> Row:
    if index >= len(agreement.payments):
        return ["", "", ""]
    payment = agreement.payments[index]
    amount = money_text(payment.amount_cents, agreement.currency)
    cells = _first_cells(payment, len(agreement.payments), SMALL)
    return [*cells, words(amount, SMALL_RIGHT)]


def _first_cells(payment: ScheduledPayment, count: int, style: ParagraphStyle = CELL) -> Row:
    return [
        words(f"{payment.number} de {count}", style),
        words(weekday_short(payment.due_on), style),
    ]


def _with_gaps(blocks: list[Row], gap: object = "") -> Row:
    joined: Row = []
    for number, block in enumerate(blocks):
        joined += [gap, *block] if number else block
    return joined


def _row(name: str, figures: list[str], left: ParagraphStyle, right: ParagraphStyle) -> Row:
    return [words(name, left), *(words(figure, right) for figure in figures)]


def _ruled(
    rows: list[Row], widths: list[float] | Row, *, has_total: bool = False, columns: int = 1
) -> Flowable:
    """A table with a thin rule under each row of each block; the header repeats when it splits."""
    table = Table(rows, colWidths=widths, repeatRows=1)
    commands: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, 7, 8),  # of empty cells: they must not heighten a row
        ("TOPPADDING", (0, 0), (-1, -1), _PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
    ]
    per_block = len(widths) if columns == 1 else 3
    for column in range(columns):
        start = column * (per_block + 1)
        end = start + per_block - 1
        commands.append(("LINEBELOW", (start, 0), (end, 0), 0.9, ACCENT))
        commands.append(("LINEBELOW", (start, 1), (end, -1), 0.4, RULE))
    if has_total:
        commands.append(("BACKGROUND", (0, -1), (-1, -1), WASH))
    table.setStyle(TableStyle(commands))
    return table


def bare_table(rows: Sequence[Sequence[object]], widths: list[float], pad: float = 0) -> Table:
    """Cells side by side, with nothing drawn."""
    table = Table(rows, colWidths=widths)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), REGULAR, 7, 8),
                ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("LEFTPADDING", (0, 0), (-1, -1), pad),
                ("RIGHTPADDING", (0, 0), (-1, -1), pad),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return table
