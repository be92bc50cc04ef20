"""What is asked at the door: who, which PIN, a new one; or the first file of a house.

Part of the composition root. One reception serves one card: the first one, or one over a cover.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError, StoreError
from agent_desk.domain.lockout import wait_words
from agent_desk.domain.people import User
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.opening import Entered
    from agent_desk.services.background_port import Background
    from agent_desk.store.access.sign_in_book import SignInBook
    from agent_desk.store.database import Store


READING_S = 6.0


@dataclass(slots=True)
class Doorway:
    """What every reception of one window shares."""

    is_demo: bool
    can_create: bool = False
    store: Store | None = None
    book: SignInBook | None = None
    people: list[User] = field(default_factory=list)

    def look(self) -> None:
        """Open what opens without a PIN, and read who may enter. On the store's lane.

        Raises StoreError.
        """
        from agent_desk.opening import SystemClock, open_by_keyring, open_demo
        from agent_desk.paths import work_path
        from agent_desk.store.access.sign_in_book import SignInBook

        clock = SystemClock()
        if self.is_demo:
            self.store = open_demo(clock)
        else:
            self.book = SignInBook(work_path())
            self.store = open_by_keyring(work_path(), clock)
        self.read_people()

    def read_people(self) -> None:
        """Somebody may have been added or have left. On the store's lane."""
        from agent_desk.opening import doors_of
        from agent_desk.store.access.people import users

        if self.book:
            self.people = doors_of(self.store, self.book)
        elif self.store:
            self.people = users(self.store)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the reception tells the door."""

    opened: Callable[[Store], None]
    admitted: Callable[[User], None]
    refusal: Callable[[User], str]  # why this person may not follow here, or ""
    moved: Callable[[], None]
    fail: Callable[[Exception], None]
    shut: Callable[[Exception], None]  # the file itself does not open, whoever asks


class Reception:
    """Runs on the UI thread; files and PINs on the store's lane."""

    def __init__(self, doorway: Doorway, background: Background, answers: Answers) -> None:
        from agent_desk.ui.shell.entry_panel import EntryPanel

        self._door, self._background, self._answers = doorway, background, answers
        self._asked: User | None = None  # whose PIN is being typed
        self._likely = ""  # whose row waits for Enter
        self._caption = self._typed = ""  # `_typed`: a temporary PIN, until a new one is chosen
        self._opens_at = self._said_until = 0.0
        self._is_trying = self._wants_new = False
        self.panel = EntryPanel()
        self.panel.entered.connect(self._choose)
        self.panel.pin_given.connect(lambda pin: self._try_pin(pin, wants_new=False))
        self.panel.change_given.connect(lambda pin: self._try_pin(pin, wants_new=True))
        self.panel.new_pin_given.connect(self._choose_pin)
        self.panel.others_wanted.connect(self._leave_form)
        self.panel.house_wanted.connect(self.panel.ask_house)
        self.panel.house_given.connect(self._create)
        self.panel.recovery_kept.connect(answers.moved)

    @property
    def is_asking(self) -> bool:
        """Whether somebody is in the middle of entering."""
        return self._asked is not None

    def show_people(self, chosen: str = "") -> None:
        """The list; a house of one person goes straight to his PIN."""
        door = self._door
        if len(door.people) == 1 and not door.is_demo:
            self.ask(door.people[0])
            return
        self._asked, self._likely = None, chosen or self._likely
        self.panel.show_people(
            door.people, is_demo=door.is_demo, chosen=self._likely, can_create=door.can_create
        )

    def ask(self, user: User, caption: str = "") -> None:
        """This person's PIN."""
        self._asked, self._caption, self._opens_at = user, caption, 0.0
        self._likely = self._likely or user.id
        self._show_form("")

    def show_note(self, words: str) -> None:
        """What changes while one waits; the wait of this door goes before."""
        left = self._opens_at - time.monotonic()
        if time.monotonic() < self._said_until:
            return
        if left > 0 and self._asked:
            words = translate("Entry", "La puerta se abre en {wait}.").format(
                wait=wait_words(timedelta(seconds=left))
            )
        self.panel.show_note(words)

    def refuse(self, sentence: str) -> None:
        """Why this person does not follow here; it stays long enough to be read."""
        self._said_until = 0.0
        self.panel.show_note(sentence)
        self._said_until = time.monotonic() + READING_S

    def _choose(self, person_id: str) -> None:
        user = next((each for each in self._door.people if each.id == person_id), None)
        if user is None:
            return
        refusal = self._answers.refusal(user)
        if refusal:
            self.refuse(refusal)
        elif self._door.is_demo:
            self._answers.admitted(user)
        else:
            self.ask(user)

    def _leave_form(self) -> None:
        if not self._is_trying:  # an answer on its way would find another form
            self.show_people()

    def _try_pin(self, pin: str, *, wants_new: bool) -> None:
        user, book = self._asked, self._door.book
        if user is None or book is None:
            return
        self._typed, self._is_trying, self._wants_new = pin, True, wants_new

        def enter() -> Entered:
            from agent_desk.opening import SystemClock, sign_in

            return sign_in(self._door.store, book, user.id, pin, SystemClock())

        self._background.on_store(enter, self._entered, self._refused)

    def _entered(self, entered: Entered) -> None:
        self._asked, self._is_trying = entered.user, False
        if self._door.store is None:
            self._door.store = entered.store
            self._answers.opened(entered.store)
        if entered.must_change or self._wants_new:
            self._wants_new = not entered.must_change
            self.panel.ask_new_pin(is_own=self._wants_new)
        else:
            self._admit()

    def _refused(self, error: Exception) -> None:
        self._is_trying = False
        if isinstance(error, StoreError) and self._door.store is None:
            self._asked = None
            self._answers.shut(error)
            return
        left = getattr(error, "left", None) or getattr(error, "wait", None)
        if isinstance(left, timedelta):
            self._opens_at = time.monotonic() + left.total_seconds()
        self._tell(error, self._show_form)

    def _choose_pin(self, pin: str) -> None:
        user, store, old = self._asked, self._door.store, self._typed
        if user is None or store is None:
            return

        def choose() -> None:
            from agent_desk.opening import SystemClock, office_of
            from agent_desk.services.manage_people import choose_pin

            choose_pin(office_of(store, user, SystemClock()), pin, old)

        self._background.on_store(
            choose,
            lambda _none: self._admit(),
            lambda error: self._tell(error, self.panel.ask_new_pin),
        )

    def _admit(self) -> None:
        user, self._typed = self._asked, ""
        if user:
            self._answers.admitted(user)

    def _create(self, name: str, pin: str) -> None:
        def create() -> str:
            from agent_desk.opening import SystemClock, create_work

            return create_work(name, pin, SystemClock())

        self._background.aside(
            create,
            self.panel.show_recovery,
            lambda error: self._tell(error, self.panel.ask_house),
        )

    def _show_form(self, problem: str) -> None:
        many = len(self._door.people) > 1
        self.panel.ask_pin(problem, self._asked, caption=self._caption, has_others=many)

    def _tell(self, error: Exception, say: Callable[[str], None]) -> None:
        if isinstance(error, DeskError):
            say(str(error))
        else:
            self._answers.fail(error)
