"""The capacity of the house: hours a day by slider, rhythm, days, cost of an attempt, draw."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

from agent_desk.domain.strategy.intensity.plan import Ask

_MOST_HOURS = 400


class CapacityForm(QFrame):
    """`changed` at every step of the slider: the plan follows while it moves."""

    changed = Signal(Ask)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, _MOST_HOURS)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Horas de agente al día"))
        self._hours, self._attempts = QLabel(), QLabel()
        self._per_hour = self._spin(self.tr("Intentos por hora"), 1, 60)
        self._days = self._spin(self.tr("Días hábiles del plan"), 1, 31)
        self._cost = self._spin(self.tr("Costo de un intento en pesos"), 0, 500)
        self._explore = self._spin(self.tr("Cuentas sorteadas para aprender, por ciento"), 0, 30)
        self._lay_out()
        self.slider.valueChanged.connect(self._tell)
        for spin in (self._per_hour, self._days, self._cost, self._explore):
            spin.valueChanged.connect(self._tell)

    def show_ask(self, ask: Ask) -> None:
        """Without telling it back."""
        self.blockSignals(True)
        self.slider.setValue(min(_MOST_HOURS, ask.hours))
        self._per_hour.setValue(ask.per_hour)
        self._days.setValue(ask.days)
        self._cost.setValue(ask.cost_cents // 100)
        self._explore.setValue(ask.explore_bp // 100)
        self.blockSignals(False)
        self._say(ask)

    def _spin(self, name: str, least: int, most: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setAccessibleName(name)
        spin.lineEdit().setAccessibleName(name)
        spin.setMinimumWidth(96)
        return spin

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Capacidad"))
        title.setProperty("kind", "title")
        self._hours.setProperty("kind", "title")
        self._attempts.setProperty("kind", "caption")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Intentos por hora"), self._per_hour),
            (self.tr("Días hábiles"), self._days),
            (self.tr("Costo de un intento, $"), self._cost),
            (self.tr("Sorteo para aprender, %"), self._explore),
        )
        for words, widget in rows:
            form.addRow(words, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (title, self._hours, self.slider, self._attempts):
            column.addWidget(widget)
        column.addLayout(form)
        column.addStretch(1)

    def _asked(self) -> Ask:
        return Ask(
            self.slider.value(),
            self._per_hour.value(),
            self._days.value(),
            self._cost.value() * 100,
            self._explore.value() * 100,
        )

    def _tell(self) -> None:
        if self.signalsBlocked():
            return
        ask = self._asked()
        self._say(ask)
        self.changed.emit(ask)

    def _say(self, ask: Ask) -> None:
        self._hours.setText(self.tr("%1 horas de agente al día").replace("%1", f"{ask.hours:,}"))
        day = ask.hours * ask.per_hour
        words = self.tr("%1 intentos al día, %2 en el plan")
        self._attempts.setText(words.replace("%1", f"{day:,}").replace("%2", f"{ask.attempts:,}"))
