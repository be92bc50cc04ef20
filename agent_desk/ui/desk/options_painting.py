"""The option cards, «Otra cantidad» and what will be registered, put into words for the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import money_text, weekday_short
from agent_desk.ui.desk.ask_painting import paint_ask, paint_capacity
from agent_desk.ui.desk.card_words import (
    badge_of,
    card_rows,
    lock_of,
    marks_of,
    per_words,
    short_title,
)
from agent_desk.ui.desk.live_call import CARDS_SHOWN, LiveCall
from agent_desk.ui.desk.state import Mode, OptionsState, OptionState, Tone
from agent_desk.ui.keys import key_of
from agent_desk.ui.wording import plural, translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

LETTERS = "ABCDEF"
_KEYS = ("option_a", "option_b", "option_c", "option_d", "option_e", "promise")
_LOCKED = {Mode.BLOCKED, Mode.THIRD_PARTY, Mode.VOICEMAIL}


def paint_options(desk: Desk) -> OptionsState:
    """The options region of the present moment."""
    live = desk.live
    if not live.case or not live.sheet:
        return OptionsState(can_ask=False)
    if not live.is_open and live.mode is Mode.BLOCKED:
        return OptionsState(
            heading=translate("Desk", "Opciones bloqueadas por la regla de contacto"),
            heading_tone=Tone.BAD,
            empty=translate("Desk", "F9 agenda la llamada; Ctrl+N va con la siguiente persona."),
            can_ask=False,
        )
    if not live.is_open:
        return OptionsState(
            heading=translate("Desk", "Opciones que puede ofrecer"),
            empty=translate("Desk", "Las opciones aparecen al confirmar la identidad (Alt+1)."),
            can_ask=False,
        )
    if live.sheet.stop:
        return OptionsState(
            heading=translate("Desk", "Sin opciones para esta cuenta"),
            heading_tone=Tone.BAD,
            empty=live.sheet.stop,
            can_ask=False,
        )
    return _open_options(desk, live)


def _open_options(desk: Desk, live: LiveCall) -> OptionsState:
    is_locked = live.mode in _LOCKED
    cards = live.cards
    first = live.shelf * CARDS_SHOWN
    shown = tuple(
        _option(desk, index, offer, is_locked=is_locked)
        for index, offer in enumerate(cards[first : first + CARDS_SHOWN], first)
    )
    can_act = not is_locked and live.agreement is None
    return OptionsState(
        heading=_heading(live),
        heading_tone=Tone.BAD if live.mode is Mode.BLOCKED else Tone.NEUTRAL,
        options=shown,
        ask=paint_ask(live.ask) if live.ask and not live.agreement else None,
        capacity=paint_capacity(live.capacity) if live.capacity else None,
        empty=_nothing(live),
        can_ask=can_act,
        why="" if is_locked else _why(desk, shown),
        more=_more(len(cards) - len(shown)),
        more_key=key_of("promise" if len(cards) == CARDS_SHOWN + 1 else "option_d"),
        can_join=can_act and bool(live.case and live.case.other_accounts),
        is_joined=live.joint is not None,
    )


def _heading(live: LiveCall) -> str:
    if live.mode is Mode.BLOCKED:
        return translate("Desk", "Opciones bloqueadas por la regla de horario")
    if live.mode in {Mode.THIRD_PARTY, Mode.VOICEMAIL}:
        return translate("Desk", "Opciones solo con el titular")
    if live.agreement:
        return translate("Desk", "Lo que se convino")
    if live.joint is not None:
        return translate("Desk", "Un convenio con todas sus cuentas")
    if live.ask and live.ask.verdict:
        return translate("Desk", "Lo más cercano a lo que ofrece")
    return translate("Desk", "Opciones que puede ofrecer")


def _more(count: int) -> str:
    if count < 1:
        return ""
    return plural(count, translate("Desk", "1 más"), translate("Desk", "{count} más"))


def _nothing(live: LiveCall) -> str:
    if live.cards:
        return ""
    blocked = live.sheet.blocked if live.sheet else ()
    if blocked:
        return blocked[0].sentence
    return translate(
        "Desk", "La política no permite opciones hoy; puede registrar una promesa simple."
    )


def _option(desk: Desk, index: int, offer: Offer, *, is_locked: bool) -> OptionState:
    live = desk.live
    lock = "" if live.is_allowed(offer) else lock_of(offer, live.approval, desk.now())
    is_promise = offer is live.promise
    return OptionState(
        letter=LETTERS[index],
        title=short_title(offer.title),
        amount=money_text(_dominant_cents(offer)),
        per=per_words(offer),
        badge=badge_of(offer, lock, live.approval),
        rows=card_rows(offer),
        is_selected=index == live.chosen and not is_locked,
        lock=translate("Desk", "Bloqueada por la regla de contacto") if is_locked else lock,
        is_dimmed=is_locked or (live.agreement is not None and index != live.chosen),
        why=why_words(offer),
        index=index,
        key=key_of("promise" if is_promise else _KEYS[index]),
        marks=marks_of(offer),
        changes=offer.changes,
    )


def _why(desk: Desk, shown: Sequence[OptionState]) -> str:
    """The reasons of the chosen card, else of the first in sight."""
    if not shown:
        return ""
    told = next((option for option in shown if option.is_selected), shown[0])
    return translate("Desk", "{letter}. {why}").format(letter=told.letter, why=told.why)


def why_words(offer: Offer) -> str:
    """Why it is offered: its place in the order, its rule, and how likely it is to be kept."""
    first = f"{offer.badge}." if offer.badge else ""
    likely = translate("Desk", "Que la cumpla: {chance}.") if offer.chance else ""
    likely = likely.format(chance=offer.chance)
    return " ".join(part for part in (first, *offer.why[:1], likely, *offer.why[1:]) if part)


def _dominant_cents(offer: Offer) -> int:
    return offer.instalment_cents if offer.count > 1 else offer.total_cents


def pending_lines(offer: Offer, letter: str) -> tuple[str, str, str]:
    """(heading, main, detail) of the footer: what F9 will register."""
    heading = translate("Desk", "Por registrar: opción {letter}").format(letter=letter)
    first = offer.payments[0]
    if offer.count == 1:
        main = money_text(offer.total_cents)
        detail = translate("Desk", "Pago {day}")
    elif offer.down_cents:
        each = money_text(offer.instalment_cents)
        main = f"{money_text(offer.down_cents)} + {offer.count - 1} × {each}"
        detail = translate("Desk", "Primer pago {day}")
    else:
        main = f"{offer.count} × {money_text(offer.instalment_cents)}"
        detail = translate("Desk", "Primer pago {day}")
    return heading, main, detail.format(day=weekday_short(first.due_on))


def means_name(means: Sequence[PaymentMeans], index: int) -> str:
    """The means of payment shown in the footer, or "" when the institution lists none."""
    return means[index % len(means)].name if means else ""
