"""The objection column of a call: candidates, neighbours, crisis, chain, favourites, fading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent_desk.domain.objections.fading import Level
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.people import Role
from agent_desk.library.speech import load_speech
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk.response_level import level_of
from agent_desk.ui.desk.search_presenter import steady
from agent_desk.ui.desk.state import Mode
from tests.ui.view_spy import ViewSpy
from tests.worlds import DESIGN_ACCOUNT, PaperTray, StoppedClock, demo_content, demo_services

JOB = "perdida-de-empleo"
NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


class Call:
    """A demo store, a desk without a window, and a call in which the holder is verified."""

    def __init__(self) -> None:
        self.clock = StoppedClock(NOON)
        self.services = demo_services(self.clock, Role.AGENT)
        self.tray, self.view = PaperTray(), ViewSpy()
        self.sit()

    def sit(self) -> None:
        """Somebody sits down anew: what is kept is read again."""
        content = demo_content()
        self.desk = Desk(self.view, self.services, content, InlineBackground())
        self.presenter = DeskPresenter(self.desk, self.tray)
        self.presenter.start()
        self.desk.live.mode = Mode.IDLE
        self.presenter.call.popped({"account": DESIGN_ACCOUNT})

    def dial(self) -> None:
        self.presenter.call.call()
        self.presenter.answer(0)
        self.presenter.answer(0)

    def type(self, text: str) -> None:
        self.presenter.search.edit(text)

    @property
    def rows(self) -> list[str]:
        return [row.card_id for row in self.view.search.rows]

    @property
    def steps(self) -> list[str]:
        response = self.view.search.response
        return [step.label for step in response.steps] if response else []


@pytest.fixture
def call() -> Iterator[Call]:
    made = Call()
    made.dial()
    yield made


def test_three_candidates_with_their_digit_and_quick_line(call: Call) -> None:
    call.type("sin chamba")
    rows = call.view.search.rows
    assert [row.key for row in rows] == ["1", "2", "3"]
    assert rows[0].card_id == JOB
    assert rows[0].detail == call.desk.content.cards[JOB].quick


def test_the_quick_line_names_the_person_and_shows_no_blank(call: Call) -> None:
    call.type("ya dejen de llamarme")
    assert "Una disculpa, señora Hernández" in call.view.search.rows[0].detail
    call.presenter.own_help.keep_favourite()
    (line,) = call.presenter.sheet._sheet().lines
    assert "«Una disculpa»" in line.quick  # nobody is named on paper


def test_what_is_no_objection_shows_no_card_and_says_so(call: Call) -> None:
    call.type("buenas tardes")
    assert (call.rows, call.view.search.response) == ([], None)
    assert "No encuentro nada" in call.view.search.empty


def test_a_neighbour_follows_the_last_candidate_and_nothing_moves(call: Call) -> None:
    call.type("sin chamba")
    rows, others = call.rows, call.view.search.neighbours
    assert others and not {o.card_id for o in others} & set(rows)
    call.presenter.search.select(len(rows))
    search = call.view.search
    assert search.neighbour == 0 and call.rows == rows and search.neighbours == others
    assert search.response and search.response.title == others[0].title


def test_a_debtor_in_chile_is_never_spoken_to_with_what_chile_forbids_to_read(call: Call) -> None:
    live = call.desk.live
    assert live.prepared
    case = live.prepared.case
    here = replace(case, debtor=replace(case.debtor, country="CL"))
    live.prepared = replace(live.prepared, case=here)
    forbidden = load_speech()["CL"]
    for typed in ("me borran del buro", "me van a embargar", "ya hay juicio", "no pago"):
        call.type(typed)
        search = call.view.search
        assert search.rows and search.response
        shown = [text for row in search.rows for text in (row.title, row.detail)]
        shown += [other.title for other in search.neighbours]
        shown += [search.response.title, *(step.text for step in search.response.steps)]
        assert not [text for text in shown if forbidden.find(text)]
        call.presenter.use_response()
        assert call.view.script.tone
        assert not forbidden.find(f"{call.view.script.title} {call.view.script.tone.text}")
        call.presenter.search.clear()
        live.used = None


def test_the_reminders_of_the_script_are_those_of_the_debtors_country(call: Call) -> None:
    live = call.desk.live
    assert live.prepared and live.call
    case = live.prepared.case
    here = replace(case, debtor=replace(case.debtor, country="CL"))
    live.prepared = replace(live.prepared, case=here)
    for _ in range(20):
        call.presenter.call.move_stage(1)
        script = call.view.script
        read = [cue.text for cue in script.cues] + [said.text for said in script.must_say]
        assert not [text for text in read if load_speech()["CL"].find(text)]
    assert "recapitulacion" in live.call.trail


def test_flags_are_words_and_the_warning_comes_before_the_text(call: Call) -> None:
    call.type("sin chamba")
    response = call.view.search.response
    assert response and [pill.text for pill in response.flags] == ["Vulnerable", "No insistir"]
    assert response.warning


def test_one_key_brings_the_protocol_from_anywhere_in_a_call(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.search.show_crisis()
    assert call.view.search.protocol and call.view.search.protocol.line
    assert call.desk.card(call.desk.live.shown_card).risk_flags[0] == "crisis"
    call.desk.live.mode = Mode.IDLE
    call.type("sin chamba")
    call.presenter.search.show_crisis()
    assert call.view.search.protocol is None


def test_a_crisis_takes_the_whole_column_with_the_help_line(call: Call) -> None:
    call.type("dice que ya no quiere vivir")
    protocol = call.view.search.protocol
    assert protocol and "800 911 2000" in protocol.line
    assert protocol.must_do and protocol.never_say and protocol.steps
    call.type("sin chamba")
    assert call.view.search.protocol is None


def test_enter_goes_through_acknowledge_ask_and_offer_and_ends_in_the_script(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.use_response()
    spoken = []
    while call.desk.live.used:
        assert call.view.script.tone
        spoken.append(call.view.script.tone.text)
        call.presenter.search.go_on(1)
    labels = [text.split(" · ")[1] for text in spoken]
    assert labels[:3] == ["Valide", "Pregunte", "Ofrezca"]
    assert "Respuesta" not in call.view.script.title


def test_backspace_goes_one_line_back(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.use_response()
    first = call.view.spoken
    call.presenter.search.go_on(1)
    assert call.view.spoken != first
    call.presenter.search.go_on(-1)
    assert call.view.spoken == first


def test_the_rows_keep_their_places_while_they_are_read() -> None:
    before = (Hit("a", 3.0), Hit("b", 2.0), Hit("c", 1.0))
    nearly = [Hit("b", 3.1), Hit("a", 3.0), Hit("c", 1.0)]
    assert [h.card_id for h in steady(before, nearly)] == ["a", "b", "c"]
    clearly = [Hit("b", 4.0), Hit("a", 3.0), Hit("c", 1.0)]
    assert [h.card_id for h in steady(before, clearly)] == ["b", "a", "c"]
    assert [h.card_id for h in steady(before, [Hit("d", 1.0)])] == ["d"]


def test_an_empty_search_shows_what_was_used_last_first(call: Call) -> None:
    call.type("ya pagué ayer")
    call.presenter.use_response()
    call.type("")
    assert call.rows[0] == "ya-pague"
    assert not any(row.key for row in call.view.search.rows)
    call.presenter.wrap.end()
    call.presenter.wrap.choose_outcome("callback")
    call.presenter.wrap.close_then(lambda: None)
    call.sit()
    assert call.rows[0] == "ya-pague"


def test_a_favourite_keeps_its_key_and_opens_with_it(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.own_help.keep_favourite()
    assert call.view.toast and "Ctrl+F1" in call.view.toast.text
    call.type("ya pagué")
    call.presenter.own_help.open_favourite(1)
    assert call.view.search.response
    assert call.view.search.response.title == call.desk.content.cards[JOB].title
    assert "Ctrl+F1" in [pill.text for pill in call.view.search.response.flags]
    call.presenter.own_help.keep_favourite()
    call.presenter.own_help.open_favourite(1)
    assert call.view.toast and "Esa tecla no tiene favorita" in call.view.toast.text


def test_the_sheet_of_favourites_is_shown_and_printed_and_names_nobody(call: Call) -> None:
    call.presenter.sheet.open()
    assert call.view.page is None
    call.type("sin chamba")
    call.presenter.own_help.keep_favourite()
    call.presenter.sheet.open()
    assert call.view.page and call.view.page.pdf.startswith(b"%PDF")
    call.presenter.page.preview_or_print()
    assert call.tray.printed == [call.view.page.pdf]
    call.presenter.page.close()
    assert call.view.page is None


def test_after_a_call_to_chile_the_sheet_has_the_words_of_chile_and_says_so(call: Call) -> None:
    call.type("me borran del buro")
    call.presenter.own_help.keep_favourite()
    assert call.presenter.sheet._sheet().title == "Mis favoritas · México"
    prepared = call.desk.live.prepared
    assert prepared
    debtor = replace(prepared.case.debtor, country="CL")
    call.desk.live.prepared = replace(prepared, case=replace(prepared.case, debtor=debtor))
    call.presenter.wrap.end()
    call.presenter.wrap.choose_outcome("callback")
    call.presenter.wrap.close_then(lambda: None)
    sheet = call.presenter.sheet._sheet()
    assert sheet.title == "Mis favoritas · Chile"
    assert [line.title for line in sheet.lines] == ["Pago si me limpian el nombre"]


def test_the_words_fade_for_who_knows_them_and_one_key_brings_them_back(call: Call) -> None:
    call.type("sin chamba")
    card = call.desk.content.cards[JOB]
    call.presenter.own_help.know()
    assert level_of(call.desk, card) is Level.KEY_WORDS
    response = call.view.search.response
    assert response and "·" in response.steps[0].text and "Shift+F2" in response.hint
    call.presenter.own_help.know()
    assert call.steps == [] and call.view.search.response
    assert call.view.search.response.warning
    call.presenter.own_help.bring_back()
    assert call.view.search.response.steps[0].text.startswith("«")


def test_what_fades_is_kept_for_the_next_day_and_for_nobody_else(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.own_help.know()
    other = demo_services(call.clock, Role.SUPERVISOR)
    assert other.own_help.read().recalls == {}
    assert call.services.own_help.read().recalls[JOB].successes == 2


def test_the_faded_line_stands_in_the_script_too(call: Call) -> None:
    call.type("sin chamba")
    call.presenter.own_help.know()
    call.presenter.use_response()
    assert " · " in call.view.spoken
    call.presenter.own_help.bring_back()
    assert " · " not in call.view.spoken


def test_a_crisis_never_fades(call: Call) -> None:
    call.type("dice que ya no quiere vivir")
    call.presenter.own_help.know()
    call.presenter.own_help.know()
    assert call.view.search.protocol and call.view.search.protocol.steps[0].text.startswith("«")
