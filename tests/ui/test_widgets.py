"""The reusable pieces of the live-call window, one by one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import (
    ContextRow,
    OptionState,
    Pill,
    Span,
    StageRow,
    StagesState,
    Tone,
)
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.context_list import ContextList, Section
from agent_desk.ui.widgets.cue_row import ROW_PX, CueRow
from agent_desk.ui.widgets.option_card import OptionCard
from agent_desk.ui.widgets.outcome_box import OutcomeBox
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.script_view import ScriptView
from agent_desk.ui.widgets.stage_list import StageList
from tests.ui.desk_states import CONTEXT, OPTIONS, OUTCOMES, SEARCH
from tests.ui.keyboard import type_text


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    theme.apply(qapp, "light")


def test_a_text_that_needs_a_scroll_bar_is_written_once(qtbot: QtBot) -> None:
    """The bar that came while it was written made the view write it again inside itself."""
    view = ScriptView()
    qtbot.addWidget(view)
    view.resize(680, 74)
    view.show()
    said = "Buenas tardes, ¿hablo con Yolanda? Le saluda Lucía, de Despacho Ejemplo. " * 4
    view.show_paragraphs((tuple(Span(f"{word} ") for word in said.split()),))
    assert view.toPlainText().split() == said.split()


def test_filled_in_values_stand_out_from_the_words_around_them(qtbot: QtBot) -> None:
    view = ScriptView()
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show_paragraphs(((Span("Su saldo es de "), Span("$18,450.00", True), Span(".")),))
    cursor = view.textCursor()
    cursor.setPosition(len("Su saldo es de ") + 3)
    assert cursor.charFormat().background().color() == theme.color("fill")
    assert cursor.charFormat().fontWeight() == fonts.SEMIBOLD
    assert view.toPlainText() == "Su saldo es de $18,450.00."


def test_a_long_script_shrinks_before_it_scrolls_and_stays_readable(qtbot: QtBot) -> None:
    view = ScriptView()
    qtbot.addWidget(view)
    view.set_sizes(18, 15)
    view.resize(690, 120)
    view.show()
    view.show_paragraphs(((Span("Le agradezco. "),),))
    assert view.shown_px() == 18
    view.show_paragraphs(((Span("Le agradezco que me cuente. " * 14),),))
    assert 15 <= view.shown_px() < 18
    view.show_paragraphs(((Span("Le agradezco que me cuente. " * 60),),))
    assert view.shown_px() == 15
    assert view.verticalScrollBar().maximum() > 0


def test_switching_to_dark_recolours_the_script_on_screen(qtbot: QtBot, qapp: QApplication) -> None:
    view = ScriptView()
    qtbot.addWidget(view)
    view.show_paragraphs(((Span("$18,450.00", True),),))
    theme.apply(qapp, "dark")
    cursor = view.textCursor()
    cursor.setPosition(2)
    assert cursor.charFormat().background().color() == theme.color("fill")
    theme.apply(qapp, "light")


def test_a_card_says_letter_title_amount_and_state(qtbot: QtBot) -> None:
    card = OptionCard("F6")
    qtbot.addWidget(card)
    card.show_state(OPTIONS.options[1])
    assert card.accessibleName() == "Opción B: Tres pagos, $6,150.00 al mes, seleccionada"
    assert "Total: $18,450.00" in card.accessibleDescription()
    node = QAccessible.queryAccessibleInterface(card)
    assert node.role() == QAccessible.Role.RadioButton
    assert node.state().checked


def test_a_locked_card_says_so_in_words(qtbot: QtBot) -> None:
    card = OptionCard("F7")
    qtbot.addWidget(card)
    card.show_state(OPTIONS.options[2])
    assert card.accessibleName().endswith("bloqueada")
    assert "visto bueno" in card.accessibleDescription()


def test_pressing_a_card_reports_but_the_presenter_chooses(qtbot: QtBot) -> None:
    card = OptionCard("F5")
    qtbot.addWidget(card)
    card.show_state(OptionState("A", "Un solo pago", "$1.00", "hoy"))
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not card.isChecked()


def test_an_outcome_is_chosen_by_its_number(qtbot: QtBot) -> None:
    box = OutcomeBox()
    qtbot.addWidget(box)
    box.show_outcomes(OUTCOMES, "")
    with qtbot.waitSignal(box.outcome_chosen) as heard:
        type_text(box, "3")
    assert heard.args == ["callback"]


def test_letters_walk_through_the_outcomes_that_begin_with_them(qtbot: QtBot) -> None:
    box = OutcomeBox()
    qtbot.addWidget(box)
    box.show_outcomes(OUTCOMES, "")
    heard: list[str] = []
    box.outcome_chosen.connect(heard.append)
    type_text(box, "ccn")
    assert heard == ["agreement", "third_party", "wrong_number"]


def test_a_letter_without_outcome_chooses_nothing(qtbot: QtBot) -> None:
    box = OutcomeBox()
    qtbot.addWidget(box)
    box.show_outcomes(OUTCOMES, "promise")
    heard: list[str] = []
    box.outcome_chosen.connect(heard.append)
    type_text(box, "0xz")
    assert heard == []


def test_painting_the_outcome_does_not_report_it(qtbot: QtBot) -> None:
    box = OutcomeBox()
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.outcome_chosen):
        box.show_outcomes(OUTCOMES, "promise")
    assert box.currentText().endswith("Promesa de pago")


def test_a_stage_is_read_with_its_number_and_its_state(qtbot: QtBot) -> None:
    stages = StageList()
    qtbot.addWidget(stages)
    stages.show_state(
        StagesState((StageRow("Apertura", "done", "0:18"), StageRow("Opciones", "current")))
    )
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [stages.model().index(row, 0).data(role) for row in range(2)]
    assert said == ["Etapa 1, Apertura, hecha, 0:18", "Etapa 2, Opciones, actual"]


def test_stages_stand_closer_before_any_of_them_is_hidden(qtbot: QtBot) -> None:
    stages = StageList()
    qtbot.addWidget(stages)
    stages.set_look(35, is_rail=False)
    stages.show_state(StagesState(tuple(StageRow(f"Etapa {n}") for n in range(10))))
    stages.resize(220, 260)
    stages.show()
    qtbot.waitExposed(stages)
    last = stages.visualRect(stages.model().index(9, 0))
    assert last.bottom() <= stages.viewport().height()


def test_a_result_is_read_as_one_sentence(qtbot: QtBot) -> None:
    results = ResultList()
    qtbot.addWidget(results)
    results.show_rows(SEARCH.rows, 0)
    said = results.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Perdí mi trabajo. Capacidad. Me quedé sin empleo y no tengo ingresos fijos. Promesas 61%"
    )
    flagged = results.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert flagged.endswith("Con aviso")


def test_new_results_do_not_report_a_choice(qtbot: QtBot) -> None:
    results = ResultList()
    qtbot.addWidget(results)
    with qtbot.assertNotEmitted(results.row_pressed):
        results.show_rows(SEARCH.rows, 2)
    assert results.currentIndex().row() == 2


def test_matched_letters_are_marked_in_the_picture(qtbot: QtBot) -> None:
    results = ResultList()
    qtbot.addWidget(results)
    results.resize(380, 220)
    results.show_rows(SEARCH.rows[:1], -1)
    image = results.grab().toImage()
    fill = theme.color("fill").rgb()
    marked = sum(
        image.pixel(x, y) == fill for x in range(image.width()) for y in range(image.height())
    )
    assert marked > 100


def test_cues_take_a_second_row_before_they_are_cut(qtbot: QtBot) -> None:
    cues = CueRow()
    qtbot.addWidget(cues)
    cues.resize(420, 22)
    cues.show_cues((ContextRow("ear", "Haga una pausa y deje que responda"),))
    assert cues.height() == ROW_PX
    cues.show_cues(
        (
            ContextRow("ear", "Haga una pausa y deje que responda"),
            ContextRow("ban", "No mencione embargo ni demanda", tone=Tone.WARN),
        )
    )
    assert cues.height() == 2 * ROW_PX


def test_the_screen_reader_hears_the_whole_history_even_when_it_does_not_fit(
    qtbot: QtBot,
) -> None:
    known = ContextList(more_key="Ctrl+I")
    qtbot.addWidget(known)
    known.resize(200, 60)
    known.show_sections(Section("Historial", CONTEXT.history))
    assert "Pagó $3,000.00, 30 ago 2026" in known.accessibleDescription()


def test_what_stands_below_a_row_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    known = ContextList()
    qtbot.addWidget(known)
    heights = []
    for detail in ("Interno", "Interno · paso 1 de 3, desde el 1 dic 2026"):
        known.show_sections(Section("Lo que ya sabemos", (ContextRow("layers", "Uno", detail),)))
        heights.append(known.height_at(200))
    assert heights[1] > heights[0]


def test_a_line_that_is_too_long_is_elided_never_cut_in_the_middle_of_a_letter() -> None:
    lines = painting.wrapped("palabra " * 40, 14, fonts.REGULAR, 200, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(painting.text_width(line, 14) <= 201 for line in lines)


def test_a_title_gets_a_little_smaller_before_it_loses_its_end() -> None:
    title = "Me espero a que me ofrezcan más descuento"
    room = painting.text_width(title, 16, fonts.BOLD)
    assert painting.fitting_px(title, 17, fonts.BOLD, room, 15) == 16
    assert painting.fitting_px(title, 17, fonts.BOLD, room // 2, 15) == 15
    assert painting.fitting_px(title, 17, fonts.BOLD, 2 * room, 15) == 17


def test_a_long_text_is_broken_into_lines_that_fit_and_nothing_is_lost() -> None:
    text = "Entiendo que está difícil; ¿qué fecha le acomoda para el pago de $1,250.00? " * 6
    for px, width in ((13, 284), (15, 284), (14, 120)):
        lines = painting.wrapped(text, px, fonts.REGULAR, width)
        assert " ".join(lines) == text.strip()
        assert all(painting.text_width(line, px) <= width + 1 for line in lines)
        begun = (f"{line} {after.split()[0]}" for line, after in pairwise(lines))
        assert all(painting.text_width(longer, px) > width - 3 for longer in begun)


def test_a_line_much_too_long_is_elided_where_it_would_be_if_it_were_measured_whole() -> None:
    said = "Es su dinero y hace bien en cuidarlo. Compare en números hoy contra esperar. " * 3
    for text in (said, "li" * 200, "corto"):
        for room in (40, 120, 340):
            whole = fonts.metrics(12, fonts.REGULAR).elidedText(text, painting.ELIDE_RIGHT, room)
            shown, width = painting.fitted(text, 12, fonts.REGULAR, painting.ELIDE_RIGHT, room)
            assert (shown, width <= room) == (whole, True)


def test_a_word_wider_than_its_line_is_elided() -> None:
    assert painting.wrapped("a " + "x" * 90, 14, fonts.REGULAR, 80)[1].endswith("…")


def test_a_pill_is_as_wide_as_its_words() -> None:
    short, long = Pill("Vulnerable"), Pill("Pidió no ser contactado")
    assert painting.pill_width(short) < painting.pill_width(long)
    assert painting.pill_width(long, is_tight=True) < painting.pill_width(long)
