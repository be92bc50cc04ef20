"""What the debtor hears in the agent's text: acts, finer acts, offers, and how it was said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.practice.call_reading import GENERIC, SPECIFIC, THIRD, grounded
from agent_desk.domain.practice.debtor.finer import FinerActs
from agent_desk.domain.practice.debtor.offered import Offered, offers_in
from agent_desk.domain.practice.recognising import (
    HOLDER,
    THIRD_PARTY,
    ActRecogniser,
    Recognised,
    sentences_of,
)
from agent_desk.domain.text.fold import fold

EMPATHY = frozenset({SPECIFIC, GENERIC, "paraphrase", "apologise", "pause_collection"})
# Acts in whose sentence an amount is an offer; elsewhere it is a balance or a date.
OFFERING = frozenset({"offer_option", "offer_two_options", "ask_commitment", "pressure", "recap"})
_OFFER_WORDS = (
    "que tal", "le parece", "te parece", "podria pagar", "podria ser", "podemos dejarlo",
    "podemos dejar", "lo dejamos en", "le sirve", "le serviria", "quedaria en", "quedarian en",
    "pagos de", "abonos de", "abono de", "empezar con", "le acomoda", "le queda bien",
    "le quedaria",
)  # fmt: skip
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
        self,
        text: str,
        context: str,
        today: date,
        told: Collection[str],
        key_words: Collection[str],
    ) -> Heard:
        """`context` is the exit of the persona: some acts mean something only there. `told` are
        stems of all the debtor said, `key_words` stems of the facts he told."""
        who = THIRD_PARTY if context == THIRD else HOLDER
        found = self.recogniser.recognise(text, who)
        here = [one for one in found if who == THIRD_PARTY or one.act != _TO_OTHERS]
        acts = _once([self._grounded(one, text, told, key_words) for one in here])
        has_but = any(one.act in {SPECIFIC, GENERIC} and _has_but(one.sentence) for one in acts)
        if has_but:
            acts = [one for one in acts if one.act not in {SPECIFIC, GENERIC}]
        finer = self.finer.find(text, [one.act for one in acts], context)
        acts = _without_slips(acts, finer)
        offers, acts = _offers(text, acts, today)
        asked = text.count("?") or text.count("¿")
        return Heard(text, tuple(acts), finer, offers, asked, len(text.split()), has_but)

    def offers(self, text: str, acts: tuple[Recognised, ...], today: date) -> tuple[Offered, ...]:
        """What a text offers whose acts are known."""
        return _offers(text, list(acts), today)[0]

    def _grounded(
        self, found: Recognised, text: str, told: Collection[str], key_words: Collection[str]
    ) -> Recognised:
        """As in scoring; and in the agent's own words, not read from a card."""
        if found.act in {SPECIFIC, GENERIC} and _is_read_out(found.sentence, self.card_lines):
            return Recognised(GENERIC, found.sentence, found.margin)
        return grounded(found, text, told, key_words)


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


def _without_slips(acts: list[Recognised], finer: tuple[Recognised, ...]) -> list[Recognised]:
    """A question for data asks for no commitment; who looks after a person does not press."""
    data = {one.sentence for one in finer if one.act == "pide_dato"}
    cares = {one.sentence for one in finer if one.act.startswith("crisis_")}
    return [
        one
        for one in acts
        if not (one.act == "ask_commitment" and one.sentence in data)
        and not (one.act == "pressure" and one.sentence in cares)
    ]


def _offers(
    text: str, acts: list[Recognised], today: date
) -> tuple[tuple[Offered, ...], list[Recognised]]:
    """The offers, and the acts with one for an offer that was heard by its amount alone. What only
    tells a balance offers nothing."""
    offering = {one.sentence for one in acts if one.act in OFFERING}
    telling = {one.sentence for one in acts if one.act == "disclose_debt"} - offering
    found: list[Offered] = []
    for sentence in dict.fromkeys([*sentences_of(text), *sorted(offering)]):
        if sentence in telling or not (sentence in offering or _sounds_offered(sentence)):
            continue
        heard = offers_in(sentence, today)
        found += heard
        if heard and sentence not in offering:
            acts = [*acts, Recognised("offer_option", sentence, 0)]
    return tuple(found), acts


def _sounds_offered(sentence: str) -> bool:
    plain = f" {fold(sentence)} "
    return any(f" {words} " in plain for words in _OFFER_WORDS)
