"""«Personas y llaves» as a place: part of the composition root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.services import manage_people

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.people import Role, User
    from agent_desk.domain.session_rule import SessionRule
    from agent_desk.key_care import KeyCare
    from agent_desk.services.manage_people import Office
    from agent_desk.ui.shell.people.presenter import Kept


def people_place(ground: Ground) -> QWidget:
    from agent_desk.store.reads import LocalCases
    from agent_desk.ui.shell.people.panel import PeoplePanel
    from agent_desk.ui.shell.people.presenter import PeoplePresenter

    panel = PeoplePanel()
    presenter = PeoplePresenter(
        panel,
        PeopleOffice(ground),
        ground.background,
        ground.user,
        is_demo=LocalCases(ground.store).is_demo(),
    )
    panel.opened.connect(presenter.open)
    panel.section_chosen.connect(presenter.choose_section)
    panel.row_chosen.connect(presenter.select)
    panel.act_begun.connect(presenter.begin)
    panel.confirmed.connect(presenter.confirm)
    panel.cancelled.connect(presenter.cancel)
    panel.rule_saved.connect(presenter.save_rule)
    ground.kept.append(presenter)
    return panel


class _Clock:
    """The clock of the place."""

    def __init__(self, ground: Ground) -> None:
        self.now = ground.now


class PeopleOffice:
    """Fulfils PeopleDesk. On the store's lane; raises DeskError."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._clock = ground, _Clock(ground)

    def read(self) -> Kept:
        from agent_desk.store.access.people import people, session_rule
        from agent_desk.ui.shell.people.presenter import Kept

        store = self._ground.store
        return Kept(people(store), self._office().keys.slots(), session_rule(store))

    def add(self, name: str, role: Role) -> str:
        return manage_people.add_person(self._office(), name, role)[1]

    def change_role(self, person: User, role: Role) -> None:
        manage_people.change_role(self._office(), person, role)

    def act_on_person(self, act: str, person: User) -> str:
        """The temporary PIN where the act gives one, else ""."""
        office = self._office()
        if act == "pin":
            return manage_people.reset_pin(office, person)
        if act == "return":
            return manage_people.reactivate(office, person)
        {"unlock": manage_people.unlock, "leave": manage_people.deactivate}[act](office, person)
        return ""

    def act_on_keys(self, act: str, slot_id: str) -> str:
        """The recovery key where the act makes one, else ""."""
        care = self._care()
        if act == "recovery":
            return care.renew_recovery()
        if act == "rekey":
            return care.rekey()
        if act == "keyring":
            care.add_keyring()
        else:
            care.revoke(slot_id)
        return ""

    def set_rule(self, rule: SessionRule) -> None:
        manage_people.set_session_rule(self._office(), rule)

    def _office(self) -> Office:
        from agent_desk.opening import office_of

        return office_of(self._ground.store, self._ground.user, self._clock)

    def _care(self) -> KeyCare:
        from agent_desk.key_care import KeyCare

        return KeyCare(self._ground.store, self._ground.user, self._clock)
