"""Named situations: an account for each thing the screens must be able to show.

Pictures, tests and trainers open them by name; they are the same whatever the seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from agent_desk.domain.debtor import CaseFile, Debtor, Phone
from agent_desk.domain.demo.accounts import invent_account
from agent_desk.domain.demo.changes import (
    Change,
    account_flag,
    bare,
    callback,
    full_of_facts,
    huge,
    last,
    never_reached,
    person,
    person_flag,
    promises,
    same,
    tiny,
    told,
    weekly_cap,
)
from agent_desk.domain.demo.design import DESIGN_ACCOUNT, design_case
from agent_desk.domain.demo.histories import invent_case
from agent_desk.domain.demo.people import invent_debtor
from agent_desk.domain.demo.stock import DemoStock

FIRST_NUMBER = 1  # numbers of people from here on belong to the situations
SHARED_PHONE = "+523355501234"


@dataclass(frozen=True, slots=True)
class Situation:
    """One person made for a purpose; `more` are further products he owes, `change` the purpose."""

    name: str
    change: Change
    product: str = "PP"
    days: int = 45
    city: str = "Guadalajara"
    habit: str = "olvida"
    more: tuple[str, ...] = ()


def situation_cases(stock: DemoStock, today: date) -> Iterator[CaseFile]:
    """The cases of all situations, the design's picture first."""
    yield design_case(today)
    for number, situation in enumerate(SITUATIONS, FIRST_NUMBER):
        yield from _cases_of(situation, number, stock, today)


def account_number(number: int, place: int = 0) -> str:
    """«4417-0101»; further accounts of the same person end in «-2», «-3»."""
    return f"4417-{100 + number:04d}" + (f"-{place + 1}" if place else "")


def _cases_of(
    situation: Situation, number: int, stock: DemoStock, today: date
) -> Iterator[CaseFile]:
    random = Random(f"situation {situation.name}")  # noqa: S311 - invented people
    place = stock.place(situation.city)
    debtor = replace(
        invent_debtor(random, stock, number, today),
        state=place.state,
        city=place.city,
        postal_code=place.postal_code,
        time_zone=place.zone,
    )
    for index, code in enumerate((situation.product, *situation.more)):
        account = invent_account(
            random,
            stock.product(code),
            debtor.id,
            account_number(number, index),
            today,
            situation.days + 20 * index,
        )
        case = invent_case(random, stock, stock.habit(situation.habit), debtor, account)
        case = replace(case, next_contact_at=None)
        if index == 0:
            case = situation.change(case, today)
            debtor = case.debtor
        yield case


def _long_name(debtor: Debtor) -> Debtor:
    return replace(
        debtor,
        given_names="María de los Ángeles Guadalupe Concepción",
        surnames="Fernández de Castro y Villaseñor Quiñones",
        courtesy="señora",
    )


def _nowhere(debtor: Debtor) -> Debtor:
    return replace(debtor, state="", city="", postal_code="", time_zone="")


def _homonym(debtor: Debtor) -> Debtor:
    return replace(debtor, given_names="José Luis", surnames="Martínez García", courtesy="señor")


def _shared_phone(debtor: Debtor) -> Debtor:
    return replace(debtor, phones=(Phone(SHARED_PHONE, "casa"),))


def _no_phone(debtor: Debtor) -> Debtor:
    return replace(debtor, phones=())


def _only_messages(debtor: Debtor) -> Debtor:
    return replace(debtor, phones=(Phone("+523345501199", "recado", is_own=False),))


def _one_surname(debtor: Debtor) -> Debtor:
    return replace(debtor, given_names="Noé", surnames="Ek", courtesy="")


