"""«Objeciones» for who owns the words: cards, publishing, what is missing, what works, exchange."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from agent_desk.ui.editor.acts import Act
from agent_desk.ui.editor.cards_pane import CardsPane
from agent_desk.ui.editor.keys import EDITOR_KEYS
from agent_desk.ui.editor.list_pane import ListPane
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.painted import Keycap

TICK_MS = 200
SECTIONS = ("cards", "publish", "missing", "results", "exchange")


class EditorPanel(PageFrame):
    """Holds the panes; each shows its own state. `section_shown` when one comes forward."""

    section_shown = Signal(str)
    import_chosen = Signal(Path)
    export_chosen = Signal(Path)
    undo_requested = Signal()
    ticked = Signal()
    keys = EDITOR_KEYS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Objeciones"))
        self.cards = CardsPane()
        self.history = ListPane(self.tr("Versiones de la ficha"), self._history_acts())
        self.publish = ListPane(self.tr("Por publicar"), self._publish_acts())
        self.missing = ListPane(
            self.tr("Lo que falta"),
            self._missing_acts(),
            entry=self.tr("Su respuesta a quien propuso"),
        )
        self.results = ListPane(self.tr("Lo que funciona"), self._results_acts())
        self.exchange = ListPane(self.tr("Otra biblioteca"), self._exchange_acts())
        self._stack = QStackedWidget()
        for pane in (
            *(self.cards, self.publish, self.missing, self.results, self.exchange),
            self.history,
        ):
            self._stack.addWidget(pane)
        self._buttons = self._make_sections()
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self.cards)
        self._make_keys()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    def show_section(self, section: str) -> None:
        """One of SECTIONS, or the history of the open card."""
        place = (*SECTIONS, "history").index(section)
        self._stack.setCurrentIndex(place)
        pressed = self._buttons.button(min(place, len(SECTIONS) - 1) if place < 5 else 0)
        pressed.setChecked(True)
        pane = self._stack.currentWidget()
        if pane:
            pane.setFocus()
        self.section_shown.emit(section)

    def choose_import(self) -> None:
        """The system's dialog for a library."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Importar fichas"), "", self.tr("Fichas (*.yaml *.csv)")
        )
        if chosen:
            self.import_chosen.emit(Path(chosen))

    def choose_export(self, is_csv: bool) -> None:
        """The system's dialog for where the library goes."""
        if is_csv:
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Exportar fichas"), "fichas.csv", self.tr("Hoja de cálculo (*.csv)")
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Carpeta para las fichas"))
        if chosen:
            self.export_chosen.emit(Path(chosen))

    def _make_sections(self) -> QButtonGroup:
        names = (
            (self.tr("Fichas"), "Alt+F"),
            (self.tr("Publicar"), "Alt+P"),
            (self.tr("Lo que falta"), "Alt+L"),
            (self.tr("Lo que funciona"), "Alt+W"),
            (self.tr("Intercambio"), "Alt+I"),
        )
        group = QButtonGroup(self)
        group.setExclusive(True)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, (name, key) in enumerate(names):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._press, SECTIONS[number]))
            group.addButton(button, number)
            layout.addWidget(button)
            layout.addWidget(Keycap(key))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self.show_section, SECTIONS[number]))
        group.button(0).setChecked(True)
        self.add_act(row)
        return group

    def _press(self, section: str, _checked: bool = False) -> None:
        self.show_section(section)

    def _make_keys(self) -> None:
        keys = {
            "F2": self._to_search,
            "Ctrl+K": self._to_search,
            "Alt+S": self._to_card,
            "Alt+Z": self.undo_requested.emit,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _to_search(self) -> None:
        if self._stack.currentWidget() is not self.cards:
            self.show_section("cards")
        self.cards.to_search()

    def _to_card(self) -> None:
        if self._stack.currentWidget() is not self.cards:
            self.show_section("cards")
        self.cards.to_card()

    def _history_acts(self) -> tuple[Act, ...]:
        return (
            Act("restore", "history", self.tr("Restaurar esta versión"), "Alt+Return", "primary"),
            Act("back", "arrow-left", self.tr("Volver a la ficha"), "Esc"),
        )

    def _publish_acts(self) -> tuple[Act, ...]:
        return (
            Act("try", "flask-conical", self.tr("Probar las búsquedas"), "Alt+T"),
            Act(
                "publish",
                "megaphone",
                self.tr("Publicar en todas las mesas"),
                "Alt+Return",
                "primary",
            ),
            Act("cancel", "x", self.tr("Cancelar"), "Esc"),
            Act("undo", "undo-2", self.tr("Deshacer lo publicado"), "Alt+Z", has_shortcut=False),
        )

    def _missing_acts(self) -> tuple[Act, ...]:
        return (
            Act("look", "search", self.tr("Buscar en las fichas"), "Alt+V"),
            Act("settle", "check", self.tr("Ya está atendida"), "Alt+Y"),
            Act("accept", "plus", self.tr("Aceptar"), "Alt+Return", "primary"),
            Act("merge", "git-branch", self.tr("Sumar a otra"), "Alt+M"),
            Act("thank", "heart", self.tr("Agradecer"), "Alt+G"),
        )

    def _results_acts(self) -> tuple[Act, ...]:
        return (Act("switch", "sparkles", self.tr("Encender o apagar el sorteo"), "Alt+Return"),)

    def _exchange_acts(self) -> tuple[Act, ...]:
        return (
            Act("import", "upload", self.tr("Importar…"), "Alt+O"),
            Act("all", "list-checks", self.tr("Todas"), "Alt+N"),
            Act("take", "download", self.tr("Tomar las elegidas"), "Alt+Return", "primary"),
            Act("yaml", "file-down", self.tr("Exportar YAML…"), "Alt+J"),
            Act("csv", "table", self.tr("Exportar CSV…"), "Alt+K"),
        )
