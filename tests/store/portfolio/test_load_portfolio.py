"""A creditor's file of today in the place of yesterday's: whole, or not at all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.domain.commands import FlagAccount
from agent_desk.domain.errors import RefusedError, UnknownAccountError
from agent_desk.domain.people import User
from agent_desk.intake.accounts_file import AccountsFile
from agent_desk.services.load_portfolio import (
    EmptyLoadError,
    LoadCancelledError,
    LoadSummary,
    build_portfolio,
    new_batch_id,
    switch_steps,
)
from agent_desk.store.database import create_store, open_store
from agent_desk.store.portfolio.portfolio_draft import PortfolioDraft
from agent_desk.store.portfolio.write_intake import report_of_portfolio
from tests.intake.reading import HEAD, TERMS, looked_at, written
from tests.store.forked import Forked, Say
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, new_id

LOADED = 300  # accounts of a file that is loaded again and again
ANA = "4417-0098,Ana,Peña Ruiz,PP,74,1000.50"
EVA = "4417-0099,Eva,Soto,TC,10,20.00"


@pytest.fixture
def desk(tmp_path: Path, key: bytes) -> Iterator[World]:
    world = World(create_store(tmp_path / "desk.db", key))
    yield world
    world.store.close()


def built(world: World, folder: Path, text: str) -> tuple[PortfolioDraft, LoadSummary]:
    path = written(folder, text)
    plan = looked_at(path).plan
    carried = frozenset(column.field for column in plan.columns if column.field)
    draft = PortfolioDraft(world.store, new_batch_id(), TODAY, carried)
    return draft, build_portfolio(AccountsFile(path, plan, TERMS), draft)


def load(
    world: World, folder: Path, *rows: str, head: str = HEAD, by: User = SUPERVISOR
) -> LoadSummary:
    draft, summary = built(world, folder, "\n".join((head, *rows)) + "\n")
    for _ in switch_steps(world.ledger, draft, summary, by=by, now=NOW, batch_id=new_batch_id()):
        pass
    return summary


def files(world: World) -> list[str]:
    assert world.store.path
    return sorted(f.name for f in world.store.path.parent.glob("desk.portfolio-*.db"))


def test_what_was_loaded_is_found_and_read(desk: World, tmp_path: Path) -> None:
    summary = load(desk, tmp_path, ANA, EVA)
    assert (summary.accounts, summary.people, summary.rejected) == (2, 2, 0)
    assert [hit.account for hit in desk.cases.find("pena")] == ["4417-0098"]
    assert [hit.account for hit in desk.cases.find("44170099")] == ["4417-0099"]
    assert desk.cases.case("4417-0098").account.balances == {"principal": 100_050}


def test_an_account_that_left_is_closed_and_keeps_its_history(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA, EVA)
    desk.close(desk.begin("4417-0099"), "4417-0099", note="Paga el viernes")
    desk.agree(account="4417-0099")
    summary = load(desk, tmp_path, ANA)
    assert (summary.before, summary.closed) == (2, 1)
    case = desk.cases.case("4417-0099")
    assert case.account.closed_on == TODAY
    assert [c.summary for c in case.contacts] == ["Paga el viernes"]
    assert len(case.promises) == 3
    assert desk.cases.work_list(NOW) == ["4417-0098"]
    (hit,) = desk.cases.find("soto")
    assert hit.is_closed
    load(desk, tmp_path, ANA, EVA)
    assert desk.cases.case("4417-0099").account.closed_on is None


def test_another_creditors_accounts_are_not_touched(desk: World, tmp_path: Path) -> None:
    head = f"{HEAD},acreedor"
    load(desk, tmp_path, f"{ANA},Banco A", f"{EVA},Banco A", head=head)
    summary = load(desk, tmp_path, "7,Luz,Mora,CN,5,9.00,Tienda B", head=head)
    assert (summary.creditors, summary.before, summary.closed) == (("Tienda B",), 0, 0)
    assert {desk.cases.case(n).account.closed_on for n in ("4417-0098", "7")} == {None}
    assert len(desk.cases.work_list(NOW)) == 3


def test_a_changed_balance_is_told_to_who_has_spoken_with_him(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA, EVA)
    desk.close(desk.begin("4417-0098"), "4417-0098")
    load(desk, tmp_path, ANA.replace("1000.50", "700.00"), EVA.replace("20.00", "10.00"))
    change = desk.cases.case("4417-0098").change
    assert change and (change.total_cents, change.changed_on) == (100_050, TODAY)
    assert desk.cases.case("4417-0099").change is None  # nobody ever spoke of it
    load(desk, tmp_path, ANA.replace("1000.50", "700.00"), EVA)
    assert desk.cases.case("4417-0098").change == change


def test_marks_of_the_file_come_and_go_and_those_of_the_desk_stay(
    desk: World, tmp_path: Path
) -> None:
    head = f"{HEAD},marcas"
    load(desk, tmp_path, f"{ANA},abogado|demanda", f"{EVA},", head=head)
    case = desk.cases.case("4417-0098")
    assert (case.debtor.flags, case.account.flags) == ({"abogado"}, {"demanda"})
    desk.accept(FlagAccount(new_id(), AGENT, NOW, "4417-0098", "no_contactar", True))
    load(desk, tmp_path, f"{ANA},demanda", f"{EVA},", head=head)
    case = desk.cases.case("4417-0098")
    assert (case.debtor.flags, case.account.flags) == ({"no_contactar"}, {"demanda"})


def test_what_a_file_does_not_say_is_kept_from_the_one_before(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, f"{ANA},3312344821,Jalisco,a@b.mx", head=f"{HEAD},tel,estado,correo")
    load(desk, tmp_path, ANA)
    debtor = desk.cases.case("4417-0098").debtor
    assert (debtor.state, debtor.email) == ("Jalisco", "a@b.mx")
    assert [phone.number for phone in debtor.phones] == ["+523312344821"]
    assert desk.cases.accounts_of_phone("33 1234 4821") == ["4417-0098"]


def test_equal_rows_load_once_and_contradictory_ones_not_at_all(
    desk: World, tmp_path: Path
) -> None:
    summary = load(
        desk, tmp_path, ANA, ANA, "1,Luz,,PP,7,5", "1,Luz,,PP,7,6", "1-,Sol,,PP,7,5", EVA
    )
    assert (summary.accounts, summary.rejected, summary.warned >= 1) == (2, 3, True)
    with pytest.raises(UnknownAccountError):
        desk.cases.case("1")
    reasons = {r.line: r.reason for r in report_of_portfolio(desk.store) if r.line > 1}
    assert "misma fila que la línea 2" in reasons[3]
    assert all("no se cargó ninguna" in reasons[line] for line in (4, 5, 6))


def test_a_person_with_several_accounts_is_one_with_all_his_phones(
    desk: World, tmp_path: Path
) -> None:
    head = f"{HEAD},id_cliente,tel,correo"
    load(
        desk,
        tmp_path,
        "1,Ana,Peña,PP,7,5,C1,3312344821,",
        "2,ANA,PEÑA,TC,9,6,C1,3312345678,a@b.mx",
        "3,Otra,Persona,TC,9,6,C1,,",
        head=head,
    )
    case = desk.cases.case("1")
    assert [a.number for a in case.other_accounts] == ["2"]
    assert [p.number for p in case.debtor.phones] == ["+523312344821", "+523312345678"]
    assert case.debtor.email == "a@b.mx"
    with pytest.raises(UnknownAccountError):
        desk.cases.case("3")
    (told,) = [r for r in report_of_portfolio(desk.store) if r.is_rejected]
    assert told.line == 4 and "de otra persona" in told.reason


def test_many_errors_or_far_fewer_accounts_are_asked_about(desk: World, tmp_path: Path) -> None:
    rows = [f"{n},Ana,,PP,7,5" for n in range(100, 200)]
    assert load(desk, tmp_path, *rows).doubts == ()
    draft, summary = built(desk, tmp_path, "\n".join((HEAD, *rows[:79], "x,,,,,")) + "\n")
    draft.discard()
    assert len(summary.doubts) == 2
    assert "1 de 80 filas" in summary.doubts[0]
    assert "79 cuentas y hasta hoy había 100" in summary.doubts[1]
    draft, summary = built(desk, tmp_path, "\n".join((HEAD, *rows[:80])) + "\n")
    draft.discard()
    assert summary.doubts == ()


def test_a_file_without_one_good_row_changes_nothing(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA)
    before = files(desk)
    with pytest.raises(EmptyLoadError, match="ninguna de sus 1 filas"):
        built(desk, tmp_path, f"{HEAD}\nx,,,,,\n")
    assert desk.store.portfolio_name in before and desk.store.portfolio_name in files(desk)
    assert desk.cases.case("4417-0098").account.total_cents == 100_050


def test_a_load_cancelled_in_the_middle_leaves_nothing_behind(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA)
    path = written(tmp_path, f"{HEAD}\n{EVA}\n")
    plan = looked_at(path).plan
    draft = PortfolioDraft(desk.store, new_batch_id(), TODAY, frozenset())
    with pytest.raises(LoadCancelledError, match="quedó como estaba"):
        build_portfolio(AccountsFile(path, plan, TERMS), draft, is_cancelled=lambda: True)
    assert desk.store.path and not list(desk.store.path.parent.glob("*.new"))
    assert desk.cases.work_list(NOW) == ["4417-0098"]


def test_an_agent_may_not_load_and_yesterdays_stays(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA)
    with pytest.raises(RefusedError, match="agente"):
        load(desk, tmp_path, EVA, by=AGENT)
    assert desk.cases.work_list(NOW) == ["4417-0098"]


def test_a_second_window_changes_over_at_its_next_question(
    desk: World, tmp_path: Path, key: bytes
) -> None:
    load(desk, tmp_path, ANA)
    assert desk.store.path
    other = World(open_store(desk.store.path, key))
    assert other.cases.work_list(NOW) == ["4417-0098"]
    load(desk, tmp_path, ANA, EVA)
    assert other.cases.case("4417-0099").debtor.surnames == "Soto"
    other.store.close()


def test_a_call_goes_on_while_a_portfolio_is_built(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA)
    contact = desk.begin("4417-0098")
    draft, summary = built(desk, tmp_path, f"{HEAD}\n{ANA}\n{EVA}\n")
    desk.close(contact, "4417-0098", note="Quedó de llamar")
    for _ in switch_steps(
        desk.ledger, draft, summary, by=SUPERVISOR, now=NOW, batch_id=new_batch_id()
    ):
        pass
    assert desk.cases.case("4417-0098").contacts[0].summary == "Quedó de llamar"


def test_only_two_portfolios_are_kept(desk: World, tmp_path: Path) -> None:
    for _ in range(4):
        load(desk, tmp_path, ANA)
    assert len(files(desk)) <= 2


def loader(path: Path, key: bytes, folder: Path) -> Forked:
    """Loads another file for ever, of always as many accounts."""

    def load_for_ever(say: Say) -> None:
        world, turn = World(open_store(path, key)), 0
        say("ready")
        while True:
            turn += 1
            rows = (f"{turn}-{row},Ana,Mora,PP,{turn},5" for row in range(LOADED))
            load(world, folder, *rows)

    return Forked(load_for_ever)


def test_killed_at_any_moment_the_portfolio_is_one_or_the_other_whole(
    tmp_path: Path, key: bytes
) -> None:
    path = tmp_path / "desk.db"
    create_store(path, key).close()
    for pause in (0.05, 0.12, 0.2, 0.3):
        program = loader(path, key, tmp_path)
        assert program.stdout.readline() == "ready\n"
        time.sleep(pause)
        program.kill()
        store = open_store(path, key)
        counts = store.rows(
            "SELECT days_past_due, count(*) AS n FROM account WHERE closed_on IS NULL GROUP BY 1"
        )
        assert [row["n"] for row in counts] in ([], [LOADED])
        batches = store.row("SELECT count(*) FROM import_batch")
        assert batches and (batches[0] > 0) == bool(counts)
        assert store.rows("PRAGMA portfolio.integrity_check")[0][0] == "ok"
        store.close()


def test_a_store_in_memory_has_no_place_for_a_file() -> None:
    with pytest.raises(RuntimeError):
        PortfolioDraft(World().store, "x", TODAY, frozenset())


def test_promises_of_an_account_survive_its_new_row(desk: World, tmp_path: Path) -> None:
    load(desk, tmp_path, ANA)
    desk.agree(account="4417-0098")
    load(desk, tmp_path, ANA.replace("74", "75"))
    case = desk.cases.case("4417-0098")
    assert (case.account.days_past_due, len(case.promises)) == (75, 3)
