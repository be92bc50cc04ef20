"""What moves the debtor in a turn: acts that count, harm, and what does not fit his truth."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from agent_desk.domain.practice.call_reading import MOST_CREDITED
from agent_desk.domain.practice.debtor.effects import FULL, Temper, plus
from agent_desk.domain.practice.debtor.hearing import EMPATHY, Heard
from agent_desk.domain.practice.debtor.persona import Mind
from agent_desk.domain.practice.debtor.state import Drill, Move
from agent_desk.domain.practice.recognising import THIRD_PARTY
from agent_desk.domain.text.fold import fold

OFFERS = frozenset({"offer_option", "offer_two_options"})
ASKS = frozenset({"open_question", "ask_capacity", "check_confidence"})
_CARES = frozenset({"pause_collection", "refer_specialist", "ask_permission", "open_dispute"})
_PUSHES = frozenset({"pressure", "threat", "ask_commitment"})

Cause = tuple[str, str]  # the act or special, and the sentence


@dataclass(frozen=True, slots=True)
class Moved:
    """`credited` are the kind acts and specials that count; `mind` how he is afterwards."""

    moves: tuple[Move, ...]
    credited: frozenset[str]
    mind: Mind

    @property
    def is_hurt(self) -> bool:
        """Whether anything did harm."""
        return any(move.is_harm for move in self.moves)

    @property
    def causes(self) -> frozenset[str]:
        """All that moved him, by name."""
        return frozenset(move.what for move in self.moves)


def move(drill: Drill, heard: Heard, temper: Temper, finer_of: dict[str, tuple[str, ...]]) -> Moved:
    """Trust gains and loses no more than the limits in one turn; each turn costs patience."""
    kind = _credited(drill, heard, temper, finer_of)
    harm = [(n, s) for n, s in _named(heard) if n in temper.effects and temper.effects[n].is_harm]
    special = list(_special(drill, heard, temper, {name for name, _ in kind}))
    shown = _without_parents(kind, finer_of, temper)
    uses = dict(drill.uses)
    moves = tuple(
        Move(
            name,
            temper.effects[name].title,
            sentence,
            temper.effects[name].at_use(uses.get(name, 0), drill.persona.feels.get(name, FULL)),
            temper.effects[name].is_harm,
        )
        for name, sentence in (*shown, *harm, *special)
        if name in temper.effects
    )
    credited = {name for name, _ in kind} | {n for n, _ in special if not temper.effects[n].is_harm}
    return Moved(moves, frozenset(credited), _after(drill, moves, temper, credited))


def _after(drill: Drill, moves: tuple[Move, ...], temper: Temper, credited: set[str]) -> Mind:
    limits = temper.limits
    trust = sum(move.change.trust for move in moves)
    change = Mind(
        max(-limits.most_loss, min(limits.most_gain, trust)),
        sum(move.change.anger for move in moves),
        sum(move.change.distress for move in moves),
        sum(move.change.patience for move in moves) - limits.patience_a_turn,
        sum(move.change.pressure for move in moves),
    )
    mind = plus(drill.mind, change)
    gate = drill.persona.gate
    if gate is None or gate.needs in drill.done | credited or mind.trust <= gate.until:
        return mind
    held = max(gate.until, min(mind.trust, drill.mind.trust))
    return Mind(held, mind.anger, mind.distress, mind.patience, mind.pressure)


def _named(heard: Heard) -> Iterator[Cause]:
    for found in (*heard.acts, *heard.finer):
        yield found.act, found.sentence


def _credited(
    drill: Drill, heard: Heard, temper: Temper, finer_of: dict[str, tuple[str, ...]]
) -> list[Cause]:
    """At most MOST_CREDITED acts, none in a sentence said before; a finer one goes with its act."""
    said = {fold(move.sentence) for turn in drill.turns for move in turn.moves}
    fresh = [
        (name, sentence)
        for name, sentence in _named(heard)
        if not (name in temper.effects and temper.effects[name].is_harm)
        and fold(sentence) not in said
    ]
    acts = [cause for cause in fresh if cause[0] not in finer_of][:MOST_CREDITED]
    known = {name for name, _ in acts}
    finer = [c for c in fresh if c[0] in finer_of and (known & {*finer_of[c[0]]} or not acts)]
    alone = [c for c in fresh if c[0] in finer_of and c not in finer]
    return [*acts, *finer, *alone[: max(0, MOST_CREDITED - len(acts))]]


def _without_parents(
    kind: list[Cause], finer_of: dict[str, tuple[str, ...]], temper: Temper
) -> list[Cause]:
    """A finer act with an effect of its own stands for the act it is part of."""
    covered = {
        parent for name, _ in kind if name in temper.effects for parent in finer_of.get(name, ())
    }
    # An offer is judged by its amount instead, where there is one.
    return [cause for cause in kind if cause[0] not in covered and cause[0] not in OFFERS]


def _special(
    drill: Drill, heard: Heard, temper: Temper, credited: Collection[str]
) -> Iterator[Cause]:
    names = heard.names
    yield from _about_offers(drill, heard)
    if heard.has_but:
        yield "but_after_empathy", heard.text
    if "disclose_debt" in names and not drill.is_verified and drill.persona.who != THIRD_PARTY:
        yield "discloses_early", heard.sentence("disclose_debt")
    if names and heard.words > temper.limits.long_words:
        yield "monologue", heard.text
    if heard.questions >= temper.limits.many_questions and not names & EMPATHY:
        yield "interrogates", heard.text
    yield from _unheard_signs(drill, heard)
    if any(one.ignored >= temper.limits.patient_turns for one in drill.open[:1]) and names:
        active = drill.open[0].objection
        if names.isdisjoint(active.resolves):
            yield "left_open", heard.text


def _about_offers(drill: Drill, heard: Heard) -> Iterator[Cause]:
    names, persona = heard.names, drill.persona
    sentence = heard.sentence("offer_two_options", "offer_option", "ask_commitment")
    has_asked = bool(drill.done & ASKS) or bool(names & ASKS) or bool(drill.told)
    fits = any(offer.fits(persona.means) for offer in heard.offers)
    if persona.who == THIRD_PARTY:
        return
    if persona.exit == "dispute" and drill.is_disclosed and _collects(heard):
        yield "collects_dispute", sentence
    elif _has_care(drill) and _collects(heard) and not fits and not names & _CARES:
        yield "collects_vulnerable", sentence
    elif heard.offers and not fits:
        yield "offer_beyond", sentence
    elif heard.offers and not has_asked:
        yield "offer_early", sentence
    elif heard.offers:
        yield "offer_within", sentence
    elif names & OFFERS:
        yield ("offer_unnamed" if has_asked else "offer_early"), sentence
    if "ask_commitment" in names and not (heard.offers or drill.offer or has_asked):
        yield "commitment_early", heard.sentence("ask_commitment")


def _has_care(drill: Drill) -> bool:
    care = {fact.id for fact in drill.persona.facts if fact.is_care}
    return bool(care & {*drill.told}) or drill.persona.exit == "crisis"


def _collects(heard: Heard) -> bool:
    return bool(heard.offers) or bool(heard.names & _PUSHES)


def _unheard_signs(drill: Drill, heard: Heard) -> Iterator[Cause]:
    """A hint not taken up, or something heavy passed over; what was not recognised is neither."""
    names = heard.names
    if not names or not drill.turns:
        return
    last, hint = drill.turns[-1], drill.persona.hint
    if hint is not None and hint.line in last.lines and names.isdisjoint(hint.expects):
        yield "ignores_hint", heard.text
        return
    care = {fact.id for fact in drill.persona.facts if fact.is_care}
    if care & {*last.opened} and names.isdisjoint(EMPATHY | _CARES) and not heard.has_but:
        yield "passes_over", heard.text
