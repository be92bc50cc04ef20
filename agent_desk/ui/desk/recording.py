"""What F9 writes and Ctrl+U takes back: an agreement, or one over several accounts; and what
Shift+F9 offers in writing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.spanish import date_text
from agent_desk.services.agree_jointly import record_jointly, void_jointly
from agent_desk.services.offer_in_writing import accept_offer, prepare_quoted
from agent_desk.services.record_agreement import QuotedLedger, record_quoted, void_agreement
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import translate

UNDO_SECONDS = 5
PROMISE_OUTCOME = "promise"
_REASON = "deshecho por el agente"


class Recording:
    """Writes on the store's lane and shows what came of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(self, agreement: Agreement) -> None:
        """One account: refused with the reason when what was shown no longer stands."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        assert live.call is not None
        contact_id, command_id = live.call.contact_id, services.new_id()
        books = QuotedLedger(services.cases, services.quotes, services.ledger, desk.policy)
        desk.on_store(
            lambda: record_quoted(
                books, agreement, contact_id=contact_id, command_id=command_id, by=services.user
            ),
            self._recorded,
        )

    def prepare(self, agreement: Agreement, *, is_offered: bool) -> None:
        """An offer in writing, or a draft: the call goes on, nothing is agreed yet."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        assert live.call is not None
        contact_id, ids = live.call.contact_id, (services.new_id(), services.new_id())
        books = QuotedLedger(services.cases, services.quotes, services.ledger, desk.policy)
        desk.on_store(
            lambda: prepare_quoted(
                books,
                agreement,
                contact_id=contact_id,
                command_ids=ids,
                by=services.user,
                is_offered=is_offered,
            ),
            self._offered if is_offered else self._drafted,
        )

    def accept(self) -> None:
        """The person takes what was offered in writing in this call: that very one is in force."""
        from agent_desk.services.issue_paper import Hand

        desk, services, offered = self._desk, self._desk.services, self._desk.live.offered
        assert offered is not None
        hand = Hand(services.user, desk.now(), desk.today(), services.new_id)
        desk.on_store(
            lambda: accept_offer(services.ledger, offered, hand),
            lambda _done: self._recorded(offered),
        )

    def record_parts(self, whole: Agreement, parts: Sequence[Agreement]) -> None:
        """All his accounts, together or not at all."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        assert live.call is not None
        contact_id, account = live.call.contact_id, live.call.account
        command_id, now = services.new_id(), whole.made_at

        def done(recorded: tuple[Agreement, ...]) -> None:
            live.parts = recorded
            self._recorded(whole)

        desk.on_store(
            lambda: record_jointly(
                services.ledger,
                parts,
                contact_id=contact_id,
                account=account,
                command_id=command_id,
                by=services.user,
                now=now,
            ),
            done,
        )

    def take_back(self, agreement: Agreement) -> None:
        """Undo, all the parts together."""
        desk, services, parts = self._desk, self._desk.services, self._desk.live.parts
        command_id, now = services.new_id(), desk.now()

        def work() -> None:
            if parts:
                void_jointly(
                    services.ledger,
                    parts,
                    account=agreement.account,
                    command_id=command_id,
                    reason=_REASON,
                    by=services.user,
                    now=now,
                )
                return
            void_agreement(
                services.ledger,
                agreement,
                command_id=command_id,
                reason=_REASON,
                by=services.user,
                now=now,
            )

        desk.on_store(work, lambda _done: self._taken_back())

    def _offered(self, agreement: Agreement) -> None:
        desk, live = self._desk, self._desk.live
        live.offered, live.page = agreement, b""
        desk.paint("footer")
        until = date_text(agreement.expires_on or agreement.payments[0].due_on)
        desk.toast(
            translate(
                "Desk",
                "Oferta {folio} por escrito, vale hasta el {until}. Ctrl+P muestra la carta.",
            ).format(folio=agreement.folio, until=until),
            Tone.OK,
        )

    def _drafted(self, agreement: Agreement) -> None:
        self._desk.toast(
            translate(
                "Desk", "Borrador {folio} guardado; en «Convenios» se ofrece o se retira."
            ).format(folio=agreement.folio),
            Tone.OK,
        )

    def _recorded(self, agreement: Agreement) -> None:
        desk, live = self._desk, self._desk.live
        live.agreement, live.page, live.capacity = agreement, b"", None
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
        live.parts, live.offered = (), None
        desk.paint("options", "script", "footer")
        desk.toast(translate("Desk", "Convenio deshecho; queda anotado en la bitácora."))
