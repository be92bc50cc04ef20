"""Which month and cut is shown, which indicator is open, and what leaves as a page or a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.indicators.figures import change_text, plain_sum, value_text
from agent_desk.domain.strategy.indicators.indicator import Goal, Indicator, change
from agent_desk.services.background_port import Background
from agent_desk.services.indicators import ALL, Dashboard, Part, Scope, Seen
from agent_desk.services.keep_costs import HouseBook, HouseChanges, changed_teams, written_costs
from agent_desk.ui.shell.indicators.painting import paint_dashboard, paint_detail
from agent_desk.ui.shell.indicators.state import DashboardState, DetailState
from agent_desk.ui.shell.indicators.words import status_text
from agent_desk.ui.widgets.charts.points import ChartTable, write_csv
from agent_desk.ui.wording import translate

Rows = Sequence[tuple[str, str]]
_CUTS = ("cell", "team", "medium", "segment", "product", "bucket")


@dataclass(frozen=True, slots=True)
class IndicatorSources:
    """Reads run on the store's lane; `ready` brings the sums up to now and then calls back."""

    indicators: Sequence[Indicator]
    dashboard: Callable[[str, Scope, str], Dashboard]
    parts: Callable[[Indicator, str, str, str], tuple[Part, ...]]
    ready: Callable[[Callable[[int, int], None], Callable[[], None]], None]
    closed_month: Callable[[Sequence[str]], str]
    set_goal: Callable[[str, str, float, float], None]
    house: Callable[[str], HouseBook]
    keep_house: Callable[[HouseChanges], None]
    save_pdf: Callable[[DashboardState, DetailState | None, Path], None]


class IndicatorView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: DashboardState) -> None: ...
    def show_detail(self, state: DetailState | None) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def ask_goal(self, indicator: Indicator, suggested: Goal) -> None: ...
    def ask_house(self, book: HouseBook, keep: Callable[[Rows, Rows], None]) -> None: ...