SITUATIONS = (
    Situation("long_name", person(_long_name), "TC", 52, "Oaxaca de Juárez"),
    Situation("unknown_time_zone", person(_nowhere)),
    Situation("asked_not_to_be_called", person_flag("no_contactar"), "TC", 96),
    Situation("has_lawyer", person_flag("abogado"), "TC", 210),
    Situation("wrong_number", person_flag("numero_equivocado"), "PP", 30),
    Situation("vulnerable", person_flag("vulnerable"), "PP", 82, habit="dificultad"),
    Situation("in_dispute", account_flag("aclaracion"), "TC", 40),
    Situation("deceased", account_flag("fallecido"), "PP", 120),
    Situation("lawsuit", account_flag("demanda"), "PP", 390),
    Situation("not_the_holder", account_flag("no_es_titular"), "CN", 64),
    Situation("never_reached", never_reached, "PP", 9),
    Situation("weekly_cap_reached", weekly_cap, "TC", 66, habit="ilocalizable"),
    Situation("callback_due", callback(-1, 18), "PP", 58),
    Situation("callback_today", callback(0, 17), "TC", 35),
    Situation("callback_tomorrow", callback(1, 11), "CN", 41),
    Situation("promise_due_today", promises((0, "open")), "PP", 22),
    Situation("promise_running", promises((5, "open")), "TC", 33),
    Situation("promise_just_broken", promises((-1, "broken")), "PP", 63),
    Situation("keeps_promises", promises((-75, "kept"), (-44, "kept"), (-14, "kept")), "TC", 28),
    Situation(
        "three_broken", promises((-120, "broken"), (-70, "broken"), (-20, "broken")), "TC", 130
    ),
    Situation("several_accounts", same, "TC", 75, "Puebla", "dificultad", ("PP", "CN")),
    Situation("time_zone_tijuana", same, "TC", 48, "Tijuana"),
    Situation("time_zone_cancun", same, "PP", 71, "Cancún"),
    Situation("time_zone_hermosillo", same, "CN", 88, "Hermosillo"),
    Situation("time_zone_juarez", same, "PP", 105, "Ciudad Juárez"),
    Situation("first_days", never_reached, "TC", 2),
    Situation("card_for_discount", same, "TC", 150, habit="incumple"),
    Situation("card_very_late", same, "TC", 400, "Monterrey", "ilocalizable"),
    Situation("only_supervisor_can", same, "PP", 260, habit="dificultad"),
    Situation("store_plan", same, "CN", 50, "León"),
    Situation("store_late", same, "CN", 300, "León", "dificultad"),
    Situation("tiny_balance", tiny, "CN", 25),
    Situation("huge_balance", huge, "TC", 365, "Monterrey", "rechaza"),
    Situation("bare_file", bare, "PP", 47),
    Situation("no_phone", person(_no_phone)),
    Situation("only_messages_phone", person(_only_messages), habit="ilocalizable"),
    Situation("homonym_one", person(_homonym), "TC", 31),
    Situation("homonym_two", person(_homonym), "PP", 92, "Xalapa"),
    Situation("shared_phone_one", person(_shared_phone), "TC", 44),
    Situation("shared_phone_two", person(_shared_phone), "CN", 61),
    Situation("one_surname", person(_one_surname), "CN", 36, "Mérida"),
    Situation("says_paid", last("already_paid", "Dice que pagó en tienda"), "PP", 38),
    Situation("complained", last("complaint", "Se quejó del número de llamadas"), "TC", 57),
    Situation("third_party_last", last("third_party", "Contestó un familiar"), "PP", 77),
    Situation("voicemail_last", last("voicemail", "Recado neutro en el buzón"), "TC", 69),
    Situation(
        "prefers_writing", told("preferencia", "Prefiere que le escriban por WhatsApp"), "PP", 55
    ),
    Situation("asks_for_calm", told("preferencia", "Pide que le hablen despacio"), "CN", 73),
    Situation("own_business", told("empleo", "Tiene un puesto de comida"), "PP", 84),
    Situation("many_facts", full_of_facts, "PP", 110, habit="dificultad"),
)

DEMO_SITUATIONS = {
    "design": DESIGN_ACCOUNT,
    **{
        situation.name: account_number(number)
        for number, situation in enumerate(SITUATIONS, FIRST_NUMBER)
    },
}
