"""Fields that hold codes are chosen by the words of the house, never typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.changes import FieldChange
from agent_desk.domain.objections.fields import CardField
from agent_desk.domain.objections.in_country import fields_of
from agent_desk.ui.editor.field_words import change_name
from agent_desk.ui.editor.state import Choice
from agent_desk.ui.wording import translate

Names = Mapping[str, Mapping[str, str]]
ONE = frozenset({"tone", "country", "field"})
MANY = frozenset({"segments", "not_in", "stages", "options"})
"""What is chosen, by the last part of the field's path."""


def names_of(card: Card, field: CardField, known: Names) -> Mapping[str, str]:
    """Code → words of what may stand in the field; nothing for a field that is written."""
    name = field.path.rpartition(".")[2]
    if name in ("country", "not_in"):
        return COUNTRIES
    if name == "field" and field.group == "in_country":
        bare = replace(card, in_country=())
        return {code: _field_words(code, card, known) for code in fields_of(bare)}
    return known.get(name, {}) if name in ONE | MANY else {}


def choices_of(card: Card, field: CardField, known: Names) -> tuple[Choice, ...]:
    """All that may stand in the field; first what stands there and does not exist, to take out."""
    names, codes = names_of(card, field, known), codes_in(field)
    if not names:
        return ()
    lost = translate("Editor", "«{code}» (no existe)")
    shown = {code: lost.format(code=code) for code in codes if code not in names} | dict(names)
    return tuple(Choice(code, words, code in codes) for code, words in shown.items())


def is_one(field: CardField) -> bool:
    """Whether just one of the choices stands in the field."""
    return field.path.rpartition(".")[2] in ONE


def codes_in(field: CardField) -> tuple[str, ...]:
    """The codes that stand in a field of choices."""
    return _codes(field.value)


def _codes(text: str) -> tuple[str, ...]:
    parts = text.replace("\n", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())


def value_with(field: CardField, codes: Sequence[str]) -> str:
    """The codes as the field's text: one a line in a list, else between commas."""
    return ("\n" if field.is_list else ", ").join(codes)


def in_words(card: Card, field: CardField, known: Names) -> str:
    """The text of a field as it is read in the list: codes by their names."""
    name = field.path.rpartition(".")[2]
    if name not in ONE and name not in MANY:  # most of the hundred rows that change at every key
        return field.value.replace("\n", " · ")
    if name == "field":  # not all the names that it could have
        is_known = field.value in fields_of(card)
        return _field_words(field.value, card, known) if is_known else field.value
    names = names_of(card, field, known)
    if not names:
        return field.value.replace("\n", " · ")
    return ", ".join(names.get(code, code) for code in codes_in(field))


def worded(change: FieldChange, known: Names) -> FieldChange:
    """A change of codes in words."""
    name = change.path.rpartition(".")[2]
    names = COUNTRIES if name == "not_in" else known.get(name, {})
    if name not in ONE | MANY or not names:
        return change
    before, after = (
        ", ".join(names.get(code, code) for code in _codes(text))
        for text in (change.before, change.after)
    )
    return replace(change, before=before, after=after)


def _field_words(code: str, card: Card, known: Names) -> str:
    group, _, tone = code.partition(".")
    if group == "acknowledge":
        words = change_name(code, card)
        return f"{words} · {known.get('tone', {}).get(tone, tone)}"
    return change_name(code, card)
