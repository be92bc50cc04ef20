"""The ruled tables of a page: grids of money and schedules of payments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, TableStyle

from agent_desk.documents.fonts import REGULAR
from agent_desk.documents.style import (
    BLOCK_GAP,
    CELL,
    CELL_RIGHT,
    LABEL,
    LABEL_RIGHT,
    NOTE,
    NOTE_RIGHT,
    RULE,
    SMALL,
    SMALL_RIGHT,
    TOTAL,
    TOTAL_RIGHT,
    WASH,
    Face,
    words,
)
from agent_desk.documents.tagged import BareTable, RuledTable
from agent_desk.domain.papers.paper import Grid, Schedule, Slot

Row = list[object]
Cell = tuple[str, ParagraphStyle]
_PAD = 1.6
_SIDE_PAD = 3
_FIRST_NAME_SHARE = 0.34  # of the words, when there are two columns of them
_TITLE_SHARE = 0.46  # of the width, when the calculation stands beside the heading
_FIGURE_WIDTH = 96
_WIDEST_IN_THREE = len("$999,999.99")
_LONGEST_RUN = 36  # payments; a longer schedule is cut so that each part is read downwards


def grid_flowables(grid: Grid, face: Face) -> list[Flowable]:
    """Heading, table, and the calculation below it."""
    rows = [_row(grid.headers, grid.left, LABEL, LABEL_RIGHT)]
    rows += [_row(row, grid.left, CELL, CELL_RIGHT) for row in grid.rows]
    if grid.total:
        rows.append(_row(grid.total, grid.left, TOTAL, TOTAL_RIGHT))
    figures = len(grid.headers) - grid.left
    width = min(_FIGURE_WIDTH, face.width * 0.62 / max(1, figures))
    names = face.width - width * figures
    shares = (1.0,) if grid.left == 1 else (_FIRST_NAME_SHARE, 1 - _FIRST_NAME_SHARE)
    widths = [names * share for share in shares] + [width] * figures
    table = _ruled(rows, widths, face, has_total=bool(grid.total))
    return [*_head(grid, face), Spacer(0, 2), table, *_note_below(grid, face)]


def _head(grid: Grid, face: Face) -> list[Flowable]:
    """The heading, with the calculation on its line where both fit."""
    title = words(grid.title, face.heading)
    if not grid.note or not _fits_beside(grid, face):
        return [title]
    wide = face.width * _TITLE_SHARE
    return [bare_table([[title, words(grid.note, NOTE_RIGHT)]], [wide, face.width - wide])]


def _note_below(grid: Grid, face: Face) -> list[Flowable]:
    if not grid.note or _fits_beside(grid, face):
        return []
    return [Spacer(0, 2), words(grid.note, NOTE)]


def _fits_beside(grid: Grid, face: Face) -> bool:
    title = stringWidth(grid.title, face.heading.fontName, face.heading.fontSize)
    note = stringWidth(grid.note, NOTE.fontName, NOTE.fontSize)
    share = face.width * _TITLE_SHARE
    return bool(title < share - 4 and note < face.width - share - 4)


def schedule_flowables(schedule: Schedule, face: Face) -> list[Flowable]:
    """The payments: split by component when few, in two or three columns when many."""
    head: list[Flowable] = [words(schedule.title, face.heading), Spacer(0, 2)]
    if schedule.part_names:
        return [*head, _split(schedule, face)]
    runs = list(_runs(schedule.slots))
    tables: list[Flowable] = []
    for number, run in enumerate(runs):
        tables += [Spacer(0, 6)] if number else []
        tables.append(_columns(schedule, run, face))
    return [*head, *tables]


def _runs(slots: Sequence[Slot]) -> Iterator[Sequence[Slot]]:
    if len(slots) <= _LONGEST_RUN * 2:
        yield slots
        return
    for start in range(0, len(slots), _LONGEST_RUN):
        yield slots[start : start + _LONGEST_RUN]


def _split(schedule: Schedule, face: Face) -> Flowable:
    number, day, amount = schedule.headers
    rows: list[Row] = [
        [(number, LABEL), (day, LABEL)]
        + [(text, LABEL_RIGHT) for text in (*schedule.part_names, amount)]
    ]
    for slot in schedule.slots:
        rows.append(
            [
                (slot.number, CELL),
                (slot.day, CELL),
                *((part, CELL_RIGHT) for part in slot.parts),
                (slot.amount, TOTAL_RIGHT),
            ]
        )
    figures = len(schedule.part_names) + 1
    width = min(_FIGURE_WIDTH, (face.width - 138) / figures)
    return _ruled(rows, [46, face.width - 46 - width * figures, *[width] * figures], face)


def _columns(schedule: Schedule, slots: Sequence[Slot], face: Face) -> Flowable:
    """Blocks of number, date and amount side by side, read downwards."""
    columns = _columns_for(schedule, slots)
    height = -(-len(slots) // columns)
    number_name, day, amount_name = schedule.headers
    header: Row = [(number_name, LABEL), (day, LABEL), (amount_name, LABEL_RIGHT)]
    rows: list[Row] = [_with_gaps([list(header) for _ in range(columns)])]
    for line in range(height):
        cells = [_block(slots, line + height * column) for column in range(columns)]
        rows.append(_with_gaps(cells))
    block_width = (face.width - BLOCK_GAP * (columns - 1)) / columns
    number, amount = (56.0, 110.0) if columns < 3 else (42.0, 52.0)
    block: Row = [number, block_width - number - amount, amount]
    widths = _with_gaps([list(block) for _ in range(columns)], BLOCK_GAP)
    return _ruled(rows, widths, face, columns=columns)


def _columns_for(schedule: Schedule, slots: Sequence[Slot]) -> int:
    """Up to three, but only two when an amount is too wide for a third of the page."""
    count = len(slots)
    widest = max(len(slot.amount) for slot in schedule.slots)
    wanted = 1 if count <= 4 else 2 if count <= 8 else 3
    is_narrow = widest <= _WIDEST_IN_THREE and len(schedule.slots) < 100  # «100 de 120» is wide
    return wanted if is_narrow else min(wanted, 2)


def _block(slots: Sequence[Slot], index: int) -> Row:
    if index >= len(slots):
        return ["", "", ""]
    slot = slots[index]
    return [(slot.number, SMALL), (slot.day, SMALL), (slot.amount, SMALL_RIGHT)]


def _with_gaps(blocks: list[Row], gap: object = "") -> Row:
    joined: Row = []
    for number, block in enumerate(blocks):
        joined += [gap, *block] if number else block
    return joined


def _row(cells: Sequence[str], left_count: int, left: ParagraphStyle, right: ParagraphStyle) -> Row:
    return [(text, left if at < left_count else right) for at, text in enumerate(cells)]


def _ruled(
    rows: list[Row],
    widths: list[float] | Row,
    face: Face,
    *,
    has_total: bool = False,
    columns: int = 1,
) -> Flowable:
    """A table with a thin rule under each row of each block; the header repeats when it splits."""
    cells, styles = _cells(rows, widths)
    table = RuledTable(cells, colWidths=widths, repeatRows=1)
    table.blocks = columns
    commands: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, 7, 8),  # of empty cells: they must not heighten a row
        ("TOPPADDING", (0, 0), (-1, -1), _PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
        ("LEFTPADDING", (0, 0), (-1, -1), _SIDE_PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE_PAD),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        *styles,
    ]
    per_block = len(widths) if columns == 1 else 3
    for column in range(columns):
        start = column * (per_block + 1)
        end = start + per_block - 1
        commands.append(("LINEBELOW", (start, 0), (end, 0), 0.9, face.accent))
        commands.append(("LINEBELOW", (start, 1), (end, -1), 0.4, RULE))
    if has_total:
        commands.append(("BACKGROUND", (0, -1), (-1, -1), WASH))
    table.setStyle(TableStyle(commands))
    return table


def _cells(
    rows: Sequence[Row], widths: Sequence[object]
) -> tuple[list[Row], list[tuple[object, ...]]]:
    """What fits on its line is drawn as it is, four times as fast; only the rest is a paragraph."""
    cells: list[Row] = []
    styles: list[tuple[object, ...]] = []
    for line, row in enumerate(rows):
        shown: Row = []
        for column, cell in enumerate(row):
            if not isinstance(cell, tuple):
                shown.append(cell)
                continue
            text, style = cell
            room = float(str(widths[column])) - 2 * _SIDE_PAD
            if stringWidth(text, style.fontName, style.fontSize) > room or "\n" in text:
                shown.append(words(text, style))
                continue
            shown.append(text)
            here = (column, line)
            styles.append(("FONT", here, here, style.fontName, style.fontSize, style.leading))
            styles.append(("TEXTCOLOR", here, here, style.textColor))
            if style.alignment:
                styles.append(("ALIGN", here, here, "RIGHT"))
        cells.append(shown)
    return cells, styles


def bare_table(rows: Sequence[Sequence[object]], widths: list[float], pad: float = 0) -> BareTable:
    """Cells side by side, with nothing drawn."""
    table = BareTable(rows, colWidths=widths)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), REGULAR, 7, 8),
                ("TOPPADDING", (0, 0), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ("LEFTPADDING", (0, 0), (-1, -1), pad),
                ("RIGHTPADDING", (0, 0), (-1, -1), pad),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return table
