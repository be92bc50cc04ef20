"""«Práctica»: today's sitting, everybody to practise with, one's own history, exams, groups."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.acts import Act
from agent_desk.ui.editor.list_pane import ListPane
from agent_desk.ui.editor.state import PaneState
from agent_desk.ui.practice.keys import PRACTICE_KEYS, practice_key
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.painted import Keycap

OWN_SECTIONS = ("today", "personas", "history", "exam", "led")
LEADERS_SECTIONS = ("group",)


class PracticePanel(PageFrame):
    """Fulfils PracticeView: one pane a section. Trainers and supervision have one more."""

    section_shown = Signal(str)
    row_chosen = Signal(str, int)
    act_requested = Signal(str, str)
    keys = PRACTICE_KEYS

    def __init__(self, *, is_leader: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Práctica"))
        self._is_leader = is_leader
        self.sections = OWN_SECTIONS + (LEADERS_SECTIONS if is_leader else ())
        self._stack = QStackedWidget()
        self._panes: dict[str, ListPane] = {}
        for section in self.sections:
            self._add_pane(section)
        self._buttons = self._make_buttons()
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self._panes["today"])

    def show_pane(self, section: str, pane: PaneState) -> None:
        self._panes[section].show_pane(pane)

    def show_message(self, section: str, text: str, tone: Tone) -> None:
        self._panes[section].show_message(text, tone)

    def typed(self, section: str) -> str:
        """What stands in the line of a section."""
        return self._panes[section].entry.text()

    def show_section(self, section: str) -> None:
        """Bring a section forward; the list of it has the focus."""
        place = self.sections.index(section)
        self._stack.setCurrentIndex(place)
        self._buttons.button(place).setChecked(True)
        self._panes[section].setFocus()
        self.section_shown.emit(section)

    def _add_pane(self, section: str) -> None:
        title, acts = self._name_of(section), self._acts_of(section)
        invited = self.tr("Dirección y código que le dictaron")
        pane = ListPane(title, acts, entry=invited if section == "led" else "")
        pane.row_chosen.connect(partial(self.row_chosen.emit, section))
        pane.act_requested.connect(partial(self.act_requested.emit, section))
        self._panes[section] = pane
        self._stack.addWidget(pane)

    def _name_of(self, section: str) -> str:
        return {
            "today": self.tr("Hoy"),
            "personas": self.tr("Personas"),
            "history": self.tr("Mi historial"),
            "exam": self.tr("Examen"),
            "led": self.tr("Dirigida"),
            "group": self.tr("Grupo"),
        }[section]

    def _acts_of(self, section: str) -> tuple[Act, ...]:
        main, whole = practice_key("main"), practice_key("whole")
        start = Act("start", "play", self.tr("Practicar 90 segundos"), main, "primary")
        complete = Act("whole", "phone-call", self.tr("Llamada completa"), whole)
        voice = Act("voice", "volume-2", self.tr("Voz"), practice_key("voice"))
        return {
            "today": (start, complete, voice),
            "personas": (start, complete, voice),
            "history": (
                Act("open", "eye", self.tr("Ver el repaso"), main, "primary"),
                Act("share", "users", self.tr("Compartir cómo voy"), practice_key("share")),
                Act("take", "download", self.tr("Llevarlo a otro equipo"), practice_key("take")),
                Act("bring", "upload", self.tr("Traerlo de otro equipo"), practice_key("bring")),
            ),
            "exam": (
                Act("start", "graduation-cap", self.tr("Seguir el examen"), main, "primary"),
                Act("print", "printer", self.tr("Certificado"), practice_key("print")),
            ),
            "led": self._led_acts(),
            "group": (
                Act("trained", "graduation-cap", self.tr("Capacitada ya"), "Alt+T"),
                Act("waiting", "hourglass", self.tr("Espera su turno"), "Alt+W"),
                Act("neither", "x", self.tr("Fuera de la comparación"), "Alt+X"),
            ),
        }[section]

    def _led_acts(self) -> tuple[Act, ...]:
        join = (
            Act("join", "log-in", self.tr("Practicar con ese código"), "Alt+U"),
            Act("observe", "eye", self.tr("Observar con ese código"), "Alt+O"),
        )
        if not self._is_leader:
            return join
        main = practice_key("main")
        return (
            Act("here", "users", self.tr("Dirigir aquí"), main, "primary"),
            Act("network", "route", self.tr("Dirigir por la red"), "Alt+I"),
            *join,
        )

    def _make_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        group.setExclusive(True)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, section in enumerate(self.sections):
            key, name = practice_key(section), self._name_of(section)
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._press, section))
            group.addButton(button, number)
            layout.addWidget(button)
            layout.addWidget(Keycap(key))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self.show_section, section))
        group.button(0).setChecked(True)
        self.add_act(row)
        return group

    def _press(self, section: str, _checked: bool = False) -> None:
        self.show_section(section)
