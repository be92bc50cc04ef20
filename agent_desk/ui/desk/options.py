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
from agent_desk.ui.widgets.capacity_line import CapacityLine
from agent_desk.ui.widgets.option_card import OptionCard
from agent_desk.ui.widgets.painted import Keycap, Painted, Words
from agent_desk.ui.widgets.painting import Pen
from agent_desk.ui.widgets.why_strip import WhyStrip

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
    more_asked = Signal()
    joint_asked = Signal()
    capacity_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._density, self._state = STANDARD, OptionsState()
        self._heading, self.ask, self._empty = Words(), AskEditor(), EmptyCard()
        self.capacity, self._why = CapacityLine(), WhyStrip()
        self.more_button = _link(self.tr("Ver las otras opciones"))
        self.joint_button = _link(self.tr("Un convenio con todas sus cuentas"))
        self.joint_button.setText(self.tr("Juntar cuentas"))
        self.capacity_button = _link(self.tr("Anotar ingreso y días de pago"))
        self.capacity_button.setText(self.tr("Ingreso"))
        self.other_button = _link(self.tr("Proponer otra cantidad"))
        self.other_button.setText(self.tr("Otra cantidad"))
        self._joint_cap, self._more_cap = Keycap(key_of("joint")), Keycap(key_of("option_d"))
        self.cards = [OptionCard(key_of(f"option_{letter}")) for letter in "abc"]
        self._head, self._row = QWidget(), QHBoxLayout()
        self._fill()
        self._connect()
        self.ask.hide()
        self.capacity.hide()

    def set_density(self, density: Density) -> None:
        self._density = density
        self._row.setSpacing(density.gap)
        self.setFixedHeight(HEADING_PX + density.options)
        self._why.set_lines(density.why)
        self.ask.set_lines(density.verdict)
        for card in self.cards:
            card.set_sizes(density.amount, 14 if density.is_wide else 12)

    def show_state(self, state: OptionsState) -> None:
        self._state = state
        self._heading.show_words(state.heading, painting.INKS[state.heading_tone])
        self.other_button.setEnabled(state.can_ask)
        self.capacity_button.setEnabled(state.can_ask)
        self.more_button.setVisible(bool(state.more))
        self.more_button.setText(state.more)
        self._more_cap.setVisible(bool(state.more))
        self._more_cap.show_key(state.more_key)
        for widget in (self.joint_button, self._joint_cap):
            widget.setVisible(state.can_join)
        joined = self.tr("Separar cuentas") if state.is_joined else self.tr("Juntar cuentas")
        self.joint_button.setText(joined)
        self._show_lines(state)
        self._show_cards(state)
        self._empty.setVisible(not state.options)
        self._cards_box.setVisible(bool(state.options))
        self._empty.show_words(state.empty)

    def _show_lines(self, state: OptionsState) -> None:
        """The line being typed stands where the heading was; the reasons give it their room."""
        self._head.setVisible(state.ask is None and state.capacity is None)
        self.ask.setVisible(state.ask is not None and state.capacity is None)
        self.capacity.setVisible(state.capacity is not None)
        self._why.setVisible(state.ask is None and bool(state.options))
        self._why.show_words(state.why)
        if state.ask:
            self.ask.show_state(state.ask)
        if state.capacity:
            self.capacity.show_state(state.capacity)

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
        """To the neighbour; past the last in sight the next cards come."""
        wanted = self._state.options[number].index + step
        if wanted < 0:
            return
        self.option_chosen.emit(wanted)
        self.focus_card()

    def _choose(self, number: int) -> None:
        if number < len(self._state.options):
            self.option_chosen.emit(self._state.options[number].index)

    def _fill(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(2, 0, 0, 4)
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self.more_button)
        head.addWidget(self._more_cap)
        head.addWidget(self.joint_button)
        head.addWidget(self._joint_cap)
        head.addWidget(self.capacity_button)
        head.addWidget(Keycap(key_of("capacity")))
        head.addWidget(self.other_button)
        head.addWidget(Keycap(key_of("other_amount")))
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
        box.addWidget(self.capacity)
        box.addWidget(self._empty, 1)
        box.addWidget(cards, 1)
        box.addWidget(self._why)
        self._cards_box = cards

    def _connect(self) -> None:
        self.other_button.clicked.connect(self.other_asked)
        self.more_button.clicked.connect(self.more_asked)
        self.joint_button.clicked.connect(self.joint_asked)
        self.capacity_button.clicked.connect(self.capacity_asked)
        for number, card in enumerate(self.cards):
            card.clicked.connect(lambda _on=False, n=number: self._choose(n))
            card.moved.connect(lambda step, n=number: self._move(n, step))


def _link(name: str) -> QPushButton:
    """A quiet button in the heading."""
    button = QPushButton()
    button.setProperty("kind", "link")
    button.setAccessibleName(name)
    return button
