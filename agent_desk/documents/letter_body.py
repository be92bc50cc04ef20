"""The letter in order: title, parties, debt, schedule, total and means, and how it closes."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer, TableStyle

from agent_desk.documents.letter import Letter, fair_shares
from agent_desk.documents.letter_closing import closing_apart, closing_together
from agent_desk.documents.letter_style import (
    FACT,
    FACT_RIGHT,
    FIGURE,
    FIRST_HEIGHT,
    HEADING,
    INK,
    LABEL,
    LABEL_RIGHT,
    LEDE,
    NOTE,
    PAGE_HEIGHT,
    TITLE,
    WASH,
    WIDTH,
    words,
)
from agent_desk.documents.letter_tables import bare_table, debt_table, schedule_table
from agent_desk.domain.debtor import Debtor
from agent_desk.domain.letter import fill, full_date, grouped

_GAP, _TIGHT_GAP = 5, 2.5
_SHARES = (0.31, 0.2, 0.24, 0.25)


def letter_story(letter: Letter) -> list[Flowable]:
    """The letter from title to signatures, in order: on one page when it fits, if need be with
    smaller gaps; else the conditions flow on and the signatures stay with the last of them."""
    blocks, closing = _blocks(letter), closing_together(letter)
    room = FIRST_HEIGHT - sum(_height(block) for block in (*blocks, closing))
    for gap in (_GAP, _TIGHT_GAP):
        if gap * len(blocks) <= room:
            return [*_spaced(blocks, gap), *closing]
    return [*_spaced(blocks, _GAP), *closing_apart(letter)]


def _height(block: list[Flowable]) -> float:
    return float(sum(part.wrap(WIDTH, PAGE_HEIGHT)[1] for part in block))


def _blocks(letter: Letter) -> list[list[Flowable]]:
    agreement, texts = letter.agreement, letter.texts
    return [
        [_title(letter)],
        [words(fill(texts.intros[agreement.kind], letter.values), LEDE)],
        [_parties(letter)],
        [words(letter.label("debt_title"), HEADING), Spacer(0, 2), debt_table(agreement, texts)],
        [
            words(letter.label("schedule_title"), HEADING),
            Spacer(0, 2),
            schedule_table(agreement, texts),
        ],
        [_total_and_means(letter)],
    ]


def _spaced(blocks: list[list[Flowable]], gap: float) -> list[Flowable]:
    return [part for block in blocks for part in (*block, Spacer(0, gap))]


def _title(letter: Letter) -> Flowable:
    agreement, label = letter.agreement, letter.label
    place = f"{letter.institution.city}, " if letter.institution.city else ""
    right = [
        words(f"{label('folio')} {agreement.folio}", FACT_RIGHT),
        words(f"{place}{full_date(letter.today)}", LABEL_RIGHT),
    ]
    title = words(letter.texts.titles[agreement.kind], TITLE)
    return bare_table([[title, right]], [WIDTH * 0.54, WIDTH * 0.46])


def _parties(letter: Letter) -> Flowable:
    label, institution = letter.label, letter.institution
    columns = [
        _party(label("debtor"), letter.debtor.full_name, _home(letter.debtor)),
        _party(
            label("account"),
            letter.agreement.account,
            letter.account.product_name,
        ),
        _party(label("creditor"), institution.creditor, ""),
        _party(label("firm"), institution.firm_name, institution.responsible),
    ]
    names = (
        letter.debtor.full_name,
        letter.account.product_name,
        institution.creditor,
        institution.firm_name,
    )
    shares = fair_shares(names, _SHARES)
    table = bare_table([columns], [WIDTH * share for share in shares], pad=6)
    table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), WASH)]))
    return table


def _home(debtor: Debtor) -> str:
    return ", ".join(part for part in (debtor.city, debtor.state) if part)


def _party(role: str, name: str, detail: str) -> list[Flowable]:
    shown = [words(role, LABEL), words(name, FACT)]
    return [*shown, words(detail, NOTE)] if detail else shown


def _total_and_means(letter: Letter) -> Flowable:
    label, means = letter.label, letter.agreement.means
    total = [
        words(label("total_title"), LABEL),
        words(letter.values["total"], FIGURE),
        words(letter.values["total_letra"], NOTE),
    ]
    reference = means.reference or letter.account.reference
    facts = [[words(label("means"), LABEL), words(means.name, FACT)]]
    if means.account:
        facts.append([words(label("pay_account"), LABEL), words(grouped(means.account), FACT)])
    facts.append([words(label("reference"), LABEL), words(reference, FACT)])
    width = WIDTH * 0.56
    pay = [
        words(label("pay_title"), HEADING),
        bare_table(facts, [84, width - 96]),
        words(means.detail, NOTE),
    ]
    table = bare_table([[total, pay]], [WIDTH - width, width], pad=6)
    table.setStyle(
        TableStyle([("BOX", (0, 0), (-1, -1), 0.8, INK), ("BACKGROUND", (0, 0), (0, 0), WASH)])
    )
    return table
