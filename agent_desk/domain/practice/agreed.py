"""What was agreed in a call, whether it fits, and whether it would be kept."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.practice.call_reading import (
    PLAN,
    AgentTurn,
    CallReading,
    told_words,
)
from agent_desk.domain.practice.said_money import (
    SINGLE,
    SaidPayment,
    names_date,
    names_means,
    payments_in,
)

_OFFERS = ("ask_commitment", "recap", "offer_option", "offer_two_options")


@dataclass(frozen=True, slots=True)
class Agreed:
    """`fits` is None when the capacity or the amount is not known. A false yes was said to be
    left in peace: under pressure, or to more than he can pay."""

    is_agreed: bool
    fits: bool | None
    has_date: bool
    has_amount: bool
    has_means: bool
    is_false_yes: bool
    undiscovered: tuple[str, ...]


def what_was_agreed(reading: CallReading) -> Agreed:
    """Of a call already read."""
    closing = _closing_turn(reading)
    said = _around(reading, closing) if closing else ""
    fits = _fits(reading)
    answers = [turn for turn in reading.debtor if closing and turn.number > closing.number]
    yes = any(turn.signs & {"yes", "weak_yes"} for turn in answers)
    weak = any("weak_yes" in turn.signs for turn in answers) and not any(
        "yes" in turn.signs for turn in answers
    )
    is_agreed = reading.exit == PLAN and closing is not None and (yes or _has_recap(reading))
    pressed = bool(reading.turns_with("pressure", "threat"))
    return Agreed(
        is_agreed=is_agreed,
        fits=fits,
        has_date=names_date(said),
        has_amount=bool(payments_in(said)),
        has_means=names_means(said),
        is_false_yes=is_agreed and (weak or pressed or (fits is False and not _asked(reading))),
        undiscovered=_undiscovered(reading),
    )


def _has_recap(reading: CallReading) -> bool:
    return bool(reading.turns_with("recap"))


def _asked(reading: CallReading) -> bool:
    return bool(reading.turns_with("check_confidence"))


def _closing_turn(reading: CallReading) -> AgentTurn | None:
    turns = reading.turns_with("ask_commitment", "recap") or reading.turns_with(*_OFFERS)
    return turns[0] if turns else None


def _around(reading: CallReading, closing: AgentTurn) -> str:
    """What both said from two turns before the closing on."""
    turns = reading.call.turns[max(0, closing.number - 2) :]
    return " . ".join(turn.text for turn in turns)


def _fits(reading: CallReading) -> bool | None:
    capacity = reading.call.context.capacity
    if capacity.monthly_cents is None and capacity.single_cents is None:
        return None
    payments = [
        payment
        for turn in reading.turns_with(*_OFFERS)
        for act in _OFFERS
        for payment in payments_in(turn.quote(act))
    ]
    if not payments:
        return None
    return _within(payments[-1], capacity.monthly_cents or 0, capacity.single_cents or 0)


def _within(payment: SaidPayment, monthly: int, single: int) -> bool:
    if payment.rhythm == SINGLE or (payment.rhythm is None and single):
        return payment.cents <= max(single, monthly)
    return payment.monthly_cents <= monthly


def _undiscovered(reading: CallReading) -> tuple[str, ...]:
    told = frozenset[str]().union(*(told_words(turn.text) for turn in reading.debtor))
    return tuple(fact.text for fact in reading.call.context.facts if not fact.is_told(told))
