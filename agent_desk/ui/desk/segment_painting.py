"""The segment on the desk: what is proposed first and why; internal, never read to the debtor."""

from __future__ import annotations

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
    """The three facts that put him there."""
    if found is None:
        return ()
    text = translate("Desk", "Su segmento, porque: {why}").format(why="; ".join(found.reasons))
    return (ContextRow("lightbulb", text),)


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
