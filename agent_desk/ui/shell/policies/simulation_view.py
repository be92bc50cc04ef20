"""A simulation: how far it is, a way out, and what it found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView


class SimulationView(QWidget):
    """Progress above, the page below."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reading = ReadingView(self.tr("Simulación"))
        self._words, self._bar = QLabel(), QProgressBar()
        self.cancel = QPushButton(self.tr("Cancelar"))
        self.cancel.setAccessibleName(self.tr("Cancelar la simulación"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avance de la simulación"))
        self._busy = QWidget()
        row = QHBoxLayout(self._busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._busy)
        column.addWidget(self.reading, 1)
        self._busy.hide()
        self.cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self.reading)

    def show_progress(self, words: str, percent: int) -> None:
        self._busy.setVisible(bool(words))
        self._words.setText(words)
        self._bar.setValue(percent)

    def show_simulation(self, reading: Reading | None) -> None:
        self.reading.show_reading(reading)
