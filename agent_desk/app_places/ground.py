"""What every place of the window may stand on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from agent_desk.app_places.practice_gate import PracticeGate
from agent_desk.domain.people import User

if TYPE_CHECKING:
    from agent_desk.app_places.library_feed import LibraryFeed
    from agent_desk.content import Content
    from agent_desk.domain.commands import Command
    from agent_desk.domain.offers.policy import Policy
    from agent_desk.services.background_port import Background
    from agent_desk.store.database import Store


@dataclass(frozen=True, slots=True)
class GroundClock:
    """Fulfils services.ports.Clock."""

    read: Callable[[], datetime]

    def now(self) -> datetime:
        return self.read()


@dataclass(frozen=True, slots=True)
class Ground:
    """What every place may stand on."""

    store: Store
    content: Content
    background: Background
    user: User
    now: Callable[[], datetime]
    today: Callable[[], date]
    feed: LibraryFeed
    current: dict[str, Policy] = field(default_factory=dict)  # «policy»: the one in force now
    kept: list[object] = field(default_factory=list)  # Qt holds a presenter's methods only weakly
    gate: PracticeGate = field(default_factory=PracticeGate)
    # Who waits for the sums: told how far they are, then called.
    readying: list[tuple[Callable[[int, int], None], Callable[[], None]]] = field(
        default_factory=list
    )
    toggle_theme: Callable[[], None] = lambda: None
    is_demo: bool = False

    @property
    def clock(self) -> GroundClock:
        """The same «now» as a clock."""
        return GroundClock(self.now)

    def author(self) -> tuple[str, User, datetime]:
        """What every command begins with: an id of its own, who sits here, and now."""
        from agent_desk.session import new_id

        return new_id(), self.user, self.now()

    def submit(self, command: Command) -> None:
        """Raises RefusedError; StoreError when the file fails."""
        from agent_desk.services.submit import submit
        from agent_desk.store.ledger import LedgerLocal

        submit(LedgerLocal(self.store), command)

    def policy(self) -> Policy:
        """The policy in force now; it may have changed since the window opened."""
        return self.current.get("policy", self.content.rules.policy)
