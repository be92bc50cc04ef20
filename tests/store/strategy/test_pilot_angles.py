"""What is planted in a pilot is found by each angle: payers, relapse, cost, harm, quality."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from agent_desk.domain.commands import Accepted, Refused
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.commands import ReadDocument
from agent_desk.domain.strategy.pilots.commands import KeepQualitySheet
from agent_desk.domain.strategy.pilots.plan import CONTROL, Pilot, PilotError
from agent_desk.domain.strategy.pilots.quality import (
    METRIC,
    NO,
    NOT_ASKED,
    PARTLY,
    QUALITY_PROCESS,
    YES,
    SampledCall,
    score_of,
)
from agent_desk.domain.strategy.pilots.verdict import Look, look_at
from agent_desk.domain.strategy.proportions import Share
from agent_desk.store.access.people import users
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.strategy.quality_sheets import call_to_hear, own_sheets
from agent_desk.store.strategy.read_pilots import LocalPilots
from tests.demo_copy import fill_demo
from tests.store.strategy.test_pilots import NOON, PLAN, TODAY, Desk
from tests.worlds import StoppedClock

LATE = TODAY + timedelta(days=130)
_CONTACT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, began_at,
                        contacted_on, verified_at, closed_at, outcome)
    VALUES (?, ?, ?, 'demo-agent', 'desk', 'call', 'out', :at, '2026-11-26', :at, :at, 'callback')
"""
_MONTH = """
    INSERT OR REPLACE INTO account_month
    VALUES (?, ?, ?, 'PP', '', ?, ?, 100000, 20000, '', '')
"""
_COMPLAINT = """
    INSERT INTO matter(id, debtor_id, account, kind, topic, title, opened_at, opened_by)
    VALUES (?, ?, ?, 'complaint', 'trato', 'Queja', '2026-12-02T10:00:00.000000Z', 'u')
"""
_CAMPAIGN = """
    INSERT INTO campaign(id, plan, state, made_at, by_user)
    VALUES ('c', '{"window_days": 7, "name": "Cartas"}', 'draft', ?, 'u')
"""
_PIECE = """
    INSERT INTO campaign_piece(id, campaign_id, name, channel, cost_cents, at, by_user)
    VALUES ('p', 'c', 'Carta', 'letter', 1200, ?, 'u')
"""
_SENT = """
    INSERT INTO piece_delivery(contact_id, piece_id, number, debtor_id, account, delivered_on,
                               batch, state)
    VALUES (?, 'p', 1, ?, ?, '2026-11-26', 'b', 'returned')
"""
_FORGIVEN = """
    INSERT INTO agreement(id, folio, account, kind, state, made_at, recorded_at, by_user,
                          total_cents, waived_cents, policy_id, policy_version, snapshot)
    VALUES (?, ?, ?, 'settlement', ?, '2026-11-27T10:00:00Z', '2026-11-27T10:00:00Z', 'u',
            100000, 70000, 'p', '1', '{}')
"""
# In each group, so many people: paid, relapse within 60 days, within 90 only, complained; attempts.
PLANTED = {CONTROL: (10, 6, 4, 3, 1), "aviso": (40, 12, 6, 3, 3)}


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    Desk(store).run("planted", replace(PLAN, cost_cents=1_000))
    with store.tx():
        store.write("DELETE FROM matter WHERE kind = 'complaint'")
        for arm, wanted in PLANTED.items():
            plant(store, arm, *wanted)
    yield store
    store.close()


def members(store: Store, arm: str) -> list[tuple[str, str]]:
    """(person, one of his accounts) of a group."""
    rows = store.rows(
        "SELECT person.debtor_id, min(number) AS number FROM pilot_person AS person"
        " JOIN account USING (debtor_id) WHERE arm = ? AND pilot_id = 'planted'"
        " GROUP BY 1 ORDER BY 1",
        (arm,),
    )
    return [(row["debtor_id"], row["number"]) for row in rows]


def plant(store: Store, arm: str, paid: int, soon: int, later: int, harm: int, tries: int) -> None:
    for at, (debtor, account) in enumerate(members(store, arm)[:60]):
        if at < paid:
            store.write(
                "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
                " VALUES (?, ?, '2026-12-01', 50000, 'SPEI')",
                (f"pay-{debtor}", account),
            )
        again = "2027-02" if at < soon else "2027-03" if at < soon + later else ""
        for period, bucket in (("2026-11", 1), ("2026-12", 0), (again, 1)):
            if again:
                store.write(_MONTH, (period, account, debtor, bucket, 30 * bucket))
        if at < harm:
            store.write(_COMPLAINT, (f"m-{debtor}", debtor, account))
        for number in range(tries):
            began = f"2026-11-26T1{number + 5}:00:00.000000Z"
            text = _CONTACT.replace(":at", f"'{began}'")
            store.write(text, (f"{debtor}-{number}", account, debtor))


def pilot_of(store: Store) -> Pilot:
    return next(one for one in LocalPilots(store).all() if one.id == "planted")


def look(store: Store, today: date = LATE) -> Look:
    pilot = pilot_of(store)
    return look_at(pilot.plan, LocalPilots(store).measured(pilot, today), is_last=True)


