"""What pages are made with in a store: the templates it has in force, and how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.errors import RefusedError
from agent_desk.services.papers import Press

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.letter import LetterTexts
    from agent_desk.domain.papers.paper import Paper
    from agent_desk.domain.papers.texts import PaperTexts
    from agent_desk.services.issue_paper import PaperDesk
    from agent_desk.services.ports import Ledger
    from agent_desk.store.database import Store

COUNTRY = "mx"


def paper_desk(store: Store, content: Content, ledger: Ledger, *, is_demo: bool) -> PaperDesk:
    """Everything that issuing a page stands on."""
    from agent_desk.services.issue_paper import PaperDesk
    from agent_desk.store.agreements.read_following import LocalFollowing
    from agent_desk.store.agreements.read_papers import LocalPapers
    from agent_desk.store.reads import LocalCases

    return PaperDesk(
        LocalPapers(store),
        LocalFollowing(store),
        LocalCases(store),
        ledger,
        lambda country: press_of(templates_in_force(store), content, country, is_demo=is_demo),
    )


def press_of(
    texts: Mapping[str, str], content: Content, country: str = COUNTRY, *, is_demo: bool
) -> Press:
    """The press of that country with those templates (texts by key), and this institution's face.

    Raises ContentError when one of them is wrong, RefusedError where there are none.
    """
    from agent_desk.domain.papers.texts import KINDS

    creditor = content.institution.creditor
    return Press(
        institution=content.institution,
        letter=_letter(chosen(texts, "agreement", creditor, country)),
        others={kind: _other(chosen(texts, kind, creditor, country)) for kind in KINDS},
        policy=content.rules.policy,
        draw=draw,
        is_demo=is_demo,
    )


def templates_in_force(store: Store) -> dict[str, str]:
    """The shipped templates, and above them what was saved here."""
    from agent_desk.store.agreements.read_papers import LocalTemplates

    return {**_shipped(), **LocalTemplates(store).in_force()}


def chosen(texts: Mapping[str, str], kind: str, creditor: str, country: str = COUNTRY) -> str:
    """The creditor's own template when there is one, else that of everybody in the country.

    Raises RefusedError: the words of one country are never printed for another.
    """
    place = country.lower()
    found = texts.get(f"{kind}-{place}-{key_of(creditor)}") or texts.get(f"{kind}-{place}")
    if found is None:
        raise RefusedError(
            f"No hay plantillas para {country}: lo que una página debe decir allá no está "
            "escrito. No hice ninguna; el convenio sigue registrado."
        )
    return found


def key_of(creditor: str) -> str:
    """A creditor's name as part of a key: «financiera-ejemplo»."""
    from agent_desk.domain.text.fold import fold

    return "-".join(fold(creditor).split())


def draw(paper: Paper) -> tuple[bytes, int]:
    """The PDF and how many pages it has."""
    from agent_desk.documents.draw_paper import draw_paper
    from agent_desk.documents.preview import page_count

    pdf = draw_paper(paper)
    return pdf, page_count(pdf)


@lru_cache(maxsize=1)
def _shipped() -> dict[str, str]:
    from agent_desk.library.templates import shipped_templates

    return shipped_templates()


@lru_cache(maxsize=32)
def _letter(text: str) -> LetterTexts:
    from agent_desk.library.templates import letter_texts_of

    return letter_texts_of(text)


@lru_cache(maxsize=128)
def _other(text: str) -> PaperTexts:
    from agent_desk.library.templates import paper_texts_of

    return paper_texts_of(text)
