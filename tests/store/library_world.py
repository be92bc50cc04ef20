"""A store with a few cards on its desks, for the tests of the library."""

from __future__ import annotations

from datetime import timedelta

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.commands import PublishCards, SaveDraft, UndoPublication
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.library_book import Publication
from agent_desk.store.library.read_cards import LocalCards
from agent_desk.store.library.read_feedback import LocalFeedback
from agent_desk.store.library.seed_library import seed_library
from tests.store.world import NOW, SUPERVISOR, World, new_id
from tests.worlds import shipped_cards

SHIPPED = shipped_cards()[:4]


class LibraryWorld:
    """The acts of a supervisor on the library of one store."""

    def __init__(self, world: World) -> None:
        self.world, self.store = world, world.store
        self.reads = LocalCards(world.store)
        self.feedback = LocalFeedback(world.store)
        seed_library(world.store, SHIPPED, NOW)

    def live(self, card_id: str) -> Card | None:
        return next((c for c in self.reads.published().cards if c.id == card_id), None)

    def draft(self, card: Card, version_id: str = "") -> str:
        """Save a draft; returns its version's id."""
        chosen = version_id or new_id()
        self.world.accept(SaveDraft(new_id(), SUPERVISOR, NOW, chosen, card))
        return chosen

    def publish(self, *versions: str, retired: tuple[str, ...] = ()) -> str:
        """Publish; returns the publication's id."""
        command = PublishCards(new_id(), SUPERVISOR, NOW + timedelta(minutes=1), versions, retired)
        self.world.accept(command)
        return command.id

    def change(self, path: str, value: str, number: int = 0) -> Card:
        """A live card with another text, drafted and published."""
        card = self.live(SHIPPED[number].id)
        assert card
        changed = set_field(card, path, value)
        self.publish(self.draft(changed))
        return changed

    def undo(self, publication_id: str) -> None:
        self.world.accept(UndoPublication(new_id(), SUPERVISOR, NOW, publication_id))

    def last(self) -> Publication:
        return self.reads.publications()[0]
