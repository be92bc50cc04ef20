"""The question after two crashes in a row: open as always, or in safe mode."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

WIDTH_PX = 520


class SafeStartDialog(QDialog):
    """Enter opens in safe mode, Esc as always."""

    def __init__(self, crashes: int) -> None:
        super().__init__()
        self.setWindowTitle("Agent Desk")
        self.setFixedWidth(WIDTH_PX)
        title = QLabel(self.tr("Agent Desk se cerró solo"))
        title.setProperty("kind", "page-title")
        text = QLabel(
            self.tr(
                "Las últimas {count} veces no llegó a su fin. Lo registrado está a salvo. En modo "
                "seguro abre con el aspecto de fábrica, sin complementos del equipo, y con las "
                "fichas y personajes que trae el programa: se leen, no se editan. Sus datos, "
                "políticas y plantillas son los de siempre. Al cerrarlo bien, vuelve a lo normal."
            ).format(count=crashes)
        )
        text.setWordWrap(True)
        safe = QPushButton(self.tr("Abrir en modo seguro"))
        safe.setProperty("kind", "primary")
        safe.setDefault(True)
        usual = QPushButton(self.tr("Abrir como siempre"))
        for button, act in ((safe, self.accept), (usual, self.reject)):
            button.setAccessibleName(button.text())
            button.clicked.connect(act)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(usual)
        row.addWidget(safe)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(row)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def ask_safe_start(crashes: int) -> bool:
    """Whether to open in safe mode."""
    from agent_desk.ui import fonts, theme

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    fonts.load_fonts()
    theme.apply(app, "light")
    return SafeStartDialog(crashes).exec() == QDialog.DialogCode.Accepted
