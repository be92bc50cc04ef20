"""Once a day the rules take what must go and say what must stay."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.domain.commands import NoteFact, SaveNote
from agent_desk.domain.privacy.commands import BlockPerson
from agent_desk.library.privacy_rules import load_keep_rules
from agent_desk.services.run_retention import Hand, run_retention
from agent_desk.store.privacy.read_privacy import PrivacyBook
from agent_desk.store.privacy.retention_shelf import RetentionShelf
from tests.store.world import AGENT, SUPERVISOR, World, case_of, new_id

TODAY = date(2026, 11, 24)
LONG_AGO = datetime(2019, 5, 6, 17, tzinfo=UTC)


@pytest.fixture
def world() -> World:
    return World()


def run(world: World, today: date = TODAY) -> int:
    """How many steps it took."""
    rules = load_keep_rules()
    now = datetime(today.year, today.month, today.day, 17, tzinfo=UTC)
    hand = Hand(world.ledger, SUPERVISOR, lambda: now, new_id)
    shelf = RetentionShelf(world.store, today)
    return sum(1 for _step in run_retention(shelf, rules, hand, today))


def lines(world: World) -> dict[tuple[str, str], tuple[int, int, str]]:
    found = PrivacyBook(world.store).lines()
    return {(line.kind, line.country): (line.removed, line.kept, line.why) for line in found}


def closed(world: World, account: str) -> None:
    with world.store.tx():
        world.store.write(
            "UPDATE portfolio.account SET closed_on = '2020-01-02' WHERE number = ?", (account,)
        )


def test_old_notes_go_and_young_ones_stay(world: World) -> None:
    world.load(case_of("1"))
    for at, text in ((LONG_AGO, "De hace años"), (LONG_AGO.replace(year=2026), "De este año")):
        contact = world.begin("1", at=at)
        world.accept(SaveNote(new_id(), AGENT, at, contact, "1", text))
        world.close(contact, "1", at=at, note=text)
        world.accept(NoteFact(new_id(), AGENT, at, "1", "preferencia", text))
        world.accept(NoteFact(new_id(), AGENT, at, "1", "salud", text))
    run(world)
    assert [row["text"] for row in world.store.rows("SELECT text FROM note")] == ["De este año"]
    assert [row["text"] for row in world.store.rows("SELECT text FROM fact")] == ["De este año"]
    assert [row["text"] for row in world.store.rows("SELECT text FROM hardship")] == ["De este año"]
    assert world.store.rows("SELECT 1 FROM contact WHERE contacted_on < '2020-01-01'") == []
    report = lines(world)
    assert report["notes", "*"][0] == 2 and report["hardship", "*"][0] == 1
    assert report["contact_log", "*"][0] == 1


def test_a_contact_that_an_agreement_needs_stays_and_the_report_says_why(world: World) -> None:
    world.load(case_of("1"))
    contact = world.begin("1", at=LONG_AGO)
    world.agree(contact, account="1")
    world.close(contact, "1", at=LONG_AGO, outcome="promise")
    run(world)
    assert world.count("contact") == 1
    removed, kept, why = lines(world)["contact_log", "*"]
    assert (removed, kept) == (0, 1) and "un convenio" in why


def test_who_left_his_creditor_s_file_goes_whole_after_seventy_two_months(world: World) -> None:
    gone = case_of("1", "Ana Peña Ruiz", as_of=date(2020, 1, 1), days_past_due=90)
    world.load(gone, case_of("2", days_past_due=2400), case_of("3"))
    closed(world, "1")
    closed(world, "3")
    run(world)
    assert world.cases.find("pena") == [] and world.count("person_block") == 0
    assert [hit.account for hit in world.cases.find("nunez")] == ["2", "3"]
    assert world.count("erasure") == 1
    _removed, kept, why = lines(world)["breach_data", "MX"]
    assert kept == 1 and "pídale que las retire" in why


def test_what_an_agreement_obliges_to_keep_stays_sealed_until_its_own_day(world: World) -> None:
    world.load(case_of("1", "Ana Peña Ruiz", as_of=date(2020, 1, 1), days_past_due=90))
    world.agree(account="1")
    closed(world, "1")
    run(world)
    blocked = PrivacyBook(world.store).blocked()
    assert [(one.is_erased, one.kinds) for one in blocked] == [(True, ("agreements",))]
    kind, until, why = blocked[0].kept[0]
    assert kind == "agreements" and until.year == 2037 and "art. 49" in why
    run(world, until)
    assert PrivacyBook(world.store).blocked() == [] and world.count("sealed_row") == 0


def test_a_blocked_person_is_erased_when_his_term_is_over(world: World) -> None:
    world.load(case_of("1", as_of=TODAY, days_past_due=30), case_of("2"))
    command = BlockPerson(
        new_id(), SUPERVISOR, datetime(2026, 11, 24, 17, tzinfo=UTC), "1", "Lo pidió"
    )
    world.accept(command)
    sealed = world.count("sealed_row")
    run(world)
    assert world.count("sealed_row") == sealed > 0  # he may still be unblocked
    run(world, TODAY + timedelta(days=72 * 31))
    assert world.count("sealed_row") == 0 and world.cases.find("nunez")


def test_the_run_goes_in_slices_and_is_done_once_a_day(world: World) -> None:
    world.load(case_of("1"))
    with world.store.tx():
        for number in range(120):
            world.store.write(
                "INSERT INTO fact VALUES (?, ?, 'D-1', 'otro', 'x', ?, 'u')",
                (number, f"f{number}", (date(2019, 1, 1) + timedelta(number)).isoformat()),
            )
    assert run(world) > 3
    assert lines(world)["notes", "*"][0] == 120
    assert PrivacyBook(world.store).last_run() == TODAY
