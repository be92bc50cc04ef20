"""Consents, groups, sheets and certificates of practice, each with its event."""

from __future__ import annotations

import json

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.practice.training.commands import (
    AssignTraining,
    KeepCertificate,
    KeepSheet,
    SharePractice,
)
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import business_day_text, instant_text

_SHARE = """
    INSERT INTO practice_share(user_id, since) VALUES (:user_id, :at)
    ON CONFLICT(user_id) DO NOTHING
"""
_GROUP = """
    INSERT INTO practice_group(user_id, part, since, by_user) VALUES (:user_id, :part, :day, :by)
    ON CONFLICT(user_id) DO UPDATE SET part = excluded.part, since = excluded.since,
        by_user = excluded.by_user WHERE part <> excluded.part
"""
_SHEET = """
    INSERT INTO practice_sheet(id, call_id, persona, seed, rater, rater_part, made_at, points,
                               failures, marks, total)
    VALUES (:id, :call_id, :persona, :seed, :rater, :part, :at, :points, :failures, :marks, :total)
"""
_SAME_SHEET = "SELECT 1 FROM practice_sheet WHERE call_id = ? AND rater = ?"
_CERTIFICATE = """
    INSERT INTO practice_certificate(id, user_id, code, level, made_at, drills, versions)
    VALUES (:id, :user_id, :code, :level, :at, :drills, :versions)
"""


def share_practice(store: Store, command: SharePractice) -> None:
    """Nobody can do it for somebody else: it is always about who gives the command."""
    if command.is_on:
        store.write(_SHARE, {"user_id": command.by.id, "at": instant_text(command.at)})
    else:
        store.write("DELETE FROM practice_share WHERE user_id = ?", (command.by.id,))


def assign_training(store: Store, command: AssignTraining) -> None:
    """Raises RefusedError for a group that does not exist."""
    if command.part not in {"", "trained", "waiting"}:
        raise RefusedError("Ese grupo no existe. No cambié nada; use «trained» o «waiting».")
    if not command.part:
        store.write("DELETE FROM practice_group WHERE user_id = ?", (command.user_id,))
        return
    store.write(
        _GROUP,
        {
            "user_id": command.user_id,
            "part": command.part,
            "day": business_day_text(command.at),
            "by": command.by.id,
        },
    )


def keep_sheet(store: Store, command: KeepSheet) -> None:
    """Raises RefusedError when this rater has handed in a sheet of the call already."""
    sheet = command.sheet
    if store.row(_SAME_SHEET, (sheet.call_id, sheet.rater)):
        raise RefusedError("Ya entregó su hoja de esta llamada. Quedó la primera.")
    marks = [[mark.kind, mark.what, mark.at_s, mark.said] for mark in sheet.marks]
    store.write(
        _SHEET,
        {
            "id": sheet.id,
            "call_id": sheet.call_id,
            "persona": sheet.persona,
            "seed": sheet.seed,
            "rater": sheet.rater,
            "part": sheet.part,
            "at": instant_text(sheet.made_at),
            "points": json.dumps(dict(sheet.score.points), sort_keys=True),
            "failures": json.dumps(sheet.score.failures),
            "marks": json.dumps(marks, ensure_ascii=False),
            "total": sheet.score.total,
        },
    )


def keep_certificate(store: Store, command: KeepCertificate) -> None:
    """Raises RefusedError for a certificate of somebody else."""
    given = command.certificate
    if given.user_id != command.by.id:
        raise RefusedError("El certificado es de otra persona. No guardé nada.")
    store.write(
        _CERTIFICATE,
        {
            "id": given.id,
            "user_id": given.user_id,
            "code": given.code,
            "level": given.level,
            "at": instant_text(given.made_at),
            "drills": json.dumps([list(drill) for drill in given.drills]),
            "versions": json.dumps(dict(given.versions), sort_keys=True),
        },
    )


ACTS = (
    act(SharePractice, share_practice, lambda command: {"is_on": command.is_on}),
    act(
        AssignTraining,
        assign_training,
        lambda command: {"user": command.user_id, "part": command.part},
    ),
    act(KeepSheet, keep_sheet, lambda command: {"call": command.sheet.call_id}),
    act(
        KeepCertificate,
        keep_certificate,
        lambda command: {"code": command.certificate.code, "level": command.certificate.level},
    ),
)
