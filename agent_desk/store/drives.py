"""Whether a file lies on a network drive, where SQLite's WAL would corrupt it."""

from __future__ import annotations

import sys
from pathlib import Path

NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "ncpfs", "fuse.sshfs"}
)
_WINDOWS_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def network_kind(path: Path, mounts: str | None = None) -> str:
    """The network file system that holds `path`, or "" when it is local or cannot be known.

    `mounts` is text in the form of /proc/mounts, read from there when not given.
    """
    if sys.platform == "win32":
        return _windows_kind(path)
    if mounts is None:
        source = Path("/proc/mounts")
        mounts = source.read_text("utf-8", "replace") if source.exists() else ""
    kind = _mount_of(path.absolute(), mounts)
    return kind if kind in NETWORK_KINDS else ""


def _mount_of(path: Path, mounts: str) -> str:
    """The file system type of the longest mount point above `path`; of equals, the last mounted."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t"))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _windows_kind(path: Path) -> str:
    if sys.platform != "win32":
        return ""
    anchor = path.absolute().anchor
    if anchor.startswith("\\\\"):
        return "smb"
    import ctypes

    is_remote = ctypes.windll.kernel32.GetDriveTypeW(anchor) == _WINDOWS_REMOTE_DRIVE
    return "unidad de red" if is_remote else ""
