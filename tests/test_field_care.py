"""What helps when the program fails at somebody's desk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk import field_care
from agent_desk.field_care import begin_run, keep_report, kept_reports, watched

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(field_care.SAFE, "")  # so that what a test sets is taken back
    return tmp_path / "home"


def test_a_report_is_kept_for_its_user_alone_and_only_the_newest_twenty(home: Path) -> None:
    for number in range(25):
        keep_report(f"informe {number}", NOW + timedelta(seconds=number))
    kept = kept_reports()
    assert len(kept) == 20 and kept[0].read_text().strip() == "informe 24"
    assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}
    assert (home / "faults").stat().st_mode & 0o777 == 0o700


def test_a_report_of_megabytes_is_cut_and_a_full_disk_hides_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_report("x" * 10_000_000, NOW)
    assert kept_reports()[0].stat().st_size <= field_care.LONGEST_REPORT + 1

    def full(*_args: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(field_care.os, "open", full)
    keep_report("otro", NOW + timedelta(seconds=1))
    assert len(kept_reports()) == 1


def test_a_window_that_came_to_its_end_counts_no_crash(home: Path) -> None:
    assert watched(lambda: 0, lambda _count: pytest.fail("asked")) == 0
    run = begin_run()
    assert run and run.crashes == 0
    run.end()
    assert not (home / "running.json").exists() and kept_reports() == []


def killed(home: Path, how: int) -> None:
    """A window that is ended from outside or by a fault of a library, in another process."""
    code = (
        "import os, signal; from agent_desk.field_care import begin_run; begin_run();"
        f"os.kill(os.getpid(), {how})"
    )
    subprocess.run([sys.executable, "-c", code], env={**os.environ}, check=False)


def test_after_two_crashes_in_a_row_the_safe_mode_is_offered(home: Path) -> None:
    killed(home, signal.SIGKILL)
    asked: list[int] = []

    def ask(count: int) -> bool:
        asked.append(count)
        return True

    def fail() -> int:
        raise RuntimeError("the program failed")

    with pytest.raises(RuntimeError):
        watched(fail, ask)
    assert asked == []
    seen = []
    assert watched(lambda: seen.append(field_care.is_safe()) or 0, ask) == 0
    assert asked == [2] and seen == [True]
    assert not (home / "running.json").exists()


def test_who_says_no_gets_the_usual_window(home: Path) -> None:
    (home).mkdir(mode=0o700)
    (home / "running.json").write_text(json.dumps({"pid": 2**22 + 1, "crashes": 3}))
    seen = []
    watched(lambda: seen.append(field_care.is_safe()) or 0, lambda _count: False)
    assert seen == [False]


def test_a_fault_in_a_library_leaves_the_places_in_the_code_and_no_values(home: Path) -> None:
    killed(home, signal.SIGSEGV)
    (report,) = kept_reports()
    text = report.read_text()
    assert "Segmentation fault" in text and "<module>" in text
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_broken_mark_is_no_reason_to_stay_closed(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "running.json").write_text("[" * 500)
    run = begin_run()
    assert run and run.crashes == 0
    run.end()


def test_safe_mode_takes_nothing_of_the_computer_s_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/somewhere")
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "other")
    field_care.enter_safe_mode()
    assert field_care.is_safe()
    assert not {"QT_PLUGIN_PATH", "QT_STYLE_OVERRIDE"} & os.environ.keys()
