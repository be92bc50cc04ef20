"""The file of a sender is kept some lines at a time, and no line of it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from agent_desk.campaign_session import report_desk
from agent_desk.domain.errors import StoreError
from agent_desk.services.report_pieces import AT_ONCE, Kind, ReportRow, report_pieces
from tests.campaign_world import NOON, TODAY, CampaignBench

LATER = NOON + timedelta(days=9)


@pytest.fixture
def bench() -> Iterator[CampaignBench]:
    made = CampaignBench()
    made.plan()
    made.line()
    made.piece("p-w", "Aviso", "AV1", "whatsapp")
    made.publish(piece="p-w")
    made.launch()
    yield made
    made.store.close()


def lines(*told: tuple[str, str]) -> list[ReportRow]:
    return [
        ReportRow(number, account, "AV1", state, TODAY, said=f"{TODAY:%d/%m/%Y}")
        for number, (account, state) in enumerate(told, 2)
    ]


def test_one_line_that_is_refused_does_not_keep_out_those_beside_it(bench: CampaignBench) -> None:
    rows = lines(("7002", "enviada"), ("9999", "enviada"), ("7002", "entregada"), ("7003", "leída"))
    found = list(report_pieces(report_desk(bench.store, bench.ledger), rows, bench.hand(LATER)))
    assert [line.kind for line in found] == [Kind.KEPT, Kind.REFUSED, Kind.KEPT, Kind.KEPT]
    assert "9999" in found[1].sentence
    kept = bench.store.rows("SELECT state FROM piece_delivery ORDER BY account")
    assert [row["state"] for row in kept] == ["delivered", "read"]


def test_where_they_cannot_be_written_at_once_they_are_one_by_one(bench: CampaignBench) -> None:
    desk = report_desk(bench.store, bench.ledger)

    @contextmanager
    def full() -> Iterator[None]:
        with bench.store.tx():
            bench.store.is_batch = True
            try:
                yield
            finally:
                bench.store.is_batch = False
            raise StoreError("El disco está lleno.")

    desk.together = full
    rows = lines(("7002", "enviada"), ("7003", "enviada"))
    found = list(report_pieces(desk, rows, bench.hand(LATER)))
    assert [line.kind for line in found] == [Kind.KEPT, Kind.KEPT]
    assert len(bench.store.rows("SELECT 1 FROM piece_delivery")) == 2


def test_whoever_stops_keeps_what_was_written_until_then(bench: CampaignBench) -> None:
    rows = lines(*[("7002", "enviada")] * AT_ONCE, ("7003", "enviada"))
    steps = report_pieces(report_desk(bench.store, bench.ledger), rows, bench.hand(LATER))
    found = [next(steps) for _ in range(AT_ONCE)]
    assert [line.kind for line in found].count(Kind.KNOWN) == AT_ONCE - 1
    assert len(bench.store.rows("SELECT 1 FROM piece_delivery")) == 1
