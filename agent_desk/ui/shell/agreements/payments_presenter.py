"""What supervision writes about payments: one that the creditor confirmed, one that came back or
belongs to another account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from agent_desk.domain.agreements.following import Received
from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import parse_amount, parse_date
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter
from agent_desk.ui.shell.agreements.state import AgreementSources, AgreementsView, Asking
from agent_desk.ui.shell.agreements.words import payment_words
from agent_desk.ui.wording import translate

MOVED = "moved"


class PaymentsPresenter:
    """After each act the agreements are read again: the ledger has judged them with it."""

    def __init__(
        self,
        view: AgreementsView,
        listing: AgreementsPresenter,
        sources: AgreementSources,
        asking: Asking,
        today: Callable[[], date],
    ) -> None:
        self._view, self._listing, self._sources = view, listing, sources
        self._asking, self._today = asking, today

    def receive(self) -> None:
        """Ask for the amount and the day of a payment that no file has brought yet."""
        if self._listing.item is None:
            return
        title = translate("Agreements", "Registrar un pago confirmado")
        amount = self._asking.text(title, translate("Agreements", "Importe"))
        if not amount:
            return
        day = self._asking.text(
            title,
            translate("Agreements", "Día en que lo recibió el acreedor"),
            translate("Agreements", "hoy"),
        )
        if day:
            self.pay(amount, day)

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

    def mark(self, mark: str) -> None:
        """Bounced, reversed or meant for another account: which payment, why, and where to."""
        item, act = self._listing.item, self._sources.mark
        payments = self._payments()
        if item is None or not payments:
            self._view.show_told(
                translate("Agreements", "Este convenio no tiene pagos que devolver o cambiar."),
                Tone.WARN,
            )
            return
        title = _title(mark)
        payment = self._which(title, payments, item.followed.agreement.currency)
        if payment is None:
            return
        to_account = ""
        if mark == MOVED:
            asked = translate("Agreements", "¿De qué cuenta era? Escriba su número.")
            to_account = self._asking.text(title, asked)
            if not to_account:
                return
        reason = self._asking.text(title, translate("Agreements", "¿Por qué? Queda escrito."))
        if reason:
            self._listing.do(lambda: act(item, payment.id, mark, reason, to_account), self._done)

    def _payments(self) -> list[Received]:
        """The newest first: it is the one most often meant."""
        item = self._listing.item
        return [each.payment for each in reversed(item.followed.standing.applied)] if item else []

    def _which(self, title: str, payments: Sequence[Received], currency: str) -> Received | None:
        options = [payment_words(payment, currency) for payment in payments]
        at = self._asking.choose(title, translate("Agreements", "¿Qué pago?"), options)
        return payments[at] if at >= 0 else None

    def _done(self, _none: None) -> None:
        self._listing.open()
        self._view.show_told(
            translate("Agreements", "Quedó anotado y el convenio se revisó con ello."), Tone.OK
        )


def _title(mark: str) -> str:
    return {
        "bounced": translate("Agreements", "Un pago no pasó"),
        "reversed": translate("Agreements", "Un pago se devolvió"),
        MOVED: translate("Agreements", "Un pago era de otra cuenta"),
    }[mark]
