"""Payments received: each to its account, then to its promises, the oldest first; twice is once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from agent_desk.domain.intake_commands import LoadPayments, ReceivedPayment
from agent_desk.domain.people import User
from agent_desk.services.portfolio_rows import Remark
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

STEP = 100  # payments a command: a desk that wants to write waits milliseconds
FIELD = "cuenta"


@dataclass(frozen=True, slots=True)
class PaymentsReading:
    """What a file of payments says; `payments` still carry the account or reference as written."""

    source: str
    payments: tuple[tuple[int, ReceivedPayment, str], ...]  # line, payment, original row
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class PaymentsReport:
    """What came of a file of payments, amounts in centavos."""

    source: str
    loaded: int
    repeated: int
    amount_cents: int
    to_promises_cents: int
    promises_kept: int
    remarks: tuple[Remark, ...]


class PaymentMatches(Protocol):
    """What the store knows of the accounts that payments name."""

    def accounts_named(self, names: Sequence[tuple[str, str]]) -> Sequence[str]:
        """For each (account, reference) as written the account's number, "" when not one only."""

    def known_payments(self, ids: Sequence[str]) -> frozenset[str]:
        """Those of the ids that are already recorded."""

    def promise_totals(self, ids: Sequence[str]) -> tuple[int, int]:
        """(centavos of those payments that went to promises, promises that they kept)."""


class PaymentsLoad:
    """One file of payments being recorded: `steps` a few at a time, then `report`."""

    def __init__(self, reading: PaymentsReading, matches: PaymentMatches, batch_id: str) -> None:
        self._reading, self._matches, self._batch_id = reading, matches, batch_id
        self._seen: Counter[str] = Counter()
        self._remarks = list(reading.remarks)
        self._recorded: list[ReceivedPayment] = []
        self._repeated = 0

    def steps(self, ledger: Ledger, *, by: User, now: datetime) -> Iterator[None]:
        """A call never waits: between two steps others may use the store. Raises RefusedError."""
        payments = self._reading.payments
        rejected = len({remark.line for remark in self._remarks if remark.is_rejected})
        for start in range(0, len(payments), STEP):
            found = self._matched(payments[start : start + STEP])
            command = LoadPayments(
                id=f"{self._batch_id}:{start}" if start else self._batch_id,
                by=by,
                at=now,
                source=self._reading.source,
                payments=tuple(found),
                rejected=0 if start else rejected,
            )
            submit(ledger, command)
            self._recorded += found
            yield

    def report(self) -> PaymentsReport:
        """What came of it."""
        ids = [payment.id for payment in self._recorded]
        to_promises, kept = self._matches.promise_totals(ids)
        return PaymentsReport(
            source=self._reading.source,
            loaded=len(ids),
            repeated=self._repeated,
            amount_cents=sum(payment.amount_cents for payment in self._recorded),
            to_promises_cents=to_promises,
            promises_kept=kept,
            remarks=tuple(sorted(self._remarks, key=lambda r: (not r.is_rejected, r.line))),
        )

    def _matched(self, part: Sequence[tuple[int, ReceivedPayment, str]]) -> list[ReceivedPayment]:
        names = [(payment.account, payment.reference) for _, payment, _ in part]
        accounts = self._matches.accounts_named(names)
        found: dict[str, ReceivedPayment] = {}
        for (line, payment, original), account in zip(part, accounts, strict=True):
            if not account:
                named = payment.account or payment.reference
                reason = "no hay una cuenta con ese número o referencia"
                self._remarks.append(Remark(line, 1, FIELD, named, reason, original))
                continue
            known = self._identified(payment, account)
            if known.id in found:  # the file's own folio twice
                self._again(line, known, original)
            found.setdefault(known.id, known)
        for known_id in self._matches.known_payments(list(found)):
            del found[known_id]
            self._repeated += 1
        return list(found.values())

    def _again(self, line: int, payment: ReceivedPayment, original: str) -> None:
        self._repeated += 1
        reason = "el mismo pago ya venía en este archivo; se contó una vez"
        self._remarks.append(Remark(line, 0, FIELD, payment.account, reason, original))

    def _identified(self, payment: ReceivedPayment, account: str) -> ReceivedPayment:
        """By the file's own folio; else by account, day and amount, the n-th of its kind."""
        if payment.id:
            return replace(payment, account=account)
        key = f"{account}|{payment.paid_on}|{payment.amount_cents}"
        self._seen[key] += 1
        return replace(payment, account=account, id=f"{key}|{self._seen[key]}")
