"""The policy in force as this desk uses it: a call keeps the one it began with, and says so."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.offers.kept import Kept
from agent_desk.domain.offers.policy import Policy
from agent_desk.services.prepare_case import PreparedCase, with_case
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate


class PolicyPresenter:
    """Takes what was published."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def start(self) -> None:
        """What came of past agreements so far; asked again as each call ends, for the next."""
        self._desk.mode_listeners.append(self._mode_shown)
        self._read_kept()

    def _mode_shown(self, mode: Mode) -> None:
        if mode is Mode.AFTER:
            self._read_kept()

    def _read_kept(self) -> None:
        desk, quotes = self._desk, self._desk.services.quotes

        def read(kept: Kept) -> None:
            desk.content = replace(desk.content, rules=replace(desk.content.rules, kept=kept))

        desk.background.on_store(quotes.kept, read, desk.fail)

    def take(self, policy: Policy) -> None:
        """Another version is in force: for this call when it did not begin, else for the next."""
        desk, live = self._desk, self._desk.live
        if policy.hash == desk.content.rules.policy.hash:
            return
        desk.content = replace(desk.content, rules=replace(desk.content.rules, policy=policy))
        if live.is_busy:
            was = live.policy.version if live.policy else ""
            desk.toast(
                translate(
                    "Desk",
                    "Hay una política nueva, versión {new}. Esta llamada sigue con la {old} hasta "
                    "terminar.",
                ).format(new=policy.version, old=was),
                Tone.PRIMARY,
            )
            return
        if live.prepared:
            self._prepare_again(live.prepared)
        else:
            self._say(policy.version)

    def _prepare_again(self, prepared: PreparedCase) -> None:
        desk, now, level = self._desk, self._desk.now(), self._desk.level
        rules = desk.content.rules

        def ready(fresh: PreparedCase) -> None:
            if not desk.live.is_busy:
                desk.live.prepared = fresh
                desk.paint("options", "script")
                self._say(rules.policy.version)

        desk.on_store(lambda: with_case(prepared, prepared.case, rules, now, level), ready)

    def _say(self, version: str) -> None:
        words = translate("Desk", "Política nueva en uso: versión {version}.")
        self._desk.toast(words.format(version=version), Tone.PRIMARY)
