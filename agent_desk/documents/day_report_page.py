"""The signed report of a day as a page: to be printed and kept where nobody can change it."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from agent_desk.domain.audit.day_report import DayReport
from agent_desk.domain.papers.paper import Look
from agent_desk.domain.spanish import MONTHS

_GROUP = 8  # letters of a hash that the eye reads in one go


def draw_day_report(report: DayReport, counts: Sequence[tuple[str, int]]) -> bytes:
    """PDF bytes on US Letter, always the same for the same report; `counts` by name of group."""
    from reportlab.platypus import SimpleDocTemplate, Spacer

    from agent_desk.documents.fonts import register_fonts
    from agent_desk.documents.style import BLOCK_GAP, CELL, MARGIN, NOTE, face_of, words

    register_fonts()
    page, face = BytesIO(), face_of(Look())
    day = f"{report.day.day} de {MONTHS[report.day.month - 1]} de {report.day.year}"
    document = SimpleDocTemplate(
        page,
        pagesize=(face.page_width, face.page_height),
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=f"Informe del {day}",
        invariant=1,
    )
    story: list[Any] = [
        words(f"Informe diario de actos · {day}", face.title),
        Spacer(1, BLOCK_GAP),
        words(_LEDE, CELL),
        Spacer(1, BLOCK_GAP),
        _table([("Actos del día", f"{report.acts:,}"), *((n, f"{c:,}") for n, c in counts)]),
        Spacer(1, BLOCK_GAP),
        words("Sello", face.heading),
        Spacer(1, 4),
        _table(_seal(report)),
        Spacer(1, BLOCK_GAP),
        words(_HOW, NOTE),
        Spacer(1, BLOCK_GAP * 4),
        _signatures(),
    ]
    document.build(story)
    return page.getvalue()


_LEDE = (
    "Cuántos actos se escribieron ese día en este archivo y cómo terminaba su cadena al firmarse. "
    "No lleva datos de ninguna persona."
)
_HOW = (
    "Guarde esta página o su archivo fuera de este equipo. Si después alguien corta, cambia o "
    "reescribe lo anterior, «agent-desk audit verify --report» lo dice al comparar. La firma es "
    "Ed25519 sobre el informe sin la firma, en JSON con las claves en orden."
)


def _seal(report: DayReport) -> list[tuple[str, str]]:
    return [
        ("Último acto", f"{report.last_seq:,}"),
        ("Cabeza de la cadena", _grouped(report.head)),
        ("Cadena", _grouped(report.chain)),
        ("Llave pública", _grouped(report.key)),
        ("Firma", _grouped(report.signature)),
        ("Firmado (UTC)", report.made_at[:19].replace("T", " ")),
    ]


def _grouped(text: str) -> str:
    return " ".join(text[n : n + _GROUP] for n in range(0, len(text), _GROUP))


def _table(rows: Sequence[tuple[str, str]]) -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import CELL, LABEL, RULE, face_of, words

    width = face_of(Look()).width
    cells = [[words(name, LABEL), words(value, CELL)] for name, value in rows]
    table = Table(cells, colWidths=[width * 0.28, width * 0.72], hAlign="LEFT")
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )
    return table


def _signatures() -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import INK, SIGNER_ROLE, face_of, words

    width = face_of(Look()).width
    who = [[words("Quien lo imprimió", SIGNER_ROLE), "", words("Cumplimiento", SIGNER_ROLE)]]
    table = Table(who, colWidths=[width * 0.4, width * 0.2, width * 0.4])
    table.setStyle([("LINEABOVE", (n, 0), (n, 0), 0.6, INK) for n in (0, 2)])
    return table
