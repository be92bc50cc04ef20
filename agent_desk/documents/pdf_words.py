"""The words of any PDF, for comparing a page that somebody shows us with the one we issued."""

from __future__ import annotations

from agent_desk.documents.preview import PDFIUM


def words_of(pdf: bytes) -> tuple[str, ...]:
    """Lines of text page by page, then the keywords; ValueError for what is no readable PDF."""
    from pypdfium2 import PdfDocument, PdfiumError

    with PDFIUM:
        try:
            document = PdfDocument(pdf)
        except PdfiumError as error:
            raise ValueError("not a readable PDF") from error
        try:
            lines: list[str] = []
            for page in document:
                text = page.get_textpage().get_text_range()
                lines += [" ".join(line.split()) for line in text.splitlines() if line.strip()]
            lines.append(str(document.get_metadata_dict().get("Keywords", "")))
        finally:
            document.close()
    return tuple(lines)
