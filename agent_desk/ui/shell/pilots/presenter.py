"""Takes a pilot from its plan to its end; each step is asked for by one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.pilots.plan import (
    METRICS,
    STATE_WORDS,
    Pilot,
    PilotError,
    PilotState,
    Plan,
    checked,
)
from agent_desk.domain.strategy.pilots.quality import SampledCall
from agent_desk.domain.strategy.pilots.verdict import WORDS, Look, Measured, look_at
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.pilots.forest import forest_points, forest_table
from agent_desk.ui.shell.pilots.words import Taken, next_act, page_of, sample_words
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.widgets.charts.points import ChartTable, Point, write_csv
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class Seen:
    """A pilot with what its people did until now and the looks that were taken."""

    pilot: Pilot
    measured: Mapping[str, Measured]
    taken: Taken
    attempt_cents: int = 0

    def look(self, *, is_last: bool = False) -> Look:
        """What there would be to see now."""
        return look_at(
            self.pilot.plan, self.measured, is_last=is_last, attempt_cents=self.attempt_cents
        )

    @property
    def has_people(self) -> bool:
        return any(one.people for one in self.measured.values())


@dataclass(frozen=True, slots=True)
class PilotSources:
    """Each deed raises RefusedError or PilotError with its sentence."""

    read: Callable[[], Sequence[Seen]]
    people: Callable[[Plan], int]
    save: Callable[[str, Plan], str]
    register: Callable[[Pilot], None]
    start: Callable[[Pilot], None]
    keep: Callable[[Pilot, Look], None]
    end: Callable[[Pilot, str, str], None]
    today: Callable[[], date]
    save_pdf: Callable[[Seen, Path], None]
    call_to_hear: Callable[[Pilot], SampledCall | None]
    keep_sheet: Callable[[Pilot, SampledCall, Mapping[str, int], int, str], None]


class PilotView(Protocol):
    """What the presenter asks of the panel."""

    def show_list(self, rows: tuple[ResultRow, ...], at: int) -> None: ...
    def show_page(
        self, page: Reading | None, act: str, *, may_edit: bool, may_end: bool
    ) -> None: ...
    def show_forest(self, points: Sequence[Point], table: ChartTable | None) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...


class PilotPresenter:
    """Every method is something that somebody did."""

    def __init__(self, view: PilotView, sources: PilotSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._seen: Sequence[Seen] = ()
        self._id = ""
        self._asked = 0  # how often the size of a sample was asked for

    @property
    def chosen(self) -> Pilot | None:
        seen = self._chosen()
        return seen.pilot if seen else None

    def open(self) -> None:
        self._background.on_store(self._sources.read, self._read, self._fail)

    def choose(self, at: int) -> None:
        if 0 <= at < len(self._seen):
            self._id = self._seen[at].pilot.id
            self._show()

    def sample(self, plan: Plan, tell: Callable[[str], None]) -> None:
        """How many people a plan needs, as it is typed."""
        try:
            made = checked(plan)
        except PilotError as error:
            self._asked += 1
            tell(error.sentence)
            return
        self._asked += 1
        number, people = self._asked, self._sources.people

        def counted(found: int) -> None:
            if number == self._asked:  # typed on meanwhile: that answer comes later
                tell(sample_words(made, found))

        self._background.on_store(lambda: people(made), counted, self._fail)

    def save(
        self, pilot_id: str, plan: Plan, done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """A draft, new or changed; `done` when it is kept, else `failed` with the sentence."""
        save = self._sources.save

        def kept(name: str) -> None:
            self._id = name
            done()
            self.open()

        self._background.on_store(lambda: save(pilot_id, checked(plan)), kept, _telling(failed))

    def go_on(self) -> None:
        """The next step of the chosen one: register, start, or keep the look that is due."""
        seen = self._chosen()
        if seen is None:
            return
        pilot, sources = seen.pilot, self._sources
        if pilot.state is PilotState.DRAFT:
            self._do(lambda: sources.register(pilot), translate("Pilots", "Plan registrado."))
        elif pilot.state is PilotState.REGISTERED:
            words = translate("Pilots", "Las personas quedaron sorteadas; nadie cambia de grupo.")
            self._do(lambda: sources.start(pilot), words)
        elif pilot.state is PilotState.RUNNING:
            look = seen.look()
            if not look.number:
                words = translate("Pilots", "Faltan {count} personas para el siguiente corte.")
                self._view.show_told(words.format(count=f"{look.missing:,}"), Tone.WARN)
                return
            words = translate("Pilots", "Corte anotado: {verdict}.")
            self._do(lambda: sources.keep(pilot, look), words.format(verdict=WORDS[look.verdict]))

    def end(self, why: str) -> None:
        """With what was decided; the verdict is that of the data."""
        seen = self._chosen()
        if seen is None or seen.pilot.state is not PilotState.RUNNING:
            return
        pilot, is_over = seen.pilot, False
        if pilot.matures_on:
            is_over = self._sources.today() >= pilot.matures_on
        verdict = seen.look(is_last=is_over).verdict
        end = self._sources.end
        words = translate("Pilots", "Terminado: {verdict}.").format(verdict=WORDS[verdict])
        self._do(lambda: end(pilot, verdict, why), words)

    def hear(self, show: Callable[[SampledCall], None]) -> None:
        """The next conversation of the sample, to be scored with the sheet."""
        seen = self._chosen()
        if seen is None or seen.pilot.state is not PilotState.RUNNING:
            return

        def found(call: SampledCall | None) -> None:
            if call:
                show(call)
                return
            words = translate(
                "Pilots",
                "No hay conversaciones por oír: cuentan las verificadas desde que su agente leyó "
                "«Hojas de calidad de las llamadas» en Procesos.",
            )
            self._view.show_told(words, Tone.WARN)

        ask = self._sources.call_to_hear
        self._background.on_store(lambda: ask(seen.pilot), found, self._fail)

    def keep_sheet(
        self,
        call: SampledCall,
        marks: Mapping[str, int],
        score_bp: int,
        comment: str,
        done: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """What was heard; `done` when it is kept, else `failed` with the sentence."""
        pilot, keep = self.chosen, self._sources.keep_sheet
        if pilot is None:
            return

        def kept(_none: None) -> None:
            done()
            self.open()

        work = partial(keep, pilot, call, marks, score_bp, comment)
        self._background.on_store(work, kept, _telling(failed))

    def save_pdf(self, file: Path) -> None:
        """The chosen one on one page: what was agreed, found and decided."""
        seen, save = self._chosen(), self._sources.save_pdf
        if seen is None:
            return
        words = translate("Pilots", "Quedó en {name}.").format(name=file.name)
        self._background.aside(
            lambda: save(seen, file), lambda _: self._view.show_told(words, Tone.OK), self._fail
        )

    def save_csv(self, table: ChartTable, file: Path) -> None:
        """The angles for a spreadsheet, with a mark so that it reads the accents."""
        words = translate("Pilots", "Quedó en {name}.").format(name=file.name)
        self._background.aside(
            lambda: write_csv(table, file),
            lambda _: self._view.show_told(words, Tone.OK),
            self._fail,
        )

    def _do(self, deed: Callable[[], None], words: str) -> None:
        def done(_none: None) -> None:
            self._view.show_told(words, Tone.OK)
            self.open()

        self._background.on_store(deed, done, self._fail)

    def _chosen(self) -> Seen | None:
        return next((seen for seen in self._seen if seen.pilot.id == self._id), None)

    def _read(self, seen: Sequence[Seen]) -> None:
        self._seen = seen
        alive = sum(one.pilot.state is PilotState.RUNNING for one in seen)
        words = translate("Pilots", "Probar antes de cambiar · {alive} en marcha")
        self._view.show_subtitle(words.format(alive=alive))
        if self._chosen() is None:
            self._id = seen[0].pilot.id if seen else ""
        self._show()

    def _show(self) -> None:
        ids = [seen.pilot.id for seen in self._seen]
        rows = tuple(_row(seen.pilot) for seen in self._seen)
        self._view.show_list(rows, ids.index(self._id) if self._id in ids else 0)
        seen = self._chosen()
        if seen is None:
            self._view.show_page(None, "", may_edit=False, may_end=False)
            self._view.show_forest((), None)
            return
        look = seen.look() if seen.has_people else None
        self._view.show_page(
            page_of(seen.pilot, look, seen.taken),
            next_act(seen.pilot),
            may_edit=seen.pilot.state is PilotState.DRAFT,
            may_end=seen.pilot.state is PilotState.RUNNING,
        )
        self._show_forest(seen.pilot.plan, look)

    def _show_forest(self, plan: Plan, look: Look | None) -> None:
        if look is None:
            self._view.show_forest((), None)
        else:
            self._view.show_forest(forest_points(plan, look), forest_table(plan, look))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = translate("Pilots", "No pude escribir el archivo; elija otra carpeta.")
            self._view.show_told(words, Tone.BAD)
            return
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _row(pilot: Pilot) -> ResultRow:
    facts = [STATE_WORDS[pilot.state], METRICS[pilot.plan.metric]]
    if pilot.verdict:
        facts.append(WORDS.get(pilot.verdict, pilot.verdict))
    return ResultRow(pilot.id, pilot.plan.hypothesis, " · ".join(facts))


def _telling(failed: Callable[[str], None]) -> Callable[[Exception], None]:
    """A dialog that stays open says why; what is no sentence for people goes on."""

    def refused(error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        failed(str(error))

    return refused
