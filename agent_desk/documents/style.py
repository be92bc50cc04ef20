"""Type, colour and measures of the house's pages, in points, on Letter or A4."""

from __future__ import annotations

from functools import cached_property, lru_cache
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle

from agent_desk.documents.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD
from agent_desk.documents.tagged import Words
from agent_desk.domain.papers.paper import Look

MARGIN = 46
TOP, NEXT_TOP, BOTTOM = 64, 54, 36
GUTTER = 20
BLOCK_GAP = 12
INK, SOFT, RULE = HexColor("#1B2430"), HexColor("#5A6675"), HexColor("#D5DBE2")
_ROLES = {"title": "H1", "heading": "H2", "clause_title": "H3"}
WASH, WARN = HexColor("#F1F5F9"), HexColor("#9A3412")


def _style(
    name: str, font: str, size: float, leading: float, color: Color, align: int = 0
) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, textColor=color, alignment=align
    )


LEDE = _style("lede", REGULAR, 8.6, 11.6, INK)
LABEL = _style("label", REGULAR, 7.2, 9.4, SOFT)
LABEL_RIGHT = _style("label_right", REGULAR, 7.2, 9.4, SOFT, TA_RIGHT)
FACT = _style("fact", MEDIUM, 8.8, 11.4, INK)
FACT_RIGHT = _style("fact_right", MEDIUM, 8.8, 11.4, INK, TA_RIGHT)
NOTE = _style("note", REGULAR, 7.6, 10, SOFT)
NOTE_RIGHT = _style("note_right", REGULAR, 7.6, 12, SOFT, TA_RIGHT)
CELL = _style("cell", REGULAR, 8.2, 10.4, INK)
CELL_RIGHT = _style("cell_right", REGULAR, 8.2, 10.4, INK, TA_RIGHT)
SMALL = _style("small", REGULAR, 7.6, 10.2, INK)
SMALL_RIGHT = _style("small_right", SEMIBOLD, 7.6, 10.2, INK, TA_RIGHT)
TOTAL = _style("total", SEMIBOLD, 8.2, 10.4, INK)
TOTAL_RIGHT = _style("total_right", SEMIBOLD, 8.2, 10.4, INK, TA_RIGHT)
CLAUSE = _style("clause", REGULAR, 7, 8.8, INK)
CLAUSE_TITLE = _style("clause_title", SEMIBOLD, 7, 8.8, INK)
SIGNER = _style("signer", MEDIUM, 8, 10, INK, TA_CENTER)
SIGNER_ROLE = _style("signer_role", REGULAR, 7.2, 9.4, SOFT, TA_CENTER)


class Face:
    """The measures and colours of one creditor's paper."""

    def __init__(self, look: Look) -> None:
        self.page_width, self.page_height = A4 if look.size == "a4" else LETTER
        self.width = self.page_width - 2 * MARGIN
        self.first_height = self.page_height - TOP - BOTTOM
        self.accent = HexColor(look.colour)
        self.logo = look.logo

    @cached_property
    def title(self) -> ParagraphStyle:
        return _style("title", BOLD, 17, 21, self.accent)

    @cached_property
    def heading(self) -> ParagraphStyle:
        return _style("heading", SEMIBOLD, 9.2, 12, self.accent)

    @cached_property
    def figure(self) -> ParagraphStyle:
        return _style("figure", BOLD, 19, 23, self.accent)


@lru_cache(maxsize=8)
def face_of(look: Look) -> Face:
    return Face(look)


def words(text: str, style: ParagraphStyle, role: str = "") -> Words:
    """A paragraph of plain text: nothing in a name can act as markup. `role` in the structure
    tree when it is not the one of its style."""
    made = Words(escape(text).replace("\n", "<br/>"), style)
    made.role = role or _ROLES.get(style.name, "P")
    return made
