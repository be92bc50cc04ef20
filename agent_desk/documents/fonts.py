"""Inter for paper: TrueType files embedded in the page, registered once a process."""

from __future__ import annotations

from functools import cache

from agent_desk.paths import resource

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Inter", "Inter-Medium", "Inter-SemiBold", "Inter-Bold"
_FILES = {REGULAR: "Inter-Regular", MEDIUM: MEDIUM, SEMIBOLD: SEMIBOLD, BOLD: BOLD}


@cache
def register_fonts() -> None:
    """Make the four weights known to reportlab (some 60 ms the first time)."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource("ui", "fonts", f"{file}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, REGULAR, SEMIBOLD)


@cache
def drawable_signs() -> frozenset[int]:
    """Code points that the page's letter can draw; a line break is not drawn, but broken."""
    from reportlab.pdfbase import pdfmetrics

    register_fonts()
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph) | {ord("\n")}
