"""Where a page goes: a printer of the system, or a file the user chooses.

A real printer on Linux and macOS gets the PDF itself through `lp`: QPrinter would turn it into
pictures, lose the text and make it fifty times larger. Windows has no such command: 300 dpi there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QProcess, QRectF, QSettings, QSizeF, QStandardPaths, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desk.domain.errors import DeskError
from agent_desk.paths import user_folder
from agent_desk.services.print_agreement import page_name, save_page
from agent_desk.ui.clipboard import copy_private
from agent_desk.ui.widgets.page_sheets import CountPages, PageImage, RenderPage, count_pages
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from agent_desk.services.mail_paper import Draft

PRINT_DPI = 300
_POINTS_DPI = 72  # at this resolution a page's pixels are its points
_LP_TIMEOUT_MS = 8000
_LAST_PRINTER = "printer"

ChoosePrinter = Callable[["QPrinter", QWidget | None], bool]
ChooseFile = Callable[[QWidget | None, str], str]


class BatchPage(Protocol):
    """One of many pages that go to the same place."""

    @property
    def pdf(self) -> bytes: ...
    @property
    def pages(self) -> int: ...
    @property
    def code(self) -> str: ...


class PrintError(DeskError):
    """The page did not reach the printer; the agreement itself is untouched."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(
            translate(
                "Printing",
                "No se imprimió: {why}. El convenio quedó registrado; revise la impresora y "
                "vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.",
            ).format(why=why)
        )


class MailError(DeskError):
    """No mail program took the draft; the page itself is untouched."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Printing",
                "Ningún programa de correo abrió el borrador. La página sigue aquí: guárdela con "
                "Ctrl+S o imprímala.",
            )
        )


class PageDesk:
    """Fulfils `PageOutput` of the desk with the system's dialogs; failures raise DeskError."""

    def __init__(
        self,
        parent: QWidget | None,
        render: RenderPage,
        page_count: CountPages = count_pages,
        choose_printer: ChoosePrinter | None = None,
        choose_file: ChooseFile | None = None,
    ) -> None:
        self._parent, self._render, self._count = parent, render, page_count
        self._choose_printer = choose_printer or ask_printer
        self._choose_file = choose_file or ask_file
        self.open_file: Callable[[Path], bool] = open_with_system  # the mail program

    def print_page(self, pdf: bytes) -> str:
        """Ask for a printer and print; "" when cancelled. Raises PrintError."""
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setDocName("Agent Desk")  # print queues are seen by others: no name, no folio
        printer.setPageSize(_page_size(self._render(pdf, 0, _POINTS_DPI)))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFromTo(1, self._count(pdf))
        if not self._chosen(printer):
            return ""
        if printer.outputFileName():
            save_page(pdf, Path(printer.outputFileName()))
            return translate("Printing", "La página quedó en el archivo que eligió.")
        self._send(pdf, printer)
        return translate("Printing", "Enviada a la impresora {name}.").format(
            name=printer.printerName() or translate("Printing", "del sistema")
        )

    def save_page(self, pdf: bytes, folio: str) -> str:
        """Ask for a place and save, readable by this user only; "" when cancelled.

        Raises PageNotSavedError.
        """
        chosen = self._choose_file(self._parent, page_name(folio))
        if not chosen:
            return ""
        path = Path(chosen)
        saved = save_page(pdf, path if path.suffix else path.with_suffix(".pdf"))
        return translate("Printing", "Guardado como {name}.").format(name=saved.name)

    def choose_batch(
        self, name_of: Callable[[str], str] = page_name
    ) -> Callable[[BatchPage], None] | None:
        """One printer for many pages, chosen once; None when cancelled. The result raises
        PrintError or PageNotSavedError for a page that did not get there; `name_of` makes the
        name of its file, where the printer is one."""
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setDocName("Agent Desk")
        if not self._chosen(printer):
            return None
        folder = Path(printer.outputFileName()).parent if printer.outputFileName() else None

        def put(paper: BatchPage) -> None:
            if folder:
                save_page(paper.pdf, folder / name_of(paper.code))
            else:
                printer.setFromTo(1, paper.pages)
                self._send(paper.pdf, printer)

        return put

    def open_draft(self, draft: Draft) -> str:
        """Hand the draft to the system's mail program; it stays in a private folder of the user.

        Raises PageNotSavedError, PrintError when no program takes it.
        """
        folder = user_folder() / "correo"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = save_page(draft.message, folder / draft.file_name)
        if not self.open_file(path):
            raise MailError
        return translate(
            "Printing", "Borrador abierto en su programa de correo. La página se abre con {hint}."
        ).format(hint=draft.hint)

    def copy_text(self, text: str) -> None:
        copy_private(text)

    def _chosen(self, printer: QPrinter) -> bool:
        """The dialog, starting at the printer of the last time."""
        settings = QSettings(str(user_folder() / "window.ini"), QSettings.Format.IniFormat)
        last = str(settings.value(_LAST_PRINTER, "") or "")
        if last:
            printer.setPrinterName(last)
        if not self._choose_printer(printer, self._parent):
            return False
        if printer.printerName() and not printer.outputFileName():
            settings.setValue(_LAST_PRINTER, printer.printerName())
        return True

    def _send(self, pdf: bytes, printer: QPrinter) -> None:
        lp = QStandardPaths.findExecutable("lp")
        if lp and printer.printerName():
            send_with_lp(lp, pdf, printer)
        else:
            first = max(1, printer.fromPage()) - 1
            last = min(self._count(pdf), printer.toPage() or self._count(pdf))
            paint_pages(printer, [self._render(pdf, n, PRINT_DPI) for n in range(first, last)])


