"""Everything the desk shows of an account, in one go: facts, contact verdict, band, options."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Status, Verdict
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.kept import Kept
from agent_desk.domain.offers.offer import OfferSheet
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.recovery import Recovery, RecoveryPoints, recovery_of
from agent_desk.domain.work_rule import ANYBODY, WorkWish
from agent_desk.services.check_contact import check_contact
from agent_desk.services.due_duties import with_due_duties
from agent_desk.services.guard_attempt import has_leave
from agent_desk.services.list_offers import list_offers
from agent_desk.services.ports import Cases
from agent_desk.services.preview_segment import Received, with_first_offer

LOOK_AHEAD = timedelta(days=4)  # a long weekend
NEAR_THE_TOP = 20  # candidates asked for: some may be refused by their offers or be taken
BUSINESS_ZONE = ZoneInfo("America/Mexico_City")  # the institution's day, for sums and schedules


SegmentOf = Callable[[CaseFile, Recovery, datetime], Received | None]


@dataclass(frozen=True, slots=True)
class PreparedCase:
    """One account ready to be shown; `verdict` is of the instant it was prepared."""

    case: CaseFile
    verdict: Verdict
    recovery: Recovery
    sheet: OfferSheet
    policy: Policy | None = None  # the one its options come from
    contact: ContactRules | None = None  # the rules that judged it, own ones included
    received: Received | None = None  # his segment and what it proposes


@dataclass(frozen=True, slots=True)
class CaseRules:
    """The content that judges a case; `kept` is what came of past agreements here. `cure` is what
    was learned here of an account's recovery, None where the points have to serve."""

    policy: Policy
    contact: ContactRules
    recovery: RecoveryPoints
    kept: Kept = field(default_factory=dict)
    cure: Callable[[str], Recovery | None] = lambda _account: None
    segment: SegmentOf = lambda _case, _recovery, _now: None


def prepare_case(
    cases: Cases, account: str, rules: CaseRules, now: datetime, level: int = 0
) -> PreparedCase:
    """For somebody of that level of the policy (0 the agent). Raises UnknownAccountError."""
    case = cases.case(account)
    contact, today = with_own_rules(rules.contact, case.own_rules), business_day(now)
    case = with_due_duties(case, contact, now, today)
    recovery = rules.cure(account) or recovery_of(case, rules.recovery, today)
    found = rules.segment(case, recovery, now)
    sheet = list_offers(case, rules.policy, today, level=level, kept=rules.kept)
    return PreparedCase(
        case=case,
        contact=contact,
        verdict=desk_verdict(case, contact, now),
        recovery=recovery,
        sheet=with_first_offer(sheet, found),
        policy=rules.policy,
        received=found,
    )


def with_case(
    prepared: PreparedCase,
    case: CaseFile,
    rules: CaseRules,
    now: datetime,
    level: int = 0,
    hardship: str = "",
) -> PreparedCase:
    """The same with another case or policy: what may be offered is worked out again."""
    today, kept = business_day(now), rules.kept
    sheet = list_offers(case, rules.policy, today, level=level, hardship=hardship, kept=kept)
    sheet = with_first_offer(sheet, prepared.received)
    return replace(prepared, case=case, sheet=sheet, policy=rules.policy)


def recheck(prepared: PreparedCase, rules: CaseRules, now: datetime) -> PreparedCase:
    """The same case with the contact verdict of now: a window may close during the call."""
    contact = prepared.contact or rules.contact
    return replace(prepared, verdict=desk_verdict(prepared.case, contact, now))


def desk_verdict(case: CaseFile, rules: ContactRules, now: datetime) -> Verdict:
    """The verdict of a call as the desk shows it: a supervisor's leave asks, it does not forbid."""
    verdict = check_contact(case, rules, now)
    until = case.rights.leave_until("call", now)
    if until is None or not has_leave(case, verdict, now, "call"):
        return verdict
    detail = f"{verdict.detail}. Lo autorizó supervisión"
    return replace(
        verdict,
        status=Status.NEEDS_CONFIRMATION,
        title="Autorizado por supervisión",
        detail=detail,
        allowed_until=until,
    )


def next_debtor(
    cases: Cases,
    rules: CaseRules,
    now: datetime,
    skip: Collection[str],
    level: int = 0,
    *,
    wish: WorkWish = ANYBODY,
    claim: Callable[[str], bool] = lambda _account: True,
) -> PreparedCase | None:
    """The first of the work list who may be called now, prepared; None when nobody is left.

    `claim` takes him for this agent: False when somebody else has just been quicker.
    """
    gate = WorkGate(rules.contact, now)
    for account in cases.work_list(now, len(skip) + NEAR_THE_TOP, gate, wish):
        if account in skip:
            continue
        prepared = prepare_case(cases, account, rules, now, level)
        is_callable = prepared.verdict.status is not Status.BLOCKED and not prepared.sheet.stop
        if is_callable and claim(account):
            return prepared
    return None


def hours_ahead(now: datetime) -> list[datetime]:
    """The full hours of LOOK_AHEAD, the next one first."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    return [hour + timedelta(hours=n) for n in range(1, int(LOOK_AHEAD / timedelta(hours=1)) + 1)]


def next_chance(
    cases: Cases,
    rules: CaseRules,
    hours: Iterable[datetime],
    skip: Collection[str],
    wish: WorkWish = ANYBODY,
) -> datetime | None:
    """The first of the hours at which somebody of the list may be called; None when nobody may.

    Each closed hour is a work list of its own, some 25 ms: ask for a few at a time.
    """
    for at in hours:
        found = cases.work_list(at, len(skip) + 1, WorkGate(rules.contact, at), wish)
        if any(account not in skip for account in found):
            return at
    return None


def business_day(now: datetime) -> date:
    """The institution's calendar day: amounts and dates are computed on it."""
    return now.astimezone(BUSINESS_ZONE).date()
