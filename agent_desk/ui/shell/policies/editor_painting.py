"""The tables of a draft put into words: which have remarks, which cells changed, how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent_desk.domain.policies.book import Placed
from agent_desk.domain.policies.sheets import Head, SettingsSheet, Sheet
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.policies.sheet_state import HeadState, Remark, SheetState
from agent_desk.ui.wording import plural, translate

_TONES = {"error": Tone.BAD, "warn": Tone.WARN, "note": Tone.NEUTRAL}


def paint_rows(sheets: Sequence[Sheet], findings: Sequence[Placed]) -> tuple[ResultRow, ...]:
    """The list of tables; a mark where lint has a warning or an error."""
    loud = {p.sheet for p in findings if p.finding.severity != "note"}
    return tuple(
        ResultRow(sheet.id, sheet.title, sheet.group, has_flag=sheet.id in loud) for sheet in sheets
    )


def paint_sheet(
    sheet: Sheet, before: Sheet | None, findings: Sequence[Placed], row: int
) -> SheetState:
    """One table, its remarks beside the rows, and the cells that differ from what is in force."""
    rows = sheet.rows()
    is_settings = isinstance(sheet, SettingsSheet)
    return SheetState(
        id=sheet.id,
        title=f"{sheet.group} · {sheet.title}",
        detail=sheet.detail,
        heads=tuple(map(_head, sheet.heads())),
        rows=rows,
        row_heads=tuple(_head(sheet.head_of(number)) for number in range(len(rows)))
        if isinstance(sheet, SettingsSheet)
        else (),
        remarks=tuple(
            Remark(p.row, p.finding.sentence, _TONES[p.finding.severity])
            for p in findings
            if p.sheet == sheet.id
        ),
        changed=_changed(rows, before.rows() if before else (), is_settings=is_settings),
        selected=min(row, max(0, len(rows) - 1)),
        can_grow=sheet.can_grow,
    )


def status_words(changes: int, version: str, saved_at: datetime | None) -> str:
    """«3 cambios sobre la versión 7 · guardado 12:41»."""
    if not changes:
        return translate("Policies", "Sin cambios sobre la versión {version}").format(
            version=version
        )
    words = plural(
        changes,
        translate("Policies", "1 cambio sobre la versión"),
        translate("Policies", "{count} cambios sobre la versión"),
    )
    said = f"{words} {version}"
    if saved_at:
        time = f"{saved_at.astimezone():%H:%M}"
        said += " · " + translate("Policies", "guardado {time}").format(time=time)
    return said


def _head(head: Head) -> HeadState:
    return HeadState(head.title, head.choices, head.is_several, head.is_fixed)


def _changed(
    rows: Sequence[Sequence[str]], before: Sequence[Sequence[str]], *, is_settings: bool
) -> tuple[tuple[int, int], ...]:
    """Cell by cell where the rows are as many; else whole rows that were not there before."""
    if len(rows) == len(before):
        return tuple(
            (number, column)
            for number, (now, was) in enumerate(zip(rows, before, strict=True))
            for column, (one, other) in enumerate(zip(now, was, strict=False))
            if one != other and not (is_settings and column != 1)
        )
    known = {tuple(row) for row in before}
    return tuple(
        (number, column)
        for number, row in enumerate(rows)
        if tuple(row) not in known
        for column in range(len(row))
    )
