"""The agreement as a letter the debtor keeps: a PDF with its texts taken from the template."""

from __future__ import annotations

from datetime import date
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts, check_letter, letter_values

if TYPE_CHECKING:
    from agent_desk.documents.letter import Letter
    from agent_desk.documents.letter_frame import Frame


def draw_agreement(
    agreement: Agreement,
    debtor: Debtor,
    account: Account,
    institution: Institution,
    texts: LetterTexts,
    today: date,
    *,
    is_demo: bool,
) -> bytes:
    """PDF bytes, the same for the same arguments. Safe off the UI thread, one at a time.

    Raises MissingLetterFactError for a fact the law wants written, UnbalancedLetterError when
    the sums do not add up.
    """
    check_letter(agreement, debtor, account, institution)
    from agent_desk.documents.fonts import register_fonts

    register_fonts()
    from agent_desk.documents.letter import Letter

    values = letter_values(agreement, debtor, account, institution, texts)
    letter = Letter(agreement, debtor, account, institution, texts, values, today)
    return _draw(letter, is_demo=is_demo)


def _draw(letter: Letter, *, is_demo: bool) -> bytes:
    from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

    from agent_desk.documents import letter_style as style
    from agent_desk.documents.fonts import REGULAR
    from agent_desk.documents.letter_body import letter_story
    from agent_desk.documents.letter_frame import NumberedCanvas

    def page(name: str, top: float) -> PageTemplate:
        height = style.PAGE_HEIGHT - top - style.BOTTOM
        frame = Frame(style.MARGIN, style.BOTTOM, style.WIDTH, height, 0, 0, 0, 0)
        return PageTemplate(name, [frame])

    sheet = BytesIO()
    document = BaseDocTemplate(
        sheet,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        pageTemplates=[page("first", style.TOP), page("next", style.NEXT_TOP)],
        title=f"{letter.texts.titles[letter.agreement.kind]} {letter.agreement.folio}",
        author=letter.institution.firm_name,
        creator="Agent Desk",
        lang="es-MX",
        initialFontName=REGULAR,  # reportlab would name Helvetica, which is not embedded
        invariant=1,
    )
    story = [NextPageTemplate("next"), *letter_story(letter)]
    document.build(story, canvasmaker=partial(NumberedCanvas, frame=_frame(letter, is_demo)))
    return sheet.getvalue()


def _frame(letter: Letter, is_demo: bool) -> Frame:
    from agent_desk.documents.letter_frame import Frame

    agreement, institution = letter.agreement, letter.institution
    version = f"{letter.label('policy')} {agreement.policy_id} v{agreement.policy_version}"
    return Frame(
        firm=institution.firm_name,
        firm_lines=(institution.firm_address, f"Tel. {institution.firm_phone}"),
        running=f"{letter.label('folio')} {agreement.folio} · {letter.label('continued')}",
        footer=f"{agreement.folio} · {version} · {agreement.policy_hash[:12]}",
        page=letter.texts.labels["page"],
        demo=letter.label("demo") if is_demo else "",
        logo=institution.logo,
    )
