"""The contact guard where attempts are written: checked and inserted in one transaction."""

from __future__ import annotations

from collections.abc import Callable

from agent_desk.domain.commands import BeginContact
from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Verdict
from agent_desk.services.guard_attempt import Passed, guard_attempt
from agent_desk.store.calls.read_case import read_case
from agent_desk.store.database import Store
from agent_desk.store.events import append_event
from agent_desk.store.instants import instant_text
from agent_desk.store.lookups import carrying_contact, debtor_of

_VERDICT = """
    INSERT INTO contact_verdict(contact_id, status, rule_id, regime, fact_status, strength, rule,
                                citation, source, reviewer, made, cap, near_miss, leave_id)
    VALUES (:contact_id, :status, :rule_id, :regime, :fact_status, :strength, :rule, :citation,
            :source, :reviewer, :made, :cap, :near_miss, :leave_id)
"""
_BLOCKED = """
    INSERT OR IGNORE INTO contact_blocked(id, account, debtor_id, channel, at, by_user, rule_id,
        regime, fact_status, strength, rule, citation, source, reviewer, sentence,
        next_allowed_at, may_be_overridden)
    VALUES (:id, :account, :debtor_id, :channel, :at, :by_user, :rule_id, :regime, :fact_status,
        :strength, :rule, :citation, :source, :reviewer, :sentence, :next_allowed_at,
        :may_be_overridden)
"""
_LEAVE = """
    SELECT id FROM contact_leave
    WHERE account = :account AND channel = :channel AND used_by IS NULL AND expires_at > :at
    ORDER BY expires_at LIMIT 1
"""
_USE_LEAVE = "UPDATE contact_leave SET used_by = :contact_id WHERE id = :id"


class AttemptGuard:
    """Asks the rules inside the ledger's own transaction; `rules` is read when first needed."""

    def __init__(self, rules: Callable[[], ContactRules]) -> None:
        self._rules = rules

    def let_through(self, store: Store, command: BeginContact) -> Passed | None:
        """Raises BlockedContactError; None for what the debtor began himself, and for a piece that
        goes out in a contact which was judged as it began."""
        from agent_desk.domain.strategy.campaigns.commands import DeliverPiece

        if command.direction != "out":
            return None
        if isinstance(command, DeliverPiece) and carrying_contact(store, command):
            return None
        case = read_case(store, command.account)
        rules = with_own_rules(self._rules(), case.own_rules)
        return guard_attempt(case, rules, command.at, command.channel)

    def keep(self, store: Store, command: BeginContact, passed: Passed) -> None:
        """The verdict of an attempt that was begun, and the leave that it used up."""
        leave_id = self._use_leave(store, command) if passed.needs_leave else None
        verdict = passed.verdict
        made, cap = verdict.attempts_today, verdict.cap_per_day
        store.write(
            _VERDICT,
            {
                "contact_id": command.contact_id,
                "status": verdict.status.value,
                **_rule(verdict),
                "made": made,
                "cap": cap,
                "near_miss": passed.near_miss,
                "leave_id": leave_id,
            },
        )

    def _use_leave(self, store: Store, command: BeginContact) -> str | None:
        found = store.row(
            _LEAVE,
            {
                "account": command.account,
                "channel": command.channel,
                "at": instant_text(command.at),
            },
        )
        if found:
            store.write(_USE_LEAVE, {"id": found["id"], "contact_id": command.contact_id})
        return str(found["id"]) if found else None


def keep_blocked(store: Store, command: BeginContact, verdict: Verdict) -> None:
    """An attempt that was not let through, once, with its event."""
    from agent_desk.domain.contact.commands import NoteBlocked

    blocked = NoteBlocked(
        f"{command.id}:blocked", command.by, command.at, command.account, command.channel
    )
    if store.row("SELECT 1 FROM contact_blocked WHERE id = ?", (command.id,)):
        return
    append_event(store, blocked, {"channel": command.channel, "rule": verdict.rule_id})
    following = verdict.next_allowed_at
    store.write(
        _BLOCKED,
        {
            "id": command.id,
            "account": command.account,
            "debtor_id": debtor_of(store, command.account),
            "channel": command.channel,
            "at": instant_text(command.at),
            "by_user": command.by.id,
            **_rule(verdict),
            "sentence": f"{verdict.title}. {verdict.detail}.",
            "next_allowed_at": instant_text(following) if following else None,
            "may_be_overridden": int(verdict.may_be_overridden),
        },
    )


def _rule(verdict: Verdict) -> dict[str, str]:
    return {
        "rule_id": verdict.rule_id,
        "regime": verdict.regime,
        "fact_status": verdict.fact_status,
        "strength": verdict.strength,
        "rule": verdict.rule,
        "citation": verdict.citation,
        "source": verdict.source,
        "reviewer": verdict.reviewer,
    }
