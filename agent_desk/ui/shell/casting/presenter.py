"""«Personajes»: a draft edited field by field, checked and played again after each key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.debtor.sheet import (
    FACTS,
    OBJECTIONS,
    Fields,
    Row,
    text_at,
    with_added,
    with_text,
    without,
)
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.domain.practice.training.casting import PERSONA, SCENARIO
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.casting.draft import Draft, is_retired, with_retired
from agent_desk.ui.shell.casting.field_words import label_of
from agent_desk.ui.shell.casting.painting import (
    Cast,
    Person,
    Sheet,
    field_rows,
    field_state,
    is_wrong,
    people_rows,
    preview_words,
    tried_lines,
)
from agent_desk.ui.shell.casting.state import CastingState
from agent_desk.ui.shell.casting.value_words import reason_words, written
from agent_desk.ui.wording import translate


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
    """`read` and `play` run aside, `save` and `remove` on the store's lane. `play` checks a draft
    and says the sentences to it with a seed. `pages` are other pages of the place by the act that
    opens them; each gets kind and id of what is open."""

    read: Callable[[], Cast]
    fields: Callable[[str], Fields]
    play: Callable[[str, Fields, int, tuple[str, ...]], Played]
    save: Callable[[str, str, Fields], None]
    remove: Callable[[str, str], None]
    pages: Mapping[str, Callable[[str, str], None]] = field(default_factory=dict)


class CastingPresenter:
    """One draft at a time; what is not saved is said in the list and asked before it is left."""

    def __init__(self, view: CastingView, tools: CastingTools, background: Background) -> None:
        self._view, self._tools, self._background = view, tools, background
        self._cast = Cast()
        self._draft = Draft()
        self._rows: tuple[Row, ...] = ()
        self._at = 0
        self._typed: str | None = None  # what stands in the open field while it is written
        self._said: tuple[str, ...] = ()
        self._seed = 0
        self._played = Played(None)
        self._last: Drill | None = None  # the last that could be played stays to be looked at
        self._asked = 0
        self._message = ""

    def open(self) -> None:
        """The place is shown: read who there is, keeping the draft."""
        self._background.aside(self._tools.read, self._arrived, self._fail)

    def show_kind(self, kind: str) -> None:
        """Personas or scenarios; a draft that is not saved keeps the place."""
        if kind == self._draft.kind or self._is_kept_here():
            return
        self._draft = Draft(kind)
        self._begin()

    def choose(self, place: int) -> None:
        """Another one of the list; a draft that is not saved keeps the place."""
        if not 0 <= place < len(self._people) or self._people[place].id == self._draft.item:
            return
        if not self._is_kept_here():
            self._load(self._people[place])

    def choose_field(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._at, self._typed = place, None
            self._paint()

    def edit(self, text: str) -> None:
        """The open field as it is written now, in words."""
        if self._rows:
            row = self._rows[self._at]
            kept = written(row, text, self._cast.lexicon)
            self._typed = text
            self._change(with_text(self._draft.fields, row.path, row.kind, kept), row.path)

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
            "new": self._new,
            "save": partial(self._save, None),
            "retire": self._retire,
            "remove": self._remove,
            "again": self._again,
            "seed": self._other_seed,
        }
        if name not in self._acts():
            return
        if name in self._tools.pages:
            self._tools.pages[name](self._draft.kind, self._draft.item)
        elif name in acts:
            acts[name]()

    def take(self, kind: str, item: str, fields: Fields) -> None:
        """A text that was made elsewhere, from a call or an older version, as a draft."""
        known = next((one for one in self._of(kind) if one.id == item), None)
        self._draft = Draft(kind, item, self._tools.fields(known.text) if known else None)
        self._said, self._at, self._last, self._typed = (), 0, None, None
        self._change({**fields, "id": item}, "title" if kind == SCENARIO else "name")
        self._message = translate("Casting", "Sin guardar todavía: revísela y guárdela.")
        self._paint()

    @property
    def _people(self) -> tuple[Person, ...]:
        return self._of(self._draft.kind)

    def _of(self, kind: str) -> tuple[Person, ...]:
        return tuple(one for one in self._cast.people if one.kind == kind)

    def _is_kept_here(self) -> bool:
        """Whether the draft has to be saved first; says so."""
        if self._draft.is_changed:
            self._message = translate(
                "Casting", "Guarde o deshaga los cambios antes de abrir otra persona."
            )
            self._paint()
        return self._draft.is_changed

    def _arrived(self, cast: Cast) -> None:
        self._cast = cast
        self._begin()

    def _begin(self) -> None:
        """Stay with what is open, else open the first."""
        known = any(one.id == self._draft.item for one in self._people)
        if not known and self._people and not self._draft.is_changed:
            self._load(self._people[0])
        elif not known and not self._draft.is_changed:
            self._rows, self._at, self._last, self._played = (), 0, None, Played(None)
            self._paint()
        else:
            self._paint()

    def _load(self, person: Person) -> None:
        self._draft = Draft(person.kind, person.id, self._tools.fields(person.text))
        self._said, self._at, self._message = (), 0, ""
        self._last, self._typed = None, None
        self._look("")

    def _change(self, fields: Fields, path: str) -> None:
        if fields != self._draft.fields:
            self._draft.put(fields)
            self._message = ""
        self._look(path)

    def _look(self, path: str) -> None:
        """Read the fields of the draft anew and stay at the one that is open."""
        self._rows = self._draft.rows
        places = [place for place, row in enumerate(self._rows) if row.path == path]
        self._at = places[0] if places else min(self._at, max(0, len(self._rows) - 1))
        self._check()

    def _check(self) -> None:
        self._asked += 1
        draft = self._draft
        work = partial(self._tools.play, draft.kind, draft.fields, self._seed, self._said)
        self._background.aside(work, partial(self._checked, self._asked), self._fail)
        self._paint()

    def _checked(self, asked: int, played: Played) -> None:
        if asked == self._asked:  # a later key has made this answer old
            self._played = played
            self._last = played.drill or self._last
            self._paint()

    def _add(self, key: str) -> None:
        self._typed = None
        fields, path = with_added(self._draft.fields, key)
        self._change(fields, path)

    def _drop(self) -> None:
        self._typed = None
        self._change(without(self._draft.fields, self._rows[self._at].path), "")

    def _undo(self) -> None:
        path, self._typed = self._rows[self._at].path, None
        self._draft.undo()
        self._look(path)

    def _copy(self) -> None:
        """A new one that begins as this one."""
        item = self._free_id(self._draft.item)
        self._begin_new(item, with_retired(self._draft.fields, is_on=False))
        self._message = translate("Casting", "Copia sin guardar: póngale otro nombre e historia.")
        self._paint()

    def _new(self) -> None:
        """A scenario from nothing, of the persona of the one that is open."""
        who = text_at(self._draft.fields, "persona", "text") or next(
            (one.id for one in self._of(PERSONA)), ""
        )
        title = translate("Casting", "Situación nueva")
        self._begin_new(self._free_id("situacion"), {"title": title, "persona": who})

    def _begin_new(self, item: str, fields: Fields) -> None:
        kind = self._draft.kind
        self._draft, self._typed = Draft(kind, item), None
        self._change({**fields, "id": item}, "name" if kind == PERSONA else "title")

    def _free_id(self, stem: str) -> str:
        known = {one.id for one in self._cast.people}
        return next(name for n in range(2, 1000) if (name := f"{stem}-{n}") not in known)

    def _save(self, retired: bool | None) -> None:
        draft = self._draft
        fields: Fields = {**draft.fields, "id": draft.item}
        if retired is not None:
            fields = with_retired(fields, is_on=retired)
        work = partial(self._tools.save, draft.kind, draft.item, fields)
        self._background.on_store(work, partial(self._kept, draft, fields), self._fail)

    def _kept(self, draft: Draft, fields: Fields, _done: None) -> None:
        draft.kept(fields)
        self._message = (
            translate("Casting", "Retirada. Nadie la encuentra hasta que vuelva a usarse.")
            if is_retired(fields)
            else translate("Casting", "Guardada. Ya se puede practicar con ella.")
        )
        self.open()

    def _retire(self) -> None:
        """Out of use, or in use again."""
        self._save(not is_retired(self._draft.fields))

    def _remove(self) -> None:
        draft = self._draft

        def gone(_done: None) -> None:
            self._draft = Draft(draft.kind)
            self.open()

        work = partial(self._tools.remove, draft.kind, draft.item)
        self._background.on_store(work, gone, self._fail)

    def _again(self) -> None:
        self._said = ()
        self._check()

    def _other_seed(self) -> None:
        self._seed += 1
        self._check()

    def _acts(self) -> frozenset[str]:
        draft = self._draft
        acts = {"new"} if draft.kind == SCENARIO else set()
        acts |= {name for name in self._tools.pages if name != "versions"} & {"from_call"}
        if not draft.item:
            return frozenset(acts)
        acts |= {"objection", "copy", "seed", "versions"}
        path = self._rows[self._at].path if self._rows else ""
        is_own = any(one.id == draft.item and one.is_own for one in self._people)
        is_playable = self._played.drill is not None
        more = {
            "fact": draft.kind == PERSONA,
            "drop": "[" in path,
            "undo": draft.can_undo,
            "save": draft.is_changed and is_playable,
            "again": bool(self._said),
            "remove": is_own,
            "retire": draft.kind == SCENARIO and not draft.is_changed and is_playable,
        }
        return frozenset(acts | {name for name, is_on in more.items() if is_on})

    def _paint(self) -> None:
        draft, drill = self._draft, self._last
        people = [one.id for one in self._people]
        sheet = self._sheet()
        row = self._rows[self._at] if self._rows else None
        state = CastingState(
            kind=draft.kind,
            people=people_rows(self._people, draft.item if draft.is_changed else ""),
            chosen=people.index(draft.item) if draft.item in people else -1,
            rows=field_rows(self._rows, sheet),
            selected=self._at if self._rows else -1,
            field=field_state(row, sheet, self._typed) if row else None,
            acts=self._acts(),
            is_retired=is_retired(draft.saved),
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

    def _sheet(self) -> Sheet:
        """With the persona's own fields below those of a scenario."""
        draft, played = self._draft, self._played
        sheet = Sheet(draft.fields, played.field, played.reason, self._cast.lexicon)
        if draft.kind == PERSONA:
            return sheet
        who = text_at(draft.fields, "persona", "text")
        text = next((one.text for one in self._of(PERSONA) if one.id == who), "")
        return replace(sheet, under=self._tools.fields(text))

    def _status(self) -> tuple[str, Tone]:
        if self._message:
            return self._message, Tone.PRIMARY
        if not self._draft.item:
            return "", Tone.NEUTRAL
        if self._played.drill is not None:
            return translate("Casting", "Se puede practicar."), Tone.OK
        wrong, reason = self._played.field, self._played.reason
        if not (wrong or reason):  # the check is still under way
            return translate("Casting", "Revisando…"), Tone.NEUTRAL
        row = next((row for row in self._rows if is_wrong(row.path, wrong)), None)
        where = label_of(row.path, row.name) if row else wrong
        reason = reason_words(row.name, reason, self._cast.lexicon) if row else reason
        told = translate("Casting", "Falta corregir «{field}»: {reason}.")
        return told.format(field=where, reason=reason), Tone.BAD

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
