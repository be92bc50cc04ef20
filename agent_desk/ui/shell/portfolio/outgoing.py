"""Two small forms of «Cartera»: a period that leaves as a file, and the order of the work list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.work_rule import CALLBACKS, DUE_AHEAD, PROMISES, VALUES, WorkRule, rule_words
from agent_desk.ui.widgets.overlay_buttons import IconButton

_LONGEST = 90


class ExportForm(QFrame):
    """`wanted` carries topic, first day, last day and file."""

    wanted = Signal(str, date, date, Path)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._topic = QComboBox()
        self._topic.setAccessibleName(self.tr("Qué se exporta"))
        for topic, words in (
            ("contactos", self.tr("Contactos")),
            ("promesas", self.tr("Promesas")),
            ("convenios", self.tr("Convenios")),
            ("pagos", self.tr("Pagos")),
        ):
            self._topic.addItem(words, topic)
        self._first, self._last = QDateEdit(), QDateEdit()
        names = (self.tr("Desde"), self.tr("Hasta"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(QLabel(self.tr("Exportar")))
        row.addWidget(self._topic)
        for edit, name in zip((self._first, self._last), names, strict=True):
            edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            edit.setMinimumWidth(120)
            edit.setDisplayFormat("dd/MM/yyyy")
            edit.setAccessibleName(name)
            row.addWidget(QLabel(name))
            row.addWidget(edit)
        save = IconButton("file-down", self.tr("Guardar…"), "primary")
        save.clicked.connect(self._ask_where)
        row.addStretch(1)
        row.addWidget(save)
        self.hide()

    def open_for(self, first: date, last: date) -> None:
        """Show it with a period; the topic has the focus."""
        self._first.setDate(QDate(first.year, first.month, first.day))
        self._last.setDate(QDate(last.year, last.month, last.day))
        self.show()
        self._topic.setFocus()

    def _ask_where(self) -> None:
        topic = str(self._topic.currentData())
        first, last = (_day(edit.date()) for edit in (self._first, self._last))
        name = f"{topic}-{first.isoformat()}-{last.isoformat()}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar el periodo"), name, self.tr("XLSX (*.xlsx);;CSV (*.csv)")
        )
        if chosen:
            self.wanted.emit(topic, first, last, Path(chosen))


class RuleForm(QFrame):
    """The rule in words, and what may be changed of it."""

    changed = Signal(WorkRule)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._rule = WorkRule()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._first, self._value = QComboBox(), QComboBox()
        self._silence = QCheckBox(self.tr("por días sin contacto, hasta"))
        self._longest = QSpinBox()
        self._by_step = QCheckBox(self.tr("antes, a quien su segmento le toca hoy una llamada"))
        self._by_step.setToolTip(
            self.tr(
                "Según la batería de su segmento. Se busca entre las primeras {count} cuentas "
                "de la lista: así la siguiente llega sin espera en una cartera grande."
            ).format(count=f"{DUE_AHEAD:,}")
        )
        self._fill()
        row = QHBoxLayout()
        for widget in (
            QLabel(self.tr("Primero")),
            self._first,
            QLabel(self.tr("y después por")),
            self._value,
            self._silence,
            self._longest,
            self._by_step,
        ):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_rule(self, rule: WorkRule) -> None:
        """Open with the rule in force; the first choice has the focus."""
        self._rule = rule
        self._words.setText(rule_words(rule))
        self._first.setCurrentIndex(max(0, self._first.findData("".join(rule.first[:1]))))
        self._value.setCurrentIndex(self._value.findData(rule.value))
        self._silence.setChecked(rule.counts_silence)
        self._longest.setValue(rule.longest_silence_days)
        self._by_step.setChecked(rule.by_step)
        self.show()

    def focus_first(self) -> None:
        self._first.setFocus()

    def _fill(self) -> None:
        for step, words in (
            (CALLBACKS, self.tr("las llamadas agendadas")),
            (PROMISES, self.tr("las promesas")),
        ):
            self._first.addItem(words, step)
        titles = (self.tr("saldo vencido"), self.tr("saldo total"), self.tr("días de atraso"))
        for value, words in zip(VALUES, titles, strict=True):
            self._value.addItem(words, value)
        self._longest.setRange(1, _LONGEST)
        named: tuple[tuple[QWidget, str], ...] = (
            (self._first, self.tr("Qué va primero")),
            (self._value, self.tr("Por qué valor se ordena")),
            (self._silence, self.tr("Multiplicar por días sin contacto")),
            (self._longest, self.tr("Días sin contacto que cuentan")),
            (self._longest.lineEdit(), self.tr("Días sin contacto que cuentan")),
        )
        for widget, name in named:
            widget.setAccessibleName(name)
        self._first.activated.connect(lambda _place: self._tell())
        self._value.activated.connect(lambda _place: self._tell())
        self._silence.clicked.connect(lambda _on: self._tell())
        self._longest.editingFinished.connect(self._tell)
        self._by_step.setAccessibleName(self._by_step.text())
        self._by_step.clicked.connect(lambda _on: self._tell())

    def _tell(self) -> None:
        step = str(self._first.currentData())
        others = tuple(other for other in (CALLBACKS, PROMISES) if other != step)
        rule = WorkRule(
            first=(step, *others),
            value=str(self._value.currentData()),
            counts_silence=self._silence.isChecked(),
            longest_silence_days=self._longest.value(),
            by_step=self._by_step.isChecked(),
        )
        if rule != self._rule:
            self.changed.emit(rule)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
