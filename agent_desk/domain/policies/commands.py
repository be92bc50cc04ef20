"""What changes a policy: a draft, sending it, and the decision of a second person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command


@dataclass(frozen=True, slots=True)
class AdoptPolicy(Command):
    """The first version of a new store, as the file that ships it says."""

    version_id: str
    number: int
    text: str
    hash: str
    starts_on: date


@dataclass(frozen=True, slots=True)
class SavePolicyDraft(Command):
    """The whole text of a draft; the last one saved wins."""

    version_id: str
    text: str
    hash: str
    base_hash: str


@dataclass(frozen=True, slots=True)
class SendPolicy(Command):
    """A draft asks for approval, whole, with its changes in sentences."""

    version_id: str
    text: str
    hash: str
    base_hash: str
    starts_on: date
    note: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecidePolicy(Command):
    """The second person: published under `number` with its final text, or rejected.

    `sent_hash` is that of the text that was read; a version that changed since is not decided.
    """

    version_id: str
    is_approved: bool
    sent_hash: str
    reason: str = ""
    number: int = 0
    text: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawPolicy(Command):
    """The author takes a draft or a sent version back."""

    version_id: str
