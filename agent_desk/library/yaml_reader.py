"""Content files in YAML, read with their line numbers: every error names file, line and field.

Every scalar is text: what a number or a yes is, the reader of the field says. So `no`, `1e3` or
`22:30` never turn into something else, and no tag can build an object.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.errors import ContentError

if TYPE_CHECKING:
    from yaml.events import Event

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class _Scalar:
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _List:
    items: list[_Node]
    line: int


@dataclass(frozen=True, slots=True)
class _Map:
    items: dict[str, _Node]
    line: int


_Node = _Scalar | _List | _Map


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping of a content file. What is read is remembered, so `finish` finds misspelt keys."""

    file: str
    line: int
    path: str
    nodes: Mapping[str, _Node]
    _read: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        """One line or block of text, trimmed; without `default` it must be there and not empty."""
        node = self._node(key, required=default is None)
        if node is None:
            return default or ""
        if not isinstance(node, _Scalar):
            raise self.fail(key, "debe ser un texto")
        value = node.text.strip()
        if not value and default is None:
            raise self.fail(key, "está vacío")
        return value

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts, in order; empty when the key is absent."""
        node = self._node(key, required=required)
        if node is None:
            return ()
        if not isinstance(node, _List):
            raise self.fail(key, "debe ser una lista")
        found = []
        for item in node.items:
            if not isinstance(item, _Scalar) or not item.text.strip():
                raise ContentError(self.file, item.line, self._at(key), "debe ser un texto")
            found.append(item.text.strip())
        return tuple(found)

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        shown = self.text(key, None if default is None else str(default))
        try:
            return int(shown)
        except ValueError:
            raise self.fail(key, f"«{shown}» no es un número entero") from None

    def flag(self, key: str, default: bool = False) -> bool:
        """true or false."""
        shown = self.text(key, "true" if default else "false")
        if shown not in {"true", "false"}:
            raise self.fail(key, f"«{shown}» debe ser true o false")
        return shown == "true"

    def entries(self, key: str, *, required: bool = False) -> tuple[Entry, ...]:
        """A list of mappings, in order; empty when the key is absent."""
        node = self._node(key, required=required)
        if node is None:
            return ()
        if not isinstance(node, _List):
            raise self.fail(key, "debe ser una lista")
        found = []
        for number, item in enumerate(node.items, 1):
            if not isinstance(item, _Map):
                raise ContentError(self.file, item.line, self._at(key), "debe tener campos")
            found.append(Entry(self.file, item.line, f"{self._at(key)}[{number}]", item.items))
        return tuple(found)

    def entry(self, key: str, *, required: bool = False) -> Entry:
        """A mapping inside this one; empty when the key is absent."""
        node = self._node(key, required=required)
        if node is None:
            return Entry(self.file, self.line, self._at(key), {})
        if not isinstance(node, _Map):
            raise self.fail(key, "debe tener campos")
        return Entry(self.file, node.line, self._at(key), node.items)

    def fail(self, key: str, reason: str) -> ContentError:
        """The error to raise for a field of this mapping."""
        node = self.nodes.get(key)
        return ContentError(self.file, node.line if node else self.line, self._at(key), reason)

    def finish(self) -> None:
        """Raise when a key was never asked for: it is misspelt or not known here."""
        for key in self.nodes:
            if key not in self._read:
                raise self.fail(key, "no se conoce este campo aquí")

    def _node(self, key: str, *, required: bool) -> _Node | None:
        self._read.add(key)
        node = self.nodes.get(key)
        if node is None and required:
            raise self.fail(key, "falta")
        return node

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def text_table(entry: Entry) -> dict[str, str]:
    """A mapping of names to texts, in file order."""
    return {name: entry.text(name) for name in entry.nodes}


def read_yaml(path: Path, schema: str) -> Entry:
    """The top mapping of a content file whose `schema` must be the one given.

    Raises ContentError for what cannot be read, is not UTF-8, too large, too deep, uses anchors
    or tags, repeats a key, or is of another schema.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ContentError(path.name, None, "archivo", "pesa más de 2 MB")
        source = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(path.name, None, "archivo", f"no se puede leer ({error})") from error
    top = Entry(path.name, 1, "", _parse(path.name, source).items)
    if top.text("schema") != schema:
        raise top.fail("schema", f"se esperaba «{schema}»")
    return top


def read_yaml_text(source: str, schema: str, name: str) -> Entry:
    """The same from text in memory (an editor's unsaved card); `name` stands for the file."""
    if len(source) > MAX_BYTES:
        raise ContentError(name, None, "archivo", "pesa más de 2 MB")
    top = Entry(name, 1, "", _parse(name, source).items)
    if top.text("schema") != schema:
        raise top.fail("schema", f"se esperaba «{schema}»")
    return top


def _parse(file: str, source: str) -> _Map:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder(file).build(yaml.parse(source, Loader=loader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        reason = getattr(error, "problem", None) or "no es YAML"
        raise ContentError(file, line, "archivo", f"no se entiende ({reason})") from error


class _Builder:
    """Builds the tree from parser events, never deeper than MAX_DEPTH, so recursion is bounded."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._depth = 0

    def build(self, events: Iterable[Event]) -> _Map:
        """The one document of the file, which must be a mapping."""
        flow = iter(events)
        root: _Node | None = None
        for event in flow:
            if type(event).__name__ in {"StreamStartEvent", "StreamEndEvent"}:
                continue
            if type(event).__name__ in {"DocumentStartEvent", "DocumentEndEvent"}:
                continue
            if root is not None:
                raise self._refuse(event, "hay más de un documento")
            root = self._node(event, flow)
        if not isinstance(root, _Map):
            raise ContentError(self._file, 1, "archivo", "debe empezar con campos")
        return root

    def _node(self, event: Event, flow: Iterator[Event]) -> _Node:
        kind, line = type(event).__name__, _line(event)
        if kind == "AliasEvent" or getattr(event, "anchor", None):
            raise self._refuse(event, "no se permiten anclas ni alias")
        if getattr(event, "tag", None):
            raise self._refuse(event, "no se permiten etiquetas de tipo")
        if kind == "ScalarEvent":
            return _Scalar(str(getattr(event, "value", "")), line)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._refuse(event, f"tiene más de {MAX_DEPTH} niveles")
        node = self._list(line, flow) if kind == "SequenceStartEvent" else self._map(line, flow)
        self._depth -= 1
        return node

    def _list(self, line: int, flow: Iterator[Event]) -> _List:
        items: list[_Node] = []
        for event in flow:
            if type(event).__name__ == "SequenceEndEvent":
                break
            items.append(self._node(event, flow))
        return _List(items, line)

    def _map(self, line: int, flow: Iterator[Event]) -> _Map:
        items: dict[str, _Node] = {}
        for event in flow:
            if type(event).__name__ == "MappingEndEvent":
                break
            key = self._node(event, flow)
            if not isinstance(key, _Scalar):
                raise self._refuse(event, "el nombre de un campo debe ser texto")
            if key.text in items:
                raise ContentError(self._file, key.line, key.text, "el campo está repetido")
            items[key.text] = self._node(next(flow), flow)
        return _Map(items, line)

    def _refuse(self, event: Event, reason: str) -> ContentError:
        return ContentError(self._file, _line(event), "archivo", reason)


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
