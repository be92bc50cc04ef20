"""May this attempt begin? Asked where it is written, so that no other program slips between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Status, Verdict
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.services.check_contact import check_contact

CLOSING = timedelta(minutes=10)  # an attempt begun this near to the end of the hours is a near miss


class BlockedContactError(RefusedError):
    """The guard forbids this contact now; the verdict says by which rule and until when."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(f"{verdict.title}. {verdict.detail}. No inicié el contacto; {_way_out()}")
        self.verdict = verdict


@dataclass(frozen=True, slots=True)
class Passed:
    """An attempt that may begin: its verdict, and whether a supervisor's leave was needed."""

    verdict: Verdict
    needs_leave: bool
    near_miss: str  # "" | window | cap


def guard_attempt(case: CaseFile, rules: ContactRules, now: datetime, channel: str) -> Passed:
    """Raises BlockedContactError unless contact is allowed, or our own caution was lifted."""
    verdict = check_contact(case, rules, now, channel)
    needs_leave = verdict.status is Status.BLOCKED
    if needs_leave and not has_leave(case, verdict, now, channel):
        raise BlockedContactError(verdict)
    return Passed(verdict, needs_leave, _near_miss(verdict, now))


def has_leave(case: CaseFile, verdict: Verdict, now: datetime, channel: str) -> bool:
    """Whether a supervisor's leave is running for what only our own caution forbids."""
    return verdict.may_be_overridden and case.rights.leave_until(channel, now) is not None


def _near_miss(verdict: Verdict, now: datetime) -> str:
    if verdict.allowed_until and verdict.allowed_until - now <= CLOSING:
        return "window"
    if any(bucket.made + 1 == bucket.count for bucket in verdict.buckets):
        return "cap"
    return ""


def _way_out() -> str:
    return "siga con otra persona o agende para cuando se pueda."
