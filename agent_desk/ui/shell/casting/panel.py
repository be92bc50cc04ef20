"""«Personajes»: who there is, the fields of one, and a conversation to try the draft on."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.practice.training.casting import CAST_KINDS, PERSONA, SCENARIO
from agent_desk.ui import theme
from agent_desk.ui.editor.acts import Act, ActRow
from agent_desk.ui.editor.field_box import FieldBox
from agent_desk.ui.editor.field_list import FieldList
from agent_desk.ui.editor.list_pane import ListPane
from agent_desk.ui.shell.casting.keys import CASTING_KEYS, casting_key
from agent_desk.ui.shell.casting.state import CastingState, TriedLine
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 280
VERSIONS, CALLS = "versions", "from_call"  # the acts that open another page of the place
_SHORT = frozenset({"undo", "drop", "copy", "remove", "seed", "again", "versions"})  # no room
_OF_PERSONAS, _OF_SCENARIOS = frozenset({"fact"}), frozenset({"new", CALLS, "retire"})
_MOST_SAID = 2000  # letters of one sentence to try


class CastingPanel(PageFrame):
    """Fulfils CastingView."""

    kind_chosen = Signal(str)
    person_chosen = Signal(int)
    field_chosen = Signal(int)
    edited = Signal(str)
    said = Signal(str)
    act_requested = Signal(str)
    keys = CASTING_KEYS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Personajes"))
        self.show_subtitle(
            self.tr("Con quién se practica y en qué situación: cada cambio se revisa y se prueba.")
        )
        self.people, self.fields, self.box = ResultList(), FieldList(), FieldBox()
        self.talk, self.line = QTextBrowser(), QLineEdit()
        self._status, self._preview, self._people_title = QLabel(), QLabel(), QLabel()
        self._tried: tuple[TriedLine, ...] = ()
        self._kind = ""
        self._kinds = self._kind_buttons()
        self.versions = self._pane(self.tr("Versiones guardadas"), self._version_acts())
        self.calls = self._pane(self.tr("Llamadas cerradas"), self._call_acts())
        self._pages = QStackedWidget()
        for page in (self._editor(), self.versions, self.calls):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self._connect()
        self.setFocusProxy(self.people)
        self.show_state(CastingState())

    def show_state(self, state: CastingState) -> None:
        self.people.show_rows(state.people, state.chosen)
        self.fields.show_rows(state.rows, state.selected)
        self.box.show_field(state.field)
        self._act_row.enable_only(state.acts)
        self._show_kind(state.kind)
        back, off = self.tr("Volver a usarla"), self.tr("Retirar")
        self._act_row.rename("retire", back if state.is_retired else off)
        self._status.setText(state.status)
        self._status.setProperty("tone", state.tone.value)
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)
        self._preview.setText(state.preview)
        self.line.setEnabled(state.can_try)
        if state.tried != self._tried:
            self._tried = state.tried
            self._show_talk()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tried"):
            self._show_talk()

    def _show_kind(self, kind: str) -> None:
        if kind == self._kind:
            return
        self._kind = kind
        others = _OF_SCENARIOS if kind == PERSONA else _OF_PERSONAS
        self._act_row.show_only(frozenset(act.id for act in self._all_acts()) - others)
        self._kinds.button(CAST_KINDS.index(kind)).setChecked(True)
        title = self._kind_names()[kind]
        self._people_title.setText(title)
        self.people.setAccessibleName(title)

    def _show_talk(self) -> None:
        self.talk.setHtml("".join(map(_line_html, self._tried)))
        bar = self.talk.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _all_acts(self) -> tuple[Act, ...]:
        said = {
            "save": ("save", self.tr("Guardar")),
            "undo": ("undo-2", self.tr("Deshacer")),
            "fact": ("plus", self.tr("Otro hecho")),
            "objection": ("plus", self.tr("Otra objeción")),
            "drop": ("minus", self.tr("Quitar este")),
            "copy": ("copy", self.tr("Copiar")),
            "new": ("plus", self.tr("Nueva")),
            CALLS: ("phone-call", self.tr("Desde una llamada")),
            "retire": ("ban", self.tr("Retirar")),
            VERSIONS: ("history", self.tr("Versiones guardadas")),
            "remove": ("trash-2", self.tr("Quitar la nuestra")),
            "seed": ("sparkles", self.tr("Otra semilla")),
            "again": ("refresh-cw", self.tr("Empezar la prueba")),
        }
        return tuple(
            Act(
                name,
                icon,
                label,
                casting_key(name),
                "primary" if name == "save" else "",
                is_short=name in _SHORT,
            )
            for name, (icon, label) in said.items()
        )

    def _kind_names(self) -> dict[str, str]:
        return {PERSONA: self.tr("Personajes"), SCENARIO: self.tr("Situaciones")}

    def _kind_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        group.setExclusive(True)
        for number, kind in enumerate(CAST_KINDS):
            button = QPushButton(self._kind_names()[kind])
            button.setCheckable(True)
            button.setAccessibleName(button.text())
            button.clicked.connect(partial(self._ask_kind, kind))
            group.addButton(button, number)
            self.add_act(button)
            self.add_act(Keycap(casting_key(kind)))
            shortcut = QShortcut(QKeySequence(casting_key(kind)), self)
            shortcut.activated.connect(partial(self._ask_kind, kind))
        return group

    def _ask_kind(self, kind: str, _checked: bool = False) -> None:
        self._go_back()
        self.kind_chosen.emit(kind)
        shown = CAST_KINDS.index(self._kind)  # a draft that is not saved may keep the place
        self._kinds.button(shown).setChecked(True)

    def _version_acts(self) -> tuple[Act, ...]:
        main, back = casting_key("main"), casting_key("back")
        return (
            Act("take", "undo-2", self.tr("Traerla al borrador"), main, "primary"),
            Act("back", "arrow-left", self.tr("Volver"), back),
        )

    def _call_acts(self) -> tuple[Act, ...]:
        main, back = casting_key("main"), casting_key("back")
        return (
            Act("make", "sparkles", self.tr("Hacer la situación"), main, "primary"),
            Act("take", "pencil", self.tr("Abrirla en el editor"), casting_key("open")),
            Act("back", "arrow-left", self.tr("Volver"), back),
        )

    def _pane(self, title: str, acts: tuple[Act, ...]) -> ListPane:
        pane = ListPane(title, acts)
        pane.act_requested.connect(self._leave_pane)
        return pane

    def _leave_pane(self, act: str) -> None:
        if act in {"back", "take"}:
            self._go_back()

    def _go_to(self, act: str) -> None:
        """The page of an act comes forward; its presenter fills it."""
        page = {VERSIONS: self.versions, CALLS: self.calls}.get(act)
        if page is not None:
            self._pages.setCurrentWidget(page)
            page.setFocus()
        self.act_requested.emit(act)

    def _go_back(self) -> None:
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self.fields.setFocus()

    def _editor(self) -> QWidget:
        page = QWidget()
        self._act_row = ActRow(self._all_acts(), self._go_to, page)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._people_card())
        row.addLayout(self._sheet(), 5)
        row.addWidget(self._stage(), 4)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        column.addWidget(self._act_row)
        return page

    def _people_card(self) -> QFrame:
        title = self._people_title
        title.setProperty("kind", "label")
        self.people.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.people.set_row_px(48)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.addWidget(title)
        column.addWidget(self.people, 1)
        return card

    def _sheet(self) -> QVBoxLayout:
        self.fields.setAccessibleName(self.tr("Campos del personaje"))
        self._status.setWordWrap(True)
        self._status.setAccessibleName(self.tr("Estado del borrador"))
        card = QFrame()
        card.setProperty("kind", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 10, 8, 10)
        inner.addWidget(self.fields, 3)
        inner.addWidget(self.box, 2)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(card, 1)
        column.addWidget(self._status)
        return column

    def _stage(self) -> QFrame:
        title = QLabel(self.tr("Así contestaría"))
        title.setProperty("kind", "label")
        self.talk.setProperty("kind", "talk")
        self.talk.setAccessibleName(self.tr("Conversación de prueba"))
        self.talk.setOpenLinks(False)
        self.line.setProperty("kind", "said")
        self.line.setMaxLength(_MOST_SAID)
        self.line.setAccessibleName(self.tr("Pruebe una frase"))
        self.line.setPlaceholderText(self.tr("Pruebe una frase de agente"))
        self._preview.setProperty("kind", "caption")
        self._preview.setWordWrap(True)
        say = QHBoxLayout()
        say.addWidget(self.line, 1)
        say.addWidget(Keycap(casting_key("try")))
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.talk, 1)
        column.addWidget(self._preview)
        column.addLayout(say)
        return card

    def _connect(self) -> None:
        self.people.row_pressed.connect(self.person_chosen)
        self.fields.field_chosen.connect(self.field_chosen)
        self.fields.entered.connect(self.box.text.setFocus)
        self.box.edited.connect(self.edited)
        self.box.left.connect(self.fields.setFocus)
        self.line.returnPressed.connect(self._say)
        shortcut = QShortcut(QKeySequence(casting_key("try")), self)
        shortcut.activated.connect(self.line.setFocus)

    def _say(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.said.emit(text)


def _line_html(line: TriedLine) -> str:
    quiet = theme.color("text2").name()
    text = escape(line.text) or "…"
    if line.is_agent:
        return f'<p style="margin:6px 0 0 24px"><b>{text}</b></p>'
    why = f'<br><span style="color:{quiet}">{escape(line.why)}</span>' if line.why else ""
    return f'<p style="margin:6px 24px 0 0">— {text}{why}</p>'
