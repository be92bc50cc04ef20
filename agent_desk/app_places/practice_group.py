"""«Grupo» for trainers and supervision: read from both stores, written into the practice one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role
from agent_desk.domain.practice.training.cohort import cohort_of
from agent_desk.domain.practice.training.commands import AssignTraining
from agent_desk.domain.practice.training.effect import training_effect
from agent_desk.services.submit import submit
from agent_desk.ui.practice.group_painting import GroupPages, Titles, group_pane, person_at

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.ui.practice.panel import PracticePanel

SECTION = "group"
_PARTS = {"trained": "trained", "waiting": "waiting", "neither": ""}


class GroupPane:
    """The only part of practice that reads the institution's store: names of people, and sums of
    kept promises of whole groups."""

    def __init__(
        self, ground: Ground, room: PracticeRoom, kit: PracticeKit, panel: PracticePanel
    ) -> None:
        self._ground, self._room, self._kit, self._panel = ground, room, kit, panel
        self._titles = Titles(
            {one.id: one.title for one in kit.rubric.criteria},
            {
                one.id: one.situation or one.called[:1].upper() + one.called[1:]
                for one in kit.shelf.personas.values()
            },
        )
        self._pages: GroupPages | None = None
        self._at = 0
        panel.row_chosen.connect(self._choose)
        panel.act_requested.connect(self._act)
        panel.section_shown.connect(self._shown)

    def read(self) -> GroupPages:
        """On the store's lane. Raises StoreError."""
        from agent_desk.store.access.people import users
        from agent_desk.store.practice.read_practice import LocalPromiseCounts

        shared, counts = self._room.shared, LocalPromiseCounts(self._ground.store)
        known = {user.id: user for user in (*shared.people(), *users(self._ground.store))}
        people = [user for user in known.values() if user.role is Role.AGENT]
        groups, drills, sharing = shared.groups(), shared.drills(), shared.sharing()
        members = {
            part: {user: since for user, (own, since) in groups.items() if own == part}
            for part in ("trained", "waiting")
        }
        return GroupPages(
            people=sorted(people, key=lambda user: user.name),
            cohort=cohort_of(self._kit.shelf.course, people, sharing, drills),
            effect=training_effect(
                counts.kept_by(members["trained"]), counts.kept_by(members["waiting"])
            ),
            sheets=shared.sheets(),
            groups=groups,
            drills=drills,
        )

    def _shown(self, section: str) -> None:
        if section == SECTION:
            self._ground.background.on_store(self.read, self._arrived, self._fail)

    def _arrived(self, pages: GroupPages) -> None:
        self._pages = pages
        self._paint()

    def _choose(self, section: str, row: int) -> None:
        if section == SECTION:
            self._at = row
            self._paint()

    def _act(self, section: str, act: str) -> None:
        person = person_at(self._pages, self._at) if self._pages else None
        if section != SECTION or person is None:
            return
        room, part = self._room, _PARTS[act]

        def assign() -> GroupPages:
            from agent_desk.session import new_id

            command = AssignTraining(new_id(), room.user, room.clock.now(), person.id, part)
            submit(room.ledger, command)
            return self.read()

        self._ground.background.on_store(assign, self._arrived, self._fail)

    def _paint(self) -> None:
        if self._pages:
            self._panel.show_pane(SECTION, group_pane(self._pages, self._titles, self._at))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._panel.show_problem(str(error))
