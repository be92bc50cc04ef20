"""Load how people write and speak from resources/words/synonyms.yaml."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.text.vocabulary import Vocabulary
from agent_desk.library.yaml_reader import read_yaml, text_table
from agent_desk.paths import resource

SCHEMA = "agent_desk/synonyms@1"


def load_vocabulary(path: Path | None = None) -> Vocabulary:
    """Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("words", "synonyms.yaml"), SCHEMA)
    shorthand = text_table(top.entry("shorthand", required=True))
    concepts = top.entry("concepts", required=True)
    phrases = {name: concepts.texts(name, required=True) for name in concepts.nodes}
    top.finish()
    return Vocabulary(shorthand, phrases)
