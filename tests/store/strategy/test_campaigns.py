"""A campaign in the file: lines apart, texts that stay, launched as its gates read it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.strategy.campaigns.commands import (
    EndCampaign,
    MovePieceText,
    SaveCampaign,
)
from agent_desk.domain.strategy.campaigns.gates import open_gates
from agent_desk.domain.strategy.campaigns.pieces import TextState
from agent_desk.domain.strategy.campaigns.plan import CampaignState, plain_of
from agent_desk.services.campaign_gates import (
    NoSuchCampaignError,
    campaign_named,
    launch_campaign,
)
from agent_desk.services.submit import submit
from agent_desk.session import new_id
from agent_desk.store.driver import IntegrityError
from tests.campaign_world import BODY, NOON, PLAN, TODAY, CampaignBench
from tests.store.world import AGENT


@pytest.fixture
def bench() -> Iterator[CampaignBench]:
    made = CampaignBench()
    yield made
    made.store.close()


def test_a_campaign_is_launched_once_its_gates_are_met(bench: CampaignBench) -> None:
    bench.plan()
    told = {gate.id for gate in open_gates(bench.gates())}
    assert {"pieces", "lines"} <= told
    with pytest.raises(RefusedError, match="no se lanzó"):
        bench.launch()
    assert bench.campaign.state is CampaignState.DRAFT
    bench.line()
    bench.piece()
    bench.publish()
    bench.launch()
    assert bench.campaign.state is CampaignState.LAUNCHED


def test_nothing_of_a_launched_campaign_is_changed(bench: CampaignBench) -> None:
    bench.ready()
    bench.launch()
    for change in (bench.plan, bench.line, bench.piece):
        with pytest.raises(DeskError, match="quedó como estaba"):
            change()
    with pytest.raises(IntegrityError), bench.store.tx():
        bench.store.write("UPDATE campaign SET plan = '{}'")


def test_what_changed_since_the_gates_were_read_is_not_launched(bench: CampaignBench) -> None:
    bench.ready()
    seen = bench.campaign
    bench.plan(replace(PLAN, budget_cents=PLAN.budget_cents + 1))
    with pytest.raises(RefusedError, match="cambió mientras"):
        launch_campaign(bench.desk, bench.ledger, seen, bench.hand())


def test_a_line_of_another_campaign_is_refused_and_rests_afterwards(bench: CampaignBench) -> None:
    bench.ready()
    bench.plan(replace(PLAN, name="Navidad"), "c-2")
    with pytest.raises(DeskError, match="ya es de «Regreso a clases»"):
        bench.line("c-2", "l-2")
    late = TODAY + timedelta(days=75)
    with pytest.raises(DeskError, match="descansa 60 días"):
        bench.line("c-2", "l-2", late, late + timedelta(days=9))
    with pytest.raises(IntegrityError), bench.store.tx():
        bench.store.write(
            "INSERT INTO campaign_line SELECT 'l-9', 'c-2', number, valid_from, valid_to, at,"
            " by_user FROM campaign_line"
        )


def test_a_text_is_kept_and_the_next_one_takes_its_place(bench: CampaignBench) -> None:
    bench.ready()
    bench.text("Otro texto de {acreedor}. Llame al {linea}.", 2)
    [piece] = bench.desk.campaigns.pieces("c-1")
    assert piece.published is not None
    assert (piece.published.number, piece.published.body) == (1, BODY)
    bench.publish(2)
    [piece] = bench.desk.campaigns.pieces("c-1")
    assert [text.state for text in piece.texts] == [TextState.RETIRED, TextState.PUBLISHED]
    with pytest.raises(IntegrityError), bench.store.tx():
        bench.store.write("UPDATE piece_text SET body = 'otro'")


def test_a_text_does_not_skip_its_review(bench: CampaignBench) -> None:
    bench.plan()
    bench.line()
    bench.piece()
    bench.text(BODY, 1)
    with pytest.raises(RefusedError, match="no puede dar ese paso"):
        bench.give(MovePieceText, "p-1", 1, "published")


def test_a_campaign_ends_with_its_reason_and_is_found_by_name(bench: CampaignBench) -> None:
    bench.ready()
    bench.launch()
    with pytest.raises(RefusedError, match="por qué termina"):
        bench.give(EndCampaign, "c-1", " ")
    bench.give(EndCampaign, "c-1", "Se acabó el presupuesto")
    assert campaign_named(bench.desk.campaigns, "regreso A CLASES").state is CampaignState.ENDED
    with pytest.raises(NoSuchCampaignError):
        campaign_named(bench.desk.campaigns, "otra")


def test_an_agent_may_not_touch_a_campaign(bench: CampaignBench) -> None:
    command = SaveCampaign(new_id(), AGENT, NOON, "c-9", json.dumps(plain_of(PLAN)))
    with pytest.raises(RefusedError, match="agente"):
        submit(bench.ledger, command)


def test_the_plan_reaches_the_people_of_its_segments(bench: CampaignBench) -> None:
    kept = bench.desk.campaigns
    everybody = kept.targets(PLAN)
    assert len(everybody) == len({target.debtor_id for target in everybody}) == 12
    one = everybody[0].segment
    some = kept.targets(replace(PLAN, segments=(one,)))
    assert some == [target for target in everybody if target.segment == one]
    assert kept.targets(replace(PLAN, segments=())) == []


def test_a_text_that_another_country_forbids_is_not_launched() -> None:
    bench = CampaignBench({"7003": "CL"})
    bench.plan()
    bench.line()
    bench.piece()
    bench.text(f"{BODY} Cuide su historial.", 1)
    for state in ("review", "published"):
        bench.give(MovePieceText, "p-1", 1, state)
    [shut] = [gate for gate in bench.gates() if gate.id == "pieces"]
    assert not shut.is_met
    assert "En Chile no se escribe «historial»" in shut.sentence and "Mejor: " in shut.sentence
    with pytest.raises(RefusedError, match="no se lanzó"):
        bench.launch()
    bench.store.close()
