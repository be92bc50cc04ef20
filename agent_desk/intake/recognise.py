"""Which column is what: by the dictionary of names, by nearness of spelling, by what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent_desk.services.column_names import ColumnNames, folded
from agent_desk.services.intake_plan import ACCOUNTS, PAYMENTS, ColumnPlan, may_repeat

NEAR_ENOUGH = 88  # of 100: «dias atrazo» is, «dias pago» is not
SHORTEST_FUZZY = 5
LONGEST_HEADER = 60
LONGEST_NAME = 200  # no name of a column is longer; a damaged file's may have a million signs
_NUMBERED = re.compile(r"_?\d{1,6}$")  # bounded: thousands of digits would be tried from each one


def recognise(headers: Sequence[str], names: ColumnNames, kind: str) -> tuple[ColumnPlan, ...]:
    """A plan of each column; one whose name was only near is not sure.

    Two columns never get the same field, but for phones and parts of a name: the better spelled,
    then the first one keeps it.
    """
    found = [(_match(header, names, kind), index) for index, header in enumerate(headers)]
    taken: set[str] = set()
    fields: dict[int, tuple[str, bool]] = {}
    for (field, score), index in sorted(found, key=lambda item: (-item[0][1], item[1])):
        if field and (field not in taken or may_repeat(field)):
            taken.add(field)
            fields[index] = (field, score >= 100)
    return tuple(
        ColumnPlan(
            index,
            " ".join(header.split())[:LONGEST_HEADER],
            fields.get(index, ("", True))[0],
            is_sure=fields.get(index, ("", True))[1],
        )
        for index, header in enumerate(headers)
    )


def known_headers(cells: Sequence[str], names: ColumnNames, kind: str) -> int:
    """How many cells of a row are names of columns, exactly: a header row has several."""
    known = {name for field in names.fields[kind].values() for name in field.names}
    return len({name for cell in cells if (name := folded(cell)) in known})


def kind_of_headers(headers: Sequence[str], names: ColumnNames) -> str:
    """Accounts or payments: the file of payments has an amount with its day and no balance."""
    payments = {column.field for column in recognise(headers, names, PAYMENTS)}
    accounts = {column.field for column in recognise(headers, names, ACCOUNTS)}
    is_payment = {"monto", "fecha_pago"} <= payments and payments & {"cuenta", "referencia"}
    owes = accounts & {"capital", "saldo_total", "saldo_vencido", "dias_atraso"}
    return PAYMENTS if is_payment and not owes else ACCOUNTS


def _match(header: str, names: ColumnNames, kind: str) -> tuple[str, int]:
    """(field, how sure of 100)."""
    name = folded(header[:LONGEST_NAME])
    if not name:
        return "", 0
    plain = _NUMBERED.sub("", name)
    for field in names.fields[kind].values():
        if name in field.names:
            return field.field, 101
        if plain in field.names and may_repeat(field.field):
            return field.field, 100
    return _nearest(name, names, kind)


def _nearest(name: str, names: ColumnNames, kind: str) -> tuple[str, int]:
    if len(name) < SHORTEST_FUZZY:
        return "", 0
    from rapidfuzz import fuzz, process

    known = {known: field.field for field in names.fields[kind].values() for known in field.names}
    best = process.extractOne(
        name, list(known), scorer=fuzz.token_sort_ratio, processor=_spaced, score_cutoff=NEAR_ENOUGH
    )
    return (known[best[0]], min(99, int(best[1]))) if best else ("", 0)


def _spaced(name: str) -> str:
    return name.replace("_", " ")
