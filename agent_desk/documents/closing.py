"""How a page closes: its conditions and who signs, together or flowing over two pages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from agent_desk.documents.style import (
    CLAUSE,
    CLAUSE_TITLE,
    GUTTER,
    INK,
    SIGNER,
    SIGNER_ROLE,
    Face,
    words,
)
from agent_desk.documents.tables import bare_table
from agent_desk.domain.papers.paper import Block, Clauses, Signers

_ROOM_TO_SIGN = 25

Piece = list[Flowable]


def split_closing(
    blocks: Sequence[Block],
) -> tuple[tuple[Block, ...], Clauses | None, Signers | None]:
    """The blocks before, the conditions and the signers."""
    clauses = next((block for block in blocks if isinstance(block, Clauses)), None)
    signers = next((block for block in blocks if isinstance(block, Signers)), None)
    rest = tuple(block for block in blocks if not isinstance(block, Clauses | Signers))
    return rest, clauses, signers


def closing_together(
    clauses: Clauses | None, signers: Signers | None, face: Face
) -> list[Flowable]:
    """Conditions in two columns of like height, then the signatures: in one piece."""
    shown: list[Flowable] = []
    if clauses:
        column = _column(face)
        blocks = _clauses(clauses)
        heights = [sum(part.wrap(column, 10_000)[1] for part in block) for block in blocks]
        cut = min(range(len(blocks) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
        left = [part for block in blocks[:cut] for part in block]
        right = [part for block in blocks[cut:] for part in block]
        shown += [
            words(clauses.title, face.heading),
            Spacer(0, 3),
            bare_table([[left, "", right]], [column, GUTTER, column]),
        ]
    return [*shown, *_to_sign(signers, face)]


def closing_apart(clauses: Clauses | None, signers: Signers | None, face: Face) -> list[Flowable]:
    """Conditions in pairs, so that a page may end between two; a page to sign is never without
    conditions of its own."""
    blocks, column = _clauses(clauses) if clauses else [], _column(face)
    pairs: list[Piece] = []
    for at in range(0, len(blocks), 2):
        right = blocks[at + 1] if at + 1 < len(blocks) else []
        pairs.append([bare_table([[blocks[at], "", right]], [column, GUTTER, column])])
    if len(pairs) < 2 or clauses is None:
        return [KeepTogether(closing_together(clauses, signers, face))]
    first, *middle, last = pairs
    return [
        KeepTogether([words(clauses.title, face.heading), Spacer(0, 3), *first]),
        *(part for pair in middle for part in pair),
        KeepTogether([*last, *_to_sign(signers, face)]),
    ]


def _column(face: Face) -> float:
    return float((face.width - GUTTER) / 2)


def _clauses(clauses: Clauses) -> list[Piece]:
    blocks: list[Piece] = []
    for number, (title, text) in enumerate(clauses.items, 1):
        head = words(f"{number}. {title}", CLAUSE_TITLE)
        blocks.append([head, words(text, CLAUSE), Spacer(0, 2)])
    return blocks


def _to_sign(signers: Signers | None, face: Face) -> list[Flowable]:
    if signers is None:
        return []
    from agent_desk.documents.blocks import fair_shares

    cells: list[object] = []
    for name, role in signers.items:
        cells += ["", [words(name, SIGNER), words(role, SIGNER_ROLE)]]
    count = len(signers.items)
    shares = fair_shares([name for name, _ in signers.items], [1 / count] * count)
    room = min(face.width, count * face.width / 2) - (count - 1) * GUTTER
    widths: list[float] = []
    for share in shares:
        widths += [GUTTER, room * share]
    table = bare_table([cells[1:]], widths[1:], pad=3)
    lines = [("LINEABOVE", (at, 0), (at, 0), 0.6, INK) for at in range(0, 2 * count, 2)]
    table.setStyle(TableStyle(lines))
    return [Spacer(0, _ROOM_TO_SIGN), table]
