"""A crisis is never missed: whatever the weights say, its card is among the first three."""

from __future__ import annotations

import pytest

from agent_desk.domain.objections.crisis import CRISIS, Alarm, CrisisEar
from agent_desk.domain.objections.signs import said_of
from agent_desk.library.crisis_words import load_crisis_ear
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary
from tests.worlds import shipped_cards, shipped_index

CARDS = shipped_cards()
PROTOCOL = next(card for card in CARDS if CRISIS in card.risk_flags)
EAR = load_crisis_ear()
READ = load_vocabulary().read


def alarm(text: str) -> Alarm:
    return EAR.alarm([term.word for term in READ(text).terms])


@pytest.mark.parametrize(
    "text",
    [
        "ya estoy cansado de luchar, quiero dormirme y no levantarme nunca",
        "dise ke se kiere matar",
        "me quiero suisidar",
        "mis hijos van a estar mejor sin mí",
        "me voy a tirar al tren",
        "usuario con pensamientos suicidas",
        "tengo el arma cargada aquí conmigo",
        "llorando dice q se va a matar",
        "se tomo todo el frasco de pastillas",
        "no quiere seguir viviendo",
        "un dia de estos me avientoal metro me mato",
        "ya no puedo con mi vida",
        "se cortó las muñecas anoche",
        "me tomé un frasco de clonazepam",
        "quiero acabar con mi sufrimiento",
        "voy a cometer una tontería",
        "me dan ganas de estrellar el carro",
        "refiere ideas de muerte",
        "cte ya no le ve sentido a nada",
        "me muero de risa con su oferta pero hoy sí me mato",
        "he estado a punto de abrirme las muñecas",
        "mi papá se quiso ahorcar anoche por lo que debe",
        "me voy a ahorcar con un cinturón",
        "mi esposo se quiere colgar",
    ],
)
def test_a_crisis_takes_the_first_place_however_it_is_said(text: str) -> None:
    assert shipped_index().search(text)[0].card_id == PROTOCOL.id


@pytest.mark.parametrize(
    "text",
    [
        "me voy a esperar a mas descuento",
        "mejor me espero al buen fin",
        "ya estoy cansado de que me marquen",
        "me mata el interés",
        "los recargos me están matando",
        "me quiero morir de la risa con su oferta",
        "me muero de hambre si pago eso",
        "ando ahorcado con los pagos",
        "esa mensualidad me ahorca",
        "ya no puedo más con los pagos",
        "ya no quiero seguir pagando",
        "no quiero vivir con deudas",
        "ya quiero terminar con esta deuda",
        "quiero desaparecer esa deuda de mi historial",
        "me aviento un pago de quinientos",
        "me lanzo al banco mañana",
        "me voy a saltar un pago",
        "es una locura lo que cobran",
        "me voy a despedir del trabajo",
        "cuando me muera les pago",
        "nadie se muere por deber",
        "me voy a mudar",
        "mi celular está muerto",
        "hoy me voy de viaje",
        "me asaltaron con pistola",
        "le mete algo hoy lo demas despues",
        "me voy a tirar de cabeza con ese plan, está bien",
        "no despierto antes de las diez, hábleme después",
        "no quiero ahorcarme con otra deuda",
        "ya tengo todo listo para acabar de pagar",
        "se va a colgar la llamada",
    ],
)
def test_a_way_of_speaking_does_not_bring_the_protocol(text: str) -> None:
    hits = [hit.card_id for hit in shipped_index().search(text, 3)]
    assert PROTOCOL.id not in hits
    assert alarm(text) <= Alarm.NONE


def test_three_candidates_are_left_when_a_crisis_was_not_meant() -> None:
    assert len(shipped_index().search("ya estoy cansado de que me marquen", 3)) == 3


def test_what_is_said_beside_a_way_of_speaking_is_still_heard() -> None:
    ear = CrisisEar(["me mato"], ["morir"], ["morir de risa"])
    assert ear.alarm("es para morir de risa".split()) is Alarm.FIGURE
    assert ear.alarm("es para morir de risa y me mato".split()) is Alarm.SURE
    assert ear.alarm("morir de pena".split()) is Alarm.MAYBE
    assert ear.alarm("morir de risa y morir".split()) is Alarm.MAYBE


def test_no_known_line_of_the_crisis_is_taken_for_a_way_of_speaking() -> None:
    assert all(alarm(text) is not Alarm.FIGURE for text in said_of(PROTOCOL))


def test_every_known_line_of_the_crisis_is_among_the_first_three() -> None:
    for text in said_of(PROTOCOL):
        assert PROTOCOL.id in [hit.card_id for hit in shipped_index().search(text)[:3]], text


def test_other_objections_and_small_talk_seldom_raise_the_alarm() -> None:
    others = [text for card in CARDS if card is not PROTOCOL for text in said_of(card)]
    others += [text for group in load_no_objection() for text in group]
    alarms = [alarm(text) for text in others]
    assert alarms.count(Alarm.SURE) / len(others) < 0.002
    assert alarms.count(Alarm.MAYBE) / len(others) < 0.01


def test_a_doubt_leaves_what_was_found_first_and_puts_the_protocol_third() -> None:
    hits = [
        hit.card_id for hit in shipped_index().search("los gastos del panteón nos dejaron sin nada")
    ]
    assert hits[0] != PROTOCOL.id
    assert PROTOCOL.id in hits[:3]


def test_words_of_a_saying_may_have_others_between_but_not_a_whole_sentence() -> None:
    ear = CrisisEar(["quiero morirme"], [])
    assert ear.alarm("quiero ya mejor morirme".split()) is Alarm.SURE
    assert ear.alarm("quiero pagar esta semana lo mio y no morirme".split()) is Alarm.NONE
