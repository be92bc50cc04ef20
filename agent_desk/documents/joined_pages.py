"""Several letters as one document, page after page, exactly as each was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from agent_desk.documents.preview import PDFIUM


def join_pages(letters: Sequence[bytes]) -> bytes:
    """One PDF with the pages of all of them, in order. Any thread."""
    from pypdfium2 import PdfDocument

    if len(letters) == 1:
        return letters[0]
    with PDFIUM:
        whole = PdfDocument.new()
        try:
            for letter in letters:
                one = PdfDocument(letter)
                whole.import_pages(one)
                one.close()
            kept = BytesIO()
            whole.save(kept)
            return kept.getvalue()
        finally:
            whole.close()
