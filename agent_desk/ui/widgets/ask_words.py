"""One line of words that an act needs: why it ends, what changed."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget

_WIDTH_PX = 480  # a sentence is seen whole while it is typed, and the title is not cut


def ask_words(parent: QWidget, title: str, asked: str) -> str:
    """What was typed, without blanks around it; "" where nothing was, or it was left."""
    box = QInputDialog(parent)
    box.setWindowTitle(title)
    box.setLabelText(asked)
    box.resize(_WIDTH_PX, box.sizeHint().height())
    return box.textValue().strip() if box.exec() else ""
