"""One row of accounts into what is kept of it, or into all the reasons why not.

The plan is compiled once: which cells are picked, which reader takes each, in which order their
values stand. A million rows then cost a few calls each; a row with any problem is read a second
time, field by field, to tell all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import call, itemgetter
from typing import Any

from agent_desk.intake.fields import (
    ACCOUNT_FLAGS,
    BALANCES,
    KEPT_WHEN_WRONG,
    MONEY,
    OVERDUE,
    PERSON_FLAGS,
    PHONES,
    STRICT,
    Reader,
    reader_of,
)
from agent_desk.intake.memo import Memo
from agent_desk.intake.names import name_with
from agent_desk.intake.row_credit import CreditReader
from agent_desk.intake.row_person import PersonReader
from agent_desk.intake.slots import FIELDS, SLOT, RowError, empty_values
from agent_desk.intake.values import CellError
from agent_desk.services.intake_plan import POINT, ColumnPlan, ReadingPlan
from agent_desk.services.portfolio_rows import DebtorRow, GoodRow, ReadingTerms, Remark

SHOWN = 60
_ACCOUNT, _OWN_ID, _FLAGS = SLOT["cuenta"], SLOT["id_deudor"], SLOT["marcas"]
_ADDED = frozenset({"nombre", "apellidos"})  # several columns make one value
_NO_FLAGS: tuple[tuple[str, str, str], ...] = ()
_ZONE = DebtorRow._fields.index("time_zone")

Values = tuple[Any, ...]


class RowReader:
    """Reads the rows of one file by its plan; `read` never raises for what a row says."""

    def __init__(self, plan: ReadingPlan, terms: ReadingTerms) -> None:
        self._empty = empty_values(
            plan.creditor or terms.creditor, plan.product, terms.today.isoformat()
        )
        used = [column for column in plan.columns if column.field in SLOT]
        self._fields = [_Column(column, reader_of(column, terms), self._empty) for column in used]
        sums = [column for column in used if column.field in MONEY]
        is_summed = len(sums) > 1 and all(column.format == POINT for column in sums)
        self._usual = _Compiled(self._fields, sums if is_summed else [], self._empty)
        self._person = PersonReader(plan.columns, terms)
        fields = {column.field for column in plan.columns}
        self._credit = CreditReader(
            terms,
            has_parts=bool(fields & set(BALANCES)),
            has_overdue_parts=bool(fields & set(OVERDUE)),
        )
        self._index_of = {column.field: column.index for column in reversed(plan.columns)}

    def read(self, line: int, cells: list[str]) -> GoodRow | list[Remark]:
        """The row as it is kept, or the remarks that refuse it."""
        try:
            return self._joined(line, cells, self._usual.values(cells), [])
        except CellError:
            return self._slowly(line, cells)

    def _joined(
        self, line: int, cells: list[str], values: Values, remarks: list[Remark]
    ) -> GoodRow:
        """The whole row; raises RowError for what its fields say together."""
        number = values[_ACCOUNT]
        if not number:
            raise RowError(("cuenta", "falta"))
        debtor_id = values[_OWN_ID] or "cuenta:" + number
        debtor = self._person.row(debtor_id, values, line)
        account = self._credit.row(number, debtor_id, str(debtor[_ZONE]), values, line)
        found = self._person.phones(debtor_id, cells, line, remarks)
        marks = values[_FLAGS]
        flags = _flags_of(debtor_id, number, marks) if marks else _NO_FLAGS
        return GoodRow(account, debtor, found, flags, remarks)

    def _slowly(self, line: int, cells: list[str]) -> GoodRow | list[Remark]:
        """Each field by itself: all problems of the row, or the warnings that let it pass."""
        values: list[Any] = self._empty.copy()
        remarks: list[Remark] = []
        for column in self._fields:
            cell = cells[column.index]
            if not cell:
                continue
            try:
                value = column.read(cell)
            except CellError as error:
                remarks.append(_remark(line, column.field, cell, str(error)))
                if column.field in KEPT_WHEN_WRONG:
                    values[column.slot] = "".join(cell.upper().split())[:20]
                continue
            is_more = column.field in _ADDED and values[column.slot]
            values[column.slot] = name_with(values[column.slot], str(value)) if is_more else value
        if not any(remark.is_rejected for remark in remarks):
            try:
                return self._joined(line, cells, tuple(values), remarks)
            except RowError as error:
                remarks += [
                    Remark(line, 1, field, self._cell(cells, field), reason, "")
                    for field, reason in error.problems
                ]
        return [remark for remark in remarks if remark.is_rejected]

    def _cell(self, cells: list[str], field: str) -> str:
        index = self._index_of.get(field)
        return cells[index][:SHOWN] if index is not None else ""


class _Column:
    """One column in use: where its cell is, who reads it, where its value goes."""

    def __init__(self, plan: ColumnPlan, read: Reader, empty: list[Any]) -> None:
        self.index, self.field, self.slot = plan.index, plan.field, SLOT[plan.field]
        self.read = read
        self.absent = empty[self.slot]

    def total(self) -> Reader:
        """The reader with an answer for an empty cell too."""
        memo = getattr(self.read, "__self__", None)
        if isinstance(memo, Memo):
            memo[""] = self.absent
            return self.read
        read, absent = self.read, self.absent
        return lambda cell: read(cell) if cell else absent


class _Compiled:
    """Picks the cells of a row, reads them and puts their values in the order of the slots.

    `sums` are amounts read together: when each is written like «18,450.00», as in most rows, one
    expression over all costs a third of reading them one by one.
    """

    def __init__(self, columns: list[_Column], sums: list[ColumnPlan], empty: list[Any]) -> None:
        summed = {column.index for column in sums}
        self._all = _Picked(columns, (), empty)
        self._some = _Picked([c for c in columns if c.index not in summed], sums, empty)
        self._amounts = _picker([column.index for column in sums]) if sums else None
        one = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12})\.\d\d"
        self._usual = re.compile(f"{one}(?:;{one}){{{max(0, len(sums) - 1)}}}", re.ASCII)

    def values(self, cells: list[str]) -> Values:
        """By slot. Raises CellError."""
        if self._amounts:
            joined = ";".join(self._amounts(cells))
            if self._usual.fullmatch(joined):
                plain = joined.replace(",", "").replace(".", "").split(";")
                return self._some.values(cells, list(map(int, plain)))
        return self._all.values(cells, [])


class _Picked:
    def __init__(
        self, columns: list[_Column], sums: list[ColumnPlan] | tuple[()], empty: list[Any]
    ) -> None:
        first: dict[int, int] = {}
        self._more: list[tuple[int, int]] = []
        for place, slot in enumerate((*(c.slot for c in columns), *(SLOT[c.field] for c in sums))):
            if slot in first:
                self._more.append((slot, place))
            else:
                first[slot] = place
        self._pick = _picker([column.index for column in columns])
        self._readers = [column.total() for column in columns]
        count = len(columns) + len(sums)
        order = [first.get(slot, count + slot) for slot in range(len(FIELDS))]
        self._empty, self._arrange = empty, itemgetter(*order)

    def values(self, cells: list[str], sums: list[int]) -> Values:
        found = list(map(call, self._readers, self._pick(cells)))
        found += sums
        found += self._empty
        values: Values = self._arrange(found)
        if self._more:
            joined = list(values)
            for slot, place in self._more:
                if found[place]:
                    joined[slot] = name_with(joined[slot], str(found[place]))
            return tuple(joined)
        return values


def _picker(indexes: list[int]) -> Callable[[list[str]], tuple[str, ...]]:
    if len(indexes) > 1:
        return itemgetter(*indexes)
    return lambda cells: tuple(cells[index] for index in indexes)


def used_fields() -> frozenset[str]:
    """Every field that this reader makes something of."""
    return frozenset(SLOT) | frozenset(PHONES)


def _remark(line: int, field: str, cell: str, reason: str) -> Remark:
    if field in STRICT:
        return Remark(line, 1, field, cell[:SHOWN], reason, "")
    ending = "se guardó como viene" if field in KEPT_WHEN_WRONG else "se cargó sin este dato"
    return Remark(line, 0, field, cell[:SHOWN], f"{reason}; la cuenta {ending}", "")


def _flags_of(
    debtor_id: str, number: str, marks: frozenset[str]
) -> tuple[tuple[str, str, str], ...]:
    """A mark of the person has no account."""
    own = tuple((debtor_id, "", flag) for flag in sorted(marks & PERSON_FLAGS))
    return own + tuple((debtor_id, number, flag) for flag in sorted(marks & ACCOUNT_FLAGS))
