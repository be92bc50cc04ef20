"""Invented debtors: name, place, phones, income; no two of them share a phone."""

from __future__ import annotations

from datetime import date
from random import Random

from agent_desk.domain.debtor import Debtor, Phone
from agent_desk.domain.demo.stock import DemoStock, Place

# (frequency, days of the month) and how many of a hundred are paid so.
PAY_RHYTHMS = (
    ("quincenal", (15, 0), 30),
    ("quincenal", (15, 30), 15),
    ("semanal", (), 18),
    ("catorcenal", (), 7),
    ("mensual", (0,), 7),
    ("mensual", (5,), 3),
    ("", (), 20),
)
CONSENTS = ((), ("whatsapp",), ("whatsapp", "sms"), ("email",), ("email", "whatsapp"))
PHONE_SERIES = 10**6
_SPREAD = 7_919  # prime to ten, so every number of the series comes up once


def invent_debtor(random: Random, stock: DemoStock, number: int, today: date) -> Debtor:
    """One person; `number` makes the id and the phones unique."""
    is_woman = random.random() < 0.5
    place = weighted_place(random, stock)
    frequency, days = pay_rhythm(random)
    return Debtor(
        id=f"demo-{number:04d}",
        given_names=random.choice(stock.women if is_woman else stock.men),
        surnames=_surnames(random, stock),
        courtesy=("señora" if is_woman else "señor") if random.random() < 0.6 else "",
        state=place.state,
        city=place.city,
        postal_code=place.postal_code,
        time_zone=place.zone,
        birth_date=date(
            today.year - random.randint(19, 78), random.randint(1, 12), random.randint(1, 28)
        ),
        phones=invent_phones(random, place, number),
        email=f"persona{number:04d}@correo.example" if random.random() < 0.4 else "",
        preferred_hours=random.choice(stock.hours),
        accepts=frozenset(random.choice(CONSENTS)),
        income_cents=random.randrange(700_000, 3_800_000, 25_000)
        if random.random() < 0.65
        else None,
        pay_days=days,
        pay_frequency=frequency,
    )


def invent_phones(random: Random, place: Place, number: int) -> tuple[Phone, ...]:
    """His own first; some have another at home or work, or one of somebody who takes messages."""
    phones = [Phone(phone_number(place.area, number, series=5))]
    draw = random.random()
    if draw < 0.20:
        phones.append(Phone(phone_number(place.area, number, series=3), "casa"))
    elif draw < 0.30:
        phones.append(Phone(phone_number(place.area, number, series=3), "trabajo"))
    elif draw < 0.45:
        phones.append(Phone(phone_number(place.area, number, series=4), "recado", is_own=False))
    if random.random() < 0.06:
        phones.append(Phone(phone_number(place.area, number, series=6), is_active=False))
    return tuple(phones)


def phone_number(area: str, number: int, *, series: int) -> str:
    """E.164, ten national digits, one for each `number` below a million in each series."""
    tail = f"{number * _SPREAD % PHONE_SERIES:06d}"
    return f"+52{area}{str(series) * (4 - len(area))}{tail}"


def weighted_place(random: Random, stock: DemoStock) -> Place:
    return random.choices(stock.places, [place.weight for place in stock.places])[0]


def pay_rhythm(random: Random) -> tuple[str, tuple[int, ...]]:
    """How often he is paid, and on which days of the month (0 = the last one)."""
    frequency, days, _ = random.choices(PAY_RHYTHMS, [weight for *_, weight in PAY_RHYTHMS])[0]
    return frequency, days


def _surnames(random: Random, stock: DemoStock) -> str:
    return f"{random.choice(stock.surnames)} {random.choice(stock.surnames)}"
