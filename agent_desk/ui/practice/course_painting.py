"""The sections of «Práctica» that are about oneself: rows, and what is read of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.practice.debtor.persona import Persona
from agent_desk.domain.practice.training.exam import Certificate, ExamResult, latest_attempt
from agent_desk.domain.practice.training.history import (
    EXAM,
    LED,
    PASS_TOTAL,
    SHORT,
    WHOLE,
    KeptDrill,
)
from agent_desk.domain.practice.training.plan import (
    AGAIN,
    NEW,
    WEAKEST,
    Chosen,
    Course,
    Exam,
    best_totals,
    level_of,
    sitting,
)
from agent_desk.domain.practice.training.spacing import CARD, PERSONA, Repeat
from agent_desk.domain.spanish import date_text, money_text, time_text
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class OwnPages:
    """What is kept of the one who entered, newest first."""

    drills: Sequence[KeptDrill] = ()
    repeats: Sequence[Repeat] = ()
    certificates: Sequence[Certificate] = ()
    is_sharing: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """What ships: the course, who can be practised with, and titles of objection cards."""

    course: Course
    personas: Mapping[str, Persona]
    cards: Mapping[str, str]
    cast: Callable[[str, int], Persona | None]  # the persona of a seed, None when it is gone

    def name(self, persona: str, seed: int) -> str:
        """Whom somebody talked to, or will."""
        known = self.cast(persona, seed)
        return known.name if known else persona


def solo_personas(shelf: Shelf) -> tuple[Persona, ...]:
    """Those that may be practised with alone."""
    return tuple(one for one in shelf.personas.values() if not one.is_guided)


def next_seed(persona: str, own: OwnPages) -> int:
    """One that he has not played: names and amounts are new each time."""
    return 1 + sum(drill.persona == persona for drill in own.drills)


def today_pane(shelf: Shelf, own: OwnPages, today: date, selected: int) -> PaneState:
    """The sitting of eight, with why each is in it."""
    chosen = sitting(shelf.course, own.drills, own.repeats, today)
    rows = tuple(
        PaneRow(
            str(number),
            f"{number}. {shelf.name(one.persona, one.seed)}",
            _with_situation(shelf, one.persona, why_words(one, own.repeats)),
        )
        for number, one in enumerate(chosen, 1)
    )
    at = min(selected, len(rows) - 1)
    reading = _of_chosen(shelf, own, chosen[at], today) if rows else None
    return PaneState(rows, at, reading=reading, acts=frozenset({"start", "whole", "voice"}))


def _with_situation(shelf: Shelf, persona: str, why: str) -> str:
    known = shelf.personas.get(persona)
    return f"{why} · {known.situation}" if known and known.situation else why


def personas_pane(shelf: Shelf, own: OwnPages, selected: int) -> PaneState:
    """Everybody, by level, with the best total so far."""
    best = best_totals(own.drills)
    personas = tuple(
        shelf.cast(one.id, next_seed(one.id, own)) or one for one in solo_personas(shelf)
    )
    rows = tuple(_persona_row(one, best.get(one.id)) for one in personas)
    at = min(selected, len(rows) - 1)
    reading = persona_reading(personas[at], own.drills) if rows else None
    return PaneState(rows, at, reading=reading, acts=frozenset({"start", "whole", "voice"}))


def _persona_row(persona: Persona, best: int | None) -> PaneRow:
    detail = translate("Practice", "Nivel {level} · {product}").format(
        level=persona.level, product=persona.situation or persona.debt.product
    )
    if best is None:
        return PaneRow(persona.id, persona.name, detail, "—")
    if best < PASS_TOTAL:
        return PaneRow(persona.id, persona.name, f"{detail} · {_points(best)}")
    return PaneRow(persona.id, persona.name, detail, str(best))


def history_pane(shelf: Shelf, own: OwnPages, selected: int) -> PaneState:
    """His drills, for him alone."""
    rows = tuple(_history_row(shelf, drill) for drill in own.drills)
    none = translate(
        "Practice",
        "Todavía no hay prácticas. Alt+H empieza la de hoy; Alt+B trae las de otro equipo.",
    )
    empty = "" if rows else none
    at = min(selected, max(0, len(rows) - 1))
    acts = frozenset({"share", "bring"} | ({"open", "take"} if rows else set()))
    return PaneState(rows, at, empty, _history_reading(shelf, own, at), acts)


def _history_row(shelf: Shelf, drill: KeptDrill) -> PaneRow:
    at = drill.began_at.astimezone(BUSINESS_ZONE)
    detail = f"{date_text(at.date())} · {time_text(at)} · {kind_words(drill.kind)}"
    name = shelf.name(drill.persona, drill.seed)
    return PaneRow(
        drill.id,
        name,
        detail if drill.is_passed else f"{detail} · {_points(drill.total)}",
        str(drill.total) if drill.is_passed else "",  # what stands at the right is green
        has_flag=drill.is_capped,
    )


def _points(total: int) -> str:
    return translate("Practice", "{total} puntos").format(total=total)


def exam_pane(shelf: Shelf, own: OwnPages, selected: int) -> PaneState:
    """The exams, how far each is, and the certificates."""
    rows = []
    for exam in shelf.course.exams:
        result = latest_attempt(exam, own.drills)
        given = certificate_for(exam, own)
        detail = translate("Practice", "{done} de {all} prácticas").format(
            done=len(result.played), all=len(exam.drills)
        )
        rate = translate("Practice", "Aprobado") if given else ""
        rows.append(PaneRow(str(exam.level), exam.title, detail, rate))
    at = min(selected, len(rows) - 1)
    exam = shelf.course.exams[at]
    acts = {"start"} | ({"print"} if certificate_for(exam, own) else set())
    return PaneState(tuple(rows), at, "", exam_reading(shelf, own, exam), frozenset(acts))


def certificate_for(exam: Exam, own: OwnPages) -> Certificate | None:
    """The newest certificate of that exam."""
    return next((one for one in own.certificates if one.level == exam.level), None)


def why_words(chosen: Chosen, repeats: Sequence[Repeat]) -> str:
    """Why a drill is in today's sitting."""
    repeat = next((r for r in repeats if (r.kind, r.item) == (PERSONA, chosen.persona)), None)
    if chosen.why == AGAIN and repeat:
        return translate("Practice", "Vuelve: quedó en {total}").format(total=repeat.total)
    return {
        AGAIN: translate("Practice", "Vuelve"),
        NEW: translate("Practice", "Falta en su nivel"),
        WEAKEST: translate("Practice", "Para afianzar"),
    }[chosen.why]


