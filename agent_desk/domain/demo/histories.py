"""What happened with an invented account: attempts, promises and what became of them, payments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
)
from agent_desk.domain.demo.stock import DemoStock, Habit
from agent_desk.domain.money import CENTS, floor_to
from agent_desk.domain.spanish import MONTHS

LONGEST_DAYS = 240  # older contacts say nothing today
MOST_CONTACTS = 14
PROMISING = {"promise": (50, 100), "partial_promise": (20, 40)}  # percent of the instalment
MEANS = ("SPEI", "SPEI", "Tienda", "Ventanilla")
WRITTEN = {"whatsapp": "WhatsApp sin respuesta", "sms": "Mensaje sin respuesta"}
SATURDAY = 5
USUAL_ZONE = "America/Mexico_City"


@dataclass(slots=True)
class _Timeline:
    """The history as it grows, oldest first."""

    random: Random
    stock: DemoStock
    habit: Habit
    debtor: Debtor
    account: Account
    contacts: list[PastContact] = field(default_factory=list)
    promises: list[PastPromise] = field(default_factory=list)
    payments: list[PastPayment] = field(default_factory=list)

    def add_contact(self, day: date) -> None:
        """One attempt, with the promise it may have left."""
        outcome = self._outcome(day)
        channel, summary = self._channel(outcome)
        is_his = outcome in {"already_paid", "complaint"} and self.random.random() < 0.5
        hour = time(self.random.randint(8, 19), self.random.randrange(60))
        at = contact_at(day, hour, self.debtor.time_zone)
        self.contacts.append(PastContact(at, channel, "in" if is_his else "out", outcome, summary))
        if outcome in PROMISING:
            self._add_promise(day, *PROMISING[outcome])

    def _outcome(self, day: date) -> str:
        weights = self.habit.outcomes
        outcome = self.random.choices(list(weights), list(weights.values()))[0]
        is_waiting = bool(self.promises) and self.promises[-1].due_on >= day
        # Who has a promise running is not asked for another.
        return "callback" if is_waiting and outcome in PROMISING else outcome

    def _channel(self, outcome: str) -> tuple[str, str]:
        """(channel, what was noted)."""
        written = [channel for channel in WRITTEN if channel in self.debtor.accepts]
        if written and outcome == "no_answer" and self.random.random() < 0.4:
            channel = self.random.choice(written)
            return channel, WRITTEN[channel]
        return "call", self.random.choice(self.stock.summaries[outcome])

    def _add_promise(self, day: date, low_pct: int, high_pct: int) -> None:
        due = day + timedelta(days=self.random.randint(2, 14))
        share = self.account.instalment_cents * self.random.randint(low_pct, high_pct) // 100
        amount = max(100 * CENTS, floor_to(share, 50 * CENTS))
        is_kept = self.random.randrange(100) < self.habit.kept_pct
        if due >= self.account.as_of:
            self.promises.append(PastPromise(due, amount, "open"))
        elif is_kept:
            paid = due - timedelta(days=self.random.choice((0, 0, 0, 1)))
            self.promises.append(PastPromise(due, amount, "kept"))
            self.payments.append(PastPayment(paid, amount, self.random.choice(MEANS)))
        else:
            self.promises.append(PastPromise(due, amount, "broken"))


def invent_case(
    random: Random, stock: DemoStock, habit: Habit, debtor: Debtor, account: Account
) -> CaseFile:
    """The account with a history of that habit, up to the day before its `as_of`."""
    timeline = _Timeline(random, stock, habit, debtor, account)
    timeline.payments += _regular_payments(random, account)
    for day in _contact_days(random, account):
        timeline.add_contact(day)
    last = timeline.contacts[-1] if timeline.contacts else None
    return CaseFile(
        debtor=debtor,
        account=account,
        contacts=tuple(reversed(timeline.contacts)),
        promises=tuple(sorted(timeline.promises, key=lambda p: p.due_on, reverse=True)),
        payments=tuple(sorted(timeline.payments, key=lambda p: p.paid_on, reverse=True)),
        next_contact_at=_callback(random, debtor, last, account.as_of),
        last_note=f"{last.summary}." if last else "",
    )


def told_facts(
    random: Random, stock: DemoStock, habit: Habit, today: date
) -> tuple[KnownFact, ...]:
    """What such a person has told, at most two facts of different kinds."""
    fitting = [fact for fact in stock.facts if habit.id in fact.habits]
    wanted = random.sample(fitting, min(len(fitting), random.choice((0, 0, 1, 1, 2))))
    facts: dict[str, KnownFact] = {}
    for fact in wanted:
        noted = today - timedelta(days=random.randint(2, 60))
        text = fact.text.format(mes=MONTHS[(today - timedelta(days=61)).month - 1])
        facts.setdefault(fact.kind, KnownFact(fact.kind, text, noted))
    return tuple(facts.values())


def contact_at(day: date, hour: time, zone: str) -> datetime:
    """UTC instant of a local hour."""
    return datetime.combine(day, hour, tzinfo=ZoneInfo(zone or USUAL_ZONE)).astimezone(UTC)


def _regular_payments(random: Random, account: Account) -> list[PastPayment]:
    """The instalments paid before the account fell behind."""
    since = account.as_of - timedelta(days=account.days_past_due)
    begun = account.contract_on or since
    months = min(random.randint(0, 4), max(0, (since - begun).days // 30))
    return [
        PastPayment(
            since - timedelta(days=30 * back + random.randint(0, 3)),
            account.instalment_cents,
            random.choice(MEANS),
        )
        for back in range(months, 0, -1)
    ]


def _contact_days(random: Random, account: Account) -> list[date]:
    span = min(account.days_past_due, LONGEST_DAYS)
    wanted = random.randint(0, min(MOST_CONTACTS, 2 + span // 20))
    days = {account.as_of - timedelta(days=random.randint(1, max(1, span))) for _ in range(wanted)}
    return sorted(day for day in days if day.weekday() < SATURDAY)


def _callback(
    random: Random, debtor: Debtor, last: PastContact | None, today: date
) -> datetime | None:
    """Who asked for another hour a few days ago is waiting for the call today."""
    if last is None or last.outcome != "callback" or (today - last.at.date()).days > 6:
        return None
    return contact_at(today, time(random.randint(8, 19), random.choice((0, 30))), debtor.time_zone)
