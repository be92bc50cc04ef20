"""What the place of the decision analysis shows."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.ui.desk.state import ResultRow

COLUMNS_VIEW, COVERAGE, LACKS = "columns", "coverage", "lacks"


@dataclass(frozen=True, slots=True)
class Column:
    """`rows` are (id, words); `at` is the chosen one, -1 when there is none."""

    name: str
    rows: tuple[tuple[str, str], ...] = ()
    at: int = -1


@dataclass(frozen=True, slots=True)
class DecisionState:
    """`focus` is the column that holds the chosen item."""

    view: str
    columns: tuple[Column, ...]
    focus: int = 0
    chosen: str = ""
    headers: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    rows: tuple[ResultRow, ...] = ()
    may_edit: bool = False
    can_save: bool = False
