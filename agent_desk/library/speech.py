"""Load what may not be said in each country from resources/words/speech-by-country.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.text.case_state import CASE_STATES
from agent_desk.domain.text.phrases import ALWAYS, FORBIDDEN, RISKY, PhraseLint, PhraseRule
from agent_desk.library.forbidden import load_forbidden
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/speech@1"
SPOKEN_IN = tuple(COUNTRIES)  # rules of speech and cards are for the same countries


def load_words() -> PhraseLint:
    """One engine over everything: what is said nowhere and what is not said in a country.

    Raises ContentError with file, line and field.
    """
    return PhraseLint((*load_forbidden().rules, *_read_rules(None)))


def load_speech(path: Path | None = None) -> Mapping[str, PhraseLint]:
    """The lint of each country by its code. Raises ContentError with file, line and field."""
    rules = _read_rules(path)
    here = {
        country: [
            replace(rule, countries=frozenset()) for rule in rules if country in rule.countries
        ]
        for country in SPOKEN_IN
    }
    return {country: PhraseLint(found) for country, found in here.items()}


def _read_rules(path: Path | None) -> list[PhraseRule]:
    top = read_yaml(path or resource("words", "speech-by-country.yaml"), SCHEMA)
    found: dict[str, PhraseRule] = {}
    for entry in top.entries("rules", required=True):
        for country in entry.texts("countries", required=True):
            if country not in SPOKEN_IN:
                raise entry.fail("countries", f"«{country}» no es uno de {', '.join(SPOKEN_IN)}")
        rule = _rule(entry)
        if rule.id in found:
            raise entry.fail("id", f"«{rule.id}» está repetido")
        found[rule.id] = rule
    top.finish()
    return list(found.values())


def _states(entry: Entry, field: str) -> frozenset[str]:
    found = entry.texts(field)
    for state in found:
        if state not in CASE_STATES:
            raise entry.fail(field, f"«{state}» debe ser uno de: {', '.join(CASE_STATES)}")
    return frozenset(found)


def _rule(entry: Entry) -> PhraseRule:
    severity = entry.text("severity", FORBIDDEN)
    if severity not in {FORBIDDEN, RISKY}:
        raise entry.fail("severity", "debe ser prohibida o riesgosa")
    rule = PhraseRule(
        id=entry.text("id"),
        category=entry.text("basis"),
        severity=severity,
        contexts=frozenset({ALWAYS}),
        has_negation_guard=entry.flag("negation_guard"),
        phrases=entry.texts("phrases", required=True),
        safe=entry.texts("safe"),
        why=entry.text("why"),
        instead=entry.text("instead"),
        countries=frozenset(entry.texts("countries")),
        only_states=_states(entry, "only"),
        unless_states=_states(entry, "unless"),
        advice_in=frozenset(entry.texts("advice_in")),
        basis=entry.text("basis"),
    )
    entry.finish()
    return rule
