"""Payments of a file: to their account, to their promises in order, and never twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.domain.debtor import PastPromise
from agent_desk.intake.payments_file import read_payments
from agent_desk.services.load_payments import PaymentsLoad, PaymentsReport
from agent_desk.services.load_portfolio import new_batch_id
from agent_desk.store.agreements.write_payments import LocalPayments
from tests.intake.reading import TERMS, looked_at, written
from tests.store.world import NOW, SUPERVISOR, TODAY, World, case_of, maria

HEAD = "cuenta,fecha de pago,monto,medio"
DAY = timedelta(days=1)


def paid(world: World, folder: Path, *rows: str, head: str = HEAD) -> PaymentsReport:
    path = written(folder, "\n".join((head, *rows)) + "\n", name="pagos.csv")
    reading = read_payments(path, looked_at(path).plan, TERMS)
    payments = PaymentsLoad(reading, LocalPayments(world.store), new_batch_id())
    for _ in payments.steps(world.ledger, by=SUPERVISOR, now=NOW):
        pass
    return payments.report()


@pytest.fixture
def owing() -> World:
    world = World()
    promises = tuple(PastPromise(TODAY + n * DAY, 500_00, "open") for n in (-1, 5, 10))
    world.load(maria(), case_of("1", case={"promises": promises}), case_of("2"))
    return world


def states(world: World) -> list[str]:
    return [p.state for p in reversed(world.cases.case("1").promises)]


def test_a_payment_fulfils_the_oldest_promise_first(owing: World, tmp_path: Path) -> None:
    report = paid(owing, tmp_path, "1,24/11/2026,700.00,OXXO")
    assert (report.loaded, report.to_promises_cents, report.promises_kept) == (1, 700_00, 1)
    assert states(owing) == ["kept", "open", "open"]
    report = paid(owing, tmp_path, "1,25/10/2026,300.00,SPEI")
    assert states(owing) == ["kept", "kept", "open"]
    assert report.promises_kept == 1


def test_what_no_promise_asks_for_is_a_plain_payment(owing: World, tmp_path: Path) -> None:
    report = paid(owing, tmp_path, "2,24/11/2026,50.00,")
    assert (report.loaded, report.to_promises_cents) == (1, 0)
    assert owing.cases.case("2").payments[0].amount_cents == 50_00


def test_the_same_file_twice_counts_once_and_two_equal_payments_are_two(
    owing: World, tmp_path: Path
) -> None:
    rows = ("1,24/11/2026,100.00,", "1,24/11/2026,100.00,")
    assert (paid(owing, tmp_path, *rows).loaded, paid(owing, tmp_path, *rows).repeated) == (2, 2)
    assert len(owing.cases.case("1").payments) == 2


def test_a_folio_of_the_bank_is_known_again_even_in_one_file(owing: World, tmp_path: Path) -> None:
    head = "cuenta,fecha,importe,folio"
    report = paid(owing, tmp_path, "1,24/11/2026,1.00,A9", "1,24/11/2026,1.00,A9", head=head)
    assert (report.loaded, report.repeated) == (1, 1)
    assert "ya venía en este archivo" in report.remarks[0].reason


def test_a_reference_leads_to_its_account(owing: World, tmp_path: Path) -> None:
    report = paid(owing, tmp_path, "44170098,24/11/2026,10.00", head="referencia,fecha,importe")
    assert report.loaded == 1
    assert owing.cases.case("4417-0098").payments[0].amount_cents == 10_00


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("999,24/11/2026,10.00,", "no hay una cuenta"),
        ("1,24/11/2026,-10.00,", "devolución"),
        ("1,24/11/2026,(10.00),", "devolución"),
        ("1,24/11/2026,0.00,", "es cero"),
        ("1,24/12/2026,10.00,", "fecha futura"),
        ("1,,10.00,", "falta la fecha"),
        (",24/11/2026,10.00,X", "falta la cuenta"),
    ],
)
def test_a_payment_that_cannot_be_is_told_with_its_row(
    owing: World, tmp_path: Path, row: str, reason: str
) -> None:
    report = paid(owing, tmp_path, row, "1,24/11/2026,5.25,")
    assert report.loaded == 1
    (told,) = [r for r in report.remarks if r.is_rejected]
    assert reason in told.reason and told.original == row


def test_payments_since_the_last_word_are_told_on_the_next_pop(
    owing: World, tmp_path: Path
) -> None:
    paid(owing, tmp_path, "1,20/11/2026,5.00,")
    assert len(owing.cases.case("1").new_payments) == 1
    owing.close(owing.begin("1", at=NOW + DAY), "1", at=NOW + DAY)
    assert owing.cases.case("1").new_payments == ()
