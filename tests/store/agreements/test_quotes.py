"""A quote is what was on the screen: it is kept whole, never changed, and voided with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from agent_desk.domain.commands import RecordAgreement
from agent_desk.domain.debtor import PastPayment
from agent_desk.domain.offers.commands import VoidQuotes
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.keep_quote import review_quotes
from agent_desk.store.agreements.read_quotes import LocalQuotes
from agent_desk.store.driver import IntegrityError
from tests.store.negotiation import ASK, POLICY, keep, late_maria, quote_now
from tests.store.world import AGENT, NOW, TODAY, World, agreement_of, new_id


@pytest.fixture
def late() -> World:
    world = World()
    world.load(late_maria())
    return world


def test_a_quote_comes_back_as_it_was_shown(late: World) -> None:
    case = late.cases.case("4417-0098")
    verdict = judge_offer(case, POLICY, ASK, TODAY)
    quote = keep(late, quote_now(case, *verdict.nearest))
    kept = LocalQuotes(late.store).quote(quote.id)
    assert kept is not None
    assert kept.quote == quote
    assert kept.quote.digest == quote.digest
    assert kept.by_name == AGENT.id
    assert kept.void_reason == ""


def test_nobody_can_change_or_delete_a_quote(late: World) -> None:
    quote = keep(late, quote_now(late.cases.case("4417-0098")))
    for change in (
        "UPDATE quote SET body = '{}' WHERE id = ?",
        "UPDATE quote SET policy_hash = 'x', voided_at = 'now' WHERE id = ?",
        "DELETE FROM quote WHERE id = ?",
    ):
        with pytest.raises(IntegrityError, match="immutable"), late.store.tx():
            late.store.write(change, (quote.id,))
    kept = LocalQuotes(late.store).quote(quote.id)
    assert kept is not None
    assert kept.quote == quote


def test_a_payment_dated_before_the_quote_voids_it_and_says_so(late: World) -> None:
    case = late.cases.case("4417-0098")
    quote = keep(late, quote_now(case))
    paid = PastPayment(TODAY - timedelta(days=3), 700_00, "SPEI")
    later = replace(case, payments=(paid, *case.payments))
    quotes = LocalQuotes(late.store)
    voided = review_quotes(
        quotes, late.ledger, later, POLICY, command_id=new_id(), by=AGENT, now=NOW, today=TODAY
    )
    assert [quote_id for quote_id, _ in voided] == [quote.id]
    kept = quotes.of_account("4417-0098")
    assert "$700.00" in kept[0].void_reason
    assert "21 nov" in kept[0].void_reason
    again = review_quotes(
        quotes, late.ledger, later, POLICY, command_id=new_id(), by=AGENT, now=NOW, today=TODAY
    )
    assert again == ()


def test_a_balance_that_changed_voids_the_quote(late: World) -> None:
    case = late.cases.case("4417-0098")
    keep(late, quote_now(case))
    heavier = replace(case.account, balances={**case.account.balances, "late": 9_999_00})
    late.load(replace(case, account=heavier, snapshot=""))
    voided = review_quotes(
        LocalQuotes(late.store),
        late.ledger,
        late.cases.case("4417-0098"),
        POLICY,
        command_id=new_id(),
        by=AGENT,
        now=NOW,
        today=TODAY,
    )
    assert "saldo" in voided[0][1]


def test_an_agreement_cannot_be_made_from_a_void_quote(late: World) -> None:
    case = late.cases.case("4417-0098")
    quote = keep(late, quote_now(case))
    agreement = agreement_of(quote_id=quote.id, policy_hash=POLICY.hash)
    reason = "Entró un pago anterior a esta oferta."
    late.accept(VoidQuotes(new_id(), AGENT, NOW, "4417-0098", ((quote.id, reason),)))
    refusal = late.refusal(RecordAgreement(agreement.id, AGENT, NOW, "", agreement))
    assert reason in refusal
    assert late.count("agreement") == 0


def test_an_agreement_names_the_quote_it_came_from(late: World) -> None:
    quote = keep(late, quote_now(late.cases.case("4417-0098")))
    made = late.agree(quote_id=quote.id, policy_hash=POLICY.hash)
    kept = LocalQuotes(late.store).quote(quote.id)
    assert kept is not None
    assert kept.folio == made.folio
    assert list(LocalQuotes(late.store).standing(TODAY)) == []


def test_only_quotes_that_still_stand_are_weighed_before_a_new_policy(late: World) -> None:
    case = late.cases.case("4417-0098")
    verdict = judge_offer(case, POLICY, ASK, TODAY)
    standing = keep(late, quote_now(case, *verdict.nearest))
    keep(late, quote_now(case, made_on=date(2026, 11, 1)))
    assert list(LocalQuotes(late.store).standing(TODAY)) == [standing]


def test_the_log_of_a_quote_holds_no_amount_and_no_name(late: World) -> None:
    case = late.cases.case("4417-0098")
    keep(late, quote_now(case, *judge_offer(case, POLICY, ASK, TODAY).nearest))
    row = late.store.row("SELECT body FROM event WHERE kind = 'KeepQuote'")
    assert row is not None
    assert "400" not in row["body"].replace(POLICY.hash, "")
    assert case.debtor.surnames not in row["body"]
