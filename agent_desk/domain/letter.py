"""What an agreement's page says: its texts, the facts they need, and which clauses apply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.agreement import PLAN_COMPONENTS, Agreement
from agent_desk.domain.clabe import clabe_problem
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.errors import DeskError
from agent_desk.domain.institution import Complaints, Institution
from agent_desk.domain.papers.paper import Look
from agent_desk.domain.spanish import (
    MONTHS,
    amount_in_words,
    date_long,
    date_text,
    inside_sentence,
    money_text,
    weekday_short,
)

KINDS = ("settle", "plan", "cure", "extend", "restructure", "partial", "promise")
CONDITIONS = ("always", "closes", "partial", "waives", "several", "original", "rest")
LABELS = tuple(
    "folio place_date creditor firm debtor account debt_title concept owed waived due financing "
    "total schedule_title number day amount pay_title means pay_account reference total_title "
    "conditions_title sign_debtor sign_firm sign_creditor policy demo page continued".split()
)
VALUES = frozenset(
    "acreedor despacho responsable telefono deudor cuenta producto folio total total_letra "
    "adeudo condonado fecha_calculo primer_pago ultimo_pago numero_pagos vigencia orden_pagos "
    "une une_domicilio une_telefono une_correo autoridad autoridad_contacto redeco "
    "aviso_privacidad canal_oficial medio fecha_contrato".split()
)

_CLABE_DIGITS = 18
_PLACEHOLDER = re.compile(r"\{(\w*)\}")


class MissingLetterFactError(DeskError):
    """The page lacks facts that a written agreement must carry (CONDUSEF); names them all."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(
            f"No hice la página del convenio: falta {', '.join(missing)}. "
            "El convenio sigue registrado; complete el dato y vuelva a imprimir."
        )
        self.missing = missing


class UnbalancedLetterError(DeskError):
    """The sums of the agreement do not add up: such a page must not be printed."""

    def __init__(self, folio: str, why: str) -> None:
        super().__init__(
            f"No hice la página del convenio {folio}: {why}. "
            "El convenio sigue registrado; avise a supervisión antes de entregarlo."
        )


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered paragraph; `kinds` empty means every kind; `when` is one of CONDITIONS."""

    id: str
    title: str
    text: str
    when: str = "always"
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Demand:
    """What a written agreement must state in a country, and how sure that is.

    `needs` are the values without which no page is made; `status` verified | secondary | policy |
    not_found: what was looked for and not found is asked for by caution, never shown as law.
    """

    says: str
    needs: tuple[str, ...]
    status: str
    source: str


STATUSES: Mapping[str, str] = {
    "verified": "ley leída",
    "secondary": "según resúmenes",
    "policy": "por prudencia",
    "not_found": "no se encontró: se pide por prudencia",
}
NEEDED_NAMES: Mapping[str, str] = {
    "une": "la unidad de quejas",
    "une_domicilio": "el domicilio de la unidad de quejas",
    "une_telefono": "el teléfono de la unidad de quejas",
    "une_correo": "el correo de la unidad de quejas",
    "autoridad": "la autoridad ante la que se puede quejar",
    "autoridad_contacto": "el contacto de la autoridad",
    "redeco": "el registro de despachos (REDECO)",
    "aviso_privacidad": "el aviso de privacidad",
    "acreedor": "el acreedor",
    "despacho": "el despacho",
    "responsable": "el responsable del despacho",
    "telefono": "el teléfono del despacho",
    "deudor": "el nombre del deudor",
    "cuenta": "el número de cuenta",
    "producto": "el producto",
    "vigencia": "la vigencia",
    "politica": "la política aplicada",
    "fecha_contrato": "la fecha del contrato",
    "medio": "el medio de pago",
    "canal_oficial": "el canal oficial",
    "orden_pagos": "el orden en que se aplican los pagos",
}


def missing_values(needed: Iterable[str], values: Mapping[str, str]) -> tuple[str, ...]:
    """The names, for people, of those that are not there."""
    return tuple(
        NEEDED_NAMES.get(name, name.replace("_", " "))
        for name in dict.fromkeys(needed)
        if not values.get(name, "").strip()
    )


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """The words of the page. `titles` and `intros` by kind, `components` by component id; `rules`
    are what its country demands."""

    version: str
    titles: Mapping[str, str]
    intros: Mapping[str, str]
    labels: Mapping[str, str]
    components: Mapping[str, str]
    clauses: tuple[Clause, ...]
    country: str = "MX"
    rules: tuple[Demand, ...] = ()
    look: Look | None = None  # the creditor's own; the institution's when there is none


def placeholders_of(text: str) -> tuple[str, ...]:
    """Names between braces, in order."""
    return tuple(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its values; each placeholder was checked when the template was loaded."""
    return _PLACEHOLDER.sub(lambda match: values[match[1]], text)


def full_date(day: date) -> str:
    """«martes 24 de noviembre de 2026»."""
    return f"{date_long(day)} de {day.year}"


def grouped(number: str) -> str:
    """A CLABE in short groups, to be copied without a slip; any other number as it is."""
    if len(number) != _CLABE_DIGITS or not number.isdigit():
        return number
    return f"{number[:3]} {number[3:6]} {number[6:10]} {number[10:14]} {number[14:17]} {number[17]}"


def component_ids(agreement: Agreement) -> tuple[str, ...]:
    """Components with money in them, in the order in which the agreement's policy applies payments
    (C. Com. 364): that of `due`, then what is only owed or waived."""
    sides = (agreement.due, agreement.owed, agreement.waived)
    listed = dict.fromkeys(part for side in sides for part in side)
    return tuple(part for part in listed if any(side.get(part) for side in sides))


