"""What supervision reads and decides about contacts: what waits, what was blocked, own rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from agent_desk.domain.contact.own_rules import problems
from agent_desk.domain.contact.rules import CHANNELS, ContactRules
from agent_desk.domain.contact.wording import channel_name
from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import date_text
from agent_desk.domain.wishes import OpenMatter, OwnRules
from agent_desk.services.background_port import Background
from agent_desk.services.guard_report import GuardReport, GuardRow
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.shell.contact.state import (
    BLOCKED,
    PENDING,
    REPORT,
    VIEWS,
    GuardTable,
    ReadingChoice,
    RulesForm,
)
from agent_desk.ui.wording import translate

DAYS_SHOWN = 30
T = TypeVar("T")
_CERTAINTY = {
    "verified": QT_TRANSLATE_NOOP("Guard", "texto leído"),
    "secondary": QT_TRANSLATE_NOOP("Guard", "fuente secundaria"),
    "policy": QT_TRANSLATE_NOOP("Guard", "política propia"),
}
_MATTER_HEADERS = (
    QT_TRANSLATE_NOOP("Guard", "Qué"),
    QT_TRANSLATE_NOOP("Guard", "Cuenta"),
    QT_TRANSLATE_NOOP("Guard", "Folio"),
    QT_TRANSLATE_NOOP("Guard", "Para cuándo"),
    QT_TRANSLATE_NOOP("Guard", "Estado"),
)
_BLOCKED_HEADERS = (
    QT_TRANSLATE_NOOP("Guard", "Cuándo"),
    QT_TRANSLATE_NOOP("Guard", "Cuenta"),
    QT_TRANSLATE_NOOP("Guard", "Medio"),
    QT_TRANSLATE_NOOP("Guard", "Por qué"),
    QT_TRANSLATE_NOOP("Guard", "Regla"),
)
_REPORT_HEADERS = (
    QT_TRANSLATE_NOOP("Guard", "Regla"),
    QT_TRANSLATE_NOOP("Guard", "Certeza"),
    QT_TRANSLATE_NOOP("Guard", "Intentos"),
    QT_TRANSLATE_NOOP("Guard", "Detenidos"),
    QT_TRANSLATE_NOOP("Guard", "Casi faltas"),
    QT_TRANSLATE_NOOP("Guard", "Autorizados"),
)


@dataclass(frozen=True, slots=True)
class GuardSources:
    """Read and done on the store's lane; what acts raises RefusedError with its sentence."""

    matters: Callable[[], Sequence[OpenMatter]]
    rows: Callable[[date, date], Sequence[GuardRow]]
    report: Callable[[date, date], GuardReport]
    own_rules: Callable[[], OwnRules | None]
    close: Callable[[OpenMatter, str], None]
    leave: Callable[[GuardRow, str], None]
    save_rules: Callable[[OwnRules, str], None]
    export: Callable[[date, date, Path], int]


class GuardView(Protocol):
    """What the presenter asks of the panel."""

    def show_table(self, table: GuardTable) -> None: ...
    def show_form(self, form: RulesForm) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


