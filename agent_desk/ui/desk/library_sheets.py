"""Two sheets over the desk: what changed in the cards, and a better wording for one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

NEWS_PX, NEWS_HEIGHT_PX, PROPOSE_PX = 720, 560, 620
_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class NewsSheet(QFrame):
    """Shown when nobody is on the desk; Enter or Esc takes it away."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Qué cambió"))
        self._reading = ReadingView(self.tr("Qué cambió"))
        self._close = IconButton("check", self.tr("Entendido"), "primary")
        self._close.clicked.connect(self._dismiss)
        self._close.installEventFilter(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(over_its_key(self._close, "Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 16, 12)
        column.addWidget(self._reading, 1)
        column.addLayout(row)
        self.hide()

    def show_news(self, news: Reading) -> None:
        """Over the middle of its parent, with the keys on «Entendido»."""
        self._reading.show_reading(news)
        parent = self.parentWidget()
        if parent:
            width = min(NEWS_PX, parent.width() - 40)
            height = min(NEWS_HEIGHT_PX, parent.height() - 40)
            self.setFixedSize(width, height)
            self.move(parent.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self._close.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The button has the keys; those that scroll go to the page."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _SCROLLING:
            QApplication.sendEvent(self._reading.text, event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def hide(self) -> None:
        """Closed by Esc: read as well as by Enter."""
        was_shown = self.isVisible()
        super().hide()
        if was_shown:
            self.dismissed.emit()

    def put_away(self) -> None:
        """A call comes: it was not read, and comes back later."""
        super().hide()

    def _dismiss(self) -> None:
        self.hide()


class ProposeSheet(QFrame):
    """One line: write, Enter, gone."""

    proposed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self.tr("Proponer una frase"))
        self._title, self.line = QLabel(), QLineEdit()
        self._title.setProperty("kind", "title")
        self._title.setWordWrap(True)
        self.line.setPlaceholderText(self.tr("Lo que a usted le funciona decir"))
        self.line.setAccessibleName(self.tr("Frase que propone"))
        self.line.returnPressed.connect(self._send)
        send = IconButton("message-square", self.tr("Proponer"), "primary")
        send.clicked.connect(self._send)
        row = QHBoxLayout()
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignTop)  # beside the button, not its key
        row.addWidget(over_its_key(send, "Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row)
        self.hide()

    def open_for(self, title: str) -> None:
        """Ask for a better wording of this card."""
        self._title.setText(self.tr("Una frase mejor para «{title}»").format(title=title))
        self.line.clear()
        parent = self.parentWidget()
        if parent:
            self.setFixedWidth(min(PROPOSE_PX, parent.width() - 40))
            self.adjustSize()
            self.move(parent.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self.line.setFocus()

    def _send(self) -> None:
        if self.line.text().strip():
            self.proposed.emit(self.line.text().strip())
        self.hide()
