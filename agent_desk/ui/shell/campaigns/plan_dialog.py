"""The plan of a campaign: what for, for whom, when, with whom, and what it may cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.campaigns.plan import FIRST_HOUR, LAST_HOUR, Plan
from agent_desk.domain.strategy.power import cases_needed
from agent_desk.ui.shell.campaigns.fields import (
    act_row,
    check_list,
    checked_of,
    choice,
    day_edit,
    day_of,
    form_of,
    say,
    spin_box,
    text_box,
)
from agent_desk.ui.shell.campaigns.plan_text import duties_of, duties_text, steps_of, steps_text
from agent_desk.ui.shell.campaigns.state import Names

_BUDGET_MOST = 100_000_000

Keep = Callable[[Plan, Callable[[], None], Callable[[str], None]], None]


class PlanDialog(QDialog):
    """`keep(plan, done, failed)` saves aside; the dialog closes when it is done."""

    def __init__(self, plan: Plan, names: Names, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Plan de la campaña"))
        self._plan, self._keep = plan, keep
        self._make_fields(plan, names)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        acts = act_row(
            self,
            ("save", self.tr("Guardar"), "Ctrl+S", self.save),
            ("x", self.tr("Cancelar"), "Esc", self.reject),
        )
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._left(), 1)
        row.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self._problem)
        column.addLayout(acts)
        self.is_measured.toggled.connect(self._tell_sample)
        for box in (self.base, self.effect):
            box.valueChanged.connect(self._tell_sample)
        self._tell_sample()
        self.resize(1060, 560)

    def save(self) -> None:
        """Hand the plan on; what is wrong with it stays in view."""
        self._keep(self._read(), self.accept, self._tell)

    def _tell(self, sentence: str) -> None:
        say(self._problem, sentence, "bad")
        self._problem.show()

    def _tell_sample(self) -> None:
        """How many people each group needs, while the figures are typed; nothing to measure, and
        nothing of it is asked."""
        is_on = self.is_measured.isChecked()
        for field in (self.pilot, self.base, self.effect):
            field.setEnabled(is_on)
        base, effect = self.base.value() / 100, self.effect.value() / 100
        words = ""
        if not is_on:
            words = self.tr("Sin medir no se sabrá cuánto aporta.")
        elif base + effect < 1:
            needed = round(cases_needed(base, base + effect))
            words = self.tr("Hacen falta {needed} personas en cada grupo.").format(
                needed=f"{needed:,}"
            )
        self.sample.setText(words)

    def _make_fields(self, plan: Plan, names: Names) -> None:
        self.name, self.objective = QLineEdit(plan.name), QLineEdit(plan.objective)
        self.objective.setCursorPosition(0)
        self.product = choice({"": self.tr("Todos"), **names.products}, plan.product)
        self.first, self.last = day_edit(plan.starts_on), day_edit(plan.ends_on)
        self.budget = spin_box(0, _BUDGET_MOST, plan.budget_cents // 100, "$ ")
        self.hour = spin_box(FIRST_HOUR, LAST_HOUR, plan.hour, suffix=" h")
        self.window_days = spin_box(1, 90, plan.window_days, suffix=self.tr(" días"))
        self.duties = text_box(duties_text(plan.duties))
        self.duties.setPlaceholderText(self.tr("Responsable: Marcela Robles"))
        self.steps = text_box(steps_text(plan.steps))
        self.steps.setPlaceholderText(self.tr("01/12/2026: Imprimir las cartas"))
        self.segments = check_list(names.segments, plan.segments)
        self.crew = check_list(names.users, plan.crew)
        self.course = spin_box(0, 5, plan.course_level)
        self.course.setSpecialValueText(self.tr("No pide curso"))
        self.is_measured = QCheckBox(self.tr("Dice medir lo que aporta"))
        self.is_measured.setChecked(plan.is_measured)
        self.pilot = choice({"": self.tr("Ninguno"), **names.pilots}, plan.pilot)
        self.sample = QLabel()
        self.sample.setProperty("kind", "caption")
        self.sample.setWordWrap(True)
        self.base = spin_box(1, 98, max(1, plan.base_bp // 100), suffix=" %")
        self.effect = spin_box(1, 90, max(1, plan.effect_bp // 100), suffix=self.tr(" puntos"))

    def _left(self) -> QFormLayout:
        return form_of(
            (self.tr("Nombre"), self.name),
            (self.tr("Qué se quiere lograr"), self.objective),
            (self.tr("Segmentos"), self.segments),
            (self.tr("Producto"), self.product),
            (self.tr("Empieza"), self.first),
            (self.tr("Termina"), self.last),
            (self.tr("Hora de contacto"), self.hour),
            (self.tr("Presupuesto"), self.budget),
            (self.tr("Pagos que se cuentan, hasta"), self.window_days),
        )

    def _right(self) -> QFormLayout:
        return form_of(
            (self.tr("Quién responde"), self.duties),
            (self.tr("Pasos"), self.steps),
            (self.tr("Curso que se pide"), self.course),
            (self.tr("Equipo"), self.crew),
            (self.tr("Medición"), self.is_measured),
            (self.tr("Piloto"), self.pilot),
            (self.tr("Lo hacen de todos modos"), self.base),
            (self.tr("Cuánto más valdría la pena"), self.effect),
            (self.tr("Muestra"), self.sample),
        )

    def _read(self) -> Plan:
        return replace(
            self._plan,
            name=self.name.text(),
            objective=self.objective.text(),
            product=str(self.product.currentData()),
            starts_on=day_of(self.first),
            ends_on=day_of(self.last),
            duties=duties_of(self.duties.toPlainText()),
            steps=steps_of(self.steps.toPlainText()),
            segments=checked_of(self.segments),
            crew=checked_of(self.crew),
            course_level=self.course.value(),
            budget_cents=self.budget.value() * 100,
            pilot=str(self.pilot.currentData()),
            is_measured=self.is_measured.isChecked(),
            base_bp=self.base.value() * 100,
            effect_bp=self.effect.value() * 100,
            window_days=self.window_days.value(),
            hour=self.hour.value(),
        )
