"""The report of a file: what is ready, what is wrong and why, before and after loading it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QWidget

from agent_desk.ui.forms.import_report import Ui_ImportReportForm
from agent_desk.ui.shell.portfolio.state import ReportState
from agent_desk.ui.shell.portfolio.tables import TextTable

_REASON = 3


class ImportDialog(QDialog):
    """Modal to the window but never blocking the program: opened with `open`, not `exec`."""

    load_requested = Signal()
    save_requested = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = Ui_ImportReportForm()
        self._form.setupUi(self)
        self._rows = TextTable(
            (self.tr("Renglón"), self.tr("Columna"), self.tr("Dice"), self.tr("Motivo")),
            frozenset({0}),
        )
        table = self._form.rejected
        table.setModel(self._rows)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((76, 140, 170)):
            table.setColumnWidth(column, width)
        self._form.load.clicked.connect(self._load)
        self._form.save.clicked.connect(self._save)

    def show_report(self, report: ReportState) -> None:
        """Fill it in and open it."""
        form = self._form
        form.heading.setText(report.heading)
        form.summary.setText(report.summary)
        form.warnings.setText(report.warnings)
        form.warnings.setVisible(bool(report.warnings))
        self._rows.show_rows(report.rejected)
        form.rejected.setVisible(bool(report.rejected))
        form.save.setVisible(bool(report.rejected or report.warnings))
        is_before = bool(report.load_label)
        form.load.setText(report.load_label)
        for button in (form.load, form.cancel):
            button.setVisible(is_before)
        form.done.setVisible(not is_before)
        first = form.load if is_before else form.done
        first.setDefault(True)
        if not report.rejected:
            self.resize(self.width(), self.minimumSizeHint().height())
        self.open()
        first.setFocus()

    def _load(self) -> None:
        self.hide()
        self.load_requested.emit()

    def _save(self) -> None:
        name = self.tr("renglones-rechazados.csv")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar la lista"), name, self.tr("CSV (*.csv)")
        )
        if chosen:
            self.save_requested.emit(Path(chosen))
