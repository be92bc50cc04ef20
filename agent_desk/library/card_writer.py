"""Write cards as the content files are written: the same fields in the same order, by family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import record_of
from agent_desk.domain.objections.search_tests import SearchTest

CARDS_SCHEMA = "agent_desk/cards@1"
TESTS_SCHEMA = "agent_desk/search-tests@1"


def write_library(
    cards: Iterable[Card], tests: Sequence[SearchTest], folder: Path
) -> tuple[Path, ...]:
    """One file per family and one of the tests; existing ones are replaced, whole or not at all.

    Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    by_family: dict[str, list[Card]] = {}
    for card in cards:
        by_family.setdefault(card.family, []).append(card)
    texts = {f"{family}.yaml": family_text(family, some) for family, some in by_family.items()}
    if tests:
        texts["tests.yaml"] = tests_text(tests)
    written = []
    for name, text in texts.items():
        draft = folder / f".{name}.new"
        draft.write_text(text, encoding="utf-8")
        written.append(draft.replace(folder / name))
    return tuple(written)


def family_text(family: str, cards: Iterable[Card]) -> str:
    """A content file of one family."""
    return _text({"schema": CARDS_SCHEMA, "family": family, "cards": [_entry(c) for c in cards]})


def tests_text(tests: Iterable[SearchTest]) -> str:
    """A content file of search tests."""
    rows = [{"says": test.text, "finds": test.card_id} for test in tests]
    return _text({"schema": TESTS_SCHEMA, "tests": rows})


def _entry(card: Card) -> Mapping[str, object]:
    own = {"title": card.title, "neighbours": list(card.neighbours)}
    return {"type": card.id, **dict(_filled({**own, **record_of(card)}))}


def _filled(record: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Without what is empty: a reader takes an absent field for an empty one."""
    for name, value in record.items():
        if isinstance(value, dict):
            inner = dict(_filled(value))
            if inner:
                yield name, inner
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield name, [dict(_item(item)) for item in value]
        elif value:
            yield name, value


def _item(item: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in item.items():
        if value or name == "text":  # an empty text of a country says: not there
            yield name, value


def _text(document: Mapping[str, object]) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        """Indents lists below their name, as the house writes them."""

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            super().increase_indent(flow, False)

    text: str | IO[str] = yaml.dump(
        document, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=96
    )
    return str(text)
