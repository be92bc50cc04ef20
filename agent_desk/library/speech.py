"""Load what may not be said in each country from resources/words/speech-by-country.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from agent_desk.domain.objections.in_country import COUNTRIES
from agent_desk.domain.text.phrases import ALWAYS, FORBIDDEN, PhraseLint, PhraseRule
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/speech@1"


def load_speech(path: Path | None = None) -> Mapping[str, PhraseLint]:
    """The lint of each country by its code. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("words", "speech-by-country.yaml"), SCHEMA)
    rules: dict[str, list[PhraseRule]] = {country: [] for country in COUNTRIES}
    seen: set[str] = set()
    for entry in top.entries("rules", required=True):
        countries = entry.texts("countries", required=True)
        rule = _rule(entry)
        if rule.id in seen:
            raise entry.fail("id", f"«{rule.id}» está repetido")
        seen.add(rule.id)
        for country in countries:
            if country not in rules:
                raise entry.fail("countries", f"«{country}» no es uno de {', '.join(COUNTRIES)}")
            rules[country].append(rule)
    top.finish()
    return {country: PhraseLint(found) for country, found in rules.items()}


def _rule(entry: Entry) -> PhraseRule:
    rule = PhraseRule(
        id=entry.text("id"),
        category=entry.text("basis"),
        severity=FORBIDDEN,
        contexts=frozenset({ALWAYS}),
        has_negation_guard=False,
        phrases=entry.texts("phrases", required=True),
        safe=entry.texts("safe"),
        why=entry.text("why"),
        instead=entry.text("instead"),
    )
    entry.finish()
    return rule
