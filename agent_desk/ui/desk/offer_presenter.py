"""Options: choose one, register it, take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.offer import Offer
from agent_desk.services.finish_call import schedule_callback
from agent_desk.services.record_agreement import new_folio
from agent_desk.ui.desk.approval_presenter import ApprovalPresenter
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.joint_presenter import JointPresenter
from agent_desk.ui.desk.live_call import CARDS_SHOWN
from agent_desk.ui.desk.quote_keeper import QuoteKeeper
from agent_desk.ui.desk.recording import Recording
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

SUMMARY_STAGE = "recapitulacion"


class OfferPresenter:
    """Events of the option cards and F9."""

    def __init__(
        self,
        desk: Desk,
        quotes: QuoteKeeper,
        approvals: ApprovalPresenter,
        joint: JointPresenter,
    ) -> None:
        self._desk, self._quotes = desk, quotes
        self._approvals, self._joint = approvals, joint
        self._recording = Recording(desk)

    def choose(self, index: int) -> None:
        """F5, F6, F7: the card that the debtor prefers."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or not 0 <= index < len(live.cards):
            return
        live.choose(index)
        desk.background.aside(desk.content.warm_pages)  # its page is asked for in a moment
        offer = live.cards[index]
        desk.paint("options", "script", "footer")
        if not live.is_allowed(offer):
            desk.toast(
                translate("Desk", "Es de nivel {who}: F9 le pide el visto bueno.").format(
                    who=offer.authority
                ),
                Tone.WARN,
            )

    def choose_promise(self) -> None:
        """Shift+F7: the plain promise, wherever it stands."""
        live = self._desk.live
        promise = live.promise
        if promise:
            self.choose(next(n for n, offer in enumerate(live.cards) if offer.key == promise.key))

    def show_more(self) -> None:
        """The next three cards; after the last, the first again. Nothing is chosen."""
        live = self._desk.live
        shelves = -(-len(live.cards) // CARDS_SHOWN)
        if shelves > 1:
            live.shelf = (live.shelf + 1) % shelves
            self._desk.paint("options")
            self._desk.view.focus_on("options")

    def change_means(self) -> None:
        """Ctrl+M: the next means of payment."""
        live = self._desk.live
        if live.is_open and not live.agreement and self._desk.content.means:
            live.means = (live.means + 1) % len(self._desk.content.means)
            self._desk.paint("footer", "script")

    def register(self) -> None:
        """F9: register the chosen option, or the next call when this one may not be."""
        desk, live = self._desk, self._desk.live
        if live.mode in {Mode.BLOCKED, Mode.THIRD_PARTY, Mode.VOICEMAIL} and live.next_contact_at:
            self._schedule(live.next_contact_at)
            return
        offer = live.chosen_offer
        problem = self._why_not(offer)
        if problem or not offer or not live.case or not live.call:
            desk.toast(problem, Tone.WARN)
            return
        if not live.is_allowed(offer):
            self._approvals.ask(offer)
            return
        if live.is_offered_in_writing(offer, desk.content.means[live.means].id):
            self._recording.accept()
            return
        quote = self._quotes.keep_now()
        agreement = replace(self._agreement(offer), quote_id=quote.id if quote else "")
        joint = self._joint.chosen(offer)
        if joint:
            self._recording.record_parts(agreement, self._joint.parts(joint, agreement))
        else:
            self._recording.record(agreement)

    def offer(self, *, is_offered: bool = True) -> None:
        """Shift+F9: the chosen option as an offer in writing; Ctrl+Shift+F9: as a draft."""
        desk, live = self._desk, self._desk.live
        offer = live.chosen_offer
        problem = self._why_not(offer)
        if not problem and offer and self._joint.chosen(offer):
            problem = translate(
                "Desk", "Un convenio conjunto no se ofrece por escrito; F9 lo registra."
            )
        if problem or not offer or not live.case or not live.call:
            desk.toast(problem, Tone.WARN)
            return
        if not live.is_allowed(offer):
            self._approvals.ask(offer)
            return
        quote = self._quotes.keep_now()
        agreement = replace(self._agreement(offer), quote_id=quote.id if quote else "")
        self._recording.prepare(agreement, is_offered=is_offered)

    def undo(self) -> None:
        """Ctrl+U: take back the agreement just registered, within five seconds."""
        desk, live = self._desk, self._desk.live
        agreement = live.agreement
        if not agreement or not live.undo_until or desk.now() > live.undo_until:
            desk.toast(translate("Desk", "No hay nada que deshacer."))
            return
        self._recording.take_back(agreement)

    def _why_not(self, offer: Offer | None) -> str:
        live = self._desk.live
        if live.agreement:
            return translate("Desk", "El convenio ya quedó registrado: {folio}.").format(
                folio=live.agreement.folio
            )
        if not live.is_open:
            return translate("Desk", "Antes de registrar, confirme la identidad.")
        if offer is None:
            return translate("Desk", "Elija primero una opción con F5, F6 o F7.")
        return ""

    def _agreement(self, offer: Offer) -> Agreement:
        desk, live = self._desk, self._desk.live
        assert live.case is not None
        now, unique = desk.now(), desk.services.new_id()
        means = desk.content.means[live.means]
        approval = live.approval if offer.needs_approval else None
        made = agreement_from(
            offer,
            live.case,
            agreement_id=unique,
            folio=new_folio(now, unique),
            made_at=now,
            means=replace(means, reference=live.case.account.reference or means.reference),
            policy=desk.policy,
            agent=desk.services.user,
            approved_by=approval.decided_by if approval else "",
        )
        return replace(made, approval_id=approval.id if approval else "")

    def _schedule(self, due_at: datetime) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not live.case:
            return
        account, command_id, now = live.case.account.number, services.new_id(), desk.now()

        def done(_result: None) -> None:
            live.is_next_chosen = True
            desk.paint("footer")
            desk.toast(translate("Desk", "Llamada agendada. Ctrl+N va al siguiente."), Tone.OK)

        desk.on_store(
            lambda: schedule_callback(
                services.ledger,
                command_id=command_id,
                account=account,
                due_at=due_at,
                reason="horario",
                by=services.user,
                now=now,
            ),
            done,
        )
