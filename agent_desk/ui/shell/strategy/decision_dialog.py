"""The sheet of one item of the decision analysis; each column asks only for its own facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.decision.model import COLUMNS, Item
from agent_desk.ui.forms.decision_item import Ui_DecisionItem
from agent_desk.ui.shell.strategy.decision_presenter import DecisionBook

_FIELDS = {
    "hypothesis": ("pilot", "evidence"),
    "offer": ("medium", "incentive", "cap", "segment", "campaign"),
    "situation": ("segment",),
}


class DecisionItemDialog(QDialog):
    """`keep` raises DeskError to keep the sheet open."""

    def __init__(
        self,
        item: Item,
        under: str,
        book: DecisionBook,
        keep: Callable[[Item], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._item, self._keep = Ui_DecisionItem(), item, keep
        self.is_removal = False
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        self.setWindowTitle(COLUMNS[item.column])
        form.under.setText(self.tr("De «{text}»").format(text=under) if under else "")
        form.under.setVisible(bool(under))
        nothing = self.tr("Ninguno todavía")
        _offer(form.pilot, nothing, book.pilots, item.pilot)
        _offer(form.segment, nothing, book.segments, item.segment)
        _offer(form.campaign, nothing, book.campaigns, item.campaign)
        for words, kind in (
            (self.tr("Sin incentivo"), ""),
            (self.tr("Económico"), "economic"),
            (self.tr("Promocional"), "promotional"),
        ):
            form.incentive.addItem(words, kind)
        form.incentive.setCurrentIndex(max(0, form.incentive.findData(item.incentive)))
        self._fill()
        form.remove.setVisible(bool(item.id and item.parent))
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)
        form.remove.clicked.connect(self._remove)

    def _fill(self) -> None:
        form, item = self._form, self._item
        form.text.setText(item.text)
        form.evidence.setText(item.evidence)
        form.medium.setText(item.medium)
        form.cap.setText(item.cap)
        shown = _FIELDS.get(item.column, ())
        for name in ("pilot", "evidence", "medium", "incentive", "cap", "segment", "campaign"):
            for widget in (getattr(form, name), getattr(form, f"{name}_label")):
                widget.setVisible(name in shown)

    def _save(self) -> None:
        form = self._form
        made = replace(
            self._item,
            text=form.text.text(),
            pilot=str(form.pilot.currentData() or ""),
            evidence=form.evidence.text().strip(),
            medium=form.medium.text().strip(),
            incentive=str(form.incentive.currentData() or ""),
            cap=form.cap.text().strip(),
            segment=str(form.segment.currentData() or ""),
            campaign=str(form.campaign.currentData() or ""),
        )
        try:
            self._keep(made)
        except DeskError as error:
            form.problem.setText(str(error))
            form.problem.show()
            return
        self.accept()

    def _remove(self) -> None:
        self.is_removal = True
        self.accept()


def _offer(box: QComboBox, nothing: str, known: Sequence[tuple[str, str]], chosen: str) -> None:
    """What may be linked; what was written before and is not among it stays as it was."""
    box.addItem(nothing, "")
    for key, name in known:
        box.addItem(name, key)
    if chosen and box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(max(0, box.findData(chosen)))
