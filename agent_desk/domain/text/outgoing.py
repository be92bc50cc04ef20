"""What may not be written to many people at once, in the countries where they live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.text.phrases import Finding, PhraseLint

# A letter is closed and a call follows its script; the rest is read by whoever holds it.
_CLOSED = frozenset({"letter", "call"})
_NAMED_MOST = 3
_ADVICE_STEPS = 3


@dataclass(frozen=True, slots=True)
class WordRemark:
    """A wording to change: [start, end) of the text, and better words for its sentence. One that is
    not forbidden only advises."""

    sentence: str
    start: int
    end: int
    better: str
    is_forbidden: bool


@lru_cache(maxsize=512)
def remarks_on(
    text: str, channel: str, words: PhraseLint, countries: tuple[str, ...]
) -> tuple[WordRemark, ...]:
    """In reading order. A text that goes to several countries must be lawful in each of them, and
    the remark names those where it is not."""
    contexts = () if channel in _CLOSED else ("sin-verificar",)
    found: dict[tuple[str, int, int], tuple[Finding, list[str], list[str]]] = {}
    for country in countries or ("",):
        for finding in words.find(text, contexts, country):
            mark = finding.rule.id, finding.start, finding.end
            _first, forbidden, risky = found.setdefault(mark, (finding, [], []))
            (forbidden if finding.is_forbidden else risky).append(country)
    made = [
        replace(
            _remark(text, *each, countries),
            better=_lawful(each[0].rule.instead, contexts, words, countries),
        )
        for each in found.values()
    ]
    return tuple(sorted(made, key=lambda one: (one.start, not one.is_forbidden, -one.end)))


def _remark(
    text: str,
    finding: Finding,
    forbidden: Sequence[str],
    risky: Sequence[str],
    countries: Sequence[str],
) -> WordRemark:
    said, where = text[finding.start : finding.end], forbidden or risky
    place = f"En {_named(where)} no" if len(where) < len(countries) else "No"
    verb = "se escribe" if forbidden else "conviene escribir"
    sentence = f"{place} {verb} «{said}»: {finding.rule.why}"
    return WordRemark(sentence, finding.start, finding.end, finding.rule.instead, bool(forbidden))


def _lawful(
    better: str, contexts: tuple[str, ...], words: PhraseLint, countries: tuple[str, ...]
) -> str:
    """Better words that are lawful in all of them: those of Mexico may be forbidden in Chile, whose
    own stand then in their place."""
    for _step in range(_ADVICE_STEPS):
        found = [one for country in countries for one in words.find(better, contexts, country)]
        harmful = next((one for one in found if one.is_forbidden), None)
        if harmful is None:
            return better
        better = harmful.rule.instead
    return ""


def _named(countries: Sequence[str]) -> str:
    names = [COUNTRIES.get(one, one) for one in countries]
    if len(names) > _NAMED_MOST:
        return f"{', '.join(names[:_NAMED_MOST])} y {len(names) - _NAMED_MOST} países más"
    return " y ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
