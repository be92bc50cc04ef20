"""The page goes to the printer whole, or says why not and that nothing was lost."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.documents.preview import page_count, render
from agent_desk.services.print_agreement import PageNotSavedError
from agent_desk.ui.printing import PageDesk, PrintError, paint_pages, send_with_lp

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(612, 792))
    for page in range(2):
        canvas.drawString(72, 700, f"Hoja {page + 1}")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def never(printer: QPrinter, parent: QWidget | None) -> bool:
    return False


def fake_lp(folder: Path, script: str) -> str:
    """A real program in the place of CUPS."""
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return str(program)


def test_cancelling_the_dialog_prints_nothing_and_says_nothing(pdf: bytes) -> None:
    assert PageDesk(None, render, page_count, choose_printer=never).print_page(pdf) == ""


def test_the_system_s_dialog_can_be_cancelled(pdf: bytes, qtbot: QtBot) -> None:
    def reject() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        dialog.reject()

    QTimer.singleShot(300, reject)
    assert PageDesk(None, render, page_count).print_page(pdf) == ""


def test_printing_to_a_file_keeps_the_original_page(pdf: bytes, tmp_path: Path) -> None:
    out = tmp_path / "salida.pdf"

    def to_file(printer: QPrinter, parent: QWidget | None) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return True

    said = PageDesk(None, render, page_count, choose_printer=to_file).print_page(pdf)
    assert said == "La página quedó en el archivo que eligió."
    assert out.read_bytes() == pdf
    assert out.stat().st_mode & 0o077 == 0


def test_a_real_printer_gets_the_pdf_itself(pdf: bytes, tmp_path: Path) -> None:
    lp = fake_lp(tmp_path, f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/job')
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    printer.setFromTo(1, 2)
    printer.setCopyCount(2)
    send_with_lp(lp, pdf, printer)
    assert (tmp_path / "job").read_bytes() == pdf
    words = (tmp_path / "words").read_text()
    assert re.search(r"-n 2 .*-P 1-2", words)
    assert "Hernández" not in words


@pytest.mark.parametrize("script", ["cat > /dev/null; exit 1", "exit 1"])
def test_a_refused_page_says_that_the_agreement_is_kept(
    pdf: bytes, tmp_path: Path, script: str
) -> None:
    with pytest.raises(PrintError, match="El convenio quedó registrado"):
        send_with_lp(fake_lp(tmp_path, script), pdf, QPrinter())


def test_without_lp_every_page_is_painted_at_print_quality(pdf: bytes, tmp_path: Path) -> None:
    out = tmp_path / "raster.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    paint_pages(printer, [render(pdf, page, 100) for page in range(2)])
    assert page_count(out.read_bytes()) == 2
    pixels = render(out.read_bytes(), 1, 50)[3]
    assert min(pixels) < 160  # something dark was drawn


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_reached_is_said(pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "existe.pdf"))
    with pytest.raises(PrintError, match="no respondió"):
        paint_pages(printer, [render(pdf, 0, 50)])


def chooser(path: Path | None) -> Callable[[QWidget | None, str], str]:
    def choose(parent: QWidget | None, name: str) -> str:
        return str(path / name) if path else ""

    return choose


def test_the_saved_page_is_named_by_its_folio_and_closed_to_others(
    pdf: bytes, tmp_path: Path
) -> None:
    desk = PageDesk(None, render, page_count, choose_file=chooser(tmp_path))
    assert "convenio-AD-2026-7.pdf" in desk.save_page(pdf, "AD-2026-7")
    saved = tmp_path / "convenio-AD-2026-7.pdf"
    assert saved.read_bytes() == pdf
    assert saved.stat().st_mode & 0o077 == 0


def test_cancelling_the_save_leaves_no_file(pdf: bytes, tmp_path: Path) -> None:
    assert PageDesk(None, render, choose_file=chooser(None)).save_page(pdf, "AD-1") == ""
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_said_and_the_agreement_kept(pdf: bytes, tmp_path: Path) -> None:
    desk = PageDesk(None, render, choose_file=chooser(tmp_path / "gone"))
    with pytest.raises(PageNotSavedError, match="sigue registrado"):
        desk.save_page(pdf, "AD-1")
