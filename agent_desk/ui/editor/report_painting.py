"""What a publication would do, as a page to read; and what was published before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.changes import (
    SAME,
    FieldChange,
    compare_cards,
    new_responses,
)
from agent_desk.domain.objections.library_book import CardChange, Publication
from agent_desk.domain.objections.problems import Problem
from agent_desk.domain.objections.search_tests import TestResult
from agent_desk.domain.spanish import date_text
from agent_desk.services.prepare_publication import PublicationReport
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.choices import Names, worded
from agent_desk.ui.editor.field_words import change_name, field_name
from agent_desk.ui.shell.reading import Block, Compared, Grid, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

MOST_SHOWN = 30
_COUNTED_BY = frozenset({"key", "country", "field"})
FEW_LINES = 2  # that stayed are shown between those that changed


def report_reading(
    report: PublicationReport | None,
    past: Sequence[Publication],
    book: EditorBook,
    zone: tzinfo,
) -> Reading:
    """Searches first: they say whether a change helps; then errors, changes, and the past."""
    title = translate("Editor", "Antes de publicar")
    if report is None:
        hint = translate(
            "Editor",
            "Elija con Espacio qué fichas van y pruebe: se corren todas las búsquedas "
            "registradas antes y después del cambio.",
        )
        return Reading(title, hint, (), (_past(past, book, zone),))
    return Reading(
        title,
        "",
        _pills(report),
        (
            _problems(report.problems, book),
            _searches(translate("Editor", "Búsquedas que empeoran"), report.tests.broken, book),
            _searches(translate("Editor", "Búsquedas que mejoran"), report.tests.mended, book),
            _searches(translate("Editor", "Bajan de lugar"), report.tests.worse, book),
            *(change_section(change, book.content.names) for change in report.changes),
            _failing(report, book),
            _past(past, book, zone),
        ),
    )


def change_section(change: CardChange, names: Names) -> Section:
    """What changes in one card, field by field."""
    card = change.after or change.before
    title = card.title if card else change.card_id
    if change.after is None:
        words = Words(translate("Editor", "Se retira de las mesas."), tone=Tone.WARN)
        return Section(title, (words,))
    blocks: list[Block] = [*difference(change.before, change.after, names)[:MOST_SHOWN]]
    counted = new_responses(change.before, change.after)
    if counted and change.before:
        again = translate("Editor", "Empiezan a contarse de nuevo: {responses}.")
        places = [n for n, one in enumerate(change.after.responses, 1) if one.key in counted]
        whose = ", ".join(field_name(f"responses.{n}.text") for n in places)
        blocks.append(Words(again.format(responses=whose)))
    new = translate("Editor", "Ficha nueva") if change.before is None else ""
    return Section(title, tuple(blocks), new)


def difference(old: Card | None, new: Card | None, names: Names) -> tuple[Block, ...]:
    """Two versions of a card as one reading; codes by the names of the house."""
    changes = (one for one in compare_cards(old, new) if not _only_names(one))
    return tuple(_change(worded(one, names), new) for one in changes)


def _only_names(change: FieldChange) -> bool:
    """What an item that came or went is counted by says nothing that its text does not."""
    is_whole = not change.before or not change.after
    return is_whole and change.path.rpartition(".")[2] in _COUNTED_BY


def _change(change: FieldChange, card: Card | None) -> Compared:
    """Of a long list only what came and went is read: what stayed is counted."""
    is_list = "\n" in change.before or "\n" in change.after
    pieces = tuple(
        (_stayed(piece.text) if is_list and piece.kind == SAME else piece.text, piece.kind)
        for piece in change.pieces
    )
    return Compared(change_name(change.path, card), pieces, is_list)


def _stayed(lines: str) -> str:
    count = len(lines.splitlines())
    if count <= FEW_LINES:
        return lines
    return translate("Editor", "… {count} renglones siguen igual …").format(count=count)


def _pills(report: PublicationReport) -> tuple[Pill, ...]:
    tests = report.tests
    passed = translate("Editor", "{passed} de {total} búsquedas bien")
    tone = Tone.OK if not tests.broken else Tone.WARN
    return (Pill(passed.format(passed=tests.passed, total=tests.total), tone),)


def _problems(problems: Sequence[tuple[str, Problem]], book: EditorBook) -> Section:
    blocks = []
    for card_id, problem in problems[:MOST_SHOWN]:
        where = field_name(problem.path) if problem.path != card_id else ""
        label = " · ".join(part for part in (_title(card_id, book), where) if part)
        better = translate("Editor", " Mejor: {better}").format(better=problem.better)
        words = f"{problem.message}{better if problem.better else ''}"
        blocks.append(Words(words, label, tone=Tone.WARN if problem.is_advice else Tone.BAD))
    return Section(translate("Editor", "Qué falta corregir"), tuple(blocks))


def _searches(
    title: str, pairs: Sequence[tuple[TestResult, TestResult]], book: EditorBook
) -> Section:
    if not pairs:
        return Section(title, ())
    headers = (
        translate("Editor", "Dicen"),
        translate("Editor", "Debe encontrar"),
        translate("Editor", "Antes"),
        translate("Editor", "Después"),
        translate("Editor", "Sale primero"),
    )
    rows = tuple(
        (
            new.test.text,
            _title(new.test.card_id, book) or translate("Editor", "nada"),
            _place(old.rank),
            _place(new.rank),
            _title(new.first, book),
        )
        for old, new in pairs[:MOST_SHOWN]
    )
    count = plural(
        len(pairs), translate("Editor", "1 búsqueda"), translate("Editor", "{count} búsquedas")
    )
    return Section(title, (Grid(headers, rows, (34, 26, 9, 9, 22)),), count)


def _failing(report: PublicationReport, book: EditorBook) -> Section:
    """Searches that fail with or without this change: nobody should think it is their cause."""
    broken = {new.test.id for _, new in report.tests.broken}
    old = [result for result in report.tests.failing if result.test.id not in broken]
    headers = (
        translate("Editor", "Dicen"),
        translate("Editor", "Debe encontrar"),
        translate("Editor", "Sale primero"),
    )
    rows = tuple(
        (
            result.test.text,
            _title(result.test.card_id, book) or translate("Editor", "nada"),
            _title(result.first, book) or translate("Editor", "nada"),
        )
        for result in old[:MOST_SHOWN]
    )
    blocks: tuple[Block, ...] = (Grid(headers, rows, (40, 30, 30)),) if rows else ()
    return Section(translate("Editor", "Ya fallaban antes"), blocks)


def _place(rank: int) -> str:
    return f"{rank}.º" if rank else "—"


def _title(card_id: str, book: EditorBook) -> str:
    card = book.card(card_id)
    return card.title if card else card_id


def _past(past: Sequence[Publication], book: EditorBook, zone: tzinfo) -> Section:
    headers = (
        translate("Editor", "Cuándo"),
        translate("Editor", "Quién"),
        translate("Editor", "Fichas"),
        "",
    )
    rows = []
    for one in past[:8]:
        there = one.at.astimezone(zone)
        state = translate("Editor", "deshecha") if one.is_undone else ""
        state = translate("Editor", "deshizo la anterior") if one.is_undo else state
        titles = ", ".join(_title(card_id, book) for card_id in one.cards[:4])
        rows.append((f"{date_text(there.date())} {there:%H:%M}", one.by_name, titles, state))
    blocks: tuple[Block, ...] = (Grid(headers, tuple(rows)),) if rows else ()
    return Section(translate("Editor", "Publicado antes"), blocks)
