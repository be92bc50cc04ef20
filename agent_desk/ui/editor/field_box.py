"""The field that is open: its text, its count, what is wrong and what to say instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui import theme
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.field_choice import FieldChoice
from agent_desk.ui.editor.state import FieldState, ProblemRow
from agent_desk.ui.keys import BETTER_KEY
from agent_desk.ui.widgets.painted import Keycap

PROBLEMS_SHOWN = 3
_OF_THE_CARD = {Qt.Key.Key_Z, Qt.Key.Key_K}


def spares_card_key(event: QEvent) -> bool:
    """Whether this is a key that an editor claims for itself (undo, cut) and that
    means something for the card here: it is left to the shortcut."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_ours = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if not is_ours or event.key() not in _OF_THE_CARD:
        return False
    event.ignore()
    return True


class FieldText(QPlainTextEdit):
    """Plain text whose steps back and forward belong to the card, not to the box."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        return spares_card_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FieldBox(QFrame):
    """Reports every change of the text; the caret stays when the same text comes back."""

    edited = Signal(str)
    chosen = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: FieldState | None = None
        self._label, self._count, self._hint = QLabel(), QLabel(), QLabel()
        self._problems = [QLabel() for _ in range(PROBLEMS_SHOWN)]
        self._better, self._better_row = QLabel(), QWidget()
        self.text, self.choice = FieldText(), FieldChoice()
        self._fill()
        self.text.textChanged.connect(self._changed)
        self.text.left.connect(self.left)
        self.choice.chosen.connect(self.chosen)
        self.choice.left.connect(self.left)

    def take_keys(self) -> None:
        """Where the open field is written or chosen."""
        if self._state and self._state.choices:
            self.choice.take_keys()
        else:
            self.text.setFocus()

    def show_field(self, field: FieldState | None) -> None:
        is_other = not self._state or not field or self._state.path != field.path
        self._state = field
        self.text.setEnabled(field is not None)
        choices = field.choices if field else ()
        self.text.setVisible(not choices)
        self.choice.setVisible(bool(choices))
        if field and choices:
            self.choice.show_choices(choices, field.label, is_one=field.is_one)
        value = field.value if field else ""
        if self.text.toPlainText() != value:
            self._put(value, at_end=is_other)
        self._label.setText(field.label if field else "")
        self.text.setAccessibleName(field.label if field else self.tr("Campo"))
        self._count.setText(field.count if field else "")
        self._hint.setText(field.hint if field else "")
        self._show_problems(field.problems if field else ())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._state:
            self._mark(self._state.problems)

    def _put(self, value: str, *, at_end: bool) -> None:
        place = self.text.textCursor().position()
        self.text.blockSignals(True)
        self.text.setPlainText(value)
        self.text.blockSignals(False)
        cursor = self.text.textCursor()
        cursor.setPosition(len(value) if at_end else min(place, len(value)))
        self.text.setTextCursor(cursor)

    def _changed(self) -> None:
        if self._state and self.text.toPlainText() != self._state.value:
            self.edited.emit(self.text.toPlainText())

    def _show_problems(self, problems: tuple[ProblemRow, ...]) -> None:
        for number, label in enumerate(self._problems):
            problem = problems[number] if number < len(problems) else None
            label.setVisible(problem is not None)
            if problem:
                label.setText(problem.text)
                self._set_tone(label, problem.tone)
        more = len(problems) - PROBLEMS_SHOWN
        if more > 0:
            self._problems[-1].setText(self.tr("Y otros {n} avisos.").format(n=more + 1))
        better = next((problem.better for problem in problems if problem.better), "")
        self._better.setText(self.tr("Mejor: {words}").format(words=better))
        self._better_row.setVisible(bool(better))
        self._mark(problems)

    def _set_tone(self, label: QLabel, tone: Tone) -> None:
        if label.property("tone") != tone.value:
            label.setProperty("tone", tone.value)
            label.style().unpolish(label)
            label.style().polish(label)

    def _mark(self, problems: tuple[ProblemRow, ...]) -> None:
        marks = []
        for problem in problems:
            if problem.end <= problem.start:
                continue
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            ink = "bad" if problem.tone is Tone.BAD else "warn"
            look.setUnderlineColor(theme.color(ink))
            look.setBackground(theme.color(f"{ink}_soft"))
            look.setForeground(theme.color(ink))
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(problem.start)
            last = min(problem.end, len(self.text.toPlainText()))
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _fill(self) -> None:
        self._label.setProperty("kind", "label")
        self._count.setProperty("kind", "caption")
        self._hint.setProperty("kind", "caption")
        self._hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._count)
        self._better.setProperty("tone", "ok")
        self._better.setWordWrap(True)
        better = QHBoxLayout(self._better_row)
        better.setContentsMargins(0, 0, 0, 0)
        better.addWidget(self._better, 1)
        better.addWidget(Keycap(BETTER_KEY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        self.text.setMinimumHeight(60)
        self.choice.hide()
        column.addWidget(self.text, 1)
        column.addWidget(self.choice, 1)
        for label in self._problems:
            label.setWordWrap(True)
            label.hide()
            column.addWidget(label)
        column.addWidget(self._better_row)
        column.addWidget(self._hint)
