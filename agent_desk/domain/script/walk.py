"""Going through a script: what comes next, what came before, what is still owed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from agent_desk.domain.script.in_country import stage_in
from agent_desk.domain.script.script import Duty, RequiredItem, Script, Stage


def next_stage(script: Script, stage_id: str) -> str:
    """Where F8 goes; from a variant its next step, then where it leads; "" at the end."""
    stage = script.step(stage_id)
    if stage.variant:
        return stage.then
    later = [s for s in script.stages if s.order > stage.order]
    return later[0].id if later else ""


def previous_stage(script: Script, stage_id: str, trail: Sequence[str] = ()) -> str:
    """Where Shift+F8 goes; from a variant, back along the `trail` of stages entered; or ""."""
    stage = script.step(stage_id)
    if stage.variant:
        return next((past for past in reversed(trail) if past != stage_id), "")
    earlier = [s for s in script.stages if s.order < stage.order]
    return earlier[-1].id if earlier else ""


def owed_items(
    script: Script,
    stage_id: str,
    country: str,
    *,
    is_first_contact: bool = True,
    trail: Collection[str] | None = None,
) -> tuple[RequiredItem, ...]:
    """Statements that this call owes up to and including a stage, said or not, in script order.

    With the `trail` of stages entered, what belongs to an offer is owed only if one was made.
    """
    return tuple(
        item
        for step in _walked(script, script.step(stage_id))
        for item in stage_in(step, country).required
        if item.duty is Duty.SAY
        and item.applies_in(country)
        and (is_first_contact or not item.is_first_contact_only)
        and (trail is None or not item.is_if_visited or step.id in (*trail, stage_id))
    )


def missing_items(
    script: Script,
    stage_id: str,
    said: Collection[str],
    country: str,
    *,
    is_first_contact: bool = True,
    trail: Collection[str] | None = None,
) -> tuple[RequiredItem, ...]:
    """Statements owed by now and not yet said, in the order in which they should be said."""
    owed = owed_items(script, stage_id, country, is_first_contact=is_first_contact, trail=trail)
    return tuple(item for item in owed if item.id not in said)


def conduct_of(script: Script, stage_id: str, country: str) -> tuple[RequiredItem, ...]:
    """What must be done or avoided in a stage: shown as reminders, judged in practice."""
    stage = stage_in(script.step(stage_id), country)
    return tuple(i for i in stage.required if i.duty is not Duty.SAY and i.applies_in(country))


def _walked(script: Script, stage: Stage) -> tuple[Stage, ...]:
    if not stage.variant:
        return tuple(s for s in script.stages if s.order <= stage.order)
    steps = [s for s in script.variants if s.variant == stage.variant]
    return tuple(steps[: steps.index(stage) + 1])
