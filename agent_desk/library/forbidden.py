"""Load the phrases that may not be said from resources/words/forbidden.yaml."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.text.phrases import ALWAYS, FORBIDDEN, RISKY, PhraseLint, PhraseRule
from agent_desk.library.yaml_reader import Entry, read_yaml, text_table
from agent_desk.paths import resource

SCHEMA = "agent_desk/forbidden@1"
CONTEXTS = frozenset(
    {ALWAYS, "sin-verificar", "tercero", "disputa", "vulnerable", "crisis", "abogado", "buzon"}
)


def load_forbidden(path: Path | None = None) -> PhraseLint:
    """The lint over all rules. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("words", "forbidden.yaml"), SCHEMA)
    categories = text_table(top.entry("categories", required=True))
    seen: set[str] = set()
    rules = []
    for entry in top.entries("rules", required=True):
        rule = _rule(entry, categories)
        if rule.id in seen:
            raise entry.fail("id", f"«{rule.id}» está repetido")
        seen.add(rule.id)
        rules.append(rule)
    top.finish()
    return PhraseLint(rules)


def _rule(entry: Entry, categories: dict[str, str]) -> PhraseRule:
    rule = PhraseRule(
        id=entry.text("id"),
        category=entry.text("category"),
        severity=entry.text("severity"),
        contexts=frozenset(entry.texts("when", required=True)),
        has_negation_guard=entry.flag("negation_guard"),
        phrases=entry.texts("phrases", required=True),
        safe=entry.texts("safe"),
        why=entry.text("why"),
        instead=entry.text("instead"),
        advice_in=frozenset(entry.texts("advice_in")),
    )
    if rule.category not in categories:
        raise entry.fail("category", f"no existe la categoría «{rule.category}»")
    if rule.severity not in {FORBIDDEN, RISKY}:
        raise entry.fail("severity", "debe ser prohibida o riesgosa")
    for context in sorted(rule.contexts - CONTEXTS):
        raise entry.fail("when", f"no existe el contexto «{context}»")
    entry.finish()
    return rule
