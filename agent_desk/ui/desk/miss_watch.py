"""Searches that helped nobody, noticed on the desk and counted without who typed them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desk.domain.objections.library_book import MissKind
from agent_desk.domain.text.anonymous import KnownWords, anonymous
from agent_desk.domain.text.fold import fold
from agent_desk.services.library_port import MissCounter

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk


class MissWatch:
    """A search goes on while one text grows out of the other; it ends used, cleared or replaced.

    `known` is asked for on the store's lane, when the first search has helped nobody."""

    def __init__(self, desk: Desk, counter: MissCounter, known: Callable[[], KnownWords]) -> None:
        self._desk, self._counter, self._known = desk, counter, known
        self._longest = ""
        self._found = False

    def typed(self, text: str) -> None:
        """After every key, when the desk has its hits."""
        said = text.strip()
        if self._longest and not _is_same_search(self._longest, said):
            self.left()
        if said and self._desk.live.call and len(said) >= len(self._longest):
            self._longest, self._found = said, bool(self._desk.live.hits)

    def used(self) -> None:
        """A card was taken or chosen: the search helped."""
        self._longest = ""

    def cleared(self) -> None:
        """After Esc: when the box is empty now, the search was given up."""
        if not self._desk.live.query.strip():
            self.left()

    def left(self) -> None:
        """The search was cleared, or the call ended: it helped nobody."""
        text, self._longest = self._longest, ""
        if not text:
            return
        kind = MissKind.ABANDONED if self._found else MissKind.NOTHING
        own, day = self._own_names(), self._desk.today()

        def count() -> None:
            kept = anonymous(text, self._known(), own)
            if kept:
                self._counter.count_miss(kept, kind, day)

        self._desk.background.on_store(count)

    def _own_names(self) -> frozenset[str]:
        case = self._desk.live.case
        names = [self._desk.services.user.name]
        if case:
            names += [case.debtor.given_names, case.debtor.surnames, case.debtor.spoken_name]
        return frozenset(word for name in names for word in fold(name).split() if len(word) > 2)


def _is_same_search(before: str, now: str) -> bool:
    """Typing on or correcting is the same search; another beginning is another one."""
    return bool(now) and (now.startswith(before[:3]) or before.startswith(now[:3]))
