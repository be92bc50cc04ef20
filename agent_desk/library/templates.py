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
    STATUSES,
    VALUES,
    Clause,
    Demand,
    LetterTexts,
    placeholders_of,
)
from agent_desk.domain.papers.paper import SIZES, Look
from agent_desk.domain.papers.texts import ALL_VALUES, PaperTexts
from agent_desk.domain.papers.texts import KINDS as PAPER_KINDS
from agent_desk.domain.papers.texts import LABELS as PAPER_LABELS
from agent_desk.library.colours import UNREADABLE, is_readable
from agent_desk.library.yaml_reader import Entry, read_yaml, read_yaml_text
from agent_desk.paths import resource

SCHEMA = "agent_desk/letter@1"
PAPER_SCHEMA = "agent_desk/paper@1"
_PAGE_VALUES = frozenset({"n", "total"})
_LABEL_VALUES = ALL_VALUES | _PAGE_VALUES | {"fecha"}


def load_letter_texts(path: Path | None = None) -> LetterTexts:
    """The shipped Mexican page, or the file of `path`. Raises ContentError."""
    return _letter(read_yaml(path or resource("templates", "agreement-mx.yaml"), SCHEMA))


def letter_texts_of(text: str, name: str = "plantilla") -> LetterTexts:
    """The agreement's template of a text. Raises ContentError with line and field."""
    return _letter(read_yaml_text(text, SCHEMA, name))


def paper_texts_of(text: str, name: str = "plantilla") -> PaperTexts:
    """The template of a text. Raises ContentError with line and field."""
    return _paper(read_yaml_text(text, PAPER_SCHEMA, name))


def shipped_templates() -> dict[str, str]:
    """The texts of all templates that ship, by their key «agreement-mx»."""
    folder = resource("templates")
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}


def _paper(top: Entry) -> PaperTexts:
    kind = top.text("kind")
    if kind not in PAPER_KINDS:
        raise top.fail("kind", f"debe ser uno de: {', '.join(PAPER_KINDS)}")
    found = PaperTexts(
        kind=kind,
        country=top.text("country"),
        creditor=top.text("creditor", ""),
        version=top.text("version"),
        title=_filled(top, "title", ALL_VALUES),
        intro=_filled(top, "intro", ALL_VALUES),
        labels=_table(top.entry("labels", required=True), PAPER_LABELS[kind], _LABEL_VALUES),
        clauses=_clauses(top, ALL_VALUES),
        rules=_rules(top, ALL_VALUES),
        requires=_known(top, "requires", ALL_VALUES | {"politica"}),
        signers=_known(top, "signers", frozenset({"debtor", "firm", "creditor"})),
    )
    top.finish()
    return found


def _known(top: Entry, name: str, allowed: frozenset[str]) -> tuple[str, ...]:
    found = top.texts(name)
    for each in found:
        if each not in allowed:
            raise top.fail(name, f"no se conoce «{each}»")
    return found


def _rules(top: Entry, allowed: frozenset[str]) -> tuple[Demand, ...]:
    found: list[Demand] = []
    for entry in top.entries("rules"):
        status = entry.text("status")
        if status not in STATUSES:
            raise entry.fail("status", f"debe ser uno de: {', '.join(STATUSES)}")
        needs = _known(entry, "needs", allowed | {"politica"})
        found.append(Demand(entry.text("says"), needs, status, entry.text("source")))
        entry.finish()
    return tuple(found)


def _look(top: Entry) -> Look | None:
    """The creditor's own colour, paper and logo, for all of his pages."""
    if "look" not in top.nodes:
        return None
    entry = top.entry("look")
    found = Look(entry.text("paper"), entry.text("colour"), entry.text("logo", ""))
    entry.finish()
    if found.size not in SIZES:
        raise entry.fail("paper", f"debe ser uno de: {', '.join(SIZES)}")
    if not is_readable(found.colour):
        raise entry.fail("colour", UNREADABLE)
    if found.logo and not Path(found.logo).is_file():
        raise entry.fail("logo", "no encuentro ese archivo; deje vacío para no llevar logotipo")
    return found


def _letter(top: Entry) -> LetterTexts:
    top.text("creditor", "")
    found = LetterTexts(
        version=top.text("version"),
        titles=_table(top.entry("titles", required=True), KINDS),
        intros=_table(top.entry("intros", required=True), KINDS),
        labels=_table(top.entry("labels", required=True), LABELS),
        components=_components(top.entry("components", required=True)),
        clauses=_clauses(top),
        country=top.text("country"),
        rules=_rules(top, VALUES),
        look=_look(top),
    )
    top.finish()
    return found


def _table(entry: Entry, names: Iterable[str], allowed: frozenset[str] = VALUES) -> dict[str, str]:
    """Exactly these names, each with its text."""
    found = {name: _filled(entry, name, allowed) for name in names}
    entry.finish()
    return found


def _components(entry: Entry) -> dict[str, str]:
    """Every component of a balance and of a new term has its name; a policy may know more."""
    return {name: _filled(entry, name) for name in (*COMPONENTS, *PLAN_COMPONENTS, *entry.nodes)}


def _clauses(top: Entry, allowed: frozenset[str] = VALUES) -> tuple[Clause, ...]:
    found: list[Clause] = []
    for entry in top.entries("clauses", required=True):
        clause = _clause(entry, allowed)
        if any(other.id == clause.id for other in found):
            raise entry.fail("id", f"«{clause.id}» está repetido")
        found.append(clause)
    return tuple(found)


def _clause(entry: Entry, values: frozenset[str]) -> Clause:
    found = Clause(
        id=entry.text("id"),
        title=_filled(entry, "title", values),
        text=_filled(entry, "text", values),
        when=entry.text("when", "always"),
        kinds=frozenset(entry.texts("kinds")),
    )
    entry.finish()
    if found.when not in CONDITIONS:
        raise entry.fail("when", f"«{found.when}» debe ser uno de: {', '.join(CONDITIONS)}")
    for kind in sorted(found.kinds - set(KINDS)):
        raise entry.fail("kinds", f"no se conoce el tipo de convenio «{kind}»")
    return found


def _filled(entry: Entry, name: str, values: frozenset[str] = VALUES) -> str:
    text = entry.text(name)
    allowed = _PAGE_VALUES if name == "page" else values
    for placeholder in placeholders_of(text):
        if placeholder not in allowed:
            raise entry.fail(name, f"no se conoce {{{placeholder}}}")
    return text
