"""What is wanted of an indicator, written in the unit in which it is read."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.indicators.indicator import Goal, Indicator, Unit

_WIDTH_PX, _MARGIN_PX = 420, 20
_MOST = 100_000
_FIELDS = {  # times, decimals, what stands before, what stands after
    Unit.SHARE: (100, 1, "", " %"),
    Unit.TIMES: (1, 2, "", ""),
    Unit.MONEY: (1, 3, "$ ", ""),
    Unit.MONEY_HOUR: (1, 0, "$ ", ""),
    Unit.SECONDS: (1, 0, "", " s"),
}


class GoalDialog(QDialog):
    """Target and warning of one indicator, from the month in view on. `suggested` is what stands
    there, in the indicator's own measure: 0.284 is shown and written as 28.4 %."""

    def __init__(
        self, indicator: Indicator, suggested: Goal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._times, self._places, self._before, self._after = _FIELDS.get(
            indicator.unit, (1, 1, "", "")
        )
        self.setWindowTitle(self.tr("Meta de {name}").format(name=indicator.name))
        self._target = self._field(suggested.target, self.tr("Meta"))
        self._warning = self._field(suggested.warning, self.tr("Alerta"))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Meta"), self._target)
        form.addRow(self.tr("Alerta"), self._warning)
        hint = QLabel(self._hint(indicator))
        hint.setProperty("kind", "caption")
        hint.setWordWrap(True)
        hint.setMinimumWidth(_WIDTH_PX - 2 * _MARGIN_PX)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self._target.selectAll()

    @property
    def goal(self) -> Goal:
        """In the indicator's own measure."""
        return Goal(self._target.value() / self._times, self._warning.value() / self._times)

    def _hint(self, indicator: Indicator) -> str:
        if indicator.is_better_up:
            return self.tr(
                "Más es mejor: de la meta para arriba está «En meta»; de ahí a la alerta pide "
                "«Atención»; por debajo de la alerta está «Fuera de meta»."
            )
        return self.tr(
            "Menos es mejor: hasta la meta está «En meta»; de ahí a la alerta pide «Atención»; por "
            "encima de la alerta está «Fuera de meta»."
        )

    def _field(self, value: float, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setAccessibleName(name)
        field.setDecimals(self._places)
        field.setRange(0, _MOST * self._times)
        field.setSingleStep(10**-self._places * (10 if self._places else 1))
        field.setPrefix(self._before)
        field.setSuffix(self._after)
        field.setValue(value * self._times)
        return field
