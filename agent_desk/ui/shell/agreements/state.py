"""What «Convenios» reads and asks for; presenters fill it, the composition fulfils it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.agreements.revival import Revival
from agent_desk.domain.agreements.states import Life, State
from agent_desk.services.follow_up import FollowItem
from agent_desk.services.issue_paper import Wanted
from agent_desk.services.mail_paper import Draft
from agent_desk.services.papers import StoredPaper
from agent_desk.services.remind import Reminder
from agent_desk.services.verify_paper import Verdict
from agent_desk.ui.desk.state import PageState, ResultRow, Tone
from agent_desk.ui.shell.reading import Reading


@dataclass(frozen=True, slots=True)
class Detail:
    """One agreement with all that the reading shows of it."""

    item: FollowItem
    life: Life
    papers: tuple[StoredPaper, ...]
    revival: Revival
    reminded: frozenset[int]
    names: Mapping[str, str]  # of components


@dataclass(frozen=True, slots=True)
class AgreementSources:
    """Everything runs on the store's lane. `read` also judges what the day has decided."""

    read: Callable[[], Mapping[str, Sequence[FollowItem]]]
    detail: Callable[[FollowItem], Detail]
    issue: Callable[[Wanted], StoredPaper]
    mail: Callable[[StoredPaper], Draft]
    remind: Callable[[FollowItem], Reminder]
    verify: Callable[[bytes], Verdict]
    pay: Callable[[FollowItem, int, date], None]
    # Payment id, bounced | reversed | moved, reason, and with moved the account it was meant for.
    mark: Callable[[FollowItem, str, str, str, str], None]
    move: Callable[[FollowItem, State, str], None]  # offered | accepted | void, and why
    sign: Callable[[StoredPaper, str, str], bytes]  # path of the certificate, its passphrase


class AgreementsView(Protocol):
    """What the presenter asks of the panel."""

    def show_tabs(self, counts: Mapping[str, int], current: str) -> None: ...
    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None: ...
    def show_reading(self, reading: Reading | None) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def show_page(self, page: PageState | None) -> None: ...
    def show_progress(self, done: int, count: int) -> None: ...


class PapersOut(Protocol):
    """Where a page goes; the system's dialogs are behind it. "" or None when cancelled."""

    def print_page(self, pdf: bytes) -> str: ...
    def save_page(self, pdf: bytes, code: str) -> str: ...
    def open_draft(self, draft: Draft) -> str: ...
    def copy_text(self, text: str) -> None: ...
    def choose_batch(self) -> Callable[[StoredPaper], None] | None: ...


class Asking(Protocol):
    """Short questions before an act; "" or -1 when the person thought better of it."""

    def choose(self, title: str, asked: str, options: Sequence[str]) -> int: ...
    def text(self, title: str, asked: str, suggested: str = "") -> str: ...
    def secret(self, title: str, asked: str) -> str: ...
    def file(self, title: str, kinds: str) -> str: ...
