"""Personas and scenarios of an institution: files in its own folder, beside those that ship."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.errors import ContentError, DeskError
from agent_desk.domain.file_trouble import file_reason
from agent_desk.domain.practice.debtor.persona import Persona, Scenario
from agent_desk.domain.practice.debtor.sheet import Fields, Node
from agent_desk.domain.practice.training.casting import PERSONA, SCENARIO
from agent_desk.library.practice_persona_parts import Known
from agent_desk.library.practice_personas import (
    PERSONA_SCHEMA,
    SCENARIO_SCHEMA,
    persona_of_text,
    scenario_of_text,
)
from agent_desk.paths import own_practice_folder, resource

FOLDERS = {PERSONA: "personas", SCENARIO: "scenarios"}
_SCHEMAS = {PERSONA: PERSONA_SCHEMA, SCENARIO: SCENARIO_SCHEMA}


@dataclass(frozen=True, slots=True)
class CastFile:
    """One persona or scenario as text; an own one may stand over a shipped one with its id."""

    id: str
    text: str
    is_own: bool
    is_shipped: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What a draft is: whom it makes, or the field and the reason why it makes nobody yet. Of a
    scenario `persona` is who plays it."""

    persona: Persona | None
    scenario: Scenario | None = None
    field: str = ""
    reason: str = ""


def cast_files(kind: str) -> tuple[CastFile, ...]:
    """All of them by id. A file that cannot be read is left out."""
    own, shipped = _texts(_own_folder(kind)), _texts(resource("practice", FOLDERS[kind]))
    return tuple(
        CastFile(name, own.get(name, shipped.get(name, "")), name in own, name in shipped)
        for name in sorted({*own, *shipped})
    )


def check_persona(text: str, name: str, known: Known) -> Checked:
    """As the loader would say it; never raises for what the text holds."""
    try:
        return Checked(persona_of_text(text, f"{name}.yaml", known))
    except ContentError as error:
        return Checked(None, None, error.field, error.reason)


def check_scenario(text: str, name: str, known: Known, personas: Mapping[str, Persona]) -> Checked:
    """The same for a scenario of one of these personas."""
    try:
        scenario = scenario_of_text(text, f"{name}.yaml", known, personas)
    except ContentError as error:
        return Checked(None, None, error.field, error.reason)
    return Checked(personas[scenario.persona], scenario)


def save_cast(kind: str, name: str, text: str) -> None:
    """Whole or not at all. Raises DeskError when the folder cannot be written."""
    folder = _own_folder(kind)
    draft = folder / f".{name}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        draft.replace(folder / f"{name}.yaml")
    except OSError as error:
        reason = file_reason(error)
        raise DeskError(
            f"No pude guardar «{name}»: {reason}. El borrador sigue en pantalla; revise el disco."
        ) from error


def remove_cast(kind: str, name: str) -> None:
    """Take the own file away; one that ships is then as it ships."""
    try:
        (_own_folder(kind) / f"{name}.yaml").unlink(missing_ok=True)
    except OSError as error:
        raise DeskError(
            f"No pude quitar «{name}». No cambié nada; revise los permisos de la carpeta."
        ) from error


def fields_of(text: str) -> Fields:
    """The plain values of a file; empty when it is no YAML."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        found = yaml.load(text, Loader=loader)  # noqa: S506  # the base loader builds texts only
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, Mapping) else {}


def text_of(kind: str, fields: Fields) -> str:
    """The file of plain values, the schema first."""
    import yaml

    whole = {"schema": _SCHEMAS[kind], **fields}
    return str(yaml.safe_dump(_plain(whole), allow_unicode=True, sort_keys=False, width=100))


def _plain(node: Node) -> object:
    if isinstance(node, str):
        return node
    if isinstance(node, Mapping):
        return {key: _plain(inner) for key, inner in node.items()}
    return [_plain(inner) for inner in node]


def _own_folder(kind: str) -> Path:
    return own_practice_folder() / FOLDERS[kind]


def _texts(folder: Path) -> dict[str, str]:
    found = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            found[path.stem] = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            continue
    return found
