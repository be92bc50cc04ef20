"""«Otra cantidad»: what he says he can pay, read back while typing, and the answer to it."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.ask_text import read_ask
from agent_desk.domain.offers.offer import Ask, OfferSheet, Verdict
from agent_desk.domain.spanish import parse_date
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.list_offers import list_offers
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import AskDraft
from agent_desk.ui.desk.state import Mode


class AskPresenter:
    """Events of the line in which the agent types what the debtor said."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked = 0

    def open(self) -> None:
        """Ctrl+O: what he says he can pay."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or live.mode is not Mode.CALL:
            return
        live.capacity, live.joint = None, None
        if live.ask is None:
            live.ask = AskDraft()
            live.choose(-1)
        desk.paint("options", "script", "footer")
        desk.view.focus_on("ask")

    def close(self) -> bool:
        """Esc: back to the policy's own options. Says whether something was closed."""
        live = self._desk.live
        if live.ask is None:
            return False
        live.ask = None
        live.choose(-1)
        self._desk.paint("options", "script", "footer")
        self._desk.view.focus_on("script")
        return True

    def edit(self, amount: str, frequency: str, first_date: str) -> None:
        """Every change of the three fields; the judge answers aside, late answers are dropped."""
        desk, live = self._desk, self._desk.live
        if live.ask is None or not live.case:
            return
        draft = self._read(amount, frequency, first_date)
        if draft.ask:
            draft.verdict, draft.sheet = live.ask.verdict, live.ask.sheet
        live.ask = draft
        desk.paint("options")
        if draft.ask:
            self._judge(draft, draft.ask)

    def judge_again(self) -> None:
        """What he can pay, or the policy, changed: the same words get another answer."""
        draft = self._desk.live.ask
        if draft and draft.ask:
            self._judge(draft, draft.ask)

    def tick(self) -> None:
        """Once a second, when he stopped typing: the other ways to get near, behind the first."""
        desk, live = self._desk, self._desk.live
        draft, case = live.ask, live.case
        if not draft or not draft.ask or not draft.verdict or draft.sheet or not case:
            return
        ask, policy, today, level = draft.ask, desk.policy, desk.today(), desk.level
        kept = desk.rules.kept
        asked, hardship = self._asked, live.hardship

        def work() -> OfferSheet | None:
            if asked != self._asked:
                return None
            return list_offers(case, policy, today, ask, level=level, hardship=hardship, kept=kept)

        def arrived(sheet: OfferSheet | None) -> None:
            if sheet is not None and asked == self._asked and live.ask is draft:
                draft.sheet = sheet
                desk.paint("options")

        desk.background.aside(work, arrived, desk.fail)

    def _judge(self, draft: AskDraft, ask: Ask) -> None:
        self._asked += 1
        desk, live = self._desk, self._desk.live
        asked, case, policy, today = self._asked, live.case, desk.policy, desk.today()
        level, hardship, kept = desk.level, live.hardship, desk.rules.kept
        assert case is not None

        def work() -> Verdict | None:
            # Somebody who types fast leaves judgements behind that nobody waits for.
            if asked != self._asked:
                return None
            return judge_offer(case, policy, ask, today, level=level, hardship=hardship, kept=kept)

        def judged(verdict: Verdict | None) -> None:
            if verdict is None or asked != self._asked or live.ask is not draft:
                return
            draft.verdict, draft.sheet = verdict, None
            live.choose(-1)
            desk.paint("options", "script", "footer")

        desk.background.aside(work, judged, desk.fail)

    def _read(self, amount: str, frequency: str, first_date: str) -> AskDraft:
        draft = AskDraft(amount, frequency, first_date)
        if not amount.strip():
            return draft
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
            return draft
        draft.read_back, draft.ask = reading.read_back, ask
        return draft
