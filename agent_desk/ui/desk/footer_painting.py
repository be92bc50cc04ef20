"""What is kept of a call, put into words for the footer: note, outcome, what F9 will do."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agent_desk.domain.call import clock_text
from agent_desk.domain.offers.approval import EXPIRED, PENDING, REFUSED, state_at
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import money_text, time_text, weekday_short
from agent_desk.ui.desk.live_call import LiveCall
from agent_desk.ui.desk.options_painting import LETTERS, means_name, pending_lines
from agent_desk.ui.desk.state import FooterState, Mode
from agent_desk.ui.wording import plural, translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

_CALL_BACK_MODES = {Mode.BLOCKED, Mode.THIRD_PARTY, Mode.VOICEMAIL, Mode.AFTER}


def paint_footer(desk: Desk) -> FooterState:
    """The footer of the present moment."""
    live = desk.live
    if live.mode is Mode.IDLE or not live.case:
        return FooterState(next_label=translate("Desk", "Siguiente deudor"))
    heading, main, detail = _pending(desk)
    primary, icon, can_primary = _primary(desk)
    return FooterState(
        note=live.note,
        saved=_saved(desk),
        outcomes=tuple((o.id, o.label) for o in desk.content.script.outcomes),
        outcome=live.outcome,
        pending_heading=heading,
        pending_main=main,
        pending_detail=detail,
        means=_means(desk),
        primary_label=primary,
        primary_icon=icon,
        can_primary=can_primary,
        can_print=live.handed_over is not None,
        can_end=live.call is not None,
        end_label=translate("Desk", "Terminar"),
        next_label="" if _is_talking(desk) else translate("Desk", "Siguiente"),
        hint=_hint(desk),
    )


def _is_talking(desk: Desk) -> bool:
    return desk.live.call is not None and desk.live.mode is not Mode.AFTER


def _means(desk: Desk) -> str:
    live = desk.live
    if live.is_open and live.mode is Mode.CALL and live.chosen_offer and not live.agreement:
        return means_name(desk.content.means, live.means)
    return ""


def _pending(desk: Desk) -> tuple[str, str, str]:
    live = desk.live
    if live.agreement and live.mode is not Mode.AFTER:
        count = len(live.agreement.payments)
        heading = translate("Desk", "Convenio {folio}").format(folio=live.agreement.folio)
        payments = plural(
            count, translate("Desk", "{count} pago"), translate("Desk", "{count} pagos")
        )
        detail = translate("Desk", "{payments}, primero {day}").format(
            payments=payments, day=weekday_short(live.agreement.payments[0].due_on)
        )
        return heading, money_text(live.agreement.total_cents), detail
    offer = live.chosen_offer
    if offer and live.mode is Mode.CALL:
        return pending_lines(offer, LETTERS[live.chosen])
    if live.next_contact_at and live.mode in _CALL_BACK_MODES:
        return _callback(desk, live.next_contact_at)
    if live.mode is Mode.AFTER:
        return translate("Desk", "Próximo contacto"), translate("Desk", "Ninguno"), ""
    return translate("Desk", "Por registrar"), "—", translate("Desk", "Elija con F5, F6 o F7")


def _callback(desk: Desk, at: datetime) -> tuple[str, str, str]:
    case = desk.live.case
    zone = ZoneInfo(case.debtor.time_zone) if case and case.debtor.time_zone else at.tzinfo
    there = at.astimezone(zone)
    heading = (
        translate("Desk", "Próximo contacto")
        if desk.live.mode is Mode.AFTER
        else translate("Desk", "Por registrar: llamada")
    )
    main = f"{weekday_short(there.date())}, {time_text(there)}"
    return heading, main, translate("Desk", "Hora de allá, dentro del horario permitido")


def _primary(desk: Desk) -> tuple[str, str, bool]:
    live = desk.live
    if live.mode in {Mode.BLOCKED, Mode.THIRD_PARTY, Mode.VOICEMAIL}:
        can = live.next_contact_at is not None and not live.is_next_chosen
        return translate("Desk", "Agendar llamada"), "calendar-check", can
    offer = live.chosen_offer
    can = bool(live.is_open and live.mode is Mode.CALL and not live.agreement and offer)
    if offer and can and not live.is_allowed(offer):
        is_waiting = waiting_for(live, offer, desk.now())
        return translate("Desk", "Pedir visto bueno"), "badge-check", not is_waiting
    return translate("Desk", "Registrar convenio"), "file-check", can


def waiting_for(live: LiveCall, offer: Offer, now: datetime) -> bool:
    """Whether this very option was asked for and nobody answered yet."""
    approval = live.approval
    if not approval or approval.offer.key != offer.key:
        return False
    return state_at(approval, now) == PENDING


def _approval_hint(desk: Desk) -> str:
    """The state of the request, without leaving the call."""
    approval, live, now = desk.live.approval, desk.live, desk.now()
    if not approval or live.agreement:
        return ""
    state = state_at(approval, now)
    if state == PENDING:
        waited = clock_text(int((now - approval.asked_at).total_seconds()))
        return translate("Desk", "Visto bueno pendiente {time}").format(time=waited)
    offer = live.chosen_offer
    if state == REFUSED and offer and offer.key == approval.offer.key:
        return translate("Desk", "No: {reason}").format(reason=approval.reason)
    if state == EXPIRED and offer and offer.key == approval.offer.key:
        return translate("Desk", "Venció sin respuesta; F9 lo pide otra vez")
    return ""


def _saved(desk: Desk) -> str:
    live = desk.live
    if live.is_note_dirty or not live.note_saved_at:
        return ""
    at = live.note_saved_at.astimezone()
    return translate("Desk", "Guardado {time}").format(time=f"{at:%H:%M:%S}")


def _hint(desk: Desk) -> str:
    live = desk.live
    if live.mode is Mode.AFTER and not live.outcome:
        return translate("Desk", "Falta el resultado")
    if live.mode is Mode.CALL and not live.is_open:
        return translate("Desk", "Falta confirmar la identidad")
    return _approval_hint(desk) if live.mode is Mode.CALL else ""
