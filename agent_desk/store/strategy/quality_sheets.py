"""Conversations of a pilot to be heard, and the sheets that were filled in."""

from __future__ import annotations

import json
from datetime import timedelta

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.pilots.commands import KeepQualitySheet
from agent_desk.domain.strategy.pilots.plan import Pilot
from agent_desk.domain.strategy.pilots.quality import (
    GOOD_BP,
    QUALITY_PROCESS,
    KeptSheet,
    SampledCall,
    next_call,
)
from agent_desk.domain.strategy.proportions import Share
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_of, instant_text

# A call counts once its agent had read that calls are sampled: nothing from before is heard.
_TOLD = """
    EXISTS (SELECT 1 FROM strategy_reading AS told WHERE told.key = :process
            AND told.user_id = contact.by_user AND told.at <= contact.began_at)
"""
_WAITING = f"""
    SELECT contact.id, contact.account, contact.began_at, contact.outcome, person.arm,
           ifnull(user.name, contact.by_user) AS agent
    FROM pilot_person AS person JOIN contact ON contact.debtor_id = person.debtor_id
    LEFT JOIN user ON user.id = contact.by_user
    WHERE person.pilot_id = :pilot AND contact.channel = 'call'
      AND contact.verified_at IS NOT NULL AND contact.closed_at IS NOT NULL
      AND contact.contacted_on BETWEEN :first AND :last AND contact.by_user <> :user
      AND NOT EXISTS (SELECT 1 FROM quality_sheet WHERE contact_id = contact.id)
      AND {_TOLD}
"""  # noqa: S608
_DONE = """
    SELECT arm, count(*) AS sheets, sum(score_bp >= :good) AS good FROM quality_sheet
    WHERE pilot_id = :pilot GROUP BY arm
"""
_CALL = f"""
    SELECT person.arm, contact.debtor_id, contact.by_user, {_TOLD} AS is_told,
           EXISTS (SELECT 1 FROM quality_sheet WHERE contact_id = contact.id) AS is_done
    FROM contact JOIN pilot_person AS person
         ON person.pilot_id = :pilot AND person.debtor_id = contact.debtor_id
    WHERE contact.id = :contact
"""  # noqa: S608
_KEEP = """
    INSERT INTO quality_sheet VALUES (:id, :pilot, :contact, :debtor, :agent, :arm, :marks, :score,
                                      :comment, :at, :by_user)
"""
_OWN = (
    "SELECT at, score_bp, comment FROM quality_sheet WHERE agent_id = ? ORDER BY at DESC LIMIT 50"
)


def call_to_hear(store: Store, pilot: Pilot, user_id: str) -> SampledCall | None:
    """The next of the sample; None when no conversation of the pilot may be heard."""
    if pilot.started_on is None:
        return None
    last = pilot.started_on + timedelta(days=pilot.plan.window_days)
    asked = {
        "pilot": pilot.id,
        "first": pilot.started_on.isoformat(),
        "last": last.isoformat(),
        "user": user_id,
        "process": QUALITY_PROCESS,
    }
    waiting = [
        SampledCall(
            row["id"],
            row["account"],
            instant_of(row["began_at"]),
            row["agent"],
            row["outcome"],
            row["arm"],
        )
        for row in store.rows(_WAITING, asked)
    ]
    done = {arm: share.total for arm, share in sheets_of(store, pilot.id).items()}
    return next_call(waiting, done, pilot.id)


def sheets_of(store: Store, pilot_id: str) -> dict[str, Share]:
    """By group: well conducted conversations of those that were heard."""
    rows = store.rows(_DONE, {"pilot": pilot_id, "good": GOOD_BP})
    return {row["arm"]: Share(row["good"], row["sheets"]) for row in rows}


def own_sheets(store: Store, user_id: str) -> list[KeptSheet]:
    """What was written of one's own calls, the newest first."""
    rows = store.rows(_OWN, (user_id,))
    return [KeptSheet(instant_of(row["at"]), row["score_bp"], row["comment"]) for row in rows]


def keep_sheet(store: Store, command: KeepQualitySheet) -> None:
    """Raises RefusedError for a call that is not of the pilot, heard already, of the author
    himself, or of an agent who had not been told."""
    asked = {
        "pilot": command.pilot_id,
        "contact": command.contact_id,
        "process": QUALITY_PROCESS,
    }
    row = store.row(_CALL, asked)
    if row is None or row["is_done"]:
        raise RefusedError("Esa llamada no es del piloto o ya tiene su hoja. No guardé otra.")
    if row["by_user"] == command.by.id or not row["is_told"]:
        raise RefusedError(
            "Solo se califica la llamada de otra persona que ya leyó que hay hojas. No la guardé."
        )
    store.write(
        _KEEP,
        {
            "id": command.id,
            "pilot": command.pilot_id,
            "contact": command.contact_id,
            "debtor": row["debtor_id"],
            "agent": row["by_user"],
            "arm": row["arm"],
            "marks": json.dumps(dict(command.marks)),
            "score": command.score_bp,
            "comment": command.comment.strip(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


ACTS = (act(KeepQualitySheet, keep_sheet, lambda c: {"pilot": c.pilot_id}),)
