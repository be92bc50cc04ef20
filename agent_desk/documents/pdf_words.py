"""The words of any PDF, for comparing a page that somebody shows us with the one we issued."""

from __future__ import annotations

from agent_desk.documents.preview import PDFIUM

MOST_PAGES = 60  # ours have a few
MOST_LETTERS = 2_000_000
MOST_LINES = 6_000  # they are compared line by line, which costs their number squared


def words_of(pdf: bytes) -> tuple[str, ...]:
    """Lines of text page by page, then the keywords; ValueError for what is no readable PDF, or
    has more pages and text than any page of ours."""
    from pypdfium2 import PdfDocument, PdfiumError

    with PDFIUM:
        try:
            document = PdfDocument(pdf)
        except PdfiumError as error:
            raise ValueError("not a readable PDF") from error
        try:
            if len(document) > MOST_PAGES:
                raise ValueError("too many pages")
            lines: list[str] = []
            letters = 0
            for page in document:
                text = page.get_textpage().get_text_range()
                letters += len(text)
                lines += [" ".join(line.split()) for line in text.splitlines() if line.strip()]
                if letters > MOST_LETTERS or len(lines) > MOST_LINES:
                    raise ValueError("too much text")
            lines.append(str(document.get_metadata_dict().get("Keywords", "")))
        except PdfiumError as error:  # the file opens, and one of its pages does not
            raise ValueError("not a readable PDF") from error
        finally:
            document.close()
    return tuple(lines)
