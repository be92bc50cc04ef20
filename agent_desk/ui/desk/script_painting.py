"""The stages and the sentence to say now, filled in with this debtor's facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agent_desk.domain.objections.fading import Level
from agent_desk.domain.script.audience import segments_of
from agent_desk.domain.script.filling import Filled, fill
from agent_desk.domain.script.in_country import stage_in
from agent_desk.domain.script.saying import choose_saying, covered_by
from agent_desk.domain.script.script import Outcome, RequiredItem, Saying, Script, Stage
from agent_desk.domain.script.values import script_values
from agent_desk.domain.script.walk import missing_items, next_stage, owed_items
from agent_desk.domain.spanish import date_long, money_text, time_text
from agent_desk.ui.desk.answering import country_of
from agent_desk.ui.desk.live_call import LiveCall, UsedResponse
from agent_desk.ui.desk.response_level import as_shown, level_of, step_labels
from agent_desk.ui.desk.state import (
    Answer,
    ContextRow,
    Mode,
    MustSay,
    Paragraph,
    Pill,
    ScriptState,
    Span,
    StageRow,
    StagesState,
    Tone,
)
from agent_desk.ui.keys import key_of
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

# Not rows of the left column: before and after the talk, and what is done in every turn of it.
UNSHOWN = {"preparacion", "despues-de-llamada", "empatia", "manejo-objeciones"}
OUTSIDE = {"preparacion", "despues-de-llamada"}
MISSING_SHOWN = 3
QUICK_OUTCOMES = 4
_TONES = {tone.value: tone for tone in Tone}


def paint_stages(live: LiveCall, script: Script, now: datetime) -> StagesState:
    """The left column: what was done, where we are, how long it took."""
    shown = [stage for stage in script.stages if stage.id not in UNSHOWN]
    current = _shown_stage(live, script)
    place = next((i for i, stage in enumerate(shown) if stage.id == current), -1)
    rows = tuple(
        StageRow(stage.title, _status(live, stage.id, current), _time(live, stage.id, now))
        for stage in shown
    )
    if place < 0 or not live.call:
        return StagesState(
            rows, translate("Desk", "{n} etapas").format(n=len(rows)), str(len(rows))
        )
    caption = translate("Desk", "Etapa {n} de {all}").format(n=place + 1, all=len(rows))
    return StagesState(rows, caption, f"{place + 1}/{len(rows)}")


def paint_script(desk: Desk) -> ScriptState:
    """The centre panel of the present moment."""
    live = desk.live
    if not live.case or live.mode is Mode.IDLE:
        return ScriptState()
    if live.mode is Mode.AFTER:
        return _after(desk)
    if live.mode is Mode.BLOCKED and not live.call:
        return _not_now(desk)
    stage = stage_in(desk.content.script.step(live.stage), country_of(desk))
    later = _next(desk)
    return ScriptState(
        title=_title(desk, stage),
        tone=_tone(desk, stage),
        paragraphs=_paragraphs(desk, stage),
        cues=_cues(desk, stage),
        answers=tuple(Answer(a.label, a.detail) for a in stage.answers),
        must_say=tuple(
            MustSay(item.label, _is_said(live, item), item.is_critical) for item in _owed(desk)
        ),
        next_title=_next_title(desk, later),
        next_text=_filled(desk, _saying(desk, later).text).text if later else "",
        next_label=translate("Desk", "Siguiente") if live.call and later else "",
        call_label=translate("Desk", "Llamar") if live.mode is Mode.BEFORE else "",
    )


def said_now(desk: Desk) -> tuple[str, ...]:
    """Ids of the required statements that the sentence in the panel makes."""
    stage = desk.content.script.step(desk.live.stage)
    return covered_by(stage, _saying(desk, stage))


def missing_now(desk: Desk) -> tuple[RequiredItem, ...]:
    """What must still be said by this moment of the call."""
    live = desk.live
    if not live.call or not live.case:
        return ()
    return missing_items(
        desk.content.script,
        live.stage,
        live.call.said,
        live.case.debtor.country,
        is_first_contact=is_first_contact(live),
        trail=live.call.trail,
    )


def is_first_contact(live: LiveCall) -> bool:
    """Whether the holder was never reached before about this account."""
    unreached = {"no_answer", "voicemail", "third_party", "wrong_number", ""}
    return not any(c.outcome not in unreached for c in live.case.contacts) if live.case else True


def spoken_text(desk: Desk, text: str) -> str:
    """A template filled in as plain text."""
    return _filled(desk, text).text


def spoken_texts(desk: Desk, texts: Sequence[str]) -> list[str]:
    """Several templates filled in with the same values."""
    values, fallbacks = _values(desk), desk.content.script.fallbacks()
    return [fill(text, values, fallbacks).text for text in texts]


def _values(desk: Desk) -> dict[str, str]:
    live = desk.live
    if not live.case:
        return {}
    means = desk.content.means[live.means] if desk.content.means else None
    return script_values(
        live.case,
        desk.today(),
        agent_name=desk.services.user.name,
        institution=desk.content.institution,
        is_verified=live.is_open,
        offer=live.chosen_offer,
        means=means,
        next_contact_at=live.next_contact_at,
        now=desk.now(),
        folio=live.agreement.folio if live.agreement else "",
        crisis_line=desk.content.script.crisis_lines.get(live.case.debtor.country, ""),
        offers=live.cards[:2],
    )


def _filled(desk: Desk, text: str) -> Filled:
    return fill(text, _values(desk), desk.content.script.fallbacks())


def _saying(desk: Desk, stage: Stage) -> Saying:
    live = desk.live
    if not live.case:
        return Saying("")
    return choose_saying(
        stage,
        segments=segments_of(live.case, desk.today()),
        country=live.case.debtor.country,
        known=[name for name, value in _values(desk).items() if value],
    )


def _paragraphs(desk: Desk, stage: Stage) -> tuple[Paragraph, ...]:
    used = desk.live.used
    if used and (faded := _faded(desk, used)) is not None:
        return faded
    text = used.spoken[used.step] if used else _saying(desk, stage).text or _instead(stage)
    return tuple(
        tuple(Span(text, is_filled) for text, is_filled in part)
        for part in _filled(desk, text).paragraphs
    )


def _faded(desk: Desk, used: UsedResponse) -> tuple[Paragraph, ...] | None:
    """What is left of a line that this agent remembers; None while he reads it whole."""
    level = level_of(desk, desk.card(used.card_id))
    if level is Level.FULL:
        return None
    own_words = translate("Desk", "Dígalo con sus palabras. {key} trae la frase.")
    left = as_shown(desk, spoken_text(desk, used.spoken[used.step]), level)
    return ((Span(left or own_words.format(key=key_of("bring_back"))),),)


def _instead(stage: Stage) -> str:
    """What stands in the panel where nothing is spoken: the goal of the stage."""
    return stage.goal


def _title(desk: Desk, stage: Stage) -> str:
    if desk.live.used:
        return translate("Desk", "Respuesta: {title}").format(title=desk.live.used.title)
    shown = [s.id for s in desk.content.script.stages if s.id not in UNSHOWN]
    if stage.id in shown:
        return f"{shown.index(stage.id) + 1}. {stage.full_title}"
    return stage.full_title


def _tone(desk: Desk, stage: Stage) -> Pill | None:
    if desk.live.used:
        return _place_in_chain(desk.live.used)
    tone = desk.content.script.tones.get(_saying(desk, stage).tone)
    if not tone:
        return None
    return Pill(translate("Desk", "Tono: {tone}").format(tone=tone.name.lower()), Tone.PRIMARY)


def _place_in_chain(used: UsedResponse) -> Pill:
    labels = step_labels(used.steps)
    words = translate("Desk", "{step} de {all} · {label}")
    return Pill(
        words.format(step=used.step + 1, all=len(labels), label=labels[used.step]), Tone.PRIMARY
    )


def _chain_cue(used: UsedResponse) -> ContextRow:
    labels = step_labels(used.steps)
    later = labels[used.step + 1] if used.step + 1 < len(labels) else ""
    words = translate("Desk", "Enter: {next}") if later else translate("Desk", "Enter: al guion")
    return ContextRow("arrow-right", words.format(next=later.lower()))


def _cues(desk: Desk, stage: Stage) -> tuple[ContextRow, ...]:
    used = desk.live.used
    cues = [_chain_cue(used)] if used else []
    cues += [ContextRow(c.icon, c.text, tone=_TONES.get(c.tone, Tone.NEUTRAL)) for c in stage.cues]
    missing = missing_now(desk)
    if missing:
        labels = ", ".join(item.label.lower() for item in missing[:MISSING_SHOWN])
        more = len(missing) - MISSING_SHOWN
        text = translate("Desk", "Falta decir: {what}").format(what=labels)
        cues.append(ContextRow("list-checks", f"{text} (+{more})" if more > 0 else text))
    return tuple(cues)


def _owed(desk: Desk) -> tuple[RequiredItem, ...]:
    live = desk.live
    if not live.case:
        return ()
    return owed_items(
        desk.content.script,
        live.stage,
        live.case.debtor.country,
        is_first_contact=is_first_contact(live),
        trail=live.call.trail if live.call else None,
    )


def _is_said(live: LiveCall, item: RequiredItem) -> bool:
    return bool(live.call and item.id in live.call.said)


def _next(desk: Desk) -> Stage | None:
    later = next_stage(desk.content.script, desk.live.stage)
    return desk.content.script.step(later) if later and later not in OUTSIDE else None


def _next_title(desk: Desk, later: Stage | None) -> str:
    if not later:
        return ""
    return translate("Desk", "Después: {title}").format(title=later.full_title)


def _shown_stage(live: LiveCall, script: Script) -> str:
    """The stage lit in the column: a variant lights the stage it was reached from."""
    if not live.call:
        return ""
    order = [stage.id for stage in script.stages if stage.id not in UNSHOWN]
    return next((stage for stage in reversed(live.call.trail) if stage in order), "")


def _status(live: LiveCall, stage: str, current: str) -> str:
    if live.call and live.mode is not Mode.AFTER and stage == current:
        return "current"
    return "done" if live.call and live.call.has_visited(stage) else "todo"


def _time(live: LiveCall, stage: str, now: datetime) -> str:
    if not live.call or not live.call.has_visited(stage):
        return ""
    minutes, seconds = divmod(live.call.seconds_in(stage, now), 60)
    return f"{minutes}:{seconds:02d}" if minutes or seconds else ""


def _not_now(desk: Desk) -> ScriptState:
    """Before a call that may not be made: why, until when, and on whose authority."""
    live = desk.live
    assert live.verdict is not None
    verdict = live.verdict
    parts: list[Paragraph] = [
        (Span(verdict.detail + "." if verdict.detail[-1:] != "." else verdict.detail),)
    ]
    if live.next_contact_at:
        parts.append(
            (
                Span(translate("Desk", "Puede llamar desde el ")),
                Span(_next_contact(live), True),
                Span("."),
            )
        )
    reason = verdict.rule.split(". ")[0] or translate("Desk", "Falta un dato para decidir")
    return ScriptState(
        title=verdict.title,
        tone=Pill(translate("Desk", "Siga con otra persona"), Tone.PRIMARY),
        paragraphs=tuple(parts),
        cues=(
            ContextRow("shield-alert", reason, tone=Tone.BAD),
            ContextRow("info", " ".join(p for p in (verdict.citation, verdict.source) if p)),
        ),
    )


def _after(desk: Desk) -> ScriptState:
    live, script = desk.live, desk.content.script
    outcome = script.outcome(live.outcome)
    last = stage_in(script.step("despues-de-llamada"), country_of(desk))
    return ScriptState(
        title=translate("Desk", "Después de la llamada"),
        tone=Pill(translate("Desk", "Cierre de la cuenta"), Tone.PRIMARY),
        paragraphs=_summary(desk, outcome),
        cues=(ContextRow("clipboard-check", translate("Desk", "Revise la nota: ya está escrita")),),
        answers=tuple(Answer(o.label) for o in quick_outcomes(script, live)),
        must_say=tuple(MustSay(text) for text in last.checklist),
        is_wrap_up=True,
    )


def quick_outcomes(script: Script, live: LiveCall) -> tuple[Outcome, ...]:
    """The four likeliest endings, for Alt+1..4 after the call."""
    is_open = live.is_open
    likely = [o for o in script.outcomes if o.is_for_holder == is_open]
    return tuple(likely[:QUICK_OUTCOMES])


def _summary(desk: Desk, outcome: Outcome | None) -> tuple[Paragraph, ...]:
    live = desk.live
    parts: list[Paragraph] = []
    result = outcome.label if outcome else translate("Desk", "por elegir (Ctrl+D)")
    parts.append((Span(translate("Desk", "Resultado: ")), Span(result, bool(outcome))))
    if live.agreement:
        parts.append(
            (
                Span(translate("Desk", "Convenio ")),
                Span(live.agreement.folio, True),
                Span(translate("Desk", " por ")),
                Span(money_text(live.agreement.total_cents), True),
            )
        )
    parts.append((Span(translate("Desk", "Próximo contacto: ")), Span(_next_contact(live), True)))
    return tuple(parts)


def _next_contact(live: LiveCall) -> str:
    at, case = live.next_contact_at, live.case
    if not at or not case:
        return translate("Desk", "ninguno")
    there = at.astimezone(ZoneInfo(case.debtor.time_zone)) if case.debtor.time_zone else at
    return f"{date_long(there.date())}, {time_text(there)}"
