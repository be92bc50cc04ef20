"""Choosing the response of a card for this person and country."""

from __future__ import annotations

from collections.abc import Collection

from agent_desk.domain.objections.card import Card, Line, Response, ResponseSteps
from agent_desk.domain.objections.in_country import card_in


def choose_response(
    card: Card,
    *,
    segments: Collection[str] = frozenset(),
    country: str = "MX",
    tone: str = "",
    key: str = "",
) -> ResponseSteps:
    """Acknowledge, ask, offer and, if he insists, the dignified way out.

    The response of `key` wins, then the asked `tone`, then most shared segments, then the order
    of the card; what may not be said in the country is left out, even if nothing remains.
    """
    here = card_in(card, country)
    best = max(here.responses, key=lambda r: (r.key == key, *_fit(r, segments, tone)), default=None)
    spoken_tone = best.tone if best else tone
    return ResponseSteps(
        key=best.key if best else "",
        acknowledge=_in_tone(here.acknowledge, spoken_tone),
        ask=here.ask,
        offer=best.text if best else "",
        if_insists=here.second_try,
        tone=spoken_tone,
        bridge=here.bridge,
    )


def _fit(response: Response, segments: Collection[str], tone: str) -> tuple[bool, int]:
    return (bool(tone) and response.tone == tone, len(response.segments.intersection(segments)))


def _in_tone(lines: tuple[Line, ...], tone: str) -> str:
    same = [line.text for line in lines if line.tone == tone]
    return same[0] if same else (lines[0].text if lines else "")
