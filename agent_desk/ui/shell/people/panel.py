"""«Personas y llaves»: sections at the left, a list with its lettered acts, a question below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.people import Role
from agent_desk.domain.session_rule import LONGEST_MIN, SHORTEST_MIN, SessionRule
from agent_desk.ui.desk.state import Answer, ResultRow
from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.people.state import Asked, PeopleState, Section
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.answer_button import AnswerButton
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view

LIST_PX = 264
MOST_ACTS = 5
LETTERS = ("A", "P", "T", "D", "Q", "R", "C")
_WIDTHS = {Section.PEOPLE: (0, 170, 300), Section.KEYS: (250, 0, 150)}


class PeoplePanel(PageFrame):
    """Fulfils PeopleView; letters act while no text is being typed."""

    section_chosen = Signal(str)
    row_chosen = Signal(int)
    act_begun = Signal(str)
    confirmed = Signal(str, str)
    cancelled = Signal()
    rule_saved = Signal(int, int)

    keys = (
        Key("1, 2, 3", "section", QT_TRANSLATE_NOOP("Keys", "Personas, llaves o pantalla")),
        Key("A…T", "act", QT_TRANSLATE_NOOP("Keys", "Lo que dice cada botón, con su letra")),
        Key("Enter, Esc", "answer", QT_TRANSLATE_NOOP("Keys", "Confirmar o dejar como estaba")),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Personas y llaves"))
        self._state = PeopleState()
        self._sections, self._list = self._section_rows(), ResultList()
        self._model = TextTable()
        self._table = text_view(self._model, self.tr("Lista"))
        self._buttons = [AnswerButton("") for _ in range(MOST_ACTS)]
        self._prompt, self._name, self._role = QLabel(), QLineEdit(), QComboBox()
        self._secret_title, self._secret = QLabel(), QLabel()
        self._idle, self._call = QSpinBox(), QSpinBox()
        self._save = QPushButton(self.tr("Guardar"))
        self._question, self._screen = QWidget(), QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_sections())
        row.addWidget(self._make_content(), 1)
        self.column.addLayout(row, 1)
        self._join()
        self.setFocusProxy(self._table)
        self.show_state(self._state)

    def show_state(self, state: PeopleState) -> None:
        before, self._state = self._state, state
        at = next(n for n, row in enumerate(self._sections) if row.card_id == state.section)
        self._list.show_rows(self._sections, at)
        self._show_rows(before, state)
        self._show_acts(state)
        self._show_question(before, state)
        self._secret_title.setText(state.secret_title)
        self._secret.setText("\n".join(_halves(state.secret)))
        for label in (self._secret_title, self._secret):
            label.setVisible(bool(state.secret))
        self._table.setVisible(state.section is not Section.SCREEN)
        self._screen.setVisible(state.section is Section.SCREEN)
        if state.rule and before.rule != state.rule:
            self._show_rule(state.rule)

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def _show_rows(self, before: PeopleState, state: PeopleState) -> None:
        if (state.headers, state.rows) != (before.headers, before.rows):
            self._model.show_rows(state.headers, state.rows)
            set_widths(self._table, _WIDTHS.get(state.section, ()))
        if state.rows and self._table.currentIndex().row() != state.selected:
            self._table.selectRow(state.selected)

    def _show_acts(self, state: PeopleState) -> None:
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(state.acts))
            if number < len(state.acts):
                act = state.acts[number]
                button.set_key(act.key)
                button.setEnabled(act.is_enabled and not state.is_working)
                button.show_answer(Answer(act.label), has_detail=False)

    def _show_question(self, before: PeopleState, state: PeopleState) -> None:
        self._question.setVisible(state.asked is not Asked.NOTHING)
        self._prompt.setText(state.prompt)
        self._name.setVisible(state.asked is Asked.PERSON)
        self._role.setVisible(state.asked in (Asked.PERSON, Asked.ROLE))
        if state.asked is before.asked:
            return
        self._name.clear()
        self._role.setCurrentIndex(self._role.findData(state.role.value))
        focused = {Asked.PERSON: self._name, Asked.ROLE: self._role}.get(state.asked, self._table)
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rule(self, rule: SessionRule) -> None:
        self._idle.setValue(rule.idle_minutes)
        self._call.setValue(rule.call_minutes)

    def _section_rows(self) -> tuple[ResultRow, ...]:
        return (
            ResultRow(
                Section.PEOPLE, self.tr("Personas"), self.tr("Quién entra y con qué papel"), key="1"
            ),
            ResultRow(
                Section.KEYS, self.tr("Llaves"), self.tr("Maneras de abrir los datos"), key="2"
            ),
            ResultRow(
                Section.SCREEN, self.tr("Pantalla"), self.tr("Cuándo se cubre sola"), key="3"
            ),
        )

    def _make_sections(self) -> QFrame:
        card = _card()
        card.setFixedWidth(LIST_PX)
        label = QLabel(self.tr("Secciones"))
        label.setProperty("kind", "label")
        self._list.setAccessibleName(self.tr("Qué se muestra"))
        self._list.set_row_px(52)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self._list, 1)
        return card

    def _make_content(self) -> QFrame:
        card = _card()
        for label in (self._prompt, self._secret_title):
            label.setProperty("kind", "label")
            label.setWordWrap(True)
        self._secret.setProperty("kind", "secret")
        self._secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._secret.setAccessibleName(self.tr("Se muestra una sola vez"))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in self._buttons:
            acts.addWidget(button)
        self._make_question()
        self._make_screen()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._table, 1)
        column.addWidget(self._screen, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._secret_title)
        column.addWidget(self._secret)
        column.addWidget(self._question)
        column.addLayout(acts)
        return card

    def _make_question(self) -> None:
        self._name.setPlaceholderText(self.tr("Nombre con el que se presenta"))
        self._name.setAccessibleName(self.tr("Nombre con el que se presenta"))
        self._name.setMaxLength(80)
        self._role.setAccessibleName(self.tr("Papel"))
        for role in Role:
            self._role.addItem(role_name(role), role.value)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._role)
        for key, words in (("Enter", self.tr("confirmar")), ("Esc", self.tr("dejar como estaba"))):
            caption = QLabel(words)
            caption.setProperty("kind", "caption")
            row.addWidget(Keycap(key))
            row.addWidget(caption)
        row.addStretch(1)
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._prompt)
        column.addLayout(row)

    def _make_screen(self) -> None:
        grid = QGridLayout(self._screen)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        words = (
            self.tr("Sin tocar nada, la pantalla se cubre a los"),
            self.tr("Durante una llamada, a los"),
        )
        for number, (text, box) in enumerate(zip(words, (self._idle, self._call), strict=True)):
            label = QLabel(text)
            label.setBuddy(box)
            box.setRange(SHORTEST_MIN, LONGEST_MIN)
            box.setSuffix(self.tr(" min"))
            box.setAccessibleName(text)
            grid.addWidget(label, number, 0)
            grid.addWidget(box, number, 1)
        note = QLabel(
            self.tr("La llamada sigue debajo y nada de lo escrito se pierde. Vale en un minuto.")
        )
        note.setProperty("kind", "caption")
        self._save.setProperty("kind", "primary")
        grid.addWidget(note, 2, 0)
        grid.addWidget(self._save, 2, 1)
        grid.setColumnStretch(2, 1)

    def _join(self) -> None:
        self._list.row_pressed.connect(
            lambda at: self.section_chosen.emit(self._sections[at].card_id)
        )
        for row in self._sections:
            self._key(row.key, partial(self._choose_section, row.card_id))
        for letter in LETTERS:
            self._key(letter, partial(self._letter, letter))
        for key in ("Return", "Enter"):
            self._key(key, self._enter)
        self._key("Esc", self.cancelled.emit)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._press, number))
        self._table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.row_chosen.emit(now.row())
        )
        self._save.clicked.connect(self._save_rule)

    def _key(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _choose_section(self, section: str) -> None:
        self.section_chosen.emit(section)
        target = self._idle if section == Section.SCREEN else self._table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _letter(self, letter: str) -> None:
        for act in self._state.acts:
            if act.key == letter:
                self.act_begun.emit(act.id)

    def _press(self, number: int, _is_checked: bool = False) -> None:
        if number < len(self._state.acts):
            self.act_begun.emit(self._state.acts[number].id)

    def _enter(self) -> None:
        if self._state.section is Section.SCREEN:
            self._save_rule()
        elif self._state.asked is not Asked.NOTHING or self._state.secret:
            self.confirmed.emit(self._name.text(), str(self._role.currentData()))

    def _save_rule(self) -> None:
        self.rule_saved.emit(self._idle.value(), self._call.value())


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    return card


def _halves(secret: str) -> tuple[str, ...]:
    """A recovery key in two rows of four groups; a PIN as it is."""
    groups = secret.split("-")
    if len(groups) < 2:
        return (secret,)
    half = len(groups) // 2
    return ("  ".join(groups[:half]), "  ".join(groups[half:]))
