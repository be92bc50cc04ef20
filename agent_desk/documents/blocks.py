"""The blocks of a page as flowables, and the whole story with its gaps."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from reportlab.platypus import Flowable, Spacer, TableStyle

from agent_desk.documents.closing import closing_apart, closing_together, split_closing
from agent_desk.documents.codes import code_flowables
from agent_desk.documents.style import (
    FACT,
    FACT_RIGHT,
    INK,
    LABEL,
    LABEL_RIGHT,
    LEDE,
    NOTE,
    WASH,
    Face,
    words,
)
from agent_desk.documents.tables import bare_table, grid_flowables, schedule_flowables
from agent_desk.domain.papers.paper import (
    Block,
    Facts,
    Grid,
    Lede,
    Paper,
    Schedule,
    Total,
    Way,
    Ways,
)

_GAP, _TIGHT_GAP = 5, 2.5
_LONG_NAME, _SHORT_NAME = 36, 16  # letters
_SHARES = (0.31, 0.2, 0.24, 0.25)


def story_of(paper: Paper, face: Face) -> list[Flowable]:
    """The page from title to signatures, in reading order: on one page when it fits, if need be
    with smaller gaps; else the conditions flow on and the signatures stay with the last of them."""
    opening, clauses, signers = split_closing(paper.blocks)
    blocks = [[_title(paper, face)], *(_flowables(block, face) for block in opening)]
    closing = closing_together(clauses, signers, face)
    room = face.first_height - sum(_height(block, face) for block in (*blocks, closing))
    for gap in (_GAP, _TIGHT_GAP):
        if gap * len(blocks) <= room:
            return [*_spaced(blocks, gap), *closing]
    return [*_spaced(blocks, _GAP), *closing_apart(clauses, signers, face)]


def fair_shares(names: Sequence[str], usual: Sequence[float]) -> list[float]:
    """Shares of the width for columns headed by `names`: the usual ones, unless a name is so long
    that a wider column saves lines."""
    if max(map(len, names)) <= _LONG_NAME:
        return list(usual)
    weights = [sqrt(max(len(name), _SHORT_NAME)) for name in names]
    return [weight / sum(weights) for weight in weights]


def _height(block: list[Flowable], face: Face) -> float:
    return float(sum(part.wrap(face.width, face.page_height)[1] for part in block))


def _spaced(blocks: list[list[Flowable]], gap: float) -> list[Flowable]:
    return [part for block in blocks for part in (*block, Spacer(0, gap))]


def _flowables(block: Block, face: Face) -> list[Flowable]:
    if isinstance(block, Lede):
        return [words(block.text, LEDE)]
    if isinstance(block, Facts):
        return [_facts(block, face)]
    if isinstance(block, Grid):
        return grid_flowables(block, face)
    if isinstance(block, Schedule):
        return schedule_flowables(block, face)
    if isinstance(block, Ways):
        return _ways(block, face)
    if isinstance(block, Total):
        return [_total(block, face)]
    raise TypeError(f"{type(block).__name__} closes a page")


def _title(paper: Paper, face: Face) -> Flowable:
    right = [words(paper.code_line, FACT_RIGHT), words(paper.place_date, LABEL_RIGHT)]
    title = words(paper.title, face.title)
    return bare_table([[title, right]], [face.width * 0.54, face.width * 0.46])


def _facts(facts: Facts, face: Face) -> Flowable:
    columns = []
    for fact in facts.items:
        shown: list[Flowable] = [words(fact.label, LABEL), words(fact.name, FACT)]
        columns.append([*shown, words(fact.detail, NOTE)] if fact.detail else shown)
    count = len(facts.items)
    usual = _SHARES if count == len(_SHARES) else [1 / count] * count
    longest = [max(fact.name, fact.detail if count == 4 else "", key=len) for fact in facts.items]
    shares = fair_shares([longest[0], *longest[1:]], usual)
    table = bare_table([columns], [face.width * share for share in shares], pad=6)
    table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), WASH)]))
    return table


def _total(total: Total, face: Face) -> Flowable:
    left = [
        words(total.label, LABEL),
        words(total.figure, face.figure),
        words(total.words, NOTE),
        *([words(total.note, LABEL)] if total.note else []),
    ]
    width = face.width * 0.56
    right = [words(total.side_title, face.heading), *_way(total.side, width - 12, face)]
    table = bare_table([[left, right]], [face.width - width, width], pad=6)
    table.setStyle(
        TableStyle([("BOX", (0, 0), (-1, -1), 0.8, INK), ("BACKGROUND", (0, 0), (0, 0), WASH)])
    )
    return table


def _ways(ways: Ways, face: Face) -> list[Flowable]:
    shown: list[Flowable] = [words(ways.title, face.heading), Spacer(0, 3)]
    for way in ways.items:
        codes = code_flowables(way, face)
        left_width = face.width * (0.62 if codes else 1.0)
        row: list[object] = [_way(way, left_width - 16, face), codes] if codes else []
        widths = [left_width, face.width - left_width] if codes else [face.width]
        table = bare_table([row or [_way(way, left_width - 16, face)]], widths, pad=5)
        table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), WASH)]))
        shown += [table, Spacer(0, 4)]
    return shown


def _way(way: Way, width: float, face: Face) -> list[Flowable]:
    """The name, then each thing to copy beside its label."""
    lines = [[words(label, LABEL), words(text, FACT)] for label, text in way.lines]
    shown: list[Flowable] = [words(way.name, face.heading, "H3")] if way.name else []
    if lines:
        shown.append(bare_table(lines, [84, width - 84]))
    return [*shown, words(way.detail, NOTE)] if way.detail else shown
