"""What the place of campaigns shows and asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.strategy.campaigns.delivery import Carried
from agent_desk.domain.strategy.campaigns.gates import Gate
from agent_desk.domain.strategy.campaigns.lines import Line
from agent_desk.domain.strategy.campaigns.pieces import Piece, Problem, TextState
from agent_desk.domain.strategy.campaigns.plan import Campaign, Plan
from agent_desk.services.campaign_letters import LetterStep, Wanted
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.reading import Reading


@dataclass(frozen=True, slots=True)
class Seen:
    """A campaign with what hangs from it, how many of each piece went out and arrived, and in
    which countries its people live."""

    campaign: Campaign
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    carried: Mapping[str, Carried]
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """Words for the ids of a plan: segments, products, users and pilots, each in order."""

    segments: Mapping[str, str]
    products: Mapping[str, str]
    users: Mapping[str, str]
    pilots: Mapping[str, str]
    arms: Mapping[str, Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class CampaignSources:
    """Each deed raises RefusedError or CampaignError with its sentence; all run on the store's
    lane but `put`, which runs aside."""

    read: Callable[[], tuple[Sequence[Seen], Names]]
    gates: Callable[[Campaign], tuple[Gate, ...]]
    save: Callable[[str, Plan], str]
    save_line: Callable[[Line], None]
    save_piece: Callable[[Piece], None]
    save_text: Callable[[Piece, str], None]
    move_text: Callable[[Piece, int, TextState], None]
    problems: Callable[[Piece, str, tuple[str, ...]], tuple[Problem, ...]]
    launch: Callable[[Campaign], None]
    end: Callable[[Campaign, str], None]
    letters: Callable[[Campaign], tuple[Wanted, ...]]
    draw: Callable[[LetterStep], LetterStep]
    record: Callable[[LetterStep], LetterStep]
    today: Callable[[], date]
    new_id: Callable[[], str]
    may_edit: bool


class CampaignView(Protocol):
    """What the presenters ask of the panel."""

    def show_list(self, rows: tuple[ResultRow, ...], at: int) -> None: ...
    def show_page(self, page: Reading | None, doors: Doors) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def show_progress(self, done: int, count: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """Which acts are open for the chosen campaign."""

    may_add: bool = False
    may_edit: bool = False
    may_write: bool = False  # texts of its pieces
    may_launch: bool = False
    may_print: bool = False
    may_report: bool = False
    may_end: bool = False
