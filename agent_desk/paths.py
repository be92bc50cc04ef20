"""Where the shipped content and the user's own folder are."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

DEMO_STORE = "demo.db"
WORK_STORE = "agent-desk.db"
PRACTICE_STORE = "practice.db"
PRACTICE_DEMO_STORE = "practice-demo.db"


def resource(*parts: str) -> Path:
    """A shipped file or folder under resources/, also inside the frozen build."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root.joinpath("resources", *parts)


def user_folder() -> Path:
    """The folder of this user's store (created 0700); AGENT_DESK_HOME overrides it."""
    chosen = os.environ.get("AGENT_DESK_HOME")
    if chosen:
        folder = Path(chosen)
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA", Path.home())) / "AgentDesk"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support" / "AgentDesk"
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
        folder = Path(base) / "agent-desk"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _close_to_others(folder)
    return folder


def _close_to_others(folder: Path) -> None:
    """A folder that an older umask left open. Never a shared one (sticky), never one of others."""
    if sys.platform == "win32":
        return
    status = folder.stat()
    is_ours = status.st_uid == os.getuid() and not status.st_mode & stat.S_ISVTX
    if is_ours and status.st_mode & 0o077 and folder.resolve() != Path.home().resolve():
        folder.chmod(0o700)


def work_path() -> Path:
    """The institution's own store."""
    return user_folder() / WORK_STORE


def has_work() -> bool:
    """Whether the institution has a store of its own, or had one: keys or copies are left of it."""
    path = work_path()
    left = (path, path.with_name(f"{path.name}.keys.json"), path.with_name(f"{path.name}.restored"))
    if any(each.exists() for each in left):
        return True
    return any((path.parent / "backups").glob(f"{path.stem}-*.db"))


def demo_path() -> Path:
    """The store of invented people."""
    return user_folder() / DEMO_STORE


def own_practice_folder() -> Path:
    """Where this institution's own personas and scenarios are; it need not exist."""
    return user_folder() / "practice"


def practice_path(*, is_demo: bool) -> Path:
    """The practice store beside the store it goes with: nothing of one is in the other."""
    return user_folder() / (PRACTICE_DEMO_STORE if is_demo else PRACTICE_STORE)
