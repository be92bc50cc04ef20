"""Fields of the editor that are chosen, and the versions of a card beside each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.objections.commands import SeeNews
from agent_desk.domain.objections.library_book import ProposalState
from tests.ui.editor_hands import Hands, seated
from tests.ui.editor_world import AGENT, NOW

CARD = "perdida-de-empleo"


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    yield from seated(qtbot, qapp)


def test_tone_and_segments_are_chosen_by_their_names_with_arrows_and_space(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card(CARD)
    hands.to_field("responses.1.tone")
    rows = {row.path: row.text for row in hands.panel.cards.fields._rows.rows}
    assert rows["responses.1.tone"] == "Cálido"
    hands.press("Down")
    current = cards.current()
    assert current and current.responses[0].tone == "directo-amable"
    hands.press("Return")
    assert hands.panel.cards.fields.hasFocus()
    before = current.responses[0].segments
    hands.to_field("responses.1.segments")
    hands.press("Space")  # «De 1 a 30 días», the first of them
    current = cards.current()
    assert current and current.responses[0].segments == before ^ {"mora-temprana"}
    hands.press("Alt+H")
    said = hands.words()
    assert "Directo y amable" in said and "directo-amable" not in said  # compared by names, too
    hands.press("Esc")
    hands.press("Ctrl+Z")
    current = cards.current()
    assert current and current.responses[0].segments == before
    hands.press("Alt+L")
    assert "Cálido" in hands.words()  # of the responses that a proposal would stand beside


def test_a_text_for_another_country_names_country_and_field_in_words(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card("condiciona-a-buro")
    card = cards.current()
    assert card
    place = next(n for n, v in enumerate(card.in_country, 1) if v.field == "title")
    rows = {row.path: row.text for row in hands.panel.cards.fields._rows.rows}
    assert rows[f"in_country.{place}.country"] == "Chile"
    assert rows[f"in_country.{place}.field"] == "Título"
    hands.to_field(f"in_country.{place}.country")
    hands.press("Down")
    current = cards.current()
    assert current and current.in_country[place - 1].country == "PE"


def test_an_earlier_version_is_compared_and_comes_back(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card(CARD)
    before = cards.current()
    hands.to_field("bridge")
    hands.replace_text("Otro puente.")
    hands.press("Alt+H")
    assert "Versión 1" in hands.words()
    assert "Otro puente." in hands.words()
    hands.press("Alt+Return")
    current = cards.current()
    assert current == before
    hands.press("Ctrl+Z")
    current = cards.current()
    assert current and current.bridge == "Otro puente."


def test_any_two_versions_are_compared_and_either_comes_back(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Puente dos.")
    hands.press("Alt+R")  # in review: the next change is another version
    hands.press("Alt+S")
    hands.to_field("bridge")
    hands.replace_text("Puente tres.")
    numbers = [v.number for v in hands.world.cards.history(CARD)]
    assert numbers[0] >= 2
    hands.press("Alt+H")
    rows = [row.title for row in hands._list_rows()]
    assert rows[-1] == "☐ Versión 1"
    hands.press("End")
    hands.press("Space")  # the first one is held
    hands.press("Home")
    said = hands.words()
    assert f"De la versión 1 a la versión {numbers[0]}" in said
    assert "☑ Versión 1" in said
    hands.press("Space")  # now this one is held, and seen from the first it is the newer again
    hands.press("End")
    assert f"De la versión 1 a la versión {numbers[0]}" in hands.words()
    assert "siguen igual" not in hands.words()
    hands.press("Alt+Return")
    current = cards.current()
    assert current and current.bridge not in ("Puente dos.", "Puente tres.")


def test_of_a_long_list_only_what_changed_is_read(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("typed")
    hands.press("Return")
    hands.write("lo liquidaron d la planta")
    hands.press("Alt+H")
    said = hands.words()
    assert "renglones siguen igual" in said and "lo liquidaron d la planta" in said
    assert "la despidieron" not in said  # one of those that stayed


def test_a_proposal_that_is_merged_stays_in_sight_beside_the_response(hands: Hands) -> None:
    hands.world.submit(SeeNews("visto-0", AGENT, NOW, 1))
    hands.press("Alt+L")
    hands.press("Alt+M")
    assert "Por sumar: «Dígame cuánto sí puede hoy" in hands.words()
    assert hands.presenters.cards.current() is not None
    assert hands.panel.cards.box._label.text() == "Respuesta 1"
    (answer,) = hands.world.feedback.news(AGENT.id).answers
    assert answer.state is ProposalState.MERGED


def test_the_preview_has_the_title_and_the_quick_line_of_the_country(hands: Hands) -> None:
    hands.presenters.cards.open_card("condiciona-a-buro")
    assert "Pago si me borran del buró" in hands.words()
    hands.panel.cards.country_chosen.emit("CL")
    said = hands.words()
    assert "Pago si me limpian el nombre" in said
    assert "Quiere cerrar bien" in said
