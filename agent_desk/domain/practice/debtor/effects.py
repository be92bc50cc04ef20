"""What each act does to the debtor's mind, and the limits of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.money import half_up
from agent_desk.domain.practice.debtor.persona import Mind

FULL = 100  # per cent
# What moves him without being an act: found by comparing what was said with what is true.
SPECIAL = (
    "offer_within", "offer_beyond", "offer_early", "offer_unnamed", "commitment_early",
    "but_after_empathy", "interrogates", "monologue", "ignores_hint", "passes_over",
    "collects_vulnerable", "collects_dispute", "discloses_early", "left_open",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Effect:
    """`change` at full strength. `uses` in per cent for the first, second… time, the last one for
    all later ones; empty is always full. `is_harm` when it hurts whoever hears it."""

    title: str
    change: Mind
    uses: tuple[int, ...] = ()
    is_harm: bool = False

    def at_use(self, use: int, feels: int) -> Mind:
        """The change of the `use`-th time (0 the first) for somebody who feels it so strongly."""
        share = self.uses[min(use, len(self.uses) - 1)] if self.uses else FULL
        scale = share * feels
        return Mind(
            _scaled(self.change.trust, scale),
            _scaled(self.change.anger, scale),
            _scaled(self.change.distress, scale),
            _scaled(self.change.patience, scale),
            self.change.pressure,
        )


@dataclass(frozen=True, slots=True)
class Limits:
    """Where bands begin, when he hangs up, and how much one turn may move him."""

    low_trust: int
    high_trust: int
    high_anger: int
    hangs_up_anger: int
    patience_a_turn: int
    most_gain: int
    most_loss: int
    most_turns: int
    long_words: int
    many_questions: int
    patient_turns: int


@dataclass(frozen=True, slots=True)
class Temper:
    """All effects by act, finer act or special, and the limits."""

    effects: Mapping[str, Effect]
    limits: Limits


def plus(mind: Mind, change: Mind) -> Mind:
    """Each within 0..100; pressure only grows."""
    return Mind(
        _within(mind.trust + change.trust),
        _within(mind.anger + change.anger),
        _within(mind.distress + change.distress),
        _within(mind.patience + change.patience),
        mind.pressure + max(0, change.pressure),
    )


def _within(value: int) -> int:
    return max(0, min(100, value))


def _scaled(value: int, scale: int) -> int:
    return half_up(value * scale, FULL * FULL)