def kind_words(kind: str) -> str:
    return {
        SHORT: translate("Practice", "90 segundos"),
        WHOLE: translate("Practice", "completa"),
        LED: translate("Practice", "dirigida"),
        EXAM: translate("Practice", "examen"),
    }[kind]


def persona_reading(persona: Persona, drills: Sequence[KeptDrill]) -> Reading:
    """All that a trainee sees before the call, and how it went before."""
    debt = persona.debt
    late = translate("Practice", "{days} días").format(days=debt.days)
    facts = (
        (translate("Practice", "Producto"), f"{debt.product}, {debt.creditor}"),
        (translate("Practice", "Saldo"), money_text(debt.balance_cents)),
        (translate("Practice", "Vencido"), money_text(debt.due_cents)),
        (translate("Practice", "Atraso"), late),
    )
    file = Section(
        translate("Practice", "Lo que dice el expediente"), (Grid(("", ""), facts, (28, 72)),)
    )
    return Reading(
        title=f"{persona.name}, {persona.age}",
        subtitle=persona.brief,
        pills=(_level_pill(persona.level),),
        sections=(*_story(persona), file, _before(persona, drills), _how()),
    )


def _story(persona: Persona) -> tuple[Section, ...]:
    """What is heavy about it, before anything else, and the title of its situation."""
    warning = (Words(persona.warning, tone=Tone.BAD),) if persona.warning else ()
    situation = (Words(persona.situation),) if persona.situation else ()
    return (
        Section(translate("Practice", "Antes de empezar"), warning),
        Section(translate("Practice", "La situación"), situation),
    )


def _before(persona: Persona, drills: Sequence[KeptDrill]) -> Section:
    times = [drill for drill in drills if drill.persona == persona.id]
    rows = tuple(
        (date_text(drill.began_at.date()), kind_words(drill.kind), str(drill.total), drill.goal)
        for drill in times[:6]
    )
    headers = (
        translate("Practice", "Día"),
        translate("Practice", "Práctica"),
        translate("Practice", "Puntos"),
        translate("Practice", "La meta que quedó"),
    )
    blocks = (Grid(headers, rows, (18, 16, 12, 54)),) if rows else ()
    return Section(translate("Practice", "Sus veces anteriores"), blocks)


