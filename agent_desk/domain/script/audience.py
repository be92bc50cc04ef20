"""For whom a saying was written: behaviour of the account and what the person told us.

Never age, sex, origin, health or any other protected attribute: they change neither the words
nor an offer. Who asked to be spoken to slowly, or in writing, is recognised by having asked.
"""

from __future__ import annotations

from datetime import date, timedelta

from agent_desk.domain.debtor import CaseFile

EARLY_DAYS, MIDDLE_DAYS = 30, 90
PROMISE_DAYS = 365
GOOD_PAYMENTS = 3

_OWN_BUSINESS = ("negocio", "por su cuenta", "ventas", "comercio", "puesto", "taller", "tienda")
_SLOWLY = ("despacio", "con calma", "escucha mal", "no escucha", "repetir")
_IN_WRITING = ("mensaje", "whatsapp", "correo", "por escrito", "chat")


def segments_of(case: CaseFile, today: date) -> frozenset[str]:
    """Segment ids of the script that fit this case today."""
    debtor = case.debtor
    found = {_stretch(case.account.days_past_due)}
    found |= _history(case, today)
    if _told(case, ("empleo", "ingreso"), _OWN_BUSINESS):
        found.add("negocio-propio")
    elif debtor.pay_frequency in {"quincenal", "catorcenal", "mensual"} or debtor.pay_days:
        found.add("asalariado")
    if _told(case, ("preferencia",), _SLOWLY):
        found.add("pide-calma")
    if _told(case, ("preferencia",), _IN_WRITING):
        found.add("prefiere-mensaje")
    return frozenset(found)


def _stretch(days: int) -> str:
    if days <= EARLY_DAYS:
        return "mora-temprana"
    return "mora-media" if days <= MIDDLE_DAYS else "mora-tardia"


def _history(case: CaseFile, today: date) -> set[str]:
    since = today - timedelta(days=PROMISE_DAYS)
    if any(p.state == "broken" and p.due_on >= since for p in case.promises):
        return {"reincidente"}
    paid = [p for p in case.payments if p.paid_on >= since]
    return {"buen-historial"} if len(paid) >= GOOD_PAYMENTS else set()


def _told(case: CaseFile, kinds: tuple[str, ...], words: tuple[str, ...]) -> bool:
    told = " ".join(fact.text.casefold() for fact in case.debtor.facts if fact.kind in kinds)
    return any(word in told for word in words)
