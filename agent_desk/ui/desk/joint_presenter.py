"""One agreement over all the accounts of the person on the line (Ctrl+J)."""

from __future__ import annotations

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.together import JointOffer, as_one_offer
from agent_desk.services.agree_jointly import joint_offers, parts_of
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate


class JointPresenter:
    """Joins the accounts and takes them apart again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def toggle(self) -> None:
        """Ctrl+J: the options over all his accounts; again, those of this account."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or live.mode is not Mode.CALL or not live.case:
            return
        if live.joint is not None:
            self.close()
            return
        if not live.case.other_accounts:
            desk.toast(translate("Desk", "Esta persona tiene una sola cuenta con nosotros."))
            return
        case, ask, services = live.case, live.ask.ask if live.ask else None, desk.services
        policy, today, level = desk.policy, desk.today(), desk.level
        desk.on_store(
            lambda: joint_offers(services.cases, case, policy, today, ask, level), self._show
        )

    def close(self) -> bool:
        """Esc. Says whether the accounts were joined."""
        live = self._desk.live
        if live.joint is None or live.agreement:
            return False
        live.joint = None
        live.choose(-1)
        self._desk.paint("options", "script", "footer")
        return True

    def chosen(self, offer: Offer) -> JointOffer | None:
        """The joint offer behind a card, if it is one."""
        live = self._desk.live
        return next((j for j in live.joint or () if as_one_offer(j).key == offer.key), None)

    def parts(self, joint: JointOffer, agreement: Agreement) -> tuple[Agreement, ...]:
        """The agreement of each account, under the folio of the whole."""
        desk, live = self._desk, self._desk.live
        assert live.case is not None
        return parts_of(
            joint,
            live.case,
            agreement,
            policy=desk.policy,
            agent=desk.services.user,
            new_id=desk.services.new_id,
        )

    def _show(self, offers: tuple[JointOffer, ...]) -> None:
        desk, live = self._desk, self._desk.live
        if not offers:
            desk.toast(
                translate(
                    "Desk",
                    "No hay fechas que sirvan a todas sus cuentas; acuerde una por una.",
                ),
                Tone.WARN,
            )
            return
        live.joint = offers
        live.choose(-1)
        desk.paint("options", "script", "footer")
        desk.view.focus_on("options")
