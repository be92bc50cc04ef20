"""A card as it may be said in one country: other words, another question, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from agent_desk.domain.objections.card import Avoid, Card, Line, Response, StopRule

_PLAIN = ("title", "quick", "ask", "bridge", "commitment", "second_try")


def card_in(card: Card, country: str) -> Card:
    """The card that an agent may use with a debtor of `country`.

    Responses not for this country are dropped, the question about the cause gives way where it
    may not be asked, and the country's own texts stand in their fields; a text left empty takes
    its line away. The result needs no further look at the country.
    """
    own = {text.field: text.text for text in card.in_country if text.country == country}
    ask = card.ask
    if country in card.no_reason_in and card.ask_without_reason:
        ask = card.ask_without_reason
    return replace(
        card,
        title=own.get("title") or card.title,
        quick=own.get("quick", card.quick),
        acknowledge=tuple(_lines(card, own)),
        ask=own.get("ask", ask),
        follow_ups=tuple(_follow_ups(card, own)),
        responses=tuple(_responses(card, own, country)),
        bridge=own.get("bridge", card.bridge),
        commitment=own.get("commitment", card.commitment),
        second_try=own.get("second_try", card.second_try),
        avoid=tuple(_avoids(card, own)),
        stop=tuple(_stops(card, own)),
        ask_without_reason="",
        no_reason_in=frozenset(),
        in_country=(),
    )


def quick_in(card: Card, country: str) -> str:
    """The quick line of `card_in`, without making the rest."""
    own = (t.text for t in card.in_country if t.country == country and t.field == "quick")
    return next(own, card.quick)


def title_in(card: Card, country: str) -> str:
    """The title of `card_in`, without making the rest."""
    own = (t.text for t in card.in_country if t.country == country and t.field == "title")
    return next(own, "") or card.title


def fields_of(card: Card) -> tuple[str, ...]:
    """The fields that a country may say otherwise, as they are named in `in_country`."""
    return (
        *_PLAIN,
        *(f"acknowledge.{line.tone}" for line in card.acknowledge),
        *(f"follow_ups.{number}" for number in range(1, len(card.follow_ups) + 1)),
        *(f"responses.{response.key}" for response in card.responses),
        *(f"avoid.{number}" for number in range(1, len(card.avoid) + 1)),
        *(f"stop.{n}.{part}" for n in range(1, len(card.stop) + 1) for part in ("when", "do")),
    )


def _lines(card: Card, own: Mapping[str, str]) -> Iterator[Line]:
    for line in card.acknowledge:
        text = own.get(f"acknowledge.{line.tone}", line.text)
        if text:
            yield Line(line.tone, text)


def _follow_ups(card: Card, own: Mapping[str, str]) -> Iterator[str]:
    for number, text in enumerate(card.follow_ups, 1):
        said = own.get(f"follow_ups.{number}", text)
        if said:
            yield said


def _responses(card: Card, own: Mapping[str, str], country: str) -> Iterator[Response]:
    for response in card.responses:
        text = own.get(f"responses.{response.key}", response.text)
        if text and country not in response.not_in:
            yield replace(response, text=text, not_in=frozenset())


def _avoids(card: Card, own: Mapping[str, str]) -> Iterator[Avoid]:
    for number, avoid in enumerate(card.avoid, 1):
        better = own.get(f"avoid.{number}", avoid.better)
        if better:
            yield replace(avoid, better=better)


def _stops(card: Card, own: Mapping[str, str]) -> Iterator[StopRule]:
    """Of a rule that is empty in one of its halves nothing is shown."""
    for number, rule in enumerate(card.stop, 1):
        when = own.get(f"stop.{number}.when", rule.when)
        do = own.get(f"stop.{number}.do", rule.do)
        if when and do:
            yield StopRule(when, do)
