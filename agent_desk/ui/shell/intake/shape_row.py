"""How the file was opened, with what may be corrected: sign, code, sheet, header, product."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from agent_desk.ui.shell.intake.state import Choices, IntakeState

_MOST_TITLES = 200
_CREDITOR_PX = 200
_HEADER_PX = 56


class ShapeRow(QWidget):
    """`corrected` carries the name of a part of the shape and its new value."""

    corrected = Signal(str, object)
    told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._boxes: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._words)
        self._add_box("delimiter", self.tr("Separador"))
        self._add_box("encoding", self.tr("Código"))
        self._add_box("sheet", self.tr("Hoja"))
        self._header = QSpinBox()
        self._header.setRange(1, _MOST_TITLES)
        self._header.setFixedWidth(_HEADER_PX)
        for widget in (self._header, self._header.lineEdit()):
            widget.setAccessibleName(self.tr("Línea del encabezado"))
        self._header.editingFinished.connect(self._header_edited)
        self._row.addWidget(self._label(self.tr("Encabezado en la línea"), self._header))
        self._row.addWidget(self._header)
        self._add_box("product", self.tr("Producto de todas"))
        self._creditor = QLineEdit()
        self._creditor.setAccessibleName(self.tr("Acreedor, da nombre al perfil"))
        self._creditor.setPlaceholderText(self.tr("El de la institución"))
        self._creditor.setMaximumWidth(_CREDITOR_PX)
        self._creditor.editingFinished.connect(
            lambda: self.told.emit("creditor", self._creditor.text().strip())
        )
        self._row.addStretch(1)
        self._row.addWidget(self._label(self.tr("Acreedor"), self._creditor))
        self._row.addWidget(self._creditor)
        self._header_line = 1

    def show_state(self, state: IntakeState) -> None:
        shape = state.shape
        if shape is None:
            return
        self._words.setText(shape.words)
        self._fill("delimiter", shape.delimiters, shape.delimiter)
        self._fill("encoding", shape.encodings, shape.encoding)
        self._fill("sheet", shape.sheets if len(shape.sheets) > 1 else (), shape.sheet)
        blank = (("", self.tr("Elija…")),)
        self._fill("product", blank + state.products if state.products else (), state.product)
        self._header_line = shape.header_line
        self._header.setValue(shape.header_line)
        if not self._creditor.hasFocus():
            self._creditor.setText(state.creditor)

    def _add_box(self, name: str, title: str) -> None:
        box = QComboBox()
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._boxes[name] = box
        self._labels[name] = self._label(title, box)
        box.activated.connect(lambda _place: self._chosen(name))
        self._row.addWidget(self._labels[name])
        self._row.addWidget(box)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setProperty("kind", "label")
        label.setBuddy(buddy)
        return label

    def _fill(self, name: str, choices: Choices, chosen: str) -> None:
        box = self._boxes[name]
        for widget in (box, self._labels[name]):
            widget.setVisible(bool(choices))
        if [box.itemData(n) for n in range(box.count())] != [value for value, _ in choices]:
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _chosen(self, name: str) -> None:
        value = self._boxes[name].currentData()
        if name == "product":
            self.told.emit(name, value)
        else:
            self.corrected.emit(name, value)

    def _header_edited(self) -> None:
        if self._header.value() != self._header_line:
            self.corrected.emit("header_line", self._header.value())
