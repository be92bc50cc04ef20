"""Where the letters of a campaign go: a printer, or a folder with one PDF each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.campaigns.lines import shown_number
from agent_desk.services.campaign_letters import Wanted
from agent_desk.ui.shell.campaigns.fields import act_row
from agent_desk.ui.wording import plural, translate

PRINTER, FOLDER = "printer", "folder"


class LettersDialog(QDialog):
    """Says what is about to go out, by which line and until when; `way` is what was chosen."""

    def __init__(self, wanted: Sequence[Wanted], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cartas de la campaña"))
        self.way = ""
        column = QVBoxLayout(self)
        for words in letters_words(wanted):
            label = QLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        about = QLabel(
            self.tr(
                "Cada una queda anotada como impresa. Quien hoy no puede recibir cartas queda "
                "fuera con su porqué."
            )
        )
        about.setWordWrap(True)
        about.setProperty("kind", "caption")
        column.addWidget(about)
        column.addStretch(1)
        column.addLayout(
            act_row(
                self,
                ("printer", self.tr("Imprimir"), "I", lambda: self.choose(PRINTER)),
                ("folder-open", self.tr("Carpeta de PDF"), "C", lambda: self.choose(FOLDER)),
                ("x", self.tr("Cancelar"), "Esc", self.reject),
            )
        )
        self.resize(560, 220)

    def choose(self, way: str) -> None:
        self.way = way
        self.accept()


def letters_words(wanted: Sequence[Wanted]) -> tuple[str, ...]:
    """«12 cartas · Carta B, código RC2B, línea 55 5000 0100 hasta el 24 dic 2026», by piece."""
    counts = Counter(each.piece.id for each in wanted)
    pieces = {each.piece.id: each for each in wanted}
    return tuple(_words(pieces[piece], count) for piece, count in counts.items())


def _words(each: Wanted, count: int) -> str:
    one, many = translate("Campaigns", "1 carta"), translate("Campaigns", "{count} cartas")
    parts = [f"{plural(count, one, many)} · {each.piece.name}"]
    if each.piece.code:
        parts.append(translate("Campaigns", "código {code}").format(code=each.piece.code))
    if each.line:
        line = translate("Campaigns", "línea {number} hasta el {day}")
        number, day = shown_number(each.line.number), date_text(each.line.valid_to)
        parts.append(line.format(number=number, day=day))
    return ", ".join(parts)
