"""The text being written: every step can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_desk.domain.objections.card import Card

MOST_STEPS = 400


@dataclass(slots=True)
class Edits:
    """A card and its earlier and later texts. Typing in one field is one step per word."""

    card: Card
    _before: list[Card] = field(default_factory=list)
    _after: list[Card] = field(default_factory=list)
    _path: str = ""

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def put(self, card: Card, path: str = "", *, ends_word: bool = True) -> None:
        """The card after an edit of a field; letters of one word count as one step."""
        if card == self.card:
            return
        if not path or path != self._path or not self._before:
            self._before.append(self.card)
            del self._before[:-MOST_STEPS]
        self._path = "" if ends_word else path
        self._after.clear()
        self.card = card

    def undo(self) -> bool:
        """One step back; says whether there was one."""
        if not self._before:
            return False
        self._after.append(self.card)
        self.card = self._before.pop()
        self._path = ""
        return True

    def redo(self) -> bool:
        """One step forward again; says whether there was one."""
        if not self._after:
            return False
        self._before.append(self.card)
        self.card = self._after.pop()
        self._path = ""
        return True
