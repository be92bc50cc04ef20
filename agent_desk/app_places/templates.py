"""The templates of the pages as a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground


def templates_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.pages import page_count, render_page
    from agent_desk.library.template_texts import texts_of, with_text
    from agent_desk.library.templates import shipped_templates
    from agent_desk.papers_in_force import templates_in_force
    from agent_desk.store.agreements.read_papers import LocalTemplates
    from agent_desk.ui.shell.templates.panel import TemplatesPanel
    from agent_desk.ui.shell.templates.presenter import TemplateSources, TemplatesPresenter

    sources = TemplateSources(
        in_force=lambda: templates_in_force(ground.store),
        versions=LocalTemplates(ground.store).versions,
        texts=texts_of,
        changed=with_text,
        draw=lambda key, text, case: try_template(ground, key, text, case),
        save=lambda key, text, note, number: _save(ground, key, text, note, number),
        own=lambda key, text: _own(ground, key, text),
        shipped=lambda key: shipped_templates().get(key, ""),
    )
    panel = TemplatesPanel(render_page, page_count)
    presenter = TemplatesPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.template_chosen.connect(presenter.choose)
    panel.text_chosen.connect(presenter.select)
    panel.text_edited.connect(presenter.edit)
    panel.case_chosen.connect(presenter.try_case)
    panel.version_chosen.connect(presenter.go_back)
    panel.save_requested.connect(presenter.save)
    panel.own_requested.connect(presenter.make_own)
    ground.kept.append(presenter)
    return panel


def try_template(ground: Ground, key: str, text: str, case: str) -> bytes:
    """The page of an invented case with those words. Raises ContentError, RefusedError, …"""
    from dataclasses import replace

    from agent_desk.domain.debtor import CaseFile
    from agent_desk.domain.papers.samples import (
        sample_account,
        sample_agreement,
        sample_institution,
        sample_person,
        sample_standing,
    )
    from agent_desk.library.template_texts import check_template
    from agent_desk.library.templates import shipped_templates
    from agent_desk.papers_in_force import press_of
    from agent_desk.services.compose_paper import composed, statement_of
    from agent_desk.services.following import Followed

    check_template(text)
    kind, country, *_creditor = key.split("-", 2)
    texts = {**shipped_templates(), f"{kind}-{country}": text}
    press = press_of(texts, ground.content, country, is_demo=True)
    firm = sample_institution(press.institution, country.upper())
    today, press = ground.today(), replace(press, institution=firm)
    agreement = sample_agreement(case, firm, today)
    standing = sample_standing(agreement)
    file = CaseFile(sample_person(case), sample_account(firm, today))
    if kind == "statement":
        folio = agreement.folio
        paper = statement_of(press, file, ground.user, ground.now(), today, folio)
    else:
        followed = Followed(agreement, standing.state, standing)
        paper = composed(press, followed, file, kind, today, ("p1", 1))
    return press.draw(paper)[0]


def _own(ground: Ground, key: str, text: str) -> tuple[str, str]:
    """Key and text of the creditor's own template, begun with that one."""
    from agent_desk.domain.papers.paper import Look
    from agent_desk.library.template_texts import own_of
    from agent_desk.papers_in_force import key_of

    firm = ground.content.institution
    look = Look(firm.paper, firm.colour, firm.logo)
    return f"{key}-{key_of(firm.creditor)}", own_of(text, firm.creditor, look)


def _save(ground: Ground, key: str, text: str, note: str, number: int) -> None:
    """Checked, numbered and written. Raises ContentError, RefusedError, StoreError."""
    from agent_desk.domain.agreements.commands import SaveTemplate
    from agent_desk.library.template_texts import check_template, with_version
    from agent_desk.services.submit import submit
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal

    # A country's own one ships as version 1; the creditor's begins here.
    text = with_version(text, number if key.count("-") > 1 else number + 1)
    check_template(text)
    submit(
        LedgerLocal(ground.store),
        SaveTemplate(new_id(), ground.user, ground.now(), key, number, text, note),
    )
