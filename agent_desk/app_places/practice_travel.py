"""The own history of practice into a sealed file and back: asked for here, carried out aside."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import plural, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.training.history import KeptDrill
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.services.background_port import Background
    from agent_desk.services.own_history import Brought, OwnHistory, ToBring
    from agent_desk.ui.practice.panel import PracticePanel
    from agent_desk.ui.practice.travel_boxes import TravelBoxes

SECTION = "history"
SUFFIX = ".practica"


class HistoryTravel:
    """For the one who entered; nobody else's history is ever written or taken in."""

    def __init__(
        self,
        room: PracticeRoom,
        kit: PracticeKit,
        panel: PracticePanel,
        background: Background,
        boxes: TravelBoxes,
    ) -> None:
        self._room, self._kit, self._panel = room, kit, panel
        self._background, self._boxes = background, boxes
        self.changed: Callable[[], None] = lambda: None

    def take(self) -> None:
        """Ask where to and under which password, then write."""
        from agent_desk.services.own_history import own_history, require_password

        name = f"{self._room.user.name}{SUFFIX}"
        path = self._boxes.new_file(name, SUFFIX)
        password = self._boxes.new_password() if path else ""
        if not path or password is None:
            return
        try:
            require_password(password)
        except RefusedError as error:
            self._fail(error)
            return
        read = partial(own_history, self._room.own, self._room.user)
        self._background.on_store(read, partial(self._write, Path(path), password), self._fail)

    def bring(self) -> None:
        """Ask for the file and its password, then read, prove and keep."""
        path = self._boxes.known_file(SUFFIX)
        password = self._boxes.password() if path else ""
        if path and password:
            self._say(translate("Practice", "Abriendo y comprobando el historial…"), Tone.PRIMARY)
            work = partial(self._opened, Path(path), password)
            self._background.aside(work, self._prove, self._fail)

    def _write(self, path: Path, password: str, history: OwnHistory) -> None:
        from agent_desk.services.own_history import history_text
        from agent_desk.store.practice.history_file import write_history

        def written() -> None:
            write_history(path, history_text(history), password)

        words = translate(
            "Practice",
            "Su historial quedó en {name}, cerrado con su contraseña. Sin ella nadie lo abre.",
        ).format(name=path.name)
        self._background.aside(written, lambda _none: self._say(words, Tone.OK), self._fail)

    def _opened(self, path: Path, password: str) -> tuple[OwnHistory, frozenset[str]]:
        """Aside: the history, and which of its exams hold when they are played again here."""
        from agent_desk.domain.practice.training.history import EXAM
        from agent_desk.services.own_history import history_of
        from agent_desk.store.practice.history_file import read_history

        history = history_of(read_history(path, password))
        held = {one.id for one in history.drills if one.kind == EXAM and self._holds(one)}
        return history, frozenset(held)

    def _holds(self, drill: KeptDrill) -> bool:
        """The same words, judged by the same versions, give the same points."""
        from agent_desk.library.practice_versions import practice_versions

        if dict(drill.versions) != practice_versions(drill.persona):
            return False
        try:
            score = self._kit.debriefer.drill(self._kit.played(drill)).score
        except DeskError:  # the persona is gone
            return False
        return score.total == drill.total and bool(score.failures) == drill.is_capped

    def _prove(self, opened: tuple[OwnHistory, frozenset[str]]) -> None:
        self._background.on_store(partial(self._keep, *opened), self._done, self._fail)

    def _keep(self, history: OwnHistory, held: frozenset[str]) -> Brought:
        from agent_desk.services.own_history import Brought, what_to_bring

        room = self._room
        found = what_to_bring(history, room.own, room.user, lambda drill: drill.id in held)
        room.own.bring(found.drills, found.repeats)
        self._certify(found)
        return Brought(len(found.drills), len(found.certificates), found.unproved)

    def _certify(self, found: ToBring) -> None:
        from agent_desk.domain.practice.training.commands import KeepCertificate
        from agent_desk.services.submit import submit

        room = self._room
        for one in found.certificates:
            submit(room.ledger, KeepCertificate(one.id, room.user, room.clock.now(), one))

    def _done(self, brought: Brought) -> None:
        words = plural(
            brought.drills,
            translate("Practice", "Traje 1 práctica"),
            translate("Practice", "Traje {count} prácticas"),
        )
        given = plural(
            brought.certificates,
            translate("Practice", "1 certificado"),
            translate("Practice", "{count} certificados"),
        )
        told = f"{words}, {given}."
        if brought.unproved:
            told += " " + translate(
                "Practice",
                "Los certificados que aquí no se pueden comprobar siguen en el otro equipo.",
            )
        self.changed()
        self._say(told, Tone.OK)

    def _say(self, words: str, tone: Tone) -> None:
        self._panel.show_message(SECTION, words, tone)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._say(str(error), Tone.BAD)
