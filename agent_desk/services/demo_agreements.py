"""Agreements of some invented people: due, late, broken, kept and offered on the demo's day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_OID, uuid5

from agent_desk.domain.agreement import Agreement, PaymentMeans
from agent_desk.domain.agreements.commands import JudgeAccount, PrepareAgreement, ReceivePayment
from agent_desk.domain.agreements.following import follow, limit_of
from agent_desk.domain.commands import Command, RecordAgreement
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.demo.situations import DEMO_SITUATIONS
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.services.list_offers import list_offers
from agent_desk.services.record_agreement import new_folio

_TRIES = 24  # people looked at for one agreement, before the demo goes without it
_MIN_DAYS_LATE = 35


@dataclass(frozen=True, slots=True)
class DemoAgreement:
    """One to make: `ago` days back, its first payment `due` days from today and `slack` more when
    the policy moves it to a working day, of `counts` payments (fewest, most); the first `paid` of
    them came on their day. `is_exact`: the person asked to pay on that very day instead."""

    ago: int
    due: int
    kinds: frozenset[str]
    counts: tuple[int, int] = (1, 1)
    slack: int = 4
    paid: int = 0
    is_exact: bool = False
    is_offer: bool = False

    @property
    def asked_count(self) -> int:
        fewest, most = self.counts
        return max(fewest, min(3, most))


_SETTLE, _PLAN, _CURE = frozenset({"settle"}), frozenset({"plan", "settle"}), frozenset({"cure"})
_ANY = _SETTLE | _PLAN | _CURE
WANTED = (
    DemoAgreement(5, 0, _SETTLE, is_exact=True),
    DemoAgreement(4, 0, _PLAN, (2, 14), is_exact=True),
    DemoAgreement(4, 1, _SETTLE, is_exact=True),
    DemoAgreement(5, 1, _ANY, (1, 6), is_exact=True),
    DemoAgreement(9, -4, _SETTLE, slack=3),
    DemoAgreement(8, -3, _ANY, (1, 8), slack=2),
    DemoAgreement(21, -15, _SETTLE, (1, 6)),
    DemoAgreement(3, 4, _CURE | _SETTLE),
    DemoAgreement(2, 6, _PLAN, (2, 14)),
    DemoAgreement(3, 3, _CURE | _SETTLE),
    DemoAgreement(11, -7, _PLAN, (2, 14), paid=1),
    DemoAgreement(18, -13, _SETTLE, paid=1),
    DemoAgreement(0, 5, _SETTLE, (1, 3), is_offer=True),
)


@dataclass(frozen=True, slots=True)
class DemoAgreements:
    """`by` agreed them, `cashier` wrote the payments; `seed` and `now` decide their ids."""

    policy: Policy
    means: PaymentMeans
    by: User
    cashier: User
    today: date
    now: datetime
    seed: int

    def commands(self, cases: Sequence[CaseFile]) -> list[Command]:
        """In the order of their days, with ids of their own: doing them twice changes nothing."""
        made: list[Command] = []
        free = [case for case in cases if _is_free(case)]
        for number, wanted in enumerate(WANTED, 1):
            found = self._first(wanted, free)
            if found is None:
                continue
            case, offer = found
            free = free[free.index(case) + 1 :]
            made += self._life(wanted, self._agreement(wanted, case, offer, number), number)
        return sorted(made, key=lambda command: command.at)

    def _first(
        self, wanted: DemoAgreement, free: Sequence[CaseFile]
    ) -> tuple[CaseFile, Offer] | None:
        for case in free[:_TRIES]:
            if any(paid.paid_on >= self._day(wanted.ago) for paid in case.payments):
                continue
            ask = Ask(first_on=self._day(-wanted.due), count=wanted.asked_count)
            then = _as_of(case, self._day(wanted.ago), wanted.ago)
            shown = list_offers(then, self.policy, self._day(wanted.ago), ask).shown
            offer = next((offer for offer in shown if self._fits(wanted, offer)), None)
            if offer:
                return case, self._on_its_day(wanted, offer)
        return None

    def _fits(self, wanted: DemoAgreement, offer: Offer) -> bool:
        fewest, most = wanted.counts
        next_on = [row.due_on for row in offer.payments[wanted.paid :]]
        return (
            not offer.needs_approval
            and offer.kind in wanted.kinds
            and fewest <= offer.count <= most
            and (offer.count == 1 or offer.payments[0].amount_cents * 5 <= offer.total_cents * 4)
            and 0 <= (offer.first_on - self.today).days - wanted.due <= wanted.slack
            and not (wanted.paid and next_on and next_on[0] <= self._day(-1))
        )

    def _on_its_day(self, wanted: DemoAgreement, offer: Offer) -> Offer:
        if not wanted.is_exact:
            return offer
        first = replace(offer.payments[0], due_on=self._day(-wanted.due))
        return replace(offer, payments=(first, *offer.payments[1:]))

    def _agreement(
        self, wanted: DemoAgreement, case: CaseFile, offer: Offer, number: int
    ) -> Agreement:
        made_at = self._at(wanted.ago)
        unique = uuid5(NAMESPACE_OID, f"{self.seed} {self.today.isoformat()} {number}")
        return agreement_from(
            offer,
            _as_of(case, self._day(wanted.ago), wanted.ago),
            agreement_id=str(unique),
            folio=new_folio(made_at, str(unique)),
            made_at=made_at,
            means=replace(self.means, reference=case.account.reference or self.means.reference),
            policy=self.policy,
            agent=self.by,
        )

    def _life(self, wanted: DemoAgreement, agreement: Agreement, number: int) -> Iterator[Command]:
        name, at, account = f"demo-convenio-{number:02d}", agreement.made_at, agreement.account
        if wanted.is_offer:
            yield PrepareAgreement(name, self.by, at, "", account, agreement, is_offered=True)
            return
        yield RecordAgreement(agreement.id, self.by, at, "", agreement)
        for row in agreement.payments[: wanted.paid]:
            paid_at = self._at((self.today - row.due_on).days)
            yield ReceivePayment(
                f"{name}-pago-{row.number}",
                self.cashier,
                paid_at,
                account,
                f"{name}-pago-{row.number}",
                row.due_on,
                row.amount_cents,
                agreement.means.id,
            )
        if not wanted.paid:
            yield from self._judgement(name, agreement)

    def _judgement(self, name: str, agreement: Agreement) -> Iterator[Command]:
        """Of one that nobody paid: on the first day on which its breach is known, once it is."""
        terms = agreement.follow
        known_on = limit_of(agreement.payments[0].due_on, terms)
        known_on += timedelta(days=terms.file_days + 1)
        if known_on > self.today:
            return
        moves = ((agreement.id, follow(agreement, (), known_on).state),)
        at, account = self._at((self.today - known_on).days), agreement.account
        yield JudgeAccount(f"{name}-juicio", self.by, at, account, known_on, moves)
        yield JudgeAccount(f"{name}-hoy", self.by, self.now, account, self.today)

    def _day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def _at(self, ago: int) -> datetime:
        return self.now - timedelta(days=ago)


def _is_free(case: CaseFile) -> bool:
    """Nobody that pictures, tests or trainers open by name, nor with anything else pending."""
    account = case.account
    return (
        account.number not in DEMO_SITUATIONS.values()
        and not case.other_accounts
        and not (account.flags or case.debtor.flags)
        and not any(promise.state == "open" for promise in case.promises)
        and account.days_past_due >= _MIN_DAYS_LATE
    )


def _as_of(case: CaseFile, day: date, ago: int) -> CaseFile:
    """The case as it was then; what was owed is taken to be the same."""
    late = max(1, case.account.days_past_due - ago)
    return replace(case, account=replace(case.account, as_of=day, days_past_due=late))
