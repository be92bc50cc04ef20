"""The letter between its tables: title, parties, total and means, conditions, signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from agent_desk.documents.fonts import REGULAR
from agent_desk.documents.letter_style import (
    CLAUSE,
    FACT,
    FACT_RIGHT,
    FIGURE,
    GUTTER,
    HEADING,
    INK,
    LABEL,
    LABEL_RIGHT,
    LEDE,
    NOTE,
    SIGNER,
    SIGNER_ROLE,
    TITLE,
    WASH,
    WIDTH,
    words,
)
from agent_desk.documents.letter_tables import debt_table, schedule_table
from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts, clauses_for, fill, full_date, grouped

_ROOM_TO_SIGN = 27


@dataclass(frozen=True, slots=True)
class Letter:
    """All that one page is drawn from; `values` fill the placeholders of `texts`."""

    agreement: Agreement
    debtor: Debtor
    account: Account
    institution: Institution
    texts: LetterTexts
    values: Mapping[str, str]
    today: date

    def label(self, name: str) -> str:
        """A label of the template with its values in place."""
        return fill(self.texts.labels[name], self.values)


def letter_story(letter: Letter) -> list[Flowable]:
    """The letter from title to signatures, as flowables in order."""
    agreement, texts = letter.agreement, letter.texts
    return [
        _title(letter),
        Spacer(0, 5),
        words(fill(texts.intros[agreement.kind], letter.values), LEDE),
        Spacer(0, 5),
        _parties(letter),
        Spacer(0, 5),
        words(letter.label("debt_title"), HEADING),
        Spacer(0, 2),
        debt_table(agreement, texts),
        Spacer(0, 5),
        words(letter.label("schedule_title"), HEADING),
        Spacer(0, 2),
        schedule_table(agreement, texts),
        Spacer(0, 5),
        _total_and_means(letter),
        Spacer(0, 5),
        KeepTogether(
            [
                words(letter.label("conditions_title"), HEADING),
                *_conditions(letter),
                Spacer(0, _ROOM_TO_SIGN),
                _signatures(letter),
            ]
        ),
    ]


def _title(letter: Letter) -> Flowable:
    agreement, label = letter.agreement, letter.label
    place = f"{letter.institution.city}, " if letter.institution.city else ""
    right = [
        words(f"{label('folio')} {agreement.folio}", FACT_RIGHT),
        words(f"{place}{full_date(letter.today)}", LABEL_RIGHT),
    ]
    title = words(letter.texts.titles[agreement.kind], TITLE)
    return _bare([[title, right]], [WIDTH * 0.54, WIDTH * 0.46])


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
    table = _bare([columns], [WIDTH * 0.31, WIDTH * 0.2, WIDTH * 0.24, WIDTH * 0.25], pad=6)
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
        words(f"{label('pay_title')} a {letter.institution.creditor}", HEADING),
        _bare(facts, [84, width - 96]),
        words(means.detail, NOTE),
    ]
    table = _bare([[total, pay]], [WIDTH - width, width], pad=6)
    table.setStyle(
        TableStyle([("BOX", (0, 0), (-1, -1), 0.8, INK), ("BACKGROUND", (0, 0), (0, 0), WASH)])
    )
    return table


def _conditions(letter: Letter) -> list[Flowable]:
    """Clauses in two columns of like height."""
    column = (WIDTH - GUTTER) / 2
    blocks = []
    for number, clause in enumerate(clauses_for(letter.agreement, letter.texts), 1):
        title = words(f"{number}. {fill(clause.title, letter.values)}", _CLAUSE_TITLE)
        blocks.append([title, words(fill(clause.text, letter.values), CLAUSE), Spacer(0, 2)])
    heights = [sum(part.wrap(column, 10_000)[1] for part in block) for block in blocks]
    cut = min(range(len(blocks) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    left = [part for block in blocks[:cut] for part in block]
    right = [part for block in blocks[cut:] for part in block]
    return [Spacer(0, 3), _bare([[left, "", right]], [column, GUTTER, column])]


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
    width = (WIDTH - 2 * GUTTER) / 3
    table = _bare([cells[1:]], [width, GUTTER, width, GUTTER, width], pad=3)
    lines = [("LINEABOVE", (at, 0), (at, 0), 0.6, INK) for at in (0, 2, 4)]
    table.setStyle(TableStyle(lines))
    return table


_CLAUSE_TITLE = CLAUSE.clone("clause_title", fontName=HEADING.fontName)


def _bare(rows: Sequence[Sequence[object]], widths: list[float], pad: float = 0) -> Table:
    table = Table(rows, colWidths=widths)
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
