"""How the letter closes: its conditions and who signs, together or flowing over two pages."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from agent_desk.documents.letter import Letter, fair_shares
from agent_desk.documents.letter_style import (
    CLAUSE,
    CLAUSE_TITLE,
    GUTTER,
    HEADING,
    INK,
    SIGNER,
    SIGNER_ROLE,
    WIDTH,
    words,
)
from agent_desk.documents.letter_tables import bare_table
from agent_desk.domain.letter import clauses_for, fill

_ROOM_TO_SIGN = 25
_COLUMN = (WIDTH - GUTTER) / 2

Block = list[Flowable]


def closing_together(letter: Letter) -> list[Flowable]:
    """Conditions in two columns of like height, then the signatures: in one piece."""
    blocks = _clauses(letter)
    heights = [sum(part.wrap(_COLUMN, 10_000)[1] for part in block) for block in blocks]
    cut = min(range(len(blocks) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    left = [part for block in blocks[:cut] for part in block]
    right = [part for block in blocks[cut:] for part in block]
    return [
        _heading(letter),
        Spacer(0, 3),
        bare_table([[left, "", right]], [_COLUMN, GUTTER, _COLUMN]),
        Spacer(0, _ROOM_TO_SIGN),
        _signatures(letter),
    ]


def closing_apart(letter: Letter) -> list[Flowable]:
    """Conditions in pairs, so that a page may end between two; a page to sign is never without
    conditions of its own."""
    blocks = _clauses(letter)
    pairs: list[Block] = []
    for at in range(0, len(blocks), 2):
        right = blocks[at + 1] if at + 1 < len(blocks) else []
        pairs.append([bare_table([[blocks[at], "", right]], [_COLUMN, GUTTER, _COLUMN])])
    if len(pairs) < 2:
        return [KeepTogether(closing_together(letter))]
    first, *middle, last = pairs
    return [
        KeepTogether([_heading(letter), Spacer(0, 3), *first]),
        *(part for pair in middle for part in pair),
        KeepTogether([*last, Spacer(0, _ROOM_TO_SIGN), _signatures(letter)]),
    ]


def _heading(letter: Letter) -> Flowable:
    return words(letter.label("conditions_title"), HEADING)


def _clauses(letter: Letter) -> list[Block]:
    blocks: list[Block] = []
    for number, clause in enumerate(clauses_for(letter.agreement, letter.texts), 1):
        title = words(f"{number}. {fill(clause.title, letter.values)}", CLAUSE_TITLE)
        blocks.append([title, words(fill(clause.text, letter.values), CLAUSE), Spacer(0, 2)])
    return blocks


def _signatures(letter: Letter) -> Flowable:
    label, institution = letter.label, letter.institution
    signers = [
        (letter.debtor.full_name, label("sign_debtor")),
        (letter.agreement.agent_name or institution.responsible, label("sign_firm")),
        (institution.creditor, label("sign_creditor")),
    ]
    cells: list[object] = []
    for name, role in signers:
        cells += ["", [words(name, SIGNER), words(role, SIGNER_ROLE)]]
    shares = fair_shares([name for name, _ in signers], (1 / 3, 1 / 3, 1 / 3))
    first, second, third = ((WIDTH - 2 * GUTTER) * share for share in shares)
    table = bare_table([cells[1:]], [first, GUTTER, second, GUTTER, third], pad=3)
    lines = [("LINEABOVE", (at, 0), (at, 0), 0.6, INK) for at in (0, 2, 4)]
    table.setStyle(TableStyle(lines))
    return table
