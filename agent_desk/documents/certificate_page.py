"""A certificate of practice on one page: who, which exam, what was played, what judged it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from agent_desk.domain.spanish import date_long
from agent_desk.services.certificate_sheet import CertificateSheet

_TOP_SPACE = 150


def draw_certificate(sheet: CertificateSheet) -> bytes:
    """PDF bytes on US Letter; the same bytes for the same certificate on any day."""
    from reportlab.platypus import SimpleDocTemplate

    from agent_desk.documents.fonts import REGULAR, register_fonts
    from agent_desk.documents.style import MARGIN, face_of
    from agent_desk.domain.papers.paper import Look

    register_fonts()
    page, face = BytesIO(), face_of(Look())
    document = SimpleDocTemplate(
        page,
        pagesize=(face.page_width, face.page_height),
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=_TOP_SPACE,
        bottomMargin=MARGIN,
        title=f"{sheet.title} {sheet.code}",
        author=sheet.firm,
        creator="Agent Desk",
        lang="es-MX",
        initialFontName=REGULAR,
        invariant=1,
    )

    def head(canvas: Any, _document: Any) -> None:
        _draw_head(canvas, sheet)

    document.build(_story(sheet), onFirstPage=head)
    return page.getvalue()


def _draw_head(canvas: Any, sheet: CertificateSheet) -> None:
    from agent_desk.documents.fonts import BOLD, REGULAR
    from agent_desk.documents.style import MARGIN, SOFT, face_of
    from agent_desk.domain.papers.paper import Look

    face = face_of(Look())
    canvas.setFillColor(face.accent)
    canvas.rect(0, face.page_height - 10, face.page_width, 10, stroke=0, fill=1)
    canvas.setFont(BOLD, 15)
    canvas.drawString(MARGIN, face.page_height - 60, sheet.firm)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 9)
    right = face.page_width - MARGIN
    canvas.drawRightString(right, face.page_height - 60, sheet.code)
    canvas.setStrokeColor(face.accent)
    canvas.setLineWidth(1.2)
    canvas.line(MARGIN, face.page_height - 74, right, face.page_height - 74)
    canvas.setFont(REGULAR, 7)
    note = (
        "Práctica con personas y deudas inventadas. Se comprueba jugando otra vez las mismas "
        "semillas con las versiones de abajo: dan la misma conversación."
    )
    canvas.drawString(MARGIN, 24, note)


def _story(sheet: CertificateSheet) -> list[Any]:
    from reportlab.lib.enums import TA_CENTER
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Spacer

    from agent_desk.documents.fonts import BOLD, REGULAR
    from agent_desk.documents.style import INK, SOFT, words

    def centred(size: float, font: str, ink: Any) -> ParagraphStyle:
        return ParagraphStyle(
            f"c{size}{font}",
            fontName=font,
            fontSize=size,
            leading=size * 1.4,
            textColor=ink,
            alignment=TA_CENTER,
        )

    said = f"aprobó con {sheet.mean} puntos de promedio el "
    said += f"{date_long(sheet.made_on)} de {sheet.made_on.year}"
    drills = [(name, str(seed), f"{total} de 100") for name, seed, total in sheet.drills]
    return [
        words("Certificado de práctica", centred(12, REGULAR, SOFT)),
        Spacer(1, 16),
        words(sheet.name, centred(26, BOLD, INK)),
        Spacer(1, 10),
        words(said, centred(12, REGULAR, INK)),
        Spacer(1, 4),
        words(sheet.title, centred(15, BOLD, INK)),
        Spacer(1, 8),
        words(sheet.rule, centred(9, REGULAR, SOFT)),
        Spacer(1, 30),
        _table(("Con quién", "Semilla", "Puntos"), drills, (0.5, 0.25, 0.25)),
        Spacer(1, 26),
        _table(("Lo que calificó", "Versión"), list(sheet.versions), (0.5, 0.5)),
        Spacer(1, 70),
        _signers(),
    ]


def _table(headers: tuple[str, ...], rows: list[Any], shares: tuple[float, ...]) -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import CELL, RULE, TOTAL, WASH, face_of, words
    from agent_desk.domain.papers.paper import Look

    cells = [[words(text, TOTAL) for text in headers]]
    cells += [[words(str(text), CELL) for text in row] for row in rows]
    table = Table(cells, colWidths=[face_of(Look()).width * share for share in shares])
    table.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, 0), WASH),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ]
    )
    return table


def _signers() -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import INK, SIGNER_ROLE, face_of, words
    from agent_desk.domain.papers.paper import Look

    width = face_of(Look()).width
    names = [words("Capacitación", SIGNER_ROLE), "", words("Quien practicó", SIGNER_ROLE)]
    table = Table([names], colWidths=[width * 0.4, width * 0.2, width * 0.4])
    table.setStyle(
        [("LINEABOVE", (0, 0), (0, 0), 0.6, INK), ("LINEABOVE", (2, 0), (2, 0), 0.6, INK)]
    )
    return table
