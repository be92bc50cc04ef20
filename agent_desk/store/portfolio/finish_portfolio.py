"""What a killed program left undone in the portfolio of an act that the store has already.

Main file and portfolio are two files, and in WAL mode each of them commits for itself, the main one
first: a program that is killed between the two leaves a person sealed in the one and still there in
the other. What is missing can always be told from the main file, and is done at the next opening.
"""

from __future__ import annotations

import json

from agent_desk.store.database import Store
from agent_desk.store.privacy.missing_corrections import missing_corrections
from agent_desk.store.privacy.person_map import PORTFOLIO
from agent_desk.store.privacy.person_rows import Person
from agent_desk.store.privacy.seal_person import UNSEALING, insert_sealed, rows_sealed, take_out

_HALF_SEALED = """
    SELECT block.debtor_id, json_group_array(each.value) AS accounts
    FROM main.person_block AS block, json_each(block.accounts) AS each
    WHERE block.debtor_id IN (SELECT id FROM portfolio.debtor)
       OR each.value IN (SELECT number FROM portfolio.account)
    GROUP BY block.debtor_id
"""
_UNSEALING = "SELECT value FROM main.meta WHERE key = ?"
_DONE = "DELETE FROM main.meta WHERE key = ?"
_LIVES = "SELECT 1 FROM portfolio.debtor WHERE id = ?"
_UNSEAL = "DELETE FROM main.sealed_row WHERE debtor_id = ?"


def finish_portfolio(store: Store) -> None:
    """Milliseconds, and nothing where nothing is missing. Raises StoreError."""
    if not _is_owed(store):
        return
    from agent_desk.store.privacy.write_privacy_data import redo_correction

    with store.tx():  # who is in the middle of his own act has finished it once this begins
        for row in store.rows(_HALF_SEALED):
            _finish_sealing(store, str(row["debtor_id"]))
        left = store.row(_UNSEALING, (UNSEALING,))
        if left:
            _finish_unsealing(store, str(left["value"]))
        for correction in missing_corrections(store):
            redo_correction(store, correction)


def _is_owed(store: Store) -> bool:
    return (
        store.row(_UNSEALING, (UNSEALING,)) is not None
        or store.row(_HALF_SEALED) is not None
        or bool(missing_corrections(store))
    )


def _finish_sealing(store: Store, debtor: str) -> None:
    row = store.row("SELECT accounts FROM main.person_block WHERE debtor_id = ?", (debtor,))
    accounts = json.loads(row["accounts"]) if row else ()
    person = Person(debtor, tuple(str(number) for number in accounts), is_blocked=True)
    take_out(store, person, rows_sealed(store, debtor))


def _finish_unsealing(store: Store, debtor: str) -> None:
    if not store.row(_LIVES, (debtor,)):
        insert_sealed(store, debtor, PORTFOLIO)
    store.write(_UNSEAL, (debtor,))
    store.write(_DONE, (UNSEALING,))
