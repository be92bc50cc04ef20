"""«Pedir visto bueno»: an option above the agent's level, asked and answered without leaving the
call."""

from __future__ import annotations

from agent_desk.domain.offers.approval import (
    APPROVED,
    COUNTERED,
    EXPIRED,
    PENDING,
    Approval,
    state_at,
)
from agent_desk.domain.offers.offer import Offer
from agent_desk.services.ask_approval import (
    ask_approval,
    best_alone,
    expire_late,
    request_of,
    withdraw_approval,
)
from agent_desk.services.list_offers import situation_of
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.quote_keeper import QuoteKeeper
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate


class ApprovalPresenter:
    """Sends the request, follows it, and says what came of it."""

    def __init__(self, desk: Desk, quotes: QuoteKeeper) -> None:
        self._desk, self._quotes = desk, quotes

    def ask(self, offer: Offer) -> None:
        """F9 on an option above the agent's level."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        waiting = live.approval
        if waiting and state_at(waiting, desk.now()) == PENDING:
            if waiting.offer.key == offer.key:
                desk.toast(translate("Desk", "Ya está pedido; espere la respuesta."))
                return
            self._withdraw(waiting)
        if not live.case or not live.call:
            return
        quote = self._quotes.keep_now()
        draft = live.ask
        approval = request_of(
            situation_of(
                live.case,
                desk.policy,
                desk.today(),
                draft.ask if draft else None,
                hardship=live.hardship,
            ),
            offer,
            approval_id=services.new_id(),
            contact_id=live.call.contact_id,
            quote_id=quote.id if quote else "",
            said=draft.read_back if draft else "",
            suggested=best_alone(live.cards),
            by=services.user,
            now=desk.now(),
        )
        desk.on_store(
            lambda: ask_approval(
                services.ledger, approval, by=services.user, now=approval.asked_at
            ),
            self._sent,
        )

    def tick(self) -> None:
        """Once a second: the answer, the time that passed, or that nobody answered."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        approval = live.approval
        if not approval or approval.state != PENDING:
            return
        if live.agreement or live.mode is Mode.AFTER:
            self._withdraw(approval)
            return
        now = desk.now()

        def work() -> Approval | None:
            if state_at(approval, now) == EXPIRED:
                expire_late(services.approvals, services.ledger, by=services.user, now=now)
            return services.approvals.approval(approval.id)

        desk.on_store(work, self._answered)
        desk.paint("footer")

    def _sent(self, approval: Approval) -> None:
        desk, live = self._desk, self._desk.live
        live.approval = approval
        desk.paint("options", "footer")
        desk.toast(
            translate(
                "Desk", "Pedido a {who}. Siga con la llamada; aquí verá la respuesta."
            ).format(who=approval.offer.authority),
            Tone.PRIMARY,
        )

    def _answered(self, approval: Approval | None) -> None:
        desk, live = self._desk, self._desk.live
        if not approval or not live.approval or live.approval.id != approval.id:
            return
        live.approval = approval
        if approval.state == PENDING:
            return
        if approval.state == COUNTERED and approval.counter:
            live.choose(0)  # what was given instead stands first
        desk.paint("options", "script", "footer")
        words, tone = answer_words(approval)
        desk.toast(words, tone)

    def _withdraw(self, approval: Approval) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        live.approval = None
        command_id, now = services.new_id(), desk.now()
        desk.on_store(
            lambda: withdraw_approval(
                services.ledger, approval, command_id=command_id, by=services.user, now=now
            )
        )


def answer_words(approval: Approval) -> tuple[str, Tone]:
    """The answer as one sentence, and how it sounds."""
    who = approval.decided_by_name
    if approval.state == APPROVED:
        return translate("Desk", "{who} dio el visto bueno: F9 registra.").format(who=who), Tone.OK
    if approval.state == COUNTERED:
        words = translate("Desk", "{who} dio otra opción; está primero: F9 la registra.")
        return words.format(who=who), Tone.OK
    if approval.state == EXPIRED:
        words = translate("Desk", "Nadie respondió a tiempo. F9 lo pide de nuevo.")
        return words, Tone.WARN
    words = translate("Desk", "{who} no dio el visto bueno: {reason}")
    return words.format(who=who, reason=approval.reason), Tone.WARN
