"""The presenter of the whole desk: routes what several of its parts must answer together."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.call import begin_call, end_call
from agent_desk.services.prepare_case import PreparedCase, prepare_case
from agent_desk.ui.desk.approval_presenter import ApprovalPresenter
from agent_desk.ui.desk.ask_presenter import AskPresenter
from agent_desk.ui.desk.call_presenter import CallPresenter
from agent_desk.ui.desk.capacity_presenter import CapacityPresenter
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.find_presenter import FindPresenter
from agent_desk.ui.desk.joint_presenter import JointPresenter
from agent_desk.ui.desk.live_call import LiveCall
from agent_desk.ui.desk.offer_presenter import OfferPresenter
from agent_desk.ui.desk.own_help_presenter import OwnHelpPresenter
from agent_desk.ui.desk.page_presenter import PageOutput, PagePresenter
from agent_desk.ui.desk.piece_presenter import PiecePresenter
from agent_desk.ui.desk.policy_presenter import PolicyPresenter
from agent_desk.ui.desk.quote_keeper import QuoteKeeper
from agent_desk.ui.desk.rights_presenter import RightsPresenter
from agent_desk.ui.desk.script_painting import quick_outcomes
from agent_desk.ui.desk.search_presenter import SearchPresenter, usual
from agent_desk.ui.desk.sheet_presenter import SheetPresenter
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.desk.work_presenter import WorkPresenter
from agent_desk.ui.desk.wrap_presenter import LAST_STAGE, WrapPresenter
from agent_desk.ui.wording import translate


class DeskPresenter:
    """Owns the presenters of the regions; one per window."""

    def __init__(self, desk: Desk, output: PageOutput) -> None:
        self.desk = desk
        self.call = CallPresenter(desk)
        self.quotes = QuoteKeeper(desk)
        self.approvals = ApprovalPresenter(desk, self.quotes)
        self.joint = JointPresenter(desk)
        self.offers = OfferPresenter(desk, self.quotes, self.approvals, self.joint)
        self.ask = AskPresenter(desk)
        self.capacity = CapacityPresenter(desk, self.ask.judge_again)
        self.policy = PolicyPresenter(desk)
        self.search = SearchPresenter(desk)
        self.wrap = WrapPresenter(desk)
        self.find = FindPresenter(desk, self.call.popped)
        self.work = WorkPresenter(desk)
        self.piece = PiecePresenter(desk, output.copy_text)
        self.call.offer_search = self.open_find_for
        self.rights = RightsPresenter(desk)
        self.page = PagePresenter(desk, output)
        self.own_help = OwnHelpPresenter(desk, self.search)
        self.sheet = SheetPresenter(desk, self.page)

    def start(self) -> None:
        """An empty desk; a contact cut off by a crash comes back to be closed."""
        desk, services, rules = self.desk, self.desk.services, self.desk.content.rules
        desk.set_mode(Mode.IDLE)
        self.policy.start()
        self.work.start()
        self.own_help.start()

        def unfinished() -> tuple[str, PreparedCase] | None:
            found = services.cases.open_contact(services.user.id)
            if not found:
                return None
            contact_id, account = found
            return contact_id, prepare_case(services.cases, account, rules, services.clock.now())

        desk.on_store(unfinished, self._take_up)

    def answer(self, index: int) -> None:
        """Alt+1..4: after the call, how it ended; else what came back from the other side."""
        live, script = self.desk.live, self.desk.content.script
        if live.mode is Mode.AFTER:
            likely = quick_outcomes(script, live)
            if 0 <= index < len(likely):
                self.wrap.choose_outcome(likely[index].id)
            return
        answer = self.call.answer(index)
        if not answer:
            return
        if answer.objection:
            self.search.show_card(answer.objection)
        follow = {
            "register": self.offers.register,
            "schedule": self.offers.register,
            "ask": self.ask.open,
            "no_answer": self.wrap.end,
            "end": self.wrap.end,
        }.get(answer.effect)
        if follow:
            follow()

    def use_response(self) -> None:
        """Enter in the search: into the script; and it counts for what he remembers."""
        was = self.desk.live.used
        self.search.use()
        if self.desk.live.used is not was:
            self.own_help.used()

    def next(self) -> None:
        """Ctrl+N: close what is wrapped up and bring the next debtor."""
        if self.desk.live.mode is Mode.AFTER:
            self.wrap.close_then(self.call.next_debtor)
        else:
            self.call.next_debtor()

    def dismiss(self) -> None:
        """Esc: the topmost open thing closes; at last the focus goes back to the script."""
        for close in (
            self.page.close,
            self.find.close,
            self.rights.close,
            self.work.close,
            self.piece.close,
            self.search.clear,
            self.capacity.close,
            self.ask.close,
            self.joint.close,
        ):
            if close():
                return
        self.desk.view.focus_on("script")

    @property
    def listed(self) -> FindPresenter | RightsPresenter | WorkPresenter | PiecePresenter:
        """Whose rows the list over the desk shows now: they share one box."""
        others = (self.rights, self.work, self.piece)
        return next((other for other in others if other.is_open), self.find)

    def open_find(self) -> None:
        """Ctrl+F."""
        self._close_lists()
        self.find.open()

    def open_find_for(self, pop: Mapping[str, str]) -> None:
        """A screen pop that is nobody's."""
        self._close_lists()
        self.find.open_for(pop)

    def open_rights(self) -> None:
        """Ctrl+Q."""
        self._close_lists()
        self.rights.open()

    def open_work(self) -> None:
        """Ctrl+Shift+N."""
        self._close_lists()
        self.work.open()

    def open_piece(self) -> None:
        """Shift+F3."""
        self._close_lists()
        self.piece.open()

    def _close_lists(self) -> None:
        for each in (self.find, self.rights, self.work, self.piece):
            each.close()

    def tick(self) -> None:
        """Once a second."""
        self.call.tick()
        self.wrap.tick()
        self.ask.tick()
        self.quotes.tick()
        self.approvals.tick()

    def accept_ask(self) -> None:
        """Enter in «Otra cantidad»: his own offer if allowed, else the nearest."""
        if self.desk.live.ask and self.desk.live.ask.verdict:
            self.offers.choose(0)
            self.desk.view.focus_on("options")

    def _take_up(self, found: tuple[str, PreparedCase] | None) -> None:
        if not found:
            return
        contact_id, prepared = found
        desk, now = self.desk, self.desk.now()
        live = LiveCall(request=desk.live.request, prepared=prepared, stage=LAST_STAGE)
        account = prepared.case.account.number
        live.call = end_call(begin_call(contact_id, account, LAST_STAGE, now), now)
        live.note = prepared.case.last_note
        live.hits = usual(desk)
        desk.live = live
        desk.set_mode(Mode.AFTER)
        desk.toast(
            translate(
                "Desk", "Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado."
            ),
            Tone.WARN,
        )
        desk.view.focus_on("outcome")
