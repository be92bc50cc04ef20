"""What changed between two versions of a card, field by field and word by word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.fields import fields_of_card

SAME, GONE, NEW = "same", "gone", "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that stayed, went or came."""

    text: str
    kind: str  # same | gone | new


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; "" where the field was not there."""

    path: str
    before: str
    after: str

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Old and new as one reading, in words (in lines for a list)."""
        if "\n" in self.before or "\n" in self.after:
            return _pieces(self.before.splitlines(), self.after.splitlines(), "\n")
        return _pieces(self.before.split(), self.after.split(), " ")


def compare_cards(old: Card | None, new: Card | None) -> tuple[FieldChange, ...]:
    """Fields that differ, in the order of the card; a card that is not there has no fields.

    Responses, lines and variants are paired by what they are (key, tone, country and field) and
    not by their place, so that moving one is no change.
    """
    before, after = _named(old), _named(new)
    names = dict.fromkeys((*after, *before))
    return tuple(
        FieldChange(name, before.get(name, ""), after.get(name, ""))
        for name in names
        if before.get(name, "") != after.get(name, "")
    )


def new_responses(old: Card | None, new: Card) -> tuple[str, ...]:
    """Keys of responses whose text was not there before: each counts anew."""
    texts = {response.text for response in old.responses} if old else set()
    return tuple(response.key for response in new.responses if response.text not in texts)


def compare_libraries(
    mine: Mapping[str, Card], theirs: Iterable[Card]
) -> tuple[tuple[Card, tuple[FieldChange, ...]], ...]:
    """Each card of the other library that is new here or differs, with its changes."""
    found = ((card, compare_cards(mine.get(card.id), card)) for card in theirs)
    return tuple((card, changes) for card, changes in found if changes)


def _named(card: Card | None) -> dict[str, str]:
    if card is None:
        return {}
    return {_name(card, field.path): field.value for field in fields_of_card(card)}


def _name(card: Card, path: str) -> str:
    group, _, rest = path.partition(".")
    number, _, name = rest.partition(".")
    if not number.isdigit() or not name:
        return path
    place = int(number) - 1
    if group == "responses":
        return f"responses.{card.responses[place].key}.{name}"
    if group == "acknowledge":
        return f"acknowledge.{card.acknowledge[place].tone}.{name}"
    if group == "in_country":
        variant = card.in_country[place]
        return f"in_country.{variant.country}.{variant.field}.{name}"
    return path


def _pieces(old: list[str], new: list[str], glue: str) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece(glue.join(old[a:b]), SAME))
            continue
        if b > a:
            found.append(Piece(glue.join(old[a:b]), GONE))
        if d > c:
            found.append(Piece(glue.join(new[c:d]), NEW))
    return tuple(found)
