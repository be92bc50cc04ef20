"""One of a few, or some of them, by keyboard: arrows choose, Space marks, Enter and Esc go back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from agent_desk.ui.editor.state import Choice
from agent_desk.ui.forms.field_choice import Ui_FieldChoice

_LEAVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class FieldChoice(QWidget):
    """Reports the codes that are chosen; the row stays where it is while its marks change."""

    chosen = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FieldChoice()
        self._form.setupUi(self)
        self._choices: tuple[Choice, ...] = ()
        self._form.one.currentIndexChanged.connect(self._took)
        self._form.many.itemChanged.connect(self._marked)
        for widget in (self._form.one, self._form.many):
            widget.installEventFilter(self)

    def show_choices(self, choices: tuple[Choice, ...], label: str, *, is_one: bool) -> None:
        self._form.one.setVisible(is_one)
        self._form.many.setVisible(not is_one)
        if is_one:
            self._show_one(choices)
        else:
            self._show_many(choices)
        self._choices = choices
        (self._form.one if is_one else self._form.many).setAccessibleName(label)

    def take_keys(self) -> None:
        """The chooser that is shown takes the keys."""
        one = self._form.one
        (self._form.many if one.isHidden() else one).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_leaving = event.key() in _LEAVES
            if is_leaving:
                self.left.emit()
            return is_leaving
        if event.type() == QEvent.Type.Wheel and watched is self._form.one:
            return True  # who scrolls past it does not mean to choose
        return super().eventFilter(watched, event)

    def _show_one(self, choices: tuple[Choice, ...]) -> None:
        one = self._form.one
        with QSignalBlocker(one):
            if [c.label for c in choices] != [one.itemText(n) for n in range(one.count())]:
                one.clear()
                one.addItems([choice.label for choice in choices])
            here = next((n for n, choice in enumerate(choices) if choice.is_on), -1)
            one.setCurrentIndex(here)

    def _show_many(self, choices: tuple[Choice, ...]) -> None:
        many = self._form.many
        with QSignalBlocker(many):
            if [c.label for c in choices] != [many.item(n).text() for n in range(many.count())]:
                many.clear()
                for choice in choices:
                    item = QListWidgetItem(choice.label, many)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                many.setCurrentRow(0)
            for number, choice in enumerate(choices):
                state = Qt.CheckState.Checked if choice.is_on else Qt.CheckState.Unchecked
                many.item(number).setCheckState(state)

    def _took(self, row: int) -> None:
        if 0 <= row < len(self._choices) and not self._choices[row].is_on:
            self.chosen.emit([self._choices[row].code])

    def _marked(self, _item: QListWidgetItem) -> None:
        many = self._form.many
        on = [many.item(n).checkState() == Qt.CheckState.Checked for n in range(many.count())]
        self.chosen.emit([c.code for c, is_on in zip(self._choices, on, strict=True) if is_on])
