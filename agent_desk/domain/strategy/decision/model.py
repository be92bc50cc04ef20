"""Decision analysis in six columns, each item hanging from one of the column before.

Objective, contributing elements, segments of situations, hypotheses, what the debtor receives,
processes. A hypothesis takes its state from the pilot that tries it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.maps.model import STANDING_WORDS, Standing

COLUMNS: Mapping[str, str] = {
    "goal": "Objetivo",
    "element": "Elementos que contribuyen",
    "situation": "Segmentos de situaciones",
    "hypothesis": "Hipótesis",
    "offer": "Lo que recibe el deudor",
    "process": "Procesos",
}
_ORDER = tuple(COLUMNS)
TEXT_MOST = 140


class DecisionError(DeskError):
    """The change was not made; the analysis is as it was."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} El análisis quedó como estaba.")


@dataclass(frozen=True, slots=True)
class Item:
    """`parent` is an item of the column before ("" for the goal).

    An offer has its medium, incentive (`economic`, `promotional` or "") and cap; `segment` and
    `campaign` say where it is used.
    """

    id: str
    column: str
    parent: str
    text: str
    standing: Standing = Standing.UNTESTED
    pilot: str = ""
    evidence: str = ""
    medium: str = ""
    incentive: str = ""
    cap: str = ""
    segment: str = ""
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """All items, in the order they were added."""

    items: tuple[Item, ...]

    def item(self, item_id: str) -> Item | None:
        return next((one for one in self.items if one.id == item_id), None)

    def below(self, parent: str) -> tuple[Item, ...]:
        """What hangs from an item; "" gives the goal."""
        return tuple(one for one in self.items if one.parent == parent)

    def of_column(self, column: str) -> tuple[Item, ...]:
        return tuple(one for one in self.items if one.column == column)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Situations × what is offered: the best standing of a hypothesis that joins them, or None."""

    situations: tuple[Item, ...]
    offers: tuple[str, ...]
    cells: Mapping[tuple[str, str], Standing]

    @property
    def holes(self) -> tuple[Item, ...]:
        """Situations in which nobody receives anything."""
        covered = {situation for situation, _offer in self.cells}
        return tuple(one for one in self.situations if one.id not in covered)


def with_item(decision: Decision, parent: str, text: str) -> tuple[Decision, str]:
    """A new item under `parent`, in the next column; its id. Raises DecisionError."""
    above = decision.item(parent)
    if above is None:
        raise DecisionError("Elija primero de qué cuelga.")
    at = _ORDER.index(above.column) + 1
    if at == len(_ORDER):
        raise DecisionError("De un proceso no cuelga nada.")
    used = {one.id for one in decision.items}
    column = _ORDER[at]
    name = next(n for k in range(1, len(used) + 2) if (n := f"{column}-{k}") not in used)
    return Decision((*decision.items, Item(name, column, parent, _words(text)))), name


def changed(decision: Decision, item: Item) -> Decision:
    """The item with other words or facts; its place stays."""
    was = decision.item(item.id)
    if was is None:
        raise DecisionError("Eso ya no está.")
    kept = replace(item, column=was.column, parent=was.parent, text=_words(item.text))
    return Decision(tuple(kept if one.id == kept.id else one for one in decision.items))


def without(decision: Decision, item_id: str) -> Decision:
    """Without an item and all that hangs from it; the goal stays."""
    one = decision.item(item_id)
    if one is None or not one.parent:
        raise DecisionError("El objetivo no se quita; cambie sus palabras.")
    gone, waiting = set(), [item_id]
    while waiting:
        here = waiting.pop()
        gone.add(here)
        waiting += [child.id for child in decision.below(here)]
    return Decision(tuple(each for each in decision.items if each.id not in gone))


def with_standings(decision: Decision, by_pilot: Mapping[str, Standing]) -> Decision:
    """What the pilots found, on the hypotheses that they try."""
    return Decision(
        tuple(
            replace(one, standing=by_pilot[one.pilot]) if one.pilot in by_pilot else one
            for one in decision.items
        )
    )


_RANK = (Standing.SUSTAINED, Standing.IN_PILOT, Standing.UNTESTED, Standing.REFUTED)


def coverage(decision: Decision) -> Coverage:
    """Which situation receives what, and how well it is known to help."""
    cells: dict[tuple[str, str], Standing] = {}
    for situation in decision.of_column("situation"):
        for hypothesis in decision.below(situation.id):
            for offer in decision.below(hypothesis.id):
                key = situation.id, offer_name(offer)
                cells[key] = _better(cells.get(key), hypothesis.standing)
    offers = dict.fromkeys(offer_name(one) for one in decision.of_column("offer"))
    return Coverage(decision.of_column("situation"), tuple(offers), cells)


def offer_name(offer: Item) -> str:
    """«Plan en quincenas» — the words by which equal offers are one column."""
    return offer.text.rstrip(".")


def sentence_of(item: Item) -> str:
    """An item in words, for a list and a screen reader."""
    facts = [item.text]
    if item.column == "hypothesis":
        facts.append(STANDING_WORDS[item.standing])
        facts += [item.evidence] if item.evidence else []
    facts += [fact for fact in (item.medium, item.cap) if fact]
    if item.incentive:
        facts.append("incentivo económico" if item.incentive == "economic" else "promoción")
    return " · ".join(facts)


def ailments(decision: Decision) -> tuple[str, ...]:
    """What the reasoning lacks, in sentences."""
    needs = {
        "goal": "no tiene elementos que contribuyan",
        "element": "no tiene situaciones",
        "situation": "no tiene hipótesis: nadie ha dicho qué le ayudaría",
        "hypothesis": "no dice qué recibe el deudor",
        "offer": "no dice qué proceso lo entrega",
    }
    return tuple(
        f"«{one.text}» {needs[one.column]}."
        for one in decision.items
        if one.column in needs and not decision.below(one.id)
    )


def _better(one: Standing | None, other: Standing) -> Standing:
    return other if one is None else min(one, other, key=_RANK.index)


def _words(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise DecisionError("Hacen falta palabras.")
    if len(words) > TEXT_MOST:
        raise DecisionError(f"Caben {TEXT_MOST} letras; aquí hay {len(words)}.")
    return words


def starting(goal: str, others: Iterable[Item] = ()) -> Decision:
    """An analysis that begins with its goal."""
    return Decision((Item("goal", "goal", "", _words(goal)), *others))
