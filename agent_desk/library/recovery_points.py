"""Load the points of the recovery band from resources/policies/recovery.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from agent_desk.domain.errors import ContentError
from agent_desk.domain.recovery import RecoveryPoints
from agent_desk.paths import resource

SCHEMA = "agent_desk/recovery@1"


def load_recovery_points(path: Path | None = None) -> RecoveryPoints:
    """Raises ContentError naming the file and the field."""
    file = path or resource("policies", "recovery.toml")
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(file.name, None, "archivo", str(error)) from error
    if table.get("schema") != SCHEMA:
        raise ContentError(file.name, 1, "schema", f"se esperaba «{SCHEMA}»")
    try:
        behaviour = table["behaviour"]
        return RecoveryPoints(
            by_days=tuple(sorted((int(days), int(value)) for days, value in table["days"].items())),
            kept_promise=int(behaviour["kept_promise"]),
            broken_promise=int(behaviour["broken_promise"]),
            recent_payment=int(behaviour["recent_payment"]),
            reached_recently=int(behaviour["reached_recently"]),
            bands=tuple(
                sorted((int(b["from"]), str(b["word"]), int(b["level"])) for b in table["bands"])
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ContentError(file.name, None, str(error), "falta o no es un número") from error
