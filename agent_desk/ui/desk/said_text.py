"""Which text of a response was said in a call: what the library's results are counted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.objections.card import ResponseSteps
from agent_desk.domain.objections.results import response_version

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk


def log_said_text(desk: Desk, card_id: str, steps: ResponseSteps) -> None:
    """Keep the version of the offer as it is written in the card (before this debtor's facts)."""
    live, services = desk.live, desk.services
    if not live.call or not live.case or not steps.offer:
        return
    from agent_desk.domain.objections.commands import UseVersion

    command = UseVersion(
        id=services.new_id(),
        by=services.user,
        at=desk.now(),
        contact_id=live.call.contact_id,
        account=live.case.account.number,
        card_id=card_id,
        response_version=response_version(card_id, steps.offer),
    )
    desk.on_store(lambda: services.ledger.submit(command))
