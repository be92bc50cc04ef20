"""Load what each datum of a person is called in the copy he receives."""

from __future__ import annotations

from agent_desk.library.yaml_reader import read_yaml, text_table
from agent_desk.paths import resource
from agent_desk.services.person_copy import ColumnWords

SCHEMA = "agent_desk/person-columns@1"


def load_column_words() -> ColumnWords:
    """Raises ContentError."""
    top = read_yaml(resource("privacy", "columns.yaml"), SCHEMA)
    found = ColumnWords(
        names=text_table(top.entry("names", required=True)),
        values=text_table(top.entry("values", required=True)),
        money=frozenset(top.texts("money", required=True)),
        hidden=frozenset(top.texts("hidden")),
    )
    top.finish()
    return found
