"""A copy of an issued page with the institution's signature; the ledger knows that copy again."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from agent_desk.domain.agreements.commands import CopyPaper
from agent_desk.services.issue_paper import Hand
from agent_desk.services.papers import StoredPaper
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

Sign = Callable[[bytes, str], bytes]
"""(pdf, reason) -> the same page with a signature appended."""


def signed_copy(ledger: Ledger, paper: StoredPaper, sign: Sign, hand: Hand) -> bytes:
    """Raises what `sign` raises, RefusedError, StoreError: then there is no copy."""
    pdf = sign(paper.pdf, f"Documento {paper.code}")
    digest = sha256(pdf).hexdigest()
    submit(
        ledger,
        CopyPaper(hand.new_id(), hand.by, hand.now, paper.account, paper.id, digest, "signed"),
    )
    return pdf
