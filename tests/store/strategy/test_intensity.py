"""The plan in the file: the work list follows it, what is over it comes after, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from agent_desk.compass_session import bring_past
from agent_desk.domain.people import Role, User
from agent_desk.domain.strategy.intensity.plan import Ask, IntensityError
from agent_desk.intensity_session import count_all, follow_plan, intensity_of
from agent_desk.segments_session import keep_assigned
from agent_desk.services.plan_intensity import make_plan
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, memory_store
from agent_desk.store.driver import IntegrityError
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.reads import LocalCases
from agent_desk.store.strategy import work_segments
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock, content

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
CONTENT = content()
ASK = Ask(hours=12, per_hour=6, days=3, cost_cents=800)


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOON))
    by = supervisor(store)
    bring_past(store, LedgerLocal(store), by, NOON, TODAY)
    keep_assigned(store, by, CONTENT, TODAY)
    count_all(store, CONTENT, by, TODAY)
    yield store
    store.close()


def supervisor(store: Store) -> User:
    return next(user for user in users(store) if user.role is Role.SUPERVISOR)


def people(store: Store, accounts: list[str]) -> set[str]:
    """Of each person one account is listed, and which one may change with the plan."""
    rows = store.rows("SELECT number, debtor_id FROM account")
    debtor = {row["number"]: row["debtor_id"] for row in rows}
    return {debtor[account] for account in accounts}


def listed(store: Store) -> list[str]:
    return LocalCases(store).work_list(NOON, 2_000)


def test_a_store_without_past_says_why_there_is_no_plan() -> None:
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    by = supervisor(store)
    keep_assigned(store, by, CONTENT, TODAY)
    with pytest.raises(IntensityError, match="Todavía no hay un mes cerrado"):
        make_plan(intensity_of(store, CONTENT, by, TODAY), ASK)
    store.close()


def test_the_past_gives_a_curve_by_segment_with_its_interval(demo: Store) -> None:
    found = intensity_of(demo, CONTENT, supervisor(demo), TODAY)
    assert found.whole.accounts > 300 and found.whole.points[0].rate > 0
    assert sum(group.curve.accounts for group in found.groups) == found.whole.accounts
    assert sum(group.curve.accounts >= 100 for group in found.groups) >= 3
    assert found.plan is None and found.version == 0


def test_the_list_follows_the_plan_and_nobody_is_lost(demo: Store) -> None:
    by, before = supervisor(demo), listed(demo)
    plan = make_plan(intensity_of(demo, CONTENT, by, TODAY), ASK)
    assert 0 < plan.worked < plan.accounts
    follow_plan(demo, plan, by, NOON)
    after = listed(demo)
    assert people(demo, after) == people(demo, before) and after != before
    found = intensity_of(demo, CONTENT, by, TODAY)
    assert found.version == 1 and found.plan == plan
    left_out = {line.segment for line in plan.lines if not line.worked}
    rows = demo.rows("SELECT account, segment FROM segment_assignment")
    segment = {row["account"]: row["segment"] for row in rows}
    assert left_out

    def middle(accounts: list[str]) -> float:
        places = [n for n, one in enumerate(accounts) if segment[one] in left_out]
        return sum(places) / len(places)

    assert middle(after) > middle(before)  # dates agreed on stay first, whatever the plan


def test_planned_and_done_are_told_by_day_and_segment(demo: Store) -> None:
    by = supervisor(demo)
    found = intensity_of(demo, CONTENT, by, TODAY)
    assert [day.day for day in found.days] == [TODAY]
    assert found.days[0].planned[""] == round(found.plan.used / 3) if found.plan else False


def test_a_version_is_never_edited_and_taking_it_off_frees_the_list(demo: Store) -> None:
    by = supervisor(demo)
    with pytest.raises(IntegrityError), demo.tx():
        demo.connection.execute("UPDATE intensity_plan SET body = '{}'")
    follow_plan(demo, None, by, NOON)
    found = intensity_of(demo, CONTENT, by, TODAY)
    assert found.version == 0 and [one.version for one in found.versions] == [2, 1]


def test_who_reached_his_cap_comes_after_those_of_the_plan(demo: Store) -> None:
    by = supervisor(demo)
    plan = make_plan(intensity_of(demo, CONTENT, by, TODAY), ASK)
    follow_plan(demo, plan, by, NOON)
    before = listed(demo)
    planned = {line.segment: line.max_attempts for line in plan.lines if line.max_attempts}
    rows = demo.rows("SELECT account, segment FROM segment_assignment")
    segment = {row["account"]: row["segment"] for row in rows}
    drawn = {row["account"] for row in demo.rows("SELECT account FROM intensity_explore")}
    place = len(before) // 5  # below those with a date agreed
    one = next(a for a in before[place:] if segment[a] in planned and a not in drawn)
    debtor = LocalCases(demo).case(one).debtor.id
    made = """
        INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, began_at,
                            contacted_on, closed_at, outcome, summary, talk_seconds)
        VALUES (?, ?, ?, 'u', 'desk', 'call', 'out', ?, '2026-11-20', ?, 'no_answer', '', 0)
    """
    at = "2026-11-20T18:00:00.000000Z"
    with demo.tx():
        for number in range(planned[segment[one]]):
            demo.write(made, (f"made-{number}", one, debtor, at, at))
    after = listed(demo)
    assert people(demo, after) == people(demo, before)
    assert after.index(one) > before.index(one)


def test_a_large_plan_that_was_worked_goes_on_with_those_under_their_cap(
    demo: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After five thousand accounts at their cap the list began again with those very accounts."""
    monkeypatch.setattr(work_segments, "LOOK", 1)
    by = supervisor(demo)
    follow_plan(demo, make_plan(intensity_of(demo, CONTENT, by, TODAY), ASK), by, NOON)
    planned = {
        row["account"]
        for row in demo.rows(
            "SELECT account FROM segment_assignment JOIN intensity_line USING (segment)"
            " WHERE max_attempts > 0"
        )
    }
    before = listed(demo)
    place = len(before) // 5  # below those with a date agreed
    spent = [one for one in before[place:] if one in planned][:5]
    with demo.tx():
        demo.write_many(
            "INSERT OR REPLACE INTO account_work VALUES ('2026-11', ?, 'call', 'x', 40,0,0,0,0,0)",
            [(one,) for one in spent],
        )
    after = listed(demo)
    assert people(demo, after) == people(demo, before)
    assert all(after.index(one) > before.index(one) for one in spent)
    first_left = next(n for n, one in enumerate(after) if one not in planned and n > place)
    assert all(after.index(one) >= first_left - len(spent) for one in spent)
