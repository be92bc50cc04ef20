"""What changes a campaign, its pieces and its lines, and what is sent with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import BeginContact, Command


@dataclass(frozen=True, slots=True)
class SaveCampaign(Command):
    """The plan of a campaign that was not launched, whole, as JSON."""

    campaign_id: str
    plan: str


@dataclass(frozen=True, slots=True)
class LaunchCampaign(Command):
    """It starts as its gates were read: `seal` is the hash of what they looked at."""

    campaign_id: str
    seal: str


@dataclass(frozen=True, slots=True)
class EndCampaign(Command):
    """It is over, with why; its lines go on counting until their last day."""

    campaign_id: str
    why: str


@dataclass(frozen=True, slots=True)
class AssignLine(Command):
    """A number of the campaign from a day to another; the same id again moves its days."""

    campaign_id: str
    line_id: str
    number: str
    valid_from: date
    valid_to: date


@dataclass(frozen=True, slots=True)
class SavePiece(Command):
    """A piece, new or with another line, code, arm or cost; its texts stay."""

    campaign_id: str
    piece_id: str
    name: str
    channel: str
    line_id: str
    code: str
    arm: str
    cost_cents: int


@dataclass(frozen=True, slots=True)
class SavePieceText(Command):
    """A new version of what a piece says, as a draft."""

    piece_id: str
    number: int
    body: str


@dataclass(frozen=True, slots=True)
class MovePieceText(Command):
    """A text goes to review, back to draft, out, or is retired; `state` is the one it gets."""

    piece_id: str
    number: int
    state: str


@dataclass(frozen=True, slots=True)
class DeliverPiece(BeginContact):
    """One piece goes out to one person: a contact that is over as it begins, judged like any
    other. `batch` is the number of a printed letter, "" for what was sent by hand."""

    piece_id: str = ""
    number: int = 0
    batch: str = ""


@dataclass(frozen=True, slots=True)
class ReportPiece(Command):
    """What became of a piece, as a word of `delivery.Delivery`: said by hand or in a sender's file
    (`source` hand | file). It says what already happened, so no rule of contact refuses it; of a
    piece nobody had noted it makes the contact too, on the day `said_on`."""

    account: str
    piece_id: str
    state: str
    said_on: date
    source: str = "hand"


@dataclass(frozen=True, slots=True)
class NotePiece(Command):
    """Who calls says which piece he has before him; `piece_id` "" takes it back."""

    contact_id: str
    account: str
    piece_id: str
