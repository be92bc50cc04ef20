"""The segment on the desk: what is proposed first and why; internal, never read to the debtor."""

from __future__ import annotations

from agent_desk.domain.contact.wording import CHANNEL_WORDS
from agent_desk.domain.spanish import date_text
from agent_desk.services.preview_segment import Received
from agent_desk.ui.desk.state import ContextRow, Tone
from agent_desk.ui.wording import translate


def segment_rows(found: Received | None) -> tuple[ContextRow, ...]:
    """«Segmento Negociar: primero Plan de pagos», and the step that is next."""
    if found is None:
        return ()
    text = translate("Desk", "Segmento {title}: primero {offer}").format(
        title=found.segment.title, offer=found.offer_words
    )
    tone = Tone.WARN if found.turn.is_capped else Tone.NEUTRAL
    detail = translate("Desk", "Interno · {turn}").format(turn=_turn(found))
    return (ContextRow("layers", text, detail, tone),)


def reason_rows(found: Received | None) -> tuple[ContextRow, ...]:
    """The three facts that put him there, and what his battery would say next. Where one looks for
    it (Ctrl+I), never in the script: the agent speaks, and the message only gives him the idea."""
    if found is None:
        return ()
    text = translate("Desk", "Su segmento, porque: {why}").format(why="; ".join(found.reasons))
    return (ContextRow("lightbulb", text), *_message_rows(found))


def _message_rows(found: Received) -> tuple[ContextRow, ...]:
    step = found.turn.step
    if step is None or found.turn.is_capped:
        return ()
    text = translate("Desk", "Su batería dice: {message}").format(message=step.message)
    medium = CHANNEL_WORDS.get(step.medium, step.medium)
    given = found.incentive.title if found.incentive else ""
    detail = " · ".join(part for part in (_turn(found), medium, given) if part)
    return (ContextRow("message-square", text, detail),)


def _turn(found: Received) -> str:
    turn, cap = found.turn, found.segment.cap
    if turn.is_capped:
        return translate("Desk", "tope del mes cumplido ({made} de {cap})").format(
            made=turn.attempts, cap=cap
        )
    if turn.step is None or turn.due_on is None:
        return translate("Desk", "batería del mes completa")
    return translate("Desk", "paso {number} de {count}, desde el {day}").format(
        number=turn.number, count=len(found.segment.steps), day=date_text(turn.due_on)
    )
