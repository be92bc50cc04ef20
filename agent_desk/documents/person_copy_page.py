"""The copy of all about one person, as the pages he receives."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from agent_desk.services.person_copy import PersonCopy, Section

_NAME_SHARE = 0.3
_FRAME_PAD = 6  # of reportlab's frames
_LONGEST = 1200  # a longer text is cut in the page; the file that goes with it has it whole


def draw_person_copy(copy: PersonCopy) -> bytes:
    """PDF bytes on US Letter; as many pages as it needs."""
    from reportlab.platypus import SimpleDocTemplate, Spacer

    from agent_desk.documents.fonts import register_fonts
    from agent_desk.documents.style import BLOCK_GAP, LEDE, MARGIN, NOTE, face_of, words
    from agent_desk.domain.papers.paper import Look

    register_fonts()
    page, face = BytesIO(), face_of(Look())
    document = SimpleDocTemplate(
        page,
        pagesize=(face.page_width, face.page_height),
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=f"Copia de datos personales {copy.folio}",
        invariant=1,
    )
    head = f"Solicitud {copy.folio} · {copy.made_on:%d/%m/%Y} · {copy.firm}"
    story: list[Any] = [words("Sus datos personales", face.title), words(head, NOTE)]
    story.append(Spacer(1, BLOCK_GAP))
    for sentence in copy.told:
        story += [words(sentence, LEDE), Spacer(1, 4)]
    for section in copy.sections:
        story += _section(section, face)
    if copy.empty:
        story += [Spacer(1, BLOCK_GAP), words("Sin registros", face.heading), Spacer(1, 2)]
        story.append(words("No hay nada de: " + ", ".join(copy.empty) + ".", NOTE))
    document.build(story, onFirstPage=_foot(copy), onLaterPages=_foot(copy))
    return page.getvalue()


def _section(section: Section, face: Any) -> list[Any]:
    from reportlab.platypus import Spacer

    from agent_desk.documents.style import BLOCK_GAP, words

    many = f" ({len(section.rows)})" if len(section.rows) > 1 else ""
    story: list[Any] = [Spacer(1, BLOCK_GAP), words(section.title + many, face.heading)]
    for row in section.rows:
        story += [Spacer(1, 3), _record(row, face)]
    return story


def _record(row: tuple[tuple[str, str], ...], face: Any) -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import CELL, LABEL, RULE, words

    cells: list[list[object]] = [
        [words(name, LABEL), words(_short(text), CELL)] for name, text in row
    ]
    room = face.width - 2 * _FRAME_PAD
    widths = [room * _NAME_SHARE, room * (1 - _NAME_SHARE)]
    table = Table(cells or [["", ""]], colWidths=widths)
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, RULE),
        ]
    )
    return table


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "… (completo en el archivo)"


def _foot(copy: PersonCopy) -> Any:
    from agent_desk.documents.fonts import REGULAR
    from agent_desk.documents.style import MARGIN, SOFT

    def draw(canvas: Any, document: Any) -> None:
        canvas.setFont(REGULAR, 6.6)
        canvas.setFillColor(SOFT)
        canvas.drawString(MARGIN, 24, f"{copy.folio} · entregar solo a la persona titular")
        canvas.drawRightString(document.pagesize[0] - MARGIN, 24, f"Página {document.page}")

    return draw
