"""What supervision writes about payments: one that the creditor confirmed, one that came back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import parse_amount, parse_date
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter
from agent_desk.ui.shell.agreements.state import AgreementSources, AgreementsView
from agent_desk.ui.wording import translate


class PaymentsPresenter:
    """After each act the agreements are read again: the ledger has judged them with it."""

    def __init__(
        self,
        view: AgreementsView,
        listing: AgreementsPresenter,
        sources: AgreementSources,
        today: Callable[[], date],
    ) -> None:
        self._view, self._listing, self._sources = view, listing, sources
        self._today = today

    def pay(self, amount: str, day: str) -> None:
        """As typed: «1,250.50», «ayer» or «24/11/2026»."""
        item, pay = self._listing.item, self._sources.pay
        if item is None:
            return
        try:
            cents, paid_on = parse_amount(amount), parse_date(day, self._today())
        except DeskError as error:
            self._view.show_told(
                translate("Agreements", "No registré el pago. {why}").format(why=error), Tone.BAD
            )
            return
        self._listing.do(lambda: pay(item, cents, paid_on), self._done)

    def mark_last(self, mark: str, reason: str) -> None:
        """The newest payment of the open agreement bounced or was reversed."""
        item, act = self._listing.item, self._sources.mark
        applied = item.followed.standing.applied if item else ()
        if item is None or not applied:
            self._view.show_told(
                translate("Agreements", "Este convenio no tiene pagos que devolver."), Tone.WARN
            )
            return
        payment_id = applied[-1].payment.id
        self._listing.do(lambda: act(item, payment_id, mark, reason), self._done)

    def _done(self, _none: None) -> None:
        self._listing.open()
        self._view.show_told(
            translate("Agreements", "Quedó anotado y el convenio se revisó con ello."), Tone.OK
        )
