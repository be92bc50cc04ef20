"""A case as who is not in the call sees it: initials, last digits, no words of the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent_desk.domain.debtor import CaseFile, Debtor, Phone
from agent_desk.services.ports import PersonHit

REVEAL_LASTS = timedelta(minutes=30)
_DOTS = "•••"


def masked_case(case: CaseFile) -> CaseFile:
    """Sums, dates and outcomes stay: they are what management and training work with."""
    return replace(
        case,
        debtor=_masked_debtor(case.debtor),
        contacts=tuple(replace(each, summary="") for each in case.contacts),
        last_note="",
    )


def masked_hit(hit: PersonHit) -> PersonHit:
    """A row of a search: whoever looks for a person finds him, and sees no more than he knew."""
    return replace(hit, full_name=masked_name(hit.full_name), place="")


def masked_name(name: str) -> str:
    """«M••• F••• H•••»."""
    return " ".join(f"{word[0]}{_DOTS}" for word in name.split())


def _masked_debtor(debtor: Debtor) -> Debtor:
    return replace(
        debtor,
        given_names=masked_name(debtor.given_names),
        surnames=masked_name(debtor.surnames),
        courtesy="",
        postal_code="",
        city="",
        birth_date=None,
        phones=tuple(map(_masked_phone, debtor.phones)),
        email="",
        income_cents=None,
        facts=(),
        hardships=(),
        rfc="",
        curp="",
    )


def _masked_phone(phone: Phone) -> Phone:
    return replace(phone, number=phone.number[-4:].rjust(10, "0"))
