"""The simulated debtor that ships: the same words give the same call, and it can be explained."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.content import load_simulated_debtor
from agent_desk.domain.plain_values import as_plain
from agent_desk.domain.practice.debtor.engine import DrillOverError, SimulatedDebtor
from agent_desk.domain.practice.debtor.offered import SINGLE, WEEKLY, offers_in
from agent_desk.domain.practice.debtor.persona import Means, Persona
from agent_desk.domain.practice.debtor.promise import is_near_payday, promise_of
from agent_desk.domain.practice.debtor.state import (
    FALSE_YES,
    HUNG_UP,
    RIGHT_EXIT,
    Drill,
)
from agent_desk.domain.practice.debtor.transcript import call_of
from agent_desk.library.practice_personas import load_practice_book

GOOD_TO_LUPITA = (
    "Buenas tardes, soy Ana, de Banco Sereno. ¿Hablo con Guadalupe?",
    "Gracias. Para cuidar su privacidad, ¿me ayuda con su día y mes de nacimiento?",
    "¿Tiene dos minutos? Su tarjeta tiene un pago pendiente y quiero ver cómo ayudarle.",
    "Quedarse sin trabajo es durísimo, y entiendo su pena. ¿Cómo se ha sentido?",
    "Con su niña en el kínder es lógico que eso vaya primero. ¿Qué es lo que más le preocupa?",
    "Su tarjeta trae un seguro de desempleo; la canalizo con quien lo lleva y pausamos el cobro.",
)
WHOLE = """
from agent_desk.content import load_simulated_debtor
from agent_desk.domain.plain_values import as_plain
from agent_desk.library.practice_personas import load_practice_book
from tests.library.test_practice_debtor import digest, said
debtor, book = load_simulated_debtor(), load_practice_book()
print(digest([said(debtor, p, s) for p in book.personas.values() for s in (0, 2026)]))
"""


@pytest.fixture(scope="module")
def debtor() -> SimulatedDebtor:
    return load_simulated_debtor()


@pytest.fixture(scope="module")
def personas() -> dict[str, Persona]:
    return dict(load_practice_book().personas)


def said(
    debtor: SimulatedDebtor, persona: Persona, seed: int, texts: Iterable[str] = GOOD_TO_LUPITA
) -> Drill:
    drill = debtor.start(persona, seed)
    for text in texts:
        if not drill.is_over:
            drill = debtor.reply(drill, text)
    return drill


def digest(drills: list[Drill]) -> str:
    told = json.dumps([as_plain(drill) for drill in drills], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()


def test_the_same_words_give_the_same_call_under_another_hash_seed(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drills = [said(debtor, p, s) for p in personas.values() for s in (0, 2026)]
    other = subprocess.run(
        [sys.executable, "-c", WHOLE],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert other.stdout.strip() == digest(drills)


def test_trust_opens_what_was_hidden_and_leads_to_the_right_exit(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = said(debtor, personas["lupita"], 0)
    assert drill.told[0] == "desempleo"
    assert {"desempleo", "hija"} <= set(drill.told)
    assert drill.outcome == RIGHT_EXIT
    assert drill.mind.trust > drill.persona.start.trust
    assert drill.mind.distress < drill.persona.start.distress


def test_every_move_shows_the_sentence_that_caused_it(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = said(debtor, personas["lupita"], 0)
    moves = [(turn, move) for turn in drill.turns for move in turn.moves]
    assert moves
    assert all(move.sentence in turn.text and move.title for turn, move in moves)


def test_a_yes_under_pressure_is_false_and_would_not_be_kept(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = said(
        debtor,
        personas["lupita"],
        0,
        (
            "Tiene que pagar hoy mismo sus 1,450 pesos, es su última oportunidad.",
            "Usted firmó, no sea irresponsable. ¿Me deposita los 1,450 hoy por transferencia?",
        ),
    )
    assert drill.outcome == FALSE_YES
    promise = promise_of(drill)
    assert promise.is_made and promise.chance <= 10
    assert any("para que lo dejaran en paz" in reason for _, reason in promise.parts)


def test_a_pleaser_says_yes_to_more_than_he_can_pay(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    texts = ("¿Cuánto le queda de la quincena?", "Le propongo un pago de 5,000 el viernes.")
    assert said(debtor, personas["kevin"], 0, texts).outcome == FALSE_YES


def test_what_is_not_recognised_is_never_punished(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    for text in ("qwerty zxcv", "please send the money now sir", "", "   ", "😀😀", "12345"):
        turn = said(debtor, personas["lupita"], 0, (text,)).turns[0]
        if not turn.is_recognised:
            assert turn.after.trust == turn.before.trust
            assert turn.after.anger == turn.before.anger
        assert turn.lines


def test_a_threat_ends_trust_at_once_and_he_hangs_up_in_the_end(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    threat = "Lo vamos a demandar y le van a embargar la casa"
    drill = said(debtor, personas["kevin"], 0, [f"{threat} {n}" for n in range(6)])
    assert drill.turns[0].trust_moved <= -25
    assert drill.outcome == HUNG_UP and drill.is_over


def test_one_paragraph_with_all_nice_sentences_wins_no_more_than_a_turn_may(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    turn = said(debtor, personas["lupita"], 0, (" ".join(GOOD_TO_LUPITA) * 3,)).turns[0]
    assert turn.trust_moved <= debtor.temper.limits.most_gain
    assert any(move.what == "monologue" for move in turn.moves)


def test_nothing_can_be_said_after_the_end(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = replace(debtor.start(personas["kevin"]), is_over=True)
    with pytest.raises(DrillOverError, match="ya terminó"):
        debtor.reply(drill, "hola")


def test_any_turn_can_be_taken_again(debtor: SimulatedDebtor, personas: dict[str, Persona]) -> None:
    drill = said(debtor, personas["lupita"], 5)
    again = debtor.resume(drill, 3)
    assert again.turns == drill.turns[:3] and not again.is_over
    for text in GOOD_TO_LUPITA[3:]:
        again = debtor.reply(again, text)
    assert again == drill


def test_a_trainer_may_mark_acts_instead_of_a_text(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = debtor.start(personas["lupita"])
    drill = debtor.reply_marked(drill, ["greet", "ask_permission"])
    assert drill.told == ("desempleo",)
    assert debtor.resume(drill, 1) == drill


def test_a_seed_changes_names_and_amounts_and_what_fits_keeps_fitting(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    written = personas["kevin"]
    drills = [debtor.start(written, seed) for seed in range(1, 30)]
    assert len({drill.persona.name for drill in drills}) > 10
    assert len({drill.persona.debt.due_cents for drill in drills}) > 8
    for drill in drills:
        means, debt = drill.persona.means, drill.persona.debt
        assert means.monthly_cents % 1000 == 0 and debt.due_cents % 5000 == 0
        assert abs(means.monthly_cents / debt.due_cents - 1200 / 870) < 0.1


def test_lines_do_not_repeat_while_others_are_left(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = said(debtor, personas["kevin"], 0, [f"mmm {n}" for n in range(8)])
    lines = [line for turn in drill.turns for line in turn.lines]
    assert len(set(lines)) >= len(lines) - 1


def test_the_call_is_scored_like_any_other(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    call = call_of(said(debtor, personas["carmen"], 0))
    assert call.context.who == "third_party"
    assert call.turns[0].speaker == "debtor" and call.turns[1].text == GOOD_TO_LUPITA[0]


@pytest.mark.parametrize(
    ("text", "cents", "rhythm"),
    [
        ("Le propongo 350 cada lunes", 35_000, WEEKLY),
        ("¿Le sirve liquidar con 12,000 en un solo pago?", 1_200_000, SINGLE),
    ],
)
def test_an_offer_is_heard_in_a_sentence(text: str, cents: int, rhythm: str) -> None:
    offer = offers_in(text, date(2026, 11, 24))[0]
    assert (offer.cents, offer.rhythm) == (cents, rhythm)


def test_two_options_of_a_sentence_are_two_offers() -> None:
    two = offers_in("Pueden ser 500 al mes, o bien 3 mil en un solo pago", date(2026, 11, 24))
    assert [offer.cents for offer in two] == [50_000, 300_000]


def test_350_a_week_does_not_fit_who_has_350_a_month() -> None:
    means = Means(monthly_cents=35_000, single_cents=0)
    weekly, monthly = (
        offers_in(f"le ofrezco 350 {often}", date(2026, 11, 24))[0]
        for often in ("por semana", "al mes")
    )
    assert monthly.fits(means) and not weekly.fits(means)


def test_paydays_reach_the_last_day_of_a_month() -> None:
    means = Means(0, 0, paydays=(15, 0))
    assert is_near_payday(date(2026, 11, 30), means)
    assert is_near_payday(date(2026, 12, 16), means)
    assert not is_near_payday(date(2026, 12, 10), means)


CARD = (
    "Gracias por decírmelo así de claro. Sin sueldo, lo lógico es que lo primero sea comer y la "
    "renta."
)


def test_a_card_read_word_for_word_counts_as_a_formula(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    told = said(debtor, personas["lupita"], 0, GOOD_TO_LUPITA[:3])
    read, own = (
        debtor.reply(told, text).turns[-1]
        for text in (CARD, "Sin sueldo es lógico que le cueste, con seis semanas sin trabajo.")
    )
    assert "acknowledge_specific" not in {one.act for one in read.acts}
    assert own.after.trust > read.after.trust


def test_a_farewell_after_the_right_exit_is_no_agreement(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = replace(
        said(debtor, personas["lupita"], 0),
        offer=offers_in("¿Le queda bien 150 al mes?", date(2026, 11, 24))[0],
    )
    ended = debtor.reply(drill, "Gracias por su confianza, que esté muy bien.")
    assert ended.outcome == RIGHT_EXIT and ended.is_over


def test_an_insult_hurts_and_is_answered_as_one(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    turn = said(debtor, personas["martin"], 0, ("Es usted un pendejo y un ratero",)).turns[0]
    assert turn.kind == "insulted" and turn.trust_moved <= -25


def test_empty_lines_are_asked_back_and_only_patience_runs_out(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    drill = said(debtor, personas["beto"], 0, [""] * 5)
    assert all(turn.kind == "silence" for turn in drill.turns)
    assert drill.mind.trust == drill.persona.start.trust
    assert drill.mind.patience < drill.persona.start.patience


def test_saying_the_same_sentence_again_wins_nothing(
    debtor: SimulatedDebtor, personas: dict[str, Persona]
) -> None:
    text = "Entiendo, cuénteme qué pasó, usted decide con calma."
    drill = said(debtor, personas["lupita"], 0, [text] * 6)
    won = [turn.trust_moved for turn in drill.turns]
    assert won[0] > 0 and all(one <= 0 for one in won[1:])


@settings(max_examples=25)
@given(st.text(max_size=400))
def test_no_text_breaks_the_conversation(text: str) -> None:
    debtor = _debtor()
    drill = debtor.reply(debtor.start(_fer(), 3), text)
    after = drill.turns[-1].after
    assert all(0 <= v <= 100 for v in (after.trust, after.anger, after.distress, after.patience))


@lru_cache(maxsize=1)
def _debtor() -> SimulatedDebtor:
    return load_simulated_debtor()


@lru_cache(maxsize=1)
def _fer() -> Persona:
    return load_practice_book().personas["fer"]
