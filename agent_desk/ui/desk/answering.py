"""The response of a card for who is on the line: one choice, wherever it is shown or said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.objections.card import Card, ResponseSteps
from agent_desk.domain.objections.response import choose_response
from agent_desk.domain.script.audience import segments_of

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

USUAL_COUNTRY = "MX"


def country_of(desk: Desk) -> str:
    """The debtor's country; the institution's own while nobody is on the desk."""
    return desk.live.case.debtor.country if desk.live.case else USUAL_COUNTRY


def steps_for(desk: Desk, card: Card, tone: str = "") -> ResponseSteps:
    """By the drawn response where the card is learning, else by situation; a `tone` that the
    agent asks for wins over both."""
    live = desk.live
    return choose_response(
        card,
        segments=segments_of(live.case, desk.today()) if live.case else frozenset(),
        country=country_of(desk),
        tone=tone,
        key="" if tone else desk.drawn_key(card),
    )
