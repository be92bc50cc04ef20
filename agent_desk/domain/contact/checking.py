"""May this debtor be contacted at this instant? Pure: facts and rules in, verdict out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.rules import Basis, ContactRules, Regime, Window
from agent_desk.domain.contact.verdict import Status, Verdict
from agent_desk.domain.debtor import PastContact
from agent_desk.domain.spanish import WEEKDAYS, date_long, time_text

LOOK_AHEAD_DAYS = 30
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the debtor for this decision; `zone` IANA or ""."""

    country: str
    creditor_kind: str
    zone: str
    channel: str
    flags: frozenset[str]
    attempts: Sequence[PastContact]


def check(facts: Facts, rules: ContactRules, now: datetime) -> Verdict:
    """The verdict at `now` (aware). A missing fact blocks and says which."""
    regime = rules.regime_for(facts.country, facts.creditor_kind)
    if not regime:
        return _missing("las reglas de contacto de su país", "regime")
    stop = next((s for s in regime.stops if s.flag in facts.flags), None)
    if stop:
        return _blocked(stop.sentence, regime.bases[stop.basis], None)
    if not facts.zone:
        return _missing("su hora local: complete estado y ciudad", "time_zone")
    return _in_time(facts, regime, rules, now)


def _in_time(facts: Facts, regime: Regime, rules: ContactRules, now: datetime) -> Verdict:
    there = now.astimezone(ZoneInfo(facts.zone))
    today = _attempts_on(facts, regime, there.date())
    problem = _problem(facts, regime, rules, there)
    cap = next((c.count for c in regime.caps if c.days == 1), 0)
    if problem:
        words, basis = problem
        following = next_allowed(facts, rules, regime, now)
        until = f"{words} Siguiente: {_when(following, facts.zone)}." if following else words
        return _blocked(until, regime.bases[basis], following, today, cap)
    window = regime.windows[there.weekday()]
    count = f" · intento {today + 1} de {cap}" if cap else ""
    basis_of = regime.bases[window.basis]
    return Verdict(
        Status.ALLOWED,
        "Contacto permitido",
        f"Hasta {window.end:%H:%M}{count}",
        basis_of.text,
        basis_of.citation,
        _source(basis_of),
        basis_of.status,
        None,
        (),
        today,
        cap,
    )


def next_allowed(
    facts: Facts, rules: ContactRules, regime: Regime, now: datetime
) -> datetime | None:
    """The first allowed minute after `now`, aware UTC; None within 30 days."""
    zone = ZoneInfo(facts.zone)
    there = now.astimezone(zone)
    for start in _starts(regime, there):
        if not _problem(facts, regime, rules, start):
            return start.astimezone(UTC)
    return None


def _starts(regime: Regime, there: datetime) -> Iterator[datetime]:
    """Opening instants from now on: the next minute if a window is open, then each opening."""
    yield (there + MINUTE).replace(second=0, microsecond=0)
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = there.date() + timedelta(days=ahead)
        window = regime.windows.get(day.weekday())
        if window:
            opening = datetime.combine(day, window.start, tzinfo=there.tzinfo)
            if opening > there:
                yield opening


def _problem(
    facts: Facts, regime: Regime, rules: ContactRules, there: datetime
) -> tuple[str, str] | None:
    """(sentence, basis) of what forbids contact at this local time, or None."""
    day = there.date()
    if day.year not in rules.years:
        return f"No hay calendario de días festivos de {day.year}.", regime.holiday_basis
    if day in rules.holidays and not regime.holidays_allowed:
        return f"Allá es día festivo ({date_long(day)}).", regime.holiday_basis
    window = regime.windows.get(there.weekday())
    if not window:
        return f"No se contacta en {WEEKDAYS[there.weekday()]}.", regime.closed_basis
    if not _is_inside(window, there.timetz().replace(tzinfo=None)):
        return f"Fuera de horario: allá son las {time_text(there)}.", window.basis
    return _over_cap(facts, regime, day)


def _is_inside(window: Window, hour: time) -> bool:
    return window.start <= hour < window.end


def _over_cap(facts: Facts, regime: Regime, day: date) -> tuple[str, str] | None:
    for cap in regime.caps:
        since = day - timedelta(days=cap.days - 1)
        made = sum(_attempts_on(facts, regime, since + timedelta(days=n)) for n in range(cap.days))
        if made >= cap.count:
            span = "hoy" if cap.days == 1 else f"en {cap.days} días"
            return f"Ya van {made} intentos {span}; el tope es {cap.count}.", cap.basis
    return None


def _attempts_on(facts: Facts, regime: Regime, day: date) -> int:
    zone = ZoneInfo(facts.zone)
    return sum(
        c.direction == "out"
        and c.channel in regime.channels
        and c.at.astimezone(zone).date() == day
        for c in facts.attempts
    )


def _blocked(
    sentence: str, basis: Basis, following: datetime | None, today: int = 0, cap: int = 0
) -> Verdict:
    return Verdict(
        Status.BLOCKED,
        "No puede llamar",
        sentence,
        basis.text,
        basis.citation,
        _source(basis),
        basis.status,
        following,
        (),
        today,
        cap,
    )


def _missing(what: str, name: str) -> Verdict:
    return Verdict(
        Status.BLOCKED,
        "Falta un dato",
        f"No sé {what}.",
        "Sin ese dato no se puede saber si la llamada está permitida.",
        fact_status="policy",
        missing=(name,),
    )


def _source(basis: Basis) -> str:
    words = {
        "verified": "texto leído",
        "secondary": "fuente secundaria",
        "policy": "política propia",
    }
    return f"{basis.source} ({words.get(basis.status, basis.status)})"


def _when(instant: datetime, zone: str) -> str:
    there = instant.astimezone(ZoneInfo(zone))
    return f"{date_long(there.date())}, {time_text(there)}"
