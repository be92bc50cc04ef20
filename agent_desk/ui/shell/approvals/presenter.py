"""Requests for permission: who asks for what, by which rule, and yes, no, or another option."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.offers.approval import (
    APPROVED,
    COUNTERED,
    REFUSED,
    Approval,
)
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.services.approvals import Approvals
from agent_desk.services.ask_approval import decide_approval
from agent_desk.services.background_port import Background
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.quotes import Quotes
from agent_desk.services.weigh_approval import Weighed, weigh_approval
from agent_desk.ui.shell.approvals.painting import (
    answer_sentence,
    offer_line,
    paint_reading,
    paint_rows,
    waiting_words,
)
from agent_desk.ui.shell.approvals.state import ApprovalsState, Step
from agent_desk.ui.wording import translate


class ApprovalsView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: ApprovalsState) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def announce(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class ApprovalSources:
    """What deciding reads and changes, in whose name, and by which policy."""

    approvals: Approvals
    cases: Cases
    quotes: Quotes
    ledger: Ledger
    user: User
    policy: Callable[[], Policy]
    now: Callable[[], datetime]
    today: Callable[[], date]
    new_id: Callable[[], str]


def reasons() -> tuple[str, ...]:
    """Ready sentences for a no, as the agent reads them."""
    return (
        translate("Approvals", "Ofrezca la opción sugerida."),
        translate("Approvals", "Pida un anticipo mayor."),
        translate("Approvals", "El plazo es muy largo."),
        translate("Approvals", "La quita es demasiado para este caso."),
        translate("Approvals", "Verifique su ingreso y vuelva a pedirlo."),
    )


class ApprovalsPresenter:
    """One person who decides."""

    def __init__(
        self, view: ApprovalsView, sources: ApprovalSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._waiting: tuple[Approval, ...] = ()
        self._recent: tuple[Approval, ...] = ()
        self._selected, self._step = 0, Step.CHOOSE
        self._weighed: Weighed | None = None
        self._request = 0

    def open(self) -> None:
        """The place is shown, or its second passed."""
        sources = self._sources

        def read() -> tuple[Sequence[Approval], Sequence[Approval]]:
            waiting = sources.approvals.waiting(sources.user.id, sources.now())
            return waiting, sources.approvals.recent(12)

        self._background.on_store(read, self._arrived, self._failed)

    def select(self, index: int) -> None:
        """Another request."""
        if index != self._selected and 0 <= index < len(self._waiting):
            self._selected, self._step = index, Step.CHOOSE
            self._weigh()

    def press_yes(self) -> None:
        """S: Enter then gives it."""
        if self._current and self._weighed and self._weighed.can_give:
            self._to(Step.YES)

    def press_no(self) -> None:
        """N: a number then says why."""
        if self._current:
            self._to(Step.NO)

    def press_other(self) -> None:
        """O: a number then chooses the option to give instead."""
        if self._current and self._weighed and self._weighed.others:
            self._to(Step.OTHER)

    def confirm(self) -> None:
        """Enter after S."""
        if self._step is Step.YES:
            self._decide(APPROVED)

    def choose(self, index: int) -> None:
        """A number after N or O."""
        if self._step is Step.NO and index < len(reasons()):
            self._decide(REFUSED, reason=reasons()[index])
        others = self._weighed.others if self._weighed else ()
        if self._step is Step.OTHER and index < len(others):
            self._decide(COUNTERED, counter=others[index])

    def refuse_with(self, reason: str) -> None:
        """A reason in his own words."""
        if self._step is Step.NO and reason.strip():
            self._decide(REFUSED, reason=reason.strip())

    def back(self) -> None:
        """Esc: to the first of the two keys."""
        self._to(Step.CHOOSE)

    @property
    def _current(self) -> Approval | None:
        inside = 0 <= self._selected < len(self._waiting)
        return self._waiting[self._selected] if inside else None

    def _arrived(self, found: tuple[Sequence[Approval], Sequence[Approval]]) -> None:
        before = self._current
        self._waiting, self._recent = tuple(found[0]), tuple(found[1])
        ids = [approval.id for approval in self._waiting]
        self._selected = ids.index(before.id) if before and before.id in ids else 0
        if self._current and (before is None or before.id != self._current.id):
            self._step, self._weighed = Step.CHOOSE, None
            self._weigh()
        else:
            self._paint()

    def _weigh(self) -> None:
        self._request += 1
        request, sources, approval = self._request, self._sources, self._current
        self._weighed = None
        self._paint()
        if approval is None:
            return
        policy, today = sources.policy(), sources.today()

        def arrived(weighed: Weighed) -> None:
            if request == self._request:
                self._weighed = weighed
                self._paint()

        self._background.on_store(
            lambda: weigh_approval(
                approval, sources.cases, sources.quotes, policy, sources.user.role, today
            ),
            arrived,
            self._failed,
        )

    def _to(self, step: Step) -> None:
        self._step = step
        self._paint()

    def _decide(self, decision: str, *, reason: str = "", counter: Offer | None = None) -> None:
        approval, sources = self._current, self._sources
        if approval is None:
            return
        command_id, now = sources.new_id(), sources.now()

        def done(_none: None) -> None:
            self._step = Step.CHOOSE
            self._view.show_problem("")
            self._view.announce(answer_sentence(decision, approval))
            self.open()

        self._background.on_store(
            lambda: decide_approval(
                sources.ledger,
                approval,
                decision=decision,
                reason=reason,
                counter=counter,
                command_id=command_id,
                by=sources.user,
                now=now,
            ),
            done,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._step = Step.CHOOSE
        self._view.show_problem(str(error))
        self._paint()

    def _paint(self) -> None:
        approval, weighed, now = self._current, self._weighed, self._sources.now()
        self._view.show_subtitle(waiting_words(len(self._waiting)))
        self._view.show_state(
            ApprovalsState(
                rows=paint_rows(self._waiting, now),
                selected=self._selected,
                count=str(len(self._waiting)) if self._waiting else "",
                reading=paint_reading(approval, weighed, self._recent, now),
                step=self._step,
                prompt=self._prompt(),
                choices=self._choices(),
                can_decide=approval is not None,
                can_give=bool(weighed and weighed.can_give),
                can_counter=bool(weighed and weighed.others),
            )
        )

    def _prompt(self) -> str:
        return {
            Step.CHOOSE: "",
            Step.YES: translate("Approvals", "Enter da el visto bueno; Esc regresa."),
            Step.NO: translate("Approvals", "¿Por qué no? El número, o escríbalo y Enter."),
            Step.OTHER: translate("Approvals", "¿Cuál en su lugar? El número la da."),
        }[self._step]

    def _choices(self) -> tuple[str, ...]:
        if self._step is Step.NO:
            return reasons()
        if self._step is Step.OTHER and self._weighed:
            return tuple(map(offer_line, self._weighed.others))
        return ()
