"""The library in the store: versions, states, publications taken back, misses, proposals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.objections.commands import (
    AddSearchTest,
    AnswerProposal,
    AssignResponse,
    MoveVersion,
    ProposeWording,
    PublishCards,
    RemoveSearchTest,
    SaveDraft,
    SeeNews,
    SettleMiss,
    SwitchLearning,
    UndoPublication,
    UseVersion,
)
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.library_book import MissKind, ProposalState, State
from agent_desk.domain.objections.results import response_version
from agent_desk.store.database import create_store, open_store
from agent_desk.store.library.read_cards import LocalCards
from agent_desk.store.library.seed_library import seed_library
from tests.store.library_world import SHIPPED, LibraryWorld
from tests.store.world import AGENT, NOW, OTHER_AGENT, SUPERVISOR, TODAY, World, new_id

FIRST = SHIPPED[0]


@pytest.fixture
def library(world: World) -> LibraryWorld:
    return LibraryWorld(world)


# ---- what ships


def test_what_ships_is_version_one_of_a_new_store(library: LibraryWorld) -> None:
    assert set(library.reads.published().cards) == set(SHIPPED)
    (version,) = library.reads.history(FIRST.id)
    assert (version.number, version.state, version.by_name) == (1, State.PUBLISHED, "")
    assert library.reads.revision() == 1
    assert library.reads.publications() == []


def test_seeding_again_changes_nothing(library: LibraryWorld) -> None:
    events = library.world.count("event")
    assert seed_library(library.store, SHIPPED, NOW) == ()
    assert (library.reads.revision(), library.world.count("event")) == (1, events)


def test_a_newer_shipped_card_replaces_only_what_the_house_did_not_edit(
    library: LibraryWorld,
) -> None:
    mine = library.change("bridge", "Nuestro puente.")
    newer = [replace(card, commitment="Otro cierre.") for card in SHIPPED]
    assert seed_library(library.store, newer, NOW) == (FIRST.id,)
    assert library.live(FIRST.id) == mine
    assert library.live(SHIPPED[1].id) == newer[1]
    assert seed_library(library.store, newer, NOW) == ()


def test_a_shipped_card_that_the_house_retired_stays_away(library: LibraryWorld) -> None:
    library.publish(retired=(FIRST.id,))
    newer = [replace(card, commitment="Otro cierre.") for card in SHIPPED]
    seed_library(library.store, newer, NOW)
    assert library.live(FIRST.id) is None


# ---- drafts and states


def test_a_draft_is_kept_at_every_save_and_touches_no_desk(library: LibraryWorld) -> None:
    one = library.draft(set_field(FIRST, "bridge", "Uno."))
    library.draft(set_field(FIRST, "bridge", "Dos."), one)
    (work,) = library.reads.work()
    assert (work.number, work.state, work.card.bridge) == (2, State.DRAFT, "Dos.")
    assert library.live(FIRST.id) == FIRST


def test_two_people_do_not_write_the_same_card_over_each_other(library: LibraryWorld) -> None:
    library.draft(FIRST)
    other = SaveDraft(new_id(), SUPERVISOR, NOW, new_id(), FIRST)
    assert "Otra persona ya escribe" in library.world.refusal(other)


def test_states_follow_each_other_with_who_and_when(library: LibraryWorld) -> None:
    version = library.draft(set_field(FIRST, "bridge", "Uno."))
    library.world.accept(MoveVersion(new_id(), SUPERVISOR, NOW, version, State.REVIEW, "Lista."))
    library.publish(version)
    newest, first = library.reads.history(FIRST.id)
    assert [step.state for step in newest.steps] == [State.DRAFT, State.REVIEW, State.PUBLISHED]
    assert newest.steps[1].note == "Lista."
    assert newest.steps[2].at == NOW + timedelta(minutes=1)
    assert first.state is State.RETIRED
    back = MoveVersion(new_id(), SUPERVISOR, NOW, version, State.DRAFT)
    assert "ya no está en ese paso" in library.world.refusal(back)
    live = MoveVersion(new_id(), SUPERVISOR, NOW, version, State.RETIRED)
    assert "se retira al publicar" in library.world.refusal(live)


def test_a_version_in_review_that_is_edited_is_a_draft_again(library: LibraryWorld) -> None:
    version = library.draft(FIRST)
    library.world.accept(MoveVersion(new_id(), SUPERVISOR, NOW, version, State.REVIEW))
    library.draft(set_field(FIRST, "bridge", "Dos."), version)
    assert library.reads.work()[0].state is State.DRAFT


def test_a_draft_of_what_was_published_meanwhile_is_refused_with_its_words_kept(
    library: LibraryWorld,
) -> None:
    version = library.draft(set_field(FIRST, "bridge", "Uno."))
    library.publish(version)
    late = SaveDraft(new_id(), SUPERVISOR, NOW, version, FIRST)
    assert "Su texto sigue en pantalla" in library.world.refusal(late)


def test_agents_read_and_propose_but_do_not_write_the_words(library: LibraryWorld) -> None:
    for command in (
        SaveDraft(new_id(), AGENT, NOW, new_id(), FIRST),
        PublishCards(new_id(), AGENT, NOW, (), (FIRST.id,)),
        SwitchLearning(new_id(), AGENT, NOW, FIRST.id, True),
    ):
        assert "pídalo a supervisión" in library.world.refusal(command)
    library.world.accept(ProposeWording(new_id(), AGENT, NOW, FIRST.id, "Algo mejor."))


# ---- publications


def test_a_publication_is_undone_whole_with_one_act(library: LibraryWorld) -> None:
    one = library.draft(set_field(FIRST, "bridge", "Uno."))
    two = library.draft(set_field(SHIPPED[1], "bridge", "Dos."))
    publication = library.publish(one, two, retired=(SHIPPED[2].id,))
    assert library.live(SHIPPED[2].id) is None
    assert library.last().cards == tuple(sorted(card.id for card in SHIPPED[:3]))
    library.undo(publication)
    assert set(library.reads.published().cards) == set(SHIPPED)
    undo, undone = library.reads.publications()
    assert (undo.is_undo, undone.is_undone, undo.revision) == (True, True, 3)
    again = UndoPublication(new_id(), SUPERVISOR, NOW, publication)
    assert "ya no puede deshacerse" in library.world.refusal(again)


def test_an_undo_may_itself_be_undone(library: LibraryWorld) -> None:
    changed = library.change("bridge", "Uno.")
    library.undo(library.last().id)
    library.undo(library.last().id)
    assert library.live(FIRST.id) == changed


def test_an_old_publication_is_not_undone_over_later_words(library: LibraryWorld) -> None:
    library.change("bridge", "Uno.")
    first = library.last().id
    later = library.change("bridge", "Dos.")
    refused = UndoPublication(new_id(), SUPERVISOR, NOW, first)
    assert "cambió después" in library.world.refusal(refused)
    assert library.live(FIRST.id) == later


def test_a_publication_with_one_bad_version_publishes_none(library: LibraryWorld) -> None:
    version = library.draft(set_field(FIRST, "bridge", "Uno."))
    bad = PublishCards(new_id(), SUPERVISOR, NOW, (version, "no-hay"))
    assert "ya no existe" in library.world.refusal(bad)
    assert "nada que publicar" in library.world.refusal(PublishCards(new_id(), SUPERVISOR, NOW, ()))
    gone = PublishCards(new_id(), SUPERVISOR, NOW, (), ("no-hay",))
    assert "ya no está publicada" in library.world.refusal(gone)
    assert (library.live(FIRST.id), library.reads.revision()) == (FIRST, 1)


def test_an_earlier_version_comes_back_as_a_new_one(library: LibraryWorld) -> None:
    library.change("bridge", "Uno.")
    oldest = library.reads.history(FIRST.id)[-1]
    library.publish(library.draft(oldest.card))
    assert library.live(FIRST.id) == FIRST
    assert [v.number for v in library.reads.history(FIRST.id)] == [3, 2, 1]


def test_another_desk_on_the_same_file_sees_the_new_words(tmp_path: Path, key: bytes) -> None:
    path = tmp_path / "desk.db"
    library = LibraryWorld(World(create_store(path, key)))
    other = open_store(path, key)
    desk = LocalCards(other)
    assert desk.revision() == 1
    changed = library.change("bridge", "Uno.")
    assert desk.revision() == 2
    assert changed in desk.published().cards
    library.store.close()
    other.close()


# ---- news


def test_each_person_is_told_what_changed_since_he_last_looked(library: LibraryWorld) -> None:
    assert library.feedback.news(AGENT.id).changes == ()  # a new person has nothing to catch up on
    library.world.accept(SeeNews(new_id(), AGENT, NOW, library.reads.revision()))
    library.change("bridge", "Uno.")
    library.change("bridge", "Dos.")
    library.change("ask", "¿Qué ocurrió?", 1)
    library.undo(library.last().id)
    (change,) = library.feedback.news(AGENT.id).changes
    assert change.before and change.after
    assert (change.before.bridge, change.after.bridge) == (FIRST.bridge, "Dos.")
    library.world.accept(SeeNews(new_id(), AGENT, NOW, library.reads.revision()))
    assert library.feedback.news(AGENT.id).changes == ()


# ---- tests, misses, proposals


def test_search_tests_are_added_once_and_taken_away(library: LibraryWorld) -> None:
    add = AddSearchTest(new_id(), SUPERVISOR, NOW, "  ya   deposité ", FIRST.id)
    library.world.accept(add)
    assert [(t.text, t.card_id) for t in library.feedback.tests()] == [("ya deposité", FIRST.id)]
    same = AddSearchTest(new_id(), SUPERVISOR, NOW, "ya deposité", FIRST.id)
    assert "ya está en la lista" in library.world.refusal(same)
    empty = AddSearchTest(new_id(), SUPERVISOR, NOW, "  ", FIRST.id)
    assert "Escriba primero" in library.world.refusal(empty)
    library.world.accept(RemoveSearchTest(new_id(), SUPERVISOR, NOW, add.id))
    assert library.feedback.tests() == []


def test_misses_are_counted_without_who_typed_them(library: LibraryWorld) -> None:
    events = library.world.count("event")
    for _ in range(3):
        library.feedback.count_miss("me cae gordo el banco", MissKind.NOTHING, TODAY)
    library.feedback.count_miss("ya pagué otra vez", MissKind.ABANDONED, TODAY)
    first, second = library.feedback.misses()
    assert (first.text, first.kind, first.times) == ("me cae gordo el banco", MissKind.NOTHING, 3)
    assert second.kind is MissKind.ABANDONED
    assert library.world.count("event") == events
    columns = library.store.rows("SELECT name FROM pragma_table_info('missed_search')")
    assert not {"by_user", "account", "contact_id"} & {row["name"] for row in columns}
    library.world.accept(SettleMiss(new_id(), SUPERVISOR, NOW, first.text))
    assert [miss.text for miss in library.feedback.misses()] == [second.text]
    library.feedback.count_miss(first.text, MissKind.NOTHING, TODAY)
    assert library.feedback.misses()[0].times == 4  # it comes back when it happens again


def test_an_agent_sees_the_answer_to_what_he_proposed(library: LibraryWorld) -> None:
    proposal = ProposeWording(new_id(), AGENT, NOW, FIRST.id, " Dígame  cuánto sí. ")
    library.world.accept(proposal)
    (waiting,) = library.feedback.proposals()
    assert (waiting.text, waiting.by_id) == ("Dígame cuánto sí.", AGENT.id)
    answer = AnswerProposal(
        new_id(), SUPERVISOR, NOW, proposal.id, ProposalState.MERGED, "Quedó en la segunda."
    )
    library.world.accept(answer)
    assert library.feedback.proposals() == []
    (mine,) = library.feedback.news(AGENT.id).answers
    assert (mine.state, mine.answer) == (ProposalState.MERGED, "Quedó en la segunda.")
    assert library.feedback.news(OTHER_AGENT.id).answers == ()
    twice = replace(answer, id=new_id())
    assert "ya tiene respuesta" in library.world.refusal(twice)
    library.world.accept(SeeNews(new_id(), AGENT, NOW, 1))
    assert library.feedback.news(AGENT.id).answers == ()


# ---- what works


def test_what_was_said_is_counted_by_contact_and_by_what_came_of_it(library: LibraryWorld) -> None:
    world, version = library.world, response_version(FIRST.id, FIRST.responses[0].text)
    account = "4417-0098"
    contact = world.begin()
    for _ in range(2):
        world.accept(UseVersion(new_id(), AGENT, NOW, contact, account, FIRST.id, version))
    world.accept(AssignResponse(new_id(), AGENT, NOW, contact, account, FIRST.id, version, 4_200))
    world.accept(AssignResponse(new_id(), AGENT, NOW, contact, account, FIRST.id, "otra", 900))
    world.agree(contact)
    world.close(contact)
    (before,) = library.feedback.results(TODAY)
    assert (before.used, before.agreed, before.settled, before.kept) == (1, 1, 0, 0)
    with library.store.tx():
        library.store.write("UPDATE promise SET state = 'kept'")
    (after,) = library.feedback.results(date(2027, 6, 1))
    assert (after.settled, after.kept, after.assigned, after.assigned_kept) == (1, 1, 1, 1)
    row = library.store.row("SELECT version, propensity_bp FROM response_assignment")
    assert row and (row["version"], row["propensity_bp"]) == (version, 4_200)


def test_learning_is_off_until_supervision_switches_it_on(library: LibraryWorld) -> None:
    assert library.feedback.learning() == frozenset()
    library.world.accept(SwitchLearning(new_id(), SUPERVISOR, NOW, FIRST.id, True))
    assert library.feedback.learning() == {FIRST.id}
    library.world.accept(SwitchLearning(new_id(), SUPERVISOR, NOW, FIRST.id, False))
    assert library.feedback.learning() == frozenset()


def test_no_words_of_a_card_or_of_a_person_are_in_the_log(library: LibraryWorld) -> None:
    library.change("bridge", "Un secreto de la casa.")
    library.world.accept(ProposeWording(new_id(), AGENT, NOW, FIRST.id, "Un secreto mío."))
    library.world.accept(AddSearchTest(new_id(), SUPERVISOR, NOW, "un secreto dicho", FIRST.id))
    log = "\n".join(str(tuple(row)) for row in library.store.rows("SELECT * FROM event"))
    assert "secreto" not in log
