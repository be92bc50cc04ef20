"""Reading one row: every problem of it is collected, so that the user corrects them all at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from agent_desk.intake.csv_text import Row
from agent_desk.intake.values import CellError
from agent_desk.services.import_portfolio import RejectedRow, RowWarning

T = TypeVar("T")
SHOWN = 60


class Cells:
    """The cells of a row, and what was wrong with those read so far."""

    def __init__(self, row: Row) -> None:
        self.line = row.line
        self._cells = row.cells
        self._problems: list[tuple[str, str]] = []
        self.warnings: list[RowWarning] = []

    @property
    def is_good(self) -> bool:
        """Whether nothing has refused the row so far."""
        return not self._problems

    def text(self, column: str) -> str:
        """What the cell says, trimmed; "" when it is empty or the column is not there."""
        return self._cells.get(column, "").strip()

    def need(self, column: str, read: Callable[[str], T], otherwise: T) -> T:
        """A value without which the row cannot be loaded."""
        if not self.text(column):
            self.refuse(column, "falta")
            return otherwise
        return self.take(column, read, otherwise)

    def take(self, column: str, read: Callable[[str], T], otherwise: T) -> T:
        """A value that may be left out, but if it is wrong the row is not loaded."""
        cell = self.text(column)
        if not cell:
            return otherwise
        try:
            return read(cell)
        except CellError as error:
            self.refuse(column, str(error))
            return otherwise

    def like(self, column: str, read: Callable[[str], T], otherwise: T) -> T:
        """A value the row can do without: if it is wrong it is left out and told."""
        cell = self.text(column)
        if not cell:
            return otherwise
        try:
            return read(cell)
        except CellError as error:
            self.warn(column, cell, f"{error}; la cuenta se cargó sin este dato")
            return otherwise

    def refuse(self, column: str, reason: str) -> None:
        self._problems.append((column, reason))

    def warn(self, column: str, value: str, reason: str) -> None:
        self.warnings.append(RowWarning(self.line, column, value[:SHOWN], reason))

    def rejected(self) -> RejectedRow | None:
        """The row's refusal with all its reasons, None when it is good."""
        if not self._problems:
            return None
        (column, reason), *others = self._problems
        reasons = [reason, *(f"además, {name}: {why}" for name, why in others)]
        return RejectedRow(self.line, column, self.text(column)[:SHOWN], "; ".join(reasons))
