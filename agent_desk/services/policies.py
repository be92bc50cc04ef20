"""The versions of the policy as they are kept: the port of who edits, approves and uses them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.version import PolicyVersion


class Policies(Protocol):
    """Local reads of the versions."""

    def in_force(self, today: date) -> PolicyVersion | None:
        """The published version that holds today."""

    def hash_in_force(self, today: date) -> str:
        """Its hash alone, cheap enough to ask every second; "" when there is none."""

    def versions(self, user_id: str) -> Sequence[PolicyVersion]:
        """Published, rejected and sent ones, and this user's drafts; newest first."""

    def version(self, version_id: str) -> PolicyVersion | None:
        """One version, whatever its state."""

    def last_number(self) -> int:
        """The highest number published, 0 in a store without any."""


@dataclass(frozen=True, slots=True)
class PolicyTexts:
    """How a policy is read from its text and written back.

    `read` raises ContentError for a text that is not a policy. `write` is canonical: the same
    policy always gives the same text; what the screen does not edit (calendar, rhythms) comes
    from the text it began with, its second argument. `sign` writes it with who approved it and
    when. `fingerprint` is the hash of a text.
    """

    read: Callable[[str], Policy]
    write: Callable[[Policy, str], str]
    sign: Callable[[Policy, str, str, date], str]
    fingerprint: Callable[[str], str]
