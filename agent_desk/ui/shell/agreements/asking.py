"""Short questions before an act, in the system's own boxes, all of them by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget


class AskInBoxes:
    """Fulfils `Asking` over a place."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def choose(self, title: str, asked: str, options: Sequence[str]) -> int:
        """The place of the option; -1 when cancelled."""
        chosen, is_given = QInputDialog.getItem(
            self._parent, title, asked, list(options), 0, editable=False
        )
        return list(options).index(chosen) if is_given else -1

    def text(self, title: str, asked: str, suggested: str = "") -> str:
        """What was written; "" when cancelled."""
        text, is_given = QInputDialog.getText(self._parent, title, asked, text=suggested)
        return text.strip() if is_given else ""

    def secret(self, title: str, asked: str) -> str:
        """What was written, unseen; "" when cancelled."""
        text, is_given = QInputDialog.getText(
            self._parent, title, asked, QLineEdit.EchoMode.Password
        )
        return text if is_given else ""

    def file(self, title: str, kinds: str) -> str:
        """The path of a file that is there; "" when cancelled."""
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        return chosen
