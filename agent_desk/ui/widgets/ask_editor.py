"""«Otra cantidad»: what he says he can pay, read back, and the policy's verdict."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import AskState, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

LINE_PX = 18


class AskVerdict(Painted):
    """Line one: verdict and read-back; then the rule with its number, or what could not be read;
    last, who could allow more or which single rule is in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._lines = AskState(), 1
        self.set_lines(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: int) -> None:
        """Lines for the reason; one more for who could allow it where there are two."""
        self._lines = lines
        self.setFixedHeight(LINE_PX * (lines + 1 + (lines > 1)) + 2)

    def show_state(self, state: AskState) -> None:
        self._state = state
        verdict = state.verdict.text if state.verdict else ""
        told = (verdict, state.read_back, state.error or state.reason, state.who)
        words = [part for part in told if part]
        self.describe(". ".join(words), hover="\n".join(words))

    def paint_with(self, pen: Pen) -> None:
        state, width, x = self._state, self.width(), 2
        if not (state.verdict or state.read_back or state.error or state.reason):
            hint = self.tr("Escriba lo que ofrece: «2000 cada quincena desde el 15».")
            pen.line(QRect(x, 0, width - x, 18), hint, 13, fonts.MEDIUM, "text2")
            return
        if state.verdict:
            x += pen.pill(x, 0, state.verdict, width // 2) + 8
        pen.line(QRect(x, 0, width - x, 19), state.read_back, 13, fonts.SEMIBOLD)
        y = LINE_PX if x > 2 or state.read_back else 2
        if state.error:
            paint_icon(pen.painter, 2, y + 1, "circle-alert", "bad", 15)
            self._paint_lines(pen, QRect(22, y, width - 22, LINE_PX), state.error, "bad")
            return
        is_bad = bool(state.verdict and state.verdict.tone in {Tone.WARN, Tone.BAD})
        used = self._paint_lines(
            pen, QRect(2, y, width - 2, LINE_PX), state.reason, "warn" if is_bad else "text2"
        )
        if self._lines > 1:
            where = QRect(2, y + LINE_PX * used, width - 2, LINE_PX)
            pen.line(where, state.who, 13, fonts.SEMIBOLD, "text")

    def _paint_lines(self, pen: Pen, first: QRect, words: str, ink: str) -> int:
        lines = painting.wrapped(words, 13, fonts.MEDIUM, first.width(), self._lines)
        for number, line in enumerate(lines):
            pen.line(first.translated(0, LINE_PX * number), line, 13, fonts.MEDIUM, ink)
        return len(lines)

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())


class AskField(QLineEdit):
    """A field in which Enter accepts."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class AskEditor(QWidget):
    """Three fields in a row and the verdict below; typing is never overwritten."""

    edited = Signal(str, str, str)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount, self.first_date = AskField(), AskField()
        self.frequency, self._verdict = QComboBox(), AskVerdict()
        self.accept_button = IconButton("check", self.tr("Usar"))
        self.accept_button.setAccessibleName(self.tr("Usar esta cantidad o la más cercana"))
        self.accept_button.setToolTip(self.tr("Usar esta cantidad o la más cercana (Enter)"))
        self._frequencies: tuple[tuple[str, str], ...] = ()
        self._name_fields()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.amount, 3)
        row.addWidget(self.frequency, 2)
        row.addWidget(self.first_date, 2)
        row.addWidget(self.accept_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(row)
        box.addWidget(self._verdict)
        self._connect()

    def set_lines(self, lines: int) -> None:
        """Room for the judge's reason."""
        self._verdict.set_lines(lines)

    def show_state(self, state: AskState) -> None:
        """Fields change only where they differ, so the caret stays where it is."""
        for field, text in ((self.amount, state.amount), (self.first_date, state.first_date)):
            if field.text() != text:
                field.setText(text)
        if state.frequencies != self._frequencies:
            self._frequencies = state.frequencies
            self.frequency.clear()
            for id_, label in state.frequencies:
                self.frequency.addItem(label, id_)
        self.frequency.setCurrentIndex(self.frequency.findData(state.frequency))
        self._verdict.show_state(state)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 36 + 6 + self._verdict.height())

    def _name_fields(self) -> None:
        self.amount.setPlaceholderText(self.tr("Cuánto y cada cuándo"))
        self.amount.setAccessibleName(self.tr("Cantidad que ofrece"))
        self.first_date.setPlaceholderText(self.tr("1.er pago dd/mm/aaaa"))
        self.first_date.setAccessibleName(self.tr("Fecha del primer pago, día, mes y año"))
        self.frequency.setPlaceholderText(self.tr("Cada cuándo"))
        self.frequency.setAccessibleName(self.tr("Cada cuándo paga"))
        self.frequency.setMinimumWidth(110)

    def _connect(self) -> None:
        self.amount.textEdited.connect(self._report)
        self.first_date.textEdited.connect(self._report)
        self.frequency.activated.connect(self._report)
        for field in (self.amount, self.first_date):
            field.entered.connect(self.accepted)
        self.accept_button.clicked.connect(self.accepted)

    def _report(self) -> None:
        frequency = self.frequency.currentData() or ""
        self.edited.emit(self.amount.text(), frequency, self.first_date.text())