def open_with_system(path: Path) -> bool:
    """The program that the system has for that kind of file."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask_printer(printer: QPrinter, parent: QWidget | None) -> bool:
    """The system's print dialog."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted


def ask_file(parent: QWidget | None, name: str) -> str:
    """The system's dialog for a new file, in the user's documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = translate("Printing", "Guardar el convenio")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / name), "PDF (*.pdf)")
    return chosen


def send_with_lp(lp: str, pdf: bytes, printer: QPrinter) -> None:
    """The PDF itself through standard input, so that no copy of it is left in a folder."""
    words = ["-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", "Agent Desk"]
    if printer.toPage():
        words += ["-P", f"{max(1, printer.fromPage())}-{printer.toPage()}"]
    if printer.duplex() is not printer.DuplexMode.DuplexNone:
        words += ["-o", "sides=two-sided-long-edge"]
    process = QProcess()
    process.start(lp, words)
    process.write(pdf)
    process.closeWriteChannel()
    if not process.waitForFinished(_LP_TIMEOUT_MS):
        process.kill()
        process.waitForFinished(1000)
        raise PrintError(translate("Printing", "el sistema de impresión no respondió"))
    if process.exitCode() != 0:
        raise PrintError(translate("Printing", "el sistema de impresión rechazó la página"))


def paint_pages(printer: QPrinter, pages: list[PageImage]) -> None:
    """Each page as a picture over the whole sheet. Raises PrintError."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(translate("Printing", "la impresora no respondió"))
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise PrintError(translate("Printing", "la impresora se detuvo a media impresión"))
            painter.drawImage(QRectF(painter.viewport()), _image(page))
    finally:
        painter.end()


def _image(page: PageImage) -> QImage:
    width, height, stride, pixels = page
    return QImage(pixels, width, height, stride, QImage.Format.Format_BGR888).copy()


def _page_size(page: PageImage) -> QPageSize:
    width, height, _, _ = page
    size = QSizeF(width, height)
    fuzzy = QPageSize.SizeMatchPolicy.FuzzyMatch
    return QPageSize(size, QPageSize.Unit.Point, "", fuzzy)
