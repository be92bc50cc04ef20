"""What every place of the shell has: a title, a line about it, acts at the right, its content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

MARGIN_PX = 20


def run_dialog(dialog: QDialog, page: QWidget) -> None:
    """Until it is closed; then the keyboard is the page's again, which not every window manager
    does by itself."""
    dialog.exec()
    page.activateWindow()
    page.setFocus()


class PageFrame(QWidget):
    """`opened` each time the place is shown, and on Ctrl+R: its presenter reads what it shows."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._subtitle, self._problem = QLabel(), QLabel(), QLabel()
        self._title.setProperty("kind", "page-title")
        self._subtitle.setProperty("kind", "page-subtitle")
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._problem.setProperty("tone", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN_PX, 14, MARGIN_PX, MARGIN_PX)
        self.column.setSpacing(12)
        self.column.addLayout(self._make_head())
        self.column.addWidget(self._problem)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.opened)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_act(self, widget: QWidget) -> None:
        """Something that can be done here, at the right of the title."""
        self._acts.addWidget(widget)

    def show_subtitle(self, text: str) -> None:
        self._subtitle.setText(text)
        self._subtitle.setToolTip(text)  # a narrow window cuts it

    def show_problem(self, sentence: str) -> None:
        """Why something here did not work; "" takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()

    def _make_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self._acts)
        return head
