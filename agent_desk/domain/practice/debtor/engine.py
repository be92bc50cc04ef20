"""The simulated debtor: pure, deterministic, explainable.

How to use it::

    debtor = content.load_simulated_debtor()          # everything loaded once
    book = library.practice_personas.load_practice_book()  # personas and scenarios that ship
    drill = debtor.start(book.personas["lupita"], seed=7)
    drill.greeting                                    # what he says when he picks up
    drill = debtor.reply(drill, "Buenas tardes, soy Ana, de Banco Sereno.")
    turn = drill.turns[-1]                            # lines, kind, acts, moves, before, after…
    drill.is_over, drill.outcome                      # state.AGREED, RIGHT_EXIT, FALSE_YES…
    drill = debtor.reply_marked(drill, ["greet"], "") # a trainer tapped what was heard
    again = debtor.resume(drill, turn.number)         # that very turn, to be said in another way
    call_of(drill)                                    # as a PracticeCall, for the score
    content.load_debriefer().drill(drill)             # score and debrief, debriefing.py

`drill` is a frozen value: keep as many as needed. The same persona, seed, day and words give the
same drill on every machine. One reply is linear in the words said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.call_reading import told_words
from agent_desk.domain.practice.debtor.draws import one_of
from agent_desk.domain.practice.debtor.effects import Temper
from agent_desk.domain.practice.debtor.hearing import Ear, Heard
from agent_desk.domain.practice.debtor.moving import Moved, move
from agent_desk.domain.practice.debtor.objecting import at_start, raised, worked_on
from agent_desk.domain.practice.debtor.persona import Persona, Scenario
from agent_desk.domain.practice.debtor.replying import Answer, Reply
from agent_desk.domain.practice.debtor.seeding import SeedStock, concrete, fill, slots_of
from agent_desk.domain.practice.debtor.state import HUNG_UP, Drill, Turn
from agent_desk.domain.practice.recognising import Recognised

PRACTICE_DAY = date(2026, 11, 24)  # a Tuesday: without a day of its own a drill plays then
MOST_TEXT = 8000  # characters of one turn that are heard


class DrillOverError(DeskError):
    """Something was said after the call had ended."""

    def __init__(self) -> None:
        super().__init__(
            "La llamada de práctica ya terminó. No se agregó nada; repita un turno o empiece otra."
        )


@dataclass(frozen=True, slots=True)
class SimulatedDebtor:
    """`stock` are lines that any persona may say where it has none of its own."""

    ear: Ear
    temper: Temper
    seeds: SeedStock
    stock: Mapping[str, tuple[str, ...]]

    def start(
        self,
        persona: Persona,
        seed: int = 0,
        scenario: Scenario | None = None,
        today: date = PRACTICE_DAY,
    ) -> Drill:
        """He picks up. `seed` 0 plays the persona as written."""
        played = concrete(in_scenario(persona, scenario), seed, self.seeds)
        greeting = one_of(played.lines["greet"], played.id, seed, "greet")
        return Drill(
            persona=played,
            scenario=scenario.id if scenario else "",
            seed=seed,
            today=today,
            mind=played.start,
            greeting=greeting,
            open=at_start(played),
            said=(greeting,),
        )

    def reply(self, drill: Drill, text: str) -> Drill:
        """The drill after the agent said `text`. Raises DrillOverError after its end."""
        told = frozenset[str]().union(*map(told_words, drill.debtor_lines))
        heard = self.ear.hear(
            text[:MOST_TEXT], drill.persona.exit, drill.today, told, _key_words(drill)
        )
        return self._taken(drill, heard, None)

    def reply_marked(self, drill: Drill, acts: Sequence[str], text: str = "") -> Drill:
        """The same for acts that a trainer tapped instead of a text that is read."""
        found = tuple(Recognised(act, text, 0) for act in dict.fromkeys(acts))
        finer = tuple(one for one in found if one.act in self.ear.finer.acts)
        plain = tuple(one for one in found if one not in finer)
        offers = self.ear.offers(text, plain, drill.today)
        return self._taken(drill, Heard(text, plain, finer, offers), tuple(acts))

    def resume(self, drill: Drill, number: int) -> Drill:
        """The drill as it stood before turn `number` (0 the first)."""
        again = replace(
            drill,
            mind=drill.persona.start,
            turns=(),
            told=(),
            open=at_start(drill.persona),
            settled=(),
            uses=(),
            said=(drill.greeting,),
            is_verified=False,
            is_disclosed=False,
            offer=None,
            outcome="",
            is_over=False,
        )
        for turn in drill.turns[:number]:
            if turn.marked is None:
                again = self.reply(again, turn.text)
            else:
                again = self.reply_marked(again, turn.marked, turn.text)
        return again

    def _taken(self, drill: Drill, heard: Heard, marked: tuple[str, ...] | None) -> Drill:
        if drill.is_over:
            raise DrillOverError
        finer_of = {act.id: act.of for act in self.ear.finer.acts.values()}
        moved = move(drill, heard, self.temper, finer_of)
        left, settled = worked_on(drill.open, moved.credited, is_hurt=moved.is_hurt)
        now = replace(drill, open=left, settled=(*drill.settled, *settled))
        now, fresh = _with_raised(now, heard, moved, told=drill.told)
        answer = Reply(now, heard, moved, self.temper.limits, self._stock(drill)).answer()
        if answer.fact:
            now, more = _with_raised(now, heard, moved, told=(*drill.told, answer.fact))
            fresh = (*fresh, *more)
        return _after(
            now, _turn(drill, heard, moved, answer, fresh, settled, marked), moved, answer
        )

    def _stock(self, drill: Drill) -> Mapping[str, tuple[str, ...]]:
        slots = slots_of(drill.persona)
        return {name: tuple(fill(t, slots) for t in lines) for name, lines in self.stock.items()}


def in_scenario(persona: Persona, scenario: Scenario | None) -> Persona:
    """The persona in its situation; what the scenario leaves empty stays."""
    if scenario is None:
        return persona
    return replace(
        persona,
        name=scenario.name or persona.name,
        called=scenario.called or persona.called,
        holder=scenario.holder or persona.holder,
        brief=scenario.brief or persona.brief,
        debt=scenario.debt or persona.debt,
        means=scenario.means or persona.means,
        start=scenario.start or persona.start,
        objections=scenario.objections or persona.objections,
    )


def _key_words(drill: Drill) -> frozenset[str]:
    told = [fact.words for fact in drill.persona.facts if fact.id in drill.told]
    return frozenset[str]().union(*told)


def _with_raised(
    drill: Drill, heard: Heard, moved: Moved, told: tuple[str, ...]
) -> tuple[Drill, tuple[str, ...]]:
    known = {*drill.settled, *(one.objection.kind for one in drill.open)}
    is_disclosed = drill.is_disclosed or "disclose_debt" in heard.names
    is_offered = bool(heard.offers) or not heard.names.isdisjoint(_OFFERS)
    new = raised(
        drill.persona,
        known,
        is_disclosed=is_disclosed,
        is_offered=is_offered,
        told=told,
        credited=moved.credited,
    )
    kinds = tuple(one.objection.kind for one in new)
    return replace(drill, open=(*drill.open, *new), is_disclosed=is_disclosed), kinds


_OFFERS = frozenset({"offer_option", "offer_two_options"})


def _turn(
    drill: Drill,
    heard: Heard,
    moved: Moved,
    answer: Answer,
    fresh: tuple[str, ...],
    settled: tuple[str, ...],
    marked: tuple[str, ...] | None,
) -> Turn:
    return Turn(
        number=len(drill.turns),
        text=heard.text,
        lines=answer.lines,
        kind=answer.kind,
        acts=(*heard.acts, *heard.finer),
        moves=moved.moves,
        before=drill.mind,
        after=moved.mind,
        opened=(answer.fact,) if answer.fact else (),
        raised=fresh,
        settled=settled,
        offers=heard.offers,
        marked=marked,
        facing=drill.open[0].objection.kind if drill.open else "",
    )


def _after(drill: Drill, turn: Turn, moved: Moved, answer: Answer) -> Drill:
    outcome = {"": drill.outcome, "-": ""}.get(answer.outcome, answer.outcome)
    if answer.outcome == HUNG_UP:
        outcome = HUNG_UP
    uses = dict(drill.uses)
    for name in sorted(moved.credited | moved.causes):
        uses[name] = uses.get(name, 0) + 1
    return replace(
        drill,
        mind=moved.mind,
        turns=(*drill.turns, turn),
        told=(*drill.told, *turn.opened),
        uses=tuple(sorted(uses.items())),
        said=(*drill.said, *turn.lines),
        is_verified=drill.is_verified or answer.is_verified,
        offer=None if answer.outcome == "-" else answer.offer or drill.offer,
        outcome=outcome,
        is_over=answer.is_over,
    )
