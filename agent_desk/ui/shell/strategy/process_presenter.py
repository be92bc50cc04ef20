"""The register of processes and policies: what is in force, who has read it, how it gets better."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import User
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.pilots.quality import QUALITY_PROCESS, KeptSheet
from agent_desk.domain.strategy.registers.process import (
    KINDS,
    STAGES,
    Improvement,
    Kept,
    Process,
    Reading,
    missing_readers,
    next_stage,
    review_state,
    unread_by,
)
from agent_desk.services.background_port import Background
from agent_desk.services.permissions import ROLE_NAMES
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.reading import Block, Grid, Points, Section, Words
from agent_desk.ui.shell.reading import Reading as Page
from agent_desk.ui.wording import plural, translate

ALL, UNREAD = "all", "unread"


@dataclass(frozen=True, slots=True)
class Register:
    """What is read when the place opens; `logs` by key of the process."""

    kept: tuple[Kept, ...]
    readings: tuple[Reading, ...]
    people: tuple[User, ...]
    logs: dict[str, tuple[Improvement, ...]]
    sheets: tuple[KeptSheet, ...] = ()  # of the calls of who sits here


@dataclass(frozen=True, slots=True)
class ProcessSources:
    """`save(process, note, number)`, `read_it(kept)` and `note(key, stage, text, evidence)` raise
    RefusedError; `versions(key)` gives the newest first; `names` are the indicators'."""

    read: Callable[[], Register]
    versions: Callable[[str], Sequence[Kept]]
    save: Callable[[Process, str, int], None]
    read_it: Callable[[Kept], None]
    note: Callable[[str, str, str, str], None]
    names: Mapping[str, str]
    user: User
    today: Callable[[], date]
    may_edit: bool


class ProcessView(Protocol):
    """What the presenter asks of the panel."""

    def show_list(self, view: str, rows: tuple[ResultRow, ...], at: int) -> None: ...
    def show_page(self, page: Page | None, *, may_read: bool) -> None: ...
    def show_versions(self, names: Sequence[str]) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...


