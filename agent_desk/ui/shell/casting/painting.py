"""From the draft of a persona or scenario to what its place shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from agent_desk.domain.practice.debtor.replying import KINDS
from agent_desk.domain.practice.debtor.sheet import (
    LINES,
    NAMES,
    PAIRS,
    Fields,
    Row,
    as_the_persona,
)
from agent_desk.domain.practice.debtor.state import Drill, Move
from agent_desk.domain.practice.training.casting import PERSONA
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.state import FieldRow, FieldState, ProblemRow
from agent_desk.ui.shell.casting.field_words import hint_of, label_of
from agent_desk.ui.shell.casting.state import TriedLine
from agent_desk.ui.shell.casting.value_words import (
    Lexicon,
    offered,
    reason_words,
    spoken,
    when_empty,
)
from agent_desk.ui.wording import translate

_MOST_TEXT = 90  # letters of a field in the list


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what there is, and what everything is called."""

    people: tuple[Person, ...] = ()
    lexicon: Lexicon = field(default_factory=Lexicon)


@dataclass(frozen=True, slots=True)
class Person:
    """One persona or scenario of the list: where it comes from, and its text as saved."""

    id: str
    title: str
    text: str
    is_own: bool
    is_shipped: bool
    kind: str = PERSONA
    is_retired: bool = False


def people_rows(people: Sequence[Person], changed: str) -> tuple[ResultRow, ...]:
    """The list; a draft that is not saved carries a flag."""
    return tuple(
        ResultRow(one.id, one.title, _origin(one), has_flag=one.id == changed) for one in people
    )


def _origin(one: Person) -> str:
    if one.is_retired:
        return translate("Casting", "Retirada: nadie la encuentra")
    if one.is_own and one.is_shipped:
        return translate("Casting", "Nuestra versión de una que viene con el programa")
    if one.is_own:
        return translate("Casting", "Nuestra")
    return translate("Casting", "Viene con el programa")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The fields of a draft with what is wrong, and those of the persona under a scenario."""

    fields: Fields
    wrong: str
    reason: str
    lexicon: Lexicon
    under: Fields = field(default_factory=dict)


def field_rows(rows: Sequence[Row], sheet: Sheet) -> tuple[FieldRow, ...]:
    """All fields; the one that is wrong is marked."""
    return tuple(
        FieldRow(
            row.path,
            label_of(row.path, row.name),
            _row_text(row, sheet),
            _count(row),
            Tone.BAD if is_wrong(row.path, sheet.wrong) else Tone.NEUTRAL,
        )
        for row in rows
    )


def _row_text(row: Row, sheet: Sheet) -> str:
    same = as_the_persona(sheet.fields, sheet.under, row)
    if same:
        return translate("Casting", "como el personaje: {text}").format(text=same)[:_MOST_TEXT]
    told = spoken(row, sheet.lexicon) or when_empty(row.name, sheet.lexicon)
    return " / ".join(told.splitlines())[:_MOST_TEXT]


def is_wrong(path: str, wrong: str) -> bool:
    """Whether an error of the loader is about this field or something in it."""
    return bool(wrong) and (path == wrong or path.startswith(f"{wrong}."))


def field_state(row: Row, sheet: Sheet, typed: str | None) -> FieldState:
    """The field that is open, in words; as it was `typed` while somebody is typing."""
    told = reason_words(row.name, sheet.reason, sheet.lexicon)
    problems = (ProblemRow(_sentence(told)),) if is_wrong(row.path, sheet.wrong) else ()
    value = spoken(row, sheet.lexicon) if typed is None else typed
    return FieldState(
        row.path,
        label_of(row.path, row.name),
        value,
        is_list=row.kind in {LINES, NAMES, PAIRS},
        count=_count(row),
        hint=_hint(row, value, sheet),
        problems=problems,
    )


def _hint(row: Row, value: str, sheet: Sheet) -> str:
    told = [hint_of(row.name)]
    words = ", ".join(offered(row, value, sheet.lexicon))
    told += [translate("Casting", "Puede ser: {words}.").format(words=words)] if words else []
    default = when_empty(row.name, sheet.lexicon)
    if default:
        told.append(translate("Casting", "Vacío: {word}.").format(word=default))
    if as_the_persona(sheet.fields, sheet.under, row):
        told.append(translate("Casting", "Vacío: como el personaje."))
    return " ".join(part for part in told if part)


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


def _count(row: Row) -> str:
    if row.kind != LINES or not row.text:
        return ""
    return str(len(row.text.splitlines()))


def tried_lines(drill: Drill) -> tuple[TriedLine, ...]:
    """The conversation of the preview with what moved him."""
    lines = [TriedLine(False, drill.greeting)]
    for turn in drill.turns:
        lines.append(TriedLine(True, turn.text))
        why = [translate("Casting", "No reconocido")] if not turn.is_recognised else []
        why += [_move(move) for move in turn.moves]
        why.append(KINDS.get(turn.kind, turn.kind))
        said = " ".join(turn.lines)
        lines.append(TriedLine(False, said, " · ".join(why)))
    return tuple(lines)


def _move(move: Move) -> str:
    trust, anger = move.change.trust, move.change.anger
    told = [f"confianza {trust:+d}"] if trust else []
    told += [f"enojo {anger:+d}"] if anger else []
    return f"{move.title} ({', '.join(told)})" if told else move.title


def preview_words(drill: Drill) -> str:
    """How he is in the preview: «Guadalupe Rivera · confianza 44, enojo 4…»."""
    mind = drill.mind
    return translate(
        "Casting",
        "{name} · confianza {trust}, enojo {anger}, angustia {distress}, paciencia {patience}",
    ).format(
        name=drill.persona.name,
        trust=mind.trust,
        anger=mind.anger,
        distress=mind.distress,
        patience=mind.patience,
    )
