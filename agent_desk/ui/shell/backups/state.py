"""What the place «Respaldos» shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One copy: `day` names it, the rest are its cells."""

    day: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BackupsState:
    """`question` stands over the list until it is answered; `message` tells how the last act ended,
    `is_good` whether well."""

    lines: tuple[BackupLine, ...] = ()
    message: str = ""
    is_good: bool = True
    question: str = ""
    is_working: bool = False
