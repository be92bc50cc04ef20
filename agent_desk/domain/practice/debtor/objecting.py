"""Objections: when each comes up, and what settles it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from agent_desk.domain.practice.debtor.persona import FACT, MOTIVE, OFFER, START, Persona
from agent_desk.domain.practice.debtor.state import OpenObjection


def at_start(persona: Persona) -> tuple[OpenObjection, ...]:
    """Those he has before anything was said."""
    return tuple(OpenObjection(one) for one in persona.objections if one.when == START)


def worked_on(
    on_table: tuple[OpenObjection, ...], credited: Collection[str], *, is_hurt: bool
) -> tuple[tuple[OpenObjection, ...], tuple[str, ...]]:
    """(those still open, kinds settled). All gain from what was said; one gets ignored, the first.
    Nothing is settled in a turn that hurt."""
    left, settled = [], []
    for place, one in enumerate(on_table):
        did = one.did | (frozenset(one.objection.resolves) & frozenset(credited))
        ignored = 0 if did != one.did else one.ignored + (place == 0)
        if len(did) >= one.objection.need and not is_hurt:
            settled.append(one.objection.kind)
        else:
            left.append(replace(one, did=did, ignored=ignored))
    return tuple(left), tuple(settled)


def raised(
    persona: Persona,
    known: Collection[str],
    *,
    is_disclosed: bool,
    is_offered: bool,
    told: Collection[str],
    credited: Collection[str] = (),
) -> tuple[OpenObjection, ...]:
    """Those that come up now; `known` are kinds that were on the table already. What was done in
    the same turn counts for them; an offer that answers its objection raises none."""

    def is_due(when: str) -> bool:
        if when == MOTIVE:
            return is_disclosed
        if when == OFFER:
            return is_offered
        return when.startswith(FACT) and when.removeprefix(FACT) in told

    due = [one for one in persona.objections if one.kind not in known and is_due(one.when)]
    new = [OpenObjection(one, frozenset(one.resolves) & frozenset(credited)) for one in due]
    return tuple(
        one for one in new if one.objection.when != OFFER or len(one.did) < one.objection.need
    )
