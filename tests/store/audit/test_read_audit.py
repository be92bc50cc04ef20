"""The log as an auditor reads it: filtered, exported, signed by day, held against reports."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.audit.chain import Flaw
from agent_desk.domain.audit.day_report import BadReportError, read_report, report_text
from agent_desk.services.audit_text import finding_text, verdict_lines
from agent_desk.services.overview import LogFilter
from agent_desk.store.audit.day_reports import keep_report, load_report, make_report, report_path
from agent_desk.store.audit.read_audit import LocalAudit
from agent_desk.store.audit.verify_audit import keep_missing_reports, verify_audit
from agent_desk.store.database import create_store
from tests.store.audit.test_audit_chain import filled, tamper
from tests.store.world import NOW, OTHER_AGENT, TODAY, World, case_of, maria


@pytest.fixture
def kept(tmp_path: Path, key: bytes) -> World:
    world = World(create_store(tmp_path / "desk.db", key))
    world.load(maria(), case_of("5500-1"))
    return world


def test_the_log_is_newest_first_and_can_be_paged(world: World) -> None:
    audit = LocalAudit(filled(world))
    everything = audit.page(LogFilter())
    seqs = [entry.seq for entry in everything]
    assert seqs == sorted(seqs, reverse=True)
    assert audit.page(LogFilter(), before=seqs[0]) == everything[1:]
    assert len(audit.page(LogFilter(), limit=1)) == 1
    assert "Hernández" not in repr(everything)


def test_the_log_is_filtered_by_person_act_account_and_days(world: World) -> None:
    world.load(maria(), case_of("5500-1"))
    filled(world)
    world.begin("5500-1", by=OTHER_AGENT, at=NOW - timedelta(days=1))
    audit = LocalAudit(world.store)

    def count(**wanted: object) -> int:
        return len(audit.page(replace(LogFilter(), **wanted)))  # type: ignore[arg-type]

    assert count(kinds=("ImportPortfolio",)) == 2
    assert count(by_user=OTHER_AGENT.id) == 1
    assert count(account="5500-1") == 1
    yesterday = TODAY - timedelta(days=1)
    assert count(last=yesterday) == 1 and count(first=TODAY) == count() - 1
    assert dict(audit.people())[OTHER_AGENT.id] == OTHER_AGENT.id  # no user of that id: the id


@pytest.mark.parametrize("name", ["actos.csv", "actos.json"])
def test_an_exported_log_can_be_checked_without_the_program(
    kept: World, tmp_path: Path, name: str
) -> None:
    filled(kept)
    done = LocalAudit(kept.store).export(LogFilter(), tmp_path / name)
    assert done.path.stat().st_mode & 0o777 == 0o600
    text = done.path.read_text("utf-8")
    if name.endswith(".csv"):
        rows = list(csv.reader(text.splitlines()))
        facts = {row[0][2:]: row[1] for row in rows if row[0].startswith("#")}
        head, *acts = [row for row in rows if not row[0].startswith("#")]
        told = [dict(zip(head, act, strict=True)) for act in acts]
        whole = text[: text.index("# acts")]
    else:
        lines = [json.loads(line) for line in text.splitlines()]
        facts, *told, last = lines
        facts |= last
        whole = "".join(line + "\n" for line in text.splitlines()[:-1])
    assert hashlib.sha256(whole.encode()).hexdigest() == facts["sha256"] == done.digest
    before = bytes.fromhex(facts["chain"])
    for act in told:
        sealed = [int(act["seq"])]
        sealed += [act[n] for n in ("id", "kind", "by_user", "by_role", "at", "mark", "body")]
        line = json.dumps(sealed, ensure_ascii=False, separators=(",", ":"))
        before = hashlib.sha256(before + line.encode()).digest()
        assert before.hex() == act["hash"]
    assert before.hex() == facts["head"]
    kept.store.close()


def test_a_day_is_signed_and_its_report_is_private_and_holds_no_ones_data(kept: World) -> None:
    filled(kept)
    path = keep_report(kept.store, make_report(kept.store, TODAY, NOW))
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    report = load_report(path).report
    assert report.acts == report.last_seq == kept.count("event")
    assert report.by_kind["BeginContact"] == 4
    assert "4417" not in path.read_text() and "Hern" not in path.read_text()
    assert verify_audit(kept.store).is_whole and verify_audit(kept.store).reports == 1
    kept.store.close()


def test_a_tail_cut_with_its_counter_is_seen_by_the_report_of_the_day(kept: World) -> None:
    filled(kept)
    keep_report(kept.store, make_report(kept.store, TODAY, NOW))
    last = kept.count("event")
    tamper(
        kept.store,
        f"DELETE FROM event_link WHERE seq > {last - 3}",
        f"DELETE FROM event WHERE seq > {last - 3}",
        f"UPDATE sqlite_sequence SET seq = {last - 3} WHERE name = 'event'",
    )
    (found,) = verify_audit(kept.store).findings
    assert (found.flaw, found.seq) == (Flaw.CUT, last)
    assert "se cortó lo más reciente" in finding_text(found)
    kept.store.close()


def test_a_tail_written_anew_is_seen_by_a_report_kept_elsewhere(
    kept: World, tmp_path: Path
) -> None:
    """Whoever has the key can make a chain that is right in itself, and sign it."""
    filled(kept)
    away = tmp_path / "usb.json"
    away.write_text(report_text(make_report(kept.store, TODAY, NOW)))
    last = kept.count("event")
    guards = [
        (row[0], row[1])
        for row in kept.store.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        if str(row[0]).startswith("event")
    ]
    tamper(
        kept.store,
        f"DELETE FROM event_link WHERE seq > {last - 2}",
        f"DELETE FROM event WHERE seq > {last - 2}",
        f"UPDATE sqlite_sequence SET seq = {last - 2} WHERE name = 'event'",
    )
    with kept.store.tx():
        for _, sql in guards:
            kept.store.write(sql)
    kept.close(kept.begin())
    assert verify_audit(kept.store).is_whole
    (found,) = verify_audit(kept.store, [away]).findings
    assert found.flaw is Flaw.REPORT and "firmó otra cabeza" in finding_text(found)
    kept.store.close()


def test_a_report_that_was_changed_or_is_of_another_store_is_said(
    kept: World, tmp_path: Path, key: bytes
) -> None:
    report = make_report(kept.store, TODAY, NOW)
    changed = tmp_path / "changed.json"
    changed.write_text(report_text(replace(report, acts=report.acts - 1)))
    other = World(create_store(tmp_path / "other.db", key))
    foreign = tmp_path / "foreign.json"
    foreign.write_text(report_text(make_report(other.store, TODAY, NOW)))
    told = [finding_text(found) for found in verify_audit(kept.store, [changed, foreign]).findings]
    assert "no conserva su firma" in told[0] and "otro archivo de datos" in told[1]
    assert "NO está completa: 2 hallazgos" in "\n".join(
        verdict_lines(verify_audit(kept.store, [changed, foreign]))
    )
    other.store.close()
    kept.store.close()


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", "null", '{"format": 2}', "x" * 100_000, "[" * 50_000]
)
def test_a_file_that_is_no_report_is_refused_by_its_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "raro.json"
    path.write_text(text)
    with pytest.raises(BadReportError, match=r"raro\.json"):
        load_report(path)


def test_a_report_is_read_back_as_it_was_written(kept: World) -> None:
    report = make_report(kept.store, TODAY, NOW)
    assert read_report(report_text(report), "x") == report
    kept.store.close()


def test_days_that_passed_without_a_report_are_closed_when_the_desk_opens(kept: World) -> None:
    made = keep_missing_reports(kept.store, TODAY + timedelta(days=3), NOW)
    assert [path.name for path in made] == [f"desk-2026-11-{day}.json" for day in (24, 25, 26)]
    assert keep_missing_reports(kept.store, TODAY + timedelta(days=3), NOW) == []
    assert kept.store.path
    assert not report_path(kept.store.path, date(2026, 11, 23)).exists()
    kept.store.close()
