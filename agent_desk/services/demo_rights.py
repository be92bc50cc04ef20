"""What some invented people asked for: a complaint, a dispute, a refused channel, an hour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from agent_desk.domain.commands import Command, FlagAccount
from agent_desk.domain.contact.commands import KeepConsent, SetPreference
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.demo.situations import DEMO_SITUATIONS
from agent_desk.domain.people import User
from agent_desk.domain.wishes import Consent, Preference, Window
from agent_desk.services.rights import Author, complaint_of, dispute_of

_MORNING = Window(time(9), time(12))


@dataclass(frozen=True, slots=True)
class DemoRights:
    """`rules` name the authority and deadline of a complaint; `by` took it down, at `now`."""

    rules: ContactRules
    by: User
    now: datetime

    def commands(self, cases: Mapping[str, CaseFile]) -> Iterator[Command]:
        """In order, with ids of their own: doing them twice changes nothing."""
        complained = cases[DEMO_SITUATIONS["complained"]]
        yield complaint_of(complained, self.rules, self._author("queja1"), "Le llaman de más")
        disputed = cases[DEMO_SITUATIONS["in_dispute"]]
        yield dispute_of(disputed, self._author("aclara"), "No reconoce dos cargos")
        writes = DEMO_SITUATIONS["prefers_writing"]
        author = self._author("medio1")
        yield FlagAccount(
            author.command_id, self.by, self.now, writes, "sin_llamadas", True, "rights"
        )
        yes = Consent(
            "channel", frozenset({"whatsapp"}), self.now, None, "Grabación de hoy", "call"
        )
        yield KeepConsent("demo-medio2", self.by, self.now, writes, yes)
        calm, wish = DEMO_SITUATIONS["asks_for_calm"], Preference(hours=(_MORNING,))
        yield SetPreference("demo-hora01", self.by, self.now, calm, wish)

    def _author(self, name: str) -> Author:
        return Author(self.by, self.now, f"demo-{name}")
