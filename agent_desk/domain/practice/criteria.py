"""The nine criteria of the rubric: which share of its points a call earns, and by which sentences.

What the debtor promised to pay never counts. The order does: who offers before having asked loses
half of what the offer is worth.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_desk.domain.practice.agreed import Agreed
from agent_desk.domain.practice.call_reading import PLAN, THIRD, AgentTurn, CallReading
from agent_desk.domain.practice.debtor_signs import OBJECTIONS
from agent_desk.domain.practice.exits import Share, exit_share

OPENING_TURNS = 3  # turns of the agent in which a call is still being opened
ENOUGH_QUESTIONS = 2
MANY_FORMULAS = 3  # from the third on a formula sounds like a script
_HARSH = ("threat", "pressure", "judge", "minimise", "contradict", "wash_hands", "push_to_borrow")
_ACKNOWLEDGES = ("acknowledge_specific", "paraphrase", "apologise", "pause_collection")
_EXPLORES = ("open_question", "ask_capacity", "check_confidence", "verify_identity")
_RESOLVES = (
    "offer_option", "offer_two_options", "open_dispute", "refer_specialist", "give_control",
    "offer_written_proof", "explain_cost", "pause_collection", "plan_b",
    "neutral_message_to_third_party",
)  # fmt: skip


Judge = Callable[[CallReading, Agreed], Share]


def _opening(reading: CallReading, agreed: Agreed) -> Share:
    early = reading.agent[:OPENING_TURNS]
    return _add(early, (("greet", 0.3), ("identify_self", 0.4), ("ask_permission", 0.3)))


def _privacy(reading: CallReading, agreed: Agreed) -> Share:
    if reading.turns_with("ask_forbidden_data", "disclose_to_third_party"):
        return Share(0.0)
    if reading.exit == THIRD:
        quotes = _quotes(reading.credited("neutral_message_to_third_party"), _NEUTRAL)
        return Share(1.0 if quotes else 0.4, quotes)
    asked = reading.credited("verify_identity")
    told = reading.turns_with("disclose_debt")
    if not asked:
        return Share(0.0 if told else 0.2)
    is_first = not told or asked[0].number < told[0].number
    return Share(1.0 if is_first else 0.3, _quotes(asked[:1], ("verify_identity",)))


def _motive(reading: CallReading, agreed: Agreed) -> Share:
    if reading.exit == THIRD:
        return Share(float(bool(reading.credited("neutral_message_to_third_party"))))
    told = reading.credited("disclose_debt")
    if reading.turns_with("threat"):
        return Share(0.0)
    if not told:
        return Share(0.0 if reading.exit == PLAN else 0.5 * exit_share(reading).value)
    near = [turn for turn in reading.agent if 0 <= turn.number - told[0].number <= 2]
    helps = any(turn.credited & {*_EXPLORES, *_RESOLVES} for turn in near)
    return Share(1.0 if helps else 0.6, _quotes(told[:1], ("disclose_debt",)))


def _listening(reading: CallReading, agreed: Agreed) -> Share:
    if reading.exit == THIRD:
        return Share(1.0 if reading.credited("neutral_message_to_third_party") else 0.0)
    asked = reading.credited("open_question", "paraphrase", "ask_capacity")
    opened = reading.credited("open_question")
    questions = min(1.0, len(asked) / ENOUGH_QUESTIONS) * (1.0 if opened else 0.6)
    facts = reading.call.context.facts
    found = len(facts) - len(agreed.undiscovered)
    told = found / len(facts) if facts else questions
    value = 0.55 * questions + 0.45 * told * (1.0 if asked else 0.3)
    return Share(_softened(value, reading), _quotes(asked[:2], ("open_question", "ask_capacity")))


def _empathy(reading: CallReading, agreed: Agreed) -> Share:
    specific = reading.credited("acknowledge_specific")
    formulas = len(reading.credited("acknowledge_generic"))
    value = min(0.75, 0.55 * len(specific))
    value += 0.2 * bool(reading.credited("paraphrase"))
    value += 0.15 * bool(reading.credited("apologise", "thank"))
    value += 0.2 * bool(formulas) * (not specific)
    value -= 0.15 * max(0, formulas - MANY_FORMULAS + 1)
    if reading.exit == THIRD:
        value += 0.5 * bool(reading.credited("neutral_message_to_third_party"))
    quotes = _quotes(specific[:2], ("acknowledge_specific", "paraphrase"))
    return Share(_softened(value, reading), quotes)


def _options(reading: CallReading, agreed: Agreed) -> Share:
    if reading.exit != PLAN:
        return exit_share(reading)
    offers = reading.credited("offer_option", "offer_two_options")
    if not offers:
        return Share(0.15 * bool(reading.credited("give_control")))
    asked = reading.credited("open_question", "ask_capacity")
    value = 0.4 if agreed.fits is not False else 0.0
    value += 0.2 * bool(reading.credited("offer_two_options"))
    value += 0.2 * bool(reading.credited("explain_cost", "offer_written_proof"))
    value += 0.2 * bool(reading.credited("give_control", "check_confidence"))
    if not asked or offers[0].number < asked[0].number:
        value *= 0.5
    return Share(
        _softened(value, reading), _quotes(offers[:2], ("offer_two_options", "offer_option"))
    )


def _objections(reading: CallReading, agreed: Agreed) -> Share:
    raised = [turn for turn in reading.debtor if turn.signs & OBJECTIONS]
    if not raised:
        return Share(_softened(min(0.7, 0.15 * len(reading.credited(*_RESOLVES))), reading))
    shares, quotes = [], []
    for turn in raised:
        answer = next(iter(reading.after(turn.number)), None)
        share = _answer_share(answer, reading.after(turn.number)[1:2])
        shares.append(share)
        if answer and share > 0.5:
            quotes.append(answer.text)
    return Share(sum(shares) / len(shares), tuple(quotes[:2]))


def _answer_share(answer: AgentTurn | None, following: list[AgentTurn]) -> float:
    if answer is None or answer.has(*_HARSH):
        return 0.0
    did = answer.credited.union(*(turn.credited for turn in following))
    value = 0.4 * bool(did & {*_ACKNOWLEDGES}) or 0.15 * ("acknowledge_generic" in did)
    return value + 0.3 * bool(did & {*_EXPLORES}) + 0.3 * bool(did & {*_RESOLVES})


def _commitment(reading: CallReading, agreed: Agreed) -> Share:
    if reading.exit != PLAN:
        return exit_share(reading)
    if agreed.is_false_yes:
        return Share(0.0)
    if not agreed.is_agreed:
        left = reading.credited("give_control", "pause_collection", "refer_specialist", "plan_b")
        return Share(_softened(0.4 * bool(left), reading))
    value = 0.15 * agreed.has_date + 0.15 * agreed.has_amount + 0.15 * agreed.has_means
    value += 0.25 * bool(reading.credited("check_confidence"))
    value += 0.2 * bool(reading.credited("plan_b")) + 0.1 * (agreed.fits is True)
    quotes = _quotes(reading.credited("ask_commitment", "recap")[:1], ("ask_commitment", "recap"))
    return Share(value * (0.2 if agreed.fits is False else 1.0), quotes)


def _closing(reading: CallReading, agreed: Agreed) -> Share:
    late = reading.agent[-3:]
    weights = (("kind_close", 1.0),) if reading.exit == THIRD else _CLOSE
    return _add(late, weights)


JUDGES: dict[str, Judge] = {
    "opening": _opening,
    "privacy": _privacy,
    "motive": _motive,
    "listening": _listening,
    "empathy": _empathy,
    "options": _options,
    "objections": _objections,
    "commitment": _commitment,
    "closing": _closing,
}
_NEUTRAL = ("neutral_message_to_third_party",)
_CLOSE = (("recap", 0.5), ("kind_close", 0.5))


def _add(turns: tuple[AgentTurn, ...], weights: tuple[tuple[str, float], ...]) -> Share:
    value, quotes = 0.0, []
    for act, weight in weights:
        turn = next((turn for turn in turns if act in turn.credited), None)
        if turn is not None:
            value += weight
            quotes.append(turn.quote(act))
    return Share(value, tuple(dict.fromkeys(quotes)))


def _quotes(turns: list[AgentTurn], acts: tuple[str, ...]) -> tuple[str, ...]:
    found = (turn.quote(act) for turn in turns for act in acts)
    return tuple(dict.fromkeys(quote for quote in found if quote))


def _softened(value: float, reading: CallReading) -> float:
    """Each harsh turn takes a fifth away: kindness does not outweigh it."""
    harsh = len(reading.turns_with(*_HARSH))
    return max(0.0, min(1.0, value) - 0.2 * harsh)