class IndicatorPresenter:
    """Answers of an older question are dropped by number."""

    def __init__(
        self, view: IndicatorView, sources: IndicatorSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._asked = 0
        self._period, self._scope, self._compared = "", ALL, ""
        self._open, self._cut = "recovery", ""
        self._shown: Dashboard | None = None
        self._state: DashboardState | None = None
        self._detail: DetailState | None = None

    def open(self) -> None:
        """The place is shown, or Ctrl+R: the sums are brought up to now first."""
        self._sources.ready(self._tell_progress, self._read)

    def choose_period(self, period: str) -> None:
        self._period, self._compared = period, ""
        self._read()

    def choose_compared(self, period: str) -> None:
        self._compared = period
        self._read()

    def choose_scope(self, key: str) -> None:
        scope, _, member = key.partition(":")
        self._scope = (scope, member)
        self._read()

    def open_indicator(self, indicator_id: str) -> None:
        """Its definition, its course and its parts."""
        self._open, self._cut = indicator_id, ""
        self._read_parts()

    def choose_cut(self, cut: str) -> None:
        self._cut = cut
        self._read_parts()

    def ask_goal(self) -> None:
        """Supervision writes what is wanted of the open indicator."""
        seen = self._seen()
        if seen:
            now = seen.now.value or 0.0
            self._view.ask_goal(seen.indicator, seen.goal or Goal(now, now))

    def set_goal(self, target: float, warning: float) -> None:
        period, wanted = self._shown.period if self._shown else "", self._open
        self._background.on_store(
            lambda: self._sources.set_goal(wanted, period, target, warning),
            lambda _: self._read(),
            self._fail,
        )

    def ask_house(self) -> None:
        """What the month in view cost, and who works in which team."""
        period = self._shown.period if self._shown else ""
        if not period:
            return

        def found(book: HouseBook) -> None:
            self._view.ask_house(book, lambda costs, teams: self._keep_house(book, costs, teams))

        self._background.on_store(lambda: self._sources.house(period), found, self._fail)

    def save_pdf(self, path: Path) -> None:
        """The month on one page."""
        state, detail = self._state, self._detail
        if state is None:
            return
        done = translate("Indicators", "Guardado: {name}").format(name=path.name)
        self._background.aside(
            lambda: self._sources.save_pdf(state, detail, path),
            lambda _: self._view.show_subtitle(done),
            self._fail,
        )

    def save_csv(self, table: ChartTable, path: Path) -> None:
        """With a mark so that spreadsheets read the accents."""
        self._background.aside(
            lambda: write_csv(table, path),
            lambda _: self._view.show_subtitle(
                translate("Indicators", "Guardado: {name}").format(name=path.name)
            ),
            self._fail,
        )

    def all_table(self) -> ChartTable:
        """Every indicator of the month, both sums in columns of their own."""
        headers = (
            translate("Indicators", "Indicador"),
            translate("Indicators", "Valor"),
            translate("Indicators", "Numerador"),
            translate("Indicators", "Denominador"),
            translate("Indicators", "Cambio"),
            translate("Indicators", "Meta"),
            translate("Indicators", "Estado"),
            translate("Indicators", "Cómo se calcula"),
        )
        rows = tuple(_csv_row(seen) for seen in self._shown.seen) if self._shown else ()
        return ChartTable("indicadores", headers, rows)

    def _keep_house(self, book: HouseBook, costs: Rows, teams: Rows) -> None:
        """Raises DeskError while something cannot be read: the sheet stays open."""
        changes = HouseChanges(written_costs(book, costs), changed_teams(book, teams))
        keep = self._sources.keep_house
        self._background.on_store(lambda: keep(changes), lambda _: self._read(), self._fail)

    def _tell_progress(self, done: int, total: int) -> None:
        text = translate("Indicators", "Preparando los meses de ejemplo: {done} de {total}")
        self._view.show_subtitle(text.format(done=done, total=total))

    def _read(self) -> None:
        self._asked += 1
        asked, ask = self._asked, (self._period, self._scope, self._compared)

        def found(shown: Dashboard) -> None:
            if asked == self._asked:
                self._show(shown)

        def read() -> Dashboard:
            shown = self._sources.dashboard(*ask)
            closed = self._sources.closed_month(shown.periods)
            if not ask[0] and closed and closed != shown.period:
                return self._sources.dashboard(closed, *ask[1:])
            return shown

        self._background.on_store(read, found, self._fail)

    def _show(self, shown: Dashboard) -> None:
        self._shown, self._period = shown, shown.period
        note = translate("Indicators", "mes cerrado")
        is_current = bool(shown.periods) and shown.period == shown.periods[-1]
        if is_current:
            note = translate("Indicators", "mes en curso: las cifras todavía crecen")
        self._state = paint_dashboard(shown, note)
        self._view.show_problem("")
        self._view.show_state(self._state)
        if self._seen() is None and shown.seen:
            self._open = shown.seen[0].indicator.id
        self._read_parts()

    def _read_parts(self) -> None:
        seen, shown = self._seen(), self._shown
        if seen is None or shown is None:
            self._view.show_detail(None)
            return
        cuts = tuple(scope for scope in _CUTS if scope in seen.indicator.scopes)
        cut = self._cut if self._cut in cuts else (cuts[0] if cuts else "")
        asked = self._asked

        def found(parts: tuple[Part, ...]) -> None:
            if asked == self._asked:
                self._detail = paint_detail(seen, parts, cut, cuts, shown.titles)
                self._view.show_detail(self._detail)

        def read() -> tuple[Part, ...]:
            if not cut:
                return ()
            return self._sources.parts(seen.indicator, shown.period, shown.compared, cut)

        self._background.on_store(read, found, self._fail)

    def _seen(self) -> Seen | None:
        if self._shown is None:
            return None
        return next((s for s in self._shown.seen if s.indicator.id == self._open), None)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError | OSError):
            raise error
        sentence = str(error)
        if isinstance(error, OSError):
            sentence = translate(
                "Indicators", "No pude escribir el archivo. Nada cambió; elija otra carpeta."
            )
        self._view.show_problem(sentence)


def _csv_row(seen: Seen) -> tuple[str, ...]:
    item, now = seen.indicator, seen.now
    return (
        item.name,
        value_text(item.unit, now.value),
        plain_sum(item.numerator, now.numerator),
        plain_sum(item.denominator, now.denominator),
        change_text(item.unit, change(now, seen.before)),
        value_text(item.unit, seen.goal.target) if seen.goal else "",
        status_text(seen.status, has_goal=seen.goal is not None),
        item.formula,
    )
