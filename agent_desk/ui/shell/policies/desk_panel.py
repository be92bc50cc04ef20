"""«Políticas» for who writes and approves them: read, write, simulate, versions."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.policies.editor_view import EditorView
from agent_desk.ui.shell.policies.panel import PoliciesPanel
from agent_desk.ui.shell.policies.sheet_state import DraftState, SheetState
from agent_desk.ui.shell.policies.simulation_view import SimulationView
from agent_desk.ui.shell.policies.versions_presenter import VersionsState
from agent_desk.ui.shell.policies.versions_view import VersionsView
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.widgets.announcing import announce


class Part(StrEnum):
    """What the list at the left is a list of."""

    READ = "read"
    WRITE = "write"
    VERSIONS = "versions"


class PolicyDeskPanel(PoliciesPanel):
    """Fulfils the views of the four presenters; the list at the left serves whichever is open."""

    part_opened = Signal(str)
    sheet_chosen = Signal(int)
    version_chosen = Signal(int)
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = Part.READ
        self.editor, self.simulation, self.versions = EditorView(), SimulationView(), VersionsView()
        self._stack = QStackedWidget()
        self.body.replaceWidget(self.reading, self._stack)
        for page in (self.reading, self.editor, self.simulation, self.versions):
            self._stack.addWidget(page)
        self._parts = self._make_parts()
        self.versions.bind_keys(self)
        escape = QShortcut(QKeySequence("Esc"), self.simulation)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_from_simulation)

    def show_part(self, part: Part) -> None:
        """Another list at the left and its page beside it."""
        self.part = part
        pages: dict[Part, QWidget] = {
            Part.READ: self.reading,
            Part.WRITE: self.editor,
            Part.VERSIONS: self.versions,
        }
        self._open(pages[part])
        self.name_list(
            {
                Part.READ: self.tr("Contenido"),
                Part.WRITE: self.tr("Tablas del borrador"),
                Part.VERSIONS: self.tr("Versiones"),
            }[part]
        )
        for known, button in self._parts.items():
            button.setEnabled(known is not part)
        self.show_problem("")

    def open_simulation(self) -> None:
        """Over the page from which it was asked for."""
        self._open(self.simulation)

    def back_from_simulation(self) -> None:
        """Esc: to what was being written or read."""
        self.went_back.emit()
        self.show_part(self.part)

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        if self.part is Part.READ:
            super().show_rows(rows, selected)

    def show_sheets(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        if self.part is Part.WRITE:
            super().show_rows(rows, selected)

    def show_sheet(self, sheet: SheetState) -> None:
        self.editor.show_sheet(sheet)

    def show_draft(self, draft: DraftState) -> None:
        self.editor.show_draft(draft)

    def show_cell_problem(self, sentence: str) -> None:
        self.editor.show_cell_problem(sentence)

    def show_versions(self, state: VersionsState) -> None:
        if self.part is Part.VERSIONS:
            super().show_rows(state.rows, state.selected)
        self.versions.show_state(state)

    def show_progress(self, words: str, percent: int) -> None:
        self.simulation.show_progress(words, percent)

    def show_simulation(self, reading: Reading | None) -> None:
        self.simulation.show_simulation(reading)

    def show_done(self, sentence: str) -> None:
        """Something ended well: said, and the versions are where it is seen."""
        self.show_subtitle(sentence)
        announce(self, sentence)
        if self.part is Part.WRITE:
            self.part_opened.emit(Part.VERSIONS.value)

    def choose(self, index: int) -> None:
        """A row of the list, for whichever part it belongs to."""
        {
            Part.READ: self.row_chosen,
            Part.WRITE: self.sheet_chosen,
            Part.VERSIONS: self.version_chosen,
        }[self.part].emit(index)

    def _open(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.versions.set_keys(page is self.versions)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> dict[Part, QPushButton]:
        words = {
            Part.READ: (self.tr("Leer"), "Ctrl+Shift+L"),
            Part.WRITE: (self.tr("Editar"), "Ctrl+E"),
            Part.VERSIONS: (self.tr("Versiones"), "Ctrl+H"),
        }
        buttons = {}
        for part, (text, key) in words.items():
            button = QPushButton(text)
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({key})")
            button.clicked.connect(lambda _on=False, p=part: self.part_opened.emit(p.value))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda p=part: self.part_opened.emit(p.value))
            self.add_act(self.with_key(button, key))
            buttons[part] = button
        return buttons
