"""The search over the shipped cards, as an agent in a hurry uses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.domain.text.fold import fold
from agent_desk.library.card_index import build_index
from agent_desk.library.synonyms import load_vocabulary
from tests.worlds import shipped_cards, shipped_index

CARDS = shipped_cards()


@pytest.mark.parametrize(
    ("typed", "card_id"),
    [
        ("perdi trab", "perdida-de-empleo"),
        ("lo corrieron d la chamba", "perdida-de-empleo"),
        ("no tngo lana", "no-tengo-dinero"),
        ("ya depocito", "ya-pague"),
        ("dice q ya pago", "ya-pague"),
        ("no reconose el cargo", "no-reconozco-la-deuda"),
        ("ay luego le pago", "promesa-futura-vaga"),
        ("le marcan todo el día", "enojo-por-llamadas"),
        ("mamá en el ospital", "enfermedad-propia-o-familiar"),
        ("soy su esposa, no está", "tercero-contesta"),
        ("cómo sé que no es estafa", "no-confio-es-fraude"),
        ("le doy 300 y ya", "pago-parcial-ofrecido"),
        ("me espero a que bajen más", "espera-descuento-mayor"),
        ("no voy a pagar hagale como quiera", "negativa-rotunda"),
    ],
)
def test_hurried_words_find_their_card_first(typed: str, card_id: str) -> None:
    assert shipped_index().search(typed)[0].card_id == card_id


def test_every_utterance_of_a_card_finds_it_among_the_first_three() -> None:
    """What is said for one card alone comes first; so a part is enough to ask."""
    said = [(card.id, text) for card in CARDS for text in (*card.utterances, *card.typed)]
    assert len({fold(text) for _, text in said}) == len({(i, fold(text)) for i, text in said})
    for card_id, text in said[::23]:
        assert card_id in [hit.card_id for hit in shipped_index().search(text)[:3]], text


def test_utterances_left_out_of_the_library_are_still_found() -> None:
    """Sentences the index has never seen: the tenth of each card, all taken out and asked for."""
    known = [replace(c, utterances=(*c.utterances[:9], *c.utterances[10:30])) for c in CARDS]
    index = build_index(known, load_vocabulary())
    found = [c for c in CARDS if c.id in [hit.card_id for hit in index.search(c.utterances[9])[:3]]]
    assert len(found) >= len(CARDS) * 0.8


def test_while_typing_no_key_makes_the_right_card_jump_away() -> None:
    for text in ("perdí mi trabajo", "ya pagué ayer", "no reconozco la deuda"):
        whole = shipped_index().search(text)[0].card_id
        for end in range(len(text) - 4, len(text)):
            assert whole in [hit.card_id for hit in shipped_index().search(text[:end])[:3]], text[
                :end
            ]


def test_what_is_no_objection_finds_nothing() -> None:
    assert shipped_index().search("asdfgh") == []
    assert shipped_index().search("12345") == []


def test_a_mistake_in_the_synonyms_is_told(tmp_path: Path) -> None:
    file = tmp_path / "palabras.yaml"
    file.write_text("schema: agent_desk/synonyms@1\nshorthand: {q: que}\n", encoding="utf-8")
    with pytest.raises(ContentError, match="concepts"):
        load_vocabulary(file)
