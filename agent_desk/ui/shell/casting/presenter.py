"""«Personajes»: a draft edited field by field, checked and played again after each key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.debtor.sheet import (
    FACTS,
    OBJECTIONS,
    Fields,
    Row,
    rows_of,
    with_added,
    with_text,
    without,
)
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.state import FieldState
from agent_desk.ui.shell.casting.field_words import label_of
from agent_desk.ui.shell.casting.painting import (
    Cast,
    Person,
    field_rows,
    field_state,
    is_wrong,
    people_rows,
    preview_words,
    tried_lines,
)
from agent_desk.ui.shell.casting.state import CastingState
from agent_desk.ui.wording import translate

MOST_UNDONE = 200


class CastingView(Protocol):
    """Called on the UI thread only."""

    def show_state(self, state: CastingState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Played:
    """What a draft is: a drill to try, or the field and the reason why it cannot be played."""

    drill: Drill | None
    field: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CastingTools:
    """All but `fields` run aside. `play` checks a draft and says the sentences to it with a seed;
    `save` and `remove` leave the own folder as asked."""

    read: Callable[[], Cast]
    fields: Callable[[str], Fields]
    play: Callable[[Fields, int, tuple[str, ...]], Played]
    save: Callable[[str, Fields], None]
    remove: Callable[[str], None]


class CastingPresenter:
    """One draft at a time; what is not saved is said in the list and asked before it is left."""

    def __init__(self, view: CastingView, tools: CastingTools, background: Background) -> None:
        self._view, self._tools, self._background = view, tools, background
        self._cast = Cast()
        self._id = ""
        self._saved: Fields = {}
        self._steps: list[Fields] = [{}]
        self._rows: tuple[Row, ...] = ()
        self._at = 0
        self._said: tuple[str, ...] = ()
        self._seed = 0
        self._played = Played(None)
        self._last: Drill | None = None  # the last that could be played stays to be looked at
        self._asked = 0
        self._message = ""

    def open(self) -> None:
        """The place is shown: read who there is, keeping the draft."""
        self._background.aside(self._tools.read, self._arrived, self._fail)

    def choose(self, place: int) -> None:
        """Another persona; a draft that is not saved keeps the place."""
        if not 0 <= place < len(self._people) or self._people[place].id == self._id:
            return
        if self._is_changed:
            self._message = translate(
                "Casting", "Guarde o deshaga los cambios antes de abrir otra persona."
            )
            self._paint()
            return
        self._load(self._people[place])

    def choose_field(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._at = place
            self._paint()

    def edit(self, text: str) -> None:
        """The open field as it is written now."""
        if self._rows:
            row = self._rows[self._at]
            self._change(with_text(self._draft, row.path, row.kind, text), row.path)

    def say(self, text: str) -> None:
        """A sentence to try on the draft."""
        if text.strip():
            self._said = (*self._said, text.strip())
            self._check()

    def act(self, name: str) -> None:
        """A button or its key."""
        acts: dict[str, Callable[[], None]] = {
            "fact": partial(self._add, FACTS),
            "objection": partial(self._add, OBJECTIONS),
            "drop": self._drop,
            "undo": self._undo,
            "copy": self._copy,
            "save": self._save,
            "remove": self._remove,
            "again": self._again,
            "seed": self._other_seed,
        }
        if name in acts and name in self._acts():
            acts[name]()

    @property
    def _draft(self) -> Fields:
        return self._steps[-1]

    @property
    def _is_changed(self) -> bool:
        return bool(self._id) and self._draft != self._saved

    @property
    def _people(self) -> tuple[Person, ...]:
        return self._cast.people

    def _arrived(self, cast: Cast) -> None:
        self._cast = cast
        known = next((one for one in self._people if one.id == self._id), None)
        if known is None and self._people and not self._is_changed:
            self._load(self._people[0])
        else:
            self._paint()

    def _load(self, person: Person) -> None:
        self._id, self._saved = person.id, self._tools.fields(person.text)
        self._steps, self._said, self._at, self._message = [self._saved], (), 0, ""
        self._last = None
        self._look(self._rows[0].path if self._rows else "")

    def _change(self, draft: Fields, path: str) -> None:
        if draft != self._draft:
            self._steps = [*self._steps[-MOST_UNDONE:], draft]
            self._message = ""
        self._look(path)

    def _look(self, path: str) -> None:
        """Read the fields of the draft anew and stay at the one that is open."""
        self._rows = rows_of(self._draft)
        places = [place for place, row in enumerate(self._rows) if row.path == path]
        self._at = places[0] if places else min(self._at, max(0, len(self._rows) - 1))
        self._check()

    def _check(self) -> None:
        self._asked += 1
        work = partial(self._tools.play, self._draft, self._seed, self._said)
        self._background.aside(work, partial(self._checked, self._asked), self._fail)
        self._paint()

    def _checked(self, asked: int, played: Played) -> None:
        if asked == self._asked:  # a later key has made this answer old
            self._played = played
            self._last = played.drill or self._last
            self._paint()

    def _add(self, key: str) -> None:
        draft, path = with_added(self._draft, key)
        self._change(draft, path)

    def _drop(self) -> None:
        self._change(without(self._draft, self._rows[self._at].path), "")

    def _undo(self) -> None:
        path = self._rows[self._at].path
        self._steps.pop()
        self._look(path)

    def _copy(self) -> None:
        """A new persona that begins as this one."""
        known = {one.id for one in self._people}
        number = next(n for n in range(2, 1000) if f"{self._id}-{n}" not in known)
        self._id = f"{self._id}-{number}"
        self._saved = {}
        self._change({**self._draft, "id": self._id}, "name")
        self._message = translate("Casting", "Copia sin guardar: póngale otro nombre e historia.")
        self._paint()

    def _save(self) -> None:
        draft, name = {**self._draft, "id": self._id}, self._id
        self._background.aside(
            partial(self._tools.save, name, draft), partial(self._kept, draft), self._fail
        )

    def _kept(self, draft: Fields, _done: None) -> None:
        self._saved = draft
        if self._draft != draft:
            self._steps = [*self._steps, draft]
        self._message = translate("Casting", "Guardada. Ya se puede practicar con ella.")
        self.open()

    def _remove(self) -> None:
        name = self._id

        def gone(_done: None) -> None:
            self._id, self._saved, self._steps = "", {}, [{}]
            self.open()

        self._background.aside(partial(self._tools.remove, name), gone, self._fail)

    def _again(self) -> None:
        self._said = ()
        self._check()

    def _other_seed(self) -> None:
        self._seed += 1
        self._check()

    def _acts(self) -> frozenset[str]:
        if not self._id:
            return frozenset()
        acts = {"fact", "objection", "copy", "seed"}
        path = self._rows[self._at].path if self._rows else ""
        if "[" in path:
            acts.add("drop")
        if len(self._steps) > 1:
            acts.add("undo")
        if self._is_changed and self._played.drill is not None:
            acts.add("save")
        if self._said:
            acts.add("again")
        if any(one.id == self._id and one.is_own for one in self._people):
            acts.add("remove")
        return frozenset(acts)

    def _paint(self) -> None:
        wrong, drill = self._played.field, self._last
        changed = self._id if self._is_changed else ""
        people = [one.id for one in self._people]
        state = CastingState(
            people=people_rows(self._people, changed),
            chosen=people.index(self._id) if self._id in people else -1,
            rows=field_rows(self._rows, wrong),
            selected=self._at if self._rows else -1,
            field=self._field(),
            acts=self._acts(),
        )
        if drill is not None:
            state = replace(
                state,
                tried=tried_lines(drill),
                preview=preview_words(drill),
                can_try=self._played.drill is not None and not drill.is_over,
            )
        status, tone = self._status()
        self._view.show_state(replace(state, status=status, tone=tone))

    def _field(self) -> FieldState | None:
        if not self._rows:
            return None
        played = self._played
        return field_state(self._rows[self._at], played.field, played.reason, self._cast.titles)

    def _status(self) -> tuple[str, Tone]:
        if self._message:
            return self._message, Tone.PRIMARY
        if not self._id:
            return "", Tone.NEUTRAL
        if self._played.drill is not None:
            return translate("Casting", "Se puede practicar."), Tone.OK
        wrong = self._played.field
        where = next(
            (label_of(row.path, row.name) for row in self._rows if is_wrong(row.path, wrong)), wrong
        )
        told = translate("Casting", "Falta corregir «{field}»: {reason}.")
        return told.format(field=where, reason=self._played.reason), Tone.BAD

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
