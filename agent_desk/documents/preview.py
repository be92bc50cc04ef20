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


def find_words(pdf: bytes, text: str) -> list[tuple[int, float, float, float, float]]:
    """Where the text stands, whatever its capitals: (page from 0, left, top, right, bottom) in
    points from the top left corner of its page. Any thread."""
    from pypdfium2 import PdfDocument

    found: list[tuple[int, float, float, float, float]] = []
    with PDFIUM:
        document = PdfDocument(pdf)
        try:
            for number, page in enumerate(document):
                height, words = page.get_height(), page.get_textpage()
                search = words.search(text, match_case=False)
                while place := search.get_next():
                    for at in range(words.count_rects(*place)):
                        left, bottom, right, top = words.get_rect(at)
                        found.append((number, left, height - top, right, height - bottom))
                search.close()
                words.close()
                page.close()
        finally:
            document.close()
    return found
