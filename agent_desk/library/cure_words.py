"""Load bands and behaviours of the probability of cure from resources/strategy/cure.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from agent_desk.domain.strategy.cure.columns import protected_kind
from agent_desk.domain.strategy.cure.explaining import Band, Behaviour
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/cure@1"


@dataclass(frozen=True, slots=True)
class CureWords:
    """`bands` ascend; `behaviours` by id."""

    bands: tuple[Band, ...]
    behaviours: Mapping[str, Behaviour]


def load_cure_words(path: Path | None = None) -> CureWords:
    """The shipped words, or those of `path`. Raises ContentError."""
    top, _ = read_toml(path or resource("strategy", "cure.toml"), SCHEMA)
    bands = sorted(each(top.tables("bands"), _band), key=lambda band: band.from_share)
    behaviours = each(top.tables("behaviours"), _behaviour)
    top.finish()
    if not bands or bands[0].from_share != 0:
        raise top.error("bands", "la primera debe empezar en cero")
    return CureWords(tuple(bands), {behaviour.id: behaviour for behaviour in behaviours})


def _band(table: Table) -> Band:
    found = Band(
        float(table.take("from", Decimal)), table.take("word", str), table.take("level", int)
    )
    table.finish()
    if not 1 <= found.level <= 5:
        raise table.error("level", "va de 1 a 5")
    return found


def _behaviour(table: Table) -> Behaviour:
    found = Behaviour(
        id=table.take("id", str),
        title=table.take("title", str),
        told=table.take("told", str),
        one=table.take("one", str, ""),
        none=table.take("none", str, ""),
        unit=table.take("unit", str, "number"),
        zero=table.take("zero", str, ""),
    )
    table.finish()
    what = protected_kind(found.id)
    if what:
        raise table.error("id", f"habla de {what}: no puede ser una conducta")
    return found
