"""The own history of practice goes to another machine sealed; what is not proved stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.practice.training.exam import Certificate
from agent_desk.domain.practice.training.history import EXAM, SHORT, WHOLE, KeptDrill
from agent_desk.domain.practice.training.spacing import PERSONA, Repeat
from agent_desk.services.own_history import (
    OwnHistory,
    history_of,
    history_text,
    own_history,
    what_to_bring,
)
from agent_desk.store.access.key_slots import PinCost
from agent_desk.store.database import memory_store
from agent_desk.store.practice.history_file import HistoryFileError, read_history, write_history
from agent_desk.store.practice.read_practice import LocalOwnPractice

ANA, LUIS = User("u1", "Ana Soto", Role.AGENT), User("u7", "Luis Paz", Role.AGENT)
ANA_THERE = User("x9", "ana soto", Role.AGENT)
NOON, DAY = datetime(2026, 11, 24, 18, tzinfo=UTC), date(2026, 11, 24)
LIGHT = PinCost(memory_kib=64, passes=1)


def drill(number: int, kind: str = SHORT, total: int = 80) -> KeptDrill:
    return KeptDrill(
        id=f"d{number}", user_id=ANA.id, persona="beto", seed=number, played_on=DAY, kind=kind,
        began_at=NOON + timedelta(minutes=number), seconds=90, said=("Hola, ¿qué pasó?", "Bien"),
        outcome="agreed", total=total, is_capped=False, criteria={"opening": 6.5}, goal="Salude",
        versions={"programa": "1"}, marked=((), ("greet",)),
    )  # fmt: skip


def of_ana() -> OwnHistory:
    drills = tuple(drill(n, EXAM) for n in (1, 2, 3))
    given = Certificate(
        "c1", "PR-1", ANA.id, 1, NOON, tuple(("beto", n, 80) for n in (1, 2, 3)), {"programa": "1"}
    )
    return OwnHistory(ANA.id, ANA.name, drills, (Repeat(PERSONA, "beto", 1, DAY, 50),), (given,))


def test_a_history_reads_back_as_it_was_written() -> None:
    assert history_of(history_text(of_ana())) == of_ana()


def test_the_file_opens_with_its_password_only_and_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ana.practica"
    write_history(path, history_text(of_ana()), "una frase larga", LIGHT)
    assert b"Ana" not in path.read_bytes() and b"Hola" not in path.read_bytes()
    assert history_of(read_history(path, "una frase larga")) == of_ana()
    with pytest.raises(HistoryFileError, match="No traje nada"):
        read_history(path, "otra frase larga")
    path.write_text(path.read_text().replace('"cost": [64', '"cost": [6400000'))
    with pytest.raises(HistoryFileError):
        read_history(path, "una frase larga")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"owner_id": 1, "owner": "", "drills": [3]}'])
def test_what_is_no_history_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(RefusedError, match="no es un historial"):
        history_of(text)


def test_nobody_takes_in_the_history_of_somebody_else() -> None:
    own = LocalOwnPractice(memory_store(), LUIS)
    with pytest.raises(RefusedError, match="de Ana Soto"):
        what_to_bring(of_ana(), own, LUIS, lambda _drill: True)


def test_it_comes_once_in_order_and_before_what_was_practised_here() -> None:
    own = LocalOwnPractice(memory_store(), ANA_THERE)
    own.keep(replace(drill(9), user_id=ANA_THERE.id), {})
    for _twice in range(2):
        found = what_to_bring(of_ana(), own, ANA_THERE, lambda _drill: True)
        own.bring(found.drills, found.repeats)
    assert [one.id for one in own.drills()] == ["d9", "d3", "d2", "d1"]
    assert own.repeats() == [Repeat(PERSONA, "beto", 1, DAY, 50)]
    assert own_history(own, ANA_THERE).drills[0].kind == EXAM


def test_an_exam_that_does_not_hold_is_an_ordinary_call_without_a_certificate() -> None:
    own = LocalOwnPractice(memory_store(), ANA_THERE)
    found = what_to_bring(of_ana(), own, ANA_THERE, lambda drill: drill.seed != 2)
    assert [one.kind for one in found.drills] == [EXAM, WHOLE, EXAM]
    assert found.certificates == () and found.unproved == 1
    proved = what_to_bring(of_ana(), own, ANA_THERE, lambda _drill: True)
    assert [one.user_id for one in proved.certificates] == [ANA_THERE.id]
