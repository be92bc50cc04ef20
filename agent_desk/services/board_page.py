"""A dashboard as one printable page: what documents draw, in words and shares only."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A figure with its change, its goal and its course (values of any scale, None for a gap)."""

    name: str
    value: str
    delta: str = ""
    goal: str = ""
    course: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardBars:
    """Lying bars: (label, value, words)."""

    title: str
    about: str
    rows: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True, slots=True)
class BoardMark:
    """A difference of a forest plot with its interval, in any scale around zero."""

    label: str
    value: float
    low: float
    high: float
    words: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class BoardPage:
    """`notes` are lines above the table, `shares` the widths of its columns; `demo` the stamp of
    invented data."""

    title: str
    subtitle: str
    cards: tuple[BoardCard, ...]
    bars: tuple[BoardBars, ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    footer: str
    notes: tuple[str, ...] = field(default=())
    demo: str = ""
    marks: tuple[BoardMark, ...] = ()
    shares: tuple[float, ...] = (0.34, 0.11, 0.25, 0.10, 0.10, 0.10)
