"""The steps of an agreement's life, kept beside it and never edited."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.agreements.states import Change, Life, State
from agent_desk.domain.commands import Command
from agent_desk.store.database import Store
from agent_desk.store.instants import day_text, instant_of, instant_text, optional_day

_CHANGES = "SELECT * FROM agreement_change WHERE agreement_id = ? ORDER BY number"
_ADD = """
    INSERT INTO agreement_change(agreement_id, number, was, now, at, by_user, why, rule, on_day,
                                 command_id)
    VALUES (:agreement_id, :number, :was, :now, :at, :by_user, :why, :rule, :on_day, :command_id)
"""
_STATE = "UPDATE agreement SET state = :state WHERE id = :id"
_FOLIO = "SELECT folio FROM agreement WHERE id = ?"


def life_of(store: Store, agreement_id: str) -> Life:
    """Every step so far, oldest first."""
    row = store.row(_FOLIO, (agreement_id,))
    changes = tuple(
        Change(
            State(each["was"]),
            State(each["now"]),
            instant_of(each["at"]),
            each["by_user"],
            each["why"],
            each["rule"],
            optional_day(each["on_day"]),
        )
        for each in store.rows(_CHANGES, (agreement_id,))
    )
    return Life(row["folio"] if row else agreement_id, changes)


def step(
    store: Store,
    agreement_id: str,
    to: State,
    command: Command,
    why: str,
    *,
    rule: str = "",
    on: date | None = None,
) -> None:
    """Take one step and write it, in the command's transaction. Raises NoSuchPathError."""
    life = life_of(store, agreement_id)
    moved = life.moved(to, at=command.at, by=command.by.id, why=why, rule=rule, on=on)
    store.write(
        _ADD,
        {
            "agreement_id": agreement_id,
            "number": len(moved.changes),
            "was": life.state.value,
            "now": to.value,
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "why": why,
            "rule": rule,
            "on_day": day_text(on),
            "command_id": command.id,
        },
    )
    store.write(_STATE, {"state": to.value, "id": agreement_id})
