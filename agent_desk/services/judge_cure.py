"""The probability of cure of one account for the desk: by card, by table, or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from agent_desk.domain.recovery import Recovery
from agent_desk.domain.strategy.cure.columns import Value
from agent_desk.domain.strategy.cure.explaining import Band, Behaviour, band_of, explain
from agent_desk.domain.strategy.cure.roll_rates import Cell
from agent_desk.domain.strategy.cure.standing import Judge
from agent_desk.services.learn_cure import CureCases, CureState, cure_state

FEW_MONTHS = 3  # a call is waiting: the table of the last months is read in a moment


class OneCase(CureCases, Protocol):
    """Also knows one account at a time."""

    def known_of(self, period: str, account: str) -> tuple[Mapping[str, Value], Cell] | None:
        """Its behaviours and buckets when the month opened; None when it was not late then."""


class CureJudge:
    """Works out once a day who judges, then answers by account."""

    def __init__(
        self, cases: OneCase, behaviours: Mapping[str, Behaviour], bands: tuple[Band, ...]
    ) -> None:
        self._cases, self._behaviours, self._bands = cases, behaviours, bands
        self._state: tuple[date, int, CureState] | None = None

    def recovery_of(self, account: str, today: date) -> Recovery | None:
        """None where the points of the prior table have to serve."""
        periods = self._cases.periods()
        if not periods:
            return None
        found = self._cases.known_of(periods[-1], account)
        state = self._current(today, periods)
        if found is None or state.standing.judge is Judge.POINTS:
            return None
        values, cell = found
        if state.standing.judge is Judge.CARD and state.kept:
            return self._by_card(state, values)
        return self._by_table(state, cell)

    def _by_card(self, state: CureState, values: Mapping[str, Value]) -> Recovery | None:
        if state.kept is None:
            return None
        told = explain(state.kept.card, values, self._behaviours, self._bands)
        return Recovery(
            told.band.word,
            told.band.level,
            round(told.chance * 100),
            tuple(words for words, _ in told.in_favour),
            tuple(words for words, _ in told.against),
            told.range_text,
        )

    def _by_table(self, state: CureState, cell: Cell) -> Recovery | None:
        if state.table is None:
            return None
        chance = state.table.chance(cell)
        interval, _ = state.table.range_of(cell)
        band = band_of(chance, self._bands)
        seen = (
            f"{round(chance * 100)} %; en el mismo tramo "
            f"{round(interval.low * 100)}–{round(interval.high * 100)} %"
        )
        return Recovery(band.word, band.level, round(chance * 100), (), (), seen)

    def _current(self, today: date, periods: Sequence[str]) -> CureState:
        newest = max((card.number for card in self._cases.cards()), default=0)
        if self._state is None or self._state[:2] != (today, newest):
            self._state = (today, newest, cure_state(self._cases, today, months=FEW_MONTHS))
        return self._state[2]
