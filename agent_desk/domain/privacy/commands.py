"""What is done for a person's rights over his data: each an event without a word of his."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command
from agent_desk.domain.privacy.requests import Right


@dataclass(frozen=True, slots=True)
class OpenRequest(Command):
    """A person asks. `identity` is the document he showed, never its number; the folio is given
    by the store, the deadline by the terms of his country."""

    account: str
    right: Right
    received_on: date
    identity: str
    reply_to: str
    told: str
    answer_by: date


@dataclass(frozen=True, slots=True)
class AnswerRequest(Command):
    """It is granted (to be carried out until `effect_by`) or refused, with the reason told."""

    folio: str
    is_granted: bool
    answer: str
    effect_by: date | None = None


@dataclass(frozen=True, slots=True)
class ExtendRequest(Command):
    """The running deadline once more, with the reason that justifies it."""

    folio: str
    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class FinishRequest(Command):
    """What was granted has been done and told."""

    folio: str


@dataclass(frozen=True, slots=True)
class NoteExport(Command):
    """A copy of all about one person left the store, for a request."""

    account: str
    folio: str


@dataclass(frozen=True, slots=True)
class CorrectDatum(Command):
    """One datum of a person as it should be; what it was stays in the trail."""

    account: str
    field: str
    value: str
    reason: str
    was: str = ""  # of several phones, the one that is wrong


@dataclass(frozen=True, slots=True)
class BlockPerson(Command):
    """Kept, but not shown, found, called or counted any more."""

    account: str
    reason: str
    folio: str = ""


@dataclass(frozen=True, slots=True)
class UnblockPerson(Command):
    """Everything back where it was, with a reason."""

    account: str
    reason: str


@dataclass(frozen=True, slots=True)
class ErasePerson(Command):
    """Of a blocked person, all that no rule obliges to keep; `kept_until` says the last day of
    each kind of record that must stay, `why` by which rule."""

    account: str
    today: date
    keep_until: tuple[tuple[str, date, str], ...] = ()
    folio: str = ""
    backup_days: int = 0


@dataclass(frozen=True, slots=True)
class KeepHardship(Command):
    """Why a person is in trouble, told by him and kept to help him."""

    account: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadHardship(Command):
    """Somebody read why a person is in trouble, outside of a call with him; `why` is what for."""

    account: str
    hardship_id: str
    why: str


@dataclass(frozen=True, slots=True)
class ForgetHardship(Command):
    """He does not want it kept any longer."""

    account: str
    hardship_id: str


@dataclass(frozen=True, slots=True)
class OldRule:
    """One side of a rule on one day: records of `kind` before `before` must go, in `country` or,
    with «*», in all but `others`."""

    kind: str
    country: str
    others: tuple[str, ...]
    before: date


@dataclass(frozen=True, slots=True)
class EraseOld(Command):
    """A slice of what a rule obliges to erase: at most `limit` records."""

    rule: OldRule
    on_day: date
    limit: int


@dataclass(frozen=True, slots=True)
class EndRetentionRun(Command):
    """The rules were gone through for that day; `kept` says what stays and why (rule, country,
    how many, why) beyond what the records themselves show."""

    on_day: date
    rules: tuple[OldRule, ...]
    kept: tuple[tuple[str, str, int, str], ...] = ()
