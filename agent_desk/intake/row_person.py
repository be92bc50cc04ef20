"""The person of a row: name, place with its hour, phones."""

from __future__ import annotations

from typing import Any

from agent_desk.intake import phones
from agent_desk.intake.fields import PHONES
from agent_desk.intake.names import split_surnames_first
from agent_desk.intake.slots import PERSON_END, SLOT, RowError
from agent_desk.intake.values import CellError
from agent_desk.services.intake_plan import ColumnPlan
from agent_desk.services.portfolio_rows import Cell, ReadingTerms, Remark

SHOWN = 60
_NAME, _TURNED, _COUNTRY = SLOT["nombre"], SLOT["nombre_apellidos_primero"], SLOT["pais"]
_STATE, _CITY, _ZONE = SLOT["estado"], SLOT["ciudad"], SLOT["zona_horaria"]
_NONE: list[tuple[Cell, ...]] = []

Values = tuple[Any, ...]  # by slot: each reader's own type


class PersonReader:
    """Makes debtor rows and phone rows; keeps the zones already asked for."""

    def __init__(self, columns: tuple[ColumnPlan, ...], terms: ReadingTerms) -> None:
        self._terms = terms
        self._phones = [
            (column.index, column.field, PHONES[column.field])
            for column in columns
            if column.field in PHONES
        ]
        self._prefixes = phones.mexican_prefixes()
        self._zones: dict[tuple[str, str], str] = {}

    def row(self, debtor_id: str, values: Values, line: int) -> tuple[Cell, ...]:
        """A DebtorRow, plain. Raises RowError for a person without a name."""
        given, surnames = values[0], values[1]
        if not given:
            if not values[_TURNED]:
                raise RowError(("nombre", "falta"))
            given, surnames = split_surnames_first(values[_TURNED])
        zone = values[_ZONE]
        if not zone and values[_COUNTRY] == "MX":
            place = (values[_STATE], values[_CITY])
            zone = self._zones.get(place)
            if zone is None:
                zone = self._zones[place] = self._zone(*place)
        before, after = values[2:_ZONE], values[_ZONE + 1 : PERSON_END]
        return (debtor_id, given, surnames, *before, zone, *after, line)

    def phones(
        self, debtor_id: str, cells: list[str], line: int, remarks: list[Remark]
    ) -> list[tuple[Cell, ...]]:
        """PhoneRows, plain: each once, in the columns' order; a wrong one is told and left out."""
        found: dict[str, tuple[Cell, ...]] = {}
        for index, field, usual in self._phones:
            cell = cells[index]
            if not cell:
                continue
            is_plain = len(cell) == 10 and cell.isdecimal() and cell.isascii()
            if is_plain and cell[:3] in self._prefixes:
                if cell not in found:
                    own = 0 if usual == "recado" else 1
                    place = len(found)
                    found[cell] = (debtor_id, "+52" + cell, cell, usual, own, 1, place, line)
                continue
            for written, kind in phones.parts_of(cell, usual):
                self._add(debtor_id, (written, kind, field), line, found, remarks)
        return list(found.values()) if found else _NONE

    def _add(
        self,
        debtor_id: str,
        told: tuple[str, str, str],
        line: int,
        found: dict[str, tuple[Cell, ...]],
        remarks: list[Remark],
    ) -> None:
        written, kind, field = told
        try:
            if kind not in phones.KINDS:
                raise CellError("no conozco ese tipo de teléfono")
            number = phones.phone_of(written)
        except CellError as error:
            reason = f"{error}; la cuenta se cargó sin este teléfono"
            remarks.append(Remark(line, 0, field, written[:SHOWN], reason, ""))
            return
        digits = number[-phones.NATIONAL_DIGITS :].lstrip("+")
        if digits not in found:
            own = int(kind != "recado")
            found[digits] = (debtor_id, number, digits, kind, own, 1, len(found), line)

    def _zone(self, state: str, city: str) -> str:
        """Of «Coahuila de Zaragoza» or «B.C.» too, as banks write them."""
        plain = state.replace(".", "")
        short = plain.split(" de ")[0]
        return self._terms.zone_of(plain, city) or self._terms.zone_of(short, city)
