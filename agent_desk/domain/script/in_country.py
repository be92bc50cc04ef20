"""A stage as it may be read in one country: other words in its cues, or a line left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agent_desk.domain.script.script import Stage


def stage_in(stage: Stage, country: str) -> Stage:
    """The stage before the eyes of an agent who speaks with somebody of `country`.

    What is only read counts as well: an agent repeats the words of his reminders. A cue, a note or
    a line of the checklist that is left empty is not shown there.
    """
    own = {text.field: text.text for text in stage.in_country if text.country == country}
    if not own:
        return stage
    return replace(
        stage,
        goal=own.get("goal", stage.goal),
        cues=tuple(
            replace(cue, text=text)
            for n, cue in enumerate(stage.cues, 1)
            if (text := own.get(f"cues.{n}", cue.text))
        ),
        required=tuple(
            replace(
                item,
                label=own.get(f"required.{item.id}.label", item.label),
                text=own.get(f"required.{item.id}.text", item.text),
            )
            for item in stage.required
        ),
        answers=tuple(
            replace(
                answer,
                label=own.get(f"answers.{n}.label", answer.label),
                detail=own.get(f"answers.{n}.detail", answer.detail),
            )
            for n, answer in enumerate(stage.answers, 1)
        ),
        checklist=_lines("checklist", stage.checklist, own),
        notes=_lines("notes", stage.notes, own),
        in_country=(),
    )


def fields_of(stage: Stage) -> tuple[str, ...]:
    """The fields that a country may say otherwise, as they are named in `in_country`."""
    return (
        "goal",
        *(f"cues.{n}" for n in range(1, len(stage.cues) + 1)),
        *(f"required.{item.id}.{part}" for item in stage.required for part in ("label", "text")),
        *(
            f"answers.{n}.{p}"
            for n in range(1, len(stage.answers) + 1)
            for p in ("label", "detail")
        ),
        *(f"checklist.{n}" for n in range(1, len(stage.checklist) + 1)),
        *(f"notes.{n}" for n in range(1, len(stage.notes) + 1)),
    )


def may_be_empty(field: str) -> bool:
    """Whether a country may leave this line out: an answer and an obligation stay."""
    return field.startswith(("cues.", "checklist.", "notes."))


def _lines(name: str, lines: Sequence[str], own: Mapping[str, str]) -> tuple[str, ...]:
    here = (own.get(f"{name}.{n}", line) for n, line in enumerate(lines, 1))
    return tuple(line for line in here if line)
