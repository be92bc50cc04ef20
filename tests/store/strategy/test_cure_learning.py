"""The probability of cure on a store: what was planted is found, noise is not crowned."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from agent_desk.compass_session import bring_past, compass, cure_of, keep_in_step, needs_past
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.cure.columns import FutureColumnError
from agent_desk.domain.strategy.cure.standing import Check, Judge
from agent_desk.domain.strategy.cure.training import TooFewOutcomesError
from agent_desk.domain.strategy.proportions import Share, difference
from agent_desk.services.indicators import dashboard, parts_of
from agent_desk.services.learn_cure import cure_state, learn_cure
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.strategy.keep_cure import CureKeeper
from agent_desk.store.strategy.read_indicators import LocalTotals
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def past() -> Iterator[Store]:
    """The demo with its two years."""
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    assert needs_past(store)
    boss = next(user for user in users(store) if user.role is Role.SUPERVISOR)
    assert bring_past(store, LedgerLocal(store), boss, NOW, TODAY)
    assert not bring_past(store, LedgerLocal(store), boss, NOW, TODAY)
    yield store
    store.close()


def test_the_card_finds_the_behaviours_that_were_planted_and_not_the_noise(past: Store) -> None:
    kept = CureKeeper(past).cards()[0]
    names = {trait.name for trait in kept.card.traits}
    assert names & {"months_paid", "paid_share"}
    assert names & {"days_late", "worst_late", "months_late", "late_before"}
    trial = kept.report
    assert trial["is_better"] and trial["is_later"]
    assert trial["card"]["auc"] > 0.65  # type: ignore[index]
    assert 0.7 < trial["card"]["slope"] < 1.4  # type: ignore[index]


def test_the_card_judges_and_says_that_it_stands(past: Store) -> None:
    state = cure_state(CureKeeper(past), TODAY)
    assert state.standing.judge is Judge.CARD
    assert state.outcomes > 5_000
    assert state.check
    assert state.check.drift < 0.25


def test_sql_and_python_give_one_score(past: Store) -> None:
    cases = CureKeeper(past)
    card = cases.cards()[0].card
    for account, logit in cases.logits("2026-10", card)[::40]:
        known = cases.known_of("2026-10", account)
        assert known
        assert logit == pytest.approx(card.logit(known[0]), abs=1e-12)


def test_every_late_account_of_the_month_is_scored_once(past: Store) -> None:
    row = past.row("SELECT count(*) AS n FROM cure_score WHERE period = '2026-11'")
    late = past.row("SELECT count(*) AS n FROM account_month WHERE period='2026-11' AND bucket > 0")
    assert row and late
    assert row["n"] == late["n"] > 0


def test_the_desk_gets_a_band_a_range_and_reasons(past: Store) -> None:
    row = past.row("SELECT number FROM portfolio.account WHERE days_past_due > 60 LIMIT 1")
    assert row
    told = cure_of(past, lambda: TODAY)(row["number"])
    assert told
    assert "en casos parecidos" in told.seen
    assert 1 <= len(told.against) <= 2
    assert cure_of(past, lambda: TODAY)("no-such-account") is None


def test_half_the_complaints_were_taken_away_a_year_ago_and_it_shows(past: Store) -> None:
    source = LocalTotals(past)
    months = source.periods()
    found = source.totals(months, ["all"])

    def share(periods: list[str]) -> Share:
        sums = [found[p]["all", ""] for p in periods]
        return Share(
            sum(s.get("complaints", 0) for s in sums), sum(s.get("reached", 0) for s in sums)
        )

    step = difference(share(months[1:12]), share(months[13:24]))
    assert step
    assert step.interval.low > 0


def test_no_team_is_crowned_where_teams_are_noise(past: Store) -> None:
    direct = compass().of("effectiveness")
    assert direct
    parts = parts_of(LocalTotals(past), direct, "2026-10", "2026-09", "team")
    shares = [Share(part.now.numerator, part.now.denominator) for part in parts if part.member]
    assert len(shares) >= 3
    for one in shares:
        for other in shares:
            step = difference(one, other, 0.999)
            assert step
            assert step.interval.holds(0)


def test_each_further_attempt_reaches_fewer(past: Store) -> None:
    attempts = dashboard(LocalTotals(past), compass().indicators, "2026-09").attempts
    rates = [attempt.won / attempt.came for attempt in attempts[:4]]
    assert rates[0] > rates[1] > rates[3]


def test_a_new_month_is_scored_by_the_card_without_anybody_asking(past: Store) -> None:
    boss = next(user for user in users(past) if user.role is Role.SUPERVISOR)
    keep_in_step(past, LedgerLocal(past), boss, NOW, TODAY)
    assert CureKeeper(past).scored_with("2026-11") == CureKeeper(past).cards()[0].number


def test_a_portfolio_that_drifts_is_said_once_in_the_log_and_so_is_its_return(past: Store) -> None:
    boss = next(user for user in users(past) if user.role is Role.SUPERVISOR)
    cases, ledger = CureKeeper(past), LedgerLocal(past)
    version = cases.cards()[0].number
    known = cases.check_of("2026-11", version)
    assert known

    def told() -> list[str]:
        keep_in_step(past, ledger, boss, NOW, TODAY)
        keep_in_step(past, ledger, boss, NOW, TODAY)
        rows = past.rows("SELECT body FROM event WHERE kind = 'TellCure' ORDER BY seq")
        return [json.loads(row["body"])["sentence"] for row in rows]

    assert told() == []
    cases.keep_check("2026-11", version, Check(0.31), known[1])
    fallen = told()
    assert len(fallen) == 1
    assert "cambió demasiado" in fallen[0] and "tabla de tránsito" in fallen[0]
    cases.keep_check("2026-11", version, *known)
    assert "vigente" in told()[1]


def test_an_empty_store_uses_the_points_and_says_so() -> None:
    store = memory_store()
    state = cure_state(CureKeeper(store), TODAY)
    assert state.standing.judge is Judge.POINTS
    assert "Todavía no hay resultados maduros" in state.standing.sentence
    assert cure_of(store, lambda: TODAY)("4417-0098") is None


def test_a_few_outcomes_use_the_table_and_say_how_many_are_lacking() -> None:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    with store.tx():
        for period, bucket in (("2026-08", 1), ("2026-09", 1), ("2026-10", 0)):
            store.write_many(
                "INSERT INTO account_month VALUES (?, ?, ?, 'PP', '', ?, ?, 100, 50, '', '')",
                [(period, f"A{n}", f"A{n}", bucket * (n % 3), 30 * (n % 3)) for n in range(90)],
            )
    state = cure_state(CureKeeper(store), TODAY)
    assert state.standing.judge is Judge.TABLE
    assert "faltan 140 para entrenar" in state.standing.sentence
    boss = next(user for user in users(store) if user.role is Role.SUPERVISOR)
    with pytest.raises(TooFewOutcomesError):
        learn_cure(CureKeeper(store), LedgerLocal(store), command_id="x", by=boss, now=NOW)
    assert FutureColumnError("x", TODAY, date(2026, 11, 1))
