"""Words of a call: filling in, choosing, walking, what is owed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.script.filling import fill, placeholders_in
from agent_desk.domain.script.saying import choose_saying, covered_by, sayings_in
from agent_desk.domain.script.script import Duty, RequiredItem, Saying, Stage

NAMES = st.sampled_from(["nombre", "saldo", "folio"])


def test_values_are_marked_so_that_the_agent_checks_them() -> None:
    filled = fill("Debe {saldo} hoy", {"saldo": "$10.00"}, {})
    assert filled.pieces == (("Debe ", False), ("$10.00", True), (" hoy", False))
    assert filled.missing == ()


def test_an_unknown_value_is_said_in_neutral_words_and_listed() -> None:
    filled = fill("Le escribo por {canal}.", {}, {"canal": "nuestro canal oficial"})
    assert filled.text == "Le escribo por nuestro canal oficial."
    assert filled.missing == ("canal",)


def test_an_unknown_name_leaves_with_its_comma() -> None:
    assert fill("Gracias, {nombre}. Adiós.", {}, {}).text == "Gracias. Adiós."
    assert fill("{nombre}, por el horario termino.", {}, {}).text == "Por el horario termino."
    assert fill("Listo, {nombre}, quedamos.", {}, {}).text == "Listo, quedamos."


def test_a_value_that_begins_a_sentence_is_capitalised() -> None:
    values = {"nombre": "señora Hernández", "saludo": "buenas tardes"}
    assert fill("{nombre}, buen día.", values, {}).text == "Señora Hernández, buen día."
    assert fill("Hola. {saludo}.", values, {}).text == "Hola. Buenas tardes."
    assert fill("Hola, {nombre}.", values, {}).text == "Hola, señora Hernández."


def test_a_newline_begins_a_paragraph() -> None:
    paragraphs = fill("Uno {saldo}\n\nDos", {"saldo": "$1.00"}, {}).paragraphs
    assert paragraphs == ((("Uno ", False), ("$1.00", True)), (("Dos", False),))


@given(
    st.lists(st.one_of(NAMES.map("{{{}}}".format), st.text("abc ,.¿?\n", max_size=8))), st.data()
)
def test_no_brace_ever_reaches_the_screen(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    known = data.draw(st.dictionaries(NAMES, st.text("xyz", max_size=4)))
    filled = fill(text, known, {"folio": "el que le doy"})
    assert "{" not in filled.text
    assert set(filled.missing) == {n for n in placeholders_in(text) if not known.get(n)}


def _stage(*sayings: Saying, **changes: object) -> Stage:
    return Stage("opciones", "Opciones", "Opciones", 1, 10, "", sayings, **changes)  # type: ignore[arg-type]


def test_the_saying_written_for_this_situation_is_chosen() -> None:
    stage = _stage(
        Saying("uno", segments=frozenset({"mora-temprana"})),
        Saying("dos", segments=frozenset({"mora-media", "asalariado"})),
    )
    assert choose_saying(stage, segments={"mora-media", "asalariado"}).text == "dos"
    assert choose_saying(stage, segments={"mora-temprana", "asalariado"}).text == "uno"


def test_a_saying_for_anyone_beats_one_written_for_others() -> None:
    stage = _stage(Saying("ajeno", segments=frozenset({"reincidente"})), Saying("de todos"))
    assert choose_saying(stage, segments={"mora-media"}).text == "de todos"


def test_a_saying_whose_facts_are_unknown_gives_way() -> None:
    stage = _stage(
        Saying("con {opcion_resumen}", segments=frozenset({"mora-media"})), Saying("sin ella")
    )
    assert choose_saying(stage, segments={"mora-media"}, known=()).text == "sin ella"
    known = ["opcion_resumen"]
    assert choose_saying(stage, segments=set(), known=known).text == "con {opcion_resumen}"


def test_a_missing_folio_does_not_hide_the_agreed_amount() -> None:
    stage = _stage(Saying("paga {monto_propuesto}, folio {folio}"), Saying("repaso"))
    assert choose_saying(stage, known=["monto_propuesto"]).text.startswith("paga")
    assert choose_saying(stage, known=["folio"]).text == "repaso"


def test_where_causes_may_not_be_asked_they_are_not() -> None:
    stage = _stage(
        Saying("¿qué pasó?"),
        no_reason_sayings=(Saying("¿qué alternativa le sirve?"),),
        no_reason_in=frozenset({"CO"}),
    )
    assert choose_saying(stage, country="CO").text == "¿qué alternativa le sirve?"
    assert [s.text for s in sayings_in(stage, "MX")] == ["¿qué pasó?"]


def test_the_asked_tone_is_kept() -> None:
    stage = _stage(Saying("uno", tone="calido"), Saying("dos", tone="sereno"))
    assert choose_saying(stage, tone="sereno").text == "dos"


def test_a_stage_without_words_is_silent() -> None:
    assert choose_saying(_stage()).text == ""


def test_only_what_the_text_itself_says_is_ticked() -> None:
    item = RequiredItem("A", "texto", "A", Duty.SAY)
    stage = _stage(Saying("uno", covers=("A", "de-otra")), required=(item,))
    assert covered_by(stage, stage.sayings[0]) == ("A",)
