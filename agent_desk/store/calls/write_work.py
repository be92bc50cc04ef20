"""Who works whom: a person is taken for some minutes, given back, or runs out by himself."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.intake_commands import ClaimDebtor, ReleaseDebtor, SetWorkRule
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.lookups import debtor_of

_TAKE = """
    INSERT INTO claim(debtor_id, account, by_user, claimed_at, expires_at, epoch)
    VALUES (:debtor_id, :account, :by_user, :at, :expires_at, 1)
    ON CONFLICT(debtor_id) DO UPDATE SET
        account = excluded.account, by_user = excluded.by_user, claimed_at = excluded.claimed_at,
        expires_at = excluded.expires_at, epoch = epoch + 1
    WHERE by_user = excluded.by_user OR expires_at <= excluded.claimed_at
    RETURNING epoch
"""
_GIVE_OTHERS_BACK = "DELETE FROM claim WHERE by_user = :by_user AND debtor_id <> :debtor_id"
_GIVE_BACK = "DELETE FROM claim WHERE debtor_id = :debtor_id AND by_user = :by_user"
_RULE = "INSERT INTO work_rule(rule, set_at, by_user) VALUES (:rule, :at, :by_user)"
_CURRENT_RULE = "SELECT rule FROM work_rule ORDER BY version DESC LIMIT 1"


def claim_debtor(store: Store, command: ClaimDebtor) -> None:
    """Raises RefusedError while somebody else has the person; one agent has one at a time."""
    debtor_id = debtor_of(store, command.account)
    taken = store.rows(
        _TAKE,
        {
            "debtor_id": debtor_id,
            "account": command.account,
            "by_user": command.by.id,
            "at": instant_text(command.at),
            "expires_at": instant_text(command.expires_at),
        },
    )
    if not taken:
        raise RefusedError(
            "Otra persona de su equipo ya está con este cliente. No cambié nada; siga con el "
            "siguiente (Ctrl+N)."
        )
    store.write(_GIVE_OTHERS_BACK, {"by_user": command.by.id, "debtor_id": debtor_id})


def release_debtor(store: Store, command: ReleaseDebtor) -> None:
    """Give the person back; one that is not this agent's stays whose it is."""
    debtor_id = debtor_of(store, command.account)
    store.write(_GIVE_BACK, {"debtor_id": debtor_id, "by_user": command.by.id})


def set_work_rule(store: Store, command: SetWorkRule) -> None:
    """The newest rule is in force; the older ones stay as the history."""
    store.write(
        _RULE,
        {"rule": command.rule, "at": instant_text(command.at), "by_user": command.by.id},
    )


def work_rule(store: Store) -> str:
    """The rule in force as JSON, "" when nobody has set one."""
    row = store.row(_CURRENT_RULE)
    return str(row["rule"]) if row else ""


ACTS = (
    act(ClaimDebtor, claim_debtor),
    act(ReleaseDebtor, release_debtor),
    act(SetWorkRule, set_work_rule),
)
