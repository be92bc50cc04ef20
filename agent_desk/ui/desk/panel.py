"""The live-call window: paints frozen states, reports every act as a signal."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_desk.services.own_help import FAVOURITE_KEYS
from agent_desk.ui.desk import state
from agent_desk.ui.desk.overlays import Overlays
from agent_desk.ui.desk.regions import DeskRegions
from agent_desk.ui.desk.shortcuts import Act, DeskShortcuts
from agent_desk.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from agent_desk.ui.widgets.page_sheets import FindWords, RenderPage


class DeskPanel(DeskRegions):
    """Fulfils DeskView. It decides nothing: only help and the context sheet open by themselves."""

    answer_chosen = Signal(int)
    stage_moved = Signal(int)
    option_chosen = Signal(int)
    promise_requested = Signal()
    more_requested = Signal()
    capacity_requested = Signal()
    capacity_edited = Signal(str)
    capacity_accepted = Signal()
    joint_requested = Signal()
    other_amount_requested = Signal()
    ask_edited = Signal(str, str, str)
    ask_accepted = Signal()
    search_edited = Signal(str)
    result_selected = Signal(int)
    response_used = Signal()
    response_rated = Signal(bool)
    response_moved = Signal(int)
    favourite_opened = Signal(int)
    favourite_kept = Signal()
    crisis_requested = Signal()
    sheet_requested = Signal()
    words_asked_back = Signal()
    words_known = Signal()
    note_edited = Signal(str)
    outcome_chosen = Signal(str)
    register_requested = Signal()
    offer_requested = Signal()
    draft_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    end_requested = Signal()
    call_requested = Signal()
    other_channel_requested = Signal()
    rights_requested = Signal()
    next_requested = Signal()
    work_requested = Signal()
    piece_requested = Signal()
    all_work_requested = Signal()
    find_requested = Signal()
    find_edited = Signal(str)
    find_moved = Signal(int)
    find_chosen = Signal(int)
    undo_requested = Signal()
    means_requested = Signal()
    said_requested = Signal()
    dismissed = Signal()
    help_requested = Signal()
    theme_requested = Signal()
    context_requested = Signal()
    propose_requested = Signal()
    practice_requested = Signal()

    def __init__(
        self,
        render: RenderPage,
        parent: QWidget | None = None,
        *,
        find_words: FindWords | None = None,
    ) -> None:
        super().__init__(parent)
        self._overlays = Overlays(self, render, find_words)
        self._shortcuts = DeskShortcuts(self, self._acts())
        self._overlays.field_made.connect(self._shortcuts.spare)
        for field in self._fields():
            self._shortcuts.spare(field)
        self._connect_regions()
        self._connect_overlays()
        self._order_tabs()

    def adopt(self, sheet: QWidget) -> None:
        """A sheet over the desk that another part owns: Esc closes it."""
        self._overlays.adopt(sheet)

    def show_find(self, find: state.FindState | None) -> None:
        self._overlays.show_find(find)

    def show_work(self, work: state.WorkState) -> None:
        self.idle.show_work(work)

    def show_page(self, page: state.PageState | None) -> None:
        self._overlays.show_page(page)

    def show_toast(self, toast: state.Toast | None) -> None:
        self._overlays.show_toast(toast)

    def set_timer(self, text: str, caption: str) -> None:
        """Only the clock of the header; an empty caption keeps the one shown."""
        self.header.set_timer(text, caption)

    def set_query(self, text: str) -> None:
        self.search.set_query(text)

    def focus_on(self, region: str) -> None:
        places: dict[str, QWidget | None] = {
            "script": self.script.view,
            "search": self.search.edit,
            "notes": self.footer.note,
            "outcome": self.footer.outcome,
            "ask": self.options.ask.amount,
            "capacity": self.options.capacity.line,
            "find": self._overlays.find,
            "page": self._overlays.page,
        }
        if region == "options":
            self.options.focus_card()
            return
        if self.mode is state.Mode.IDLE and region == "script":
            places["script"] = self.idle.next_button
        place = places[region]
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)  # a field keeps its caret

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def show_context(self, context: state.ContextState) -> None:
        super().show_context(context)
        self._overlays.refresh_context()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlays.place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Whoever shows this place gives it the focus; it belongs where the agent reads first.
        self.focus_on("script")

    def _acts(self) -> dict[str, Act]:
        acts: dict[str, Act] = {
            "help": self._open_help,
            "search": self._to_search,
            "notes": lambda: self.focus_on("notes"),
            "next_stage": lambda: self.stage_moved.emit(1),
            "previous_stage": lambda: self.stage_moved.emit(-1),
            "register": self.register_requested.emit,
            "offer": self.offer_requested.emit,
            "draft": self.draft_requested.emit,
            "end": self.end_requested.emit,
            "call": self.call_requested.emit,
            "other_channel": self.other_channel_requested.emit,
            "next_debtor": self.next_requested.emit,
            "other_amount": self.other_amount_requested.emit,
            "promise": self.promise_requested.emit,
            "capacity": self.capacity_requested.emit,
            "joint": self.joint_requested.emit,
            "means": self.means_requested.emit,
            "said": self.said_requested.emit,
            "outcome": self._open_outcome,
            "print": self.print_requested.emit,
            "save": self.save_requested.emit,
            "undo": self.undo_requested.emit,
            "context": self._open_context,
            "theme": self.theme_requested.emit,
            "propose": self.propose_requested.emit,
            "practice": self.practice_requested.emit,
            "favourite": self.favourite_kept.emit,
            "sheet": self.sheet_requested.emit,
            "crisis": self.crisis_requested.emit,
            "bring_back": self.words_asked_back.emit,
            "known": self.words_known.emit,
            "dismiss": self._dismiss,
        }
        return acts | self._list_acts() | self._numbered_acts()

    def _list_acts(self) -> dict[str, Act]:
        """Of the box that lists people, rights, groups and pieces over the desk."""
        return {
            "find": self.find_requested.emit,
            "rights": self.rights_requested.emit,
            "work": self.work_requested.emit,
            "all_work": self.all_work_requested.emit,
            "piece": self.piece_requested.emit,
        }

    def _numbered_acts(self) -> dict[str, Act]:
        acts: dict[str, Act] = {}
        for number, letter in enumerate("abcde"):
            acts[f"option_{letter}"] = partial(self.option_chosen.emit, number)
        for number in range(1, FAVOURITE_KEYS + 1):
            acts[f"favourite_{number}"] = partial(self.favourite_opened.emit, number)
        for number in range(4):
            acts[f"answer_{number + 1}"] = partial(self.answer_chosen.emit, number)
        return acts

    def _open_help(self) -> None:
        self._overlays.toggle_help()
        self.help_requested.emit()

    def _open_context(self) -> None:
        if self.mode is not state.Mode.IDLE:
            self._overlays.toggle_context()
            self.context_requested.emit()

    def _open_outcome(self) -> None:
        if self.footer.isVisible():
            self.focus_on("outcome")
            self.footer.outcome.showPopup()

    def _to_search(self) -> None:
        self.focus_on("search")
        self.search.edit.selectAll()

    def _dismiss(self) -> None:
        if self._overlays.close_own():
            self.focus_on("script")
        else:
            self.dismissed.emit()

    def _fields(self) -> tuple[QWidget, ...]:
        ask = self.options.ask
        line = self.options.capacity.line
        note, view = self.footer.note, self.script.view
        return (self.search.edit, note, ask.amount, ask.first_date, line, view)

    def _connect_regions(self) -> None:
        script, options, footer = self.script, self.options, self.footer
        script.answer_chosen.connect(self.answer_chosen)
        script.view.went_on.connect(self.response_moved)
        script.next_asked.connect(lambda: self.stage_moved.emit(1))
        script.call_asked.connect(self.call_requested)
        options.option_chosen.connect(self.option_chosen)
        options.other_asked.connect(self.other_amount_requested)
        options.more_asked.connect(self.more_requested)
        options.joint_asked.connect(self.joint_requested)
        options.capacity_asked.connect(self.capacity_requested)
        options.capacity.edited.connect(self.capacity_edited)
        options.capacity.accepted.connect(self.capacity_accepted)
        options.ask.edited.connect(self.ask_edited)
        options.ask.accepted.connect(self.ask_accepted)
        self.search.edited.connect(self.search_edited)
        self.search.row_chosen.connect(self.result_selected)
        self.search.used.connect(self.response_used)
        self.search.response.rated.connect(self.response_rated)
        footer.note_edited.connect(self.note_edited)
        footer.outcome.outcome_chosen.connect(self.outcome_chosen)
        footer.means_asked.connect(self.means_requested)
        footer.buttons.register_pressed.connect(self.register_requested)
        footer.buttons.print_pressed.connect(self.print_requested)
        footer.buttons.end_pressed.connect(self.end_requested)
        footer.buttons.next_pressed.connect(self.next_requested)
        self.left.context_asked.connect(self._open_context)
        self.idle.next_asked.connect(self.next_requested)
        self.idle.find_asked.connect(self.find_requested)
        self.idle.work_asked.connect(self.work_requested)
        self.idle.all_asked.connect(self.all_work_requested)
        self.idle.help_asked.connect(self._open_help)
        self.idle.practice_asked.connect(self.practice_requested)

    def _connect_overlays(self) -> None:
        overlays = self._overlays
        overlays.find_edited.connect(self.find_edited)
        overlays.find_moved.connect(self.find_moved)
        overlays.find_chosen.connect(self.find_chosen)
        overlays.print_requested.connect(self.print_requested)
        overlays.save_requested.connect(self.save_requested)
        overlays.undo_requested.connect(self.undo_requested)
        overlays.dismissed.connect(self.dismissed)

    def _order_tabs(self) -> None:
        for before, after in pairwise(tab_stops(self)):
            QWidget.setTabOrder(before, after)


def tab_stops(panel: DeskRegions) -> tuple[QWidget, ...]:
    """Every stop of the Tab key: script, answers, next, options, search, results, response,
    notes, outcome, print, register, end, other amount, stages."""
    script, options, search = panel.script, panel.options, panel.search
    footer, ask, idle = panel.footer, panel.options.ask, panel.idle
    response, buttons = search.response, footer.buttons
    return (
        *idle.stops,
        script.view,
        script.call_button,
        *script.answers,
        script.next_button,
        ask.amount,
        ask.frequency,
        ask.first_date,
        ask.accept_button,
        options.capacity.line,
        *options.cards,
        search.edit,
        search.results,
        response.use_button,
        response.worked_button,
        response.failed_button,
        footer.note,
        footer.outcome,
        footer.means_button,
        buttons.print_button.button,
        buttons.register_button.button,
        buttons.end_button.button,
        buttons.next_button.button,
        options.more_button,
        options.capacity_button,
        options.joint_button,
        options.other_button,
        panel.left.stages,
        panel.left.context_button,
    )
