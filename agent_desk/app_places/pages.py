"""How pages are counted and drawn for the window: the PDF engine is loaded at the first page."""

from __future__ import annotations


def page_count(pdf: bytes) -> int:
    from agent_desk.documents.preview import page_count as count

    return count(pdf)


def find_words(pdf: bytes, text: str) -> list[tuple[int, float, float, float, float]]:
    from agent_desk.documents.preview import find_words as find

    return find(pdf, text)


def render_page(pdf: bytes, page: int, dpi: int) -> tuple[int, int, int, bytes]:
    from agent_desk.documents.preview import render

    return render(pdf, page, dpi)
