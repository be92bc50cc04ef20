"""Load the objection cards from resources/objections, one file per family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import (
    ACKNOWLEDGE_WORDS,
    ASK_WORDS,
    RESPONSE_WORDS,
    Avoid,
    Card,
    CountryText,
    Line,
    ListenFor,
    Regional,
    Response,
    StopRule,
)
from agent_desk.domain.objections.in_country import fields_of
from agent_desk.domain.objections.taxonomy import ObjectionType, Taxonomy
from agent_desk.domain.script.script import Placeholder
from agent_desk.library.placeholders import check_placeholders, load_placeholders
from agent_desk.library.search_tests import TESTS_FILE
from agent_desk.library.taxonomy import load_taxonomy
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/cards@1"
# Beside the cards: the kinds, what is no objection, and the searches that must find their card.
OTHER_FILES = frozenset({"taxonomy.yaml", "no-objection.yaml", TESTS_FILE})
_MOST_WORDS = {"acknowledge": ACKNOWLEDGE_WORDS, "ask": ASK_WORDS, "responses": RESPONSE_WORDS}


@dataclass(frozen=True, slots=True)
class CardSetting:
    """What a card may refer to."""

    taxonomy: Taxonomy
    placeholders: Mapping[str, Placeholder]


def load_cards(folder: Path | None = None, setting: CardSetting | None = None) -> tuple[Card, ...]:
    """All cards of a folder, by file name and place in it. Raises ContentError."""
    known = setting or CardSetting(load_taxonomy(), load_placeholders())
    files = sorted((folder or resource("objections")).glob("*.yaml"))
    found: dict[str, Card] = {}
    for file in files:
        if file.name in OTHER_FILES:
            continue
        for card, entry in _cards_of(read_yaml(file, SCHEMA), known):
            if card.id in found:
                raise entry.fail("type", f"ya hay una ficha de «{card.id}»")
            found[card.id] = card
    return tuple(found.values())


def read_one_card(entry: Entry, family: str, setting: CardSetting) -> Card:
    """One entry of a file. Raises ContentError for its first mistake."""
    return _card(entry, family, setting)


def read_cards(top: Entry, setting: CardSetting) -> tuple[Card, ...]:
    """The cards of one file already opened (see `read_yaml_text` for an editor's text)."""
    return tuple(card for card, _ in _cards_of(top, setting))


def _cards_of(top: Entry, known: CardSetting) -> Iterator[tuple[Card, Entry]]:
    family = top.text("family")
    if family not in known.taxonomy.families:
        raise top.fail("family", f"no existe la familia «{family}»")
    for entry in top.entries("cards", required=True):
        yield _card(entry, family, known), entry
    top.finish()


def _card(entry: Entry, family: str, known: CardSetting) -> Card:
    kind = _type_of(entry, family, known)
    card = Card(
        id=kind.id,
        title=entry.text("title", kind.title),
        family=kind.family,
        family_name=known.taxonomy.family_names[kind.family],
        root=kind.root,
        frequency=kind.frequency,
        risk_flags=kind.risk_flags,
        neighbours=_neighbours(entry, kind, known),
        definition=kind.definition,
        no_reason_in=known.taxonomy.no_reason_in,
        quick=entry.text("quick"),
        utterances=entry.texts("utterances", required=True),
        typed=entry.texts("typed"),
        regional=tuple(_regional(item) for item in entry.entries("regional")),
        stages=entry.texts("stages"),
        listen_for=_listen_for(entry.entry("listen_for")),
        acknowledge=tuple(_lines(entry)),
        ask=_spoken(entry, "ask", ASK_WORDS),
        ask_without_reason=_spoken(entry, "ask_without_reason", ASK_WORDS),
        follow_ups=entry.texts("follow_ups"),
        responses=tuple(_responses(entry)),
        bridge=entry.text("bridge"),
        options=entry.texts("options"),
        commitment=entry.text("commitment"),
        second_try=entry.text("second_try"),
        avoid=tuple(_avoid(item) for item in entry.entries("avoid")),
        stop=tuple(_stop(item) for item in entry.entries("stop")),
        record=entry.texts("record"),
        tags=entry.texts("tags"),
        in_country=tuple(_in_country(item) for item in entry.entries("in_country")),
    )
    entry.finish()
    _check_countries(entry, card)
    for field, text in (("quick", card.quick), *card.spoken_texts()):
        check_placeholders(entry, field, text, known.placeholders)
    return card


def _type_of(entry: Entry, family: str, known: CardSetting) -> ObjectionType:
    kind = known.taxonomy.types.get(entry.text("type"))
    if not kind:
        raise entry.fail("type", f"no existe el tipo «{entry.text('type')}»")
    if kind.family != family:
        raise entry.fail("type", f"«{kind.id}» es de la familia «{kind.family}»")
    return kind


def _neighbours(entry: Entry, kind: ObjectionType, known: CardSetting) -> tuple[str, ...]:
    """Those of the kind, unless the house wrote others."""
    own = entry.texts("neighbours")
    for name in own:
        if name not in known.taxonomy.types or name == kind.id:
            raise entry.fail("neighbours", f"no existe la vecina «{name}»")
    return own or kind.neighbours


def _spoken(entry: Entry, key: str, most_words: int) -> str:
    text = entry.text(key)
    count = len(text.split())
    if count > most_words:
        raise entry.fail(key, f"tiene {count} palabras; se dice en voz alta, caben {most_words}")
    return text


def _lines(entry: Entry) -> Iterator[Line]:
    for item in entry.entries("acknowledge", required=True):
        yield Line(item.text("tone"), _spoken(item, "text", ACKNOWLEDGE_WORDS))
        item.finish()


def _responses(entry: Entry) -> Iterator[Response]:
    keys: set[str] = set()
    for item in entry.entries("responses", required=True):
        key = item.text("key")
        if key in keys:
            raise item.fail("key", f"«{key}» está repetida en esta ficha")
        keys.add(key)
        yield Response(
            key=key,
            tone=item.text("tone"),
            text=_spoken(item, "text", RESPONSE_WORDS),
            why=item.text("why"),
            segments=frozenset(item.texts("for")),
            not_in=frozenset(item.texts("not_in")),
        )
        item.finish()


def _regional(entry: Entry) -> Regional:
    regional = Regional(entry.text("text"), entry.text("country"))
    entry.finish()
    return regional


def _in_country(entry: Entry) -> CountryText:
    field = entry.text("field")
    if "text" not in entry.nodes:
        raise entry.fail("text", "falta; déjelo vacío («») para que ahí no se diga")
    text = entry.text("text", "")
    most_words = _MOST_WORDS.get(field.partition(".")[0])
    if text and most_words:
        text = _spoken(entry, "text", most_words)
    if field == "title" and not text:
        raise entry.fail("text", "una ficha nunca queda sin título")
    variant = CountryText(entry.text("country"), field, text)
    entry.finish()
    return variant


def _check_countries(entry: Entry, card: Card) -> None:
    """Each text of a country names a country, and a field that this card has, once."""
    fields, seen = fields_of(card), set()
    for item, variant in zip(entry.entries("in_country"), card.in_country, strict=True):
        if variant.country not in COUNTRIES:
            raise item.fail("country", f"«{variant.country}» no es uno de {', '.join(COUNTRIES)}")
        if variant.field not in fields:
            raise item.fail("field", f"esta ficha no tiene «{variant.field}»")
        if (variant.country, variant.field) in seen:
            raise item.fail("field", f"«{variant.field}» ya está para {variant.country}")
        seen.add((variant.country, variant.field))


def _listen_for(entry: Entry) -> ListenFor:
    signs = ListenFor(entry.texts("passing"), entry.texts("lasting"), entry.texts("care"))
    entry.finish()
    return signs


def _avoid(entry: Entry) -> Avoid:
    avoid = Avoid(entry.text("dont"), entry.text("because"), entry.text("better"))
    entry.finish()
    return avoid


def _stop(entry: Entry) -> StopRule:
    rule = StopRule(entry.text("when"), entry.text("do"))
    entry.finish()
    return rule
