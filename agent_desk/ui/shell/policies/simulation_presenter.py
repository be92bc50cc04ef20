"""A draft against the policy in force over the real portfolio, by handfuls, with a way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.policy import Policy
from agent_desk.services.background_port import Background
from agent_desk.services.ports import Cases
from agent_desk.services.quotes import Quotes
from agent_desk.services.simulate_policy import (
    Portfolio,
    Simulation,
    TooGenerous,
    simulate_some,
    together,
    too_generous,
)
from agent_desk.ui.shell.policies.simulation_reading import progress_words, simulation_reading
from agent_desk.ui.shell.reading import Reading

HANDFUL = 10  # accounts at a time: the judge of a call is not kept waiting behind it


class SimulationView(Protocol):
    """What the presenter asks of the panel."""

    def show_progress(self, words: str, percent: int) -> None: ...
    def show_simulation(self, reading: Reading | None) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class SimulationSources:
    """What is gone through."""

    portfolio: Portfolio
    cases: Cases
    quotes: Quotes
    today: Callable[[], date]


class SimulationPresenter:
    """One simulation at a time."""

    def __init__(
        self, view: SimulationView, sources: SimulationSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._run = 0

    def start(self, old: Policy, new: Policy) -> None:
        """Through every account; a later start or a cancel drops this one."""
        self._run += 1
        run, sources, today = self._run, self._sources, self._sources.today()
        self._view.show_simulation(None)
        self._view.show_progress(progress_words(0, 0), 0)

        def read() -> tuple[Sequence[str], tuple[TooGenerous, ...]]:
            generous = too_generous(sources.quotes.standing(today), sources.cases, new, today)
            return sources.portfolio.account_numbers(), generous

        def begun(found: tuple[Sequence[str], tuple[TooGenerous, ...]]) -> None:
            numbers, generous = found
            self._go_on(run, tuple(numbers), 0, (old, new), Simulation(generous=generous))

        self._background.on_store(read, begun, self._failed)

    def cancel(self) -> None:
        """Stop; what was counted so far is not shown, a part would mislead."""
        self._run += 1
        self._view.show_progress("", 0)

    def _go_on(
        self,
        run: int,
        numbers: tuple[str, ...],
        done: int,
        policies: tuple[Policy, Policy],
        so_far: Simulation,
    ) -> None:
        if run != self._run:
            return
        if done >= len(numbers):
            self._view.show_progress("", 0)
            self._view.show_simulation(simulation_reading(so_far, *policies))
            return
        self._view.show_progress(
            progress_words(done, len(numbers)), done * 100 // max(1, len(numbers))
        )
        handful, sources = numbers[done : done + HANDFUL], self._sources
        today = sources.today()

        def counted(some: Simulation) -> None:
            after = done + len(handful)
            self._go_on(run, numbers, after, policies, together(so_far, some))

        def weigh(cases: list[CaseFile]) -> None:
            if run == self._run:
                self._background.aside(
                    lambda: simulate_some(cases, *policies, today), counted, self._failed
                )

        self._background.on_store(
            lambda: [sources.cases.case(number) for number in handful], weigh, self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.cancel()
        self._view.show_problem(str(error))
