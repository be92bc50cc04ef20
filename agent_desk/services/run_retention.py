"""The rules of retention gone through once a day, in slices of milliseconds.

What must go goes: people whose term is over, old records of those who stay. What must stay is
counted with its reason. Each slice is a command, so that the log shows who ran it and what it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.commands import Command, Refused
from agent_desk.domain.people import User
from agent_desk.domain.privacy.commands import (
    BlockPerson,
    EndRetentionRun,
    EraseOld,
    ErasePerson,
    OldRule,
)
from agent_desk.domain.privacy.retention import ANYWHERE, KeepRules
from agent_desk.services.keep_terms import Kept
from agent_desk.services.ports import Ledger

SLICE = 50  # rows; of people, one a slice
PORTFOLIO_SLICE = 10_000  # rows of the portfolio looked at
BY_RULE = "Cumplió su plazo de conservación"
_OPEN = "cuentas que su acreedor mantiene en el archivo: pídale que las retire"
_REFUSED = "personas que no se pudieron bloquear ahora"


class OldPerson(Protocol):
    """Somebody whose breach is older than a rule allows."""

    @property
    def account(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def is_open(self) -> bool: ...
    @property
    def breach_on(self) -> date: ...


class SealedPerson(Protocol):
    """Somebody blocked, with what is still sealed of him."""

    @property
    def account(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def kinds(self) -> Sequence[str]: ...


class OldShelf(Protocol):
    """What the run asks of the store."""

    def blocked(self) -> Sequence[SealedPerson]:
        """Who is blocked."""

    def terms_of(self, account: str, rules: KeepRules) -> Kept:
        """What must stay of a blocked person, by `keep_terms`."""

    def last_row(self) -> int:
        """How far the portfolio goes."""

    def old_people(self, first: int, last: int, before: date, today: date) -> Sequence[OldPerson]:
        """Those of that run of rows whose breach is before that day."""

    def removed_so_far(self, rule: OldRule, on_day: date) -> int:
        """How many records that rule has erased on that day."""

    def finish(self) -> Iterator[None]:
        """What makes erased things unreadable, a step at a time, and old copies gone."""


@dataclass(frozen=True, slots=True)
class Hand:
    """In whose name the run acts, and when."""

    ledger: Ledger
    by: User
    now: Callable[[], datetime]
    new_id: Callable[[], str]


def run_retention(shelf: OldShelf, rules: KeepRules, hand: Hand, today: date) -> Iterator[None]:
    """Run to the end; between two steps others may use the store."""
    run = _Run(shelf, rules, hand, today)
    yield from run.blocked_people()
    yield from run.old_people()
    yield from run.old_records()
    yield from shelf.finish()
    run.end()


class _Run:
    def __init__(self, shelf: OldShelf, rules: KeepRules, hand: Hand, today: date) -> None:
        self._shelf, self._rules, self._hand, self._today = shelf, rules, hand, today
        self._open: dict[str, int] = {}
        self._refused: dict[str, int] = {}

    def blocked_people(self) -> Iterator[None]:
        """Whose block is over. What no rule keeps waits with him: until then he may come back."""
        for person in self._shelf.blocked():
            terms = self._block_terms(person)
            if any(day <= self._today for _kind, day, _why in terms):
                self._erase(person.account, terms)
            yield

    def old_people(self) -> Iterator[None]:
        """Whole people whose breach is too old; who is still in his creditor's file is counted."""
        befores = [
            before
            for rule in self._rules.rules
            if rule.id == "breach_data"
            and (before := self._rules.erase_before(rule.id, rule.country, self._today))
        ]
        if not befores:
            return
        for first in range(1, self._shelf.last_row() + 1, PORTFOLIO_SLICE):
            last = first + PORTFOLIO_SLICE - 1
            found = self._shelf.old_people(first, last, max(befores), self._today)
            yield
            for person in found:
                self._old_person(person)
                yield

    def old_records(self) -> Iterator[None]:
        for rule in self._old_rules():
            if rule.kind == "breach_data":
                continue  # whole people, above
            while self._slice(rule):
                yield
            yield

    def end(self) -> None:
        kept = [
            ("breach_data", country, count, why)
            for counted, why in ((self._open, _OPEN), (self._refused, _REFUSED))
            for country, count in counted.items()
        ]
        command = EndRetentionRun(
            self._hand.new_id(),
            self._hand.by,
            self._hand.now(),
            self._today,
            self._old_rules(),
            tuple(kept),
        )
        self._submit(command)

    def _old_person(self, person: OldPerson) -> None:
        country = self._rules.rule("breach_data", person.country).country
        before = self._rules.erase_before("breach_data", person.country, self._today)
        if before is None or person.breach_on >= before:
            return
        if person.is_open:
            self._open[country] = self._open.get(country, 0) + 1
            return
        hand = self._hand
        blocking = BlockPerson(hand.new_id(), hand.by, hand.now(), person.account, BY_RULE)
        if self._submit(blocking):
            self._erase(person.account, self._terms(person.account))
        else:
            self._refused[country] = self._refused.get(country, 0) + 1

    def _block_terms(self, person: SealedPerson) -> Kept:
        known = {kind: (kind, day, why) for kind, day, why in self._terms(person.account)}
        _kind, day, why = known.get("breach_data", ("", self._today, ""))
        return tuple(known.get(kind, (kind, day, why)) for kind in person.kinds)

    def _erase(self, account: str, terms: Kept) -> bool:
        hand = self._hand
        command = ErasePerson(
            *(hand.new_id(), hand.by, hand.now(), account, self._today, terms),
            backup_days=self._rules.backup_days,
        )
        return self._submit(command)

    def _slice(self, rule: OldRule) -> bool:
        """Whether more may be left."""
        hand = self._hand
        before = self._shelf.removed_so_far(rule, self._today)
        command = EraseOld(hand.new_id(), hand.by, hand.now(), rule, self._today, SLICE)
        if not self._submit(command):
            return False
        return self._shelf.removed_so_far(rule, self._today) - before >= SLICE

    def _terms(self, account: str) -> Kept:
        return self._shelf.terms_of(account, self._rules)

    def _old_rules(self) -> tuple[OldRule, ...]:
        found = []
        for rule in self._rules.rules:
            before = self._rules.erase_before(rule.id, rule.country, self._today)
            if before is None:
                continue
            others: tuple[str, ...] = ()
            if rule.country == ANYWHERE:
                others = tuple(
                    other.country
                    for other in self._rules.rules
                    if other.id == rule.id and other.country != ANYWHERE
                )
            found.append(OldRule(rule.id, rule.country, others, before))
        # Notes and agreements hold on to the contact they were made in: it goes after them.
        return tuple(sorted(found, key=lambda rule: rule.kind == "contact_log"))

    def _submit(self, command: Command) -> bool:
        return not isinstance(self._hand.ledger.submit(command), Refused)