def paid_ids(agreement: Agreement) -> tuple[str, ...]:
    """Components that some payment covers, in order: the interest of the new term and its VAT come
    first in every payment, then what was owed."""
    paid = {part for row in agreement.payments for part, cents in row.parts.items() if cents}
    order = (*PLAN_COMPONENTS, *component_ids(agreement), *sorted(paid))
    return tuple(part for part in dict.fromkeys(order) if part in paid)


def plan_charges(agreement: Agreement) -> dict[str, int]:
    """Interest and VAT of the new term, by component; empty when it bears none."""
    sums = {
        part: sum(row.parts.get(part, 0) for row in agreement.payments) for part in PLAN_COMPONENTS
    }
    return {part: cents for part, cents in sums.items() if cents}


def financing_cents(agreement: Agreement) -> int:
    """All that the payments carry on top of what is due (restructures, extensions)."""
    return agreement.total_cents - sum(agreement.due.values())


def clauses_for(agreement: Agreement, texts: LetterTexts) -> tuple[Clause, ...]:
    """The clauses this agreement carries, in file order."""
    return tuple(
        clause
        for clause in texts.clauses
        if (not clause.kinds or agreement.kind in clause.kinds)
        and clause_holds(clause.when, agreement)
    )


def clause_holds(when: str, agreement: Agreement) -> bool:
    """Whether a condition of CONDITIONS is true of this agreement."""
    return {
        "always": True,
        "closes": agreement.closes_debt,
        "partial": not agreement.closes_debt,
        "waives": agreement.waived_cents > 0,
        "several": len(agreement.payments) > 1,
        "original": agreement.follow.revives == "original",
        "rest": agreement.follow.revives == "rest",
    }[when]


def check_letter(
    agreement: Agreement,
    debtor: Debtor,
    account: Account,
    institution: Institution,
    demanded: tuple[str, ...] = (),
) -> None:
    """Raise MissingLetterFactError or UnbalancedLetterError unless the page may be drawn.

    `demanded` are the names of what the country's rules need and is not there.
    """
    needed = {
        "el nombre del deudor": debtor.full_name,
        "el folio": agreement.folio,
        "el número de cuenta": agreement.account,
        "el acreedor": institution.creditor,
        "el despacho": institution.firm_name,
        "el domicilio del despacho": institution.firm_address,
        "el responsable del despacho": institution.responsible,
        "el medio de pago": agreement.means.name,
        "la referencia de pago": agreement.means.reference or account.reference,
        "el calendario de pagos": agreement.payments,
        "el desglose del adeudo": agreement.owed,
        "la política aplicada": agreement.policy_id,
    }
    missing = tuple(name for name, value in needed.items() if not value)
    if agreement.means.id == "spei":
        problem = clabe_problem(agreement.means.account)
        if problem:
            missing += (f"una CLABE correcta ({problem})",)
    missing = tuple(dict.fromkeys((*missing, *demanded)))
    if missing:
        raise MissingLetterFactError(missing)
    _check_sums(agreement)


def _check_sums(agreement: Agreement) -> None:
    for part in component_ids(agreement):
        owed, due = agreement.owed.get(part, 0), agreement.due.get(part, 0)
        if owed != due + agreement.waived.get(part, 0):
            raise UnbalancedLetterError(
                agreement.folio, "lo que se debe no es igual a lo que se paga más lo condonado"
            )
    if financing_cents(agreement) < 0:
        raise UnbalancedLetterError(agreement.folio, "los pagos suman menos que lo acordado")


def letter_values(
    agreement: Agreement,
    debtor: Debtor,
    account: Account,
    institution: Institution,
    texts: LetterTexts,
) -> dict[str, str]:
    """What each placeholder of the template stands for."""
    return {
        **_agreement_values(agreement, texts),
        "deudor": debtor.full_name,
        "cuenta": agreement.account,
        "producto": inside_sentence(account.product_name or texts.labels["account"]),
        "acreedor": institution.creditor,
        "despacho": institution.firm_name,
        "responsable": institution.responsible,
        "telefono": institution.firm_phone,
        "fecha_contrato": date_text(account.contract_on) if account.contract_on else "",
        "canal_oficial": institution.official_channel,
        **_complaint_values(institution.complaints_in(texts.country)),
    }


def _complaint_values(complaints: Complaints) -> dict[str, str]:
    return {
        "une": complaints.unit,
        "une_domicilio": complaints.address,
        "une_telefono": complaints.phone,
        "une_correo": complaints.email,
        "autoridad": complaints.authority,
        "autoridad_contacto": complaints.authority_contact,
        "redeco": complaints.register_url,
        "aviso_privacidad": complaints.privacy_notice_url,
    }


def _agreement_values(agreement: Agreement, texts: LetterTexts) -> dict[str, str]:
    first, last = agreement.payments[0].due_on, agreement.payments[-1].due_on
    until, currency = agreement.expires_on or first, agreement.currency
    order = [inside_sentence(texts.components.get(part, part)) for part in paid_ids(agreement)]
    return {
        "folio": agreement.folio,
        "total": money_text(agreement.total_cents, currency),
        "total_letra": amount_in_words(agreement.total_cents, currency),
        "adeudo": money_text(sum(agreement.owed.values()), currency),
        "condonado": money_text(agreement.waived_cents, currency),
        "fecha_calculo": f"{agreement.calculated_on.day} de "
        f"{MONTHS[agreement.calculated_on.month - 1]} de {agreement.calculated_on.year}",
        "primer_pago": weekday_short(first),
        "ultimo_pago": full_date(last),
        "numero_pagos": str(len(agreement.payments)),
        "vigencia": date_text(until),
        "orden_pagos": ", ".join(order),
        "medio": agreement.means.name,
    }