class GuardPresenter:
    """One of four views at a time; answers of an older view are dropped."""

    def __init__(
        self,
        view: GuardView,
        sources: GuardSources,
        rules: Callable[[], ContactRules],
        today: Callable[[], date],
        background: Background,
    ) -> None:
        self._view, self._sources, self._rules = view, sources, rules
        self._today, self._background = today, background
        self._shown = PENDING
        self._asked = 0
        self._matters: Sequence[OpenMatter] = ()
        self._rows: Sequence[GuardRow] = ()

    def open(self) -> None:
        """The place is shown, or Ctrl+R."""
        self._read()

    def choose(self, view: str) -> None:
        """Another of the four."""
        if view in VIEWS:
            self._shown = view
            self._view.show_problem("")
            self._read()

    def act(self, row: int, text: str) -> None:
        """Close what waits with its answer, or let a blocked contact through with a reason."""
        if self._shown == PENDING and 0 <= row < len(self._matters):
            matter = self._matters[row]
            self._do(lambda: self._sources.close(matter, text))
        elif self._shown == BLOCKED and 0 <= row < len(self._rows):
            blocked = self._rows[row]
            self._do(lambda: self._sources.leave(blocked, text))

    def save_rules(self, own: OwnRules, reason: str) -> None:
        """Keep the house's own rules; what is wrong with them is said and nothing is kept."""
        wrong = problems(own, self._rules())
        if wrong:
            self._view.show_problem(" ".join(wrong))
            return
        self._do(lambda: self._sources.save_rules(own, reason))

    def export(self, file: Path) -> None:
        """The auditor's file of the days shown."""
        first, last = self._days()

        def told(count: int) -> None:
            words = translate("Guard", "{count} intentos guardados en {file}")
            self._view.show_subtitle(words.format(count=count, file=file.name))

        self._background.on_store(lambda: self._sources.export(first, last, file), told, self._fail)

    def _do(self, work: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self._view.show_problem("")
            self._read()

        self._background.on_store(work, done, self._fail)

    def _read(self) -> None:
        self._asked += 1
        self._view.show_subtitle(
            translate("Guard", "No es asesoría legal: nadie ha firmado todavía estas reglas")
        )
        first, last = self._days()
        sources = self._sources
        if self._shown == PENDING:
            self._ask(sources.matters, self._show_matters)
        elif self._shown == BLOCKED:
            self._ask(lambda: sources.rows(first, last), self._show_blocked)
        elif self._shown == REPORT:
            self._ask(lambda: sources.report(first, last), self._show_report)
        else:
            self._ask(sources.own_rules, self._show_rules)

    def _ask(self, read: Callable[[], T], show: Callable[[T], None]) -> None:
        asked = self._asked

        def arrived(found: T) -> None:
            if asked == self._asked:
                show(found)

        self._background.on_store(read, arrived, self._fail)

    def _days(self) -> tuple[date, date]:
        return self._today() - timedelta(days=DAYS_SHOWN), self._today()

    def _show_matters(self, matters: Sequence[OpenMatter]) -> None:
        self._matters = matters
        late = translate("Guard", "vencido")
        rows = tuple(
            (
                matter.title,
                matter.account,
                matter.folio,
                _day(matter),
                late if matter.due_at and matter.due_at.date() < self._today() else "",
            )
            for matter in matters
        )
        self._view.show_table(
            GuardTable(
                PENDING,
                _words(_MATTER_HEADERS),
                rows,
                translate(
                    "Guard",
                    "Nada pendiente: ni quejas, ni aclaraciones, ni avisos. Lo que se registre en "
                    "una llamada aparece aquí con su folio y su fecha.",
                ),
                translate("Guard", "Cerrar"),
                translate("Guard", "Cómo se resolvió"),
                (True,) * len(rows),
            )
        )

    def _show_blocked(self, rows: Sequence[GuardRow]) -> None:
        self._rows = [row for row in reversed(rows) if row.result == "blocked"]
        cells = tuple(
            (
                f"{date_text(row.at.astimezone().date())}, {row.at.astimezone():%H:%M}",
                row.account,
                channel_name(row.channel),
                row.sentence,
                f"{row.rule_id} · {_certainty(row.fact_status)}",
            )
            for row in self._rows
        )
        self._view.show_table(
            GuardTable(
                BLOCKED,
                _words(_BLOCKED_HEADERS),
                cells,
                translate(
                    "Guard",
                    "Ningún contacto se ha detenido en los últimos 30 días. Aquí se ve qué regla "
                    "detuvo cada uno y, si solo es prudencia nuestra, se autoriza con su motivo.",
                ),
                translate("Guard", "Autorizar una hora"),
                translate("Guard", "Por qué se autoriza"),
                tuple(row.may_be_overridden for row in self._rows),
            )
        )

    def _show_report(self, report: GuardReport) -> None:
        cells = tuple(
            (
                rule.rule_id,
                _certainty(rule.fact_status),
                str(rule.attempts),
                str(rule.blocked),
                str(rule.near_misses),
                str(rule.overrides),
            )
            for rule in report.rules
        )
        self._view.show_subtitle(_report_words(report))
        self._view.show_table(
            GuardTable(
                REPORT,
                _words(_REPORT_HEADERS),
                cells,
                translate(
                    "Guard",
                    "No hubo intentos en los últimos 30 días. Cada intento se cuenta aquí por la "
                    "regla que lo gobierna.",
                ),
                can_export=True,
            )
        )

    def _show_rules(self, own: OwnRules | None) -> None:
        rules = own or OwnRules()
        signed = {one.reading: one for one in rules.signed}
        readings = tuple(
            ReadingChoice(
                name,
                f"{regime.name}: {reading.text}",
                tuple((option.id, option.text) for option in reading.options),
                reading.default,
                signed[name].option if name in signed else reading.default,
                signed[name].signed_by if name in signed else "",
            )
            for regime in self._rules().regimes
            for reading in regime.readings
            for name in (f"{regime.code}.{reading.id}",)
        )
        channels = tuple((channel, channel_name(channel)) for channel in CHANNELS)
        self._view.show_form(RulesForm(rules, readings, channels))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))


def _certainty(status: str) -> str:
    return translate("Guard", _CERTAINTY[status]) if status in _CERTAINTY else status


def _words(headers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(translate("Guard", header) for header in headers)


def _day(matter: OpenMatter) -> str:
    return date_text(matter.due_at.date()) if matter.due_at else ""


def _report_words(report: GuardReport) -> str:
    rate = report.complaints_per_thousand
    words = translate(
        "Guard",
        "Intentos: {attempts} · detenidos: {blocked} · casi faltas: {near} · "
        "autorizados: {leaves} · quejas: {complaints} ({rate} por cada mil contactos)",
    )
    return words.format(
        attempts=report.attempts,
        blocked=report.blocked,
        near=report.near_misses,
        leaves=report.overrides,
        complaints=report.complaints,
        rate="—" if rate is None else f"{rate / 10:.1f}",
    )
