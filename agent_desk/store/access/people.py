"""The people of this store: who may be the author of a command, and when a window covers itself."""

from __future__ import annotations

import json
from datetime import datetime
from uuid import uuid4

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Person, Role, User
from agent_desk.domain.session_rule import SessionRule
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_ALL = """
    SELECT id, name, role, is_active FROM user
    ORDER BY CASE role WHEN 'agent' THEN 0 WHEN 'supervisor' THEN 1 WHEN 'trainer' THEN 2
                       WHEN 'manager' THEN 3 ELSE 4 END, name
"""
_SAVE = """
    INSERT INTO user(id, name, role) VALUES (:id, :name, :role)
    ON CONFLICT(id) DO UPDATE SET name = excluded.name, role = excluded.role
"""
_LOG = """
    INSERT INTO event(id, kind, by_user, by_role, at, body)
    VALUES (:event_id, 'SaveUser', :by_user, :by_role, :at, :body)
"""


_RULE = "SELECT idle_minutes, call_minutes FROM session_rule"


def people(store: Store) -> list[Person]:
    """Everybody, agents first, with those who left."""
    return [
        Person(User(row["id"], row["name"], Role(row["role"])), bool(row["is_active"]))
        for row in store.rows(_ALL)
    ]


def users(store: Store) -> list[User]:
    """Everybody who may enter, agents first."""
    return [person.user for person in people(store) if person.is_active]


def session_rule(store: Store) -> SessionRule:
    """The minutes in force; the usual ones until somebody sets others."""
    row = store.row(_RULE)
    return SessionRule(row["idle_minutes"], row["call_minutes"]) if row else SessionRule()


def save_user(store: Store, user: User, at: datetime, by: User | None = None) -> None:
    """Set up a new store: its first people, before there is anybody to ask for permission."""
    author = by or user
    with store.tx():
        store.write(_SAVE, {"id": user.id, "name": user.name, "role": user.role.value})
        store.write(
            _LOG,
            {
                "event_id": str(uuid4()),
                "by_user": author.id,
                "by_role": author.role.value,
                "at": instant_text(at),
                "body": json.dumps({"user": user.id, "role": user.role.value}, sort_keys=True),
            },
        )


def require_known(store: Store, user: User) -> None:
    """Refuse an author who is not a user of this store, left, or claims another role than his.

    A store without users is being set up: anybody may write in it. Raises RefusedError.
    """
    row = store.row("SELECT role, is_active FROM user WHERE id = ?", (user.id,))
    if row is None and store.row("SELECT 1 FROM user LIMIT 1") is None:
        return
    if row is None or not row["is_active"] or row["role"] != user.role.value:
        raise RefusedError(
            f"No reconozco a «{user.name}» con ese papel en este equipo. "
            "No cambié nada; entre de nuevo con su usuario."
        )
