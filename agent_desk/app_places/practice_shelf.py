"""What practice is played and judged with: loaded once, aside, at the first visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from agent_desk.domain.practice.acts import ActVocabulary
    from agent_desk.domain.practice.debrief import Debrief
    from agent_desk.domain.practice.debriefer import Debriefer
    from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
    from agent_desk.domain.practice.debtor.persona import Persona
    from agent_desk.domain.practice.debtor.state import Drill
    from agent_desk.domain.practice.rubric import Rubric
    from agent_desk.domain.practice.training.drill_case import DrillDebtor
    from agent_desk.domain.practice.training.history import KeptDrill
    from agent_desk.domain.practice.training.rating import LiveScore
    from agent_desk.domain.practice.training.wire import Begin
    from agent_desk.ui.practice.course_painting import Shelf
    from agent_desk.ui.practice.drill_presenter import DrillEnd


@dataclass(frozen=True, slots=True)
class PracticeKit:
    """The simulated debtor, who judges, and what ships."""

    shelf: Shelf
    debtor: SimulatedDebtor
    debriefer: Debriefer
    titles: Mapping[str, str]
    renew: Callable[[], None]  # aside: read the personas again after one was edited

    @property
    def rubric(self) -> Rubric:
        return self.debriefer.scorer.rubric

    @property
    def vocabulary(self) -> ActVocabulary:
        return self.debriefer.scorer.vocabulary

    @property
    def weights(self) -> Mapping[str, int]:
        """Points of each criterion."""
        return {criterion.id: criterion.weight for criterion in self.rubric.criteria}

    def begin(self, persona: str, seed: int, today: date) -> Drill:
        """He has not picked up yet. Raises DeskError when the persona no longer ships."""
        return self.debtor.start(self.persona(persona), seed, today=today)

    def persona(self, name: str) -> Persona:
        from agent_desk.domain.errors import DeskError

        known = self.shelf.personas.get(name)
        if known is None:
            raise DeskError(
                "Esa persona ya no está entre las de práctica. Sus puntos siguen guardados; "
                "elija otra."
            )
        return known

    def unknown(self, begin: Begin, today: date) -> Drill:
        """A led call as the trainee's machine knows it: a name and what may be seen of him."""
        some = next(iter(self.shelf.personas.values()))
        seen = replace(
            some, name=begin.debtor.name, age=begin.debtor.age, brief=begin.brief, facts=()
        )
        return self.debtor.start(seen, 0, today=today)

    def judge(self, end: DrillEnd) -> Debrief:
        """Aside: the score and all of the debrief; of a led call the points are the leader's."""
        from agent_desk.domain.practice.training.rated_debrief import with_rating

        debrief = self.debriefer.drill(end.drill)
        if end.rated is None:
            return debrief
        return with_rating(debrief, end.rated, self.debriefer.scorer.vocabulary.failures)

    def rating_of(self, kept: KeptDrill) -> LiveScore | None:
        """The sheet of a led call of the history; None of one that was read from its words."""
        from agent_desk.domain.practice.training.history import LED
        from agent_desk.domain.practice.training.rating import LiveScore

        failures = ("critical",) if kept.is_capped else ()
        return LiveScore(kept.criteria, failures, kept.total) if kept.kind == LED else None

    def played(self, kept: KeptDrill) -> Drill:
        """Aside: a drill of the history, played again from its words."""
        drill = self.begin(kept.persona, kept.seed, kept.played_on)
        for number, text in enumerate(kept.said):
            if drill.is_over:
                break
            marked = kept.marked[number] if kept.marked else ()
            drill = (
                self.debtor.reply_marked(drill, marked, text)
                if marked
                else self.debtor.reply(drill, text)
            )
        return drill


@lru_cache(maxsize=1)
def load_kit() -> PracticeKit:
    """Aside, once in a program's life: half a second of work. Raises ContentError."""
    from agent_desk.content import load_debriefer, load_simulated_debtor
    from agent_desk.domain.practice.debtor.seeding import concrete
    from agent_desk.library.practice_course import load_course
    from agent_desk.library.practice_debtor import load_titles
    from agent_desk.library.practice_personas import load_practice_book
    from agent_desk.library.taxonomy import load_taxonomy
    from agent_desk.ui.practice.course_painting import Shelf

    personas = load_practice_book().playable
    solo = {name for name, persona in personas.items() if not persona.is_guided}
    titles = {kind.id: kind.title for kind in load_taxonomy().types.values()}
    debtor = load_simulated_debtor()

    def cast(name: str, seed: int) -> Persona | None:
        known = personas.get(name)
        return concrete(known, seed, debtor.seeds) if known else None

    known_cast = lru_cache(maxsize=256)(cast)

    def renew() -> None:
        fresh = load_practice_book().playable
        for gone in personas.keys() - fresh.keys():
            del personas[gone]
        personas.update(fresh)
        known_cast.cache_clear()

    shelf = Shelf(load_course(solo), personas, titles, known_cast)
    return PracticeKit(shelf, debtor, load_debriefer(), load_titles(), renew)


def renew_shelf() -> None:
    """Aside: whoever practises next meets the personas as they are in their files now."""
    from agent_desk.library.practice_versions import practice_versions

    practice_versions.cache_clear()
    if load_kit.cache_info().currsize:
        load_kit().renew()


def desk_debtor(drill: Drill) -> DrillDebtor:
    """Whom the desk shows: the holder, also where somebody else picks up."""
    from agent_desk.domain.practice.training.drill_case import DrillDebtor

    persona, debt = drill.persona, drill.persona.debt
    is_other = bool(persona.holder)
    return DrillDebtor(
        name=persona.holder or persona.name,
        age=30 if is_other else persona.age,
        is_woman=not persona.is_woman if is_other else persona.is_woman,
        creditor=debt.creditor,
        product=debt.product,
        balance_cents=debt.balance_cents,
        due_cents=debt.due_cents,
        days=debt.days,
        country=persona.country,
    )
