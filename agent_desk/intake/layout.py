"""Where the table is in a file: its header below title lines, its delimiter, its last row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from agent_desk.intake.file_kind import FileKind
from agent_desk.intake.recognise import known_headers
from agent_desk.intake.source import BadRow, Source
from agent_desk.intake.text_rows import DELIMITERS, TextRows
from agent_desk.services.column_names import ColumnNames, folded
from agent_desk.services.intake_plan import ACCOUNTS, PAYMENTS

HEADER_WITHIN = 40  # rows from the top in which the header is looked for
_TOTALS = frozenset(
    "total totales gran_total total_general suma sumas suma_total total_cartera subtotal".split()
)
_FOOTERS = ("fin_de", "total_", "totales_", "registros", "generado", "fuente", "nota", "elaboro")


def find_header(source: Source, names: ColumnNames) -> int:
    """The line of the row that names most columns; 0 when none names any."""
    best, line_of_best = 0, 0
    for record in islice(source.rows(), HEADER_WITHIN):
        if isinstance(record, BadRow):
            continue
        line, cells = record
        known = max(known_headers(cells, names, kind) for kind in (ACCOUNTS, PAYMENTS))
        if known > best:
            best, line_of_best = known, line
    return line_of_best


def first_wide_row(source: Source) -> int:
    """The first row with at least two words: the header of a file whose names nobody knows."""
    for record in islice(source.rows(), HEADER_WITHIN):
        if not isinstance(record, BadRow) and sum(bool(c.strip()) for c in record[1]) >= 2:
            return record[0]
    return 1


def best_delimiter(path: Path, kind: FileKind, names: ColumnNames) -> str:
    """The one under which the header knows most columns; then the one that parts most evenly."""
    return max(DELIMITERS, key=lambda sign: _fitness(TextRows(path, kind.encoding, sign), names))


def is_totals(cells: Sequence[str], account: str) -> bool:
    """A row that adds up the column instead of being an account."""
    words = [folded(cell) for cell in cells if cell]
    if not words:
        return False
    if folded(account) in _TOTALS:
        return True
    return not account and any(word in _TOTALS for word in words)


def is_footer(cells: Sequence[str], account: str) -> bool:
    """A remark below the table: one or two cells, and none of them an account's."""
    full = [cell for cell in cells if cell]
    if len(full) > 2:
        return False
    first = folded(full[0]) if full else ""
    return first.startswith(_FOOTERS) and not any(sign.isdigit() for sign in account[:4])


def _fitness(source: Source, names: ColumnNames) -> tuple[int, int]:
    known, widths = 0, []
    for record in islice(source.rows(), HEADER_WITHIN):
        if isinstance(record, BadRow):
            continue
        cells = record[1]
        known = max(known, *(known_headers(cells, names, kind) for kind in (ACCOUNTS, PAYMENTS)))
        if len(cells) > 1:
            widths.append(len(cells))
    return known, max((widths.count(width) for width in set(widths)), default=0)
