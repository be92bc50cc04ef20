"""The sheet of a conversation that was drawn to be heard; the group of the pilot is not shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import date_text, time_text
from agent_desk.domain.strategy.pilots.quality import (
    NO,
    NOT_ASKED,
    PARTLY,
    YES,
    SampledCall,
    score_of,
)
from agent_desk.services.prepare_case import BUSINESS_ZONE

_WIDE_PX = 620
_UNANSWERED = None
Line = tuple[str, str, int, str]
"""(id, title, weight, what is wanted)."""
Keep = Callable[[Mapping[str, int], int, str, Callable[[], None], Callable[[str], None]], None]


class QualityDialog(QDialog):
    """`keep(marks, score, comment, done, failed)` saves aside and closes this when it is done."""

    def __init__(
        self,
        call: SampledCall,
        lines: Sequence[Line],
        keep: Keep,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._lines, self._keep = lines, keep
        self.setWindowTitle(self.tr("Hoja de calidad"))
        self.boxes = {name: self._box(title, wanted) for name, title, _, wanted in lines}
        self.comment, self._score, self._problem = QLineEdit(), QLabel(), QLabel()
        self.comment.setAccessibleName(self.tr("Comentario: lo lee quien hizo la llamada"))
        self.comment.setPlaceholderText(self.tr("Lo lee quien hizo la llamada"))
        self._score.setProperty("kind", "title")
        self._problem.setProperty("tone", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out(self._told(call))
        self.setMinimumWidth(_WIDE_PX)
        self._tell()

    @property
    def marks(self) -> dict[str, int]:
        """What was answered."""
        found = {name: box.currentData() for name, box in self.boxes.items()}
        return {name: mark for name, mark in found.items() if mark is not _UNANSWERED}

    def save(self) -> None:
        try:
            score = self._score_bp()
        except DeskError as error:
            self._stay(str(error))
            return
        self._keep(self.marks, score, self.comment.text(), self.accept, self._stay)

    def _stay(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()

    def _score_bp(self) -> int:
        """Raises PilotError while there is too little to judge by."""
        return score_of({name: weight for name, _, weight, _ in self._lines}, self.marks)

    def _tell(self) -> None:
        """The score as it stands, or what is missing."""
        missing = len(self.boxes) - len(self.marks)
        if missing:
            words = self.tr("Faltan {count} renglones").format(count=missing)
        else:
            try:
                words = self.tr("{score} de 100").format(score=self._score_bp() // 100)
            except DeskError:
                words = self.tr("Aplicó muy poco de la hoja")
        self._score.setText(words)

    def _told(self, call: SampledCall) -> str:
        there = call.began_at.astimezone(BUSINESS_ZONE)
        return self.tr("Llamada de {agent}, {day} a las {hour}, cuenta {account}").format(
            agent=call.agent,
            day=date_text(there.date()),
            hour=time_text(there),
            account=call.account,
        )

    def _box(self, title: str, wanted: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(title)
        box.setToolTip(wanted)
        for words, mark in (
            ("—", _UNANSWERED),
            (self.tr("Sí"), YES),
            (self.tr("En parte"), PARTLY),
            (self.tr("No"), NO),
            (self.tr("No aplica"), NOT_ASKED),
        ):
            box.addItem(words, mark)
        box.currentIndexChanged.connect(lambda _at: self._tell())
        return box

    def _lay_out(self, told: str) -> None:
        about = QLabel(
            self.tr(
                "Escuche la grabación en su sistema de voz. El grupo del piloto no se muestra, "
                "para que no pese al calificar."
            )
        )
        about.setWordWrap(True)
        about.setProperty("kind", "caption")
        call = QLabel(told)
        call.setProperty("kind", "title")
        call.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        form = QFormLayout()
        for name, title, _, _ in self._lines:
            form.addRow(title, self.boxes[name])
        form.addRow(self.tr("Comentario"), self.comment)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (call, about):
            column.addWidget(widget)
        column.addLayout(form)
        for widget in (self._score, self._problem):
            column.addWidget(widget)
        column.addWidget(buttons)
        next(iter(self.boxes.values())).setFocus()
