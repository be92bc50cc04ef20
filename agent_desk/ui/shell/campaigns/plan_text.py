"""Duties and steps as they are typed: a line each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from agent_desk.domain.strategy.campaigns.plan import Duty, Step

_DAY = "%d/%m/%Y"


def duties_of(text: str) -> tuple[Duty, ...]:
    """«Responsable: Marcela Robles», a line each; a line without colon is a name."""
    found = []
    for line in text.splitlines():
        part, colon, name = line.partition(":")
        if line.strip():
            found.append(
                Duty(part.strip(), name.strip()) if colon else Duty("Responsable", line.strip())
            )
    return tuple(found)


def steps_of(text: str) -> tuple[Step, ...]:
    """«01/12/2026: Imprimir», or only what is to be done."""
    found = []
    for line in text.splitlines():
        before, _colon, after = line.partition(":")
        on = _day(before)
        words = after if on else line
        if words.strip():
            found.append(Step(words.strip(), on))
    return tuple(found)


def duties_text(duties: Sequence[Duty]) -> str:
    return "\n".join(f"{duty.part}: {duty.name}" for duty in duties)


def steps_text(steps: Sequence[Step]) -> str:
    return "\n".join(f"{s.on.strftime(_DAY)}: {s.text}" if s.on else s.text for s in steps)


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), _DAY).date()
    except ValueError:
        return None
