"""The call itself: a debtor comes, is called, verified, heard; stage by stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from agent_desk.domain.call import begin_call, clock_text, go_to, mark_said, verify
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.script.script import Answer
from agent_desk.domain.script.walk import next_stage, previous_stage
from agent_desk.domain.spanish import time_text, weekday_short
from agent_desk.domain.work_rule import EVERYTHING
from agent_desk.services.claim_work import callback_due, claim_debtor
from agent_desk.services.piece_calls import Caller
from agent_desk.services.prepare_case import (
    BUSINESS_ZONE,
    PreparedCase,
    hours_ahead,
    next_chance,
    next_debtor,
    prepare_case,
    recheck,
)
from agent_desk.services.resolve_pop import UnclearPopError, UnknownAccountError, resolve_pop
from agent_desk.services.start_call import start_call, verify_identity
from agent_desk.ui.desk.blocked_presenter import BlockedPresenter
from agent_desk.ui.desk.case_painting import caller_words
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import LiveCall
from agent_desk.ui.desk.piece_presenter import ask_caller
from agent_desk.ui.desk.script_painting import missing_now, said_now
from agent_desk.ui.desk.search_presenter import usual
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

FIRST_STAGE = "preparacion"
OPENING_STAGE = "apertura"
LAST_STAGE = "despues-de-llamada"
INCOMING = "llamada-entrante"
CLOSED_HOURS = "fuera-de-horario"
HOURS_TOGETHER = 3
_MODES = {
    "third_party": Mode.THIRD_PARTY,
    "voicemail": Mode.VOICEMAIL,
    "holder": Mode.CALL,
}


Told = Callable[[str], None]


def _nobody(_sentence: str) -> None:
    """Nobody waits for this pop."""


class CallPresenter:
    """Events of the script column and the header."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.blocked = BlockedPresenter(desk, self._show)
        self.offer_search: Callable[[Mapping[str, str]], None] = lambda _pop: None
        self._waiting: Mapping[str, str] | None = None
        self._last_minute = -1

    def open_account(self, account: str) -> None:
        """Show a debtor; refused while a contact is open, which would lose its outcome."""
        self.popped({"account": account})

    def popped(self, pop: Mapping[str, str], done: Told = _nobody) -> None:
        """A screen pop by account, phone or called line; waits when a call is open.

        `done` is told "" when the debtor is shown, else the sentence of what happened instead. A
        pop that is nobody's, or several people's, offers the search and shows no debtor.
        """
        desk = self._desk
        if desk.live.is_busy:
            self._waiting = dict(pop)
            text = translate(
                "Desk", "Hay una llamada abierta. La otra cuenta se abre al terminarla."
            )
            desk.toast(text, Tone.WARN)
            done(text)
            return
        desk.live.request += 1
        request, services, rules = desk.live.request, desk.services, desk.content.rules
        level = desk.level

        line, today = pop.get("line", ""), desk.today()

        def work() -> tuple[PreparedCase, Caller | None]:
            account = resolve_pop(services.cases, pop)
            prepared = prepare_case(services.cases, account, rules, services.clock.now(), level)
            return prepared, ask_caller(desk, line, account, today)

        def arrived(found: tuple[PreparedCase, Caller | None]) -> None:
            if request == desk.live.request:
                self._show(found[0])
                desk.live.popped_phone, desk.live.called_line = pop.get("phone", ""), line
                self._tell_caller(found[1])
            done("")

        def failed(error: Exception) -> None:
            if isinstance(error, UnclearPopError | UnknownAccountError):
                self.offer_search(pop)
            desk.fail(error)
            done(str(error))

        desk.background.on_store(work, arrived, failed)

    def _tell_caller(self, caller: Caller | None) -> None:
        """By which piece he calls, before the first word."""
        if caller:
            self._desk.live.caller = caller
            self._desk.toast(caller_words(caller), Tone.OK)
            self._desk.paint("header", "context")

    def next_debtor(self) -> None:
        """The next of the work list who may be called now."""
        desk = self._desk
        if desk.live.is_busy:
            desk.toast(translate("Desk", "Termine primero esta llamada con F12."), Tone.WARN)
            return
        if self._waiting:
            pop, self._waiting = self._waiting, None
            self.popped(pop)
            return
        if desk.live.case:
            desk.live.skipped.add(desk.live.case.account.number)
        desk.live.request += 1
        services, rules, skip = desk.services, desk.content.rules, frozenset(desk.live.skipped)
        level, wish = desk.level, desk.wish

        def claim(account: str) -> bool:
            now, unique = services.clock.now(), services.new_id()
            return claim_debtor(
                services.ledger, account, by=services.user, now=now, command_id=unique
            )

        def work() -> PreparedCase | None:
            now = services.clock.now()
            return next_debtor(services.cases, rules, now, skip, level, wish=wish, claim=claim)

        desk.on_store(work, self._show_or_rest)

    def call(self, direction: str = "out") -> None:
        """Begin the contact; it is in the log before the first word."""
        desk = self._desk
        live, services = desk.live, desk.services
        if not live.case or live.is_busy:
            return
        if live.mode is Mode.BLOCKED:
            self.blocked.ask_again()
            return
        contact_id, account, now = services.new_id(), live.case.account.number, desk.now()
        own = next((p.number for p in live.case.debtor.phones if p.is_active), "")
        phone, line = live.popped_phone or own, live.called_line
        live.call = begin_call(contact_id, account, OPENING_STAGE, now, direction)
        live.stage = OPENING_STAGE

        def refused(error: Exception) -> None:
            live.call, live.stage = None, FIRST_STAGE
            desk.set_mode(Mode.BEFORE)
            desk.fail(error)

        desk.background.on_store(
            lambda: start_call(
                services.ledger,
                account=account,
                contact_id=contact_id,
                by=services.user,
                now=now,
                phone=phone,
                direction=direction,
                line=line,
            ),
            None,
            refused,
        )
        desk.set_mode(Mode.CALL)
        desk.view.focus_on("script")

    def answer(self, index: int) -> Answer | None:
        """What came back from the other side (Alt+1..4); returned for who must act on it too."""
        live = self._desk.live
        if live.mode is Mode.BEFORE and not live.call:
            self._begin_with(index)
            return None
        if not live.call or live.call.ended_at or not live.stage:
            return None
        answers = self._desk.content.script.step(live.stage).answers
        if not 0 <= index < len(answers):
            return None
        answer = answers[index]
        if answer.outcome:
            live.outcome = answer.outcome
        self._apply(answer)
        return answer

    def move_stage(self, step: int) -> None:
        """F8 and Shift+F8; going on ticks what the sentence just said covers."""
        desk, live = self._desk, self._desk.live
        if live.mode is Mode.BEFORE and step > 0:
            self.call()
            return
        if not live.call or live.call.ended_at:
            return
        script = desk.content.script
        if step > 0:
            self._tick_current()
        target = (
            next_stage(script, live.stage)
            if step > 0
            else previous_stage(script, live.stage, live.call.trail)
        )
        if target and target not in {FIRST_STAGE, LAST_STAGE}:
            self._enter(target)

    def said(self) -> None:
        """Ctrl+Y: the next missing statement was said."""
        desk, live = self._desk, self._desk.live
        if not live.call:
            return
        missing = missing_now(desk)
        if not missing:
            desk.toast(translate("Desk", "Ya dijo todo lo obligatorio hasta aquí."), Tone.OK)
            return
        live.call = mark_said(live.call, missing[0].id)
        desk.paint("script")
        desk.view.announce(translate("Desk", "Dicho: {text}").format(text=missing[0].text))

    def tick(self) -> None:
        """Once a second: the timer; once a minute: may we still talk?"""
        desk, live = self._desk, self._desk.live
        if live.call and not live.call.ended_at:
            now = desk.now()
            desk.view.set_timer(clock_text(live.call.seconds(now)), "")
        minute = desk.now().minute
        if minute != self._last_minute and live.prepared:
            self._last_minute = minute
            self._recheck()
            desk.paint("header")
        elif minute != self._last_minute and not live.is_busy:
            self._last_minute = minute
            self._look_at_the_clock()

    def _look_at_the_clock(self) -> None:
        """A call agreed for this minute is said to who is free; Ctrl+N brings it first."""
        desk, services, rules = self._desk, self._desk.services, self._desk.content.rules
        wish = desk.wish

        def told(before: int | None) -> None:
            if before is None or desk.live.is_busy:
                return
            text = translate("Desk", "Es la hora de una llamada agendada. Ctrl+N la abre.")
            if before:
                text = translate(
                    "Desk",
                    "Es la hora de una llamada agendada. Antes esperan {count}; Ctrl+N abre la"
                    " primera.",
                ).format(count=before)
            desk.toast(text, Tone.OK)

        desk.background.on_store(
            lambda: callback_due(services.cases, rules, services.clock.now(), wish), told
        )

    def _show_or_rest(self, prepared: PreparedCase | None) -> None:
        if prepared:
            self._show(prepared)
            return
        desk = self._desk
        desk.live = LiveCall(request=desk.live.request, skipped=desk.live.skipped)
        desk.set_mode(Mode.IDLE)
        if desk.only != EVERYTHING:
            words = translate(
                "Desk", "No queda nadie de los que eligió. Ctrl+Shift+T vuelve a toda la lista."
            )
            desk.toast(words, Tone.OK)
            return
        self._look_ahead(hours_ahead(desk.now()))

    def _look_ahead(self, hours: Sequence[datetime]) -> None:
        """A few hours at a time: who is popped up meanwhile waits for those, not for four days."""
        desk, wish, skip = self._desk, self._desk.wish, frozenset(self._desk.live.skipped)
        cases, rules = desk.services.cases, desk.content.rules
        first, later = hours[:HOURS_TOGETHER], hours[HOURS_TOGETHER:]

        def told(at: datetime | None) -> None:
            if at is None and later:
                self._look_ahead(later)
            else:
                self._tell_when(at)

        desk.on_store(lambda: next_chance(cases, rules, first, skip, wish), told)

    def _tell_when(self, at: datetime | None) -> None:
        """Nobody may be called now: since when somebody may, so that nobody tries every minute."""
        words = translate("Desk", "No queda nadie a quien se pueda llamar ahora.")
        if at:
            here = at.astimezone(BUSINESS_ZONE)
            words = translate(
                "Desk", "Ahora no se puede llamar a nadie; desde el {day}, {time} sí."
            ).format(day=weekday_short(here.date()), time=time_text(here))
        self._desk.toast(words, Tone.OK)

    def _show(self, prepared: PreparedCase) -> None:
        desk = self._desk
        live = LiveCall(request=desk.live.request, skipped=desk.live.skipped)
        live.prepared, live.stage = prepared, FIRST_STAGE
        live.hits = usual(desk)
        desk.live = live
        self._last_minute = desk.now().minute
        desk.view.show_toast(None)
        desk.view.set_query("")
        is_blocked = prepared.verdict.status is Status.BLOCKED
        live.stage = CLOSED_HOURS if is_blocked else FIRST_STAGE
        if is_blocked:
            live.next_contact_at = prepared.verdict.next_allowed_at
        desk.set_mode(Mode.BLOCKED if is_blocked else Mode.BEFORE)
        desk.view.focus_on("script")
        if is_blocked:
            desk.view.announce(f"{prepared.verdict.title}. {prepared.verdict.detail}")

    def _begin_with(self, index: int) -> None:
        """Before the call an answer says what kind of call it is: the script begins there."""
        answers = self._desk.content.script.step(FIRST_STAGE).answers
        if not 0 <= index < len(answers):
            return
        answer = answers[index]
        self.call("in" if answer.go.startswith(INCOMING) else "out")
        if answer.go and self._desk.live.call:
            self._enter(answer.go)

    def _apply(self, answer: Answer) -> None:
        self._tick_current()
        if answer.effect == "verify":
            self._verify()
        mode = _MODES.get(answer.effect)
        if mode:
            self._desk.set_mode(mode)
        live = self._desk.live
        if answer.go and live.call and not live.call.ended_at:
            self._enter(answer.go)
        else:
            self._desk.paint("script", "stages", "footer")

    def _enter(self, stage: str) -> None:
        desk, live = self._desk, self._desk.live
        if live.call:
            live.call = go_to(live.call, stage, desk.now())
        live.stage, live.used = stage, None
        desk.paint("stages", "script", "footer")
        desk.view.focus_on("script")

    def _tick_current(self) -> None:
        live = self._desk.live
        if live.call:
            live.call = mark_said(live.call, *said_now(self._desk))

    def _verify(self) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not live.call or live.call.is_verified:
            return
        live.call = verify(live.call)
        contact_id, account, now = live.call.contact_id, live.call.account, desk.now()
        command_id = services.new_id()
        desk.on_store(
            lambda: verify_identity(
                services.ledger,
                command_id=command_id,
                contact_id=contact_id,
                account=account,
                by=services.user,
                now=now,
            )
        )
        desk.paint("header", "context", "options", "search")

    def _recheck(self) -> None:
        desk, live = self._desk, self._desk.live
        if not live.prepared or live.mode is Mode.AFTER:
            return
        was = live.prepared.verdict.status
        live.prepared = recheck(live.prepared, desk.content.rules, desk.now())
        is_blocked = live.prepared.verdict.status is Status.BLOCKED
        if is_blocked and was is not Status.BLOCKED:
            live.next_contact_at = live.prepared.verdict.next_allowed_at
            live.stage = CLOSED_HOURS
            desk.set_mode(Mode.BLOCKED)
            desk.view.announce(live.prepared.verdict.title)
        elif live.mode is Mode.BLOCKED and not is_blocked and not live.call:
            live.stage = FIRST_STAGE
            desk.set_mode(Mode.BEFORE)
