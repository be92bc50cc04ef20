"""Decides what «Personas y llaves» shows: one act, one question, one secret at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Person, Role, User
from agent_desk.domain.session_rule import SessionRule
from agent_desk.services.background_port import Background
from agent_desk.services.manage_people import SlotFacts
from agent_desk.ui.shell.people import painting
from agent_desk.ui.shell.people.state import Asked, PeopleState, Section
from agent_desk.ui.wording import translate


class PeopleView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: PeopleState) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def announce(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the place reads, in one go."""

    people: Sequence[Person] = ()
    slots: Sequence[SlotFacts] = ()
    rule: SessionRule = field(default_factory=SessionRule)


class PeopleDesk(Protocol):
    """What an administrator reads and changes; on the store's lane, raises DeskError."""

    def read(self) -> Kept: ...
    def add(self, name: str, role: Role) -> str: ...
    def change_role(self, person: User, role: Role) -> None: ...
    def act_on_person(self, act: str, person: User) -> str: ...
    def act_on_keys(self, act: str, slot_id: str) -> str: ...
    def set_rule(self, rule: SessionRule) -> None: ...


_QUESTIONS = {"add": Asked.PERSON, "role": Asked.ROLE}


class PeoplePresenter:
    """`me` is the administrator who sits here."""

    def __init__(
        self, view: PeopleView, desk: PeopleDesk, background: Background, me: User, *, is_demo: bool
    ) -> None:
        self._view, self._desk, self._background = view, desk, background
        self._me, self._is_demo = me, is_demo
        self._kept, self._act = Kept(), ""
        self._state = PeopleState()

    def open(self) -> None:
        """Each time the place is shown."""
        self._background.on_store(self._desk.read, self._read, self._failed)

    def choose_section(self, section: str) -> None:
        """A digit, or a click."""
        self._act = ""
        self._state = PeopleState(section=Section(section))
        self._paint()

    def select(self, row: int) -> None:
        """Another row; a question about the one before is dropped."""
        if row != self._state.selected and 0 <= row < len(self._state.rows):
            self._act = ""
            self._state = replace(self._state, selected=row, asked=Asked.NOTHING, prompt="")
            self._paint()

    def begin(self, act: str) -> None:
        """A letter: what it will do is said before it is done."""
        known = {each.id: each for each in self._state.acts}
        if act not in known or not known[act].is_enabled or self._state.is_working:
            return
        self._view.show_problem("")
        self._act = act
        person = self._person()
        self._state = replace(
            self._state,
            asked=_QUESTIONS.get(act, Asked.YES),
            prompt=painting.question_of(act, person.user.name if person else ""),
            role=person.user.role if person and act == "role" else Role.AGENT,
            secret="",
        )
        self._paint()
        self._view.announce(self._state.prompt)

    def confirm(self, name: str = "", role: str = "") -> None:
        """Enter."""
        act, person, slot = self._act, self._person(), self._slot()
        if self._state.secret:
            self._state = replace(self._state, secret="", secret_title="")
            self._paint()
        if not act or self._state.is_working:
            return
        if act == "add":
            self._run(lambda: self._desk.add(name, Role(role)), translate("People", "PIN temporal"))
        elif act == "role" and person:
            self._run(lambda: self._role(person.user, Role(role)))
        elif self._state.section is Section.PEOPLE and person:
            self._run(
                lambda: self._desk.act_on_person(act, person.user),
                translate("People", "PIN temporal de {name}").format(name=person.user.name),
            )
        elif self._state.section is Section.KEYS:
            self._run(
                lambda: self._desk.act_on_keys(act, slot.id if slot else ""),
                translate("People", "Llave de recuperación: anótela en papel ahora"),
            )

    def cancel(self) -> None:
        """Esc."""
        self._act = ""
        self._state = replace(
            self._state, asked=Asked.NOTHING, prompt="", secret="", secret_title=""
        )
        self._view.show_problem("")
        self._paint()

    def save_rule(self, idle_minutes: int, call_minutes: int) -> None:
        """The minutes as typed."""

        def save() -> str:
            self._desk.set_rule(SessionRule(idle_minutes, call_minutes))
            return ""

        self._run(save)

    def _role(self, person: User, role: Role) -> str:
        self._desk.change_role(person, role)
        return ""

    def _run(self, work: Callable[[], str], secret_title: str = "") -> None:
        self._view.show_problem("")
        self._state = replace(self._state, is_working=True)
        self._paint()

        def done(secret: str) -> None:
            self._act = ""
            self._state = replace(
                self._state,
                is_working=False,
                asked=Asked.NOTHING,
                prompt="",
                secret=secret,
                secret_title=secret_title if secret else "",
            )
            said = secret_title if secret else translate("People", "Hecho.")
            self._view.announce(said)
            self.open()

        self._background.on_store(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._state = replace(self._state, is_working=False)
        self._paint()
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))

    def _read(self, kept: Kept) -> None:
        self._kept = kept
        self._paint()

    def _paint(self) -> None:
        kept, state = self._kept, self._state
        if state.section is Section.PEOPLE:
            headers, rows = painting.people_headers(), painting.people_rows(kept.people, kept.slots)
        elif state.section is Section.KEYS:
            headers, rows = painting.key_headers(), painting.key_rows(kept.slots, kept.people)
        else:
            headers, rows = (), ()
        at = max(0, min(state.selected, len(rows) - 1))
        self._state = replace(state, headers=headers, rows=rows, selected=at)
        acts = {
            Section.PEOPLE: painting.people_acts(self._person(), self._me),
            Section.KEYS: painting.key_acts(self._slot(), self._me, is_demo=self._is_demo),
        }.get(state.section, ())
        rule = kept.rule if state.section is Section.SCREEN else None
        self._state = replace(self._state, acts=acts, rule=rule)
        self._view.show_state(self._state)
        self._view.show_subtitle(self._subtitle())

    def _subtitle(self) -> str:
        active = sum(person.is_active for person in self._kept.people)
        return translate("People", "{active} personas con acceso · {keys} llaves").format(
            active=active, keys=len(self._kept.slots)
        )

    def _person(self) -> Person | None:
        people, at = self._kept.people, self._state.selected
        is_there = self._state.section is Section.PEOPLE and 0 <= at < len(people)
        return people[at] if is_there else None

    def _slot(self) -> SlotFacts | None:
        slots, at = self._kept.slots, self._state.selected
        is_there = self._state.section is Section.KEYS and 0 <= at < len(slots)
        return slots[at] if is_there else None
