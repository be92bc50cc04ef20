"""The text being written: whose it is, what is kept of it, and the steps back."""

from __future__ import annotations

from agent_desk.domain.practice.debtor.sheet import (
    Fields,
    Row,
    rows_of,
    scenario_rows,
    text_at,
)
from agent_desk.domain.practice.training.casting import PERSONA

MOST_UNDONE = 200
_OFF = "is_retired"


class Draft:
    """Values are frozen: a step back is the value there was. `saved` is empty for a new one."""

    def __init__(self, kind: str = PERSONA, item: str = "", saved: Fields | None = None) -> None:
        self.kind, self.item = kind, item
        self.saved: Fields = saved or {}
        self._steps: list[Fields] = [self.saved]

    @property
    def fields(self) -> Fields:
        return self._steps[-1]

    @property
    def is_changed(self) -> bool:
        return bool(self.item) and self.fields != self.saved

    @property
    def can_undo(self) -> bool:
        return len(self._steps) > 1

    @property
    def rows(self) -> tuple[Row, ...]:
        return rows_of(self.fields) if self.kind == PERSONA else scenario_rows(self.fields)

    def put(self, fields: Fields) -> None:
        if fields != self.fields:
            self._steps = [*self._steps[-MOST_UNDONE:], fields]

    def undo(self) -> None:
        if self.can_undo:
            self._steps.pop()

    def kept(self, fields: Fields) -> None:
        """That text is now the saved one."""
        self.saved = fields
        self.put(fields)


def is_retired(fields: Fields) -> bool:
    return text_at(fields, _OFF, "text") == "true"


def with_retired(fields: Fields, *, is_on: bool) -> Fields:
    """The same text, out of use or in use again."""
    kept = {key: value for key, value in fields.items() if key != _OFF}
    return {**kept, _OFF: "true"} if is_on else kept
