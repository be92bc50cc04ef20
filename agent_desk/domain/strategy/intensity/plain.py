"""A plan as JSON, and back."""

from __future__ import annotations

import json
from dataclasses import asdict

from agent_desk.domain.strategy.intensity.plan import Ask, IntensityError, Line, Plan


def plan_text(plan: Plan) -> str:
    """The same text for the same plan."""
    return json.dumps(asdict(plan), ensure_ascii=False, sort_keys=True)


def plan_of(text: str) -> Plan:
    """Raises IntensityError for what is no plan."""
    try:
        value = json.loads(text)
        return Plan(Ask(**value["ask"]), tuple(Line(**line) for line in value["lines"]))
    except (KeyError, TypeError, ValueError) as error:
        raise IntensityError("El plan guardado no se puede leer.") from error
