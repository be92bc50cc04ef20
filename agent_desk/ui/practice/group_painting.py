"""«Grupo»: who is how far, by consent; whether training moved promises; where raters differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.people import User
from agent_desk.domain.practice.training.cohort import Cohort
from agent_desk.domain.practice.training.effect import (
    LEAST_PEOPLE,
    LEAST_PROMISES,
    GroupKept,
    TrainingEffect,
)
from agent_desk.domain.practice.training.history import KeptDrill
from agent_desk.domain.practice.training.rating import (
    MOST_APART,
    Calibration,
    RaterSheet,
    calibrations,
)
from agent_desk.domain.spanish import date_text
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

COHORT, EFFECT, RATERS = "cohort", "effect", "raters"
_PAGES = 3
_SHOWN_PAIRS = 20


@dataclass(frozen=True, slots=True)
class GroupPages:
    """What leaders see: nothing of who does not share, and of promises sums only."""

    people: Sequence[User]
    cohort: Cohort
    effect: TrainingEffect
    sheets: Sequence[RaterSheet]
    groups: Mapping[str, tuple[str, date]]
    drills: Mapping[str, Sequence[KeptDrill]]  # of those who share


@dataclass(frozen=True, slots=True)
class Titles:
    """Criteria of the rubric and what personas are called, by id."""

    criteria: Mapping[str, str]
    personas: Mapping[str, str] = field(default_factory=dict)

    def persona(self, name: str) -> str:
        """One that is gone goes by its id."""
        return self.personas.get(name, name.capitalize())


def group_pane(pages: GroupPages, titles: Titles, selected: int) -> PaneState:
    """Three pages about all of them, then one row a person."""
    rows = (
        PaneRow(COHORT, translate("Practice", "Cómo va el grupo"), _cohort_words(pages.cohort)),
        PaneRow(
            EFFECT,
            translate("Practice", "¿Sirvió capacitar?"),
            translate("Practice", "Promesas cumplidas, con intervalo"),
        ),
        PaneRow(
            RATERS,
            translate("Practice", "Calibración"),
            translate("Practice", "Dónde difieren dos hojas"),
        ),
        *(
            PaneRow(user.id, user.name, part_words(pages.groups.get(user.id)))
            for user in pages.people
        ),
    )
    at = max(0, min(selected, len(rows) - 1))
    if at < _PAGES:
        reading = (
            _cohort_reading(pages.cohort, titles),
            _effect_reading(pages.effect),
            _raters_reading(pages.sheets, titles),
        )[at]
        return PaneState(rows, at, reading=reading)
    person = pages.people[at - _PAGES]
    acts = frozenset({"trained", "waiting", "neither"})
    return PaneState(rows, at, reading=_person_reading(pages, person, titles), acts=acts)


def person_at(pages: GroupPages, row: int) -> User | None:
    """The person of a row; None on the pages about all of them."""
    return pages.people[row - _PAGES] if _PAGES <= row < _PAGES + len(pages.people) else None


def part_words(part: tuple[str, date] | None) -> str:
    if part is None:
        return translate("Practice", "Fuera de la comparación")
    words = {
        "trained": translate("Practice", "Capacitada desde el {day}"),
        "waiting": translate("Practice", "Espera su turno desde el {day}"),
    }[part[0]]
    return words.format(day=date_text(part[1]))


def _cohort_words(cohort: Cohort) -> str:
    return translate("Practice", "Comparten: {shown}. No comparten: {hidden}.").format(
        shown=len(cohort.rows), hidden=cohort.hidden
    )


def _cohort_reading(cohort: Cohort, titles: Titles) -> Reading:
    hidden = plural(
        cohort.hidden,
        translate("Practice", "1 persona más no comparte cómo va: se cuenta y no se nombra."),
        translate(
            "Practice", "{count} personas más no comparten cómo van: se cuentan y no se nombran."
        ),
    )
    rows = tuple(
        (row.user.name, *("·" if total is None else str(total) for total in row.totals))
        for row in cohort.rows
    )
    headers = (translate("Practice", "Persona"), *map(titles.persona, cohort.steps))
    blocks: list[Block] = []
    if rows:
        blocks.append(Grid(headers, rows))
    if cohort.hidden:
        blocks.append(Words(hidden))
    return Reading(
        translate("Practice", "Cómo va el grupo"),
        translate("Practice", "El mejor puntaje de cada paso; 70 aprueba."),
        (Pill(_cohort_words(cohort)),),
        (Section(translate("Practice", "Paso por persona"), tuple(blocks)),),
    )


def _effect_reading(effect: TrainingEffect) -> Reading:
    rows = (
        _group_row(translate("Practice", "Ya capacitadas"), effect.trained),
        _group_row(translate("Practice", "Esperan su turno"), effect.waiting),
    )
    headers = (
        translate("Practice", "Grupo"),
        translate("Practice", "Personas"),
        translate("Practice", "Promesas juzgadas"),
        translate("Practice", "Cumplidas"),
    )
    return Reading(
        translate("Practice", "¿Sirvió capacitar?"),
        translate("Practice", "Promesas hechas desde que cada persona está en su grupo."),
        (_effect_pill(effect),),
        (
            Section(
                translate("Practice", "Los dos grupos"), (Grid(headers, rows, (34, 18, 26, 22)),)
            ),
            Section(translate("Practice", "La diferencia"), (Words(effect_words(effect)),)),
        ),
    )


def effect_words(effect: TrainingEffect) -> str:
    """The difference with its interval, or why there is none yet."""
    if effect.difference is None or effect.low is None or effect.high is None:
        words = translate(
            "Practice",
            "Todavía no: cada grupo necesita {people} personas y {promises} promesas cumplidas o "
            "incumplidas. Nunca se compara a una persona.",
        )
        return words.format(people=LEAST_PEOPLE, promises=LEAST_PROMISES)
    words = translate(
        "Practice",
        "{apart:+.0f} puntos, entre {low:+.0f} y {high:+.0f} (intervalo de 95 %). {sense}",
    )
    sense = (
        translate("Practice", "La diferencia se distingue del azar.")
        if effect.is_clear
        else translate("Practice", "No se distingue del azar: hacen falta más promesas.")
    )
    return words.format(
        apart=100 * effect.difference, low=100 * effect.low, high=100 * effect.high, sense=sense
    )


def _group_row(name: str, group: GroupKept) -> tuple[str, str, str, str]:
    kept = f"{group.kept} ({100 * group.share:.0f} %)" if group.judged else "—"
    return name, str(group.people), str(group.judged), kept


def _effect_pill(effect: TrainingEffect) -> Pill:
    if effect.difference is None:
        return Pill(translate("Practice", "Faltan datos"), Tone.WARN)
    if not effect.is_clear:
        return Pill(translate("Practice", "Aún no se sabe"), Tone.NEUTRAL)
    return Pill(translate("Practice", "Sí se nota"), Tone.OK if effect.difference > 0 else Tone.BAD)


def _raters_reading(sheets: Sequence[RaterSheet], titles: Titles) -> Reading:
    pairs = calibrations(sheets)[:_SHOWN_PAIRS]
    rows = tuple(_pair_row(pair, titles) for pair in pairs)
    headers = (
        translate("Practice", "Llamada"),
        translate("Practice", "Hojas"),
        translate("Practice", "Diferencia"),
        translate("Practice", "Dónde"),
    )
    blocks: tuple[Block, ...] = (
        (Grid(headers, rows, (20, 32, 16, 32)),)
        if rows
        else (Words(translate("Practice", "Todavía no hay dos hojas de una misma llamada.")),)
    )
    words = translate("Practice", "Con más de {points} puntos se platica el criterio; cada mes.")
    return Reading(
        translate("Practice", "Calibración"),
        words.format(points=MOST_APART),
        sections=(Section(translate("Practice", "Dos hojas de la misma llamada"), blocks),),
    )


def _pair_row(pair: Calibration, titles: Titles) -> tuple[str, str, str, str]:
    first, second = pair.first, pair.second
    where = ", ".join(
        f"{titles.criteria.get(name, name)} ({gap:g})" for name, gap in pair.apart[:2]
    )
    talk = translate("Practice", "{points} · hablarlo").format(points=pair.points_apart)
    apart = talk if pair.needs_talk else str(pair.points_apart)
    sheets = f"{first.rater} {first.score.total} · {second.rater} {second.score.total}"
    return (
        f"{titles.persona(first.persona)} {date_text(first.made_at.date())}",
        sheets,
        apart,
        where or "—",
    )


def _person_reading(pages: GroupPages, person: User, titles: Titles) -> Reading:
    drills = pages.drills.get(person.id)
    part = part_words(pages.groups.get(person.id))
    if drills is None:
        words = translate("Practice", "No comparte cómo va: solo esa persona lo ve.")
        return Reading(person.name, part, sections=(Section("", (Words(words),)),))
    lines = tuple(
        f"{date_text(drill.began_at.date())} · {titles.persona(drill.persona)} · {drill.total}"
        for drill in drills[:30]
    )
    return Reading(
        person.name,
        part,
        (Pill(translate("Practice", "Comparte"), Tone.OK),),
        (Section(translate("Practice", "Sus prácticas"), (Points(lines),)),),
    )
