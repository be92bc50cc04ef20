"""What the places of a document share: versions, saving with a note, export, undo, a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QWidget

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.announcing import announce
from agent_desk.ui.widgets.ask_words import ask_words
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.view_tabs import ViewTabs

_VERSIONS_PX = 230
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class DocumentPanel(PageFrame):
    """Acts of editing hide from who may not edit; keys do nothing in a field of a sheet."""

    view_chosen = Signal(str)
    row_pressed = Signal(int)
    undo_asked = Signal()
    redo_asked = Signal()
    version_chosen = Signal(int)
    save_requested = Signal(str)
    export_requested = Signal(object)

    file_name = "documento.pdf"
    file_kinds = "PDF (*.pdf);;SVG (*.svg)"

    def __init__(self, views: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits: list[QWidget] = []
        self.tabs, self.told = ViewTabs(views), QLabel()
        self._versions = QComboBox()
        self._save = IconButton("save", self.tr("Guardar versión"), "primary")
        self.told.hide()
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.told)
        self.tabs.join(self)
        self.tabs.chosen.connect(self.view_chosen)
        self.on_key("Ctrl+Z", self.undo_asked.emit)
        self.on_key("Ctrl+Shift+Z", self.redo_asked.emit)

    def show_versions(self, names: Sequence[str]) -> None:
        """The newest first."""
        self._versions.blockSignals(True)
        self._versions.clear()
        self._versions.addItems(names or [self.tr("El que trae el programa")])
        self._versions.setEnabled(bool(names))
        self._versions.setToolTip(self._versions.currentText())
        self._versions.blockSignals(False)

    def show_told(self, sentence: str, tone: Tone) -> None:
        """What just happened, or why it did not; "" takes it away."""
        self.told.setText(sentence)
        self.told.setProperty("tone", _TONES.get(tone, ""))
        self.told.style().polish(self.told)
        self.told.setVisible(bool(sentence))
        if sentence:
            self.announce(sentence)

    def show_may(self, *, edit: bool, save: bool) -> None:
        for widget in self.edits:
            widget.setVisible(edit)
        self._save.setEnabled(save)

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def on_key(self, key: str, act: Callable[[], object]) -> None:
        """A key of this place."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(_HERE)
        shortcut.activated.connect(act)

    def edit_act(self, icon: str, text: str, key: str, act: Callable[[], object]) -> None:
        """A button of editing under the title, over its key."""
        button = IconButton(icon, text)
        button.clicked.connect(act)
        box = over_its_key(button, key)
        self.edits.append(box)
        self.add_act(box)
        self.on_key(key, act)

    def add_document_acts(self) -> None:
        """Versions, export and save, after the place's own acts."""
        self.add_versions_act()
        export = IconButton("file-down", name=self.tr("Exportar"))
        export.clicked.connect(self._choose_file)
        self.add_act(over_its_key(export, shell_key("export")))
        self.on_key(shell_key("export"), export.click)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_note)
        box = over_its_key(self._save, shell_key("save"))
        self.edits.append(box)
        self.add_act(box)
        self.on_key(shell_key("save"), self._save.click)

    def add_versions_act(self) -> None:
        """The versions that are kept, to go back to one."""
        self._versions.setAccessibleName(self.tr("Versiones guardadas"))
        # «El que trae el programa» is not cut; a long note does not push the title out, and is read
        # whole in the list and in the tool tip.
        self._versions.setFixedWidth(_VERSIONS_PX)
        self._versions.view().setMinimumWidth(2 * _VERSIONS_PX)
        self._versions.currentTextChanged.connect(self._versions.setToolTip)
        self._versions.activated.connect(self.version_chosen)
        self.add_act(over_its_key(self._versions, shell_key("versions")))
        self.on_key(shell_key("versions"), self._versions.showPopup)

    def _ask_note(self) -> None:
        title, asked = self.tr("Guardar versión"), self.tr("¿Qué cambió? Queda en la historia.")
        note = ask_words(self, title, asked)
        if note:
            self.save_requested.emit(note)

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Exportar"), self.file_name, self.file_kinds
        )
        if name:
            self.export_requested.emit(Path(name))
