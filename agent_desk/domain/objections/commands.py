"""What changes the library of objections: drafts, publications, tests, proposals, learning."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.commands import Command
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.library_book import ProposalState, State


@dataclass(frozen=True, slots=True)
class SaveDraft(Command):
    """The draft of a card, whole (the last one wins); `version_id` is made by the client when
    the draft begins and stays while it is written."""

    version_id: str
    card: Card


@dataclass(frozen=True, slots=True)
class MoveVersion(Command):
    """A version passes to another state, except to published; see NEXT_STATES."""

    version_id: str
    to: State
    note: str = ""


@dataclass(frozen=True, slots=True)
class PublishCards(Command):
    """These versions go live on every desk, and these cards leave it, in one act. `broken` and
    `mended` are how many searches got worse and better, as the publisher was told."""

    versions: tuple[str, ...]
    retired: tuple[str, ...] = ()
    note: str = ""
    broken: int = 0
    mended: int = 0


@dataclass(frozen=True, slots=True)
class UndoPublication(Command):
    """What a publication changed becomes as it was before it; itself a publication."""

    publication_id: str


@dataclass(frozen=True, slots=True)
class AddSearchTest(Command):
    """From now on, `text` must find `card_id` among the first three ("" : must find nothing)."""

    text: str
    card_id: str


@dataclass(frozen=True, slots=True)
class RemoveSearchTest(Command):
    """The test no longer counts; it stays in the record."""

    test_id: str


@dataclass(frozen=True, slots=True)
class SettleMiss(Command):
    """A search that helped nobody has been looked at: it leaves the list."""

    text: str


@dataclass(frozen=True, slots=True)
class ProposeWording(Command):
    """An agent's better words for a card, after a call."""

    card_id: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerProposal(Command):
    """The supervisor's answer, which its author sees."""

    proposal_id: str
    state: ProposalState
    answer: str


@dataclass(frozen=True, slots=True)
class SeeNews(Command):
    """A person has seen what changed up to a revision, and the answers to his proposals."""

    revision: int


@dataclass(frozen=True, slots=True)
class SwitchLearning(Command):
    """Which response is put first on a card is drawn (True) or fitted by segment (False)."""

    card_id: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class AssignResponse(Command):
    """The response that the draw put first in a contact, with the probability of that draw."""

    contact_id: str
    account: str
    card_id: str
    response_version: str
    propensity_bp: int


@dataclass(frozen=True, slots=True)
class UseVersion(Command):
    """Which text of a response was said: the same id as the UseResponse it belongs to, with
    «:text» after it."""

    contact_id: str
    account: str
    card_id: str
    response_version: str
