"""The letters of a campaign, one after another: only to who may be written to, each recorded.

Each letter is a contact: the guard judges it in the transaction that writes it. A batch that was
stopped goes on where it was, because who has his letter is not written to again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.institution import Institution
from agent_desk.domain.papers.campaign_paper import PieceFacts, campaign_paper, values_of
from agent_desk.domain.papers.paper import Paper
from agent_desk.domain.strategy.campaigns.commands import DeliverPiece
from agent_desk.domain.strategy.campaigns.lines import Line, shown_number
from agent_desk.domain.strategy.campaigns.pieces import LETTER, Piece, filled_text
from agent_desk.domain.strategy.campaigns.plan import Campaign, CampaignState
from agent_desk.domain.strategy.campaigns.targets import Target
from agent_desk.services.campaign_gates import CampaignDesk
from agent_desk.services.guard_attempt import guard_attempt
from agent_desk.services.issue_paper import Hand
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


@dataclass(frozen=True, slots=True)
class MailRoom:
    """What a letter is made and recorded with; `draw` gives the PDF and its pages."""

    desk: CampaignDesk
    ledger: Ledger
    institution: Institution
    draw: Callable[[Paper], tuple[bytes, int]]
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """One letter to be written: to whom, which piece, and its number in the batch."""

    piece: Piece
    line: Line | None
    target: Target
    number: str


@dataclass(frozen=True, slots=True)
class LetterStep:
    """One person of the batch: `pdf`, or `left_out` with why he receives none."""

    number: int
    count: int
    wanted: Wanted
    pdf: bytes = b""
    pages: int = 0
    left_out: str = ""

    @property
    def code(self) -> str:
        """The number printed on it, and its name in a folder."""
        return self.wanted.number


class LetterNotPrintedError(DeskError):
    """A letter did not reach the printer; it is not recorded, and the batch goes on from it."""

    def __init__(self, number: str, why: str) -> None:
        super().__init__(
            f"La carta {number} no se imprimió: {why}. No la anoté; revise la impresora y siga "
            "con Cartas: las anteriores ya constan."
        )


def letters_wanted(desk: CampaignDesk, campaign: Campaign) -> tuple[Wanted, ...]:
    """Everybody who should have a letter and has none yet, piece by piece.

    Raises RefusedError for a campaign that is not running, or whose pilot has drawn nobody.
    """
    if campaign.state is not CampaignState.LAUNCHED:
        raise RefusedError("Solo se imprimen cartas de una campaña en marcha. No imprimí ninguna.")
    plan, kept = campaign.plan, desk.campaigns
    if plan.pilot and kept.pilot_state(plan.pilot) not in {"running", "ended"}:
        raise RefusedError(
            "Su piloto no ha sorteado a las personas: no se sabe quién es control. "
            "No imprimí ninguna; empiece el piloto."
        )
    targets, lines = kept.targets(plan), {line.id: line for line in kept.lines(campaign.id)}
    found: list[Wanted] = []
    for piece in kept.pieces(campaign.id):
        if piece.channel != LETTER or not piece.published:
            continue
        has_it, line = kept.received(piece.id), lines.get(piece.line_id)
        name = piece.code or piece.id[:8].upper()
        for target in targets:
            if target.receives(piece) and target.debtor_id not in has_it:
                number = f"{name}-{len(has_it) + len(found) + 1:05d}"
                found.append(Wanted(piece, line, target, number))
    return tuple(found)


def print_letters(
    room: MailRoom, wanted: tuple[Wanted, ...], put: Callable[[LetterStep], object], hand: Hand
) -> Iterator[LetterStep]:
    """Draw, hand on with `put` and record each; who may not be written to is told with why.

    Lazy: whoever stops asking has cancelled. Never holds more than one letter. A DeskError of
    `put` (a full disk) stops the batch before that letter is recorded.
    """
    for at, each in enumerate(wanted, 1):
        step = letter_of(room, LetterStep(at, len(wanted), each), hand)
        if not step.left_out:
            put(step)
            step = recorded(room, step, hand)
        yield step


def letter_of(room: MailRoom, step: LetterStep, hand: Hand) -> LetterStep:
    """The step with its drawn letter, or with why there is none."""
    wanted = step.wanted
    case = room.desk.cases.case(wanted.target.account)
    try:
        _may_write(room, case, hand)
        pdf, pages = room.draw(_paper(room, case, wanted, hand))
    except DeskError as error:
        return replace(step, left_out=str(error))
    return replace(step, pdf=pdf, pages=pages)


def recorded(room: MailRoom, step: LetterStep, hand: Hand) -> LetterStep:
    """The letter in the contact log; refused when a rule came between."""
    wanted, contact_id = step.wanted, hand.new_id()
    text = wanted.piece.published
    command = DeliverPiece(
        contact_id,
        hand.by,
        hand.now,
        contact_id,
        wanted.target.account,
        LETTER,
        piece_id=wanted.piece.id,
        number=text.number if text else 0,
        batch=wanted.number,
    )
    try:
        submit(room.ledger, command)
    except RefusedError as error:
        return replace(step, left_out=str(error))
    return step


def _may_write(room: MailRoom, case: CaseFile, hand: Hand) -> None:
    """Raises BlockedContactError: asked before drawing, and again where it is written."""
    rules = with_own_rules(room.desk.rules(), case.own_rules)
    guard_attempt(case, rules, hand.now, LETTER)


def _paper(room: MailRoom, case: CaseFile, wanted: Wanted, hand: Hand) -> Paper:
    piece, line = wanted.piece, wanted.line
    number = shown_number(line.number) if line else ""
    until = line.valid_to if line else None
    body = piece.published.body if piece.published else ""
    text = filled_text(body, values_of(case, room.institution, number, piece.code, until))
    facts = PieceFacts(text, number, piece.code, until, wanted.number)
    return campaign_paper(facts, case, room.institution, hand.today, is_demo=room.is_demo)
