"""Load a file of accounts: the good rows in one transaction, each bad one with its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import uuid4

from agent_desk.domain.commands import ImportPortfolio, Refused
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger

ZoneOf = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was not loaded: where it is, what it said, and why not, for the user."""

    line: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class RowWarning:
    """A row that was loaded without a value, or a remark on the file (`line` 0)."""

    line: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class PortfolioReading:
    """What was understood of a file; nothing is written yet. `source` is its name only."""

    source: str
    as_of: date
    cases: tuple[CaseFile, ...]
    rejected: tuple[RejectedRow, ...] = ()
    warnings: tuple[RowWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import: `loaded` accounts, and what the user should correct."""

    loaded: int
    rejected: tuple[RejectedRow, ...]
    source: str
    warnings: tuple[RowWarning, ...] = ()


class UnreadableFileError(DeskError):
    """The file is not a portfolio; the sentence says why. Nothing of the store was touched."""

    def __init__(self, source: str, reason: str, advice: str) -> None:
        super().__init__(
            f"«{source}» no se cargó: {reason}. La cartera quedó como estaba. {advice}"
        )


def import_portfolio(
    ledger: Ledger,
    reading: PortfolioReading,
    *,
    by: User,
    now: datetime,
    zone_of: ZoneOf | None = None,
    command_id: str = "",
) -> ImportReport:
    """Write the cases of a reading, all or none. Raises RefusedError and StoreError.

    `zone_of(state, city)` fills in the time zone of people whose row has none; who stays without
    one cannot be called, so the report says how many they are.
    """
    warnings = reading.warnings
    cases = tuple(_placed(case, zone_of) for case in reading.cases) if zone_of else reading.cases
    if zone_of:
        warnings += _without_zone(cases)
    if cases:
        receipt = ledger.submit(
            ImportPortfolio(
                id=command_id or str(uuid4()),
                by=by,
                at=now,
                source=reading.source,
                as_of=reading.as_of,
                cases=cases,
            )
        )
        if isinstance(receipt, Refused):
            raise RefusedError(receipt.reason)
    return ImportReport(len(cases), reading.rejected, reading.source, warnings)


def _placed(case: CaseFile, zone_of: ZoneOf) -> CaseFile:
    debtor = case.debtor
    if debtor.time_zone or debtor.country != "MX":
        return case
    zone = _zone(debtor.state, debtor.city, zone_of)
    return replace(case, debtor=replace(debtor, time_zone=zone)) if zone else case


def _zone(state: str, city: str, zone_of: ZoneOf) -> str:
    """Of «Coahuila de Zaragoza» or «B.C.» too, as banks write them."""
    plain = state.replace(".", "")
    short = plain.split(" de ")[0]
    return zone_of(plain, city) or zone_of(short, city)


def _without_zone(cases: tuple[CaseFile, ...]) -> tuple[RowWarning, ...]:
    people = {case.debtor.id for case in cases if not case.debtor.time_zone}
    if not people:
        return ()
    who = "1 persona quedó" if len(people) == 1 else f"{len(people)} personas quedaron"
    reason = (
        f"{who} sin hora local conocida: no se les podrá llamar hasta completar su estado y ciudad"
    )
    return (RowWarning(0, "estado", "", reason),)
