"""What the contact guard did and what supervision still owes: reads for report, audit and list."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from agent_desk.domain.wishes import OpenMatter
from agent_desk.services.guard_report import GuardRow
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import BUSINESS_ZONE, instant_of, instant_text
from agent_desk.store.privacy.read_rights import matter_of_row

_BEGUN = """
    SELECT contact.began_at AS at, contact.account, contact.channel, contact.by_user,
           'begun' AS result, v.status, v.rule_id, v.regime, v.fact_status, v.strength, v.rule,
           v.citation, v.source, v.reviewer, v.made, v.cap, v.near_miss, contact.outcome,
           ifnull(contact_leave.by_user, '') AS leave_by,
           ifnull(contact_leave.reason, '') AS leave_reason, '' AS sentence,
           0 AS may_be_overridden
    FROM contact_verdict AS v
    JOIN contact ON contact.id = v.contact_id
    LEFT JOIN contact_leave ON contact_leave.id = v.leave_id
    WHERE contact.began_at >= :first AND contact.began_at < :after
"""
_BLOCKED = """
    SELECT at, account, channel, by_user, 'blocked' AS result, 'blocked' AS status, rule_id, regime,
           fact_status, strength, rule, citation, source, reviewer, 0 AS made, 0 AS cap,
           '' AS near_miss, '' AS outcome, '' AS leave_by, '' AS leave_reason, sentence,
           may_be_overridden
    FROM contact_blocked WHERE at >= :first AND at < :after
"""
_COMPLAINTS = """
    SELECT count(*) AS made FROM matter
    WHERE kind = 'complaint' AND opened_at >= :first AND opened_at < :after
"""
_OLD = """
    SELECT count(*) AS made FROM contact JOIN debtor ON debtor.id = contact.debtor_id
    WHERE contact.began_at < ? AND debtor.country = ?
"""
_LATE = """
    SELECT account.number FROM account JOIN debtor ON debtor.id = account.debtor_id
    WHERE account.days_past_due > 0 AND debtor.country = ? ORDER BY account.number
"""
_OPEN = """
    SELECT id, account, kind, title, folio, due_at, opened_at FROM matter
    WHERE closed_at IS NULL ORDER BY due_at IS NULL, due_at, id
"""


class LocalGuardBook:
    """Fulfils `services.guard_report.GuardBook`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, first: date, last: date) -> list[GuardRow]:
        span = _span(first, last)
        found = [*self._store.rows(_BEGUN, span), *self._store.rows(_BLOCKED, span)]
        return sorted(map(_row, found), key=lambda row: row.at)

    def complaints(self, first: date, last: date) -> int:
        row = self._store.row(_COMPLAINTS, _span(first, last))
        return int(row["made"]) if row else 0

    def contacts_before(self, day: date, country: str) -> int:
        """Contacts of debtors of that country that began before that day."""
        before = instant_text(datetime.combine(day, time(0), tzinfo=BUSINESS_ZONE))
        row = self._store.row(_OLD, (before, country))
        return int(row["made"]) if row else 0

    def late_accounts(self, country: str) -> list[str]:
        """Numbers of the accounts past due of debtors of that country."""
        return [row["number"] for row in self._store.rows(_LATE, (country,))]

    def open_matters(self) -> list[OpenMatter]:
        return [matter_of_row(row) for row in self._store.rows(_OPEN)]


def _span(first: date, last: date) -> dict[str, str]:
    start = datetime.combine(first, time(0), tzinfo=BUSINESS_ZONE)
    after = datetime.combine(last + timedelta(days=1), time(0), tzinfo=BUSINESS_ZONE)
    return {"first": instant_text(start), "after": instant_text(after)}


def _row(row: Row) -> GuardRow:
    return GuardRow(
        at=instant_of(row["at"]),
        account=row["account"],
        channel=row["channel"],
        by_user=row["by_user"],
        result=row["result"],
        status=row["status"],
        rule_id=row["rule_id"],
        regime=row["regime"],
        fact_status=row["fact_status"],
        strength=row["strength"],
        rule=row["rule"],
        citation=row["citation"],
        source=row["source"],
        reviewer=row["reviewer"],
        made=row["made"],
        cap=row["cap"],
        near_miss=row["near_miss"],
        outcome=row["outcome"],
        leave_by=row["leave_by"],
        leave_reason=row["leave_reason"],
        sentence=row["sentence"],
        may_be_overridden=bool(row["may_be_overridden"]),
    )
