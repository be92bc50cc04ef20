"""Keep what is on the agent's screen as a quote, and void those that no longer stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.commands import KeepQuote, VoidQuotes
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.quote import Quote, quote_of, void_reason
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger
from agent_desk.services.quotes import Quotes
from agent_desk.services.submit import submit


def keep_quote(
    ledger: Ledger, quote: Quote, *, contact_id: str, command_id: str, by: User, now: datetime
) -> Quote:
    """Write it, once. Raises RefusedError."""
    submit(ledger, KeepQuote(command_id, by, now, contact_id, quote.account, quote))
    return quote


def frozen_quote(
    case: CaseFile,
    policy: Policy,
    offers: Sequence[Offer],
    *,
    quote_id: str,
    today: date,
    ask: Ask | None = None,
) -> Quote:
    """The options of the screen as a quote of today."""
    return quote_of(case, policy, offers, quote_id=quote_id, made_on=today, ask=ask)


def review_quotes(
    quotes: Quotes,
    ledger: Ledger,
    case: CaseFile,
    policy: Policy,
    *,
    command_id: str,
    by: User,
    now: datetime,
    today: date,
) -> tuple[tuple[str, str], ...]:
    """Void the quotes of an account that no longer stand; returns (quote id, reason) of each.

    A payment dated before the quote, another balance or another policy voids it. One that only
    expired is left as it is: its own date says so.
    """
    reasons = tuple(
        (kept.quote.id, reason)
        for kept in quotes.of_account(case.account.number)
        if not kept.void_reason and not kept.folio and today <= kept.quote.expires_on
        if (reason := void_reason(kept.quote, case, policy, today))
    )
    if reasons:
        ledger.submit(VoidQuotes(command_id, by, now, case.account.number, reasons))
    return reasons
