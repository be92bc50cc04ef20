"""The calm window between two calls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui import theme
from agent_desk.ui.desk.state import WorkState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Keycap

_DISC = 88


class Emblem(QWidget):
    """A headset in a soft disc; decoration, silent for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary_soft"))
        painter.drawEllipse(self.rect())
        paint_icon(painter, (_DISC - 40) // 2, (_DISC - 40) // 2, "headphones", "primary", 40)
        painter.end()


class IdlePanel(QFrame):
    """Nobody is on the desk: what can be done now, and its keys."""

    next_asked = Signal()
    find_asked = Signal()
    help_asked = Signal()
    work_asked = Signal()
    all_asked = Signal()
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        title = QLabel(self.tr("Listo para la siguiente persona"))
        title.setProperty("kind", "heading")
        words = QLabel(self.tr("También puede entrar desde el marcador: la cuenta se abre sola."))
        words.setProperty("kind", "label")
        self.next_button = IconButton("user-round", self.tr("Siguiente persona"), "primary")
        self.find_button = IconButton("search", self.tr("Buscar persona"))
        self.practice_button = IconButton("graduation-cap", self.tr("Practicar"))
        self.help_button = IconButton("keyboard", self.tr("Todas las teclas"))
        box = QVBoxLayout(self)
        box.addStretch(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(Emblem(), 0, centre)
        box.addSpacing(14)
        box.addWidget(title, 0, centre)
        box.addSpacing(4)
        box.addWidget(words, 0, centre)
        box.addSpacing(22)
        outer = QHBoxLayout()
        outer.addStretch(1)
        outer.addLayout(self._make_acts())
        outer.addStretch(1)
        box.addLayout(outer)
        box.addSpacing(20)
        box.addLayout(self._make_work())
        box.addStretch(5)
        self.hide()

    def _make_acts(self) -> QHBoxLayout:
        acts: tuple[tuple[QPushButton, str, SignalInstance], ...] = (
            (self.next_button, "next_debtor", self.next_asked),
            (self.find_button, "find", self.find_asked),
            (self.practice_button, "practice", self.practice_asked),
            (self.help_button, "help", self.help_asked),
        )
        row = QHBoxLayout()
        row.setSpacing(14)
        for button, name, signal in acts:
            button.clicked.connect(signal)
            button.setText(f" {button.text()}")  # air by the icon
            row.addLayout(_over_key(button, key_of(name)))
        return row

    @property
    def stops(self) -> tuple[QPushButton, ...]:
        """Its stops of the Tab key."""
        main = (self.next_button, self.find_button, self.practice_button, self.help_button)
        return (*main, self.work_button, self.all_button)

    def show_work(self, work: WorkState) -> None:
        """Whom «Siguiente persona» brings; the key for everybody only while some are left out."""
        self._work.setText(work.text)
        self.all_button.setVisible(work.is_filtered)
        self._all_key.setVisible(work.is_filtered)

    def _make_work(self) -> QHBoxLayout:
        self._work = QLabel()
        self._work.setProperty("kind", "label")
        self.work_button = _quiet(self.tr("Elegir a quiénes"))
        self.all_button = _quiet(self.tr("Toda la lista"))
        self.work_button.clicked.connect(self.work_asked)
        self.all_button.clicked.connect(self.all_asked)
        self._all_key = Keycap(key_of("all_work"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._work)
        row.addSpacing(8)
        for widget in (self.work_button, Keycap(key_of("work")), self.all_button, self._all_key):
            row.addWidget(widget)
        row.addStretch(1)
        self.show_work(WorkState())
        return row


def _quiet(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    button.setAccessibleName(text)
    return button


def _over_key(button: QPushButton, key: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    button.setMinimumSize(190, 44)
    column.addWidget(button)
    column.addWidget(Keycap(key), 0, Qt.AlignmentFlag.AlignHCenter)
    return column
