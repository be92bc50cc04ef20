"""The pieces of a campaign: by which channel, on which line, and what they say, with its lint."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.campaigns.pieces import (
    CHANNEL_WORDS,
    CHANNELS,
    MEDIA,
    TEXT_WORDS,
    VALUES,
    Piece,
    Problem,
    TextState,
    grave_of,
)
from agent_desk.ui.shell.campaigns.fields import act_row, choice, form_of, say, spin_box
from agent_desk.ui.shell.campaigns.linted_text import LintedText
from agent_desk.ui.shell.campaigns.words import text_words

_COST_MOST = 100_000
Done = Callable[[Sequence[Piece]], None]
Failed = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class PieceWork:
    """What the dialog asks for. `keep(piece, body, …)` saves piece and text, a new version when
    its words changed; `step` moves its newest text on; both tell the pieces as they are then."""

    lines: Mapping[str, str]
    arms: Mapping[str, str]
    is_draft: bool
    blank: Callable[[], Piece]
    problems: Callable[[Piece, str], tuple[Problem, ...]]
    keep: Callable[[Piece, str, Done, Failed], None]
    step: Callable[[Piece, TextState, Done, Failed], None]


class PiecesDialog(QDialog):
    """Choosing a piece fills the fields; its problems are told while one types."""

    def __init__(
        self, pieces: Sequence[Piece], work: PieceWork, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Piezas de la campaña"))
        self._pieces, self._work = list(pieces), work
        self._piece = work.blank()
        self.list = QListWidget()
        self.linted = LintedText(lambda body: self._work.problems(self._read(), body))
        self.body = self.linted.text
        self.name, self.code = QLineEdit(), QLineEdit()
        media = {key: f"{MEDIA[CHANNELS[key]]}: {word}" for key, word in CHANNEL_WORDS.items()}
        self.channel = choice(media, "letter")
        self.line = choice({"": self.tr("Sin línea"), **work.lines}, "")
        self.arm = choice({"": self.tr("Todos menos el control"), **work.arms}, "")
        self.cost = spin_box(0, _COST_MOST, 0, "$ ")
        self.told, self.versions = QLabel(), QLabel()
        self._lay_out()
        self._join()
        self._fill()
        self.list.setCurrentRow(0)
        self._show(self._pieces[0] if self._pieces else self._piece)

    def begin(self) -> None:
        """Fields for another piece."""
        if self._work.is_draft:
            self.list.setCurrentRow(-1)
            self._show(self._work.blank())
            self.name.setFocus()

    def save(self) -> None:
        """Piece and text as they stand in the fields."""
        self._work.keep(self._read(), self.body.toPlainText(), self._kept, self._failed)

    def step(self) -> None:
        """The newest text to review, and from there out; what may not be said stays a draft."""
        text = self._piece.pending
        if text is None:
            self._failed(self.tr("No hay un texto por publicar. Escríbalo y guárdelo."))
            return
        problems = grave_of(self._work.problems(self._piece, text.body))
        if problems:
            self._failed(problems[0])
            return
        on = TextState.REVIEW if text.state is TextState.DRAFT else TextState.PUBLISHED
        self._work.step(self._piece, on, self._kept, self._failed)

    def _kept(self, pieces: Sequence[Piece]) -> None:
        self._pieces = list(pieces)
        chosen = self._piece.id
        self._fill()
        ids = [piece.id for piece in self._pieces]
        if chosen in ids:
            self.list.setCurrentRow(ids.index(chosen))
            self._show(self._pieces[ids.index(chosen)])
        say(self.told, self.tr("Guardado."), "ok")

    def _failed(self, sentence: str) -> None:
        say(self.told, sentence, "bad")

    def _read(self) -> Piece:
        return replace(
            self._piece,
            name=self.name.text().strip(),
            channel=str(self.channel.currentData()),
            line_id=str(self.line.currentData()),
            code=self.code.text().strip().upper(),
            arm=str(self.arm.currentData()),
            cost_cents=self.cost.value() * 100,
        )

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._pieces):
            self._show(self._pieces[row])

    def _show(self, piece: Piece) -> None:
        self._piece = piece
        self.name.setText(piece.name)
        self.code.setText(piece.code)
        for box, key in ((self.channel, piece.channel), (self.line, piece.line_id)):
            box.setCurrentIndex(max(0, box.findData(key)))
        self.arm.setCurrentIndex(max(0, self.arm.findData(piece.arm)))
        self.cost.setValue(piece.cost_cents // 100)
        text = piece.pending or piece.published
        self.body.setPlainText(text.body if text else "")
        told = (f"v{t.number} {TEXT_WORDS[t.state]}, {t.by_name}" for t in piece.texts)
        self.versions.setText(" · ".join(told) or self.tr("Sin versiones todavía"))
        say(self.told, "", "")
        self.linted.look()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for piece in self._pieces:
            self.list.addItem(
                f"{piece.name} · {CHANNEL_WORDS[piece.channel]} · {text_words(piece)}"
            )
        self.list.blockSignals(False)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.code.textChanged.connect(self.linted.look)
        for box in (self.channel, self.line):
            box.currentIndexChanged.connect(self.linted.look)
        for field in (self.name, self.code, self.channel, self.line, self.arm, self.cost):
            field.setEnabled(self._work.is_draft)

    def _lay_out(self) -> None:
        self.list.setProperty("kind", "lines")
        self.list.setAccessibleName(self.tr("Piezas"))
        self.list.setFixedWidth(310)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form = form_of(
            (self.tr("Nombre"), self.name),
            (self.tr("Canal"), self.channel),
            (self.tr("Línea exclusiva"), self.line),
            (self.tr("Código"), self.code),
            (self.tr("Quién la recibe"), self.arm),
            (self.tr("Cuesta cada una"), self.cost),
            (self.tr("Texto"), self.linted),
        )
        hint = QLabel(self.tr("Datos: ") + ", ".join(f"{{{name}}}" for name in VALUES))
        hint.setProperty("kind", "caption")
        self.versions.setProperty("kind", "caption")
        for label in (hint, self.told, self.versions):
            label.setWordWrap(True)
        right = QVBoxLayout()
        right.addLayout(form, 1)
        for label in (hint, self.versions, self.told):
            right.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addLayout(
            act_row(
                self,
                ("plus", self.tr("Otra pieza"), "Ins", self.begin),
                ("save", self.tr("Guardar"), "Ctrl+S", self.save),
                ("badge-check", self.tr("A revisión o publicar"), "Ctrl+Return", self.step),
                ("x", self.tr("Cerrar"), "Esc", self.accept),
            )
        )
        self.resize(940, 600)
