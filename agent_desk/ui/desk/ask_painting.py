"""The two lines in which the agent types what the debtor says, put into words for the window."""

from __future__ import annotations

from agent_desk.domain.offers.offer import Verdict
from agent_desk.domain.offers.wording import money_list
from agent_desk.ui.desk.live_call import AskDraft, CapacityDraft
from agent_desk.ui.desk.state import AskState, CapacityState, Pill, Tone
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

FREQUENCIES = (
    ("unica", QT_TRANSLATE_NOOP("Desk", "Un solo pago")),
    ("semanal", QT_TRANSLATE_NOOP("Desk", "Cada semana")),
    ("catorcenal", QT_TRANSLATE_NOOP("Desk", "Cada 14 días")),
    ("quincenal", QT_TRANSLATE_NOOP("Desk", "Cada quincena")),
    ("mensual", QT_TRANSLATE_NOOP("Desk", "Cada mes")),
)


def paint_ask(draft: AskDraft) -> AskState:
    """«Otra cantidad»: read back while typing, the verdict with its rule, who could allow more."""
    verdict = draft.verdict
    return AskState(
        amount=draft.amount,
        frequencies=tuple((id_, translate("Desk", words)) for id_, words in FREQUENCIES),
        frequency=draft.frequency,
        first_date=draft.first_date,
        read_back=draft.read_back,
        verdict=_pill(verdict) if verdict else None,
        reason=verdict.reason if verdict else "",
        who=_who(verdict) if verdict else "",
        error=draft.error,
    )


def paint_capacity(draft: CapacityDraft) -> CapacityState:
    """«Ingreso»: what is read of it."""
    return CapacityState(draft.text, draft.read_back, draft.error)


def _pill(verdict: Verdict) -> Pill:
    if verdict.is_allowed:
        return Pill(translate("Desk", "Permitida"), Tone.OK)
    return Pill(translate("Desk", "Fuera de política"), Tone.WARN)


def _who(verdict: Verdict) -> str:
    """Who could allow more; when nothing is within reach, the single rule in the way."""
    if not verdict.nearest and verdict.blocking and not verdict.is_allowed:
        words = translate("Desk", "Lo único que lo impide: {rule}")
        return words.format(rule=verdict.blocking.sentence)
    if verdict.approval:
        amounts = money_list([payment.amount_cents for payment in verdict.approval.payments])
        words = translate("Desk", "{who} podría dar {amounts} (F9 en su tarjeta lo pide).")
        who = verdict.approval.authority
        return words.format(who=who[:1].upper() + who[1:], amounts=amounts)
    return ""
