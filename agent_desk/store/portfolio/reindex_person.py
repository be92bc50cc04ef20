"""Taking one person out of what finds people, and putting him back, without touching the rest."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence

from agent_desk.domain.text.fold import fold
from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.portfolio.index_people import (
    ACCOUNTS,
    FACETS,
    PHONES,
    RFCS,
    lay_out_page,
    page_of,
)
from agent_desk.store.privacy.person_rows import PersonRow, PersonRows

_SECURE = "INSERT INTO portfolio.person_search(person_search, rank) VALUES ('secure-delete', 1)"
_FORGET = "DELETE FROM portfolio.person_search WHERE rowid = ?"
_LEARN = """
    INSERT INTO portfolio.person_search(rowid, words)
    SELECT row, given_names || ' ' || surnames FROM portfolio.debtor WHERE row = ?
"""
_FEWER = "UPDATE portfolio.name_word SET people = people - 1 WHERE word = ?"
_NOBODY = "DELETE FROM portfolio.name_word WHERE people <= 0"
_MORE = """
    INSERT INTO portfolio.name_word(word, people) VALUES (?, 1)
    ON CONFLICT(word) DO UPDATE SET people = people + 1
"""
_FACET = (
    "UPDATE portfolio.facet SET accounts = accounts + :step WHERE field = :field AND value = :v"
)
_VERSION = "INSERT OR REPLACE INTO portfolio.about(key, value) VALUES ('index', ?)"

Rows = Sequence[PersonRow]


def forget_person(store: Store, rows: PersonRows) -> None:
    """After his rows went, inside `tx()`: no word, number or count of him stays behind."""
    store.write(_SECURE)  # a portfolio built from a file has not been told yet
    for debtor in rows["portfolio.debtor"]:
        store.write(_FORGET, (_number(debtor["row"]),))
        store.write_many(_FEWER, [(word,) for word in words_of(debtor)])
    store.write(_NOBODY)
    _count(store, rows["portfolio.account"], -1)
    _lay_out(store, rows)


def learn_person(store: Store, rows: PersonRows) -> None:
    """After his rows came back, inside `tx()`."""
    for debtor in rows["portfolio.debtor"]:
        store.write(_LEARN, (_number(debtor["row"]),))
        store.write_many(_MORE, [(word,) for word in words_of(debtor)])
    _count(store, rows["portfolio.account"], 1)
    _lay_out(store, rows)


def words_of(debtor: PersonRow) -> tuple[str, ...]:
    """The words under which he is found, each once, as the index folds them."""
    given, surnames = str(debtor["given_names"]), str(debtor["surnames"])
    named = fold(f"{given} {surnames}")
    return tuple(dict.fromkeys("".join(c if c.isalnum() else " " for c in named).split()))


def _count(store: Store, accounts: Rows, step: int) -> None:
    for account in accounts:
        if account["closed_on"] is None:
            for field in FACETS:
                store.write(_FACET, {"field": field, "v": account[field], "step": step})


def _lay_out(store: Store, rows: PersonRows) -> None:
    for kind, table in ((PHONES, "phone"), (ACCOUNTS, "account"), (RFCS, "debtor")):
        for page in _pages(rows[f"portfolio.{table}"]):
            lay_out_page(store.connection, "portfolio", kind, page)
    store.write(_VERSION, (secrets.token_hex(8),))


def _pages(rows: Rows) -> Iterable[int]:
    return sorted({page_of(_number(row["row"])) for row in rows})


def _number(value: Value) -> int:
    if not isinstance(value, int):
        raise TypeError("a row number is a whole number")
    return value
