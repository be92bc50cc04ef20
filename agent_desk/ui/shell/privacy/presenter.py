"""What supervision reads and does for people's rights over their data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from agent_desk.domain.errors import DeskError
from agent_desk.domain.privacy.requests import Request
from agent_desk.services.background_port import Background
from agent_desk.ui.shell.privacy import painting
from agent_desk.ui.shell.privacy.hardship_painting import (
    HardshipRow,
    hardship_words,
    hardships_table,
)
from agent_desk.ui.shell.privacy.painting import BlockRow, ConsentRow, ErasureRow, LineRow
from agent_desk.ui.shell.privacy.state import (
    BLOCKED,
    CONSENTS,
    HARDSHIPS,
    REQUESTS,
    VIEWS,
    ConsentForm,
    CorrectionForm,
    HardshipForm,
    PrivacyTable,
    RequestForm,
)
from agent_desk.ui.wording import translate

ERASE_WORD = "SUPRIMIR"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PrivacySources:
    """Read and done on the store's lane; what acts raises RefusedError with its sentence."""

    requests: Callable[[], Sequence[Request]]
    consents: Callable[[], Sequence[ConsentRow]]
    blocked: Callable[[], Sequence[BlockRow]]
    lines: Callable[[], Sequence[LineRow]]
    erasures: Callable[[], Sequence[ErasureRow]]
    last_run: Callable[[], date | None]
    days_left: Callable[[Request], int]
    refusals: Callable[[], tuple[str, ...]]
    kind_names: Callable[[], dict[str, str]]
    hardships: Callable[[], Sequence[HardshipRow]]


@dataclass(frozen=True, slots=True)
class PrivacyDeeds:
    """What is done, each in the name of who sits here."""

    open: Callable[[RequestForm], Request]
    answer: Callable[[Request, bool, str], None]
    extend: Callable[[Request, str], None]
    finish: Callable[[Request], None]
    export: Callable[[Request, Path], tuple[Path, Path]]
    block: Callable[[str, str, str], None]
    unblock: Callable[[str, str], None]
    erase: Callable[[str, str], None]
    correct: Callable[[CorrectionForm], None]
    consent: Callable[[ConsentForm], None]
    revoke: Callable[[ConsentRow], None]
    keep_hardship: Callable[[HardshipForm], None]
    read_hardship: Callable[[HardshipRow, str], str]
    forget_hardship: Callable[[HardshipRow], None]
    retention: Callable[[], Iterator[None]]


class PrivacyView(Protocol):
    """What the presenter asks of the panel."""

    def show_table(self, table: PrivacyTable) -> None: ...
    def show_correction(self, account: str) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def ask_folder(self) -> Path | None: ...


