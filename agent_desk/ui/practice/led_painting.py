"""The cue card of a persona, what he would say now, and the sheet as it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_desk.domain.practice.debtor.persona import BANDS, Persona
from agent_desk.domain.practice.debtor.replying import KINDS
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.domain.practice.rubric import Rubric
from agent_desk.domain.practice.training.rating import (
    ACT,
    EVIDENCE,
    FAILURE,
    MOMENT,
    RaterMark,
    live_score,
)
from agent_desk.domain.spanish import money_text
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate

_SHOWN_MARKS = 5
_LINES = 2


def cue_card(persona: Persona, titles: Mapping[str, str]) -> Reading:
    """All that the trainer needs to play him; the trainee never sees it."""
    warning = Section(
        translate("Practice", "Antes de empezar"),
        (Words(persona.warning, tone=Tone.BAD),) if persona.warning else (),
    )
    return Reading(
        title=f"{persona.name}, {persona.age}",
        subtitle=translate("Practice", "Usted hace de esta persona: {temperament}.").format(
            temperament=persona.temperament
        ),
        pills=(Pill(translate("Practice", "Nivel {level}").format(level=persona.level)),),
        sections=(
            warning,
            _seen(persona),
            _facts(persona, titles),
            _money(persona),
            _objections(persona, titles),
            _lines(persona),
            _never(persona, titles),
        ),
    )


def now_reading(drill: Drill, band: str, titles: Mapping[str, str]) -> Reading:
    """What the engine suggests: he improvises from there."""
    mind = drill.mind
    moods = translate(
        "Practice", "Confianza {trust} · enojo {anger} · paciencia {patience}"
    ).format(trust=mind.trust, anger=mind.anger, patience=mind.patience)
    if drill.turns:
        turn = drill.turns[-1]
        said, why = turn.lines, KINDS.get(turn.kind, "")
    else:
        said, why = (drill.greeting,), translate("Practice", "Contesta.")
    blocks: list[Block] = [Words(line, is_spoken=True) for line in said]
    blocks.append(Words(why))
    ready = [
        f"{fact.title}: «{fact.lines[0]}»"
        for fact in drill.persona.facts
        if fact.id not in drill.told and mind.trust >= fact.trust
    ]
    release = Section(
        translate("Practice", "Ya puede soltar"), (Points(tuple(ready)),) if ready else ()
    )
    opens = [
        translate("Practice", "{title}: con confianza {trust} y {acts}").format(
            title=fact.title,
            trust=fact.trust,
            acts=", ".join(titles.get(act, act) for act in fact.opens_with[:3]),
        )
        for fact in drill.persona.facts
        if fact.id not in drill.told and mind.trust < fact.trust
    ]
    later = Section(translate("Practice", "Todavía no"), (Points(tuple(opens)),) if opens else ())
    return Reading(
        title=translate("Practice", "Diga, o improvise"),
        subtitle=moods,
        pills=(_band_pill(band),),
        sections=(Section("", tuple(blocks)), release, later),
    )


def sheet_rows(rubric: Rubric, marks: Sequence[RaterMark]) -> tuple[ResultRow, ...]:
    """One row a criterion, with its key and points."""
    score = live_score(rubric.criteria, marks)
    return tuple(
        ResultRow(
            criterion.id,
            criterion.title,
            _evidence_words(criterion.id, marks),
            rate=f"{score.points[criterion.id]:g} / {criterion.weight}",
            key=str(number),
        )
        for number, criterion in enumerate(rubric.criteria, 1)
    )


def marks_words(marks: Sequence[RaterMark], names: Mapping[str, str]) -> str:
    """The last touches, the newest first."""
    kinds = {
        EVIDENCE: "+",
        FAILURE: "!",
        MOMENT: "*",
        ACT: "·",
    }
    shown = []
    for mark in reversed(marks[-_SHOWN_MARKS:]):
        clock = f"{mark.at_s // 60}:{mark.at_s % 60:02d}"
        shown.append(f"{clock} {kinds[mark.kind]} {names.get(mark.what, mark.what)}".rstrip())
    return "   ".join(shown)


def band_words(band: str) -> str:
    low, mid, high = BANDS
    return {
        low: translate("Practice", "Desconfía"),
        mid: translate("Practice", "Escucha"),
        high: translate("Practice", "Confía"),
    }[band]


def _band_pill(band: str) -> Pill:
    tone = {BANDS[0]: Tone.BAD, BANDS[1]: Tone.WARN, BANDS[2]: Tone.OK}[band]
    return Pill(band_words(band), tone)


def _evidence_words(criterion: str, marks: Sequence[RaterMark]) -> str:
    count = sum(mark.kind == EVIDENCE and mark.what == criterion for mark in marks)
    return ("●" * min(count, 2) + "○" * max(0, 2 - count)) + (f" +{count - 2}" if count > 2 else "")


def _seen(persona: Persona) -> Section:
    words = translate("Practice", "Quien practica solo ve: {brief}").format(brief=persona.brief)
    return Section(translate("Practice", "Lo que se ve"), (Words(words),))


def _facts(persona: Persona, titles: Mapping[str, str]) -> Section:
    rows = tuple(
        (
            fact.title,
            str(fact.trust),
            ", ".join(titles.get(act, act) for act in fact.opens_with[:4]),
        )
        for fact in persona.facts
    )
    blocks: list[Block] = [
        Grid(
            (
                translate("Practice", "Hecho"),
                translate("Practice", "Confianza"),
                translate("Practice", "Suéltelo cuando"),
            ),
            rows,
            (32, 25, 43),
        )
    ]
    if persona.hint:
        words = translate("Practice", "Turno {turn}: {line}").format(
            turn=persona.hint.turn, line=persona.hint.line
        )
        blocks.insert(0, Words(words, translate("Practice", "Pista.")))
    return Section(translate("Practice", "Qué soltar y cuándo"), tuple(blocks))


def _money(persona: Persona) -> Section:
    means = persona.means
    words = translate("Practice", "Puede {monthly} al mes o {single} de una vez.").format(
        monthly=money_text(means.monthly_cents), single=money_text(means.single_cents)
    )
    return Section(translate("Practice", "Lo que de verdad puede"), (Words(words),))


def _objections(persona: Persona, titles: Mapping[str, str]) -> Section:
    blocks: list[Block] = []
    for objection in persona.objections:
        said = objection.lines[BANDS[0]][:1] + objection.lines[BANDS[1]][:1]
        done = ", ".join(titles.get(act, act) for act in objection.resolves[:4])
        blocks.append(Points(tuple(f"«{line}»" for line in said)))
        blocks.append(Words(done, translate("Practice", "Se resuelve con:")))
    return Section(translate("Practice", "Sus «no», en orden"), tuple(blocks))


def _lines(persona: Persona) -> Section:
    blocks: list[Block] = []
    for band in BANDS:
        lines = persona.lines.get(f"neutral.{band}", ())[:_LINES]
        blocks.append(Words(" / ".join(f"«{line}»" for line in lines), f"{band_words(band)}:"))
    hurt = persona.lines.get("hurt", ())[:_LINES]
    words = " / ".join(f"«{line}»" for line in hurt)
    blocks.append(Words(words, translate("Practice", "Si le duele:")))
    return Section(translate("Practice", "Sus frases"), tuple(blocks))


def _never(persona: Persona, titles: Mapping[str, str]) -> Section:
    items = [
        translate("Practice", "No dé de golpe lo que no le preguntaron."),
        translate("Practice", "No dé detalles médicos ni de violencia aunque los pidan."),
    ]
    feels = [titles.get(act, act) for act, share in persona.feels.items() if share > 130]
    if feels:
        items.append(
            translate("Practice", "Lo que más le duele o le mueve: {acts}.").format(
                acts=", ".join(feels)
            )
        )
    return Section(translate("Practice", "Nunca"), (Points(tuple(items)),))
