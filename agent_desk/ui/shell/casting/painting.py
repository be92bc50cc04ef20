"""From a persona's draft to what its place shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from agent_desk.domain.practice.debtor.replying import KINDS
from agent_desk.domain.practice.debtor.sheet import LINES, NAMES, PAIRS, Row
from agent_desk.domain.practice.debtor.state import Drill, Move
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.state import FieldRow, FieldState, ProblemRow
from agent_desk.ui.shell.casting.field_words import hint_of, label_of
from agent_desk.ui.shell.casting.state import TriedLine
from agent_desk.ui.wording import translate

_MOST_TEXT = 90  # letters of a field in the list


@dataclass(frozen=True, slots=True)
class Cast:
    """Who there is, and what each act is called."""

    people: tuple[Person, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """One persona of the list: where it comes from, and its text as saved."""

    id: str
    title: str
    text: str
    is_own: bool
    is_shipped: bool


def people_rows(people: Sequence[Person], changed: str) -> tuple[ResultRow, ...]:
    """The list; a draft that is not saved carries a flag."""
    return tuple(
        ResultRow(one.id, one.title, _origin(one), has_flag=one.id == changed) for one in people
    )


def _origin(one: Person) -> str:
    if one.is_own and one.is_shipped:
        return translate("Casting", "Nuestra versión de una que viene con el programa")
    if one.is_own:
        return translate("Casting", "Nuestra")
    return translate("Casting", "Viene con el programa")


def field_rows(rows: Sequence[Row], wrong: str) -> tuple[FieldRow, ...]:
    """All fields; the one that is wrong is marked."""
    return tuple(
        FieldRow(
            row.path,
            label_of(row.path, row.name),
            " / ".join(row.text.splitlines())[:_MOST_TEXT],
            _count(row),
            Tone.BAD if is_wrong(row.path, wrong) else Tone.NEUTRAL,
        )
        for row in rows
    )


def is_wrong(path: str, wrong: str) -> bool:
    """Whether an error of the loader is about this field or something in it."""
    return bool(wrong) and (path == wrong or path.startswith(f"{wrong}."))


def field_state(row: Row, wrong: str, reason: str, titles: Mapping[str, str]) -> FieldState:
    """The field that is open; acts are said in words under their ids."""
    problems = (ProblemRow(_sentence(reason)),) if is_wrong(row.path, wrong) else ()
    return FieldState(
        row.path,
        label_of(row.path, row.name),
        row.text,
        is_list=row.kind in {LINES, NAMES, PAIRS},
        count=_count(row),
        hint=_hint(row, titles),
        problems=problems,
    )


def _hint(row: Row, titles: Mapping[str, str]) -> str:
    named = [titles[part] for part in row.text.replace("\n", ", ").split(", ") if part in titles]
    told = [hint_of(row.name), f"{', '.join(named)}." if named else ""]
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
