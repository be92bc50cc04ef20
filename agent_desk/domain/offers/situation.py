"""All that the engine reads of a case on a day, and what makes a negotiation impossible."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.kept import Kept
from agent_desk.domain.offers.offer import Capacity
from agent_desk.domain.offers.policy import BrokenRule, Hardship, Policy, Product
from agent_desk.domain.spanish import date_text

_STOPS = {
    "fallecido": "La persona titular falleció: no se negocia; pase el caso a {to}.",
    "aclaracion": "La cuenta está en aclaración: no se cobra hasta que se resuelva.",
    "demanda": "La cuenta está en demanda: solo {to} puede negociarla.",
    "no_es_titular": "Esta persona no es titular de la cuenta: no se le ofrece nada.",
}
_OTHER_STOP = (
    "La política no permite negociar una cuenta con la marca «{flag}»; pase el caso a {to}."
)


@dataclass(frozen=True, slots=True)
class Situation:
    """Account, policy, day, broken promises in 180 days, capacity, and a proven hardship.

    `level` is the rank of who negotiates (0 the agent); `extensions` those of the last year;
    `kept` what came of past agreements here by segment (`kept.segment_name`), empty while unknown.
    """

    account: Account
    policy: Policy
    today: date
    broken_promises: int = 0
    capacity: Capacity = field(default_factory=Capacity)
    hardship: str = ""
    extensions: int = 0
    level: int = 0
    kept: Kept = field(default_factory=dict)

    @property
    def product(self) -> Product | None:
        return self.policy.products.get(self.account.product)

    @property
    def bucket(self) -> str:
        """The account's bucket, "" when it has none."""
        return self.product.bucket_of(self.account.days_past_due) if self.product else ""

    @property
    def broken_rule(self) -> BrokenRule | None:
        return self.policy.rule_for(self.broken_promises)

    @property
    def hard(self) -> Hardship | None:
        return self.product.hardship(self.hardship) if self.product and self.hardship else None


def stop_of(situation: Situation) -> str:
    """The sentence of what forbids negotiating here, or "".

    MissingCalendarError when today's year has no published bank calendar.
    """
    situation.policy.calendar.require_published(situation.today)
    return _flag_stop(situation) or _policy_stop(situation) or _balance_stop(situation)


def _flag_stop(situation: Situation) -> str:
    for stop in situation.policy.stops:
        if stop.flag in situation.account.flags:
            words = _STOPS.get(stop.flag, _OTHER_STOP)
            return words.format(to=stop.to or "supervisión", flag=stop.flag)
    return ""


def _policy_stop(situation: Situation) -> str:
    policy, today = situation.policy, situation.today
    if today < policy.valid_from:
        return (
            f"La política «{policy.id}» empieza el {date_text(policy.valid_from)}: hoy no permite "
            "opciones. Pida a supervisión la política vigente."
        )
    if today > policy.valid_to:
        return (
            f"La política «{policy.id}» venció el {date_text(policy.valid_to)}: no permite "
            "opciones. Pida a supervisión que publique la vigente."
        )
    if situation.account.currency != policy.currency:
        return (
            f"La cuenta está en {situation.account.currency} y la política en {policy.currency}: "
            "no calculo opciones. Pase el caso a supervisión."
        )
    return ""


def _balance_stop(situation: Situation) -> str:
    balances = situation.account.balances
    known = {component.id for component in situation.policy.components}
    strange = sorted(name for name, cents in balances.items() if cents and name not in known)
    if strange:
        return (
            f"El saldo trae «{strange[0]}», que la política no conoce: las sumas no serían "
            "ciertas. Pida a supervisión que lo revise."
        )
    negative = sorted(name for name, cents in balances.items() if cents < 0)
    if negative:
        return (
            f"El saldo trae «{negative[0]}» en negativo: las sumas no serían ciertas. Pida a "
            "supervisión que lo revise."
        )
    return "" if sum(balances.values()) else "La cuenta no tiene saldo: no hay nada que negociar."
