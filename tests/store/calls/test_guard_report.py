"""What supervision and the auditor read of the guard is what happened, in the words of that day."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.contact.commands import OpenMatter
from agent_desk.intake.guard_csv import UnwritableFileError, write_guard_csv
from agent_desk.services.guard_report import GuardReport, guard_report
from agent_desk.store.calls.read_guard import LocalGuardBook
from tests.store.calls.test_contact_guard import (
    ACCOUNT,
    SATURDAY,
    begin,
    desk,
    leave,
)
from tests.store.world import AGENT, NOW, World, new_id

__all__ = ["desk"]

FIRST, LAST = date(2026, 11, 20), date(2026, 11, 30)


@pytest.fixture
def busy(desk: World) -> World:
    """Three calls, one in the last minutes; one blocked by law, one by us and then allowed."""
    for at in (NOW, NOW + timedelta(hours=10, minutes=55)):
        call = begin(at=at)
        desk.accept(call)
        desk.close(call.contact_id, at=at, outcome="promise")
    desk.refusal(begin(at=NOW + timedelta(hours=12)))
    desk.refusal(begin(at=SATURDAY))
    desk.accept(leave(SATURDAY, reason="=Lo pidió"))
    call = begin(at=SATURDAY)
    desk.accept(call)
    desk.close(call.contact_id, at=SATURDAY)
    complaint = OpenMatter(
        new_id(), AGENT, NOW, new_id(), ACCOUNT, "complaint", "REDECO", "Queja", "Q-9", "dijo"
    )
    desk.accept(complaint)
    return desk


def report(world: World) -> GuardReport:
    return guard_report(LocalGuardBook(world.store), FIRST, LAST)


def test_the_report_counts_attempts_blocked_near_misses_overrides_and_complaints(busy: World):
    found = report(busy)
    assert (found.attempts, found.blocked, found.near_misses, found.overrides) == (3, 2, 1, 1)
    assert (found.complaints, found.complaints_per_thousand) == (1, 3333)
    by_rule = {rule.rule_id: rule for rule in found.rules}
    assert by_rule["MX-FIN.hours"].blocked == 2
    assert "No es asesoría legal" in found.disclaimer


def test_days_without_contact_have_no_rate(busy: World):
    empty = guard_report(LocalGuardBook(busy.store), date(2026, 1, 1), date(2026, 1, 2))
    assert (empty.attempts, empty.complaints_per_thousand, empty.rules) == (0, None, ())


def test_the_auditors_file_carries_the_rule_of_that_day_and_no_name(busy: World, tmp_path: Path):
    file = tmp_path / "contactos.csv"
    assert write_guard_csv(LocalGuardBook(busy.store).rows(FIRST, LAST), file) == 5
    lines = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert "No es asesoría legal" in lines[0][0]
    assert lines[1][:5] == ["momento", "cuenta", "medio", "usuario", "resultado"]
    assert {line[4] for line in lines[2:]} == {"begun", "blocked"}
    assert all(line[7] for line in lines[2:])  # the rule's text
    assert "María" not in file.read_text(encoding="utf-8-sig")
    assert any(line[-1] == "'=Lo pidió" for line in lines[2:])


def test_a_folder_that_does_not_exist_is_said(busy: World, tmp_path: Path):
    with pytest.raises(UnwritableFileError, match="elija otra carpeta"):
        write_guard_csv([], tmp_path / "no" / "x.csv")


def test_what_waits_is_listed_by_its_date(busy: World):
    waiting = LocalGuardBook(busy.store).open_matters()
    assert [(matter.kind, matter.folio) for matter in waiting] == [("complaint", "Q-9")]
