"""What helps when the program fails at somebody's desk: kept reports, counted crashes, safe mode.

Standard library only: it runs before anything that could fail, and in what is left after it did.
"""

from __future__ import annotations

import faulthandler
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from agent_desk.paths import user_folder

SAFE = "AGENT_DESK_SAFE"
MOST_REPORTS = 20
LONGEST_REPORT = 16 * 1024
OFFER_AFTER = 2  # starts in a row that did not come to their end
# Looks and plugins of the computer, none of which the program needs.
_FOREIGN = ("QT_PLUGIN_PATH", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR")


def is_safe() -> bool:
    """Safe mode: usual look, nothing of the computer's own, the library as it ships."""
    return os.environ.get(SAFE) == "1"


def enter_safe_mode() -> None:
    """Before Qt is loaded."""
    os.environ[SAFE] = "1"
    for name in _FOREIGN:
        os.environ.pop(name, None)


def reports_folder() -> Path:
    """Where reports of failures lie, each without anybody's data."""
    folder = user_folder() / "faults"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def kept_reports() -> list[Path]:
    """Newest first."""
    return sorted(reports_folder().glob("fault-*.txt"), reverse=True)


def keep_report(text: str, now: datetime | None = None) -> None:
    """Write it for support (0600); the twenty newest stay. Never raises: a second failure, of the
    disk, would hide the first."""
    stamp = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S%f")
    try:
        path = reports_folder() / f"fault-{stamp}.txt"
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text[:LONGEST_REPORT] + "\n")
        for old in kept_reports()[MOST_REPORTS:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


@dataclass
class Run:
    """One run of the window; `crashes` ended before it without coming to their end."""

    crashes: int
    _mark: Path
    _stacks: tuple[TextIO, Path] | None

    def end(self) -> None:
        """It came to its end: nothing is counted any more."""
        self._mark.unlink(missing_ok=True)
        self.stop_watching()

    def stop_watching(self) -> None:
        """Close the file of stacks; the mark stays, and counts at the next start."""
        if self._stacks:
            file, path = self._stacks
            faulthandler.disable()
            file.close()
            _forget_empty(path)


def begin_run(folder: Path | None = None) -> Run | None:
    """Mark that the window runs; None when another window of this user does."""
    place = folder or user_folder()
    mark = place / "running.json"
    before = _read_mark(mark)
    if before and _is_running(before[0]):
        return None
    crashes = before[1] + 1 if before else 0
    _write(mark, json.dumps({"pid": os.getpid(), "crashes": crashes}))
    return Run(crashes, mark, _watch_stacks(reports_folder() if folder is None else folder))


def watched(work: Callable[[], int], ask: Callable[[int], bool]) -> int:
    """Run the window between its marks; after two crashes in a row `ask` offers the safe mode."""
    run = begin_run()
    if run is None:
        return work()
    if run.crashes >= OFFER_AFTER and not is_safe() and ask(run.crashes):
        enter_safe_mode()
    try:
        code = work()
    except BaseException:
        run.stop_watching()
        raise
    run.end()
    return code


def _watch_stacks(folder: Path) -> tuple[TextIO, Path] | None:
    """Where a crash in a library leaves the places in the code: names of functions, no values."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    path = folder / f"fault-{stamp}-crash.txt"
    try:
        handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    except OSError:
        return None
    for old in folder.glob("fault-*-crash.txt"):
        if old != path:
            _forget_empty(old)
    stacks = os.fdopen(handle, "w", encoding="utf-8")
    faulthandler.enable(stacks)
    return stacks, path


def _forget_empty(path: Path) -> None:
    try:
        if path.stat().st_size == 0:
            path.unlink()
    except OSError:
        return


def _read_mark(mark: Path) -> tuple[int, int] | None:
    try:
        fields = json.loads(mark.read_text("utf-8"))
        return int(fields["pid"]), max(0, min(int(fields["crashes"]), 99))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_running(pid: int) -> bool:
    if pid == os.getpid() or os.name != "posix":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _looks_like_ours(pid)


def _looks_like_ours(pid: int) -> bool:
    """After a restart of the computer the number may be somebody else's."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return True
    return b"agent" in command or b"python" in command or b"pytest" in command


def _write(path: Path, text: str) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    except OSError:
        return
