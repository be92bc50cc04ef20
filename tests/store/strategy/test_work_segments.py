"""The work list by segment: its filter, calls due first, the desk's first offer and its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from agent_desk.domain.people import Role, User
from agent_desk.domain.work_rule import (
    WorkFilter,
    WorkRule,
    WorkWish,
    rule_of,
    rule_text,
    rule_words,
)
from agent_desk.segments_session import keep_assigned, segment_groups, segment_of
from agent_desk.services.prepare_case import prepare_case
from agent_desk.services.preview_segment import fits
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, memory_store
from agent_desk.store.reads import LocalCases
from agent_desk.store.strategy.work_segments import due_first, is_due
from agent_desk.ui.desk.case_painting import paint_context
from tests.demo_copy import fill_demo
from tests.worlds import StoppedClock, content

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
CONTENT = content()


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    keep_assigned(store, supervisor(store), CONTENT, TODAY)
    yield store
    store.close()


def supervisor(store: Store) -> User:
    return next(user for user in users(store) if user.role is Role.SUPERVISOR)


def segment_of_account(store: Store, account: str) -> str:
    row = store.row("SELECT segment FROM segment_assignment WHERE account = ?", (account,))
    return str(row["segment"]) if row else ""


def test_the_list_brings_only_the_segments_asked_for(demo: Store) -> None:
    groups = {group.value: group for group in segment_groups(demo, supervisor(demo))}
    assert groups["negociar"].label == "Negociar" and groups["negociar"].accounts > 0
    wish = WorkWish(only=WorkFilter(cells=frozenset({"negociar"})))
    listed = LocalCases(demo).work_list(NOON, 10, None, wish)
    assert listed and {segment_of_account(demo, account) for account in listed} == {"negociar"}


def test_who_is_due_a_call_comes_before_and_nobody_is_lost(demo: Store) -> None:
    numbers = [row["account"] for row in demo.rows("SELECT account FROM segment_assignment")]
    rows = demo.rows("SELECT number FROM account WHERE overdue_cents > 0 LIMIT 60")
    due = is_due(demo, TODAY)
    ordered = [row["number"] for row in due_first(iter(rows), due)]
    assert sorted(ordered) == sorted(row["number"] for row in rows)
    told = [due(number) for number in ordered]
    assert told == sorted(told, reverse=True) and any(told) and not all(told) and numbers


def test_the_rule_says_so_and_an_older_rule_is_still_read() -> None:
    rule = WorkRule(by_step=True)
    assert rule_of(rule_text(rule)) == rule
    assert "a quien su segmento le toca hoy una llamada" in rule_words(rule)
    assert not rule_of('{"first": ["callbacks"], "value": "total_cents"}').by_step


def test_the_desk_proposes_first_what_the_segment_says_within_policy(demo: Store) -> None:
    rules = replace(CONTENT.rules, segment=segment_of(demo, CONTENT))
    cases, seen = LocalCases(demo), 0
    for row in demo.rows("SELECT account FROM segment_assignment ORDER BY account LIMIT 60"):
        plain = prepare_case(cases, row["account"], CONTENT.rules, NOON)
        prepared = prepare_case(cases, row["account"], rules, NOON)
        found, shown = prepared.received, prepared.sheet.shown
        assert found and sorted(o.key for o in shown) == sorted(o.key for o in plain.sheet.shown)
        wanted = found.segment.first_offer
        if any(fits(o, wanted) and not o.needs_approval for o in shown):
            seen += 1
            assert fits(shown[0], wanted) and (wanted != "plan" or shown[0].count > 1)
            assert shown[0].why[-1].endswith(found.segment.title)
    assert seen > 5


def test_the_left_column_tells_segment_offer_and_the_three_facts(demo: Store) -> None:
    rules = replace(CONTENT.rules, segment=segment_of(demo, CONTENT))
    row = demo.row("SELECT account FROM segment_assignment WHERE segment = 'negociar' LIMIT 1")
    assert row
    prepared = prepare_case(LocalCases(demo), row["account"], rules, NOON)
    open_ = paint_context(prepared.case, is_open=True, received=prepared.received)
    assert open_.facts[0].text == "Segmento Negociar: primero Plan de pagos"
    assert open_.facts[0].detail.startswith("Interno · paso 1 de 4")
    assert "Recuperación " in open_.contact[-2].text and "vencidos" in open_.contact[-2].text
    assert open_.contact[-1].text.startswith("Su batería dice: Escuchar qué pasó")
    assert "paso 1 de 4" in open_.contact[-1].detail and "llamada" in open_.contact[-1].detail
    masked = paint_context(prepared.case, is_open=False, received=prepared.received)
    assert not any("egmento" in fact.text for fact in masked.facts)
