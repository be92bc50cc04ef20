"""Once a second: is another policy in force, and does anybody wait for a permission?

Several windows share one file; what one of them decides, the others learn from here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from agent_desk.app_places.compass_watch import CompassWatch
from agent_desk.app_places.privacy import retention_timer
from agent_desk.app_places.reading_watch import ReadingWatch
from agent_desk.app_places.upkeep import Upkeep
from agent_desk.domain.people import Role

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.privacy import RetentionTimer
    from agent_desk.domain.offers.policy import Policy
    from agent_desk.ui.desk.presenter import DeskPresenter
    from agent_desk.ui.main_window import MainWindow

DECIDERS = frozenset({Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Seen:
    """`policy` is None while it is the known one; `waiting` are the ids of the requests."""

    policy: Policy | None
    waiting: tuple[str, ...]


class StoreWatch:
    """Asks the store on its lane; an answer still under way is not asked for again."""

    def __init__(
        self,
        ground: Ground,
        on_policy: Callable[[Policy], None],
        on_waiting: Callable[[int, bool], None],
    ) -> None:
        self._ground, self._on_policy, self._on_waiting = ground, on_policy, on_waiting
        self._known_hash = ground.policy().hash
        self._waiting: tuple[str, ...] = ()
        self._is_asking = False
        self._upkeep, self._compass = Upkeep(ground), CompassWatch(ground)
        self.on_unread: Callable[[int], None] = lambda _count: None
        self._reading = ReadingWatch(ground, lambda count: self.on_unread(count))

    @cached_property
    def _retention(self) -> RetentionTimer | None:
        # Not before the first second: with it come all commands of privacy.
        return retention_timer(self._ground)

    def tick(self) -> None:
        """Two indexed questions, and now and then the care of the store."""
        self._upkeep.tick()
        self._compass.tick()
        self._reading.tick()
        if self._retention:
            self._retention.tick()
        if not self._is_asking:
            self._is_asking = True
            self._ground.background.on_store(self._look, self._seen, self._failed)

    def _look(self) -> Seen:
        from agent_desk.policies_in_force import policy_in_force
        from agent_desk.services.ask_approval import expire_late
        from agent_desk.store.agreements.read_approvals import LocalApprovals
        from agent_desk.store.agreements.read_policies import LocalPolicies
        from agent_desk.store.ledger import LedgerLocal

        ground, today = self._ground, self._ground.today()
        current = LocalPolicies(ground.store).hash_in_force(today)
        is_new = bool(current) and current != self._known_hash
        waiting: tuple[str, ...] = ()
        if ground.user.role in DECIDERS:
            # A desk that went away cannot close what it asked for.
            expire_late(
                LocalApprovals(ground.store),
                LedgerLocal(ground.store),
                by=ground.user,
                now=ground.now(),
            )
            found = LocalApprovals(ground.store).waiting(ground.user.id, ground.now())
            waiting = tuple(approval.id for approval in found)
        return Seen(policy_in_force(ground.store, today) if is_new else None, waiting)

    def _seen(self, seen: Seen) -> None:
        self._is_asking = False
        if seen.policy:
            self._known_hash = seen.policy.hash
            self._on_policy(seen.policy)
        if seen.waiting != self._waiting:
            has_new = not set(seen.waiting) <= set(self._waiting)
            self._waiting = seen.waiting
            self._on_waiting(len(seen.waiting), has_new)

    def _failed(self, _error: Exception) -> None:
        # The next second asks again; what the user does himself says what is wrong with the file.
        self._is_asking = False


def tell_unread(window: MainWindow, desk: DeskPresenter | None, count: int) -> None:
    """A number beside the place, and a line on the desk of who is not in a call."""
    from agent_desk.ui.wording import translate

    window.show_badge("processes", count)
    if count and desk and not desk.desk.live.is_busy:
        words = translate("App", "Le falta leer {count} de Procesos: Ctrl+Tab y «Procesos».")
        desk.desk.toast(words.format(count=count))
