"""What the debtor answers, and why: the first of the reasons below that holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from agent_desk.domain.practice.call_reading import PLAN
from agent_desk.domain.practice.debtor.draws import unsaid
from agent_desk.domain.practice.debtor.effects import Limits
from agent_desk.domain.practice.debtor.hearing import Heard
from agent_desk.domain.practice.debtor.moving import Moved
from agent_desk.domain.practice.debtor.offered import Offered
from agent_desk.domain.practice.debtor.persona import LOW, Fact, Mind
from agent_desk.domain.practice.debtor.promise import is_near_payday
from agent_desk.domain.practice.debtor.state import (
    AGREED,
    CLOSED,
    FALSE_YES,
    HUNG_UP,
    RIGHT_EXIT,
    TIRED,
    Drill,
    band_of,
)

# Why he answers as he does, shown in the explanation of the turn.
KINDS: Mapping[str, str] = {
    "silence": "No oyó nada.",
    "hangup": "Se le acabó la paciencia o lo venció el enojo: colgó.",
    "false_yes": "Dijo que sí para que lo dejaran en paz.",
    "insulted": "Oyó un insulto.",
    "hurt": "Algo le dolió.",
    "reject": "No le alcanza para lo que le ofrecieron.",
    "payday": "Ese día todavía no tiene dinero.",
    "hint": "Soltó una pista de algo que no ha contado.",
    "fact": "Tuvo confianza para contar algo.",
    "accept": "Le cabe y confía: acepta.",
    "think": "Le cabe, pero todavía no confía.",
    "bye": "Se despidió.",
    "tired": "La llamada se alargó demasiado.",
    "itsme": "Dijo quién es.",
    "verify": "Contestó el dato que le pidieron.",
    "verify_doubt": "No confía como para dar un dato.",
    "confidence": "Dijo qué tan seguro lo ve.",
    "plan_b": "Dijo qué haría si algo falla.",
    "recap": "Confirmó lo que oyó.",
    "capacity": "Contestó cuánto puede, según cuánto confía.",
    "permission": "Dio permiso de seguir.",
    "objection": "Sigue en su objeción.",
    "unheard": "No le entendió.",
    "neutral": "Escucha.",
}
_REACHED = frozenset({AGREED, RIGHT_EXIT})
_CLOSES = frozenset({"ask_commitment", "recap", "check_confidence", "plan_b"})
_PLEASED_PRESSURE = 2  # pushes from which a yes is only said to be left alone


@dataclass(frozen=True, slots=True)
class Answer:
    """`lines` said; `fact` told with them; `offer` on the table; `outcome` "" to leave it as it is,
    "-" to take it back."""

    kind: str
    lines: tuple[str, ...]
    fact: str = ""
    offer: Offered | None = None
    outcome: str = ""
    is_over: bool = False
    is_verified: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """All an answer is chosen from. `drill` holds the objections as they are after the turn."""

    drill: Drill
    heard: Heard
    moved: Moved
    limits: Limits
    stock: Mapping[str, tuple[str, ...]]

    def answer(self) -> Answer:
        """The first that holds."""
        found = self._ending() or self._about_money() or self._telling() or self._plain()
        return self._verified(found)

    @property
    def _mind(self) -> Mind:
        return self.moved.mind

    @property
    def _band(self) -> str:
        limits = self.limits
        return band_of(self._mind, limits.low_trust, limits.high_trust, limits.high_anger)

    def _ending(self) -> Answer | None:
        drill, mind = self.drill, self._mind
        if not self.heard.text.strip() and not self.heard.acts:
            return self._say("silence")
        if mind.patience <= 0 or mind.anger >= self.limits.hangs_up_anger:
            return self._say("hangup", outcome=HUNG_UP, is_over=True)
        if self._says_yes_falsely():
            offer = self._beyond() or drill.offer
            return self._say("false_yes", outcome=FALSE_YES, offer=offer)
        taken_back = "-" if drill.outcome in {AGREED, RIGHT_EXIT} else ""
        if "insulta" in self.moved.causes:
            return self._say("insulted", outcome=taken_back)
        if self.moved.is_hurt and not {*self._hurts()} <= {"offer_beyond", "offer_early"}:
            return self._say("hurt", outcome=taken_back)
        if len(drill.turns) + 1 >= self.limits.most_turns:
            return self._say("tired", outcome="" if drill.outcome else TIRED, is_over=True)
        return None

    def _hurts(self) -> list[str]:
        return [move.what for move in self.moved.moves if move.is_harm]

    def _says_yes_falsely(self) -> bool:
        persona, mind = self.drill.persona, self._mind
        asks = self._beyond() is not None or "ask_commitment" in self.heard.names
        if not asks or persona.exit in {"crisis", "third_party"} or persona.who != "holder":
            return False
        if self.drill.outcome == FALSE_YES:
            return False
        # The angry hang up; who is more frightened than angry says yes to be left alone.
        is_calm = mind.anger < self.limits.high_anger or mind.distress >= mind.anger
        is_pushed = mind.pressure >= _PLEASED_PRESSURE and is_calm
        is_pleasing = persona.is_pleaser and self._beyond() is not None
        return is_pushed or is_pleasing

    def _beyond(self) -> Offered | None:
        means = self.drill.persona.means
        if any(offer.fits(means) for offer in self.heard.offers):
            return None
        return next(iter(self.heard.offers), None)

    def _about_money(self) -> Answer | None:
        drill, persona = self.drill, self.drill.persona
        within = self._within()
        if persona.exit != PLAN and drill.outcome not in _REACHED and self._is_exit_done():
            return self._relieved()
        if self._beyond() is not None and persona.who != "third_party":
            return self._say("reject")
        if within is None or drill.outcome == AGREED or not self._can_agree():
            return None
        if self._mind.trust < persona.accepts_at or drill.open:
            return None if drill.open else self._think(within)
        is_early = within.on is not None and not is_near_payday(within.on, persona.means)
        if is_early and not any(turn.kind == "payday" for turn in drill.turns):
            return self._say("payday", offer=within)
        return self._say("accept", outcome=AGREED, offer=within)

    def _relieved(self) -> Answer:
        """The right exit that is not collecting; what it opens he tells along with it."""
        name = "relief" if "relief" in self.drill.persona.lines else "accept"
        found, fact = self._say(name, kind="accept", outcome=RIGHT_EXIT), self._fact()
        if fact is None:
            return found
        return replace(found, lines=(*fact.lines, *found.lines), fact=fact.id)

    def _think(self, offer: Offered) -> Answer | None:
        if self._fact() is not None:
            return None  # what he tells now says more
        return self._say("think", offer=offer)

    def _can_agree(self) -> bool:
        persona = self.drill.persona
        return persona.exit in {PLAN, "vulnerable"} and persona.who == "holder"

    def _within(self) -> Offered | None:
        """An offer that fits: of this turn, or still on the table when the agent closes it."""
        means = self.drill.persona.means
        new = next((offer for offer in self.heard.offers if offer.fits(means)), None)
        if new is not None:
            return new
        names = self.heard.names
        goes_on = not self.drill.outcome and "kind_close" not in names
        is_closing = bool(names & _CLOSES) or (goes_on and bool(self.moved.credited))
        return self.drill.offer if is_closing and not self.heard.offers else None

    def _is_exit_done(self) -> bool:
        goal, done = self.drill.persona.goal, self.drill.done | self.moved.credited
        if not {*goal.needs} <= done or not done.isdisjoint(goal.forbids):
            return False
        return not goal.any_of or not done.isdisjoint(goal.any_of)

    def _telling(self) -> Answer | None:
        drill, hint = self.drill, self.drill.persona.hint
        if hint is not None and len(drill.turns) + 1 == hint.turn and hint.line not in drill.said:
            return Answer("hint", (hint.line,))
        if "kind_close" in self.heard.names and drill.turns and not self._goes_on():
            return self._say("bye", outcome="" if drill.outcome else CLOSED, is_over=True)
        fact = self._fact()
        if fact is not None:
            return Answer("fact", fact.lines, fact=fact.id, offer=self._within())
        return None

    def _goes_on(self) -> bool:
        return self.heard.questions > 0 and not self.drill.outcome

    def _fact(self) -> Fact | None:
        """One a turn, the first that trust and an act open."""
        credited = self.moved.credited
        for fact in self.drill.persona.facts:
            is_new = fact.id not in self.drill.told
            if (
                is_new
                and self._mind.trust >= fact.trust
                and not credited.isdisjoint(fact.opens_with)
            ):
                return fact
        return None

    def _plain(self) -> Answer:
        names, band = self.heard.names, self._band
        asked = (("confidence", "check_confidence"), ("plan_b", "plan_b"))
        for name, act in asked:
            if act in names:
                return self._say(f"{name}.{band}", kind=name, offer=self._within())
        if "recap" in names and self.drill.outcome:
            return self._say("recap")
        if "ask_capacity" in names and self.drill.persona.exit in {PLAN, "vulnerable"}:
            return self._say(f"capacity.{band}", kind="capacity")
        if self.drill.open and not self.drill.outcome:
            line = self._objection_line()
            if line:
                return Answer("objection", (line,), offer=self._within())
        if "ask_permission" in names and band != LOW:
            return self._say("permission")
        if not names and self._is_strange():
            return self._say("unheard")
        return self._say(f"neutral.{band}", kind="neutral", offer=self._within())

    def _objection_line(self) -> str:
        active = self.drill.open[0].objection
        lines = active.lines.get(self._band) or active.lines.get(LOW, ())
        fresh = [line for line in lines if line not in self.drill.said]
        return unsaid(fresh, self.drill.said, *self._key(active.kind))

    def _is_strange(self) -> bool:
        """Noise, another language or a lone word: he asks back instead of guessing."""
        return len(self.drill.turns) % 2 == 0 or len(self.heard.text.split()) < 2

    def _verified(self, found: Answer) -> Answer:
        """A question for his data is answered first, whatever else he says."""
        names = self.heard.names
        is_new = "verify_identity" in names and not self.drill.is_verified
        asked = "pide_dato" in names or is_new
        if not asked or found.is_over or found.kind in {"hurt", "insulted", "silence"}:
            return found
        name = self._data_answer()
        first = self._say(name).lines
        rest = found.lines if found.kind in {"fact", "objection", "hint", "accept"} else ()
        kind = found.kind if rest else name
        lines, is_known = (*first, *rest), name != "verify_doubt"
        return replace(found, kind=kind, lines=lines, is_verified=is_known)

    def _data_answer(self) -> str:
        """He says who he is; his data he gives once a gate of his is open."""
        gate = self.drill.persona.gate
        is_shut = gate is not None and gate.needs not in self.drill.done | self.moved.credited
        if "pide_dato" not in self.heard.names:
            return "itsme"
        return "verify_doubt" if is_shut else "verify"

    def _say(
        self,
        name: str,
        kind: str = "",
        outcome: str = "",
        offer: Offered | None = None,
        is_over: bool = False,
    ) -> Answer:
        own = self.drill.persona.lines.get(name, ())
        fresh = [line for line in own if line not in self.drill.said]
        lines = fresh or [*own, *self.stock.get(name, ())]
        line = unsaid(lines, self.drill.said, *self._key(name))
        return Answer(kind or name, (line,) if line else (), "", offer, outcome, is_over)

    def _key(self, name: str) -> tuple[object, ...]:
        drill = self.drill
        return drill.persona.id, drill.seed, len(drill.turns), name
