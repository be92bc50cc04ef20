"""Pages of a PDF as pixels, for the preview inside the window and for raster printers."""

from __future__ import annotations

from threading import Lock

# PDFium is not thread-safe: one call at a time for the whole process.
PDFIUM = Lock()
_POINTS_PER_INCH = 72


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has. Any thread."""
    from pypdfium2 import PdfDocument

    with PDFIUM:
        document = PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def render(pdf: bytes, page: int, dpi: int) -> tuple[int, int, int, bytes]:
    """(width px, height px, bytes per line, BGR bytes) of a page counted from 0. Any thread."""
    from pypdfium2 import PdfDocument

    with PDFIUM:
        document = PdfDocument(pdf)
        try:
            sheet = document[page]
            bitmap = sheet.render(scale=dpi / _POINTS_PER_INCH)
            image = (bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            sheet.close()
            return image
        finally:
            document.close()
