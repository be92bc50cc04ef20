"""The columns about the credit: product, balance by component, dates, rates, where to pay."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.debtor import COMPONENTS, Account
from agent_desk.domain.spanish import money_text
from agent_desk.intake.cells import Cells
from agent_desk.intake.columns import BALANCE_COLUMNS, OVERDUE_COLUMNS, folded
from agent_desk.intake.person_cells import ACCOUNT_FLAGS, read_flags
from agent_desk.intake.values import (
    CellError,
    account_of,
    cents_of_cell,
    clabe_of,
    day_of,
    days_of,
    rate_of,
    text_of,
)

_VAT_BASES = {"fees_vat": "fees", "late_vat": "late", "ord_vat": "ordinary"}
_COLUMN_OF = {part: column for column, part in BALANCE_COLUMNS.items()}
_OTHER_NAMES = {
    "tarjeta": "TC",
    "tarjeta_de_credito": "TC",
    "credito_personal": "PP",
    "prestamo_personal": "PP",
    "personal": "PP",
    "tienda": "CN",
    "credito_de_tienda": "CN",
}


@dataclass(frozen=True, slots=True)
class PortfolioTerms:
    """What a file leaves unsaid: the creditor, and the name of each product code."""

    creditor: str = ""
    products: Mapping[str, str] = field(
        default_factory=lambda: {
            "TC": "Tarjeta de crédito",
            "PP": "Préstamo personal",
            "CN": "Crédito de tienda",
        }
    )

    def code_of(self, cell: str) -> str:
        """The product meant by a code or a name. Raises CellError."""
        word = folded(cell)
        for code, name in self.products.items():
            if word in {folded(code), folded(name)}:
                return code
        code = _OTHER_NAMES.get(word, "")
        if code not in self.products:
            raise CellError(f"no conozco el producto; los que hay: {', '.join(self.products)}")
        return code


def read_credit(
    cells: Cells, number: str, debtor_id: str, terms: PortfolioTerms, today: date
) -> Account:
    """The account of a row; sums that do not agree refuse it."""
    product = cells.need("producto", terms.code_of, "")
    balances = _balances(cells)
    return Account(
        number=number,
        debtor_id=debtor_id,
        product=product,
        product_name=terms.products.get(product, ""),
        creditor=cells.take("acreedor", text_of, "") or terms.creditor,
        as_of=cells.take("fecha_corte", lambda cell: _past(cell, today), today),
        days_past_due=cells.need("dias_atraso", days_of, 0),
        balances=balances,
        overdue=_overdue(cells, balances),
        currency=cells.take("moneda", _currency_of, "MXN"),
        instalment_cents=cells.take("mensualidad", cents_of_cell, 0),
        next_due_on=cells.take("fecha_vencimiento", day_of, None),
        contract_on=cells.take("fecha_contrato", lambda cell: _past(cell, today), None),
        ordinary_rate_pct=cells.take("tasa_ordinaria", rate_of, ""),
        late_rate_pct=cells.take("tasa_moratoria", rate_of, ""),
        clabe=cells.like("clabe", clabe_of, ""),
        reference=cells.like("referencia", account_of, ""),
        flags=read_flags(cells) & ACCOUNT_FLAGS,
    )


def _balances(cells: Cells) -> dict[str, int]:
    read = {
        part: cells.need(column, cents_of_cell, 0)
        if part == "principal"
        else cells.take(column, cents_of_cell, 0)
        for column, part in BALANCE_COLUMNS.items()
    }
    total = sum(read.values())
    told = cells.take("saldo_total", cents_of_cell, total)
    if cells.is_good:  # a wrong part would be told a second time as a wrong sum
        _check_balances(cells, read, told)
    return {part: read[part] for part in COMPONENTS if read[part]}


def _check_balances(cells: Cells, read: Mapping[str, int], told: int) -> None:
    for vat, base in _VAT_BASES.items():
        if read[vat] and not read[base]:
            cells.refuse(_COLUMN_OF[vat], f"hay IVA y no hay {_COLUMN_OF[base]}")
    total = sum(read.values())
    if told != total:
        parts, said = money_text(total), money_text(told)
        cells.refuse("saldo_total", f"las partes suman {parts} y esta columna dice {said}")
    if total == 0:
        cells.refuse("capital", "el saldo es cero: no hay qué cobrar")


def _overdue(cells: Cells, balances: Mapping[str, int]) -> dict[str, int]:
    """The part already due: by component, or one sum that goes to charges first, capital last."""
    read = {part: cells.take(col, cents_of_cell, 0) for col, part in OVERDUE_COLUMNS.items()}
    total = sum(read.values())
    told = cells.take("saldo_vencido", cents_of_cell, total)
    if cells.is_good:
        _check_overdue(cells, read, told, balances)
    if total:
        return {part: read[part] for part in COMPONENTS if read[part]}
    return _filled(told, balances)


def _check_overdue(
    cells: Cells, read: Mapping[str, int], told: int, balances: Mapping[str, int]
) -> None:
    for column, part in OVERDUE_COLUMNS.items():
        if read[part] > balances.get(part, 0):
            cells.refuse(column, f"lo vencido es más que {column.removeprefix('vencido_')}")
    total = sum(read.values())
    if total and told != total:
        parts, said = money_text(total), money_text(told)
        cells.refuse("saldo_vencido", f"las partes suman {parts} y esta columna dice {said}")
    if told > sum(balances.values()):
        cells.refuse("saldo_vencido", "es más que el saldo total")


def _filled(cents: int, balances: Mapping[str, int]) -> dict[str, int]:
    filled = {}
    for part in COMPONENTS:
        share = min(cents, balances.get(part, 0))
        cents -= share
        if share:
            filled[part] = share
    return filled


def _past(cell: str, today: date) -> date:
    day = day_of(cell)
    if day > today:
        raise CellError("es una fecha futura")
    return day


def _currency_of(cell: str) -> str:
    word = folded(cell)
    if word in {"mxn", "mn", "m_n", "pesos", "peso"}:
        return "MXN"
    if not re.fullmatch(r"[a-z]{3}", word):
        raise CellError("la moneda va con sus tres letras, por ejemplo MXN")
    return word.upper()
