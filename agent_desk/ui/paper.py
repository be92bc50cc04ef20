"""Where a page goes: the system's print dialog, or a file the user chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desk.domain.errors import DeskError
from agent_desk.services.print_agreement import page_name, save_page
from agent_desk.ui.widgets.page_sheets import count_pages

PRINT_DPI = 300
Render = Callable[[bytes, int, int], tuple[int, int, int, bytes]]


class Paper:
    """Fulfils PageOutput with the system's dialogs."""

    def __init__(self, window: QWidget, render: Render) -> None:
        self._window, self._render = window, render

    def print_page(self, pdf: bytes) -> str:
        """Ask for a printer and print; "" when cancelled."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setDocName("Agent Desk")
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return ""
        painter = QPainter()
        if not painter.begin(printer):
            return _say(
                "La impresora no respondió. El convenio quedó registrado: vuelva a imprimirlo o "
                "guárdelo con Ctrl+S."
            )
        try:
            for page in range(count_pages(pdf)):
                if page:
                    printer.newPage()
                painter.drawImage(painter.viewport(), self._image(pdf, page))
        finally:
            painter.end()
        return _say("Enviado a la impresora.")

    def save_page(self, pdf: bytes, folio: str) -> str:
        """Ask for a place and save, readable by this user only; "" when cancelled."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            _say("Guardar el convenio"),
            str(Path(place) / page_name(folio)),
            "PDF (*.pdf)",
        )
        if not chosen:
            return ""
        try:
            save_page(pdf, Path(chosen))
        except DeskError as error:
            return str(error)
        return _say("Página guardada.")

    def _image(self, pdf: bytes, page: int) -> QImage:
        width, height, stride, pixels = self._render(pdf, page, PRINT_DPI)
        return QImage(pixels, width, height, stride, QImage.Format.Format_BGR888).copy()


def _say(text: str) -> str:
    return QCoreApplication.translate("Paper", text)
