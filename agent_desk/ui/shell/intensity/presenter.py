"""Moves the capacity, shows what it reaches at once, and publishes the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.intensity.plan import Ask, IntensityError, Plan
from agent_desk.services.background_port import Background
from agent_desk.services.plan_intensity import Intensity, make_plan
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.intensity.painting import (
    no_plan,
    paint_curve,
    paint_done,
    paint_drawn,
    paint_plan,
    paint_versions,
)
from agent_desk.ui.shell.intensity.state import (
    DONE,
    DRAWN,
    PLAN,
    VERSIONS,
    CurveState,
    PlanState,
    TableState,
)
from agent_desk.ui.wording import translate

Told = Callable[[int, int], None]
START = Ask(hours=40, per_hour=8, days=5, cost_cents=1_200)


@dataclass(frozen=True, slots=True)
class IntensitySources:
    """`follow` raises DeskError with its sentence; None takes the plan off."""

    read: Callable[[], Intensity]
    follow: Callable[[Plan | None], int]
    ready: Callable[[Told, Callable[[], None]], None]
    may_plan: bool


class IntensityView(Protocol):
    """What the presenter asks of the panel."""

    def show_view(self, view: str) -> None: ...
    def show_ask(self, ask: Ask) -> None: ...
    def show_curve(self, curve: CurveState) -> None: ...
    def show_plan(self, plan: PlanState) -> None: ...
    def show_tables(self, tables: Mapping[str, TableState]) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def show_subtitle(self, text: str) -> None: ...


class IntensityPresenter:
    """Every method is something that somebody did."""

    def __init__(
        self, view: IntensityView, sources: IntensitySources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._found: Intensity | None = None
        self._ask, self._plan, self._at = START, None, 0  # type: Ask, Plan | None, int
        self._is_told = False

    def open(self) -> None:
        """Read again; what was being planned stays."""
        self._sources.ready(self._tell_progress, self._load)

    def show(self, view: str) -> None:
        self._view.show_view(view)

    def choose(self, row: int) -> None:
        """The segment whose curve is shown; the first row is all."""
        self._at = row
        self._show_curve()

    def ask(self, ask: Ask) -> None:
        """Hours, rhythm, days, cost or draw were moved: the plan follows at once."""
        self._ask = ask
        self._show_plan()
        self._show_curve()

    def follow(self, *, is_off: bool = False) -> None:
        """Publish what is seen, or take off the plan that is in force."""
        plan, sources = None if is_off else self._plan, self._sources
        if not sources.may_plan or (plan is None and not is_off):
            return

        def done(version: int) -> None:
            words = (
                translate("Intensity", "La lista de trabajo corre libre desde ahora.")
                if is_off
                else translate("Intensity", "La lista de trabajo sigue el plan {number}.")
            )
            self._view.show_told(words.format(number=version), Tone.OK)
            self._load()

        self._background.on_store(lambda: sources.follow(plan), done, self._fail)

    def _load(self) -> None:
        self._background.on_store(self._sources.read, self._came, self._fail)

    def _came(self, found: Intensity) -> None:
        self._found = found
        if found.plan and not self._is_told:
            self._ask = found.plan.ask
        self._is_told = True
        words = (
            translate("Intensity", "La lista de trabajo sigue el plan {number}").format(
                number=found.version
            )
            if found.plan
            else translate("Intensity", "Sin plan: la lista de trabajo corre libre")
        )
        self._view.show_subtitle(words)
        self._view.show_view(PLAN)
        self._view.show_ask(self._ask)
        self._show_plan()
        self._show_curve()
        self._view.show_tables(
            {
                DONE: paint_done(found),
                DRAWN: paint_drawn(found),
                VERSIONS: paint_versions(found.versions, found.version),
            }
        )

    def _show_plan(self) -> None:
        if self._found is None:
            return
        try:
            self._plan = make_plan(self._found, self._ask)
        except IntensityError as error:
            self._plan = None
            self._view.show_plan(no_plan(self._found, str(error)))
            return
        self._view.show_plan(paint_plan(self._plan, self._found))

    def _show_curve(self) -> None:
        if self._found:
            self._view.show_curve(paint_curve(self._found, self._at, self._ask.cost_cents))

    def _tell_progress(self, done: int, total: int) -> None:
        words = translate("Intensity", "Contando los intentos: {done} de {total}")
        self._view.show_subtitle(words.format(done=done, total=total))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)
