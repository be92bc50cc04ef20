"""A card as a flat list of named fields: what is edited, compared and exported one by one.

A path names a field: «ask», «utterances» (one a line), «responses.2.text» (counted from 1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from agent_desk.domain.objections.card import (
    ACKNOWLEDGE_WORDS,
    ASK_WORDS,
    RESPONSE_WORDS,
    Avoid,
    Card,
    CountryText,
    Line,
    ListenFor,
    Regional,
    Response,
    StopRule,
)

GROUPS = ("acknowledge", "follow_ups", "responses", "in_country", "avoid", "stop")
_PLAIN = ("title", "quick", "ask", "ask_without_reason", "bridge", "commitment", "second_try")
_LISTS = ("utterances", "typed", "record", "stages", "options", "tags", "neighbours")
_SIGNS = ("passing", "lasting", "care")
_LIMITS = {"ask": ASK_WORDS, "ask_without_reason": ASK_WORDS}
_GROUP_LIMITS = {"acknowledge": ACKNOWLEDGE_WORDS, "responses": RESPONSE_WORDS}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CardField:
    """One field: `value` is its text, a list has one item a line. `most_words` 0 is no limit."""

    path: str
    value: str
    is_list: bool = False
    most_words: int = 0

    @property
    def group(self) -> str:
        return self.path.partition(".")[0]

    @property
    def words(self) -> int:
        return len(self.value.split())


def fields_of_card(card: Card) -> tuple[CardField, ...]:
    """All fields in the order in which a card is used."""
    return tuple(_fields(card))


def set_field(card: Card, path: str, value: str) -> Card:
    """The card with another text in one field. Raises KeyError for a field that it has not."""
    group, _, rest = path.partition(".")
    if not rest:
        return _set_whole(card, path, value)
    if group == "listen_for":
        return replace(card, listen_for=_set_sign(card.listen_for, rest, value))
    number, _, name = rest.partition(".")
    items = _items(card, group)
    place = int(number) - 1
    if not 0 <= place < len(items):
        raise KeyError(path)
    changed = [*items]
    changed[place] = _set_in(items[place], name, value)
    return _with_items(card, group, changed)


def add_item(card: Card, group: str) -> Card:
    """The card with an empty item at the end of a group of GROUPS."""
    return _with_items(card, group, [*_items(card, group), _EMPTY[group](card)])


def remove_item(card: Card, path: str) -> Card:
    """The card without the item that a path («responses.2», «responses.2.text») is in."""
    group, _, rest = path.partition(".")
    place = int(rest.partition(".")[0]) - 1
    items = _items(card, group)
    if not 0 <= place < len(items):
        raise KeyError(path)
    return _with_items(card, group, [*items[:place], *items[place + 1 :]])


def _fields(card: Card) -> Iterator[CardField]:
    yield CardField("quick", card.quick)
    yield from _item_fields("acknowledge", card.acknowledge, ("tone", "text"))
    yield CardField("ask", card.ask, most_words=ASK_WORDS)
    yield CardField("ask_without_reason", card.ask_without_reason, most_words=ASK_WORDS)
    for number, text in enumerate(card.follow_ups, 1):
        yield CardField(f"follow_ups.{number}", text)
    names = ("key", "tone", "segments", "not_in", "text", "why")
    yield from _item_fields("responses", card.responses, names)
    for name in ("bridge", "commitment", "second_try"):
        yield CardField(name, str(getattr(card, name)))
    yield from _item_fields("in_country", card.in_country, ("country", "field", "text"))
    yield from _item_fields("avoid", card.avoid, ("dont", "because", "better"))
    yield from _item_fields("stop", card.stop, ("when", "do"))
    for name in ("utterances", "typed"):
        yield CardField(name, "\n".join(getattr(card, name)), is_list=True)
    said = "\n".join(f"{r.country}: {r.text}" for r in card.regional)
    yield CardField("regional", said, is_list=True)
    for name in _SIGNS:
        value = "\n".join(getattr(card.listen_for, name))
        yield CardField(f"listen_for.{name}", value, is_list=True)
    for name in _LISTS[2:]:
        yield CardField(name, "\n".join(getattr(card, name)), is_list=True)
    yield CardField("title", card.title)


def _item_fields(group: str, items: Sequence[object], names: Sequence[str]) -> Iterator[CardField]:
    for number, item in enumerate(items, 1):
        for name in names:
            value = getattr(item, name)
            text = ", ".join(sorted(value)) if isinstance(value, frozenset) else str(value)
            limit = _GROUP_LIMITS.get(group, 0) if name == "text" else 0
            yield CardField(f"{group}.{number}.{name}", text, most_words=limit)


def _set_whole(card: Card, name: str, value: str) -> Card:
    if name in _PLAIN:
        return _replaced(card, name, value)
    if name == "regional":
        return replace(card, regional=tuple(_regional(line) for line in _lines(value)))
    if name in _LISTS:
        return _replaced(card, name, _lines(value))
    raise KeyError(name)


def _set_sign(signs: ListenFor, name: str, value: str) -> ListenFor:
    if name not in _SIGNS:
        raise KeyError(name)
    return _replaced(signs, name, _lines(value))


def _set_in(item: object, name: str, value: str) -> object:
    if isinstance(item, str):
        return value
    if not hasattr(item, name):
        raise KeyError(name)
    is_set = isinstance(getattr(item, name), frozenset)
    return _replaced(item, name, _codes(value) if is_set else value)


def _replaced(item: T, name: str, value: object) -> T:
    changed: T = replace(item, **{name: value})  # type: ignore[type-var]
    return changed


def _lines(value: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in value.splitlines() if line.strip())


def _codes(value: str) -> frozenset[str]:
    return frozenset(code.strip() for code in value.replace("\n", ",").split(",") if code.strip())


def _regional(line: str) -> Regional:
    country, colon, text = line.partition(":")
    if not colon:
        return Regional(line, "")
    return Regional(text.strip(), country.strip().upper())


def _items(card: Card, group: str) -> tuple[object, ...]:
    if group not in GROUPS:
        raise KeyError(group)
    return tuple(getattr(card, group))


def _with_items(card: Card, group: str, items: Sequence[object]) -> Card:
    return _replaced(card, group, tuple(items))


def _empty_response(card: Card) -> Response:
    keys = {response.key for response in card.responses}
    number = next(n for n in range(len(keys) + 1, len(keys) + 100) if f"r{n}" not in keys)
    return Response(f"r{number}", "", "", "")


_EMPTY: dict[str, Callable[[Card], object]] = {
    "acknowledge": lambda _card: Line("", ""),
    "follow_ups": lambda _card: "",
    "responses": _empty_response,
    "in_country": lambda _card: CountryText("", "", ""),
    "avoid": lambda _card: Avoid("", "", ""),
    "stop": lambda _card: StopRule("", ""),
}
