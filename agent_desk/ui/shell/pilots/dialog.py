"""The plan of a pilot: from hypothesis to sample, which is told while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from agent_desk.domain.strategy.pilots.plan import CONTROL, METRICS, Arm, Plan, Population
from agent_desk.ui.forms.pilot_plan import Ui_PilotPlan


class PlanDialog(QDialog):
    """`sample(plan, tell)` tells the sentence of the size; `keep(plan, done, failed)` saves aside
    and closes this when it is done."""

    def __init__(
        self,
        plan: Plan,
        products: Sequence[tuple[str, str]],
        sample: Callable[[Plan, Callable[[str], None]], None],
        keep: Callable[[Plan, Callable[[], None], Callable[[str], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._plan, self._sample, self._keep = Ui_PilotPlan(), plan, sample, keep
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        form.remove.hide()
        self._fill(products)
        form.hypothesis.textChanged.connect(self._tell)
        form.arms.textChanged.connect(self._tell)
        form.decider.textChanged.connect(self._tell)
        for box in (form.metric, form.product):
            box.currentIndexChanged.connect(self._tell)
        spins = (form.base, form.effect, form.days_from, form.days_to, form.window, form.looks)
        for spin in (*spins, form.margin):
            spin.valueChanged.connect(self._tell)
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)
        self._tell()

    def _fill(self, products: Sequence[tuple[str, str]]) -> None:
        form, plan = self._form, self._plan
        form.hypothesis.setText(plan.hypothesis)
        for metric, words in METRICS.items():
            form.metric.addItem(words, metric)
        form.metric.setCurrentIndex(max(0, form.metric.findData(plan.metric)))
        form.base.setValue(round(plan.base_bp / 100))
        form.effect.setValue(round(plan.effect_bp / 100))
        form.arms.setPlainText(
            "\n".join(f"{arm.name}: {arm.what}" if arm.what else arm.name for arm in plan.arms)
        )
        form.product.addItem(self.tr("Todos"), "")
        for code, name in products:
            form.product.addItem(name, code)
        form.product.setCurrentIndex(max(0, form.product.findData(plan.population.product)))
        form.days_from.setValue(plan.population.days_from)
        form.days_to.setValue(plan.population.days_to)
        form.window.setValue(plan.window_days)
        form.looks.setValue(plan.looks)
        form.margin.setValue(plan.margin_bp // 10)
        form.decider.setText(plan.decider)

    def _read(self) -> Plan:
        form = self._form
        population = Population(
            str(form.product.currentData() or ""), form.days_from.value(), form.days_to.value()
        )
        return replace(
            self._plan,
            hypothesis=form.hypothesis.text(),
            metric=str(form.metric.currentData()),
            base_bp=form.base.value() * 100,
            effect_bp=form.effect.value() * 100,
            arms=arms_of(form.arms.toPlainText()),
            population=population,
            window_days=form.window.value(),
            looks=form.looks.value(),
            decider=form.decider.text(),
            margin_bp=form.margin.value() * 10,
        )

    def _tell(self) -> None:
        self._sample(self._read(), self._form.sample.setText)

    def _save(self) -> None:
        self._keep(self._read(), self.accept, self._stay)

    def _stay(self, sentence: str) -> None:
        self._form.problem.setText(sentence)
        self._form.problem.show()


def arms_of(text: str) -> tuple[Arm, ...]:
    """«nombre: qué recibe», a line each; the first is the control."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = []
    for at, line in enumerate(lines):
        name, _colon, what = line.partition(":")
        found.append(Arm(f"grupo-{at}" if at else CONTROL, name.strip(), what.strip()))
    return tuple(found)
