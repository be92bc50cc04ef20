"""Everything that is wrong with a card, field by field, while it is still being written.

An error stops a publication; an advice does not. Each names the field by its path (fields.py), so
that the editor can show it beside the text with the better wording.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.check_countries import country_problems
from agent_desk.domain.objections.check_neighbours import own_neighbour_problems
from agent_desk.domain.objections.fields import CardField, fields_of_card
from agent_desk.domain.objections.lint import contexts_of, found_in
from agent_desk.domain.objections.problems import ADVICE, ERROR, Problem
from agent_desk.domain.script.filling import placeholders_in
from agent_desk.domain.text.fold import Word, words_of
from agent_desk.domain.text.phrases import Finding, PhraseLint

LEAST_UTTERANCES, GOOD_UTTERANCES = 11, 40
TITLE_LETTERS = 80  # more is cut in the list of the desk
QUICK_WORDS, LONG_WORDS = 32, 60  # read in a second; said in one breath
_NEEDED = ("title", "quick", "ask", "bridge", "commitment", "second_try")
_READ_ONLY_NAMES = frozenset("key tone segments not_in why dont because country title".split())
_PRIVATE = re.compile(r"\d[\d\s().-]{6,}\d|[\w.+-]+@[\w-]+\.\w+")
_THIRD_PARTY = "tercero"
_MUST_STOP = {"crisis", "stop-collection", "no-disclosure"}
# «usted» is how the house speaks; these words say «tú».
_FAMILIAR = frozenset("tienes puedes quieres debes necesitas contigo tuyo tuya eres".split())


@dataclass(frozen=True, slots=True)
class CardRules:
    """What a card may refer to and must keep to. `speech` is the lint of each country."""

    kinds: frozenset[str]
    tones: frozenset[str]
    segments: frozenset[str]
    stages: frozenset[str]
    options: frozenset[str]
    placeholders: frozenset[str]
    debt_placeholders: frozenset[str]
    lint: PhraseLint
    speech: Mapping[str, PhraseLint]


def check_card(card: Card, rules: CardRules) -> tuple[Problem, ...]:
    """All problems of a card, errors first, in the order of its fields."""
    fields = fields_of_card(card)
    found = [
        *_kind_problems(card, rules),
        *_missing(card),
        *(problem for field in fields for problem in _field_problems(card, field, rules)),
        *_codes(card, rules),
        *own_neighbour_problems(card, rules.kinds),
        *_repeats(card),
        *_utterances(card),
        *country_problems(card, rules.speech),
    ]
    order = {field.path: place for place, field in enumerate(fields)}
    found.sort(key=lambda p: (p.is_advice, order.get(p.path, -1), p.country))
    return tuple(dict.fromkeys(found))


def check_library(
    cards: Iterable[Card], rules: CardRules, tested: Iterable[str] = ()
) -> tuple[Problem, ...]:
    """What is wrong between cards; `tested` are the cards that searches are expected to find."""
    every = tuple(cards)
    count = Counter(card.id for card in every)
    found = [
        Problem(card_id, ERROR, f"Hay {times} fichas de «{card_id}»; debe quedar una.")
        for card_id, times in count.items()
        if times > 1
    ]
    found += [
        Problem(card_id, ERROR, f"Una prueba de búsqueda espera «{card_id}» y esa ficha no está.")
        for card_id in sorted(set(tested) - set(count))
    ]
    found += [
        Problem(card.id, ERROR, f"Su vecino «{neighbour}» no existe.")
        for card in every
        for neighbour in card.neighbours
        if neighbour not in rules.kinds or neighbour == card.id
    ]
    return (*found, *_said_twice(every))


def _kind_problems(card: Card, rules: CardRules) -> Iterator[Problem]:
    if card.id not in rules.kinds:
        yield Problem("", ERROR, f"No existe el tipo de objeción «{card.id}».")
    if _MUST_STOP.intersection(card.risk_flags) and not card.stop:
        yield Problem("stop.1.when", ERROR, "Con esta marca de riesgo debe decir cuándo detenerse.")


def _missing(card: Card) -> Iterator[Problem]:
    for name in _NEEDED:
        if not str(getattr(card, name)).strip():
            yield Problem(name, ERROR, "Está vacío.")
    for group in ("acknowledge", "responses"):
        if not getattr(card, group):
            yield Problem(f"{group}.1.text", ERROR, "Falta: la ficha no tendría qué decir.")
    if card.no_reason_in and not card.ask_without_reason.strip():
        countries = ", ".join(sorted(card.no_reason_in))
        yield Problem(
            "ask_without_reason", ERROR, f"Falta la pregunta sin motivo para {countries}."
        )


def _field_problems(card: Card, field: CardField, rules: CardRules) -> Iterator[Problem]:
    name = field.path.rpartition(".")[2]
    if not field.value.strip():
        if "." in field.path and _must_have_text(field):
            yield Problem(field.path, ERROR, "Está vacío.")
        return
    yield from _length(field)
    if _has_control_characters(field.value):
        yield Problem(field.path, ERROR, "Tiene caracteres que no se ven; escríbalo de nuevo.")
    if found := _PRIVATE.search(field.value):
        yield Problem(
            field.path,
            ERROR,
            f"«{found.group()}» parece un dato de una persona; quítelo o use un dato entre llaves.",
            start=found.start(),
            end=found.end(),
        )
    if field.is_list or name in _READ_ONLY_NAMES or field.group == "stop":
        return
    yield from _placeholders(card, field, rules)
    contexts = contexts_of(card) if _is_said(card, field) else frozenset[str]()
    yield from (_harmful(field, finding) for finding in found_in(rules.lint, field.value, contexts))
    yield from _tone(field)


def _is_said(card: Card, field: CardField) -> bool:
    """What is only read may name a thing that may not be said to a third party."""
    if field.group == "in_country":
        number = int(field.path.split(".")[1])
        return card.in_country[number - 1].is_said
    return field.path != "quick"


def _must_have_text(field: CardField) -> bool:
    name = field.path.rpartition(".")[2]
    if field.group == "in_country":
        return name != "text"
    return not field.is_list and name not in {"segments", "not_in"}


def _length(field: CardField) -> Iterator[Problem]:
    if field.most_words and field.words > field.most_words:
        yield Problem(
            field.path,
            ERROR,
            f"Tiene {field.words} palabras; se dice en voz alta, caben {field.most_words}.",
        )
    if field.path == "title" and len(field.value) > TITLE_LETTERS:
        words = f"Tiene {len(field.value)} letras; en la lista de la mesa caben {TITLE_LETTERS}."
        yield Problem(field.path, ERROR, words)
    if field.path == "quick" and field.words > QUICK_WORDS:
        words = f"Tiene {field.words} palabras; se lee en un segundo, procure {QUICK_WORDS}."
        yield Problem(field.path, ADVICE, words)
    if field.path in ("bridge", "commitment", "second_try") and field.words > LONG_WORDS:
        yield Problem(
            field.path, ERROR, f"Tiene {field.words} palabras; en voz alta caben {LONG_WORDS}."
        )


def _placeholders(card: Card, field: CardField, rules: CardRules) -> Iterator[Problem]:
    outside = field.value
    for name in placeholders_in(field.value):
        outside = outside.replace(f"{{{name}}}", "")
        place = field.value.find(f"{{{name}}}")
        ends = place + len(name) + 2
        if name not in rules.placeholders:
            words = f"No se conoce el dato {{{name}}}."
            yield Problem(field.path, ERROR, words, start=place, end=ends)
        elif name in rules.debt_placeholders and "no-disclosure" in card.risk_flags:
            # Before identity the desk says the fallback anyway; a third party may not hear even it.
            severity = ERROR if card.family == _THIRD_PARTY else ADVICE
            words = f"{{{name}}} es de la deuda y aquí puede no hablar el titular."
            yield Problem(field.path, severity, words, start=place, end=ends)
    for brace in "{}":
        if brace in outside:
            place = field.value.rfind(brace)
            words = "Hay una llave suelta; los datos se escriben {nombre}."
            yield Problem(field.path, ERROR, words, start=place, end=place + 1)
            return


def _harmful(field: CardField, finding: Finding) -> Problem:
    said = field.value[finding.start : finding.end]
    return Problem(
        field.path,
        ERROR if finding.is_forbidden else ADVICE,
        f"«{said}»: {finding.rule.why}",
        finding.rule.instead,
        start=finding.start,
        end=finding.end,
    )


def _tone(field: CardField) -> Iterator[Problem]:
    for word in _familiar_words(field.value):
        said = field.value[word.start : word.end]
        words = f"«{said}» habla de tú; la casa habla de usted."
        yield Problem(field.path, ADVICE, words, start=word.start, end=word.end)
    letters = [letter for letter in field.value if letter.isalpha()]
    if len(letters) > 12 and sum(letter.isupper() for letter in letters) > 0.6 * len(letters):
        yield Problem(field.path, ADVICE, "Está en mayúsculas: se lee como si gritara.")


@lru_cache(maxsize=4096)
def _familiar_words(text: str) -> tuple[Word, ...]:
    return tuple(word for word in words_of(text) if word.text in _FAMILIAR)


def _codes(card: Card, rules: CardRules) -> Iterator[Problem]:
    for number, line in enumerate(card.acknowledge, 1):
        if line.tone not in rules.tones:
            yield _unknown(f"acknowledge.{number}.tone", "el tono", line.tone)
    for number, response in enumerate(card.responses, 1):
        if response.tone not in rules.tones:
            yield _unknown(f"responses.{number}.tone", "el tono", response.tone)
        for segment in sorted(response.segments - rules.segments):
            yield _unknown(f"responses.{number}.segments", "el segmento", segment)
        for country in sorted(response.not_in - set(rules.speech)):
            yield _unknown(f"responses.{number}.not_in", "el país", country)
    for stage in card.stages:
        if stage not in rules.stages:
            yield _unknown("stages", "la etapa", stage)
    for option in card.options:
        if option not in rules.options:
            yield _unknown("options", "la opción", option)


def _unknown(path: str, what: str, code: str) -> Problem:
    return Problem(path, ERROR, f"No existe {what} «{code}».")


def _repeats(card: Card) -> Iterator[Problem]:
    keys: set[str] = set()
    texts: set[str] = set()
    for number, response in enumerate(card.responses, 1):
        if response.key in keys:
            yield Problem(f"responses.{number}.key", ERROR, f"«{response.key}» está repetida.")
        folded = _folded(response.text)
        if folded and folded in texts:
            yield Problem(f"responses.{number}.text", ERROR, "Dice lo mismo que otra respuesta.")
        keys.add(response.key)
        texts.add(folded)
    tones = Counter(line.tone for line in card.acknowledge)
    for number, line in enumerate(card.acknowledge, 1):
        if line.tone and tones[line.tone] > 1:
            words = f"Hay dos frases con el tono «{line.tone}»."
            yield Problem(f"acknowledge.{number}.tone", ERROR, words)


def _utterances(card: Card) -> Iterator[Problem]:
    if len(card.utterances) < LEAST_UTTERANCES:
        words = f"Hay {len(card.utterances)} frases de ejemplo; hacen falta {LEAST_UTTERANCES}."
        yield Problem("utterances", ERROR, words)
    every = len(card.utterances) + len(card.typed) + len(card.regional)
    if every < GOOD_UTTERANCES:
        words = f"Hay {every} ejemplos; con {GOOD_UTTERANCES} la búsqueda la encuentra mejor."
        yield Problem("utterances", ADVICE, words)
    said = Counter(_folded(text) for text in (*card.utterances, *card.typed))
    for text, times in said.items():
        if times > 1:
            yield Problem("utterances", ADVICE, f"El ejemplo «{text}» está {times} veces.")


def _said_twice(cards: Iterable[Card]) -> Iterator[Problem]:
    """The same example in two cards teaches the search nothing, or the wrong thing."""
    where: dict[str, str] = {}
    for card in cards:
        for text in {_folded(t) for t in (*card.utterances, *card.typed)}:
            if where.setdefault(text, card.id) != card.id:
                words = f"El ejemplo «{text}» también está en «{where[text]}»."
                yield Problem(card.id, ADVICE, words)


@lru_cache(maxsize=16384)  # of a card that is being written one text changes
def _folded(text: str) -> str:
    return " ".join(word.text for word in words_of(text))


def _has_control_characters(text: str) -> bool:
    return not text.replace("\n", "").isprintable()
