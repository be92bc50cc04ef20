"""What the debtor hears in the agent's text: acts, finer acts, offers, and how it was said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.practice.call_reading import told_words
from agent_desk.domain.practice.debtor.finer import FinerActs
from agent_desk.domain.practice.debtor.offered import Offered, offers_in
from agent_desk.domain.practice.recognising import (
    THIRD_PARTY,
    ActRecogniser,
    Recognised,
    sentences_of,
)
from agent_desk.domain.text.fold import fold

SPECIFIC, GENERIC = "acknowledge_specific", "acknowledge_generic"
EMPATHY = frozenset({SPECIFIC, GENERIC, "paraphrase", "apologise", "pause_collection"})
# Acts in whose sentence an amount is an offer; elsewhere it is a balance or a date.
OFFERING = frozenset({"offer_option", "offer_two_options", "ask_commitment", "pressure", "recap"})
_OFFER_WORDS = ("podria pagar", "podemos dejar", "le serviria", "quedaria en", "pagos de", "abono")
_TO_OTHERS = "neutral_message_to_third_party"
_READ_OUT_WORDS = 8  # words from which a sentence identical to a card was read, not said


@dataclass(frozen=True, slots=True)
class Heard:
    """`acts` likeliest first, then the finer ones; `has_but` an empathy undone by «pero»."""

    text: str
    acts: tuple[Recognised, ...]
    finer: tuple[Recognised, ...] = ()
    offers: tuple[Offered, ...] = ()
    questions: int = 0
    words: int = 0
    has_but: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The ids of all acts, finer ones too."""
        return frozenset(found.act for found in (*self.acts, *self.finer))

    def sentence(self, *acts: str) -> str:
        """The sentence that shows the first of the acts; the whole text without one."""
        by_act = {found.act: found.sentence for found in (*self.finer, *self.acts)}
        return next((by_act[act] for act in acts if act in by_act), self.text)


@dataclass(frozen=True, slots=True)
class Ear:
    """Reads the agent's text with what the debtor has told. `card_lines` are folded sentences of
    the cards: read word for word they count as a formula."""

    recogniser: ActRecogniser
    finer: FinerActs
    card_lines: Collection[str] = ()

    def hear(
        self, text: str, who: str, today: date, told: Collection[str], key_words: Collection[str]
    ) -> Heard:
        """`told` are stems of all the debtor said, `key_words` stems of the facts he told."""
        found = self.recogniser.recognise(text, who)
        here = [one for one in found if who == THIRD_PARTY or one.act != _TO_OTHERS]
        acts = _once([self._grounded(one, told, key_words) for one in here])
        has_but = any(one.act in {SPECIFIC, GENERIC} and _has_but(one.sentence) for one in acts)
        if has_but:
            acts = [one for one in acts if one.act not in {SPECIFIC, GENERIC}]
        return Heard(
            text,
            tuple(acts),
            self.finer.find(text, [one.act for one in acts]),
            _offers(text, acts, today),
            text.count("?") or text.count("¿"),
            len(text.split()),
            has_but,
        )

    def offers(self, text: str, acts: tuple[Recognised, ...], today: date) -> tuple[Offered, ...]:
        """What a text offers whose acts are known."""
        return _offers(text, list(acts), today)

    def _grounded(
        self, found: Recognised, told: Collection[str], key_words: Collection[str]
    ) -> Recognised:
        """Specific is only what takes up what he told, and in the agent's own words."""
        if found.act not in {SPECIFIC, GENERIC}:
            return found
        stems = told_words(found.sentence)
        is_own = not _is_read_out(found.sentence, self.card_lines)
        names_it = not stems.isdisjoint(key_words)
        if found.act == SPECIFIC:
            names_it = names_it or not stems.isdisjoint(told)
        is_specific = is_own and names_it
        return Recognised(SPECIFIC if is_specific else GENERIC, found.sentence, found.margin)


def _once(acts: list[Recognised]) -> list[Recognised]:
    best: dict[str, Recognised] = {}
    for one in acts:
        best.setdefault(one.act, one)
    if SPECIFIC in best:
        best.pop(GENERIC, None)
    return list(best.values())


def _has_but(sentence: str) -> bool:
    return " pero " in f" {fold(sentence)} "


def _is_read_out(sentence: str, card_lines: Collection[str]) -> bool:
    folded = fold(sentence)
    return "{" in sentence or (len(folded.split()) >= _READ_OUT_WORDS and folded in card_lines)


def _offers(text: str, acts: list[Recognised], today: date) -> tuple[Offered, ...]:
    """Of the sentences that offer; what only tells a balance is none."""
    offering = [one.sentence for one in acts if one.act in OFFERING]
    telling = {one.sentence for one in acts if one.act == "disclose_debt"} - set(offering)
    for sentence in sentences_of(text):
        plain = fold(sentence)
        if any(word in plain for word in _OFFER_WORDS):
            offering.append(sentence)
    wanted = [s for s in dict.fromkeys(offering) if s not in telling]
    return tuple(offer for sentence in wanted for offer in offers_in(sentence, today))
