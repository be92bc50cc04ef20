"""A paper as PDF bytes: the same paper gives the same bytes on any day, in any zone and locale."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError
from agent_desk.domain.papers.paper import Paper, texts_of

if TYPE_CHECKING:
    from agent_desk.documents.structure import TaggedCanvas

_SHOWN = 6


class MissingSignError(DeskError):
    """The page's letter has no drawing for some signs: they would be printed as empty boxes."""

    def __init__(self, signs: str, where: str) -> None:
        super().__init__(
            f"No hice la página: «{where}» lleva signos que su letra no puede dibujar ({signs}). "
            "El convenio sigue registrado; corrija ese dato y vuelva a imprimir."
        )


def draw_paper(paper: Paper) -> bytes:
    """PDF bytes with embedded fonts, title, language and a structure tree for screen readers. Safe
    off the UI thread, one at a time.

    Raises MissingSignError. `invariant` keeps clock, zone and random ids out of the file.
    """
    from agent_desk.documents.fonts import register_fonts

    register_fonts()
    _check_signs(paper)
    from reportlab.platypus import BaseDocTemplate, NextPageTemplate

    from agent_desk.documents.blocks import story_of
    from agent_desk.documents.fonts import REGULAR
    from agent_desk.documents.frame import NumberedCanvas
    from agent_desk.documents.structure import Node
    from agent_desk.documents.style import face_of
    from agent_desk.documents.tagged import tag_story

    face, sheet = face_of(paper.look), BytesIO()
    document = BaseDocTemplate(
        sheet,
        pagesize=(face.page_width, face.page_height),
        pageTemplates=_templates(paper),
        title=f"{paper.title} {paper.code}",
        author=paper.firm,
        subject=paper.code,
        keywords=[paper.code, paper.fingerprint],
        creator="Agent Desk",
        lang=paper.lang,
        displayDocTitle=True,
        initialFontName=REGULAR,  # reportlab would name Helvetica, which is not embedded
        invariant=1,
    )
    story = story_of(paper, face)
    body = Node("Sect")
    tag_story(story, body)
    canvas = partial(NumberedCanvas, paper=paper, face=face, body=body)
    document.build([NextPageTemplate("next"), *story], canvasmaker=canvas)
    return sheet.getvalue()


def _templates(paper: Paper) -> list[object]:
    from reportlab.platypus import Frame, PageTemplate

    from agent_desk.documents import style
    from agent_desk.documents.frame import draw_letterhead, draw_running
    from agent_desk.documents.style import face_of

    face = face_of(paper.look)

    def page(name: str, top: float) -> PageTemplate:
        height = face.page_height - top - style.BOTTOM
        frame = Frame(style.MARGIN, style.BOTTOM, face.width, height, 0, 0, 0, 0)
        draw_head = draw_letterhead if name == "first" else draw_running

        def head(canvas: TaggedCanvas, _document: object) -> None:
            canvas.saveState()
            draw_head(canvas, paper, face)
            canvas.restoreState()

        return PageTemplate(name, [frame], onPage=head)

    return [page("first", style.TOP), page("next", style.NEXT_TOP)]


def _check_signs(paper: Paper) -> None:
    from agent_desk.documents.fonts import drawable_signs

    known = drawable_signs()
    for text in texts_of(paper):
        unknown = [sign for sign in dict.fromkeys(text) if ord(sign) not in known]
        if unknown:
            signs = " ".join(f"{sign} U+{ord(sign):04X}" for sign in unknown[:_SHOWN])
            raise MissingSignError(signs, text if len(text) <= 60 else f"{text[:57]}…")
