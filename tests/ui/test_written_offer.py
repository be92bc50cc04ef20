"""Shift+F9: what was chosen in the call goes out in writing, and nothing is promised by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_desk.app_places.pages import find_words, render_page
from agent_desk.documents.pdf_words import words_of
from agent_desk.store.ledger import LedgerLocal
from agent_desk.ui.desk.panel import DeskPanel
from tests.ui.test_negotiation_flow import Table


@pytest.fixture
def table() -> Table:
    table = Table()
    index = next(n for n, one in enumerate(table.desk.live.cards) if not one.needs_approval)
    table.presenter.offers.choose(index)
    return table


def count(table: Table, query: str) -> int:
    assert isinstance(table.services.ledger, LedgerLocal)
    row = table.services.ledger._store.row(query)
    assert row
    return int(row[0])


OFFERED = "SELECT count(*) FROM agreement WHERE state = 'offered'"
DRAFTS = "SELECT count(*) FROM agreement WHERE state = 'draft'"
PROMISES = "SELECT count(*) FROM promise"


def test_the_chosen_option_is_offered_in_writing_with_its_validity(table: Table) -> None:
    offers, promises = count(table, OFFERED), count(table, PROMISES)
    table.presenter.offers.offer()
    assert count(table, OFFERED) == offers + 1
    assert count(table, PROMISES) == promises
    assert table.view.toast and "vale hasta el" in table.view.toast.text
    assert table.desk.live.agreement is None
    assert table.view.footer.can_print


def test_ctrl_p_shows_the_letter_of_the_offer(table: Table) -> None:
    table.presenter.offers.offer()
    offered = table.desk.live.offered
    table.presenter.page.preview_or_print()
    assert offered and table.view.page
    assert table.view.page.title == f"Carta oferta {offered.folio}"
    assert "Carta oferta" in " ".join(words_of(table.view.page.pdf))


def test_f9_accepts_the_very_offer_that_was_handed_over(table: Table) -> None:
    table.presenter.offers.offer()
    offered = table.desk.live.offered
    offers = count(table, OFFERED)
    table.presenter.offers.register()
    assert offered and table.desk.live.agreement is offered
    assert count(table, OFFERED) == offers - 1
    table.presenter.page.preview_or_print()
    assert table.view.page and table.view.page.title == f"Convenio {offered.folio}"


def test_an_offer_taken_and_undone_leaves_nothing_in_force(table: Table) -> None:
    table.presenter.offers.offer()
    table.presenter.offers.register()
    table.presenter.offers.undo()
    assert table.desk.live.agreement is None and table.desk.live.offered is None
    assert not table.view.footer.can_print


def test_a_draft_is_kept_and_not_handed_over(table: Table) -> None:
    drafts = count(table, DRAFTS)
    table.presenter.offers.offer(is_offered=False)
    assert count(table, DRAFTS) == drafts + 1
    assert table.view.toast and table.view.toast.text.startswith("Borrador")
    assert not table.view.footer.can_print


def test_what_needs_permission_is_asked_for_before_it_is_offered() -> None:
    table = Table()
    offers = count(table, OFFERED)
    table.choose_locked()
    table.presenter.offers.offer()
    assert count(table, OFFERED) == offers
    assert table.desk.live.approval is not None


def test_nothing_chosen_is_a_sentence() -> None:
    table = Table()
    table.desk.live.choose(-1)
    table.presenter.offers.offer()
    assert table.view.toast and "Elija primero" in table.view.toast.text


def test_choosing_an_option_loads_what_draws_its_page(table: Table) -> None:
    loaded: list[bool] = []
    table.desk.content = replace(table.desk.content, warm_pages=lambda: loaded.append(True))
    table.presenter.offers.choose(0)
    assert loaded


def test_words_are_looked_for_in_the_page_over_the_desk(qtbot: QtBot, table: Table) -> None:
    table.presenter.offers.offer()
    table.presenter.page.preview_or_print()
    panel = DeskPanel(render_page, find_words=find_words)
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    panel.show_page(table.view.page)
    field = next(
        each
        for each in panel.findChildren(QLineEdit)
        if each.accessibleName() == "Buscar en la página"
    )
    field.setText("Vigencia")
    assert any(label.text() == "1 / 2" for label in panel.findChildren(QLabel))
    names = [button.accessibleName() for button in panel.findChildren(QPushButton)]
    assert "Firmar" not in names and "Correo" not in names
