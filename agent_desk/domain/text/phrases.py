"""Phrases that may not be said: found as whole words in order, with a better wording to offer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.text.fold import Word, words_of

ALWAYS = "siempre"
FORBIDDEN = "prohibida"
RISKY = "riesgosa"
NEGATIONS = frozenset({"no", "nadie", "nunca", "sin"})
NEGATION_REACH = 4  # words before the phrase in which a negation takes its harm away
# «Si no paga lo vamos a embargar»: what is denied is the payment, and the threat stands.
_CONDITIONS = frozenset({"si", "mientras", "de"})
_DUTIES = ("pag", "cubr", "liquid", "deposit", "abon", "respond", "contest", "cumpl")
_SENTENCE_ENDS = re.compile(r"[.;:?!]")


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A kind of harmful wording. `severity` prohibida blocks a template, riesgosa only advises.

    `contexts`: siempre, sin-verificar, tercero, disputa, vulnerable, crisis, abogado, buzon.
    `countries` are those whose law it is (empty: said nowhere). `only_states` are states of the
    case in which alone it holds, `unless_states` those that lift it. In `advice_in` the law lets
    it be said and the institution advises against it: it is risky there, not forbidden.
    """

    id: str
    category: str
    severity: str
    contexts: frozenset[str]
    has_negation_guard: bool
    phrases: tuple[str, ...]
    safe: tuple[str, ...]
    why: str
    instead: str
    countries: frozenset[str] = frozenset()
    only_states: frozenset[str] = frozenset()
    unless_states: frozenset[str] = frozenset()
    advice_in: frozenset[str] = frozenset()
    basis: str = ""

    def holds(self, contexts: Collection[str], country: str, states: Collection[str]) -> bool:
        """Whether it is to be looked for in this situation, country and state of the case."""
        return (
            (ALWAYS in self.contexts or not self.contexts.isdisjoint(contexts))
            and (not self.countries or country in self.countries)
            and (not self.only_states or not self.only_states.isdisjoint(states))
            and self.unless_states.isdisjoint(states)
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """A harmful wording found: `start` and `end` are places in the text that was read.

    `is_lawful` says that the law of that country lets it be said and we advise against it.
    """

    rule: PhraseRule
    phrase: str
    start: int
    end: int
    is_lawful: bool = False

    @property
    def is_forbidden(self) -> bool:
        return self.rule.severity == FORBIDDEN and not self.is_lawful


class PhraseLint:
    """All rules, ready to read text. One reading is linear in the words of the text."""

    def __init__(self, rules: Iterable[PhraseRule]) -> None:
        self.rules = tuple(rules)
        self._by_first: dict[str, list[tuple[tuple[str, ...], PhraseRule, str]]] = {}
        for rule in self.rules:
            for phrase in rule.phrases:
                key = _key(phrase)
                if key:
                    self._by_first.setdefault(key[0], []).append((key, rule, phrase))

    def find(
        self,
        text: str,
        contexts: Collection[str] = (),
        country: str = "",
        case_state: Collection[str] = (),
    ) -> tuple[Finding, ...]:
        """Findings in reading order; forbidden before risky at the same place.

        Without `country` only what may be said nowhere is found. `case_state`: words of
        domain.text.case_state (demanda_presentada, prescrita, aviso_previo…).
        """
        return holding(self.wordings(text), contexts, country, case_state)

    def wordings(self, text: str) -> tuple[Finding, ...]:
        """What is harmful somewhere; `holding` says of it what is harmful here."""
        words = words_of(text)
        spoken = [word.text for word in words]
        return tuple(
            Finding(rule, phrase, words[place].start, words[place + len(key) - 1].end)
            for place, first in enumerate(spoken)
            for key, rule, phrase in self._by_first.get(first, ())
            if tuple(spoken[place : place + len(key)]) == key
            and not (rule.has_negation_guard and _is_negated(text, words, place))
            and not _is_safe(rule, words, place, place + len(key))
        )


def holding(
    wordings: Iterable[Finding],
    contexts: Collection[str] = (),
    country: str = "",
    case_state: Collection[str] = (),
) -> tuple[Finding, ...]:
    """As `PhraseLint.find`, of a text that was read before."""
    found = [
        replace(wording, is_lawful=country in wording.rule.advice_in)
        for wording in wordings
        if wording.rule.holds(contexts, country, case_state)
    ]
    return tuple(sorted(found, key=lambda f: (f.start, not f.is_forbidden, -f.end)))


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(word.text for word in words_of(phrase))


def _is_negated(text: str, words: Sequence[Word], place: int) -> bool:
    """Whether a negation shortly before, in the same sentence, denies what begins at `place`."""
    return any(
        words[at].text in NEGATIONS
        and not _denies_a_payment(words, at, place)
        and not _SENTENCE_ENDS.search(text[words[at].end : words[place].start])
        for at in range(max(0, place - NEGATION_REACH), place)
    )


def _denies_a_payment(words: Sequence[Word], at: int, place: int) -> bool:
    if at and words[at - 1].text in _CONDITIONS:
        return True
    # «no nos paga»: the verb, or a pronoun and the verb
    return any(words[n].text.startswith(_DUTIES) for n in range(at + 1, min(at + 3, place)))


def _is_safe(rule: PhraseRule, words: Sequence[Word], start: int, end: int) -> bool:
    spoken = [word.text for word in words]
    for phrase in rule.safe:
        key = _key(phrase)
        for first in range(max(0, end - len(key)), start + 1):
            if tuple(spoken[first : first + len(key)]) == key:
                return True
    return False
