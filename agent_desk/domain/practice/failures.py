"""Critical failures of a call: after one of them the rest cannot make up for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agent_desk.domain.practice.acts import CriticalFailure
from agent_desk.domain.practice.call_reading import (
    CRISIS,
    DISPUTE,
    PLAN,
    THIRD,
    AgentTurn,
    CallReading,
)
from agent_desk.domain.practice.cues import negated_places
from agent_desk.domain.practice.debtor_signs import VULNERABLE
from agent_desk.domain.practice.recognising import sentences_of
from agent_desk.domain.practice.said_money import payments_in
from agent_desk.domain.text.fold import fold, words_of

SURE = 60  # thousandths over the threshold: a whole call hangs on it

Quote = tuple[int, str]  # place of the turn, and the sentence
_PAY = ("pag", "deposit", "abon", "liquid", "cubr", "mensualidad", "consign", "cuota")
_CARES = ("acknowledge_specific", "pause_collection", "refer_specialist", "ask_permission")
_ASKS = ("acknowledge_generic", "open_question", "paraphrase", "apologise", "thank", "plan_b")
_COLLECTS = ("ask_commitment", "ask_capacity", "offer_option", "offer_two_options", "pressure")
_HARD = ("ask_commitment", "offer_option", "offer_two_options", "pressure")
_ORDERS = frozenset("pague paguelo paguela pagueme deposite liquide cubra abone".split())
_PROMISES = ("prome", "asegur", "garanti")
_ASKS_BACK = ("por escrito", "folio", "ticket", "comprobante", "aclar", "revis")


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure that happened: what, in which turn, and the very sentence."""

    what: CriticalFailure
    turn: int
    sentence: str


def find_failures(reading: CallReading, kinds: Iterable[CriticalFailure]) -> tuple[Failure, ...]:
    """Each failure once, with the sentence in which it first happened, the gravest first."""
    found = [
        Failure(kind, *quote)
        for kind in kinds
        if (look := _LOOKS.get(kind.id)) and (quote := look(reading)) is not None
    ]
    return tuple(sorted(found, key=lambda failure: (failure.what.cap, failure.turn)))


def _first(act: str) -> Callable[[CallReading], Quote | None]:
    def look(reading: CallReading) -> Quote | None:
        for turn in reading.turns_with(act):
            if any(found.act == act and found.margin >= SURE for found in turn.acts):
                return turn.number, turn.quote(act)
        return None

    return look


def _promised_falsely(reading: CallReading) -> Quote | None:
    """As any other harm, but that who says he cannot promise does not promise in that breath."""
    for turn in reading.turns_with("false_promise"):
        sure = any(f.act == "false_promise" and f.margin >= SURE for f in turn.acts)
        if sure and not any(map(_will_not_promise, sentences_of(turn.text))):
            return turn.number, turn.quote("false_promise")
    return None


def _will_not_promise(sentence: str) -> bool:
    words = [word.text for word in words_of(sentence)]
    negated = negated_places(words)
    return any(word.startswith(_PROMISES) and n in negated for n, word in enumerate(words))


def _disclosed_early(reading: CallReading) -> Quote | None:
    if reading.exit == THIRD:
        return None
    asked = [turn.number for turn in reading.turns_with("verify_identity")]
    for turn in reading.turns_with("disclose_debt"):
        # Asked and told in one breath is told before anybody has answered.
        if not any(number < turn.number for number in asked):
            return turn.number, turn.quote("disclose_debt")
    return None


def _collected_on_dispute(reading: CallReading) -> Quote | None:
    if reading.exit != DISPUTE:
        return None
    for turn in reading.after(reading.known_from):
        if turn.has("open_dispute") and not turn.has("pressure"):
            continue
        for act in _HARD:
            sentence = turn.quote(act)
            if sentence and _is_about_paying(sentence):
                return turn.number, sentence
        for sentence in sentences_of(turn.text):
            if _orders_to_pay(sentence):
                return turn.number, sentence
    return None


def _ignored_vulnerability(reading: CallReading) -> Quote | None:
    shown = [turn.number for turn in reading.debtor if turn.signs & VULNERABLE]
    if not shown or reading.exit == THIRD:
        return None
    has_cared = False
    for turn in reading.after(shown[0]):
        quote = _collecting(turn, reading.exit)
        # What was not recognised is never held against him: it may have been the kindest sentence.
        is_kind = turn.has(*_CARES) or not turn.acts
        has_cared = has_cared or is_kind or (reading.exit == PLAN and turn.has(*_ASKS))
        if quote and (not has_cared or turn.has("pressure", "threat") or reading.exit == CRISIS):
            return turn.number, quote
    return None


def _collecting(turn: AgentTurn, exit_: str) -> str:
    if turn.has("pause_collection", "refer_specialist") and not turn.has("pressure"):
        return ""
    acts = _COLLECTS if exit_ != CRISIS else (*_COLLECTS, "disclose_debt", "explain_cost")
    sentences = (turn.quote(act) for act in acts)
    return next((sentence for sentence in sentences if sentence), "")


def _pressed_yes(reading: CallReading) -> Quote | None:
    refused = [turn.number for turn in reading.debtor if "refusal" in turn.signs]
    yes = [turn.number for turn in reading.debtor if turn.signs & {"yes", "weak_yes"}]
    if not refused or not yes:
        return None
    for turn in reading.turns_with("pressure", "threat"):
        if refused[0] < turn.number < yes[-1]:
            return turn.number, turn.quote("pressure") or turn.quote("threat")
    return None


def _orders_to_pay(sentence: str) -> bool:
    words = [word.text for word in words_of(sentence)]
    negated = negated_places(words)
    return any(word in _ORDERS and place not in negated for place, word in enumerate(words))


def _is_about_paying(sentence: str) -> bool:
    plain = fold(sentence)
    if any(word in plain for word in _ASKS_BACK):
        return False
    return bool(payments_in(sentence)) or any(word in plain for word in _PAY)


_LOOKS: dict[str, Callable[[CallReading], Quote | None]] = {
    "disclose_before_verify": _disclosed_early,
    "disclose_to_third_party": _first("disclose_to_third_party"),
    "threat": _first("threat"),
    "commitment_under_pressure": _pressed_yes,
    "push_to_borrow": _first("push_to_borrow"),
    "ask_forbidden_data": _first("ask_forbidden_data"),
    "false_promise": _promised_falsely,
    "collect_on_dispute": _collected_on_dispute,
    "ignores_vulnerability": _ignored_vulnerability,
}
