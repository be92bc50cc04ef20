"""«¿O es esto otro?»: whether the neighbours of a card exist, and know of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.problems import ADVICE, ERROR, Problem

PATH = "neighbours"


def own_neighbour_problems(card: Card, kinds: Collection[str]) -> Iterator[Problem]:
    """What is wrong whatever the other cards say."""
    for name in card.neighbours:
        if name == card.id:
            yield Problem(PATH, ERROR, "Una ficha no es vecina de sí misma.")
        elif name not in kinds:
            yield Problem(PATH, ERROR, f"No existe la ficha «{name}».")
    if len(set(card.neighbours)) < len(card.neighbours):
        yield Problem(PATH, ERROR, "Una vecina está dos veces.")


def neighbour_advice(card: Card, others: Mapping[str, Card]) -> tuple[Problem, ...]:
    """Who is easily taken for another is mostly taken for it both ways."""
    one_way = (
        others[name].title
        for name in card.neighbours
        if name in others and name != card.id and card.id not in others[name].neighbours
    )
    words = "«{title}» no tiene a esta ficha de vecina; quizá convenga agregarla también allí."
    return tuple(Problem(PATH, ADVICE, words.format(title=title)) for title in one_way)
