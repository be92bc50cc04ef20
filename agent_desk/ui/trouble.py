"""What to do with an error nobody expected: log it without personal data, say it, go on."""

from __future__ import annotations

import logging
import traceback

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

_log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """Type and places, never values: an exception's text may carry a debtor's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [
        f"  {frame.filename.rsplit('/', 2)[-1]}:{frame.lineno} {frame.name}" for frame in frames
    ]
    return "\n".join([type(error).__name__, *places])


def report_trouble(window: QWidget, error: BaseException) -> None:
    """A box that does not block the call, with the report to copy."""
    report = report_of(error)
    _log.error("unexpected error\n%s", report)
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("Trouble", "Algo falló"))
    box.setText(
        QCoreApplication.translate(
            "Trouble", "Algo falló y la llamada sigue. Lo registrado está guardado."
        )
    )
    box.setInformativeText(
        QCoreApplication.translate("Trouble", "Copie el informe y entréguelo a supervisión.")
    )
    copy = QPushButton(QCoreApplication.translate("Trouble", "Copiar informe"))
    box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: _copy(report))
    box.setModal(False)
    box.show()


def _copy(report: str) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(report)
