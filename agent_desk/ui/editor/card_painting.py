"""A card being written, put into rows: fields with their counts, problems beside the text."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.check import CardRules
from agent_desk.domain.objections.fields import CardField, fields_of_card
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.library_book import CardVersion, State
from agent_desk.domain.objections.problems import Problem
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.editor.book import EditorBook, EditorContent
from agent_desk.ui.editor.choices import MANY, ONE, choices_of, in_words, is_one, names_of
from agent_desk.ui.editor.field_words import field_name
from agent_desk.ui.editor.state import CardState, FieldRow, FieldState, ProblemRow
from agent_desk.ui.wording import plural, translate

KINDS_SHOWN = 6  # names of cards that fit on the line of the hint


def paint_row(book: EditorBook, hit: Hit) -> ResultRow:
    """A card in the list; its state stands at the right when it is being worked on."""
    card = book.card(hit.card_id)
    if card is None:
        return ResultRow(hit.card_id, hit.card_id, "")
    version = book.work.get(hit.card_id)
    rate = state_words(version.state) if version else ""
    if not version and hit.card_id not in book.live:
        rate = state_words(State.RETIRED)
    detail = f"{card.family_name} · {hit.utterance or card.quick}"
    return ResultRow(card.id, card.title, detail, hit.marks, rate, bool(card.risk_flags))


def state_words(state: State) -> str:
    """A state as a supervisor says it."""
    return {
        State.DRAFT: translate("Editor", "Borrador"),
        State.REVIEW: translate("Editor", "En revisión"),
        State.PUBLISHED: translate("Editor", "Publicada"),
        State.RETIRED: translate("Editor", "Retirada"),
    }[state]


def paint_card(
    book: EditorBook, card: Card, selected: int, problems: Sequence[Problem]
) -> CardState:
    """The card with its fields; the caller adds what it knows of saving and undoing."""
    fields = fields_of_card(card)
    version = book.work.get(card.id)
    return CardState(
        title=card.title,
        pills=_pills(book, card, version, problems),
        rows=tuple(_row(card, field, problems, book.content) for field in fields),
        selected=selected,
        field=_open_field(card, fields[selected], problems, book.content),
        can_send=version is not None,
        can_edit=True,
    )


def _pills(
    book: EditorBook, card: Card, version: CardVersion | None, problems: Sequence[Problem]
) -> tuple[Pill, ...]:
    if version:
        state = Pill(f"{state_words(version.state)} v{version.number}", Tone.WARN)
    elif card.id in book.live:
        state = Pill(state_words(State.PUBLISHED), Tone.OK)
    else:
        state = Pill(state_words(State.RETIRED))
    errors = sum(not problem.is_advice for problem in problems)
    if not errors:
        return (state,)
    words = plural(errors, translate("Editor", "1 error"), translate("Editor", "{count} errores"))
    return (state, Pill(words, Tone.BAD))


def _row(
    card: Card, field: CardField, problems: Sequence[Problem], content: EditorContent
) -> FieldRow:
    here = [problem for problem in problems if problem.path == field.path]
    tone = Tone.NEUTRAL
    if here:
        tone = Tone.WARN if all(problem.is_advice for problem in here) else Tone.BAD
    shown = in_words(card, field, content.names)
    return FieldRow(field.path, field_name(field.path), shown, _count(field), tone)


def _count(field: CardField) -> str:
    if field.most_words:
        return f"{field.words}/{field.most_words}"
    return str(len(field.value.splitlines())) if field.is_list else ""


def _open_field(
    card: Card, field: CardField, problems: Sequence[Problem], content: EditorContent
) -> FieldState:
    here = [problem for problem in problems if problem.path == field.path]
    return FieldState(
        path=field.path,
        label=field_name(field.path),
        value=field.value,
        is_list=field.is_list,
        count=_long_count(field),
        hint=_hint(card, field, content),
        problems=_grouped(here),
        choices=choices_of(card, field, content.names),
        is_one=is_one(field),
    )


def _long_count(field: CardField) -> str:
    if field.most_words:
        words = translate("Editor", "{count} de {most} palabras")
        return words.format(count=field.words, most=field.most_words)
    if field.path.rpartition(".")[2] in ONE | MANY:
        return ""
    if field.is_list:
        return plural(
            len(field.value.splitlines()),
            translate("Editor", "1 renglón"),
            translate("Editor", "{count} renglones"),
        )
    return plural(
        field.words, translate("Editor", "1 palabra"), translate("Editor", "{count} palabras")
    )


def _grouped(problems: Sequence[Problem]) -> tuple[ProblemRow, ...]:
    """One row for each place of the text; what more countries say of it is counted."""
    places: dict[tuple[int, int, str], list[Problem]] = {}
    for problem in problems:
        whole = problem.message if not problem.end else ""  # without a place each is its own
        places.setdefault((problem.start, problem.end, whole), []).append(problem)
    return tuple(_problem(some) for some in places.values())


def _problem(problems: Sequence[Problem]) -> ProblemRow:
    problem = problems[0]
    countries = sorted({COUNTRIES[p.country] for p in problems[1:] if p.country})
    words = problem.message
    if countries:
        also = translate("Editor", " También en: {countries}.")
        words += also.format(countries=", ".join(countries))
    tone = Tone.WARN if problem.is_advice else Tone.BAD
    return ProblemRow(words, problem.better, tone, problem.start, problem.end)


def _hint(card: Card, field: CardField, content: EditorContent) -> str:
    """What may stand in the field: codes, or the facts between braces."""
    name, rules = field.path.rpartition(".")[2], content.rules
    if name in ONE and names_of(card, field, content.names):
        return translate("Editor", "Las flechas eligen; Enter vuelve a los campos.")
    if name in MANY and names_of(card, field, content.names):
        return translate("Editor", "Espacio marca o desmarca; Enter vuelve a los campos.")
    if field.path == "regional":
        return translate("Editor", "Un renglón por frase, con su país: «CL: perdí la pega».")
    if field.path == "neighbours":
        return _kinds(field.value, rules.kinds - {card.id, *card.neighbours})
    if field.is_list:
        return translate("Editor", "Un renglón por cada uno.")
    if field.path == "title":
        return translate("Editor", "Como lo diría el cliente: lo ve el agente en la lista.")
    if name == "key":
        return translate("Editor", "Sirve para contar; no la cambie si solo corrige el texto.")
    return _facts(field.value, rules.placeholders - _hidden(card, rules))


def _kinds(text: str, kinds: frozenset[str]) -> str:
    """The cards whose name begins, or has, what stands in the last line."""
    begun = text.rpartition("\n")[2].strip()
    names = sorted(kind for kind in kinds if begun in kind and begun != kind)
    names.sort(key=lambda kind: not kind.startswith(begun))
    if begun and names:
        return " · ".join(names[:KINDS_SHOWN])
    return translate("Editor", "Una ficha por renglón, por su clave: «ya-pague».")


def _facts(text: str, known: frozenset[str]) -> str:
    """The facts that may be written between braces: those that the last open brace begins."""
    begun = text.rpartition("{")[2] if "{" in text else "}"
    if "}" in begun:
        return translate("Editor", "Escriba «{» para poner un dato del cliente.")
    names = sorted(name for name in known if name.startswith(begun))
    return " ".join(f"{{{name}}}" for name in names)


def _hidden(card: Card, rules: CardRules) -> frozenset[str]:
    return rules.debt_placeholders if "no-disclosure" in card.risk_flags else frozenset()
