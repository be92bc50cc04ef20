"""A card as readable JSON and back: the version that a store keeps and an auditor reads."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.cure.binning import Bin, Cutting
from agent_desk.domain.strategy.cure.card import Card, Step, Trait
from agent_desk.domain.strategy.proportions import Share

SCHEMA = "agent_desk/cure-card@1"
Json = Mapping[str, object]


class UnreadableCardError(DeskError):
    """A version of the card that this program does not understand."""

    def __init__(self) -> None:
        super().__init__(
            "No entiendo esta versión del puntaje de cura. No cambié nada y se usa la tabla de "
            "tránsito; entrene de nuevo."
        )


def card_text(card: Card) -> str:
    """Points are rounded for the reader; the program goes by woe and coefficient."""
    return json.dumps(
        {
            "schema": SCHEMA,
            "version": card.version,
            "cut_on": card.cut_on.isoformat(),
            "trained": [card.trained.count, card.trained.total],
            "intercept": card.intercept,
            "shift": card.shift,
            "traits": [_trait_json(trait) for trait in card.traits],
            "observed": [[s.low, s.observed.count, s.observed.total] for s in card.steps],
        },
        ensure_ascii=False,
        indent=1,
    )


def card_of(text: str) -> Card:
    """Raises UnreadableCardError."""
    try:
        body = json.loads(text)
        if body["schema"] != SCHEMA:
            raise UnreadableCardError
        return Card(
            version=str(body["version"]),
            cut_on=date.fromisoformat(body["cut_on"]),
            intercept=float(body["intercept"]),
            traits=tuple(_trait_of(trait) for trait in body["traits"]),
            trained=Share(*body["trained"]),
            shift=float(body["shift"]),
            steps=tuple(Step(low, Share(count, total)) for low, count, total in body["observed"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableCardError from error


def _trait_json(trait: Trait) -> Json:
    return {
        "name": trait.name,
        "coefficient": trait.coefficient,
        "usual": trait.usual,
        "information": trait.cutting.information,
        "bins": [_bin_json(trait, bin_) for bin_ in trait.cutting.bins],
        "missing": _bin_json(trait, trait.cutting.missing),
    }


def _bin_json(trait: Trait, bin_: Bin) -> Json:
    return {
        "above": bin_.above,
        "upto": bin_.upto,
        "accounts": bin_.count,
        "cured": bin_.cured,
        "woe": bin_.woe,
        "points": round(trait.points(bin_)),
    }


def _trait_of(body: Json) -> Trait:
    bins = tuple(_bin_of(bin_) for bin_ in cast("Sequence[Json]", body["bins"]))
    edges = tuple(bin_.upto for bin_ in bins[:-1] if bin_.upto is not None)
    missing = _bin_of(cast("Json", body["missing"]))
    return Trait(
        str(body["name"]),
        Cutting(edges, bins, missing, _number(body["information"])),
        _number(body["coefficient"]),
        _number(body["usual"]),
    )


def _bin_of(body: Json) -> Bin:
    above, upto = body["above"], body["upto"]
    return Bin(
        None if above is None else _number(above),
        None if upto is None else _number(upto),
        int(_number(body["accounts"])),
        int(_number(body["cured"])),
        _number(body["woe"]),
    )


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError("a number is wanted")
    return float(value)