def counts(found: Look, metric: str) -> tuple[int, int]:
    angle = next(one for one in found.angles if one.metric == metric)
    return angle.control.count, angle.treated.count


def test_payers_relapse_and_harm_are_counted_as_they_were_planted(demo: Store) -> None:
    found = look(demo)
    assert counts(found, "paid") == (10, 40)
    assert counts(found, "relapse_60") == (6, 12)
    assert counts(found, "relapse_90") == (10, 18)
    assert counts(found, "complaint") == (3, 3)
    assert found.verdict == "effect"


def test_one_more_who_pays_costs_what_the_further_attempts_cost(demo: Store) -> None:
    control, treated = (len(members(demo, arm)) for arm in PLANTED)
    attempts = 3 * 60 / treated - 60 / control
    payers = 40 / treated - 10 / control
    extra = look(demo).extra
    assert extra and extra.cents == pytest.approx(1_000 * attempts / payers, rel=0.02)


def test_letters_sent_and_debt_forgiven_are_in_the_cost_of_one_more_payer(demo: Store) -> None:
    people, before = members(demo, "aviso")[:10], look(demo).extra
    with demo.tx():
        demo.write(_CAMPAIGN, (NOON.isoformat(),))
        demo.write(_PIECE, (NOON.isoformat(),))
        for debtor, account in people:
            demo.write(_SENT, (f"{debtor}-0", debtor, account))  # it was the first attempt
        for state, (debtor, account) in zip(("kept", "active", "broken"), people, strict=False):
            demo.write(_FORGIVEN, (f"a-{debtor}", f"F-{debtor}", account, state))
    control, treated = (len(members(demo, arm)) for arm in PLANTED)
    payers = 40 / treated - 10 / control
    extra = look(demo).extra
    assert before and extra and (extra.pieces, extra.granted) == (10, 2)
    assert extra.pieces_cents == pytest.approx(10 * 1_200 / treated / payers, abs=1)
    assert extra.granted_cents == pytest.approx(2 * 70_000 / treated / payers, abs=1)
    fewer = before.attempts_cents - extra.attempts_cents
    assert fewer == pytest.approx(10 * 1_000 / treated / payers, abs=1)


def test_many_complaints_stop_it_though_more_people_pay(demo: Store) -> None:
    with demo.tx():
        for debtor, account in members(demo, "aviso")[3:60]:
            demo.write(_COMPLAINT, (f"m-{debtor}", debtor, account))
    assert look(demo).verdict == "harm"
    with demo.tx():
        demo.write("DELETE FROM matter WHERE id LIKE 'm-%'")


WEIGHTS = {"opening": 20, "listening": 50, "closing": 30}


def test_a_sheet_scores_what_applied() -> None:
    assert score_of(WEIGHTS, {"opening": YES, "listening": YES, "closing": YES}) == 10_000
    assert score_of(WEIGHTS, {"opening": NO, "listening": PARTLY, "closing": NOT_ASKED}) == 3_571
    with pytest.raises(PilotError, match="Falta contestar"):
        score_of(WEIGHTS, {"opening": YES})
    with pytest.raises(PilotError, match="menos de la mitad"):
        score_of(WEIGHTS, {"opening": YES, "listening": NOT_ASKED, "closing": NOT_ASKED})


def sheet(store: Store, number: int, call: SampledCall, score: int) -> Accepted | Refused:
    by = next(user for user in users(store) if user.role is Role.SUPERVISOR)
    told = ("planted", call.contact_id, (("opening", YES),), score, "Bien")
    return LedgerLocal(store).submit(KeepQualitySheet(f"sheet-{number}", by, NOON, *told))


def test_only_calls_from_after_an_agent_was_told_are_heard_by_turns_and_once(demo: Store) -> None:
    pilot = pilot_of(demo)
    assert call_to_hear(demo, pilot, "demo-supervisor") is None  # nobody has read it yet
    agent = next(user for user in users(demo) if user.id == "demo-agent")
    told = ReadDocument("told", agent, NOON, QUALITY_PROCESS, 0)
    assert isinstance(LedgerLocal(demo).submit(told), Accepted)
    assert call_to_hear(demo, pilot, "demo-agent") is None  # nobody hears himself
    arms = []
    for number in range(6):
        call = call_to_hear(demo, pilot, "demo-supervisor")
        assert call
        arms.append(call.arm)
        good = 9_000 if call.arm == "aviso" else 4_000
        assert isinstance(sheet(demo, number, call, good), Accepted)
        assert isinstance(sheet(demo, 100 + number, call, good), Refused)
    assert arms.count(CONTROL) == arms.count("aviso") == 3
    angle = next(one for one in look(demo).angles if one.metric == METRIC)
    assert angle.kind == "descriptive"
    assert (angle.treated, angle.control) == (Share(3, 3), Share(0, 3))
    assert len(own_sheets(demo, "demo-agent")) == 6
    assert json.loads(demo.rows("SELECT marks FROM quality_sheet")[0]["marks"]) == {"opening": 2}
