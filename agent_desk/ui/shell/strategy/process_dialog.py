"""The sheets of the register: a process, and a line of its log of improvement."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.registers.process import KINDS, STAGES, Process, checked
from agent_desk.services.permissions import ROLE_NAMES
from agent_desk.ui.forms.improvement import Ui_ImprovementSheet
from agent_desk.ui.forms.process_sheet import Ui_ProcessSheet


class ProcessDialog(QDialog):
    """`keep(process, note)` raises DeskError to keep the sheet open."""

    def __init__(
        self, process: Process, keep: Callable[[Process, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form, self._process, self._keep = Ui_ProcessSheet(), process, keep
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        form.remove.hide()
        form.name.setText(process.name)
        for kind, words in KINDS.items():
            form.kind.addItem(words, kind)
        form.kind.setCurrentIndex(max(0, form.kind.findData(process.kind)))
        form.owner.setText(process.owner)
        day = process.review_on
        form.review_on.setDate(QDate(day.year, day.month, day.day))
        form.steps.setPlainText("\n".join(process.steps))
        for role in Role:
            item = QListWidgetItem(ROLE_NAMES[role].capitalize())
            item.setData(Qt.ItemDataRole.UserRole, role.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            states = Qt.CheckState
            is_on = role in process.readers
            item.setCheckState(states.Checked if is_on else states.Unchecked)
            form.readers.addItem(item)
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)

    def _save(self) -> None:
        form = self._form
        items = [form.readers.item(row) for row in range(form.readers.count())]
        day = form.review_on.date()
        made = Process(
            self._process.key,
            str(form.kind.currentData()),
            form.name.text(),
            form.owner.text(),
            day.toPython(),  # type: ignore[arg-type]
            tuple(form.steps.toPlainText().splitlines()),
            self._process.indicators,
            frozenset(
                Role(str(item.data(Qt.ItemDataRole.UserRole)))
                for item in items
                if item.checkState() is Qt.CheckState.Checked
            ),
        )
        try:
            self._keep(checked(made), form.note.text().strip())
        except DeskError as error:
            form.problem.setText(str(error))
            form.problem.show()
            return
        self.accept()


class ImprovementDialog(QDialog):
    """`keep(stage, text, evidence)` raises DeskError to keep the sheet open."""

    def __init__(
        self, stage: str, keep: Callable[[str, str, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form, self._keep = Ui_ImprovementSheet(), keep
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        form.remove.hide()
        for key, words in STAGES.items():
            form.stage.addItem(words, key)
        form.stage.setCurrentIndex(max(0, form.stage.findData(stage)))
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)
        form.text.setFocus()

    def _save(self) -> None:
        form = self._form
        try:
            self._keep(str(form.stage.currentData()), form.text.text(), form.evidence.text())
        except DeskError as error:
            form.problem.setText(str(error))
            form.problem.show()
            return
        self.accept()
