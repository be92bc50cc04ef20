"""The debrief on paper: one page, each fact of it, whatever the trainee typed."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from agent_desk.content import draw_debrief, load_debriefer, load_simulated_debtor
from agent_desk.domain.practice.debriefer import Debriefer
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.library.practice_call import call_of
from agent_desk.library.practice_personas import PracticeBook, load_practice_book

BAD = (
    "Hola, le hablo por su adeudo vencido",
    "Necesito que pague 5,000 hoy mismo, es su última oportunidad",
    "Pida prestado a un familiar, no le creo",
    "¿Quedamos en 870 mañana por transferencia?",
)


@pytest.fixture(scope="module")
def debtor() -> SimulatedDebtor:
    return load_simulated_debtor()


@pytest.fixture(scope="module")
def debriefer() -> Debriefer:
    return load_debriefer()


@pytest.fixture(scope="module")
def book() -> PracticeBook:
    return load_practice_book()


def pages_of(pdf: bytes) -> list[str]:
    reader = PdfReader(BytesIO(pdf))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_one_page_holds_score_curve_promise_and_one_goal(
    debtor: SimulatedDebtor, debriefer: Debriefer, book: PracticeBook
) -> None:
    drill = debtor.start(book.personas["kevin"], seed=3)
    for text in BAD:
        drill = debtor.reply(drill, text)
    told = debriefer.drill(drill)
    pages = pages_of(draw_debrief(told))
    assert len(pages) == 1
    page = pages[0]
    for wanted in (
        f"{told.score.total} de 100",
        drill.persona.name,
        "Falta crítica",
        "La curva, turno por turno",
        "Lo que nunca supo",
        f"{told.kept.chance} de cada 100",
        "Cambie esta frase",
        "Una sola meta",
        told.goal.split(".")[0],
    ):
        assert wanted in page, wanted


def test_the_same_debrief_is_the_same_page_byte_for_byte(
    debtor: SimulatedDebtor, debriefer: Debriefer, book: PracticeBook
) -> None:
    drill = debtor.reply(debtor.start(book.personas["lupita"]), BAD[0])
    first, second = (draw_debrief(debriefer.drill(drill)) for _ in range(2))
    assert first == second


def test_a_call_of_many_long_and_strange_turns_stays_on_one_page(
    debtor: SimulatedDebtor, debriefer: Debriefer, book: PracticeBook
) -> None:
    drill = debtor.start(book.personas["elvira"], seed=9)
    strange = "¿Qué pasó? 😀 <b>&</b> {nombre} " + "Lamento lo que cuenta de su nieta. " * 40
    while not drill.is_over:
        drill = debtor.reply(drill, strange + str(len(drill.turns)))
    assert len(pages_of(draw_debrief(debriefer.drill(drill)))) == 1


def test_a_call_without_a_drill_has_its_page_too(debriefer: Debriefer) -> None:
    turns = [{"agent": "Buenas tardes"}, {"debtor": "¿Bueno?"}, {"agent": BAD[1]}]
    pages = pages_of(draw_debrief(debriefer.call(call_of({"turns": turns}, "llamada.yaml"))))
    assert len(pages) == 1 and "Repaso de práctica" in pages[0]
