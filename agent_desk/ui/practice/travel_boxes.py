"""What is asked before a history travels: a file and a password, in the system's own boxes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from agent_desk.ui.wording import translate


class TravelBoxes:
    """Each answer is "" when it was cancelled, a new password then None."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def new_file(self, name: str, suffix: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("Practice", "Llevar mi historial a otro equipo")
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, title, str(Path(folder) / name), f"*{suffix}"
        )
        return chosen

    def known_file(self, suffix: str) -> str:
        title = translate("Practice", "Traer mi historial de otro equipo")
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, "", f"*{suffix}")
        return chosen

    def new_password(self) -> str | None:
        """Typed twice; asked again until both are the same."""
        asked = translate("Practice", "Contraseña para ese archivo (ocho signos o más)")
        while True:
            first = self._secret(asked)
            if not first:
                return None
            if first == self._secret(translate("Practice", "Otra vez, para no equivocarse")):
                return first
            asked = translate("Practice", "No fueron iguales. Contraseña para ese archivo")

    def password(self) -> str:
        return self._secret(translate("Practice", "Contraseña de ese archivo"))

    def _secret(self, asked: str) -> str:
        title = translate("Practice", "Mi historial")
        text, is_given = QInputDialog.getText(
            self._parent, title, asked, QLineEdit.EchoMode.Password
        )
        return text if is_given else ""
