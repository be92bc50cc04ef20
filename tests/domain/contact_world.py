"""Rules and facts for contact tests: small, invented, like Mexico's."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.checking import Facts
from agent_desk.domain.contact.places import Places
from agent_desk.domain.contact.rules import (
    CHANNELS,
    Basis,
    Cap,
    ContactRules,
    Day,
    Holidays,
    Regime,
    Stop,
)
from agent_desk.domain.debtor import PastContact
from agent_desk.domain.wishes import Window

MEXICO = "America/Mexico_City"
EVERY = frozenset(CHANNELS)
LAW = Basis("De 7:00 a 22:00.", "Norma, art. 1.", "Diario", "secondary")
WEEKEND = Basis("No en fin de semana.", "", "Prudencia", "policy")
TOP = Basis("Tres al día y diez en siete.", "", "Política", "policy")
FEAST = date(2026, 11, 16)


def law(**changes: object) -> Regime:
    """Monday to Friday 7 to 22, no holidays."""
    open_day = Day((Window(time(7), time(22)),), LAW)
    fields: dict[str, object] = {
        "code": "LEY",
        "name": "Ley",
        "level": "law",
        "country": "MX",
        "creditor_kind": "",
        "valid_from": date(2014, 10, 8),
        "valid_until": None,
        "reviewer": "nadie",
        "channels": EVERY,
        "days": {n: open_day if n < 5 else Day((), WEEKEND) for n in range(7)},
        "holidays": "fiestas",
        "holiday_basis": WEEKEND,
    }
    return Regime(**{**fields, **changes})  # type: ignore[arg-type]


def own(**changes: object) -> Regime:
    """3 a day, 10 in 7 days; asks for leave to write; stops for who asked."""
    fields: dict[str, object] = {
        "code": "PROPIAS",
        "level": "own",
        "country": "",
        "days": {},
        "holidays": "",
        "caps": (Cap(3, 1, EVERY, TOP), Cap(10, 7, EVERY, TOP)),
        "stops": (
            Stop("no_contactar", "block", "Pidió que no se le contacte", EVERY, TOP),
            Stop("demanda", "confirm", "Hay una demanda", EVERY, TOP),
            Stop("numero_equivocado", "block", "Es de otra persona", frozenset({"call"}), TOP),
        ),
        "consent": frozenset({"whatsapp"}),
        "consent_basis": TOP,
    }
    return law(**{**fields, **changes})


def rules(*regimes: Regime) -> ContactRules:
    """Those regimes, or law and own, with one holiday in 2026 and 2027."""
    feasts = Holidays(frozenset({FEAST}), frozenset({2026, 2027}))
    return ContactRules(regimes or (law(), own()), {"fiestas": feasts}, Places({}))


def facts(**changes: object) -> Facts:
    """A Mexican in Mexico City, called for the first time."""
    fields: dict[str, object] = {"country": "MX", "creditor_kind": "financial", "zones": (MEXICO,)}
    return Facts(**{**fields, **changes})  # type: ignore[arg-type]


def at(text: str, zone: str = MEXICO) -> datetime:
    """An instant written in local time, as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def called(*texts: str, channel: str = "call", direction: str = "out") -> tuple[PastContact, ...]:
    """Attempts at those local times."""
    return tuple(PastContact(at(text), channel, direction, "no_answer") for text in texts)
