"""Below the script: the options that may be offered, and «Otra cantidad»."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.state import OptionsState
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.ask_editor import AskEditor
from agent_desk.ui.widgets.option_card import OptionCard
from agent_desk.ui.widgets.painted import Keycap, Painted, Words
from agent_desk.ui.widgets.painting import Pen

HEADING_PX = 30
CARDS = 3


class EmptyCard(Painted):
    """The sentence that stands where the cards would be."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def show_words(self, words: str) -> None:
        self._words = words
        self.describe(words)

    def paint_with(self, pen: Pen) -> None:
        if not self._words:
            return
        pen.card(self.rect(), "border", "surface")
        width = min(520, self.width() - 60)
        lines = painting.wrapped(self._words, 14, fonts.MEDIUM, width, 4)
        x = (self.width() - width) // 2
        y = (self.height() - 20 * len(lines) - 30) // 2
        paint_icon(pen.painter, (self.width() - 22) // 2, y, "info", "text2", 22)
        for number, line in enumerate(lines):
            where = QRect(x, y + 30 + 20 * number, width, 20)
            pen.line(where, line, 14, fonts.MEDIUM, "text2", painting.CENTRE)


class OptionsRegion(QWidget):
    """Paints OptionsState in a fixed height: opening «Otra cantidad» moves nothing else."""

    option_chosen = Signal(int)
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._density, self._state = STANDARD, OptionsState()
        self._heading, self.ask, self._empty = Words(), AskEditor(), EmptyCard()
        self.other_button = QPushButton(self.tr("Otra cantidad"))
        self.other_button.setProperty("kind", "link")
        self.other_button.setAccessibleName(self.tr("Proponer otra cantidad"))
        self._other_cap = Keycap(key_of("other_amount"))
        self.cards = [OptionCard(key_of(f"option_{letter}")) for letter in "abc"]
        self._head, self._row = QWidget(), QHBoxLayout()
        self._fill()
        self._connect()
        self.ask.hide()

    def set_density(self, density: Density) -> None:
        self._density = density
        self._row.setSpacing(density.gap)
        self.setFixedHeight(HEADING_PX + density.options)
        for card in self.cards:
            card.set_sizes(density.amount, 14 if density.is_wide else 12)

    def show_state(self, state: OptionsState) -> None:
        self._state = state
        self._heading.show_words(state.heading, painting.INKS[state.heading_tone])
        self.other_button.setEnabled(state.can_ask)
        self._head.setVisible(state.ask is None)
        self.ask.setVisible(state.ask is not None)
        if state.ask:
            self.ask.show_state(state.ask)
        self._show_cards(state)
        self._empty.setVisible(not state.options)
        self._cards_box.setVisible(bool(state.options))
        self._empty.show_words(state.empty)

    def focus_card(self) -> None:
        """To the one stop of the cards: the chosen one, else the first."""
        stop = self._stop()
        if stop >= 0:
            self.cards[stop].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_cards(self, state: OptionsState) -> None:
        for number, card in enumerate(self.cards):
            is_there = number < len(state.options)
            card.setVisible(is_there)
            if is_there:
                card.show_state(state.options[number])
                card.setEnabled(not state.options[number].is_dimmed)
        stop = self._stop()
        for number, card in enumerate(self.cards):
            is_stop = number == stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)

    def _stop(self) -> int:
        options = self._state.options
        chosen = [number for number, option in enumerate(options) if option.is_selected]
        return chosen[0] if chosen else 0 if options else -1

    def _move(self, number: int, step: int) -> None:
        wanted = (number + step) % max(1, len(self._state.options))
        self.cards[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self.option_chosen.emit(wanted)

    def _fill(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(2, 0, 0, 4)
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self.other_button)
        head.addWidget(self._other_cap)
        self._head.setFixedHeight(HEADING_PX)
        for card in self.cards:
            policy = card.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            card.setSizePolicy(policy)
            self._row.addWidget(card, 1)
        cards = QWidget()
        cards.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self.ask)
        box.addWidget(self._empty, 1)
        box.addWidget(cards, 1)
        self._cards_box = cards

    def _connect(self) -> None:
        self.other_button.clicked.connect(self.other_asked)
        for number, card in enumerate(self.cards):
            card.clicked.connect(lambda _on=False, n=number: self.option_chosen.emit(n))
            card.moved.connect(lambda step, n=number: self._move(n, step))
