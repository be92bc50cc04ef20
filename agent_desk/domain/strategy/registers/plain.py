"""A process as plain values for a file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from agent_desk.domain.people import Role
from agent_desk.domain.strategy.registers.process import Process, ProcessError


def plain_of(process: Process) -> dict[str, object]:
    """Ready for JSON."""
    return {
        "key": process.key,
        "kind": process.kind,
        "name": process.name,
        "owner": process.owner,
        "review_on": process.review_on.isoformat(),
        "steps": list(process.steps),
        "indicators": list(process.indicators),
        "readers": sorted(role.value for role in process.readers),
    }


def process_from(value: object) -> Process:
    """Raises ProcessError when it is not one."""
    if not isinstance(value, Mapping):
        raise ProcessError("El proceso guardado no se puede leer. No cambié nada.")
    try:
        return Process(
            str(value["key"]),
            str(value["kind"]),
            str(value["name"]),
            str(value["owner"]),
            date.fromisoformat(str(value["review_on"])),
            tuple(str(step) for step in value["steps"]),
            tuple(str(each) for each in value.get("indicators", ())),
            frozenset(Role(role) for role in value.get("readers", ())),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ProcessError("El proceso guardado no se puede leer. No cambié nada.") from error
