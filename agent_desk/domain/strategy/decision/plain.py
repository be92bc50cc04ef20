"""A decision analysis as plain values for a file, and back."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.plain_values import as_plain
from agent_desk.domain.strategy.decision.model import COLUMNS, Decision, DecisionError, Item
from agent_desk.domain.strategy.maps.model import Standing

_FIELDS = ("id", "column", "parent", "text", "pilot", "evidence", "medium", "incentive")
_MORE = ("cap", "segment", "campaign")


def plain_of(decision: Decision) -> dict[str, object]:
    """Ready for JSON."""
    return {"items": [as_plain(item) for item in decision.items]}


def decision_from(value: object) -> Decision:
    """Raises DecisionError when it is not one."""
    if not isinstance(value, Mapping) or not isinstance(value.get("items"), list):
        raise DecisionError("Lo guardado no es un análisis de decisión.")
    items = tuple(_item(one, at) for at, one in enumerate(value["items"], 1))
    ids = {one.id for one in items}
    if len(ids) < len(items) or not any(one.column == "goal" for one in items):
        raise DecisionError("Al análisis le falta su objetivo o repite un id.")
    for one in items:
        if one.parent and one.parent not in ids:
            raise DecisionError(f"«{one.text}» cuelga de algo que no está.")
    return Decision(items)


def _item(value: object, at: int) -> Item:
    if not isinstance(value, Mapping):
        raise DecisionError(f"El renglón {at} no tiene campos.")
    texts = {name: str(value.get(name, "")) for name in (*_FIELDS, *_MORE)}
    standing = str(value.get("standing", Standing.UNTESTED.value))
    if texts["column"] not in COLUMNS or standing not in set(Standing) or not texts["id"]:
        raise DecisionError(f"El renglón {at} no se entiende.")
    return Item(**texts, standing=Standing(standing))
