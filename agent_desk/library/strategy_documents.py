"""The map, the decision analysis and the processes that ship: where a house begins."""

from __future__ import annotations

import json
from datetime import date, timedelta

from agent_desk.domain.errors import ContentError
from agent_desk.domain.strategy.decision.model import Decision
from agent_desk.domain.strategy.decision.plain import decision_from
from agent_desk.domain.strategy.maps.model import StrategyMap
from agent_desk.domain.strategy.maps.plain import map_from
from agent_desk.domain.strategy.registers.plain import process_from
from agent_desk.domain.strategy.registers.process import Process, checked
from agent_desk.paths import resource

MAX_BYTES = 2 * 1024 * 1024


def load_map() -> StrategyMap:
    """Raises ContentError for no JSON, MapTextError for what is no map."""
    return map_from(_json("map.json"))


def load_decision() -> Decision:
    """Raises ContentError for no JSON, DecisionError for what is no analysis."""
    return decision_from(_json("decision.json"))


def load_processes(today: date) -> tuple[Process, ...]:
    """Their first review falls half a year from today. Raises ContentError or ProcessError."""
    kept = _json("processes.json")
    if not isinstance(kept, dict):
        raise ContentError("processes.json", 1, "", "se esperaban campos con nombre")
    review = today + timedelta(days=int(kept["review_after_days"]))
    return tuple(
        checked(process_from({**one, "review_on": review.isoformat()})) for one in kept["processes"]
    )


def _json(name: str) -> object:
    path = resource("strategy", name)
    return read_json(path.read_text("utf-8"), name)


def read_json(text: str, name: str) -> object:
    """Raises ContentError with the line of the error; a file too large is not read."""
    if len(text.encode()) > MAX_BYTES:
        raise ContentError(name, 1, "", "pasa de 2 MB")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ContentError(name, error.lineno, "", f"no es JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 3,000 brackets
        raise ContentError(name, 1, "", "no es un JSON que se pueda leer") from error
