"""A creditor's file of tomorrow keeps to what people asked today; older stores are sorted anew."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.privacy.commands import BlockPerson, CorrectDatum, ErasePerson
from agent_desk.store.database import keyed_store, open_store
from agent_desk.store.migrations import NAMES
from agent_desk.store.portfolio.write_intake import report_of_portfolio
from agent_desk.store.privacy.scrub import scrub
from tests.store.portfolio.test_load_portfolio import ANA, EVA, desk, load
from tests.store.test_migrations import store_with
from tests.store.world import NOW, SUPERVISOR, TODAY, World, new_id

__all__ = ["desk"]
NUMBER = "4417-0098"


def test_a_blocked_person_who_comes_again_stays_out_and_is_said_by_line(
    desk: World, tmp_path: Path
) -> None:
    load(desk, tmp_path, ANA, EVA)
    desk.accept(BlockPerson(new_id(), SUPERVISOR, NOW, NUMBER, "Lo pidió"))
    summary = load(desk, tmp_path, ANA, EVA)
    assert desk.cases.find("pena") == [] and desk.cases.find("soto")
    said = [(row.line, row.reason) for row in report_of_portfolio(desk.store) if row.is_rejected]
    assert said == [(2, "La persona pidió que sus datos no se traten: quedó fuera")]
    assert summary.closed == 0


def test_an_erased_person_does_not_come_back_with_tomorrow_s_file(
    desk: World, tmp_path: Path
) -> None:
    load(desk, tmp_path, ANA, EVA)
    desk.accept(BlockPerson(new_id(), SUPERVISOR, NOW, NUMBER, "Lo pidió"))
    desk.accept(ErasePerson(new_id(), SUPERVISOR, NOW, NUMBER, TODAY))
    scrub(desk.store)
    load(desk, tmp_path, ANA, EVA)
    assert desk.cases.find("pena") == [] and desk.cases.find("44170098") == []
    assert "Peña" not in str([tuple(row) for row in desk.store.rows("SELECT * FROM report_row")])


def test_a_corrected_name_is_not_undone_by_a_file_that_still_has_it_wrong(
    desk: World, tmp_path: Path
) -> None:
    load(desk, tmp_path, ANA, EVA)
    fixed = CorrectDatum(
        *(new_id(), SUPERVISOR, NOW, NUMBER, "surnames", "Paz Ruiz", "Credencial para votar")
    )
    desk.accept(fixed)
    load(desk, tmp_path, ANA, EVA)
    assert desk.cases.case(NUMBER).debtor.surnames == "Paz Ruiz"
    assert [hit.account for hit in desk.cases.find("paz")] == [NUMBER]
    load(desk, tmp_path, ANA.replace("Peña Ruiz", "Paz Roldán"), EVA)
    assert desk.cases.case(NUMBER).debtor.surnames == "Paz Roldán"


def test_reasons_of_hardship_of_an_older_store_move_to_their_own_table(
    tmp_path: Path, key: bytes
) -> None:
    age = NAMES.index("m0016_privacy")
    path = store_with(tmp_path / "desk.db", key, NAMES[:age])
    old = keyed_store(path, key)
    with old.tx(is_following=False):
        for number, (kind, text) in enumerate(
            (
                ("empleo", "Perdió su empleo en agosto"),
                ("salud", "Cuida a un familiar enfermo"),
                ("empleo", "Es maestra de primaria"),
                ("empleo", "Le bajaron las horas en la fábrica"),
            )
        ):
            old.write(
                "INSERT INTO fact VALUES (?, ?, 'D-1', ?, ?, '2026-10-01', 'u')",
                (number, f"f{number}", kind, text),
            )
    old.close()
    store = open_store(path, key)
    assert [row["text"] for row in store.rows("SELECT text FROM fact")] == [
        "Es maestra de primaria"
    ]
    moved = store.rows("SELECT kind, text FROM hardship ORDER BY text")
    assert [row["kind"] for row in moved] == ["salud", "desempleo", "desempleo"]
    store.close()
