"""Keeps what is said on this desk equal to what is published in its store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from agent_desk.app_places.teaching import Teaching
from agent_desk.field_care import is_safe

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.objections.library_book import Published
    from agent_desk.domain.objections.taxonomy import Taxonomy
    from agent_desk.services.background_port import Background
    from agent_desk.store.database import Store

# The search is built in seconds of pure work, beside which whoever just came would wait twice as
# long for the desk and the first person.
CALM_S = 2

Listener = Callable[["Content"], None]


class LibraryFeed:
    """Asked once a second: a publication of any desk on this store is here within two.

    Listeners get the new texts at once, on the UI thread, and again when their index is built
    aside; where a card leaves the desks they get both together, as the old index still finds it.
    """

    def __init__(self, store: Store, content: Content, background: Background) -> None:
        from agent_desk.store.library.read_cards import LocalCards

        self.content = content
        # The country of who is on the line, "" when nobody is; set by whoever sits at the desk.
        self.country_on_line: Callable[[], str] = lambda: ""
        self._store, self._background = store, background
        self._library = LocalCards(store)
        self._revision = 0
        self._taxonomy: Taxonomy | None = None
        self._is_asking = False
        self._builds = 0  # begun so far: of an earlier one the answer comes too late
        self._teaching, self._calm_s = Teaching(background), 0
        self._listeners: list[Listener] = []

    def open(
        self, now: datetime, then: Callable[[], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Bring in what ships, then put what is published before anybody sits down."""
        shipped = tuple(self.content.cards.values())

        def opened() -> Published:
            from agent_desk.store.library.seed_library import seed_library

            seed_library(self._store, shipped, now)
            return self._library.published()

        def found(published: Published) -> None:
            self._revision = published.revision
            if is_safe():  # what ships is known to work
                then()
                return
            if set(published.cards) == set(shipped):
                then()
            else:
                self._build(published, then, otherwise)

        self._background.on_store(opened, found, otherwise)

    def listen(self, listener: Listener) -> None:
        """Call `listener(content)` after each publication, until `forget_all`."""
        self._listeners.append(listener)

    def forget_all(self) -> None:
        """Somebody else sits down: his places will listen."""
        self._listeners.clear()
        self._calm_s = 0

    def tick(self) -> None:
        """Look whether something was published; costs one row when not.

        Once somebody sits here the search is built and taught: never before the first debtor.
        """
        self._calm_s += 1
        if self._calm_s >= CALM_S:
            self._teaching.look(self.content.search)
        if self._is_asking or is_safe():
            return
        self._is_asking = True

        def changed() -> Published | None:
            is_new = self._library.revision() != self._revision
            return self._of_their_kinds(self._library.published()) if is_new else None

        self._background.on_store(changed, self._found, self._rest)

    def _found(self, published: Published | None) -> None:
        self._is_asking = False
        if published is None:
            return
        self._revision = published.revision
        known = {card.id: card for card in published.cards}
        if known.keys() >= self.content.cards.keys():
            order = dict.fromkeys((*self.content.cards, *known))
            self._hand_out(replace(self.content, cards={name: known[name] for name in order}))
        self._build(published, lambda: None, self._rest)

    def _of_their_kinds(self, published: Published) -> Published:
        """With what the taxonomy says today of each kind; read once, on the store's lane."""
        from agent_desk.domain.objections.card_text import of_its_kind
        from agent_desk.library.taxonomy import load_taxonomy

        kinds = self._taxonomy = self._taxonomy or load_taxonomy()
        cards = tuple(of_its_kind(card, kinds) for card in published.cards)
        return replace(published, cards=cards)

    def _hand_out(self, content: Content) -> None:
        self.content = content
        for listener in tuple(self._listeners):
            listener(content)

    def _build(
        self, published: Published, then: Callable[[], None], otherwise: Callable[[Exception], None]
    ) -> None:
        from agent_desk.content import with_cards

        self._builds += 1
        base, number = self.content, self._builds

        def built(content: Content) -> None:
            # While an index was being built somebody published again: those words are on the
            # desk already and their own index is on its way.
            if number == self._builds:
                self._hand_out(content)
            then()

        self._background.aside(lambda: with_cards(base, published.cards), built, otherwise)

    def _rest(self, _error: Exception) -> None:
        # A file that is busy or away is asked again in a second; the desk keeps what it has.
        self._is_asking = False
