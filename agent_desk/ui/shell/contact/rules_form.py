"""The house's own contact rules as a form: caps, hours, channels with a yes, signed readings."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.wishes import OwnRules, SignedReading, Window
from agent_desk.ui.shell.contact.state import ReadingChoice, RulesForm


class RulesEditor(QScrollArea):
    """`saved` carries the rules as typed and the reason."""

    saved = Signal(object, str)
    not_understood = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._readings: list[tuple[ReadingChoice, QComboBox, QLineEdit]] = []
        self._channels: dict[str, QCheckBox] = {}

    def show_form(self, form: RulesForm) -> None:
        """Build the form anew; the values are those in force."""
        self._readings.clear()
        self._channels.clear()
        page = QFrame()
        page.setProperty("kind", "card")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        title = QLabel(self.tr("Reglas propias"))
        title.setProperty("kind", "title")
        column.addWidget(title)
        column.addWidget(
            _label(self.tr("Solo pueden estrechar lo que la ley permite, nunca ampliarlo."))
        )
        column.addLayout(self._limits(form.rules))
        column.addWidget(_label(self.tr("Medios que piden permiso de la persona")))
        column.addLayout(self._consents(form))
        column.addWidget(
            _label(self.tr("Lecturas de la ley: la cautelosa vale mientras nadie firme otra"))
        )
        column.addLayout(self._points(form))
        column.addLayout(self._closing())
        column.addStretch(1)
        old = self.takeWidget()  # deleted later: its own field may be what asked for the new one
        if old:
            old.deleteLater()
        self.setWidget(page)

    def _limits(self, rules: OwnRules) -> QFormLayout:
        self._day, self._week = _spin(rules.per_day), _spin(rules.per_week)
        hours = f"{rules.hours.opens:%H:%M}-{rules.hours.closes:%H:%M}" if rules.hours else ""
        self._hours = QLineEdit(hours)
        self._hours.setPlaceholderText(self.tr("Las de la ley; o, por ejemplo, 09:00-20:00"))
        self._saturday = QCheckBox(self.tr("Se contacta en sábado donde la ley lo permite"))
        self._saturday.setChecked(rules.saturday)
        form = QFormLayout()
        form.setSpacing(8)
        for words, field in (
            (self.tr("Intentos por día"), self._day),
            (self.tr("Intentos en 7 días"), self._week),
            (self.tr("Horario más estrecho"), self._hours),
        ):
            field.setAccessibleName(words)
            field.setMaximumWidth(320)
            form.addRow(words, field)
        form.addRow("", self._saturday)
        return form

    def _consents(self, form: RulesForm) -> QHBoxLayout:
        row = QHBoxLayout()
        for code, words in form.channels:
            box = QCheckBox(words)
            box.setChecked(code in form.rules.consent)
            self._channels[code] = box
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _points(self, form: RulesForm) -> QGridLayout:
        points = QGridLayout()
        points.setSpacing(8)
        points.setColumnMinimumWidth(0, 384)
        points.setColumnStretch(3, 1)
        for reading in form.readings:
            box, signer = QComboBox(), QLineEdit(reading.signed_by)
            for option, words in reading.options:
                box.addItem(words, option)
            box.setCurrentIndex(max(0, box.findData(reading.chosen)))
            box.setAccessibleName(reading.text)
            box.setFixedWidth(264)
            signer.setPlaceholderText(self.tr("Quién la firma"))
            signer.setAccessibleName(self.tr("Quién firma: {what}").format(what=reading.text))
            signer.setFixedWidth(148)
            question = QLabel(reading.text)
            question.setWordWrap(True)
            for column, widget in enumerate((question, box, signer)):
                points.addWidget(widget, len(self._readings), column)
            self._readings.append((reading, box, signer))
        return points

    def _closing(self) -> QHBoxLayout:
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Motivo del cambio"))
        self._reason.setAccessibleName(self.tr("Motivo del cambio"))
        save = QPushButton(self.tr("Guardar reglas propias"))
        save.setProperty("kind", "primary")
        save.clicked.connect(self._save)
        self._reason.returnPressed.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self._reason, 1)
        row.addWidget(save)
        return row

    def _save(self) -> None:
        try:
            hours = _window(self._hours.text().strip())
        except ValueError:
            self.not_understood.emit(self.tr("El horario se escribe así: 09:00-20:00."))
            return
        signed = tuple(
            SignedReading(reading.name, str(box.currentData()), signer.text().strip(), _today())
            for reading, box, signer in self._readings
            if box.currentData() != reading.default
        )
        rules = OwnRules(
            self._day.value(),
            self._week.value(),
            hours,
            self._saturday.isChecked(),
            frozenset(code for code, box in self._channels.items() if box.isChecked()),
            signed,
        )
        self.saved.emit(rules, self._reason.text())


def _window(text: str) -> Window | None:
    if not text:
        return None
    opens, _, closes = text.partition("-")
    return Window(time.fromisoformat(opens.strip()), time.fromisoformat(closes.strip()))


def _today() -> date:
    return date.today()


def _spin(value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(1, 50)
    spin.setValue(value)
    return spin


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", "label")
    label.setWordWrap(True)
    return label
