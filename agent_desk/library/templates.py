"""Load the texts of the agreement's page from resources/templates, checked whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agent_desk.domain.agreement import PLAN_COMPONENTS
from agent_desk.domain.debtor import COMPONENTS
from agent_desk.domain.letter import (
    CONDITIONS,
    KINDS,
    LABELS,
    VALUES,
    Clause,
    LetterTexts,
    placeholders_of,
)
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/letter@1"
_PAGE_VALUES = frozenset({"n", "total"})


def load_letter_texts(path: Path | None = None) -> LetterTexts:
    """The shipped Mexican page, or the file of `path`. Raises ContentError."""
    top = read_yaml(path or resource("templates", "agreement-mx.yaml"), SCHEMA)
    top.text("country")
    found = LetterTexts(
        version=top.text("version"),
        titles=_table(top.entry("titles", required=True), KINDS),
        intros=_table(top.entry("intros", required=True), KINDS),
        labels=_table(top.entry("labels", required=True), LABELS),
        components=_components(top.entry("components", required=True)),
        clauses=_clauses(top),
    )
    top.finish()
    return found


def _table(entry: Entry, names: Iterable[str]) -> dict[str, str]:
    """Exactly these names, each with its text."""
    found = {name: _filled(entry, name) for name in names}
    entry.finish()
    return found


def _components(entry: Entry) -> dict[str, str]:
    """Every component of a balance and of a new term has its name; a policy may know more."""
    return {name: _filled(entry, name) for name in (*COMPONENTS, *PLAN_COMPONENTS, *entry.nodes)}


def _clauses(top: Entry) -> tuple[Clause, ...]:
    found: list[Clause] = []
    for entry in top.entries("clauses", required=True):
        clause = _clause(entry)
        if any(other.id == clause.id for other in found):
            raise entry.fail("id", f"«{clause.id}» está repetido")
        found.append(clause)
    return tuple(found)


def _clause(entry: Entry) -> Clause:
    found = Clause(
        id=entry.text("id"),
        title=_filled(entry, "title"),
        text=_filled(entry, "text"),
        when=entry.text("when", "always"),
        kinds=frozenset(entry.texts("kinds")),
    )
    entry.finish()
    if found.when not in CONDITIONS:
        raise entry.fail("when", f"«{found.when}» debe ser uno de: {', '.join(CONDITIONS)}")
    for kind in sorted(found.kinds - set(KINDS)):
        raise entry.fail("kinds", f"no se conoce el tipo de convenio «{kind}»")
    return found


def _filled(entry: Entry, name: str) -> str:
    text = entry.text(name)
    allowed = _PAGE_VALUES if name == "page" else VALUES
    for placeholder in placeholders_of(text):
        if placeholder not in allowed:
            raise entry.fail(name, f"no se conoce {{{placeholder}}}")
    return text
