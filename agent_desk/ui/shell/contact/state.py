"""What the place «Contacto» shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.wishes import OwnRules

PENDING, BLOCKED, REPORT, RULES = "pending", "blocked", "report", "rules"
VIEWS = (PENDING, BLOCKED, REPORT, RULES)


@dataclass(frozen=True, slots=True)
class GuardTable:
    """One list: `act` is the button's words ("" when nothing can be done with a row), `ask` what
    must be typed for it, `can_act` which rows it works on."""

    view: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    act: str = ""
    ask: str = ""
    can_act: tuple[bool, ...] = ()
    can_export: bool = False


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """A contested point: its name, what it asks, the options with their words, what is chosen."""

    name: str
    text: str
    options: tuple[tuple[str, str], ...]
    default: str
    chosen: str
    signed_by: str


@dataclass(frozen=True, slots=True)
class RulesForm:
    """The house's own rules as they are edited."""

    rules: OwnRules
    readings: tuple[ReadingChoice, ...]
    channels: tuple[tuple[str, str], ...]  # (code, words)
