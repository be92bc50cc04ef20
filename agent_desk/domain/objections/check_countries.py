"""What a card would say or show in each country against that country's own rules of speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import (
    ACKNOWLEDGE_WORDS,
    ASK_WORDS,
    RESPONSE_WORDS,
    Card,
)
from agent_desk.domain.objections.in_country import card_in, fields_of
from agent_desk.domain.objections.lint import contexts_of, found_in
from agent_desk.domain.objections.problems import ADVICE, ERROR, Problem
from agent_desk.domain.text.phrases import PhraseLint

_LIMITS = {"acknowledge": ACKNOWLEDGE_WORDS, "ask": ASK_WORDS, "responses": RESPONSE_WORDS}
_ID = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")  # «Cambiar a numero-equivocado»
_WHOLE = ("acknowledge", "responses", "ask", "quick")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text by its name in `in_country` ("" where a country cannot change it) and its path.

    `only_in` empty is everywhere; it goes with the `warning` that it is a part of.
    """

    name: str
    path: str
    text: str
    not_in: frozenset[str] = frozenset()
    only_in: frozenset[str] = frozenset()
    warning: str = ""


def country_problems(card: Card, speech: Mapping[str, PhraseLint]) -> Iterator[Problem]:
    """Variants that fit nothing, sentences forbidden somewhere, and countries left speechless."""
    yield from _variants(card)
    texts = tuple(_texts(card))
    for country in speech:
        here = card_in(card, country)
        yield from _forbidden(card, texts, country, speech[country])
        for name in _WHOLE:
            if getattr(card, name) and not getattr(here, name):
                words = f"En {COUNTRIES[country]} la ficha se queda sin nada que decir aquí."
                path = name if name in ("ask", "quick") else f"{name}.1.text"
                yield Problem(path, ERROR, words, country=country)


def _variants(card: Card) -> Iterator[Problem]:
    fields, seen = fields_of(card), set()
    for number, variant in enumerate(card.in_country, 1):
        if variant.country not in COUNTRIES:
            words = f"«{variant.country}» no es uno de {', '.join(COUNTRIES)}."
            yield Problem(f"in_country.{number}.country", ERROR, words)
        if variant.field not in fields:
            words = f"Esta ficha no tiene «{variant.field}»."
            yield Problem(f"in_country.{number}.field", ERROR, words)
        if (variant.country, variant.field) in seen:
            words = f"«{variant.field}» ya está para {variant.country}."
            yield Problem(f"in_country.{number}.field", ERROR, words)
        if variant.field == "title" and not variant.text:
            yield Problem(f"in_country.{number}.text", ERROR, "Una ficha nunca queda sin título.")
        limit = _LIMITS.get(variant.field.partition(".")[0], 0)
        count = len(variant.text.split())
        if limit and count > limit:
            words = f"Tiene {count} palabras; se dice en voz alta, caben {limit}."
            yield Problem(f"in_country.{number}.text", ERROR, words)
        seen.add((variant.country, variant.field))


def _forbidden(
    card: Card, texts: Sequence[_Text], country: str, lint: PhraseLint
) -> Iterator[Problem]:
    contexts = contexts_of(card)
    for path, text in _shown_in(card, texts, country):
        for finding in found_in(lint, text, contexts):
            said = text[finding.start : finding.end]
            yield Problem(
                path,
                ERROR if finding.is_forbidden else ADVICE,
                f"{COUNTRIES[country]}: «{said}». {finding.rule.why}",
                finding.rule.instead,
                country,
                finding.start,
                finding.end,
            )


def _shown_in(card: Card, texts: Sequence[_Text], country: str) -> Iterator[tuple[str, str]]:
    """(path of the field where the text is written, text) of what is said or read in a country."""
    own = {
        v.field: (f"in_country.{number}.text", v.text)
        for number, v in enumerate(card.in_country, 1)
        if v.country == country
    }
    dropped = {name for name, (_path, text) in own.items() if not text}
    for each in texts:
        if country in each.not_in or (each.only_in and country not in each.only_in):
            continue
        if each.warning and each.warning in dropped:
            continue
        path, text = own.get(each.name, (each.path, each.text))
        if text:
            yield path, text


def _texts(card: Card) -> Iterator[_Text]:
    """All that may be said or read of a card, with where; the same for every country."""
    for name in ("title", "quick", "bridge", "commitment", "second_try"):
        yield _Text(name, name, str(getattr(card, name)))
    quiet = card.no_reason_in if card.ask_without_reason else frozenset[str]()
    yield _Text("ask", "ask", card.ask, quiet)
    if quiet:
        yield _Text("ask", "ask_without_reason", card.ask_without_reason, only_in=quiet)
    for number, line in enumerate(card.acknowledge, 1):
        yield _Text(f"acknowledge.{line.tone}", f"acknowledge.{number}.text", line.text)
    for number, text in enumerate(card.follow_ups, 1):
        yield _Text(f"follow_ups.{number}", f"follow_ups.{number}", text)
    for number, one in enumerate(card.responses, 1):
        yield _Text(f"responses.{one.key}", f"responses.{number}.text", one.text, one.not_in)
    yield from _warnings(card)
    for number, rule in enumerate(card.stop, 1):
        for part in ("when", "do"):
            # The id of a card is read as its title, which is judged with that card.
            text = _ID.sub(lambda found: " " * len(found[0]), str(getattr(rule, part)))
            yield _Text(f"stop.{number}.{part}", f"stop.{number}.{part}", text)


def _warnings(card: Card) -> Iterator[_Text]:
    """A warning left out in a country shows none of its three texts there."""
    for number, avoid in enumerate(card.avoid, 1):
        name = f"avoid.{number}"
        yield _Text(name, f"{name}.better", avoid.better)
        for part in ("dont", "because"):
            yield _Text("", f"{name}.{part}", str(getattr(avoid, part)), warning=name)
