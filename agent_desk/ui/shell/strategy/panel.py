"""«Mapa estratégico»: the picture, its reading and its check; sheets for cards and links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.shell.strategy.canvas import MapCanvas
from agent_desk.ui.shell.strategy.map_strokes import legend
from agent_desk.ui.shell.strategy.state import CHART, HEALTH, READ, MapState
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.view_tabs import ViewTabs

_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class MapPanel(PageFrame):
    """Fulfils MapView; what needs a sheet is asked for by a signal and shown by the wiring."""

    view_chosen = Signal(str)
    row_pressed = Signal(int)
    objective_asked = Signal(str)  # an id, or "" for a new one in `lane`
    link_asked = Signal(str, str)
    remove_asked = Signal(str)
    lane_moved = Signal(int)
    undo_asked = Signal()
    redo_asked = Signal()
    version_chosen = Signal(int)
    save_requested = Signal(str)
    export_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Mapa estratégico"))
        self.canvas, self._list = MapCanvas(), ResultList()
        self._told, self._strip, self._legend = QLabel(), QLabel(), QLabel()
        self._versions = QComboBox()
        self._state: MapState | None = None
        self.lane = ""
        self._tabs = ViewTabs(
            (
                (CHART, self.tr("Mapa")),
                (READ, self.tr("Leer el mapa")),
                (HEALTH, self.tr("Qué le falta")),
            )
        )
        self._scroll = QScrollArea()
        self._pages = QStackedWidget()
        self._edits: list[QWidget] = []
        self._make_acts()
        self._make_pages()
        self._join()
        self.setFocusProxy(self.canvas)

    def show_state(self, state: MapState) -> None:
        before, self._state = self._state, state
        self._tabs.show_view(state.view)
        self.canvas.show_state(state)
        self._pages.setCurrentIndex(0 if state.view == CHART else 1)
        if state.view != CHART:
            self._list.show_rows(state.rows, state.at)
        if before and before.view != state.view and self.isVisible():
            (self.canvas if state.view == CHART else self._list).setFocus()
        self._strip.setText(state.told)
        self._legend.setVisible(state.view == CHART)
        for widget in self._edits:
            widget.setVisible(state.may_edit)
        self._save.setEnabled(state.can_save)
        if before is None or before.chart != state.chart:
            self._fit()
        if before is None or before.selected != state.selected:
            card = self.canvas.card_rect(state.selected).toRect()
            self._scroll.ensureVisible(card.center().x(), card.center().y(), 160, 60)

    def show_versions(self, names: Sequence[str]) -> None:
        self._versions.blockSignals(True)
        self._versions.clear()
        self._versions.addItems(names or [self.tr("El mapa inicial")])
        self._versions.setEnabled(bool(names))
        self._versions.blockSignals(False)

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))
        if sentence:
            self.announce(sentence)

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._scroll.viewport()
        self.canvas.fit(room.width(), room.height())

    def _make_acts(self) -> None:
        self._versions.setAccessibleName(self.tr("Versiones guardadas"))
        self._versions.setMinimumWidth(190)
        self._save = IconButton("save", self.tr("Guardar versión"), "primary")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_note)
        for icon, text, key, act in (
            ("plus", self.tr("Objetivo"), "Ins", self._ask_new),
            ("arrow-up", self.tr("Enlace"), "L", self._ask_link),
            ("pencil", self.tr("Editar"), shell_key("write"), self._ask_edit),
        ):
            button = IconButton(icon, text)
            button.clicked.connect(act)
            self._act(over_its_key(button, key), key, act, is_edit=True)
        self._act(
            over_its_key(self._versions, shell_key("versions")),
            shell_key("versions"),
            self._versions.showPopup,
        )
        export = IconButton("file-down", name=self.tr("Exportar el mapa"))
        export.clicked.connect(self._choose_file)
        self._act(over_its_key(export, shell_key("export")), shell_key("export"), export.click)
        self._act(
            over_its_key(self._save, shell_key("save")),
            shell_key("save"),
            self._save.click,
            is_edit=True,
        )

    def _act(
        self, widget: QWidget, key: str, act: Callable[[], object], *, is_edit: bool = False
    ) -> None:
        """A button at the right of the title and its key, which does nothing while typing."""
        self.add_act(widget)
        if is_edit:
            self._edits.append(widget)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(_HERE)
        shortcut.activated.connect(act)

    def _make_pages(self) -> None:
        self.canvas.setAccessibleName(
            self.tr("Mapa: flechas para ir de un objetivo a otro, Enter para abrirlo")
        )
        self._scroll.setWidget(self.canvas)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setProperty("kind", "ground")
        self._scroll.viewport().installEventFilter(self)
        self._list.setAccessibleName(self.tr("El mapa en frases"))
        self._list.set_row_px(52)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 8, 8)
        inside.addWidget(self._list)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(card)
        self._told.hide()
        self._told.setWordWrap(True)
        self._strip.setWordWrap(True)
        self._strip.setProperty("kind", "label")
        self._strip.setMinimumHeight(20)
        self._legend.setText(legend())
        self._legend.setProperty("kind", "caption")
        self._legend.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._tabs)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._told)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self._strip)
        self.column.addWidget(self._legend)

    def _join(self) -> None:
        self._tabs.join(self)
        self._tabs.chosen.connect(self.view_chosen)
        self._list.row_pressed.connect(self.row_pressed)
        self._versions.activated.connect(self.version_chosen)
        self.canvas.opened.connect(self.objective_asked)
        self.canvas.link_drawn.connect(self.link_asked)
        self.canvas.lane_pressed.connect(self._ask_in_lane)
        for key, act in (
            ("Ctrl+Del", self._ask_remove),
            ("Ctrl+Z", self.undo_asked.emit),
            ("Ctrl+Shift+Z", self.redo_asked.emit),
            ("Ctrl+Shift+Up", lambda: self.lane_moved.emit(-1)),
            ("Ctrl+Shift+Down", lambda: self.lane_moved.emit(1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(_HERE)
            shortcut.activated.connect(act)

    def _may(self) -> bool:
        return self._state is not None and self._state.may_edit

    def _ask_new(self) -> None:
        if self._state and self._may():
            one = self._state.chart.objective(self._state.selected)
            lanes = self._state.chart.perspectives
            self._ask_in_lane(one.perspective if one else lanes[0].id)

    def _ask_in_lane(self, lane: str) -> None:
        if self._may():
            self.lane = lane
            self.objective_asked.emit("")

    def _ask_edit(self) -> None:
        if self._state and self._state.selected and self._may():
            self.objective_asked.emit(self._state.selected)

    def _ask_link(self) -> None:
        if self._state and self._state.selected and self._may():
            self.link_asked.emit(self._state.selected, "")

    def _ask_remove(self) -> None:
        if self._state and self._state.selected and self._may():
            self.remove_asked.emit(self._state.selected)

    def _ask_note(self) -> None:
        title, asked = self.tr("Guardar versión"), self.tr("¿Qué cambió? Queda en la historia.")
        note, is_given = QInputDialog.getText(self, title, asked)
        if is_given and note.strip():
            self.save_requested.emit(note.strip())

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Exportar el mapa"), "mapa-estrategico.pdf", "PDF (*.pdf);;SVG (*.svg)"
        )
        if name:
            self.export_requested.emit(Path(name))
