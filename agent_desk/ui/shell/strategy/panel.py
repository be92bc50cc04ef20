"""«Mapa estratégico»: the picture, its reading and its check; sheets for cards and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.shell.strategy.canvas import MapCanvas
from agent_desk.ui.shell.strategy.document_panel import DocumentPanel
from agent_desk.ui.shell.strategy.map_strokes import legend
from agent_desk.ui.shell.strategy.state import CHART, HEALTH, READ, MapState
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.wording import translate


class MapPanel(DocumentPanel):
    """Fulfils MapView; what needs a sheet is asked for by a signal and shown by the wiring."""

    objective_asked = Signal(str)  # an id, or "" for a new one in `lane`
    link_asked = Signal(str, str)
    remove_asked = Signal(str)
    lane_moved = Signal(int)

    file_name = "mapa-estrategico.pdf"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            (
                (CHART, translate("MapPanel", "Mapa")),
                (READ, translate("MapPanel", "Leer el mapa")),
                (HEALTH, translate("MapPanel", "Qué le falta")),
            ),
            parent,
        )
        self.set_title(self.tr("Mapa estratégico"))
        self.canvas, self._list = MapCanvas(), ResultList()
        self._strip, self._legend = QLabel(), QLabel()
        self._keys = self._make_keys()
        self._state: MapState | None = None
        self.lane = ""
        self._scroll = QScrollArea()
        self._pages = QStackedWidget()
        self.edit_act("plus", self.tr("Objetivo"), "Ins", self._ask_new)
        self.edit_act("arrow-up", self.tr("Enlace"), "L", self._ask_link)
        self.edit_act("pencil", self.tr("Editar"), shell_key("write"), self._ask_edit)
        self.add_document_acts()
        self._make_pages()
        self._join()
        self.setFocusProxy(self.canvas)

    def show_state(self, state: MapState) -> None:
        before, self._state = self._state, state
        self.tabs.show_view(state.view)
        self.canvas.show_state(state)
        self._pages.setCurrentIndex(0 if state.view == CHART else 1)
        if state.view != CHART:
            self._list.show_rows(state.rows, state.at)
        if before and before.view != state.view and self.isVisible():
            (self.canvas if state.view == CHART else self._list).setFocus()
        self._strip.setText(state.told)
        self._legend.setVisible(state.view == CHART)
        self._keys.setVisible(state.view == CHART and state.may_edit)
        self.show_may(edit=state.may_edit, save=state.can_save)
        if before is None or before.chart != state.chart:
            self._fit()
        if before is None or before.selected != state.selected:
            card = self.canvas.card_rect(state.selected).toRect()
            self._scroll.ensureVisible(card.center().x(), card.center().y(), 160, 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._scroll.viewport()
        self.canvas.fit(room.width(), room.height())

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
        self._strip.setWordWrap(True)
        self._strip.setProperty("kind", "label")
        self._strip.setMinimumHeight(20)
        self._legend.setText(legend())
        self._legend.setProperty("kind", "caption")
        self._legend.setWordWrap(True)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self._strip)
        self.column.addWidget(self._legend)
        self.column.addWidget(self._keys)

    def _make_keys(self) -> QWidget:
        """What the keyboard does to the card that is marked, besides the acts above."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, words in (
            ("Alt+← ↑ ↓ →", self.tr("mover el objetivo")),
            ("Ctrl+Shift+↑ ↓", self.tr("subir o bajar su perspectiva")),
            ("Ctrl+Del", self.tr("quitar")),
            ("Ctrl+Z", self.tr("deshacer")),
            ("Ctrl+Shift+Z", self.tr("rehacer")),
        ):
            label = QLabel(words)
            label.setProperty("kind", "caption")
            row.addWidget(Keycap(key))
            row.addWidget(label)
            row.addSpacing(8)
        row.addStretch(1)
        strip = QWidget()
        strip.setLayout(row)
        return strip

    def _join(self) -> None:
        self._list.row_pressed.connect(self.row_pressed)
        self.canvas.opened.connect(self.objective_asked)
        self.canvas.link_drawn.connect(self.link_asked)
        self.canvas.lane_pressed.connect(self._ask_in_lane)
        self.on_key("Ctrl+Del", self._ask_remove)
        self.on_key("Ctrl+Shift+Up", lambda: self.lane_moved.emit(-1))
        self.on_key("Ctrl+Shift+Down", lambda: self.lane_moved.emit(1))

    def _chosen(self) -> str:
        """The card that may be edited; "" when none, or by who may not."""
        return self._state.selected if self._state and self._state.may_edit else ""

    def _ask_new(self) -> None:
        if self._state and self._state.may_edit:
            one = self._state.chart.objective(self._state.selected)
            lanes = self._state.chart.perspectives
            self._ask_in_lane(one.perspective if one else lanes[0].id)

    def _ask_in_lane(self, lane: str) -> None:
        if self._state and self._state.may_edit:
            self.lane = lane
            self.objective_asked.emit("")

    def _ask_edit(self) -> None:
        if self._chosen():
            self.objective_asked.emit(self._chosen())

    def _ask_link(self) -> None:
        if self._chosen():
            self.link_asked.emit(self._chosen(), "")

    def _ask_remove(self) -> None:
        if self._chosen():
            self.remove_asked.emit(self._chosen())
