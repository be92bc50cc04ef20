"""Which response comes first on cards that supervision lets learn: one draw a contact and card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from agent_desk.domain.objections.assignment import Arm, assign
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import card_in
from agent_desk.domain.objections.results import ResponseResult, response_version
from agent_desk.domain.script.audience import segments_of
from agent_desk.services.library_port import FeedbackReads
from agent_desk.ui.desk.answering import country_of

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk


class Learning:
    """Draws among the responses written for this debtor; what was drawn stays for the contact."""

    def __init__(self, desk: Desk, feedback: FeedbackReads) -> None:
        self._desk, self._feedback = desk, feedback
        self._cards: frozenset[str] = frozenset()
        self._results: Mapping[str, ResponseResult] = {}
        self._drawn: dict[tuple[str, str], str] = {}
        desk.drawn_key = self.drawn_key

    def refresh(self) -> None:
        """Read what is learning and what is known; between calls, never while one is on."""
        feedback, today = self._feedback, self._desk.today()

        def read() -> tuple[frozenset[str], Sequence[ResponseResult]]:
            cards = feedback.learning()
            return cards, feedback.results(today) if cards else ()

        def found(answer: tuple[frozenset[str], Sequence[ResponseResult]]) -> None:
            self._cards, results = answer
            self._results = {result.version: result for result in results}

        self._desk.background.on_store(read, found)

    def drawn_key(self, card: Card) -> str:
        """The key of the response to put first; "" where nothing is drawn."""
        live = self._desk.live
        if card.id not in self._cards or not live.call:
            return ""
        place = (live.call.contact_id, card.id)
        if place not in self._drawn:
            self._drawn[place] = self._draw(card, live.call.contact_id)
        return self._drawn[place]

    def _draw(self, card: Card, contact_id: str) -> str:
        from agent_desk.domain.objections.commands import AssignResponse

        desk, live = self._desk, self._desk.live
        assert live.case is not None
        segments = segments_of(live.case, desk.today())
        # Only what was written for somebody like this: «usted venía pagando» is not for everyone.
        fitting = [
            response
            for response in card_in(card, country_of(desk)).responses
            if not response.segments or response.segments & segments
        ]
        keys = {response_version(card.id, r.text): r.key for r in fitting}
        drawn = assign(contact_id, card.id, [self._arm(version) for version in keys])
        if drawn is None or len(keys) < 2:
            return ""
        command = AssignResponse(
            id=desk.services.new_id(),
            by=desk.services.user,
            at=desk.now(),
            contact_id=contact_id,
            account=live.case.account.number,
            card_id=card.id,
            response_version=drawn.version,
            propensity_bp=drawn.propensity_bp,
        )
        desk.background.on_store(lambda: desk.services.ledger.submit(command), None, desk.fail)
        return keys[drawn.version]

    def _arm(self, version: str) -> Arm:
        known = self._results.get(version)
        return Arm(version, known.assigned, known.assigned_kept) if known else Arm(version)
