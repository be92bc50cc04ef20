"""Exits of a call that are not collecting: what each asks for, and how much of it was done."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.practice.call_reading import (
    CRISIS,
    DISPUTE,
    THIRD,
    VULNERABLE_EXIT,
    CallReading,
)

# Per exit, groups of acts: any of a group earns its share; 1 in all.
NEEDS: dict[str, tuple[tuple[float, tuple[str, ...]], ...]] = {
    DISPUTE: (
        (0.5, ("open_dispute",)),
        (0.25, ("pause_collection",)),
        (0.25, ("apologise", "acknowledge_specific", "offer_written_proof", "thank")),
    ),
    VULNERABLE_EXIT: (
        (0.35, ("pause_collection",)),
        (0.3, ("acknowledge_specific",)),
        (0.2, ("refer_specialist", "offer_written_proof")),
        (0.15, ("ask_permission", "give_control")),
    ),
    CRISIS: (
        (0.45, ("refer_specialist",)),
        (0.3, ("pause_collection",)),
        (0.25, ("acknowledge_specific", "open_question")),
    ),
    THIRD: (
        (0.8, ("neutral_message_to_third_party",)),
        (0.2, ("kind_close", "thank", "acknowledge_specific")),
    ),
}


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a criterion was met, 0..1, and the agent's sentences that show it."""

    value: float
    quotes: tuple[str, ...] = ()


def exit_share(reading: CallReading) -> Share:
    """How much of the right exit was done, with its sentences."""
    value, quotes = 0.0, []
    for share, acts in NEEDS.get(reading.exit, ()):
        turns = reading.credited(*acts)
        if turns:
            value += share
            quotes += [quote for act in acts if (quote := turns[0].quote(act))][:1]
    pressed = reading.turns_with("threat", "disclose_to_third_party")
    value -= 0.4 * len(reading.turns_with("pressure"))
    return Share(0.0 if pressed else max(0.0, value), tuple(dict.fromkeys(quotes)))
