"""The editor of the library by keyboard: written, checked, tried, published, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_desk.domain.objections.commands import SeeNews
from agent_desk.domain.objections.library_book import State
from agent_desk.ui.editor.keys import EDITOR_KEYS
from agent_desk.ui.editor.panel import SECTIONS
from agent_desk.ui.keys import KEYS
from agent_desk.ui.shell.shell_keys import SHELL_KEYS
from tests.ui.editor_hands import Hands, seated
from tests.ui.editor_world import AGENT, NOW
from tests.ui.panels import require_names, require_room

CARD = "perdida-de-empleo"


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    yield from seated(qtbot, qapp)


def test_the_same_search_as_on_the_desk_opens_the_card(hands: Hands) -> None:
    hands.press("F2")
    hands.write("me corrieron de la chamba")
    assert hands.presenters.cards.current() is not None
    assert hands.presenters.cards.current().id == CARD  # type: ignore[union-attr]
    assert "No encuentro ninguna" not in hands.words()


def test_every_key_typed_is_kept_as_a_draft_and_touches_no_desk(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Vamos a ver qué se puede, {nombre}.")
    (work,) = hands.world.cards.work()
    assert work.card.bridge == "Vamos a ver qué se puede, {nombre}."
    assert (work.state, work.by_name) == (State.DRAFT, "Marcela Robles")
    assert hands.world.feed.content.cards[CARD].bridge != work.card.bridge
    assert "Guardado 10:30" in hands.words()


def test_words_are_checked_as_they_are_typed_with_a_better_one_a_key_away(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("second_try")
    hands.replace_text("Entonces lo vamos a demandar.")
    assert "«lo vamos a demandar»" in hands.words()
    assert "Mejor:" in hands.words()
    hands.press("Alt+B")
    assert "demandar" not in hands.text()
    assert "buscar una salida" in hands.text()
    hands.press("Ctrl+Z")
    assert hands.text() == "Entonces lo vamos a demandar."


def test_limits_unknown_facts_and_countries_are_told_while_typing(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("ask")
    hands.replace_text("y " * 23)
    assert "caben 22" in hands.words()
    hands.replace_text("¿Cuánto sería, {nombe}?")
    assert "No se conoce el dato {nombe}" in hands.words()
    hands.replace_text("¿Esto mejora su historial?")
    assert "Chile" in hands.words()
    assert "no se pueden decir aquí" not in hands.words()
    for _ in range(2):
        hands.press("Alt+C")
    assert "1 frase no se puede decir aquí." in hands.words()


def test_what_is_forbidden_everywhere_is_forbidden_in_every_preview(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("follow_ups.1")
    hands.replace_text("Lo vamos a demandar.")
    assert "1 frase no se puede decir aquí." in hands.words()


def test_a_list_keeps_the_line_that_is_being_begun(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("typed")
    hands.press("Return")
    hands.write("se quedó sin chamba ")
    assert hands.text().endswith("\nse quedó sin chamba ")
    hands.write("ayer")
    hands.press("Return")
    assert hands.text().endswith("chamba ayer\n")
    current = hands.presenters.cards.current()
    assert current and current.typed[-1] == "se quedó sin chamba ayer"


def test_the_preview_speaks_to_a_person_in_the_chosen_country(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    steps = hands.panel.cards._steps
    assert "Hernández" in steps.accessibleDescription()
    asked = steps.accessibleDescription()
    hands.panel.cards.country_chosen.emit("CO")
    assert steps.accessibleDescription() != asked
    hands.to_field("responses.2.text")
    hands.replace_text("Solo esto digo ahora.")
    assert "Solo esto digo ahora." in steps.accessibleDescription()


def test_steps_back_and_forward_go_through_fields(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("uno dos")
    hands.press("Esc")
    hands.press("Alt+A")  # the bridge is in no group: a new response
    current = cards.current()
    assert current and len(current.responses) == 4
    hands.press("Ctrl+Z")
    hands.press("Ctrl+Z")
    current = cards.current()
    assert current and len(current.responses) == 3 and current.bridge == "uno "
    hands.press("Ctrl+Shift+Z")
    current = cards.current()
    assert current and current.bridge == "uno dos"
    hands.to_field("responses.1.text")
    hands.press("Alt+Q")
    current = cards.current()
    assert current and len(current.responses) == 2


def test_a_draft_goes_to_review_and_back_or_is_dropped(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Otro puente.")
    hands.press("Alt+R")
    assert hands.world.cards.work()[0].state is State.REVIEW
    assert "En revisión v2" in hands.panel.cards._head.accessibleName()
    hands.press("Alt+R")
    assert hands.world.cards.work()[0].state is State.DRAFT
    hands.press("Alt+X")
    assert hands.world.cards.work() == []
    assert hands.presenters.cards.current() == hands.world.feed.content.cards[CARD]


def test_nothing_is_published_before_its_searches_were_run(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Otro puente.")
    hands.press("Alt+P")
    hands.press("Alt+Return")
    assert hands.world.cards.publications() == []
    hands.press("Alt+T")
    assert "0 búsquedas empeoran" in hands.words()
    hands.press("Alt+Return")
    (publication,) = hands.world.cards.publications()
    assert publication.cards == (CARD,)
    hands.world.feed.tick()
    assert hands.world.feed.content.cards[CARD].bridge == "Otro puente."
    hands.press("Alt+F")
    hands.press("Alt+Z")
    hands.world.feed.tick()
    assert hands.world.feed.content.cards[CARD].bridge != "Otro puente."


def test_an_error_stops_the_publication_and_is_named(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Son {monto_magico}.")
    hands.press("Alt+P")
    hands.press("Alt+T")
    hands.press("Alt+Return")
    assert "No se conoce el dato" in hands.words()
    assert hands.world.cards.publications() == []


def test_searches_that_get_worse_are_told_before_it_is_live(hands: Hands) -> None:
    cards = hands.presenters.cards
    cards.open_card(CARD)
    hands.press("Alt+D")
    assert "Se retira de las mesas" in hands.panel.publish._list._rows.rows[0].detail
    hands.press("Alt+T")
    assert "Búsquedas que empeoran" in hands.words()
    assert "lo echaron del trabajo" in hands.words()
    hands.press("Space")  # it stays after all
    assert "Nada espera a publicarse." in hands.words()


def test_a_card_that_leaves_the_desks_is_listed_once_and_its_draft_waits(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("Otro puente.")
    hands.press("Esc")
    hands.press("Alt+D")
    rows = hands.panel.publish._list._rows.rows
    assert [row.detail for row in rows] == ["Se retira de las mesas"]
    hands.press("Alt+T")
    hands.press("Alt+Return")
    hands.world.feed.tick()
    assert CARD not in hands.world.feed.content.cards
    assert [version.card.bridge for version in hands.world.cards.work()] == ["Otro puente."]


def test_a_retired_card_stays_in_reach_and_can_come_back(hands: Hands) -> None:
    hands.presenters.cards.open_card(CARD)
    hands.press("Alt+D")
    hands.press("Alt+T")
    hands.press("Alt+Return")
    hands.world.feed.tick()
    assert CARD not in hands.world.feed.content.cards
    hands.press("Alt+F")
    row = next(row for row in hands._list_rows() if row.card_id == CARD)
    assert row.rate == "Retirada"
    hands.presenters.cards.open_card(CARD)
    hands.to_field("bridge")
    hands.replace_text("De regreso.")
    hands.press("Alt+P")
    hands.press("Alt+T")
    hands.press("Alt+Return")
    hands.world.feed.tick()
    assert hands.world.feed.content.cards[CARD].bridge == "De regreso."


def test_a_draft_can_wait_while_others_go(hands: Hands) -> None:
    for card_id in (CARD, "ya-pague"):
        hands.presenters.cards.open_card(card_id)
        hands.to_field("bridge")
        hands.replace_text("Otro puente.")
    hands.press("Alt+P")
    hands.press("Space")
    hands.press("Alt+T")
    hands.press("Alt+Return")
    (publication,) = hands.world.cards.publications()
    assert len(publication.cards) == 1
    assert len(hands.world.cards.work()) == 1


def test_a_search_that_failed_becomes_a_test_with_one_key(hands: Hands) -> None:
    hands.press("Alt+L")
    hands.press("Down")
    assert "me cae gordo el banco" in hands.words()
    hands.press("Alt+V")
    assert hands.panel.cards._query.text() == "me cae gordo el banco"
    hands.press("Alt+E")
    assert "Prueba agregada" in hands.words()
    (test,) = hands.world.feedback.tests()
    current = hands.presenters.cards.current()
    assert current and (test.text, test.card_id) == ("me cae gordo el banco", current.id)
    assert "me cae gordo el banco" not in [miss.text for miss in hands.world.feedback.misses()]


def test_what_agents_propose_is_accepted_or_thanked_and_they_see_it(hands: Hands) -> None:
    hands.world.submit(SeeNews("visto-0", AGENT, NOW, 1))
    hands.press("Alt+L")
    assert "Lucía Campos" in hands.words()
    hands.panel.missing.entry.setText("Quedó muy bien.")
    hands.press("Alt+Return")
    (work,) = hands.world.cards.work()
    assert work.card_id == "no-tengo-dinero"
    assert work.card.responses[-1].text.startswith("Dígame cuánto sí")
    current = hands.presenters.cards.current()
    assert current and current.id == "no-tengo-dinero"
    (answer,) = hands.world.feedback.news(AGENT.id).answers
    assert answer.answer == "Quedó muy bien."


def test_a_miss_that_was_looked_at_leaves_the_list(hands: Hands) -> None:
    hands.press("Alt+L")
    hands.press("Down")
    hands.press("Alt+Y")
    assert "me cae gordo el banco" not in [miss.text for miss in hands.world.feedback.misses()]


def test_learning_is_switched_by_key_and_below_a_hundred_it_says_so(hands: Hands) -> None:
    hands.press("Alt+W")
    assert "aprendiendo, faltan 100" in hands.words()
    assert "Sin sorteo no se comparan" in hands.words()
    hands.press("Alt+Return")
    assert len(hands.world.feedback.learning()) == 1
    assert "Sale primero" in hands.words()
    hands.press("Alt+Return")
    assert hands.world.feedback.learning() == frozenset()


def test_two_libraries_are_merged_card_by_card(hands: Hands, tmp_path: Path) -> None:
    hands.press("Alt+I")
    hands.panel.export_chosen.emit(tmp_path)
    assert "52 fichas exportadas" in hands.words()
    file = tmp_path / "disputa.yaml"
    text = file.read_text(encoding="utf-8")
    changed = text.replace("bridge: ", "bridge: Ante todo, ", 1) if "bridge: '" not in text else ""
    file.write_text(changed or text.replace("bridge: '", "bridge: 'Ante todo, ", 1), "utf-8")
    hands.panel.import_chosen.emit(file)
    assert "Distintas: 1." in hands.words()
    assert "0 con problemas, 7 bien" in hands.words()
    assert "Leída; igual que la nuestra" in hands.words()
    assert "Ante todo," in hands.words()
    hands.press("Down")
    hands.press("Space")
    hands.press("Alt+Return")
    (work,) = hands.world.cards.work()
    assert work.card.bridge.startswith("Ante todo,")


def test_a_library_that_cannot_be_read_changes_nothing(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("nada", encoding="utf-8")
    hands.press("Alt+I")
    hands.panel.import_chosen.emit(tmp_path / "x.csv")
    assert "No importé nada" in hands.words()
    hands.panel.export_chosen.emit(tmp_path / "x.csv" / "dentro")
    assert "No pude escribir ahí" in hands.words()
    assert hands.world.cards.work() == []


def test_every_pane_names_its_controls_and_fits_a_small_window(hands: Hands) -> None:
    for section in (*SECTIONS, "history"):
        hands.panel.show_section(section)
        QApplication.processEvents()
        require_names(hands.panel)
        require_room(hands.panel)


def test_every_key_of_the_editor_is_on_a_control_or_in_its_help(hands: Hands) -> None:
    keys = {(key.key, key.name) for key in (*EDITOR_KEYS, *SHELL_KEYS)}
    assert len(keys) == len({key for key, _ in keys})  # one meaning each
    assert hands.panel.keys == EDITOR_KEYS
    assert hands.panel.findChildren(QLabel)
    assert Qt.Key.Key_F1  # the sheet itself is tested with the window


def test_no_key_of_the_desk_means_something_else_in_the_editor() -> None:
    desk = {sequence for key in KEYS for sequence in key.sequences}
    assert not desk & {sequence for key in EDITOR_KEYS for sequence in key.sequences}
