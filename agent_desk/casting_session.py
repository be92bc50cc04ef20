"""Whom one practises with, over a store: versions with who and when, and scenarios from calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.training.casting import (
    IN_USE,
    PERSONA,
    REMOVED,
    RETIRED,
    SCENARIO,
    KeepCastVersion,
    PractiseCall,
)

if TYPE_CHECKING:
    from datetime import datetime

    from agent_desk.domain.people import User
    from agent_desk.domain.practice.debtor.sheet import Fields
    from agent_desk.library.own_cast import Checked
    from agent_desk.services.call_for_practice import MadeScenario
    from agent_desk.store.database import Store


@dataclass(frozen=True, slots=True)
class CastKeeper:
    """In the name of one person; on the store's lane.

    The store keeps what was saved, by whom and when; the file in the institution's folder is what
    is played, also where no store is open.
    """

    store: Store
    user: User
    now: datetime

    def save(self, kind: str, item: str, fields: Fields) -> None:
        """A version more, and the file. Raises DeskError for a draft that cannot be played."""
        from agent_desk.library.own_cast import save_cast, text_of

        text = text_of(kind, fields)
        checked = checked_text(kind, item, text)
        if checked.persona is None:
            raise DeskError(
                f"No guardé «{item}»: {checked.field}, {checked.reason}. El borrador sigue en "
                "pantalla; corríjalo."
            )
        is_retired = checked.scenario is not None and checked.scenario.is_retired
        self._keep_what_was(kind, item)
        self._keep(kind, item, text, RETIRED if is_retired else IN_USE)
        save_cast(kind, item, text)

    def remove(self, kind: str, item: str) -> None:
        """The institution's own goes; what it said stays among the versions. Raises DeskError
        when a scenario needs it."""
        from agent_desk.library.own_cast import remove_cast

        if kind != SCENARIO:
            _require_unused(item)
        self._keep_what_was(kind, item)
        self._keep(kind, item, "", REMOVED)
        remove_cast(kind, item)

    def scenario_of_call(self, contact_id: str) -> MadeScenario:
        """Read a closed call, write down that it was, and give the scenario; nothing else is kept.

        Raises RefusedError, StoreError.
        """
        from secrets import token_hex

        from agent_desk.content import load_scenario_sources
        from agent_desk.domain.practice.debtor.from_call import scenario_from_call
        from agent_desk.library.practice_scenario_text import scenario_text
        from agent_desk.services.call_for_practice import proved_clean
        from agent_desk.store.calls.read_trail import read_trail
        from agent_desk.store.practice.read_casting import LocalCasting

        trail = read_trail(self.store, contact_id)
        # A fresh secret each time: nobody can work out from the file whose call it was.
        scenario = scenario_from_call(trail, load_scenario_sources(), token_hex(16))
        made = proved_clean(scenario, scenario_text(scenario), trail)
        account = LocalCasting(self.store).account_of(contact_id)
        self._submit(PractiseCall(_new_id(), self.user, self.now, account, contact_id))
        return made

    def _keep_what_was(self, kind: str, item: str) -> None:
        """A file that was never saved here, or was changed by hand, is a version too."""
        from agent_desk.library.own_cast import cast_files

        found = next((one for one in cast_files(kind) if one.id == item and one.is_own), None)
        if found and found.text != self._last(kind, item)[1]:
            self._keep(kind, item, found.text, IN_USE)

    def _keep(self, kind: str, item: str, text: str, state: str) -> None:
        number = self._last(kind, item)[0] + 1
        self._submit(
            KeepCastVersion(_new_id(), self.user, self.now, kind, item, number, text, state)
        )

    def _last(self, kind: str, item: str) -> tuple[int, str]:
        """(number, text) of the last version; (0, "") without one."""
        from agent_desk.store.practice.read_casting import LocalCasting

        versions = LocalCasting(self.store).versions(kind, item)
        return (versions[0].number, versions[0].text) if versions else (0, "")

    def _submit(self, command: KeepCastVersion | PractiseCall) -> None:
        from agent_desk.services.submit import submit
        from agent_desk.store.ledger import LedgerLocal

        submit(LedgerLocal(self.store), command)


def bring_missing_files(store: Store) -> bool:
    """After a restored copy or on a new machine: what was saved and has no file gets it back.

    On the store's lane; whether any was written. A folder that is shut keeps nobody from
    practising with what there is. Raises StoreError.
    """
    from agent_desk.library.own_cast import cast_files, save_cast
    from agent_desk.store.practice.read_casting import LocalCasting

    saved = LocalCasting(store).in_force()
    kinds = {kind for kind, _, _ in saved}
    there = {(kind, one.id) for kind in kinds for one in cast_files(kind) if one.is_own}
    missing = [(kind, item, text) for kind, item, text in saved if (kind, item) not in there]
    try:
        for kind, item, text in missing:
            save_cast(kind, item, text)
    except DeskError:
        return False
    return bool(missing)


def checked_text(kind: str, item: str, text: str) -> Checked:
    """What the loader says of a text, among the personas there are now."""
    from agent_desk.library.own_cast import check_persona, check_scenario
    from agent_desk.library.practice_personas import load_known, load_practice_book

    if kind != SCENARIO:
        return check_persona(text, item, load_known())
    return check_scenario(text, item, load_known(), load_practice_book().personas)


def _require_unused(persona: str) -> None:
    from agent_desk.library.own_cast import cast_files
    from agent_desk.library.practice_personas import load_practice_book

    is_shipped = any(one.id == persona and one.is_shipped for one in cast_files(PERSONA))
    users = [one.title for one in load_practice_book().scenarios.values() if one.persona == persona]
    if users and not is_shipped:
        raise DeskError(
            f"«{persona}» vive la situación «{users[0]}». No quité nada; cambie o quite antes la "
            "situación."
        )


def _new_id() -> str:
    from agent_desk.session import new_id

    return new_id()
