"""The sentence of one stage for one account, as text: for the command line and previews."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.institution import Institution
from agent_desk.domain.script.audience import segments_of
from agent_desk.domain.script.filling import fill
from agent_desk.domain.script.saying import choose_saying
from agent_desk.domain.script.script import Script
from agent_desk.domain.script.values import script_values


def speak_stage(
    case: CaseFile,
    script: Script,
    stage: str,
    institution: Institution,
    *,
    agent_name: str,
    today: date,
    is_verified: bool,
) -> str:
    """Raises RefusedError when the script has no stage of that name."""
    try:
        step = script.step(stage)
    except KeyError:
        known = ", ".join(s.id for s in (*script.stages, *script.variants))
        raise RefusedError(f"El guion no tiene la etapa «{stage}». Tiene: {known}.") from None
    values = script_values(
        case, today, agent_name=agent_name, institution=institution, is_verified=is_verified
    )
    saying = choose_saying(
        step,
        segments=segments_of(case, today),
        country=case.debtor.country,
        known=[name for name, value in values.items() if value],
    )
    return fill(saying.text, values, script.fallbacks()).text
