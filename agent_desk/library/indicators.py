"""Load the indicators and the classes of outcomes from resources/strategy/indicators.toml."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.domain.strategy.indicators.indicator import Goal, Indicator, Unit
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/indicators@1"
THEMES = ("money", "work", "contact", "promises", "treatment", "operation")
SCOPES = frozenset({"cell", "segment", "product", "bucket", "medium", "team"})


@dataclass(frozen=True, slots=True)
class Compass:
    """All indicators in the order of their file, and what outcomes say."""

    indicators: tuple[Indicator, ...]
    classes: OutcomeClasses

    def of(self, indicator_id: str) -> Indicator | None:
        return next((item for item in self.indicators if item.id == indicator_id), None)


def load_compass(path: Path | None = None) -> Compass:
    """The shipped indicators, or those of `path`. Raises ContentError."""
    top, _ = read_toml(path or resource("strategy", "indicators.toml"), SCHEMA)
    outcomes = top.table("outcomes")
    classes = OutcomeClasses(
        reached=frozenset(outcomes.texts("reached")),
        third=frozenset(outcomes.texts("third")),
        wrong=frozenset(outcomes.texts("wrong")),
        promise=frozenset(outcomes.texts("promise")),
        complaint=frozenset(outcomes.texts("complaint")),
    )
    outcomes.finish()
    compass = Compass(each(top.tables("indicators"), _indicator), classes)
    top.finish()
    ids = [item.id for item in compass.indicators]
    if len(ids) != len(set(ids)):
        raise top.error("indicators", "hay dos con el mismo id")
    return compass


def _indicator(table: Table) -> Indicator:
    found = Indicator(
        id=table.take("id", str),
        name=table.take("name", str),
        short=table.take("short", str),
        formula=table.take("formula", str),
        note=table.take("note", str, ""),
        theme=_one_of(table, "theme", THEMES),
        unit=Unit(_one_of(table, "unit", tuple(Unit))),
        is_better_up=_one_of(table, "better", ("up", "down")) == "up",
        numerator=table.texts("numerator"),
        denominator=table.texts("denominator"),
        scopes=_scopes(table),
        goal=_goal(table),
        is_compass=table.take("compass", bool, False),
        known_by=table.texts("known_by", ()),
    )
    table.finish()
    return found


def _one_of(table: Table, name: str, known: tuple[str, ...]) -> str:
    found = table.take(name, str)
    if found not in known:
        raise table.error(name, f"debe ser uno de: {', '.join(known)}")
    return found


def _scopes(table: Table) -> frozenset[str]:
    found = frozenset(table.texts("scopes", ()))
    if not found <= SCOPES:
        raise table.error("scopes", f"solo puede tener: {', '.join(sorted(SCOPES))}")
    return found


def _goal(table: Table) -> Goal | None:
    target, warning = (
        table.take("target", Decimal, Decimal(-1)),
        table.take("warning", Decimal, Decimal(-1)),
    )
    if target < 0:
        return None
    if warning < 0:
        raise table.error("warning", "falta: una meta necesita su alerta")
    return Goal(float(target), float(warning))
