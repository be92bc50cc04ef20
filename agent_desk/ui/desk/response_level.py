"""How much of a response this agent needs to read, and the names of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.objections.card import Card, ResponseSteps
from agent_desk.domain.objections.fading import Level, level_for
from agent_desk.domain.text.key_words import key_words
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk


def level_of(desk: Desk, card: Card) -> Level:
    """How much of a card this agent needs to read today; all of it once he asked it back."""
    if card.id in desk.live.asked_back:
        return Level.FULL
    return level_for(desk.own.recalls.get(card.id), card.risk_flags, desk.today())


def as_shown(desk: Desk, text: str, level: Level) -> str:
    """A spoken line (already filled in) at that level; "" when only the warnings are left."""
    if level is Level.FULL:
        return text
    name = desk.live.case.debtor.full_name if desk.live.case else ""
    return key_words(text, leave_out=name) if level is Level.KEY_WORDS else ""


def step_labels(steps: ResponseSteps) -> tuple[str, ...]:
    """The names of the lines that are said one after another."""
    named = (
        (translate("Desk", "Valide"), steps.acknowledge),
        (translate("Desk", "Pregunte"), steps.ask),
        (translate("Desk", "Ofrezca"), steps.offer),
        (translate("Desk", "Si insiste"), steps.if_insists),
    )
    return tuple(label for label, text in named if text)
