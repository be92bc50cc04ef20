"""A session of the trainer on the network: who is in, what goes out, what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from agent_desk.app_places.practice_wire import WireBridge
from agent_desk.domain.practice.training.wire import (
    TRAINEE,
    Begin,
    Message,
    ObserverSheet,
    Result,
    begin_message,
    join_of,
    result_message,
    sheet_of,
    stage_of,
)
from agent_desk.link.host import CLOSED, LEFT, SAID, LinkEvent, LinkHost
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    Told = Callable[[str], None]


class LedHost:
    """One trainee and any observers. `told` says what goes on, in a sentence."""

    def __init__(
        self,
        begin: Begin,
        title: str,
        weights: Mapping[str, int],
        told: Told,
        observed: Callable[[ObserverSheet], None],
    ) -> None:
        self._begin, self._title, self._weights = begin, title, weights
        self._told, self._observed = told, observed
        self._parts: dict[int, str] = {}
        self._bridge = WireBridge(self._heard)
        self._link = LinkHost(self._bridge.put)

    def open(self, address: str = "") -> str:
        """What is dictated to the others. Raises OSError."""
        return self._link.open(address).text

    def finish(self, result: Result) -> None:
        """The trainee gets his debrief; observers hand in when they are ready."""
        for guest, part in self._parts.items():
            if part == TRAINEE:
                self._link.send(guest, result_message(result))

    def halt(self) -> None:
        """«Alto» on every machine."""
        for guest in tuple(self._parts):
            self._link.send(guest, {"kind": "halt"})

    def close(self) -> None:
        self._link.close()

    def _heard(self, event: object) -> None:
        if not isinstance(event, LinkEvent):
            return
        if event.what == CLOSED:
            self._told(
                translate(
                    "Practice",
                    "Tres códigos equivocados: la sesión se cerró. Abra otra y díctela de nuevo.",
                )
            )
        elif event.what == LEFT:
            part = self._parts.pop(event.guest, "")
            if part == TRAINEE:
                self._told(translate("Practice", "Quien practicaba salió de la sesión."))
        elif event.what == SAID and event.message:
            try:
                self._said(event.guest, event.message)
            except ValueError:
                return  # a field that cannot be: the message is dropped, the session goes on

    def _said(self, guest: int, message: Message) -> None:
        kind = message["kind"]
        if kind == "join" and guest not in self._parts:
            self._joined(guest, message)
        elif kind == "stage" and self._parts.get(guest) == TRAINEE:
            title, seconds = stage_of(message)
            words = translate("Practice", "En la mesa: {stage} · {minutes}:{seconds:02d}")
            self._told(words.format(stage=title, minutes=seconds // 60, seconds=seconds % 60))
        elif kind == "sheet" and self._parts.get(guest):
            self._observed(sheet_of(message, self._weights))

    def _joined(self, guest: int, message: Message) -> None:
        join = join_of(message)
        if join.part == TRAINEE and TRAINEE in self._parts.values():
            self._link.send(guest, {"kind": "full"})
            return
        self._parts[guest] = join.part
        if join.part == TRAINEE:
            self._link.send(guest, begin_message(self._begin))
            words = translate("Practice", "{name} está en la mesa. Conteste cuando llame.")
        else:
            self._link.send(guest, {"kind": "observe", "title": self._title})
            words = translate("Practice", "{name} observa con su propia hoja.")
        self._told(words.format(name=join.name))
