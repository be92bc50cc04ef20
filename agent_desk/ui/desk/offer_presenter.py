"""Options: choose one, try another amount, register it, take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.ask_text import read_ask
from agent_desk.domain.offers.offer import Ask, Offer, Verdict
from agent_desk.domain.spanish import parse_date
from agent_desk.services.finish_call import schedule_callback
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.record_agreement import new_folio, record_agreement, void_agreement
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import AskDraft
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

UNDO_SECONDS = 5
SUMMARY_STAGE = "recapitulacion"
PROMISE_OUTCOME = "promise"


class OfferPresenter:
    """Events of the option cards, «Otra cantidad» and F9."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked = 0

    def choose(self, index: int) -> None:
        """F5, F6, F7: the card that the debtor prefers."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or not 0 <= index < len(live.cards):
            return
        live.chosen = index
        offer = live.cards[index]
        desk.paint("options", "script", "footer")
        if offer.needs_approval:
            desk.toast(
                translate("Desk", "Esta opción necesita el visto bueno de {who}.").format(
                    who=offer.authority
                ),
                Tone.WARN,
            )

    def open_ask(self) -> None:
        """Ctrl+O: what he says he can pay."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or live.mode is not Mode.CALL:
            return
        if live.ask is None:
            live.ask = AskDraft()
            live.chosen = -1
        desk.paint("options", "script", "footer")
        desk.view.focus_on("ask")

    def close_ask(self) -> bool:
        """Esc: back to the policy's own options. Says whether something was closed."""
        live = self._desk.live
        if live.ask is None:
            return False
        live.ask, live.chosen = None, -1
        self._desk.paint("options", "script", "footer")
        self._desk.view.focus_on("script")
        return True

    def edit_ask(self, amount: str, frequency: str, first_date: str) -> None:
        """Every change of the three fields; the judge answers aside, late answers are dropped."""
        desk, live = self._desk, self._desk.live
        if live.ask is None or not live.case:
            return
        ask, draft = self._read(amount, frequency, first_date)
        draft.verdict = live.ask.verdict if ask else None
        live.ask = draft
        desk.paint("options")
        if ask is None:
            return
        self._asked += 1
        asked, case, policy, today = self._asked, live.case, desk.content.rules.policy, desk.today()

        def judged(verdict: Verdict) -> None:
            if asked == self._asked and live.ask is draft:
                draft.verdict = verdict
                live.chosen = -1
                desk.paint("options", "script", "footer")

        desk.background.aside(lambda: judge_offer(case, policy, ask, today), judged, desk.fail)

    def accept_ask(self) -> None:
        """Enter in «Otra cantidad»: his own offer if allowed, else the nearest."""
        if self._desk.live.ask and self._desk.live.ask.verdict:
            self.choose(0)
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
        agreement = self._agreement(offer)
        services, contact_id = desk.services, live.call.contact_id
        desk.on_store(
            lambda: record_agreement(
                services.ledger,
                agreement,
                contact_id=contact_id,
                by=services.user,
                now=agreement.made_at,
            ),
            self._recorded,
        )

    def undo(self) -> None:
        """Ctrl+U: take back the agreement just registered, within five seconds."""
        desk, live = self._desk, self._desk.live
        agreement = live.agreement
        if not agreement or not live.undo_until or desk.now() > live.undo_until:
            desk.toast(translate("Desk", "No hay nada que deshacer."))
            return
        services, command_id, now = desk.services, desk.services.new_id(), desk.now()
        desk.on_store(
            lambda: void_agreement(
                services.ledger,
                agreement,
                command_id=command_id,
                reason="deshecho por el agente",
                by=services.user,
                now=now,
            ),
            lambda _done: self._taken_back(),
        )

    def _read(self, amount: str, frequency: str, first_date: str) -> tuple[Ask | None, AskDraft]:
        draft = AskDraft(amount, frequency, first_date)
        if not amount.strip():
            return None, draft
        today = self._desk.today()
        try:
            reading = read_ask(amount, today)
            ask = reading.ask
            if frequency and not ask.frequency:
                ask = replace(ask, frequency=frequency)
            if first_date.strip() and not ask.first_on:
                ask = replace(ask, first_on=parse_date(first_date, today))
        except (DeskError, ValueError) as error:
            draft.error = str(error)
            return None, draft
        draft.read_back = reading.read_back
        return ask, draft

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
        if offer.needs_approval:
            return translate("Desk", "Esta opción necesita el visto bueno de {who}.").format(
                who=offer.authority
            )
        return ""

    def _agreement(self, offer: Offer) -> Agreement:
        desk, live = self._desk, self._desk.live
        assert live.case is not None
        now, unique = desk.now(), desk.services.new_id()
        means = desk.content.means[live.means]
        return agreement_from(
            offer,
            live.case,
            agreement_id=unique,
            folio=new_folio(now, unique),
            made_at=now,
            means=replace(means, reference=live.case.account.reference or means.reference),
            policy=desk.content.rules.policy,
            agent=desk.services.user,
        )

    def _recorded(self, agreement: Agreement) -> None:
        desk, live = self._desk, self._desk.live
        live.agreement = agreement
        live.undo_until = desk.now() + timedelta(seconds=UNDO_SECONDS)
        live.outcome = PROMISE_OUTCOME
        desk.paint("options", "script", "footer")
        desk.toast(
            translate("Desk", "Convenio {folio} registrado.").format(folio=agreement.folio),
            Tone.OK,
            can_undo=True,
        )

    def _taken_back(self) -> None:
        desk, live = self._desk, self._desk.live
        live.agreement, live.undo_until, live.outcome, live.page = None, None, "", b""
        desk.paint("options", "script", "footer")
        desk.toast(translate("Desk", "Convenio deshecho; queda anotado en la bitácora."))

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
