"""Reading the objection cards: search as on the desk, and the whole card in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card, Response
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.in_country import card_in, title_in
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.editor.field_words import field_name
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate

MOST_ROWS = 60


class Search(Protocol):
    """The search of the desk, in memory."""

    def search(self, text: str, limit: int = 8) -> Sequence[Hit]: ...


@dataclass(frozen=True, slots=True)
class ObjectionLibrary:
    """The cards with what names them; the mappings are the taxonomy's words by id.

    `country` is that of who is on the line, "" when nobody is: meanwhile a card shows only what
    may be said there, and nothing of what other countries say.
    """

    cards: Mapping[str, Card]
    search: Search
    roots: Mapping[str, str] = field(default_factory=dict)
    risk_flags: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    country: Callable[[], str] = lambda: ""


class ObjectionsView(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int, count: str) -> None: ...
    def show_reading(self, reading: Reading | None) -> None: ...
    def show_subtitle(self, text: str) -> None: ...


class ObjectionsPresenter:
    """Keeps what is found and which card is open."""

    def __init__(self, view: ObjectionsView, library: ObjectionLibrary) -> None:
        self._view, self._library = view, library
        self._hits: tuple[Hit, ...] = ()
        self._text = ""

    def take(self, cards: Mapping[str, Card], search: Search) -> None:
        """Something was published: shown when the place is opened or searched again."""
        self._library = replace(self._library, cards=cards, search=search)
        self._hits = tuple(hit for hit in self._hits if hit.card_id in cards)

    def open(self) -> None:
        """The place is shown: all cards, or what was being searched."""
        count = len(self._library.cards)
        self._view.show_subtitle(
            translate(
                "Objections", "{count} fichas: lo que dicen y lo que ayuda a responder"
            ).format(count=count)
        )
        self.search(self._text)

    def search(self, text: str) -> None:
        """Every key: the cards for what was typed; all of them when it is empty."""
        self._text = text
        if text.strip():
            self._hits = tuple(self._library.search.search(text, MOST_ROWS))
        else:
            self._hits = tuple(Hit(card_id, 0.0) for card_id in self._library.cards)
        self._show(0)

    def select(self, index: int) -> None:
        """Another card: its text is shown."""
        if 0 <= index < len(self._hits):
            card = self._library.cards[self._hits[index].card_id]
            self._view.show_reading(reading_of(card, self._library))

    def _show(self, selected: int) -> None:
        cards, country = self._library.cards, self._library.country()
        rows = tuple(_row(cards[hit.card_id], hit, country) for hit in self._hits)
        words = translate("Objections", "{count} de {total}") if self._text.strip() else "{total}"
        self._view.show_rows(rows, selected, words.format(count=len(rows), total=len(cards)))
        if rows:
            self.select(selected)
        else:
            self._view.show_reading(_nothing_found())


def _nothing_found() -> Reading:
    return Reading(
        translate("Objections", "No encuentro nada parecido"),
        translate("Objections", "Pruebe otra palabra. Con Esc vuelven todas las fichas."),
    )


def _row(card: Card, hit: Hit, country: str) -> ResultRow:
    here = card_in(card, country) if country else card
    words = here.quick if country else hit.utterance or card.quick
    marks = hit.marks if here.title == card.title else ()
    detail = f"{card.family_name} · {words}"
    return ResultRow(card.id, here.title, detail, marks, has_flag=bool(card.risk_flags))


def reading_of(card: Card, library: ObjectionLibrary) -> Reading:
    """The whole card in the order in which it is used: listen, answer, insist, stop, keep.

    Definitions and what people say name what may not be named in every country: with somebody
    on the line they are left out.
    """
    country = library.country()
    here = card_in(card, country) if country else card
    about = "" if country else card.definition  # the quick line stands in the first section
    return Reading(
        title=here.title,
        subtitle=_without_ids(about, library),
        pills=_pills(card, library),
        sections=(
            _care(card, library),
            _answer(here),
            _responses(here),
            _follow_up(here),
            *(() if country else (_in_countries(card), _said(card))),
            _avoid(here),
            _stop(here, library),
            Section(translate("Objections", "Qué registrar"), _points(card.record)),
        ),
    )


def _without_ids(text: str, library: ObjectionLibrary) -> str:
    """A definition names other kinds by id; a reader wants their titles."""
    country = library.country()
    for kind, title in library.titles.items():
        if kind not in text:
            continue
        if kind in library.cards:
            title = title_in(library.cards[kind], country)
        text = re.sub(rf"\b{re.escape(kind)}(?![\w-])", f"«{title}»", text)
    return text


def _pills(card: Card, library: ObjectionLibrary) -> tuple[Pill, ...]:
    often = {
        "alta": translate("Objections", "Muy frecuente"),
        "media": translate("Objections", "Frecuente"),
        "baja": translate("Objections", "Poco frecuente"),
    }
    root = library.roots.get(card.root, "")
    return (
        Pill(card.family_name, Tone.PRIMARY),
        *((Pill(root),) if root and root != card.family_name else ()),
        *((Pill(often[card.frequency]),) if card.frequency in often else ()),
    )


def _care(card: Card, library: ObjectionLibrary) -> Section:
    known = (library.risk_flags.get(flag, "") for flag in card.risk_flags)
    blocks = tuple(Words(text, tone=Tone.BAD) for text in known if text)
    return Section(translate("Objections", "Con cuidado"), blocks)


def _answer(card: Card) -> Section:
    label = translate("Objections", "Valide")
    blocks = [_spoken(line.text, label) for line in card.acknowledge]
    blocks.append(_spoken(card.ask, translate("Objections", "Pregunte")))
    if card.ask_without_reason:
        countries = ", ".join(sorted(card.no_reason_in))
        blocks.append(
            Words(
                card.ask_without_reason,
                translate("Objections", "Sin preguntar el motivo ({countries})").format(
                    countries=countries
                ),
            )
        )
    return Section(
        translate("Objections", "Primero escuche"),
        tuple(block for block in blocks if block.text),
        detail=card.quick,
    )


def _responses(card: Card) -> Section:
    label = translate("Objections", "Ofrezca")
    blocks: list[Block] = []
    for response in card.responses:
        blocks.append(_spoken(response.text, label))
        blocks.append(Words(_why(response), translate("Objections", "Por qué")))
    return Section(translate("Objections", "Después ofrezca una salida"), tuple(blocks))


def _why(response: Response) -> str:
    if not response.not_in:
        return response.why
    countries = ", ".join(sorted(response.not_in))
    not_in = translate("Objections", "No se dice en: {countries}.").format(countries=countries)
    return f"{response.why} {not_in}"


def _follow_up(card: Card) -> Section:
    parts = (
        (translate("Objections", "Puente"), card.bridge),
        (translate("Objections", "Cierre"), card.commitment),
        (translate("Objections", "Si insiste"), card.second_try),
    )
    blocks = tuple(_spoken(text, label) for label, text in parts if text)
    return Section(translate("Objections", "Para llegar al acuerdo"), blocks)


def _in_countries(card: Card) -> Section:
    blocks = []
    for variant in card.in_country:
        label = f"{COUNTRIES[variant.country]} · {field_name(variant.field)}"
        left_out = translate("Objections", "Ahí no se dice.")
        blocks.append(Words(variant.text or left_out, label, is_spoken=bool(variant.text)))
    return Section(translate("Objections", "En otros países"), tuple(blocks))


def _said(card: Card) -> Section:
    regional = tuple(f"{line.text} ({line.country})" for line in card.regional)
    return Section(
        translate("Objections", "Así lo dicen"), _points((*card.utterances[:8], *regional[:6]))
    )


def _avoid(card: Card) -> Section:
    headers = (
        translate("Objections", "No diga"),
        translate("Objections", "Porque"),
        translate("Objections", "Mejor"),
    )
    rows = tuple((avoid.dont, avoid.because, avoid.better) for avoid in card.avoid)
    blocks: tuple[Block, ...] = (Grid(headers, rows),) if rows else ()
    return Section(translate("Objections", "Qué evitar"), blocks)


def _stop(card: Card, library: ObjectionLibrary) -> Section:
    rows = tuple((rule.when, _without_ids(rule.do, library)) for rule in card.stop)
    headers = (translate("Objections", "Cuando"), translate("Objections", "Haga esto"))
    blocks: tuple[Block, ...] = (Grid(headers, rows),) if rows else ()
    return Section(translate("Objections", "Cuándo detenerse"), blocks)


def _spoken(text: str, label: str) -> Words:
    return Words(text, label, is_spoken=True)


def _points(items: Sequence[str]) -> tuple[Block, ...]:
    return (Points(tuple(items)),) if items else ()