class ProcessPresenter:
    """Every method is something that somebody did."""

    def __init__(self, view: ProcessView, sources: ProcessSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._register: Register | None = None
        self._shown: tuple[Kept, ...] = ()
        self._key, self._filter = "", ALL
        self._versions: Sequence[Kept] = ()

    @property
    def chosen(self) -> Kept | None:
        """The process on screen, as it is in force."""
        return next((one for one in self._shown if one.process.key == self._key), None)

    @property
    def stage(self) -> str:
        """The step of the cycle that comes next in the log of the one on screen."""
        return next_stage(self._register.logs.get(self._key, ()) if self._register else ())

    def open(self) -> None:
        self._background.on_store(self._sources.read, self._read, self._fail)

    def show(self, which: str) -> None:
        """All of them, or what I must still read."""
        self._filter = which
        self._again()

    def choose(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self._key = self._shown[at].process.key
            self._again()

    def go_back(self, at: int) -> None:
        """Look at an earlier version."""
        if 0 <= at < len(self._versions) and self._register:
            self._view.show_page(self._page(self._versions[at]), may_read=False)

    def save(self, process: Process, note: str) -> None:
        """A new version, to be read again by whom it concerns. Raises DeskError."""
        known = next((k for k in self._all() if k.process.key == process.key), None)
        number = known.number + 1 if known else 1
        self._sources.save(process, note, number)
        self._key, self._filter = process.key, ALL
        words = translate("Processes", "Versión {number} guardada; hay que leerla de nuevo.")
        self._view.show_told(words.format(number=number), Tone.OK)
        self.open()

    def read_it(self) -> None:
        """Who sits here has read what is on screen."""
        one = self.chosen
        if one and self._must_read(one):
            read_it = self._sources.read_it
            self._background.on_store(lambda: read_it(one), lambda _none: self.open(), self._fail)

    def note(self, stage: str, text: str, evidence: str) -> None:
        """A line in the log of improvement. Raises DeskError."""
        self._sources.note(self._key, stage, text, evidence)
        self.open()

    def _all(self) -> tuple[Kept, ...]:
        return self._register.kept if self._register else ()

    def _must_read(self, one: Kept) -> bool:
        readings = self._register.readings if self._register else ()
        return bool(unread_by(self._sources.user, (one,), readings))

    def _read(self, register: Register) -> None:
        self._register = register
        waiting = len(unread_by(self._sources.user, register.kept, register.readings))
        words = translate("Processes", "Lo que la casa decidió hacer y cómo")
        if waiting:
            words = plural(
                waiting,
                translate("Processes", "Le falta leer 1"),
                translate("Processes", "Le falta leer {count}"),
            )
        self._view.show_subtitle(words)
        self._again()

    def _again(self) -> None:
        register = self._register
        if register is None:
            return
        mine = unread_by(self._sources.user, register.kept, register.readings)
        self._shown = mine if self._filter == UNREAD else register.kept
        keys = [one.process.key for one in self._shown]
        if self._key not in keys:
            self._key = keys[0] if keys else ""
        at = keys.index(self._key) if self._key else 0
        self._view.show_list(self._filter, tuple(self._row(one) for one in self._shown), at)
        one = self.chosen
        self._view.show_page(
            self._page(one) if one else None, may_read=bool(one and self._must_read(one))
        )
        self._versions = self._sources.versions(self._key) if one and one.number else ()
        self._view.show_versions(
            [
                f"v{k.number} · {date_text(k.saved_at.date())} · {k.by_name} · {k.note}"
                for k in self._versions
            ]
        )

    def _row(self, one: Kept) -> ResultRow:
        state = review_state(one.process, self._sources.today())
        facts = [KINDS[one.process.kind], _review(one.process, state)]
        if one.number:
            facts.insert(1, _version(one))
        if self._must_read(one):
            facts.append(translate("Processes", "por leer"))
        return ResultRow(
            one.process.key, one.process.name, " · ".join(facts), has_flag=state == "late"
        )

    def _page(self, one: Kept) -> Page:
        process = one.process
        state = review_state(process, self._sources.today())
        tones = {"late": Tone.BAD, "soon": Tone.WARN, "fine": Tone.OK}
        pills = (
            Pill(KINDS[process.kind], Tone.PRIMARY),
            Pill(_version(one), Tone.NEUTRAL),
            Pill(_review(process, state), tones[state]),
        )
        owner = Words(process.owner, translate("Processes", "Responsable"))
        facts: list[Block] = [owner]
        if process.indicators:
            label = translate("Processes", "Indicadores")
            names = (self._sources.names.get(one, one) for one in process.indicators)
            facts.append(Words(", ".join(names), label))
        if one.note:
            facts.append(Words(one.note, translate("Processes", "Qué cambió")))
        return Page(
            process.name,
            pills=pills,
            sections=(
                Section(translate("Processes", "Pasos"), (Points(process.steps, True),)),
                Section(translate("Processes", "De quién es"), tuple(facts)),
                self._readers(one),
                self._log(process.key),
                *self._own_sheets(process.key),
            ),
        )

    def _readers(self, one: Kept) -> Section:
        register = self._register
        title = translate("Processes", "Quién debe haberlo leído")
        if register is None or not one.process.readers:
            return Section(title, (Words(translate("Processes", "Nadie está obligado.")),))
        roles = ", ".join(sorted(ROLE_NAMES[role] for role in one.process.readers))
        missing = missing_readers(one, register.people, register.readings)
        if not self._sources.may_edit:
            return Section(title, (Words(roles),))
        who = ", ".join(person.name for person in missing)
        words = (
            translate("Processes", "Falta: {who}").format(who=who)
            if who
            else translate("Processes", "Todos lo han leído.")
        )
        return Section(title, (Words(roles), Words(words)))

    def _own_sheets(self, key: str) -> tuple[Section, ...]:
        """Each sheet of one's own calls, below the process that says why there are any."""
        if key != QUALITY_PROCESS or self._register is None:
            return ()
        title = translate("Processes", "Hojas de sus llamadas")
        rows = tuple(
            (date_text(one.at.date()), f"{one.score_bp // 100}", one.comment or "—")
            for one in self._register.sheets
        )
        if not rows:
            return (Section(title, (Words(translate("Processes", "Ninguna todavía.")),)),)
        headers = (
            translate("Processes", "Cuándo"),
            translate("Processes", "De 100"),
            translate("Processes", "Comentario"),
        )
        return (Section(title, (Grid(headers, rows, (18, 12, 70)),)),)

    def _log(self, key: str) -> Section:
        log = self._register.logs.get(key, ()) if self._register else ()
        title = translate("Processes", "Mejora continua")
        stage = STAGES[next_stage(log)].lower()
        after = Words(translate("Processes", "Sigue: {stage}.").format(stage=stage))
        if not log:
            return Section(title, (Words(translate("Processes", "Nada anotado todavía.")), after))
        rows = tuple(
            (date_text(line.at.date()), STAGES[line.stage], line.text, line.evidence)
            for line in log
        )
        headers = (
            translate("Processes", "Cuándo"),
            translate("Processes", "Paso"),
            translate("Processes", "Qué"),
            translate("Processes", "Evidencia"),
        )
        return Section(title, (Grid(headers, rows, (16, 12, 46, 26)), after))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _version(one: Kept) -> str:
    if not one.number:
        return translate("Processes", "el que trae el programa")
    return translate("Processes", "versión {number}").format(number=one.number)


def _review(process: Process, state: str) -> str:
    day = date_text(process.review_on)
    if state == "late":
        return translate("Processes", "revisión vencida el {day}").format(day=day)
    return translate("Processes", "se revisa el {day}").format(day=day)
