"""What is learnt or agreed about an account outside its money: facts, flags, callbacks."""

from __future__ import annotations

from agent_desk.domain.commands import FlagAccount, NoteFact, ScheduleCallback
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.privacy.hardship import hardship_kind_of
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.lookups import debtor_of
from agent_desk.store.portfolio.portfolio_sql import HARDSHIP

# Of the person, whatever the account it was learnt on; the other flags are of one account.
PERSON_FLAGS = frozenset(
    {
        *("vulnerable", "no_contactar", "cese_escrito", "abogado", "numero_equivocado"),
        *("insolvencia", "empleador_prohibe", "no_trabajo", "menor", "adulto_mayor_no_deudor"),
        *("sin_llamadas", "sin_whatsapp", "sin_sms", "sin_correo", "sin_cartas", "sin_visitas"),
        "sin_avisos",
    }
)
# Of the person too, but read on each account: a death stops them all.
ALL_ACCOUNTS_FLAGS = frozenset({"fallecido"})

_FACT = """
    INSERT INTO fact(id, debtor_id, kind, text, noted_on, by_user)
    VALUES (:id, :debtor_id, :kind, :text, :noted_on, :by_user)
    ON CONFLICT DO NOTHING
"""
_REPLACE_CALLBACKS = """
    UPDATE callback SET closed_at = :at WHERE account = :account AND closed_at IS NULL
"""
_CALLBACK = """
    INSERT INTO callback(id, account, due_at, reason, created_at, by_user)
    VALUES (:id, :account, :due_at, :reason, :at, :by_user)
"""
_PUT_ON_PERSON = """
    INSERT INTO flag(debtor_id, account, flag, source, set_at, by_user, reason)
    VALUES (:debtor_id, NULL, :flag, 'desk', :at, :by_user, :reason)
    ON CONFLICT DO UPDATE SET source = 'desk', set_at = :at, by_user = :by_user, reason = :reason
"""
_PUT_ON_ACCOUNTS = """
    INSERT INTO flag(debtor_id, account, flag, source, set_at, by_user, reason)
    SELECT debtor_id, number, :flag, 'desk', :at, :by_user, :reason FROM account
    WHERE number = :account OR (:is_for_all AND debtor_id = :debtor_id)
    ON CONFLICT DO UPDATE SET source = 'desk', set_at = :at, by_user = :by_user, reason = :reason
"""
_TAKE_OFF = """
    DELETE FROM flag WHERE flag = :flag AND debtor_id = :debtor_id
      AND (account IS NULL OR account = :account OR :is_for_all)
"""


def note_fact(store: Store, command: NoteFact) -> None:
    """The same fact of the same day is kept once. Raises RefusedError when it says nothing."""
    debtor_id = debtor_of(store, command.account)
    if not command.text.strip():
        raise RefusedError("El dato está vacío. No lo guardé; escríbalo y vuelva a guardar.")
    hard = hardship_kind_of(command.kind, command.text)  # restricted: in a table of its own
    store.write(
        HARDSHIP if hard else _FACT,
        {
            "id": command.id,
            "debtor_id": debtor_id,
            "debtor": debtor_id,
            "kind": hard or command.kind,
            "text": command.text.strip(),
            "noted_on": business_day_text(command.at),
            "by_user": command.by.id,
        },
    )


def schedule_callback(store: Store, command: ScheduleCallback) -> None:
    """One open date per account: the new one replaces it. Raises RefusedError for a past date."""
    debtor_of(store, command.account)
    if command.due_at < command.at:
        raise RefusedError(
            "Esa hora ya pasó. No cambié la fecha del próximo contacto; elija una posterior."
        )
    values = {
        "id": command.id,
        "account": command.account,
        "due_at": instant_text(command.due_at),
        "reason": command.reason,
        "at": instant_text(command.at),
        "by_user": command.by.id,
    }
    store.write(_REPLACE_CALLBACKS, values)
    store.write(_CALLBACK, values)


def flag_account(store: Store, command: FlagAccount) -> None:
    """Put a flag on, or take it off, the person or the account, as the flag is of one or other."""
    values: dict[str, Value] = {
        "account": command.account,
        "debtor_id": debtor_of(store, command.account),
        "flag": command.flag,
        "at": instant_text(command.at),
        "by_user": command.by.id,
        "reason": command.reason,
        "is_for_all": int(command.flag in ALL_ACCOUNTS_FLAGS),
    }
    if not command.is_on:
        store.write(_TAKE_OFF, values)
    elif command.flag in PERSON_FLAGS:
        store.write(_PUT_ON_PERSON, values)
    else:
        store.write(_PUT_ON_ACCOUNTS, values)


ACTS = (
    act(NoteFact, note_fact, lambda command: {"kind": command.kind}),
    act(ScheduleCallback, schedule_callback),
    act(
        FlagAccount,
        flag_account,
        lambda command: {"flag": command.flag, "is_on": command.is_on},
    ),
)
