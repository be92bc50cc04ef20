"""The demo portfolio: 500 invented debtors by seed, covering what the screens can show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
    Phone,
)
from agent_desk.domain.demo.names import FACTS, GIVEN, HOURS, PLACES, SUMMARIES, SURNAMES
from agent_desk.domain.money import half_up

CREDITOR = "Financiera Ejemplo"
PRODUCTS = (("PP", "Crédito personal"), ("TC", "Tarjeta de crédito"), ("CN", "Crédito de tienda"))
VAT_PCT = 16
_FREQUENCIES = ("quincenal", "quincenal", "semanal", "mensual", "")
_PAY_DAYS = {"quincenal": (15, 0), "mensual": (30,)}
_FLAGGED = {
    11: "aclaracion",
    23: "fallecido",
    37: "demanda",
    41: "no_contactar",
    53: "abogado",
    61: "no_es_titular",
    71: "vulnerable",
    83: "vulnerable",
    97: "numero_equivocado",
}
DEBTOR_FLAGS = {"no_contactar", "abogado", "vulnerable", "numero_equivocado"}
NO_ZONE_EVERY = 90


def demo_cases(seed: int, today: date, count: int = 500) -> tuple[CaseFile, ...]:
    """One case per account; a debtor may have several. Dates are relative to `today`."""
    random = Random(seed)  # noqa: S311  invented people, not secrets
    cases = [design_case(today)]
    for index in range(1, count):
        debtor = _debtor(random, index)
        accounts = 1 if random.random() < 0.82 else random.randint(2, 3)
        for place in range(accounts):
            cases.append(_case(random, debtor, index, place, today))
    return tuple(cases)


def design_case(today: date) -> CaseFile:
    """The person of the design's pictures, so that pictures and product can be compared."""
    debtor = Debtor(
        id="demo-0000",
        given_names="María Fernanda",
        surnames="Hernández Ruiz",
        courtesy="señora",
        state="Jal.",
        city="Guadalajara",
        postal_code="44100",
        time_zone="America/Mexico_City",
        birth_date=date(1988, 5, 14),
        phones=(Phone("+523312344821"), Phone("+523336150011", "casa", is_own=False)),
        preferred_hours="después de las 18:00",
        accepts=frozenset({"whatsapp"}),
        income_cents=1_400_000,
        pay_days=(15, 0),
        pay_frequency="quincenal",
        facts=(KnownFact("empleo", "Perdió su empleo en septiembre", today - timedelta(days=26)),),
    )
    overdue = {"principal": 1_300_000, "ordinary": 400_000, "ord_vat": 64_000, "fees": 81_000}
    balances = {**overdue, "principal": 3_686_055}
    account = _account("4417-0098", debtor.id, "PP", "Crédito personal", today, 74, balances)
    return CaseFile(
        debtor,
        replace(account, overdue=overdue, instalment_cents=615_000),
        contacts=(
            _contact(today, 1, "call", "no_answer"),
            _contact(today, 27, "whatsapp", "no_answer", "WhatsApp sin respuesta"),
            _contact(today, 53, "call", "callback"),
            _contact(today, 56, "call", "no_answer"),
        ),
        promises=(PastPromise(today - timedelta(days=12), 200_000, "broken"),),
        payments=(
            PastPayment(today - timedelta(days=40), 150_000, "SPEI"),
            PastPayment(today - timedelta(days=86), 300_000, "SPEI"),
        ),
    )


def _debtor(random: Random, index: int) -> Debtor:
    state, city, code, area, zone = random.choice(PLACES)
    frequency = random.choice(_FREQUENCIES)
    flag = _FLAGGED.get(index, "")
    given = random.choice(GIVEN)
    surnames = f"{random.choice(SURNAMES)} {random.choice(SURNAMES)}"
    if index == 29:  # a very long name must elide, not break the header
        given = "María de los Ángeles Guadalupe Concepción"
        surnames = "Fernández de Castro y Villaseñor Quiñones"
    return Debtor(
        id=f"demo-{index:04d}",
        given_names=given,
        surnames=surnames,
        state=state,
        city=city,
        postal_code=code,
        time_zone="" if index % NO_ZONE_EVERY == 0 else zone,
        birth_date=date(random.randint(1955, 2004), random.randint(1, 12), random.randint(1, 28)),
        phones=_phones(random, area),
        preferred_hours=random.choice(HOURS),
        accepts=frozenset(random.sample(["whatsapp", "sms", "email"], random.randint(0, 2))),
        income_cents=random.randrange(600_000, 3_000_000, 50_000)
        if random.random() < 0.6
        else None,
        pay_days=_PAY_DAYS.get(frequency, ()),
        pay_frequency=frequency,
        flags=frozenset({flag} & DEBTOR_FLAGS),
        facts=(),
    )


