"""What somebody decides about a draft or an offer: hand it over, accept it, withdraw it."""

from __future__ import annotations

from collections.abc import Callable

from agent_desk.domain.agreements.states import NAMES, State
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter
from agent_desk.ui.shell.agreements.state import AgreementSources, AgreementsView, Asking
from agent_desk.ui.wording import translate

_BEFORE = (State.DRAFT, State.OFFERED)


class MovesPresenter:
    """The ledger's table of states is the only path; what it refuses is shown as its sentence."""

    def __init__(
        self,
        view: AgreementsView,
        listing: AgreementsPresenter,
        sources: AgreementSources,
        asking: Asking,
    ) -> None:
        self._view, self._listing, self._sources = view, listing, sources
        self._asking = asking

    def accept(self) -> None:
        """The person said yes to the offer: it is in force from now."""
        self._move(
            State.ACCEPTED,
            lambda: translate("Agreements", "la persona la aceptó"),
            translate("Agreements", "Aceptada: el convenio {folio} está en vigor."),
        )

    def offer(self) -> None:
        """A draft is handed over in writing."""
        self._move(
            State.OFFERED,
            lambda: translate("Agreements", "se ofreció por escrito"),
            translate("Agreements", "Oferta {folio} por escrito. Ctrl+P muestra su carta."),
        )

    def withdraw(self) -> None:
        """Nobody accepted it: taken back, with the reason."""
        self._move(
            State.VOID,
            lambda: self._asking.text(
                translate("Agreements", "Retirar la oferta"),
                translate("Agreements", "¿Por qué? Queda escrito."),
            ),
            translate("Agreements", "{folio} quedó retirada; sigue escrita en su historia."),
        )

    def _move(self, to: State, why: Callable[[], str], told: str) -> None:
        item, move = self._listing.item, self._sources.move
        if item is None:
            return
        folio, state = item.followed.agreement.folio, item.followed.state
        if state not in _BEFORE:
            words = translate("Agreements", "{folio} está {state}: ya no es una oferta.")
            self._view.show_told(words.format(folio=folio, state=NAMES[state]), Tone.WARN)
            return
        reason = why()
        if not reason:
            return

        def moved(_none: None) -> None:
            self._listing.open()
            self._view.show_told(told.format(folio=folio), Tone.OK)

        self._listing.do(lambda: move(item, to, reason), moved)
