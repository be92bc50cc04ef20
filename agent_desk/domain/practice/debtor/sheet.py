"""The file of a persona or scenario as a sheet of fields, edited one by one, whole or not yet.

Works on the plain values of the file, so that a draft with mistakes can be edited like any other.
Every change gives other values; nothing is changed in place, so that undo is going back one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from agent_desk.domain.practice.debtor.persona import BANDS, SITUATIONS

Node: TypeAlias = "str | Sequence[Node] | Mapping[str, Node]"
Fields: TypeAlias = Mapping[str, Node]

TEXT, LINES, NAMES, PAIRS = "text", "lines", "names", "pairs"  # how a field is written
FACTS, OBJECTIONS = "facts", "objections"
_STEP = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")
_PLAIN = (
    ("name", TEXT), ("called", TEXT), ("age", TEXT), ("is_woman", TEXT), ("level", TEXT),
    ("country", TEXT), ("temperament", TEXT), ("who", TEXT), ("holder", TEXT), ("warning", TEXT),
    ("brief", TEXT), ("debt.creditor", TEXT), ("debt.product", TEXT), ("debt.balance", TEXT),
    ("debt.due", TEXT), ("debt.days", TEXT), ("debt.settlement", TEXT),
    ("start.trust", TEXT), ("start.anger", TEXT), ("start.distress", TEXT),
    ("start.patience", TEXT), ("exit", TEXT), ("accepts_at", TEXT), ("is_vulnerable", TEXT),
    ("is_pleaser", TEXT), ("means.monthly", TEXT), ("means.single", TEXT),
    ("means.weekly", TEXT), ("means.fortnightly", TEXT), ("means.paydays", NAMES),
    ("goal.needs", NAMES), ("goal.any_of", NAMES), ("goal.forbids", NAMES), ("feels", PAIRS),
    ("hint.turn", TEXT), ("hint.line", TEXT), ("hint.expects", NAMES),
    ("gate.needs", TEXT), ("gate.until", TEXT),
)  # fmt: skip
_DEBT_TO_MEANS = tuple(
    (name, kind) for name, kind in _PLAIN if name.partition(".")[0] in {"debt", "start", "means"}
)
_SCENARIO = (
    ("title", TEXT), ("persona", TEXT), ("brief", TEXT), ("seconds", TEXT), ("practises", NAMES),
    ("name", TEXT), ("called", TEXT), ("holder", TEXT), *_DEBT_TO_MEANS,
)  # fmt: skip
_FACT = (
    ("id", TEXT), ("title", TEXT), ("words", NAMES), ("trust", TEXT), ("opens_with", NAMES),
    ("is_care", TEXT), ("lines", LINES),
)  # fmt: skip
_OBJECTION = (
    ("kind", TEXT), ("when", TEXT), ("resolves", NAMES), ("need", TEXT),
    *((f"lines.{band}", LINES) for band in BANDS),
)  # fmt: skip
_BLANKS: Mapping[str, Mapping[str, Node]] = {
    FACTS: {
        "id": "hecho-nuevo",
        "title": "algo que no ha contado",
        "words": ["palabra"],
        "trust": "50",
        "opens_with": ["open_question", "acknowledge_specific"],
        "lines": ["Le voy a contar algo…"],
    },
    OBJECTIONS: {
        "kind": "pide-tiempo",
        "when": "motive",
        "resolves": ["open_question", "acknowledge_specific", "give_control"],
        "need": "1",
        "lines": {band: ["Es que ahorita no puedo."] for band in BANDS},
    },
}


@dataclass(frozen=True, slots=True)
class Row:
    """One field: its path as errors name it, how it is written, its text as edited."""

    path: str
    kind: str
    text: str

    @property
    def name(self) -> str:
        """The path without the numbers of a list: «facts.trust»."""
        return re.sub(r"\[\d+\]", "", self.path)


def rows_of(fields: Fields) -> tuple[Row, ...]:
    """All fields of a persona, also those still empty, in the order in which they are told."""
    listed = [*_PLAIN, *_listed(fields, FACTS, _FACT), *_listed(fields, OBJECTIONS, _OBJECTION)]
    listed += [(f"lines.{name}", LINES) for name in sorted(SITUATIONS)]
    return _rows(fields, listed)


def scenario_rows(fields: Fields) -> tuple[Row, ...]:
    """All fields of a scenario; what stays empty is as the persona has it."""
    return _rows(fields, [*_SCENARIO, *_listed(fields, OBJECTIONS, _OBJECTION)])


def as_the_persona(fields: Fields, persona: Fields, row: Row) -> str:
    """What holds for a field that the scenario leaves to its persona; "" when it does not.

    Debt, means and start are taken whole or not at all."""
    group = row.path.partition(".")[0]
    if row.text or group in fields or group not in _LEFT:
        return ""
    return text_at(persona, row.path, row.kind)


_LEFT = frozenset({"brief", "name", "called", "holder", "debt", "start", "means"})
_Listed = Sequence[tuple[str, str]]


def _listed(fields: Fields, key: str, inner: _Listed) -> list[tuple[str, str]]:
    return [
        (f"{key}[{number}].{name}", kind)
        for number in range(1, _length(fields.get(key)) + 1)
        for name, kind in inner
    ]


def _rows(fields: Fields, listed: _Listed) -> tuple[Row, ...]:
    return tuple(Row(path, kind, text_at(fields, path, kind)) for path, kind in listed)


def text_at(fields: Fields, path: str, kind: str) -> str:
    """A field as it is edited: lists one a line (LINES) or with commas (NAMES)."""
    node = _at(fields, _steps(path))
    if isinstance(node, str):
        return node
    if isinstance(node, Mapping):
        return "\n".join(f"{name}: {value}" for name, value in node.items())
    items = [str(item) for item in node or ()]
    return ("\n" if kind == LINES else ", ").join(items)


def with_text(fields: Fields, path: str, kind: str, text: str) -> Fields:
    """The values with one field written anew; an empty one is taken out."""
    value = _read(kind, text)
    changed = _put(fields, _steps(path), value)
    assert isinstance(changed, Mapping)  # the top of a file is a mapping
    return changed


def with_added(fields: Fields, key: str) -> tuple[Fields, str]:
    """(values with one more fact or objection, the path of its first field)."""
    items = fields.get(key)
    listed = list(items) if isinstance(items, Sequence) and not isinstance(items, str) else []
    path = f"{key}[{len(listed) + 1}].{'id' if key == FACTS else 'kind'}"
    return {**fields, key: [*listed, _BLANKS[key]]}, path


def without(fields: Fields, path: str) -> Fields:
    """The values without the fact or objection that a path lies in; the same for any other."""
    first = _steps(path)[0]
    items = fields.get(first[0])
    if first[1] is None or not isinstance(items, Sequence) or isinstance(items, str):
        return fields
    return {**fields, first[0]: [one for n, one in enumerate(items, 1) if n != first[1]]}


_Steps = list[tuple[str, int | None]]


def _steps(path: str) -> _Steps:
    """«facts[2].trust»; in «lines.neutral.low» the name of the situation is one step."""
    head, dot, rest = path.partition(".")
    if head == "lines" and dot:
        return [(head, None), (rest, None)]
    found = []
    for part in path.split("."):
        match = _STEP.fullmatch(part)
        name, number = (match[1], match[2]) if match else (part, None)
        found.append((name, int(number) if number else None))
    return found


def _at(node: Node | None, steps: _Steps) -> Node | None:
    for name, number in steps:
        if not isinstance(node, Mapping):
            return None
        node = node.get(name)
        if number is not None:
            inside = 0 < number <= _length(node)
            node = node[number - 1] if inside and isinstance(node, Sequence) else None
    return node


def _put(node: Node, steps: _Steps, value: Node | None) -> Node:
    mapping = node if isinstance(node, Mapping) else {}
    (name, number), rest = steps[0], steps[1:]
    if number is not None:
        items = mapping.get(name)
        listed = list(items) if isinstance(items, Sequence) and not isinstance(items, str) else []
        if number <= len(listed):
            listed[number - 1] = _put(listed[number - 1], rest, value)
        return {**mapping, name: listed}
    inner = _put(mapping.get(name, {}), rest, value) if rest else value
    if inner is None or inner == {}:
        return {key: kept for key, kept in mapping.items() if key != name}
    return {**mapping, name: inner}


def _read(kind: str, text: str) -> Node | None:
    if kind == TEXT:
        return " ".join(text.split()) or None
    if kind == PAIRS:
        pairs = [line.partition(":") for line in text.splitlines() if line.strip()]
        return {name.strip(): value.strip() for name, _, value in pairs} or None
    parts = text.splitlines() if kind == LINES else re.split(r"[,\n]", text)
    return [part.strip() for part in parts if part.strip()] or None


def _length(node: Node | None) -> int:
    return len(node) if isinstance(node, Sequence) and not isinstance(node, str) else 0
