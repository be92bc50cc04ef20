"""What finds people in a portfolio, made at once from its tables: words, digits, filters."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from agent_desk.store.driver import Connection

if TYPE_CHECKING:
    from agent_desk.store.database import Store

PAGE_ROWS = 8192
PHONES, ACCOUNTS, RFCS = 0, 1, 2
_SOURCES = {
    PHONES: ("phone", "CASE WHEN is_active THEN digits ELSE '' END"),
    ACCOUNTS: ("account", "folded"),
    RFCS: ("debtor", "rfc"),
}
_WORDS = """
    INSERT INTO {s}.person_search(rowid, words)
    SELECT row, given_names || ' ' || surnames FROM {s}.debtor
"""
_VOCABULARY = "CREATE VIRTUAL TABLE temp.index_word USING fts5vocab('{s}', 'person_search', 'row')"
_KEEP_WORDS = "INSERT INTO {s}.name_word(word, people) SELECT term, doc FROM temp.index_word"
_PAGE = """
    INSERT INTO {s}.digits_page(kind, page, rows, text)
    SELECT :kind, :page,
           CASE WHEN max(row) - min(row) + 1 = count(*) THEN min(row) || ''
                ELSE group_concat(row, ',') END,
           group_concat(value, char(10))
    FROM (SELECT row, {value} AS value FROM {s}.{table}
          WHERE row BETWEEN :page * :size AND :page * :size + :size - 1 ORDER BY row)
    HAVING max(value) <> ''
"""
_FACETS = """
    INSERT INTO {s}.facet(field, value, label, accounts)
    SELECT '{field}', {field}, max({label}), count(*) FROM {s}.account
    WHERE closed_on IS NULL AND {field} <> '' GROUP BY {field}
"""
# What decides together over who may be called at an hour: open_groups.py asks them at night.
_GROUPS = """
    INSERT INTO {s}.facet(field, value, label, accounts)
    SELECT 'group', json_array(product, state, time_zone), '', count(*) FROM {s}.account
    WHERE closed_on IS NULL GROUP BY product, state, time_zone
"""
_COUNTRIES = """
    INSERT INTO {s}.facet(field, value, label, accounts)
    SELECT 'country', country, '', count(*) FROM {s}.debtor GROUP BY country
"""
FACETS = {"product": "product_name", "bucket": "bucket", "state": "state", "segment": "segment"}
_VERSION = "INSERT OR REPLACE INTO {s}.about(key, value) VALUES ('index', ?)"


def index_people(store: Store) -> None:
    """Index the store's own portfolio again, inside `tx()`; for small ones."""
    connection = store.connection
    for table in ("name_word", "digits_page", "facet"):
        connection.execute(f"DELETE FROM portfolio.{table}")  # noqa: S608
    connection.execute("INSERT INTO portfolio.person_search(person_search) VALUES ('delete-all')")
    index_search(connection, "portfolio")
    index_facets(connection, "portfolio")


def index_search(connection: Connection, schema: str) -> None:
    """Fill the empty search tables of the portfolio in that schema."""
    connection.execute(_WORDS.format(s=schema))
    connection.execute("DROP TABLE IF EXISTS temp.index_word")
    connection.execute(_VOCABULARY.format(s=schema))
    connection.execute(_KEEP_WORDS.format(s=schema))
    connection.execute("DROP TABLE temp.index_word")
    for kind, (table, value) in _SOURCES.items():
        _lay_out(connection, schema, kind, table, value)
    connection.execute(_VERSION.format(s=schema), (secrets.token_hex(8),))


def index_facets(connection: Connection, schema: str) -> None:
    """Count what the work list may be filtered by."""
    for field, label in FACETS.items():
        connection.execute(_FACETS.format(s=schema, field=field, label=label))
    connection.execute(_GROUPS.format(s=schema))
    connection.execute(_COUNTRIES.format(s=schema))


def page_of(row: int) -> int:
    """The page of numbers that a row stands on."""
    return row // PAGE_ROWS


def lay_out_page(connection: Connection, schema: str, kind: int, page: int) -> None:
    """One page of numbers anew, after some of its rows changed or went."""
    table, value = _SOURCES[kind]
    named = {"kind": kind, "page": page, "size": PAGE_ROWS}
    gone = f"DELETE FROM {schema}.digits_page WHERE kind = :kind AND page = :page"  # noqa: S608
    connection.execute(gone, named)
    connection.execute(_PAGE.format(s=schema, table=table, value=value), named)


def _lay_out(connection: Connection, schema: str, kind: int, table: str, value: str) -> None:
    found = connection.execute(f"SELECT max(row) FROM {schema}.{table}").fetchone()  # noqa: S608
    last = int(found[0]) if found and found[0] is not None else -1
    page = _PAGE.format(s=schema, table=table, value=value)
    for number in range(last // PAGE_ROWS + 1):
        connection.execute(page, {"kind": kind, "page": number, "size": PAGE_ROWS})
