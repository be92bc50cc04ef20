"""Load the names that spoken text may put between braces, and check that a text uses only those."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from agent_desk.domain.script.filling import placeholders_in
from agent_desk.domain.script.script import Placeholder
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/placeholders@1"


def load_placeholders(path: Path | None = None) -> dict[str, Placeholder]:
    """Placeholders by name. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("words", "placeholders.yaml"), SCHEMA)
    found: dict[str, Placeholder] = {}
    for entry in top.entries("placeholders", required=True):
        name = entry.text("id")
        if name in found:
            raise entry.fail("id", f"«{name}» está repetido")
        found[name] = Placeholder(
            id=name,
            meaning=entry.text("meaning"),
            fallback=entry.text("fallback", ""),
            is_debt=entry.flag("debt"),
        )
        entry.finish()
    top.finish()
    return found


def check_placeholders(
    entry: Entry,
    key: str,
    text: str,
    known: Mapping[str, Placeholder],
    is_before_identity: bool = False,
) -> None:
    """Raise when a text uses an unknown name, a loose brace, or a debt fact too early."""
    outside = text
    for name in placeholders_in(text):
        if name not in known:
            raise entry.fail(key, f"no se conoce el dato {{{name}}}")
        if is_before_identity and known[name].is_debt:
            raise entry.fail(key, f"{{{name}}} no puede decirse antes de verificar la identidad")
        outside = outside.replace(f"{{{name}}}", "")
    if "{" in outside or "}" in outside:
        raise entry.fail(key, "tiene una llave suelta; los datos se escriben {nombre}")
