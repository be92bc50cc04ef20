"""The doors to pages as they left the house, and to the words they are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.papers.paper import Paper
from agent_desk.domain.papers.texts import PaperTexts


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """One page with its very bytes; `state` is that of its agreement now, "" without one."""

    id: str
    code: str
    kind: str
    subject: str
    account: str
    agreement_id: str
    fingerprint: str
    template: str
    sha256: str
    pages: int
    pdf: bytes
    issued_at: datetime
    by_name: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One version of a template, as it was saved."""

    key: str
    number: int
    text: str
    note: str
    saved_at: datetime
    by_name: str


class Papers(Protocol):
    """Reads about issued pages."""

    def find(self, kind: str, subject: str) -> StoredPaper | None:
        """The page of that kind about that subject."""

    def with_code(self, code: str) -> StoredPaper | None:
        """The page of that number."""

    def with_bytes(self, digest: str) -> StoredPaper | None:
        """The page whose file, or a known copy of it, has that sha256."""

    def of_agreement(self, agreement_id: str) -> Sequence[StoredPaper]:
        """All pages of an agreement, oldest first."""

    def count(self, kind: str, agreement_id: str) -> int:
        """How many of a kind an agreement has."""

    def reminded(self, agreement_id: str) -> frozenset[int]:
        """Payments of which a reminder was prepared."""


class Templates(Protocol):
    """Reads about templates."""

    def in_force(self) -> Mapping[str, str]:
        """The newest text of each key that was ever saved here."""

    def versions(self, key: str) -> Sequence[TemplateVersion]:
        """Newest first."""


@dataclass(frozen=True, slots=True)
class Press:
    """What pages are made with: who collects, the words in force, the policy, and the drawing.

    `others` are the templates of the other pages by kind; `draw` gives the PDF and its pages.
    """

    institution: Institution
    letter: LetterTexts
    others: Mapping[str, PaperTexts]
    policy: Policy
    draw: Callable[[Paper], tuple[bytes, int]]
    is_demo: bool = False
