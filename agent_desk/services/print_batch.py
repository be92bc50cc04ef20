"""Many pages for the mail room, one after another, with a count and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import DeskError
from agent_desk.services.issue_paper import Hand, PaperDesk, Wanted, issue_paper
from agent_desk.services.papers import StoredPaper


@dataclass(frozen=True, slots=True)
class BatchStep:
    """One page of the batch: `paper`, or `problem` with the sentence of why it has none."""

    number: int
    count: int
    wanted: Wanted
    paper: StoredPaper | None = None
    problem: str = ""


def print_batch(
    desk: PaperDesk,
    wanted: Sequence[Wanted],
    put: Callable[[StoredPaper], object],
    hand: Hand,
) -> Iterator[BatchStep]:
    """Issue each page and hand it on with `put`; one that fails is told and the rest go on.

    Lazy: whoever stops asking for the next step has cancelled; what was put stays put. Never
    holds more than one page.
    """
    for number, each in enumerate(wanted, 1):
        try:
            paper = issue_paper(desk, each, hand)
            put(paper)
        except DeskError as error:
            yield BatchStep(number, len(wanted), each, problem=str(error))
        else:
            yield BatchStep(number, len(wanted), each, paper)