def _phones(random: Random, area: str) -> tuple[Phone, ...]:
    def number() -> str:
        return "+52" + area + "".join(str(random.randint(0, 9)) for _ in range(10 - len(area)))

    own = Phone(number())
    if random.random() < 0.3:
        return own, Phone(number(), "recado", is_own=False)
    return (own,)


def _case(random: Random, debtor: Debtor, index: int, place: int, today: date) -> CaseFile:
    code, name = random.choice(PRODUCTS)
    days = random.choice((random.randint(1, 30), random.randint(31, 90), random.randint(91, 400)))
    balances = _balances(random, code, days)
    number = f"{random.randint(1000, 9999)}-{index:04d}" + (f"-{place}" if place else "")
    flag = _FLAGGED.get(index, "")
    account = _account(number, debtor.id, code, name, today, days, balances)
    share = min(100, 10 + days)
    overdue = {part: cents * share // 100 for part, cents in balances.items()}
    account = replace(
        account,
        overdue={part: cents for part, cents in overdue.items() if cents},
        instalment_cents=max(20_000, balances["principal"] // 24),
        flags=frozenset({flag} - DEBTOR_FLAGS - {""}),
    )
    return _with_history(random, debtor, account, today)


def _balances(random: Random, code: str, days: int) -> dict[str, int]:
    top = {"PP": 6_000_000, "TC": 8_000_000, "CN": 900_000}[code]
    principal = random.randrange(top // 12, top, 100)
    ordinary = principal * random.randint(2, 12) // 100
    late = principal * days // 3650
    fees = random.choice((0, 35_000, 50_000))
    found = {
        "fees": fees,
        "fees_vat": half_up(fees * VAT_PCT, 100),
        "late": late,
        "late_vat": half_up(late * VAT_PCT, 100),
        "ordinary": ordinary,
        "ord_vat": half_up(ordinary * VAT_PCT, 100),
        "principal": principal,
    }
    return {part: cents for part, cents in found.items() if cents}


def _account(
    number: str,
    debtor_id: str,
    code: str,
    name: str,
    today: date,
    days: int,
    balances: dict[str, int],
) -> Account:
    digits = "".join(c for c in number if c.isdigit())
    return Account(
        number=number,
        debtor_id=debtor_id,
        product=code,
        product_name=name,
        creditor=CREDITOR,
        as_of=today,
        days_past_due=days,
        balances=balances,
        next_due_on=today - timedelta(days=days),
        contract_on=today - timedelta(days=days + 700),
        ordinary_rate_pct="36.00",
        late_rate_pct="48.00",
        clabe=demo_clabe(digits),
        reference=f"{int(digits):012d}"[-12:],
    )


def demo_clabe(digits: str) -> str:
    """An 18-digit CLABE of an invented bank (999) with a right check digit."""
    body = ("999180" + digits.zfill(11))[-17:]
    body = "999180" + body[-11:]
    weights = (3, 7, 1)
    total = sum(int(d) * weights[i % 3] % 10 for i, d in enumerate(body))
    return body + str((10 - total % 10) % 10)


def _with_history(random: Random, debtor: Debtor, account: Account, today: date) -> CaseFile:
    contacts = tuple(
        _contact(today, random.randint(1, 90), "call", random.choice(tuple(SUMMARIES)))
        for _ in range(random.randint(0, 5))
    )
    promises = tuple(
        PastPromise(
            today - timedelta(days=random.randint(5, 150)),
            random.randrange(30_000, 300_000, 5_000),
            random.choice(("kept", "broken", "broken")),
        )
        for _ in range(random.choice((0, 0, 1, 1, 2, 3)))
    )
    payments = tuple(
        PastPayment(today - timedelta(days=random.randint(3, 200)), p.amount_cents, "SPEI")
        for p in promises
        if p.state == "kept"
    )
    facts = random.sample(FACTS, random.randint(0, 2))
    told = tuple(KnownFact(kind, text, today - timedelta(days=20)) for kind, text in facts)
    callback = None
    if random.random() < 0.06:
        callback = datetime.combine(today, time(random.randint(13, 23)), tzinfo=UTC)
    return CaseFile(
        replace(debtor, facts=told),
        account,
        contacts=tuple(sorted(contacts, key=lambda c: c.at, reverse=True)),
        promises=tuple(sorted(promises, key=lambda p: p.due_on, reverse=True)),
        payments=tuple(sorted(payments, key=lambda p: p.paid_on, reverse=True)),
        next_contact_at=callback,
    )


def _contact(
    today: date, days_ago: int, channel: str, outcome: str, summary: str = ""
) -> PastContact:
    at = datetime.combine(today - timedelta(days=days_ago), time(17, 30), tzinfo=UTC)
    return PastContact(at, channel, "out", outcome, summary or SUMMARIES.get(outcome, ""))
