"""A call read once: the acts of each agent's turn, what the debtor showed, the right exit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from agent_desk.domain.practice.call import AGENT, HiddenFact, PracticeCall
from agent_desk.domain.practice.debtor_signs import VULNERABLE, DebtorSigns
from agent_desk.domain.practice.recognising import (
    HOLDER,
    THIRD_PARTY,
    ActRecogniser,
    Recognised,
    sentences_of,
)
from agent_desk.domain.text.fold import fold, words_of
from agent_desk.domain.text.stem import stem

PLAN, DISPUTE, CRISIS = "plan", "dispute", "crisis"
VULNERABLE_EXIT, THIRD = "vulnerable", "third_party"
SPECIFIC, GENERIC = "acknowledge_specific", "acknowledge_generic"
KNOWN_BEFORE = -1
MOST_CREDITED = 4  # acts of one turn that earn something: a paragraph of nice sentences is no call
LONG_TURN = 90  # words from which a turn is a monologue
_CARD_WORDS = 8  # words from which a sentence identical to a card was read, not said
LEAST_LETTERS = 4  # letters from which a word says what somebody told


@dataclass(frozen=True, slots=True)
class AgentTurn:
    """What the agent did in the turn at place `number`; `credited` of it earns points."""

    number: int
    text: str
    acts: tuple[Recognised, ...]
    credited: frozenset[str]

    def has(self, *acts: str) -> bool:
        """Whether any of the acts is done in it."""
        return any(found.act in acts for found in self.acts)

    def quote(self, act: str) -> str:
        """The sentence that shows an act; "" without it."""
        return next((found.sentence for found in self.acts if found.act == act), "")


@dataclass(frozen=True, slots=True)
class DebtorTurn:
    """What the debtor showed in the turn at place `number`."""

    number: int
    text: str
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class CallReading:
    """`exit` is the right way out: PLAN, DISPUTE, VULNERABLE_EXIT, CRISIS or THIRD. `known_from`
    is the place of the turn in which the agent could know it, or KNOWN_BEFORE."""

    call: PracticeCall
    agent: tuple[AgentTurn, ...]
    debtor: tuple[DebtorTurn, ...]
    exit: str
    known_from: int

    def turns_with(self, *acts: str) -> list[AgentTurn]:
        """The agent's turns with any of the acts, credited or harmful."""
        return [turn for turn in self.agent if turn.has(*acts)]

    def credited(self, *acts: str) -> list[AgentTurn]:
        """The agent's turns in which any of the acts earns something."""
        return [turn for turn in self.agent if not turn.credited.isdisjoint(acts)]

    def before(self, number: int) -> list[DebtorTurn]:
        """What the debtor had said before a turn."""
        return [turn for turn in self.debtor if turn.number < number]

    def after(self, number: int) -> list[AgentTurn]:
        """What the agent said after a turn."""
        return [turn for turn in self.agent if turn.number > number]


def read_call(
    call: PracticeCall,
    recogniser: ActRecogniser,
    signs: DebtorSigns,
    harmful: Collection[str],
    card_lines: Collection[str] = (),
) -> CallReading:
    """Linear in the words said. `card_lines` are folded sentences of the cards: read word for
    word they earn no empathy."""
    debtor = tuple(
        DebtorTurn(number, turn.text, signs.read(turn.text))
        for number, turn in enumerate(call.turns)
        if turn.speaker != AGENT
    )
    exit_, known_from = _exit(call, debtor)
    is_third = exit_ == THIRD or call.context.who == THIRD_PARTY
    said: set[str] = set()
    agent: list[AgentTurn] = []
    for number, turn in enumerate(call.turns):
        if turn.speaker != AGENT:
            continue
        heard = THIRD_PARTY if is_third else HOLDER
        acts = recogniser.recognise(turn.text, heard)
        told = _told([t.text for t in debtor if t.number < number])
        named = _named(call.context.facts, told)
        acts = tuple(grounded(found, turn.text, told, named) for found in acts)
        fresh = [found for found in acts if fold(found.sentence) not in said]
        credited = _credited(fresh, harmful, card_lines)
        said.update(fold(sentence) for sentence in (*sentences_of(turn.text), turn.text))
        agent.append(AgentTurn(number, turn.text, acts, credited))
    return CallReading(call, tuple(agent), debtor, exit_, known_from)


def told_words(text: str) -> frozenset[str]:
    """The stems of the words that carry what somebody told."""
    words = (word.text for word in words_of(text))
    return frozenset(stem(word) for word in words if len(word) >= LEAST_LETTERS)


def _told(texts: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(told_words, texts))


def grounded(
    found: Recognised, text: str, told: Collection[str], named: Collection[str]
) -> Recognised:
    """Specific is only what takes up something the debtor said before, and all that names a fact
    he told, in its sentence of `text` or the one before («Seis semanas sin trabajo; ha de ser
    pesado»). `told` are the stems of all he said, `named` those of the facts among it."""
    if found.act not in {SPECIFIC, GENERIC}:
        return found
    stems = told_words(_with_the_one_before(found.sentence, text))
    takes_up = not stems.isdisjoint(named)
    if found.act == SPECIFIC:
        takes_up = takes_up or not stems.isdisjoint(told)
    return Recognised(SPECIFIC if takes_up else GENERIC, found.sentence, found.margin)


def _with_the_one_before(sentence: str, text: str) -> str:
    sentences = sentences_of(text)
    place = sentences.index(sentence) if sentence in sentences else 0
    return " ".join(sentences[max(0, place - 1) : place]) + " " + sentence


def _named(facts: Iterable[HiddenFact], told: frozenset[str]) -> frozenset[str]:
    known = (fact.named or fact.words for fact in facts if fact.words and fact.is_told(told))
    return frozenset[str]().union(*known)


def _credited(
    acts: Iterable[Recognised], harmful: Collection[str], card_lines: Collection[str]
) -> frozenset[str]:
    good = [
        found.act
        for found in acts
        if found.act not in harmful and not _is_read_out(found.sentence, card_lines)
    ]
    return frozenset(good[:MOST_CREDITED])


def _is_read_out(sentence: str, card_lines: Collection[str]) -> bool:
    folded = fold(sentence)
    return "{" in sentence or (len(folded.split()) >= _CARD_WORDS and folded in card_lines)


def _exit(call: PracticeCall, debtor: tuple[DebtorTurn, ...]) -> tuple[str, int]:
    known = call.context.situation
    shown = {sign: turn.number for turn in reversed(debtor) for sign in turn.signs}
    can_pay = bool(call.context.capacity.monthly_cents or call.context.capacity.single_cents)
    is_third = THIRD in known or call.context.who == THIRD_PARTY or _is_third(call, shown)
    if CRISIS in known or "crisis" in shown:
        return CRISIS, shown.get("crisis", KNOWN_BEFORE)
    if ("deceased" in known and (is_third or not can_pay)) or (is_third and "death" in shown):
        return VULNERABLE_EXIT, shown.get("death", KNOWN_BEFORE)
    if is_third:
        return THIRD, KNOWN_BEFORE
    if DISPUTE in known or ("dispute" in shown and not can_pay):
        return DISPUTE, shown.get("dispute", KNOWN_BEFORE)
    vulnerable = [shown[sign] for sign in VULNERABLE if sign in shown]
    if not can_pay and ("vulnerable" in known or vulnerable):
        return VULNERABLE_EXIT, min(vulnerable, default=KNOWN_BEFORE)
    return PLAN, KNOWN_BEFORE


def _is_third(call: PracticeCall, shown: Collection[str]) -> bool:
    return call.context.who != HOLDER and "third_party" in shown
