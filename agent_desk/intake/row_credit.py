"""The account of a row: its sums must agree with each other, to the centavo."""

from __future__ import annotations

from datetime import date
from operator import itemgetter
from typing import Any

from agent_desk.domain.debtor import COMPONENTS
from agent_desk.domain.spanish import money_text
from agent_desk.intake.slots import (
    BALANCE_FIELDS,
    CREDIT_END,
    CREDIT_START,
    END,
    FIRST_BALANCE,
    FIRST_OVERDUE,
    OVERDUE_FIELDS,
    SLOT,
    RowError,
)
from agent_desk.services.portfolio_rows import Cell, ReadingTerms

_STATE = SLOT["estado"]
_PRINCIPAL = COMPONENTS.index("principal")
_VAT_PAIRS = tuple(
    (COMPONENTS.index(vat), COMPONENTS.index(base))
    for vat, base in (("fees_vat", "fees"), ("late_vat", "late"), ("ord_vat", "ordinary"))
)
_BASES = itemgetter(*(base for _, base in _VAT_PAIRS))
_LABELS = tuple(f'"{part}": %d' for part in COMPONENTS)

Values = tuple[Any, ...]  # by slot: each reader's own type
Cents = tuple[int, ...]
Row = tuple[Cell, ...]


class CreditReader:
    """Makes account rows; keeps the buckets and the days already counted."""

    def __init__(self, terms: ReadingTerms, *, has_parts: bool, has_overdue_parts: bool) -> None:
        self._terms = terms
        self._has_parts, self._has_overdue_parts = has_parts, has_overdue_parts
        self._buckets: dict[tuple[str, int], str] = {}
        self._days: dict[tuple[str, str], int] = {}

    def row(self, number: str, debtor_id: str, zone: str, values: Values, line: int) -> Row:
        """An AccountRow, plain. Raises RowError when sums disagree or something is missing."""
        product, segment, days, due, told_total, told_overdue, *rest = values[
            CREDIT_START:CREDIT_END
        ]
        instalment, creditor, currency, as_of, contract, ordinary, late, clabe, reference = rest
        if not product:
            raise RowError(("producto", "falta"))
        if days is None:
            days = self._days_past_due(due, as_of)
        parts = values[FIRST_BALANCE:FIRST_OVERDUE]
        balances, total, has_parts = self._balances(parts, told_total)
        if self._has_overdue_parts:
            overdue, overdue_cents = self._overdue_parts(values, told_overdue, total)
        else:
            overdue, overdue_cents = _overdue(parts, told_overdue, total, has_parts)
        bucket = self._buckets.get((product, days))
        if bucket is None:
            bucket = self._buckets[product, days] = self._terms.bucket_of(product, days)
        folded = number if number.isdecimal() else folded_number(number)
        name = self._terms.products.get(product, "")
        # fmt: off
        return (
            number, folded, debtor_id, product, name, creditor, as_of, days, balances, overdue,
            total, overdue_cents, currency, instalment, due, contract, ordinary, late, clabe,
            reference, values[_STATE], zone, bucket, segment, line,
        )
        # fmt: on

    def _days_past_due(self, due: str | None, as_of: str) -> int:
        """Counted from the due date to the cut-off, when no column tells it."""
        if due is None:
            raise RowError(("dias_atraso", "falta, y tampoco hay fecha de vencimiento"))
        counted = self._days.get((due, as_of))
        if counted is None:
            counted = (date.fromisoformat(as_of) - date.fromisoformat(due)).days
            self._days[due, as_of] = counted = max(0, counted)
        return counted

    def _balances(self, parts: Cents, told: int | None) -> tuple[str, int, bool]:
        """(JSON by component, total, whether it came in parts)."""
        total = sum(parts)
        if not self._has_parts or (total == 0 and told):
            if told is None:
                raise RowError(("saldo_total", "falta"))
            _require_positive(told, "saldo_total")
            return f'{{"principal": {told}}}', told, False
        if total == 0:
            _require_positive(total, "capital")
        if not all(_BASES(parts)):
            _require_bases(parts)
        if told is not None and told != total:
            raise RowError(("saldo_total", _disagreement(total, told)))
        return _json_of(parts), total, True

    def _overdue_parts(self, values: Values, told: int | None, total: int) -> tuple[str, int]:
        parts = values[FIRST_OVERDUE:END]
        balances = values[FIRST_BALANCE:FIRST_OVERDUE]
        for place, cents in enumerate(parts):
            if self._has_parts and cents > balances[place]:
                name = BALANCE_FIELDS[place]
                raise RowError((OVERDUE_FIELDS[place], f"lo vencido es más que {name}"))
        overdue = sum(parts)
        if told is not None and overdue and told != overdue:
            raise RowError(("saldo_vencido", _disagreement(overdue, told)))
        if not overdue:
            return _overdue(balances, told, total, self._has_parts)
        if overdue > total:
            raise RowError(("saldo_vencido", "es más que el saldo total"))
        return _json_of(parts), overdue


def folded_number(text: str) -> str:
    """An account number as the store compares it: without dashes, spaces or case."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


def _overdue(parts: Cents, told: int | None, total: int, has_parts: bool) -> tuple[str, int]:
    """One sum, filled from charges to capital; with nothing told the whole balance is overdue."""
    if not told:
        return "{}", total
    if told > total:
        raise RowError(("saldo_vencido", "es más que el saldo total"))
    if not has_parts:
        return f'{{"principal": {told}}}', told
    left, filled = told, []
    for place, balance in enumerate(parts):
        if balance:
            share = balance if balance < left else left
            filled.append(_LABELS[place] % share)
            left -= share
            if not left:
                break
    return "{" + ", ".join(filled) + "}", told


def _json_of(parts: Cents) -> str:
    shown = [_LABELS[place] % cents for place, cents in enumerate(parts) if cents]
    return "{" + ", ".join(shown) + "}"


def _require_bases(parts: Cents) -> None:
    for vat, base in _VAT_PAIRS:
        if parts[vat] and not parts[base]:
            raise RowError((BALANCE_FIELDS[vat], f"hay IVA y no hay {BALANCE_FIELDS[base]}"))


def _disagreement(total: int, told: int) -> str:
    return f"las partes suman {money_text(total)} y esta columna dice {money_text(told)}"


def _require_positive(cents: int, field: str) -> None:
    if cents == 0:
        raise RowError((field, "el saldo es cero: no hay qué cobrar"))
