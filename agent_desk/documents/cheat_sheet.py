"""An agent's sheet: his favourite responses with their keys, and every other key."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from agent_desk.services.own_help import CheatSheet, SheetLine

_KEY_SHARE = 0.12


def draw_cheat_sheet(sheet: CheatSheet) -> bytes:
    """PDF bytes on US Letter; as many pages as it needs. Carries nobody's data."""
    from reportlab.platypus import KeepTogether, SimpleDocTemplate, Spacer

    from agent_desk.documents.fonts import register_fonts
    from agent_desk.documents.style import BLOCK_GAP, MARGIN, face_of, words
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
        title=sheet.title,
        invariant=1,
    )
    story: list[Any] = [words(sheet.title, face.title), Spacer(1, BLOCK_GAP)]
    for line in sheet.lines:
        story += [_favourite(line), Spacer(1, BLOCK_GAP / 2)]
    heading = words("Todas las teclas", face.heading)
    story += [Spacer(1, BLOCK_GAP), KeepTogether([heading, Spacer(1, 4), _keys(sheet.keys)])]
    document.build(story)
    return page.getvalue()


def _favourite(line: SheetLine) -> Any:
    from reportlab.platypus import Paragraph, Table

    from agent_desk.documents.style import CELL, RULE, WARN, face_of, words
    from agent_desk.domain.papers.paper import Look

    face = face_of(Look())
    told: list[Any] = [words(line.title, face.heading), words(line.quick, CELL)]
    if line.warnings:
        warning = escape(" · ".join(line.warnings))
        told.insert(1, Paragraph(f'<font color="{WARN.hexval()}">{warning}</font>', CELL))
    for name, sentence in line.said:
        mark = f'<font color="{face.accent.hexval()}">{escape(name)}:</font> '
        told.append(Paragraph(f"{mark}«{escape(sentence)}»", CELL))
    table = Table(
        [[words(line.key, face.heading), told]],
        colWidths=[face.width * _KEY_SHARE, face.width * (1 - _KEY_SHARE)],
    )
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEABOVE", (0, 0), (-1, 0), 0.6, RULE)])
    return table


def _keys(keys: tuple[tuple[str, str], ...]) -> Any:
    from reportlab.platypus import Table

    from agent_desk.documents.style import SMALL, TOTAL, face_of, words
    from agent_desk.domain.papers.paper import Look

    half = (len(keys) + 1) // 2
    cells = [[words(key, TOTAL), words(what, SMALL)] for key, what in keys]
    cells += [[words("", TOTAL), words("", SMALL)]] * (2 * half - len(cells))
    rows = [[*left, *right] for left, right in zip(cells[:half], cells[half:], strict=True)]
    table = Table(rows, colWidths=[face_of(Look()).width * share for share in (0.14, 0.36)] * 2)
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1)])
    return table
