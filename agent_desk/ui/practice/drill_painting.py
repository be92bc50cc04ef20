"""A drill as its band and strip show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.practice.debtor.state import HUNG_UP, TIRED, Drill
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.practice.state import AGENT, DEBTOR, NOTE, DrillState, Meter, TalkLine
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.practice.drill_presenter import Playing

LOW_S = 15


def paint_drill(now: Playing, mode: Mode, heard: tuple[str, Tone]) -> DrillState:
    """What is shown of it now; nothing hidden of the debtor is in it."""
    drill, persona = now.drill, now.drill.persona
    left = now.plan.seconds - now.seconds
    return DrillState(
        title=f"{persona.name}, {persona.age}",
        detail=persona.brief,
        clock=_clock(now, left),
        is_clock_low=bool(now.plan.seconds) and left <= LOW_S,
        lines=() if now.plan.is_led else _lines(now),
        heard=heard[0],
        heard_tone=heard[1],
        prompt=_prompt(now),
        can_talk=not now.is_closed and not now.plan.is_led,
        is_led=now.plan.is_led,
        hint=_hint(now, mode),
        waiting=now.waiting,
        meters=_meters(drill) if now.plan.shows_moods and now.began_at else (),
    )


def _clock(now: Playing, left: int) -> str:
    shown = max(0, left) if now.plan.seconds else now.seconds
    return f"{shown // 60}:{shown % 60:02d}"


def _lines(now: Playing) -> tuple[TalkLine, ...]:
    if now.began_at is None:
        return (TalkLine(NOTE, translate("Practice", "Ctrl+L llama. Contestará como en la vida.")),)
    lines = [TalkLine(DEBTOR, now.drill.greeting)]
    for turn in now.drill.turns:
        lines.append(TalkLine(AGENT, turn.text))
        lines += [TalkLine(DEBTOR, line) for line in turn.lines]
    if now.saying:
        lines.append(TalkLine(AGENT, now.saying))
    ending = _ending(now)
    return (*lines, TalkLine(NOTE, ending)) if ending else tuple(lines)


def _ending(now: Playing) -> str:
    if now.drill.is_over and now.drill.outcome in {HUNG_UP, TIRED}:
        return translate("Practice", "Colgó.")
    if now.drill.is_over:
        return translate("Practice", "Terminó la llamada.")
    if now.is_closed and now.is_time_up:
        return translate("Practice", "Se acabó el tiempo.")
    return ""


def _prompt(now: Playing) -> str:
    if now.is_closed:
        return translate("Practice", "La llamada terminó")
    if now.began_at is None:
        return translate("Practice", "Escriba lo que diría y Enter: también llama")
    if now.is_time_up:
        return translate("Practice", "Se acabó el tiempo: despídase en una frase")
    return translate("Practice", "Escriba lo que diría y Enter")


def _hint(now: Playing, mode: Mode) -> str:
    if not now.is_closed:
        return translate("Practice", "F12 cuelga")
    if mode is Mode.AFTER:
        return translate("Practice", "Elija el resultado y F12: viene el repaso")
    return translate("Practice", "F12 cierra la llamada; después, el repaso")


def _meters(drill: Drill) -> tuple[Meter, ...]:
    return (
        Meter(translate("Practice", "Confianza"), drill.mind.trust),
        Meter(translate("Practice", "Enojo"), drill.mind.anger),
    )
