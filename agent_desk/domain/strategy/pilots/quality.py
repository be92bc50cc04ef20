"""The quality of a real conversation, scored with the sheet of practice by who heard it.

Only of a pilot's sample, and only of agents who read beforehand that calls are sampled and how:
nobody is watched in secret, and nobody is ranked with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from agent_desk.domain.strategy.pilots.plan import FULL_BP, PilotError

QUALITY_PROCESS = "calidad"  # the process that an agent must have read before
GOOD_BP = 7_000  # from here a conversation counts as well conducted
METRIC = "quality"
YES, PARTLY, NO, NOT_ASKED = 2, 1, 0, -1


@dataclass(frozen=True, slots=True)
class SampledCall:
    """A conversation drawn to be heard. The group is not shown to who hears it."""

    contact_id: str
    account: str
    began_at: datetime
    agent: str
    outcome: str
    arm: str


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A sheet as its agent sees it."""

    at: datetime
    score_bp: int
    comment: str


def score_of(weights: Mapping[str, int], marks: Mapping[str, int]) -> int:
    """Basis points of what applied. Raises PilotError while something is not answered, or when
    less than half of the sheet applied: too little to judge a conversation by."""
    if set(weights) - set(marks):
        raise PilotError("Falta contestar algún renglón de la hoja.")
    asked = {name: mark for name, mark in marks.items() if mark != NOT_ASKED and name in weights}
    total = sum(weights[name] for name in asked)
    if 2 * total < sum(weights.values()):
        raise PilotError("Aplicó menos de la mitad de la hoja: no alcanza para juzgar.")
    earned = sum(weights[name] * mark for name, mark in asked.items())
    return earned * FULL_BP // (YES * total)


def next_call(
    waiting: Sequence[SampledCall], done: Mapping[str, int], pilot_id: str
) -> SampledCall | None:
    """From the group with the fewest sheets, by an order that nobody chose."""
    if not waiting:
        return None
    arms = {call.arm for call in waiting}
    arm = min(arms, key=lambda one: (done.get(one, 0), _drawn(pilot_id, one)))
    of_arm = [call for call in waiting if call.arm == arm]
    return min(of_arm, key=lambda call: _drawn(pilot_id, call.contact_id))


def _drawn(pilot_id: str, name: str) -> bytes:
    return sha256(f"{pilot_id}~{name}".encode()).digest()
