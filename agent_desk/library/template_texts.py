"""A template as the texts that a person edits one by one, and back as a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from agent_desk.domain.errors import ContentError
from agent_desk.domain.letter import NEEDED_NAMES, STATUSES
from agent_desk.domain.papers.paper import Look
from agent_desk.library.templates import letter_texts_of, paper_texts_of

Tree = dict[str, object]
_FIXED = {"schema", "kind", "country", "creditor", "version", "requires", "signers", "rules"}
_NAMES = {
    "title": "Título",
    "titles": "Título",
    "intro": "Presentación",
    "intros": "Presentación",
    "labels": "Rótulo",
    "components": "Concepto",
    "clauses": "Cláusula",
    "look": "Aspecto",
}
LETTER = "agent_desk/letter@1"
_LOOK = {"colour": "color", "paper": "papel (letter o a4)", "logo": "archivo del logotipo"}
_KINDS = {
    "settle": "liquidación",
    "plan": "pagos",
    "cure": "ponerse al corriente",
    "extend": "prórroga",
    "restructure": "reestructura",
    "partial": "quita parcial",
    "promise": "promesa",
}
_INNER = {"title": "título", "text": "texto"}


@dataclass(frozen=True, slots=True)
class TemplateText:
    """One text: `path` finds it («clauses/3/text»), `label` names it for people; `is_fixed` is
    shown and not edited: what the country demands."""

    path: str
    label: str
    text: str
    is_fixed: bool = False


def texts_of(source: str) -> tuple[TemplateText, ...]:
    """Every text that may be edited, in the order of the file."""
    tree, found = _tree(source), list[TemplateText]()
    for key, value in tree.items():
        name = _NAMES.get(key, key)
        if key in _FIXED:
            continue
        if isinstance(value, str):
            found.append(TemplateText(key, name, value.strip()))
        elif isinstance(value, dict):
            found += [
                TemplateText(f"{key}/{inner}", _label(key, name, inner), str(text).strip())
                for inner, text in value.items()
            ]
        elif isinstance(value, list):
            found += _clauses(key, name, cast("list[Tree]", value))
    return (*found, *_demands(tree))


def with_text(source: str, path: str, text: str) -> str:
    """The template with that one text changed. KeyError for a path it has not."""
    tree = _tree(source)
    *way, last = path.split("/")
    place: object = tree
    for step in way:
        place = place[int(step)] if isinstance(place, list) else cast("Tree", place)[step]
    cast("Tree", place)[last] = text
    return _written(tree)


def own_of(source: str, creditor: str, look: Look) -> str:
    """The creditor's own template, begun with the words of everybody's; the agreement's one also
    carries his colour, paper and logo."""
    tree = _tree(source)
    own: Tree = {}
    for key, value in tree.items():
        own[key] = "1" if key == "version" else value
        if key == "country":
            own["creditor"] = creditor
    own["creditor"] = creditor
    if tree.get("schema") == LETTER:
        own["look"] = {"colour": look.colour, "paper": look.size, "logo": look.logo}
    return _written(own)


def with_version(source: str, number: int) -> str:
    """The same words as that version, which pages print."""
    tree = _tree(source)
    tree["version"] = str(number)
    return _written(tree)


def check_template(source: str) -> None:
    """Raises ContentError with field and line: an unknown placeholder, an empty text, …"""
    if LETTER in source:
        letter_texts_of(source)
    else:
        paper_texts_of(source)


def _label(key: str, name: str, inner: str) -> str:
    """«Título: reestructura» for what each kind of agreement has; the rest is told by its text."""
    if key == "look":
        return f"{name}: {_LOOK.get(inner, inner)}"
    return f"{name}: {_KINDS.get(inner, inner)}" if key in {"titles", "intros"} else name


def _clauses(key: str, name: str, entries: list[Tree]) -> list[TemplateText]:
    return [
        TemplateText(
            f"{key}/{at}/{inner}",
            f"{name} {at + 1}, {_INNER[inner]}: {entry.get('title', '')}",
            str(entry[inner]).strip(),
        )
        for at, entry in enumerate(entries)
        for inner in ("title", "text")
        if inner in entry
    ]


def _demands(tree: Tree) -> list[TemplateText]:
    """Each rule with its source, how sure it is, and the facts without which no page is made."""
    found = []
    for at, rule in enumerate(cast("list[Tree]", tree.get("rules") or [])):
        needs = ", ".join(
            NEEDED_NAMES.get(str(name), str(name).replace("_", " "))
            for name in cast("list[object]", rule.get("needs") or [])
        )
        status = STATUSES.get(str(rule.get("status")), "")
        status = status[:1].upper() + status[1:]
        said = f"{str(rule.get('says')).strip()}.\n\n{status}: {str(rule.get('source')).strip()}."
        text = f"{said}\n\nSin esto no se hace: {needs}."
        found.append(
            TemplateText(
                f"rules/{at}", f"Exigido · {status.partition(':')[0]}", text, is_fixed=True
            )
        )
    return found


def _tree(source: str) -> Tree:
    import yaml

    try:
        tree = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506  texts only, no objects
    except yaml.YAMLError as error:
        raise ContentError("plantilla", None, "archivo", "no se entiende") from error
    if not isinstance(tree, dict):
        raise ContentError("plantilla", None, "archivo", "debe empezar con campos")
    return tree


def _written(tree: Tree) -> str:
    import yaml

    return str(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=96))
