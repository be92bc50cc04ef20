"""The option cards, «Otra cantidad» and what will be registered, put into words for the window."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import date_text, money_text, weekday_short
from agent_desk.ui.desk.live_call import AskDraft, LiveCall
from agent_desk.ui.desk.state import (
    AskState,
    Mode,
    OptionRow,
    OptionsState,
    OptionState,
    Pill,
    Tone,
)
from agent_desk.ui.wording import translate

LETTERS = "ABC"
_PER = {
    "unica": "en un pago",
    "semanal": "por semana",
    "catorcenal": "cada 14 días",
    "quincenal": "por quincena",
    "mensual": "al mes",
}
FREQUENCIES = (
    ("unica", "Un solo pago"),
    ("semanal", "Cada semana"),
    ("catorcenal", "Cada 14 días"),
    ("quincenal", "Cada quincena"),
    ("mensual", "Cada mes"),
)


def paint_options(live: LiveCall) -> OptionsState:
    """The options region of the present moment."""
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
    is_locked = live.mode in {Mode.BLOCKED, Mode.THIRD_PARTY, Mode.VOICEMAIL}
    return OptionsState(
        heading=_heading(live.mode, live.ask),
        heading_tone=Tone.BAD if live.mode is Mode.BLOCKED else Tone.NEUTRAL,
        options=tuple(
            _option(offer, letter, live, is_locked=is_locked)
            for letter, offer in zip(LETTERS, live.cards, strict=False)
        ),
        ask=_ask(live.ask) if live.ask else None,
        empty=_nothing(live),
        can_ask=not is_locked and live.agreement is None,
    )


def _heading(mode: Mode, ask: AskDraft | None) -> str:
    if mode is Mode.BLOCKED:
        return translate("Desk", "Opciones bloqueadas por la regla de horario")
    if mode in {Mode.THIRD_PARTY, Mode.VOICEMAIL}:
        return translate("Desk", "Opciones solo con el titular")
    if ask and ask.verdict:
        return translate("Desk", "Lo más cercano a lo que ofrece")
    return translate("Desk", "Opciones que puede ofrecer")


def _nothing(live: LiveCall) -> str:
    if live.cards:
        return ""
    blocked = live.sheet.blocked if live.sheet else ()
    if blocked:
        return blocked[0].sentence
    return translate(
        "Desk", "La política no permite opciones hoy; puede registrar una promesa simple."
    )


def _option(offer: Offer, letter: str, live: LiveCall, *, is_locked: bool) -> OptionState:
    index = LETTERS.index(letter)
    lock = _lock(offer) if offer.needs_approval else ""
    return OptionState(
        letter=letter,
        title=_short(offer.title),
        amount=money_text(_dominant_cents(offer)),
        per=_per(offer),
        badge=_badge(offer, lock),
        rows=_rows(offer),
        is_selected=index == live.chosen and not is_locked,
        lock=translate("Desk", "Bloqueada por la regla de contacto") if is_locked else lock,
        is_dimmed=is_locked,
        why=" ".join(offer.why),
    )


def _short(title: str) -> str:
    """«Al corriente: 4 pagos» is «4 pagos» on a card: the rest stands in its rows and its why."""
    kept = title.split(": ", 1)[-1]
    return kept[0].upper() + kept[1:]


def _dominant_cents(offer: Offer) -> int:
    return offer.instalment_cents if offer.count > 1 else offer.total_cents


def _per(offer: Offer) -> str:
    if offer.count == 1:
        return translate("Desk", "en un pago")
    return translate("Desk", _PER.get(offer.frequency, ""))


def _lock(offer: Offer) -> str:
    return translate("Desk", "Pide visto bueno de {who}").format(who=offer.authority)


def _badge(offer: Offer, lock: str) -> Pill | None:
    if lock:
        return Pill(translate("Desk", "Pide visto bueno"), Tone.WARN)
    if offer.warning:
        return Pill(offer.warning, Tone.WARN)
    if not offer.badge:
        return None
    return Pill(offer.badge, Tone.OK if offer.waived_cents else Tone.PRIMARY)


def _rows(offer: Offer) -> tuple[OptionRow, ...]:
    first, last = offer.payments[0], offer.payments[-1]
    against = -offer.waived_cents
    rows = [
        OptionRow(
            translate("Desk", "Primer pago"),
            f"{money_text(first.amount_cents)} · {date_text(first.due_on)}",
        ),
        OptionRow(translate("Desk", "Total"), money_text(offer.total_cents)),
        OptionRow(translate("Desk", "Termina"), date_text(last.due_on)),
        OptionRow(translate("Desk", "Número de pagos"), str(offer.count)),
        OptionRow(translate("Desk", "Contra su saldo"), money_text(against)),
    ]
    return tuple(rows)


def _ask(draft: AskDraft) -> AskState:
    verdict = draft.verdict
    pill = None
    if verdict:
        pill = (
            Pill(translate("Desk", "Permitida"), Tone.OK)
            if verdict.is_allowed
            else Pill(translate("Desk", "Fuera de política"), Tone.WARN)
        )
    return AskState(
        amount=draft.amount,
        frequencies=tuple((id_, translate("Desk", words)) for id_, words in FREQUENCIES),
        frequency=draft.frequency,
        first_date=draft.first_date,
        read_back=draft.read_back,
        verdict=pill,
        reason=verdict.reason if verdict else "",
        error=draft.error,
    )


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
