"""Load the searches that must find their card from resources/objections/tests.yaml."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256
from pathlib import Path

from agent_desk.domain.objections.search_tests import SearchTest
from agent_desk.library.yaml_reader import read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/search-tests@1"
TESTS_FILE = "tests.yaml"


def load_search_tests(kinds: Collection[str], path: Path | None = None) -> tuple[SearchTest, ...]:
    """The shipped tests in the order of the file. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("objections", TESTS_FILE), SCHEMA)
    found: dict[str, SearchTest] = {}
    for entry in top.entries("tests", required=True):
        text, card_id = entry.text("says"), entry.text("finds", "")
        if card_id and card_id not in kinds:
            raise entry.fail("finds", f"no existe el tipo «{card_id}»")
        if text in found:
            raise entry.fail("says", "ya hay una prueba con esas palabras")
        found[text] = SearchTest(shipped_id(text), text, card_id)
        entry.finish()
    top.finish()
    return tuple(found.values())


def shipped_id(text: str) -> str:
    """Stable for a text, and never the id of one added in a store."""
    return f"shipped-{sha256(text.encode()).hexdigest()[:12]}"
