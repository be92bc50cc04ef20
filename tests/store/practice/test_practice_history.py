"""What is kept of practice, and who may see it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.practice.training.commands import AssignTraining, SharePractice
from agent_desk.domain.practice.training.history import SHORT, KeptDrill
from agent_desk.domain.practice.training.spacing import PERSONA, Repeat
from agent_desk.services.practice_book import Practised, keep_drill
from agent_desk.store.access.key_slots import KeysFileError
from agent_desk.store.access.people import save_user
from agent_desk.store.database import keyed_store
from agent_desk.store.errors import WrongKeyError
from agent_desk.store.practice.practice_file import open_practice
from agent_desk.store.practice.read_practice import LocalOwnPractice, LocalSharedPractice
from tests.store.world import AGENT, NOW, OTHER_AGENT, SUPERVISOR, TODAY, World, new_id

SECRET = "lo que escribí cuando me equivoqué"


def drill(total: int = 40) -> KeptDrill:
    return KeptDrill(
        new_id(), AGENT.id, "lupita", 7, TODAY, SHORT, NOW, 91, (SECRET, "Adiós"), "hung_up",
        total, False, {"opening": 4.0}, "Salude", {"acts": "f1"},
    )  # fmt: skip


@pytest.fixture
def practising(world: World) -> World:
    for user in (AGENT, OTHER_AGENT, SUPERVISOR):
        save_user(world.store, user, NOW)
    return world


def test_a_drill_comes_back_whole_to_its_own_person_only(practising: World) -> None:
    own = LocalOwnPractice(practising.store, AGENT)
    done = drill()
    keep_drill(own, Practised(done, ("perdida-de-empleo",), ()), TODAY)
    assert own.drills() == [done]
    assert {one.item for one in own.repeats()} == {"lupita", "perdida-de-empleo"}
    other = LocalOwnPractice(practising.store, OTHER_AGENT)
    assert not other.drills() and not other.repeats()


def test_trainers_see_nothing_until_the_person_shares_it(practising: World) -> None:
    keep_drill(LocalOwnPractice(practising.store, AGENT), Practised(drill(), (), ()), TODAY)
    shared = LocalSharedPractice(practising.store)
    assert shared.drills() == {} and not shared.sharing()
    practising.accept(SharePractice(new_id(), AGENT, NOW, True))
    assert [d.total for d in shared.drills()[AGENT.id]] == [40]
    practising.accept(SharePractice(new_id(), AGENT, NOW, False))
    assert shared.drills() == {}


def test_nothing_of_a_drill_is_in_the_log(practising: World) -> None:
    before = practising.count("event")
    keep_drill(LocalOwnPractice(practising.store, AGENT), Practised(drill(), (), ()), TODAY)
    assert practising.count("event") == before


def test_a_good_repeat_on_its_day_moves_on(practising: World) -> None:
    own = LocalOwnPractice(practising.store, AGENT)
    keep_drill(own, Practised(drill(), (), ()), TODAY)
    later = TODAY + timedelta(2)
    keep_drill(own, Practised(drill(88), (), ()), later)
    assert own.repeats() == [Repeat(PERSONA, "lupita", 1, later + timedelta(7), 88)]


def test_only_trainers_and_leaders_put_people_into_groups(practising: World) -> None:
    refused = practising.refusal(AssignTraining(new_id(), AGENT, NOW, AGENT.id, "trained"))
    assert "pídalo a supervisión" in refused
    practising.accept(AssignTraining(new_id(), SUPERVISOR, NOW, AGENT.id, "waiting"))
    assert LocalSharedPractice(practising.store).groups() == {AGENT.id: ("waiting", TODAY)}


def test_the_practice_file_opens_only_beside_its_own_store(tmp_path: Path) -> None:
    path, key = tmp_path / "practice.db", b"k" * 32
    open_practice(path, key, lambda store: None).close()
    open_practice(path, key, lambda store: None).close()
    with pytest.raises(KeysFileError):
        open_practice(path, b"x" * 32, lambda store: None)
    with pytest.raises(WrongKeyError):  # the key of the work store does not open it
        keyed_store(path, key)
    assert path.stat().st_mode & 0o777 == 0o600
