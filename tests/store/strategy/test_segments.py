"""Segments in the file: everybody in his cell, versions that are never edited, two hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.recovery import recovery_of
from agent_desk.domain.strategy.segments.plain import SegmentsError
from agent_desk.segments_session import (
    judging_of,
    keep_assigned,
    limits_now,
    received_by,
    segment_desk,
    shipped_grid,
)
from agent_desk.store.access.people import users
from agent_desk.store.calls.read_case import read_case
from agent_desk.store.database import Store, memory_store
from agent_desk.store.driver import IntegrityError
from agent_desk.store.strategy.assign_segments import assign_steps, facts_of
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock, content

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
CONTENT = content()


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOON))
    keep_assigned(store, someone(store, Role.SUPERVISOR), CONTENT, TODAY)
    yield store
    store.close()


def someone(store: Store, role: Role) -> User:
    return next(user for user in users(store) if user.role is role)


def test_every_late_account_is_in_one_segment(demo: Store) -> None:
    late = demo.row(
        "SELECT count(*) AS n FROM account WHERE closed_on IS NULL AND overdue_cents > 0"
    )
    found = segment_desk(demo, someone(demo, Role.SUPERVISOR)).segments_now()
    assert late and sum(one.accounts for one in found) == late["n"] > 0
    assert demo.row("SELECT 1 FROM segment_assignment WHERE segment = ''") is None


def test_the_level_of_the_grid_is_the_one_the_desk_shows(demo: Store) -> None:
    judging = judging_of(demo, CONTENT.rules.recovery, TODAY)
    numbers = [row["number"] for row in demo.rows("SELECT number FROM account LIMIT 120")]
    for number in numbers:
        facts = facts_of(demo, number, judging, TODAY)
        if facts:
            case = read_case(demo, number)
            assert facts.level == recovery_of(case, CONTENT.rules.recovery, TODAY).level, number


def test_nothing_is_written_again_when_nothing_changed(demo: Store) -> None:
    grid, judging = shipped_grid(), judging_of(demo, CONTENT.rules.recovery, TODAY)
    assert list(assign_steps(demo, grid, 0, judging, TODAY)) == []
    before = demo.rows("SELECT * FROM segment_assignment")
    for step in assign_steps(demo, grid, 0, judging, date(2026, 11, 25)):
        step()
    kept = {row["account"]: row["assigned_on"] for row in before}
    moved = demo.rows("SELECT account FROM segment_assignment WHERE assigned_on = '2026-11-25'")
    assert len(moved) < len(kept) / 4


def test_a_hardship_takes_the_broken_promise_off_and_worsens_nothing(demo: Store) -> None:
    judging = judging_of(demo, CONTENT.rules.recovery, TODAY)
    row = demo.row("SELECT account FROM segment_assignment WHERE traits & 1 LIMIT 1")
    assert row
    before = facts_of(demo, row["account"], judging, TODAY)
    case = read_case(demo, row["account"])
    with demo.tx():
        demo.write(
            "INSERT INTO hardship VALUES ('h1', ?, 'enfermedad', 'contó algo', '2026-11-20', 'u')",
            (case.debtor.id,),
        )
    after = facts_of(demo, row["account"], judging, TODAY)
    assert before and after and after.level >= before.level and not after.traits & 1


def test_a_published_version_moves_the_accounts_and_stays_as_it_was(demo: Store) -> None:
    by = someone(demo, Role.SUPERVISOR)
    desk, limits = segment_desk(demo, by), limits_now(demo, CONTENT, TODAY)
    first, *rest = shipped_grid().segments
    grid = replace(shipped_grid(), segments=(replace(first, title="Avisar"), *rest))
    number = desk.save(grid, "Otro nombre", command_id="s1", now=NOON)
    assert desk.in_force().number == 0
    desk.publish(number, limits, command_id="p1", now=NOON)
    assert desk.in_force().grid.segments[0].title == "Avisar"
    keep_assigned(demo, by, CONTENT, TODAY)
    versions = demo.rows("SELECT DISTINCT version FROM segment_assignment")
    assert [row["version"] for row in versions] == [number]
    with pytest.raises(IntegrityError), demo.tx():
        demo.connection.execute("UPDATE segment_grid SET body = '{}'")
    with pytest.raises(RefusedError, match="no es un borrador"):
        desk.publish(number, limits, command_id="p2", now=NOON)


def test_a_hole_is_not_published_and_a_large_incentive_needs_another_person(demo: Store) -> None:
    by, other = someone(demo, Role.SUPERVISOR), someone(demo, Role.MANAGER)
    desk, limits = segment_desk(demo, by), limits_now(demo, CONTENT, TODAY)
    grid = shipped_grid()
    hole = desk.save(replace(grid, segments=grid.segments[1:]), "", command_id="s2", now=NOON)
    with pytest.raises(SegmentsError, match="Nadie recibe nada en"):
        desk.publish(hole, limits, command_id="p3", now=NOON)
    big = replace(
        grid.incentives[1], component="principal", limit_bp=4_500, approver=limits.levels[-1]
    )
    many = replace(grid, incentives=(grid.incentives[0], big, grid.incentives[2]))
    number = desk.save(many, "", command_id="s3", now=NOON)
    with pytest.raises(RefusedError, match="la publica otra persona"):
        desk.publish(number, limits, command_id="p4", now=NOON)
    segment_desk(demo, other).publish(number, limits, command_id="p5", now=NOON)
    assert desk.in_force().number == number


def test_a_preview_says_segment_step_offer_cap_and_law(demo: Store) -> None:
    by = someone(demo, Role.SUPERVISOR)
    row = demo.row("SELECT account FROM segment_assignment WHERE segment = 'negociar' LIMIT 1")
    assert row
    found = received_by(demo, CONTENT, row["account"], by, NOON, TODAY)
    assert found and found.segment.id == "negociar" and len(found.reasons) == 3
    assert found.offer_words == "Plan de pagos"
    assert set(found.verdicts) == {"call", "whatsapp", "letter"}
