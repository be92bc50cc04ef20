"""What may lie over the desk: find, page, toast, help, context.

Each is imported and built when it is first shown: the start pays for none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.ui.desk import state
from agent_desk.ui.keys import DOOR_KEYS, KEYS

if TYPE_CHECKING:
    from agent_desk.ui.desk.context_sheet import ContextSheet
    from agent_desk.ui.desk.regions import DeskRegions
    from agent_desk.ui.widgets.find_box import FindBox
    from agent_desk.ui.widgets.help_sheet import HelpSheet
    from agent_desk.ui.widgets.page_sheets import FindWords, RenderPage
    from agent_desk.ui.widgets.page_view import PageView
    from agent_desk.ui.widgets.toast import ToastBar

_BOTTOM_GAP = 14
_SHEET_PX = 420


class Overlays(QObject):
    """Owns them, places them over the regions and repeats their signals."""

    find_edited = Signal(str)
    find_moved = Signal(int)
    find_chosen = Signal(int)
    print_requested = Signal()
    save_requested = Signal()
    undo_requested = Signal()
    dismissed = Signal()
    field_made = Signal(QWidget)

    def __init__(
        self, desk: DeskRegions, render: RenderPage, find_words: FindWords | None = None
    ) -> None:
        super().__init__(desk)
        self._desk, self._render, self._find_words = desk, render, find_words
        self.find: FindBox | None = None
        self.page: PageView | None = None
        self._toast: ToastBar | None = None
        self._help: HelpSheet | None = None
        self._sheet: ContextSheet | None = None
        self._adopted: list[QWidget] = []

    def show_find(self, find: state.FindState | None) -> None:
        if self.find is None:
            if find is None:
                return
            self.find = self._make_find()
        self.find.show_state(find)
        self.place()

    def show_page(self, page: state.PageState | None) -> None:
        if self.page is None:
            if page is None:
                return
            self.page = self._make_page()
        self._place_page()
        self.page.show_page(page)

    def show_toast(self, toast: state.Toast | None) -> None:
        if self._toast is None:
            if toast is None:
                return
            from agent_desk.ui.widgets.toast import ToastBar

            self._toast = ToastBar(self._desk)
            self._toast.setObjectName("toast")
            self._toast.undo_requested.connect(self.undo_requested)
        self._toast.show_toast(toast)
        self._place_toast()

    def toggle_help(self) -> None:
        """F1 opens the sheet of keys and closes it again."""
        if self._help is None:
            from agent_desk.ui.widgets.help_sheet import HelpSheet

            self._help = HelpSheet((*KEYS, *DOOR_KEYS), self._desk)
            self._help.setObjectName("help")
        if self._help.isVisible():
            self._help.hide()
        else:
            self._help.open()

    def toggle_context(self) -> None:
        """Ctrl+I: everything known, over the centre."""
        if self._sheet is None:
            from agent_desk.ui.desk.context_sheet import ContextSheet

            self._sheet = ContextSheet(self._desk)
            self._sheet.setObjectName("context")
            self._sheet.closed.connect(self._sheet.hide)
        if self._sheet.isVisible():
            self._sheet.hide()
            return
        self.place()
        self._sheet.show_context(self._desk.context_state)
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.setFocus()

    def refresh_context(self) -> None:
        if self._sheet and self._sheet.isVisible():
            self._sheet.show_context(self._desk.context_state)

    def close_own(self) -> bool:
        """Esc: help and context belong to the window alone. Says whether one was open."""
        for overlay in (*self._adopted, self._help, self._sheet):
            if overlay and overlay.isVisible():
                overlay.hide()
                return True
        return False

    def adopt(self, sheet: QWidget) -> None:
        """A sheet of another part that Esc closes too; its line spares the desk's keys."""
        self._adopted.append(sheet)
        for field in sheet.findChildren(QLineEdit):
            self.field_made.emit(field)

    def place(self) -> None:
        """Again after the window changed its size."""
        desk = self._desk
        if self.find:
            x = (desk.width() - self.find.width()) // 2
            self.find.move(x, desk.header.geometry().bottom() + 12)
        if self._sheet:
            self._sheet.setGeometry(self._beside_left())
        if self._help and self._help.isVisible():
            self._help.move(desk.rect().center() - self._help.rect().center())
        self._place_page()
        self._place_toast()

    def _beside_left(self) -> QRect:
        area = self._centre()
        return QRect(area.left(), area.top(), min(_SHEET_PX, area.width()), area.height())

    def _centre(self) -> QRect:
        centre = self._desk.centre
        return QRect(centre.mapTo(self._desk, centre.rect().topLeft()), centre.size())

    def _place_page(self) -> None:
        if self.page:
            self.page.setGeometry(self._centre())

    def _place_toast(self) -> None:
        if self._toast and not self._toast.isHidden():
            desk, toast = self._desk, self._toast
            bottom = desk.footer.y() if desk.footer.isVisibleTo(desk) else desk.height()
            toast.move((desk.width() - toast.width()) // 2, bottom - toast.height() - _BOTTOM_GAP)
            toast.raise_()

    def _make_find(self) -> FindBox:
        from agent_desk.ui.widgets.find_box import FindBox

        box = FindBox(self._desk)
        box.setObjectName("find")
        box.query_edited.connect(self.find_edited)
        box.row_moved.connect(self.find_moved)
        box.row_chosen.connect(self.find_chosen)
        box.dismissed.connect(self.dismissed)
        for field in box.findChildren(QLineEdit):
            self.field_made.emit(field)
        return box

    def _make_page(self) -> PageView:
        from agent_desk.ui.widgets.page_view import PageView

        page = PageView(self._render, parent=self._desk, find=self._find_words)
        page.setObjectName("page")
        page.print_requested.connect(self.print_requested)
        page.save_requested.connect(self.save_requested)
        page.dismissed.connect(self.dismissed)
        return page