def _how() -> Section:
    steps = (
        translate("Practice", "Ctrl+L llama; escriba lo que diría y Enter."),
        translate("Practice", "La mesa es la de siempre: guion, objeciones, opciones y convenio."),
        translate("Practice", "F12 cuelga; después del resultado viene el repaso."),
    )
    return Section(translate("Practice", "Cómo se practica"), (Points(steps),))


def _of_chosen(shelf: Shelf, own: OwnPages, chosen: Chosen, today: date) -> Reading:
    persona = shelf.cast(chosen.persona, chosen.seed) or shelf.personas[chosen.persona]
    level = level_of(shelf.course, own.drills)
    page = persona_reading(persona, own.drills)
    cards = sorted(
        (r for r in own.repeats if r.kind == CARD and r.due_on <= today), key=lambda r: r.due_on
    )
    titles = tuple(dict.fromkeys(shelf.cards.get(r.item, r.item) for r in cards))
    plan = Section(
        translate("Practice", "Nivel {number}: {title}").format(
            number=level.number, title=level.title
        ),
        (Words(level.goal),),
    )
    weak = Section(
        translate("Practice", "Fichas que hoy conviene releer"),
        (Points(titles[:6]),) if titles else (),
    )
    return Reading(page.title, page.subtitle, page.pills, (plan, weak, *page.sections))


def _history_reading(shelf: Shelf, own: OwnPages, at: int) -> Reading:
    shared = (
        translate("Practice", "Capacitación ve sus resultados. Alt+C deja de mostrarlos.")
        if own.is_sharing
        else translate("Practice", "Solo usted ve esto. Alt+C lo comparte con capacitación.")
    )
    pill = Pill(
        translate("Practice", "Compartido") if own.is_sharing else translate("Practice", "Privado"),
        Tone.WARN if own.is_sharing else Tone.OK,
    )
    if not own.drills:
        return Reading(translate("Practice", "Mi historial"), shared, (pill,))
    drill = own.drills[at]
    said = tuple(Words(text, str(number)) for number, text in enumerate(drill.said, 1))
    return Reading(
        translate("Practice", "{name}: {total} de 100").format(
            name=shelf.name(drill.persona, drill.seed), total=drill.total
        ),
        shared,
        (pill,),
        (
            Section(translate("Practice", "La meta que quedó"), (Words(drill.goal),)),
            Section(translate("Practice", "Lo que dijo"), said),
        ),
    )


def exam_reading(shelf: Shelf, own: OwnPages, exam: Exam) -> Reading:
    """What the exam asks, how the attempt stands, and its certificate."""
    result, given = latest_attempt(exam, own.drills), certificate_for(exam, own)
    rows = tuple(
        (shelf.name(wanted.persona, wanted.seed), str(wanted.seed), _total_words(drill))
        for wanted, drill in zip(exam.drills, result.drills, strict=True)
    )
    headers = (
        translate("Practice", "Persona"),
        translate("Practice", "Semilla"),
        translate("Practice", "Puntos"),
    )
    rule = translate(
        "Practice",
        "Tres semillas fijas, iguales para todos. Se aprueba con {each} o más en cada una, {mean} "
        "de promedio y ningún error crítico.",
    ).format(each=exam.each, mean=exam.mean)
    return Reading(
        exam.title,
        rule,
        (_exam_pill(result),),
        (
            Section(translate("Practice", "Este intento"), (Grid(headers, rows, (50, 25, 25)),)),
            _certificate_section(given),
        ),
    )


def _certificate_section(given: Certificate | None) -> Section:
    if given is None:
        return Section("", ())
    words = translate("Practice", "{code}, del {day}.").format(
        code=given.code, day=date_text(given.made_at.date())
    )
    versions = tuple(f"{name}: {version}" for name, version in given.versions.items())
    return Section(translate("Practice", "Certificado"), (Words(words), Points(versions)))


def _exam_pill(result: ExamResult) -> Pill:
    if result.is_passed:
        return Pill(translate("Practice", "Aprobado"), Tone.OK)
    if result.is_complete:
        return Pill(translate("Practice", "No alcanzó: puede repetirlo"), Tone.WARN)
    return Pill(translate("Practice", "En curso"), Tone.PRIMARY)


def _total_words(drill: KeptDrill | None) -> str:
    if drill is None:
        return translate("Practice", "por hacer")
    if drill.is_capped:
        return translate("Practice", "{total}, error crítico").format(total=drill.total)
    return str(drill.total)


def _level_pill(level: int) -> Pill:
    return Pill(translate("Practice", "Nivel {level}").format(level=level), Tone.PRIMARY)
