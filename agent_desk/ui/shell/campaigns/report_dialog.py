"""The report of a sender's file, line by line: what entered, what was known, and what did not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import overload

from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QVBoxLayout, QWidget

from agent_desk.services.report_pieces import Kind, ReportLine
from agent_desk.ui.shell.campaigns.fields import act_row
from agent_desk.ui.widgets.announcing import announce
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
        save: Callable[[Sequence[ReportLine], Callable[[str], None]], object],
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
        """Every line, also those out of sight; what came of it is said under the table."""
        self._save(self._lines, self.tell)

    def tell(self, sentence: str) -> None:
        """Something that was done here, or why it was not."""
        self.sentence.setText(sentence)
        announce(self, sentence)

    def _tell(self, row: int) -> None:
        """The sentence of that line, whole: a column may be too narrow for it."""
        last = self._model.columnCount() - 1
        index = self._model.index(row, last)
        self.sentence.setText(str(self._model.data(index)) if index.isValid() else "")

    def _show(self) -> None:
        seen = [x for x in self._lines if x.kind is not Kind.KEPT or not self.only.isChecked()]
        self._model.show_rows(_headers(), _Rows(seen))
        set_widths(self.table, _WIDTHS)
        if seen:
            self.table.selectRow(0)


class _Rows(Sequence[tuple[str, ...]]):
    """Put into words when they come into view: there may be a hundred thousand."""

    def __init__(self, lines: Sequence[ReportLine]) -> None:
        self._lines, self._words = lines, _kind_words()

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, at: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[tuple[str, ...]]: ...
    def __getitem__(self, at: int | slice) -> tuple[str, ...] | Sequence[tuple[str, ...]]:
        if isinstance(at, slice):
            return _Rows(self._lines[at])
        return _row(self._lines[at], self._words)


def table_of(lines: Sequence[ReportLine]) -> ChartTable:
    """The lines as they came, and what became of each; a second for a hundred thousand."""
    words = _kind_words()
    return ChartTable("reporte", _headers(), tuple(_row(line, words) for line in lines))


def _row(line: ReportLine, words: Mapping[Kind, str]) -> tuple[str, ...]:
    told = line.row
    return (
        *(str(told.line), told.account, told.code, told.state, told.said),
        words[line.kind],
        line.sentence,
    )


def _kind_words() -> Mapping[Kind, str]:
    return {
        Kind.KEPT: translate("Campaigns", "anotada"),
        Kind.WARNED: translate("Campaigns", "anotada, vea"),
        Kind.KNOWN: translate("Campaigns", "ya constaba"),
        Kind.REFUSED: translate("Campaigns", "no entró"),
    }


def _headers() -> tuple[str, ...]:
    return (
        translate("Campaigns", "Línea"),
        translate("Campaigns", "Cuenta"),
        translate("Campaigns", "Código"),
        translate("Campaigns", "Estado"),
        translate("Campaigns", "Fecha"),
        translate("Campaigns", "Qué pasó"),
        translate("Campaigns", "Por qué"),
    )
