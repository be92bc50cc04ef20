"""The report of a sender's file, line by line: what entered, what was known, and what did not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QVBoxLayout, QWidget

from agent_desk.services.report_pieces import Kind, ReportLine
from agent_desk.ui.shell.campaigns.fields import act_row
from agent_desk.ui.widgets.charts.points import ChartTable
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view
from agent_desk.ui.wording import translate

_WIDTHS = (60, 150, 90, 104, 112, 112, 0)


class ReportDialog(QDialog):
    """Those to look at first; all of them go to a file as they came, with their sentence."""

    def __init__(
        self,
        words: str,
        lines: Sequence[ReportLine],
        save: Callable[[ChartTable], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reporte de quien envía"))
        self._lines, self._save = lines, save
        self._model = TextTable()
        self.table = text_view(self._model, self.tr("Líneas del archivo"))
        self.only = QCheckBox(self.tr("Solo lo que hay que ver"))
        self.only.setChecked(any(line.kind is not Kind.KEPT for line in lines))
        self.only.toggled.connect(self._show)
        told, self.sentence = QLabel(words), QLabel()
        self.sentence.setWordWrap(True)
        self.table.selectionModel().currentRowChanged.connect(lambda now: self._tell(now.row()))
        told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.only)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        column.addLayout(
            act_row(
                self,
                ("table", self.tr("Guardar en CSV"), "Ctrl+S", self.save),
                ("x", self.tr("Cerrar"), "Esc", self.accept),
            )
        )
        self._show()
        self.table.setFocus()
        self.resize(1080, 540)

    def save(self) -> None:
        """Every line, also those out of sight."""
        self._save(table_of(self._lines))

    def _tell(self, row: int) -> None:
        """The sentence of that line, whole: a column may be too narrow for it."""
        last = self._model.columnCount() - 1
        index = self._model.index(row, last)
        self.sentence.setText(str(self._model.data(index)) if index.isValid() else "")

    def _show(self) -> None:
        seen = [x for x in self._lines if x.kind is not Kind.KEPT or not self.only.isChecked()]
        table = table_of(seen)
        self._model.show_rows(table.headers, table.rows)
        set_widths(self.table, _WIDTHS)
        if seen:
            self.table.selectRow(0)


def table_of(lines: Sequence[ReportLine]) -> ChartTable:
    """The lines as they came, and what became of each."""
    words = {
        Kind.KEPT: translate("Campaigns", "anotada"),
        Kind.WARNED: translate("Campaigns", "anotada, vea"),
        Kind.KNOWN: translate("Campaigns", "ya constaba"),
        Kind.REFUSED: translate("Campaigns", "no entró"),
    }
    headers = (
        translate("Campaigns", "Línea"),
        translate("Campaigns", "Cuenta"),
        translate("Campaigns", "Código"),
        translate("Campaigns", "Estado"),
        translate("Campaigns", "Fecha"),
        translate("Campaigns", "Qué pasó"),
        translate("Campaigns", "Por qué"),
    )
    rows = tuple(
        (
            str(line.row.line),
            line.row.account,
            line.row.code,
            line.row.state,
            line.row.said,
            words[line.kind],
            line.sentence,
        )
        for line in lines
    )
    return ChartTable("reporte", headers, rows)