class PrivacyPresenter:
    """One of five lists at a time; answers of an older list are dropped."""

    def __init__(
        self,
        view: PrivacyView,
        sources: PrivacySources,
        deeds: PrivacyDeeds,
        today: Callable[[], date],
        background: Background,
    ) -> None:
        self._view, self._sources, self._deeds = view, sources, deeds
        self._today, self._background = today, background
        self._shown, self._asked, self._told = REQUESTS, 0, ""
        self._requests: Sequence[Request] = ()
        self._consents: Sequence[ConsentRow] = ()
        self._blocks: Sequence[BlockRow] = ()
        self._hardships: Sequence[HardshipRow] = ()
        self._read_here: dict[str, str] = {}  # words that were opened, until another list is shown

    def open(self) -> None:
        """The place is shown, or Ctrl+R."""
        self._read_here = {}
        self._read()

    def choose(self, view: str) -> None:
        """Another of the five."""
        if view in VIEWS:
            self._shown, self._told, self._read_here = view, "", {}
            self._view.show_problem("")
            self._read()

    def act(self, act: str, row: int, text: str) -> None:
        """Do that with the chosen row."""
        if act == "retention":
            self._run_retention()
        elif self._shown == REQUESTS and 0 <= row < len(self._requests):
            self._on_request(act, self._requests[row], text)
        elif self._shown == CONSENTS and 0 <= row < len(self._consents):
            consent = self._consents[row]
            self._do(lambda: self._deeds.revoke(consent), translate("Privacy", "Permiso retirado"))
        elif self._shown == BLOCKED and 0 <= row < len(self._blocks):
            self._on_blocked(act, self._blocks[row], text)
        elif self._shown == HARDSHIPS and 0 <= row < len(self._hardships):
            self._on_hardship(act, self._hardships[row], text)

    def add_request(self, form: RequestForm) -> None:
        """Register it; its folio and deadline are said."""

        def told(made: Request) -> None:
            words = translate("Privacy", "{folio}: contestar antes del {day}")
            self._say(words.format(folio=made.folio, day=painting.day_text(made.answer_by)))

        self._shown = REQUESTS
        self._background.on_store(lambda: self._deeds.open(form), told, self._fail)

    def add_consent(self, form: ConsentForm) -> None:
        """Keep a yes; it counts from the next question on."""
        self._shown = CONSENTS
        self._do(lambda: self._deeds.consent(form), translate("Privacy", "Permiso guardado"))

    def correct(self, form: CorrectionForm) -> None:
        """Set a datum right."""
        self._shown = REQUESTS
        self._do(lambda: self._deeds.correct(form), translate("Privacy", "Dato corregido"))

    def add_hardship(self, form: HardshipForm) -> None:
        """Keep why somebody is in trouble."""
        self._shown = HARDSHIPS
        self._do(lambda: self._deeds.keep_hardship(form), translate("Privacy", "Motivo guardado"))

    def _on_hardship(self, act: str, row: HardshipRow, text: str) -> None:
        if act == "forget":
            done = translate("Privacy", "Motivo quitado")
            self._do(lambda: self._deeds.forget_hardship(row), done)
            return

        def opened(words: str) -> None:
            self._read_here[row.id] = words
            self._say(translate("Privacy", "Leído; la lectura quedó registrada"))

        self._background.on_store(lambda: self._deeds.read_hardship(row, text), opened, self._fail)

    def _on_request(self, act: str, request: Request, text: str) -> None:
        deeds = self._deeds
        known: dict[str, tuple[Callable[[], None], str]] = {
            "yes": (
                lambda: deeds.answer(request, True, text),
                translate("Privacy", "Contestada: procede"),
            ),
            "no": (
                lambda: deeds.answer(request, False, text),
                translate("Privacy", "Contestada: no procede"),
            ),
            "extend": (
                lambda: deeds.extend(request, text),
                translate("Privacy", "Plazo ampliado"),
            ),
            "finish": (lambda: deeds.finish(request), translate("Privacy", "Solicitud cumplida")),
            "block": (
                lambda: deeds.block(request.account, text, request.folio),
                translate("Privacy", "Persona bloqueada"),
            ),
        }
        if act == "export":
            self._export(request)
        elif act == "correct":
            self._view.show_correction(request.account)
        elif act == "erase":
            self._erase(request.account, request.folio, text)
        elif act in known:
            self._do(*known[act])

    def _on_blocked(self, act: str, block: BlockRow, text: str) -> None:
        if act == "unblock":
            done = translate("Privacy", "Bloqueo quitado: todo volvió a su lugar")
            self._do(lambda: self._deeds.unblock(block.account, text), done)
        elif act == "erase":
            self._erase(block.account, block.folio, text)

    def _erase(self, account: str, folio: str, text: str) -> None:
        if text.strip().upper() != ERASE_WORD:
            words = translate("Privacy", "Escriba {word} para suprimir. No se suprimió nada.")
            self._view.show_problem(words.format(word=ERASE_WORD))
            return
        done = translate("Privacy", "Suprimido lo que ninguna regla obliga a conservar")
        self._do(lambda: self._deeds.erase(account, folio), done)

    def _export(self, request: Request) -> None:
        folder = self._view.ask_folder()
        if folder is None:
            return

        def told(files: tuple[Path, Path]) -> None:
            words = translate("Privacy", "Copia guardada: {names}")
            self._say(words.format(names=", ".join(file.name for file in files)))

        self._background.on_store(lambda: self._deeds.export(request, folder), told, self._fail)

    def _run_retention(self) -> None:
        """A step at a time, so that whoever is on a call goes first."""
        steps = self._deeds.retention()
        self._view.show_subtitle(translate("Privacy", "Revisando los plazos…"))

        def step() -> bool:
            return next(steps, self) is not self

        def told(is_more: bool) -> None:
            if is_more:
                self._background.on_store(step, told, self._fail)
            else:
                self._say(translate("Privacy", "Plazos revisados"))

        self._background.on_store(step, told, self._fail)

    def _do(self, work: Callable[[], None], done: str) -> None:
        self._background.on_store(work, lambda _nothing: self._say(done), self._fail)

    def _say(self, words: str) -> None:
        self._told = words
        self._view.show_problem("")
        self._read()

    def _read(self) -> None:
        self._asked += 1
        sources = self._sources
        if self._shown == REQUESTS:
            self._ask(
                lambda: [(one, sources.days_left(one)) for one in sources.requests()],
                self._show_requests,
            )
        elif self._shown == CONSENTS:
            self._ask(sources.consents, self._show_consents)
        elif self._shown == BLOCKED:
            self._ask(sources.blocked, self._show_blocked)
        elif self._shown == HARDSHIPS:
            self._ask(sources.hardships, self._show_hardships)
        else:
            self._ask(
                lambda: (sources.lines(), sources.erasures(), sources.last_run()), self._show_kept
            )

    def _ask(self, read: Callable[[], T], show: Callable[[T], None]) -> None:
        asked = self._asked

        def arrived(found: T) -> None:
            if asked == self._asked:
                show(found)

        self._background.on_store(read, arrived, self._fail)

    def _show_requests(self, counted: Sequence[tuple[Request, int]]) -> None:
        self._requests = [one for one, _left in counted]
        table = painting.requests_table(counted, self._sources.refusals(), ERASE_WORD)
        waiting = sum(1 for one in self._requests if one.due_on)
        self._paint(table, painting.waiting_words(waiting))

    def _show_consents(self, consents: Sequence[ConsentRow]) -> None:
        self._consents = consents
        self._paint(painting.consents_table(consents), painting.consent_words())

    def _show_blocked(self, blocks: Sequence[BlockRow]) -> None:
        self._blocks = blocks
        names = self._sources.kind_names()
        self._paint(painting.blocked_table(blocks, names, ERASE_WORD), painting.blocked_words())

    def _show_hardships(self, rows: Sequence[HardshipRow]) -> None:
        self._hardships = rows
        self._paint(hardships_table(rows, self._read_here), hardship_words(len(rows)))

    def _show_kept(
        self, found: tuple[Sequence[LineRow], Sequence[ErasureRow], date | None]
    ) -> None:
        lines, erasures, ran = found
        table = painting.kept_table(lines, erasures, self._sources.kind_names())
        self._paint(table, painting.ran_words(ran))

    def _paint(self, table: PrivacyTable, line: str) -> None:
        self._view.show_subtitle(self._told or line)
        self._view.show_table(table)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._read()
        self._view.show_problem(str(error))
