"""Going through a script: what comes next, what came before, what is still owed."""

from __future__ import annotations

from collections.abc import Collection

from agent_desk.domain.script.script import Duty, RequiredItem, Script


def next_stage(script: Script, stage_id: str) -> str:
    """Where F8 goes; from a variant its next step, then where it leads; "" at the end."""
    stage = script.step(stage_id)
    if not stage.variant:
        later = [s for s in script.stages if s.order > stage.order]
        return later[0].id if later else ""
    steps = _steps(script, stage.variant)
    place = steps.index(stage_id) + 1
    return steps[place] if place < len(steps) else stage.then


def previous_stage(script: Script, stage_id: str) -> str:
    """The stage before; "" from the first step of a variant (the caller knows whence it came)."""
    stage = script.step(stage_id)
    if not stage.variant:
        earlier = [s for s in script.stages if s.order < stage.order]
        return earlier[-1].id if earlier else ""
    steps = _steps(script, stage.variant)
    place = steps.index(stage_id)
    return steps[place - 1] if place else ""


def owed_items(
    script: Script, stage_id: str, country: str, *, is_first_contact: bool = True
) -> tuple[RequiredItem, ...]:
    """Statements that this call owes up to and including a stage, said or not, in script order."""
    stage = script.step(stage_id)
    if stage.variant:
        walked = [script.step(s) for s in _steps(script, stage.variant)]
        walked = walked[: walked.index(stage) + 1]
    else:
        walked = [s for s in script.stages if s.order <= stage.order]
    return tuple(
        item
        for step in walked
        for item in step.required
        if item.duty is Duty.SAY
        and item.applies_in(country)
        and (is_first_contact or not item.is_first_contact_only)
    )


def missing_items(
    script: Script,
    stage_id: str,
    said: Collection[str],
    country: str,
    *,
    is_first_contact: bool = True,
) -> tuple[RequiredItem, ...]:
    """Statements owed by now and not yet said, in the order in which they should be said."""
    owed = owed_items(script, stage_id, country, is_first_contact=is_first_contact)
    return tuple(item for item in owed if item.id not in said)


def conduct_of(script: Script, stage_id: str, country: str) -> tuple[RequiredItem, ...]:
    """What must be done or avoided in a stage: shown as reminders, judged in practice."""
    stage = script.step(stage_id)
    return tuple(i for i in stage.required if i.duty is not Duty.SAY and i.applies_in(country))


def _steps(script: Script, variant: str) -> list[str]:
    return [stage.id for stage in script.variants if stage.variant == variant]
