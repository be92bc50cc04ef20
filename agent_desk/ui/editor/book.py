"""What the panes of the editor share: the live cards, the work on them, the rules, the doors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from agent_desk.domain.commands import Command, Receipt, Refused
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.objections.card import Card, Response
from agent_desk.domain.objections.check import CardRules
from agent_desk.domain.objections.library_book import CardVersion
from agent_desk.domain.objections.search_tests import Search, SearchTest
from agent_desk.domain.people import User
from agent_desk.services.background_port import Background
from agent_desk.services.library_port import CardReads, FeedbackReads
from agent_desk.services.ports import Ledger
from agent_desk.ui.editor.field_words import field_name

Fail = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class EditorDoors:
    """What the editor may read and change, and in whose name. `build` indexes cards; it is slow
    and runs aside."""

    cards: CardReads
    feedback: FeedbackReads
    ledger: Ledger
    background: Background
    user: User


@dataclass(frozen=True, slots=True)
class EditorContent:
    """What does not change while the editor is open."""

    rules: CardRules
    names: Mapping[str, Mapping[str, str]]  # tone, segments, stages, options: code → in words
    shipped_tests: tuple[SearchTest, ...]
    build: Callable[[Iterable[Card]], Search]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    zone: tzinfo


@dataclass(slots=True)
class EditorBook:
    """The library as this editor knows it now. Runs on the UI thread."""

    doors: EditorDoors
    content: EditorContent
    live: Mapping[str, Card]
    search: Search
    work: dict[str, CardVersion] = field(default_factory=dict)  # by card id
    gone: dict[str, CardVersion] = field(default_factory=dict)  # retired, by card id

    def tests(self, added: Iterable[SearchTest]) -> tuple[SearchTest, ...]:
        """All searches that must find their card, for the cards that exist."""
        known = {*self.live, *self.work, ""}
        every = (*self.content.shipped_tests, *added)
        return tuple(test for test in every if test.card_id in known)

    def card(self, card_id: str) -> Card | None:
        """The card as it is being written, as it is on the desks, or as it last was."""
        version = self.work.get(card_id)
        live = version.card if version else self.live.get(card_id)
        return live or (self.gone[card_id].card if card_id in self.gone else None)

    def response_name(self, card: Card, response: Response) -> str:
        """«Respuesta 2 · Asesor»: as in the fields of the card, with how it sounds."""
        number = card.responses.index(response) + 1
        return f"{field_name(f'responses.{number}.text')} · {self.tone_name(response.tone)}"

    def tone_name(self, tone: str) -> str:
        """As the house calls it; its code when it is not known."""
        return self.content.names["tone"].get(tone, tone)

    def submit(
        self,
        command: Command,
        then: Callable[[], None] = lambda: None,
        otherwise: Fail | None = None,
    ) -> None:
        """Write on the store's lane; a refusal comes to `otherwise` as its sentence."""

        def work() -> Receipt:
            return self.doors.ledger.submit(command)

        def done(receipt: Receipt) -> None:
            if not isinstance(receipt, Refused):
                then()
            elif otherwise:
                otherwise(RefusedError(receipt.reason))

        self.doors.background.on_store(work, done, otherwise)

    def read_work(self, then: Callable[[], None], otherwise: Fail | None = None) -> None:
        """The drafts and reviews of the store, and the cards that were retired."""
        cards = self.doors.cards

        def read() -> tuple[Iterable[CardVersion], Iterable[CardVersion]]:
            return cards.work(), cards.gone()

        def found(answer: tuple[Iterable[CardVersion], Iterable[CardVersion]]) -> None:
            self.work, self.gone = ({v.card_id: v for v in versions} for versions in answer)
            then()

        self.doors.background.on_store(read, found, otherwise)
