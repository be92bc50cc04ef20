"""People and keys as acts of the log: ids and codes; no PIN, no key and no name goes into it."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role
from agent_desk.domain.people_commands import (
    REVEAL_REASONS,
    AddPerson,
    AddSlot,
    ChangeRole,
    ChangeSecret,
    LeaveDesk,
    MissSignIn,
    RekeyStore,
    ResetSecret,
    ReturnToDesk,
    RevealPerson,
    RevokeSlot,
    SetActive,
    SetSessionRule,
    TakeOverCall,
    UnlockPerson,
    UseRecovery,
)
from agent_desk.domain.session_rule import SessionRule, refusal_of_rule
from agent_desk.store.acts import act, no_rows
from agent_desk.store.database import Store
from agent_desk.store.driver import Row

_FIND = "SELECT id, role, is_active FROM user WHERE id = ?"
_ADD = "INSERT INTO user(id, name, role) VALUES (:id, :name, :role)"
_ROLE = "UPDATE user SET role = :role WHERE id = :id"
_ACTIVE = "UPDATE user SET is_active = :is_active WHERE id = :id"
_OTHER_ADMINISTRATOR = """
    SELECT 1 FROM user WHERE role = 'administrator' AND is_active = 1 AND id <> ? LIMIT 1
"""
_RULE = """
    INSERT INTO session_rule(one, idle_minutes, call_minutes) VALUES (1, :idle, :call)
    ON CONFLICT(one) DO UPDATE SET idle_minutes = :idle, call_minutes = :call
"""
LONGEST_NAME = 80


def add_person(store: Store, command: AddPerson) -> None:
    """Raises RefusedError for a name that cannot be read, or an id that is taken."""
    person = command.person
    name = person.name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise RefusedError("Escriba el nombre con el que se presenta. No agregué a nadie.")
    if store.row(_FIND, (person.id,)):
        raise RefusedError("Esa persona ya está en este archivo. No cambié nada.")
    store.write(_ADD, {"id": person.id, "name": name, "role": person.role.value})


def change_role(store: Store, command: ChangeRole) -> None:
    """Raises RefusedError for oneself and for the last administrator."""
    found = _somebody_else(store, command.person_id, command.by.id)
    if found["role"] == command.role.value:
        raise RefusedError("Esa persona ya tiene ese papel. No cambié nada.")
    if found["role"] == Role.ADMINISTRATOR.value:
        _require_other_administrator(store, command.person_id)
    store.write(_ROLE, {"id": command.person_id, "role": command.role.value})


def set_active(store: Store, command: SetActive) -> None:
    """Raises RefusedError for oneself and for the last administrator."""
    found = _somebody_else(store, command.person_id, command.by.id)
    if bool(found["is_active"]) is command.is_active:
        raise RefusedError("Esa persona ya estaba así. No cambié nada.")
    if found["role"] == Role.ADMINISTRATOR.value and not command.is_active:
        _require_other_administrator(store, command.person_id)
    store.write(_ACTIVE, {"id": command.person_id, "is_active": int(command.is_active)})


def reset_secret(store: Store, command: ResetSecret) -> None:
    """Raises RefusedError for oneself, and for who left."""
    found = _somebody_else(store, command.person_id, command.by.id)
    if not found["is_active"]:
        raise RefusedError("Esa persona ya no entra aquí. Reactívela antes de darle un PIN.")


def unlock_person(store: Store, command: UnlockPerson) -> None:
    """Supervision lets agents in again; the others wait for the administrator."""
    found = _somebody_else(store, command.person_id, command.by.id)
    is_ones_team = found["role"] == Role.AGENT.value
    if command.by.role is not Role.ADMINISTRATOR and not is_ones_team:
        raise RefusedError(
            "Supervisión desbloquea a los agentes. Esta persona sigue bloqueada; "
            "pídalo a administración."
        )


def take_over(store: Store, command: TakeOverCall) -> None:
    """Raises RefusedError for one's own call: that one is simply uncovered."""
    _somebody_else(store, command.from_user, command.by.id)


def set_session_rule(store: Store, command: SetSessionRule) -> None:
    rule = SessionRule(command.idle_minutes, command.call_minutes)
    refusal = refusal_of_rule(rule)
    if refusal:
        raise RefusedError(refusal)
    store.write(_RULE, {"idle": rule.idle_minutes, "call": rule.call_minutes})


def reveal_person(_store: Store, command: RevealPerson) -> None:
    if command.reason not in REVEAL_REASONS:
        raise RefusedError("Elija uno de los motivos de la lista. Los datos siguen cubiertos.")


def _somebody_else(store: Store, person_id: str, own_id: str) -> Row:
    found = store.row(_FIND, (person_id,))
    if found is None:
        raise RefusedError("No encuentro a esa persona en este archivo. No cambié nada.")
    if person_id == own_id:
        raise RefusedError("Esto no se hace con uno mismo. No cambié nada; pídalo a otra persona.")
    return found


def _require_other_administrator(store: Store, person_id: str) -> None:
    if store.row(_OTHER_ADMINISTRATOR, (person_id,)) is None:
        raise RefusedError(
            "Es la única persona de administración y sin ella nadie podría dar accesos. "
            "No cambié nada; dé antes ese papel a otra persona."
        )


ACTS = (
    act(
        AddPerson,
        add_person,
        lambda command: {"user": command.person.id, "role": command.person.role.value},
    ),
    act(
        ChangeRole,
        change_role,
        lambda command: {"user": command.person_id, "role": command.role.value},
    ),
    act(
        SetActive,
        set_active,
        lambda command: {"user": command.person_id, "is_active": command.is_active},
    ),
    act(ResetSecret, reset_secret, lambda command: {"user": command.person_id}),
    act(ChangeSecret, no_rows),
    act(UnlockPerson, unlock_person, lambda command: {"user": command.person_id}),
    act(
        MissSignIn,
        no_rows,
        lambda command: {"count": command.count, "wait_s": command.wait_s},
    ),
    act(LeaveDesk, no_rows, lambda command: {"why": command.why}),
    act(ReturnToDesk, no_rows),
    act(
        TakeOverCall,
        take_over,
        lambda command: {"from_user": command.from_user, "contact": command.contact_id},
    ),
    act(AddSlot, no_rows, lambda command: {"slot": command.slot_id, "kind": command.slot_kind}),
    act(RevokeSlot, no_rows, lambda command: {"slot": command.slot_id, "kind": command.slot_kind}),
    act(RekeyStore, no_rows),
    act(UseRecovery, no_rows),
    act(
        SetSessionRule,
        set_session_rule,
        lambda command: {"idle": command.idle_minutes, "call": command.call_minutes},
    ),
    act(RevealPerson, reveal_person, lambda command: {"reason": command.reason}),
)
