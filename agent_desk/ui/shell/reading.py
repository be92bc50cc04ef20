"""A page to read, as values: presenters make it, the reading view paints it."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import Pill, Tone


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `label` stands before it («Valide»), `is_spoken` sets it as something said."""

    text: str
    label: str = ""
    is_spoken: bool = False
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Points:
    """A list of short sentences, numbered when their order matters."""

    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A small table; `widths` are percent of the page, as the content asks when empty."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """A text before and after in one reading: (words, kind) with kind same, gone or new.

    In a list (`is_list`) each piece stands on lines of its own.
    """

    label: str
    pieces: tuple[tuple[str, str], ...]
    is_list: bool = False


Block = Words | Points | Grid | Compared


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the page; without blocks it is not shown."""

    title: str
    blocks: tuple[Block, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole page: title, pills, a line on what it is, and its sections."""

    title: str
    subtitle: str = ""
    pills: tuple[Pill, ...] = ()
    sections: tuple[Section, ...] = ()
