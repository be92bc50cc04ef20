"""What a file tells twice: equal accounts once, contradictory ones not at all, a person once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby

from agent_desk.domain.text.fold import fold
from agent_desk.services.portfolio_rows import AccountRow, DebtorRow
from agent_desk.store.driver import Connection, Row

_FOLDED = "CREATE INDEX IF NOT EXISTS account_folded ON account(folded)"
_ACCOUNT_COLUMNS = ", ".join(f"a.{name}" for name in AccountRow._fields)
_REPEATED = f"""
    SELECT a.row, {_ACCOUNT_COLUMNS},
           (SELECT json_array(d.given_names, d.surnames, d.state, d.city, d.rfc, d.email)
            FROM debtor AS d WHERE d.line = a.line) AS person
    FROM account AS a WHERE a.folded IN (
        SELECT folded FROM account GROUP BY folded HAVING count(*) > 1)
    ORDER BY a.folded, a.line
"""  # noqa: S608
_LINES = "CREATE INDEX IF NOT EXISTS {table}_line ON {table}(line)"
_REMARK = """
    INSERT INTO report_row(line, is_rejected, field, value, reason, original)
    VALUES (?, ?, 'cuenta', ?, ?, '')
"""
_DELETE = ("DELETE FROM account WHERE line = ?", "DELETE FROM debtor WHERE line = ?")
_DELETE_PHONES = "DELETE FROM phone WHERE line = ?"
_HAS_OWN_IDS = "SELECT 1 FROM debtor WHERE id NOT LIKE 'cuenta:%' LIMIT 1"
_PEOPLE = f"""
    SELECT row, {", ".join(DebtorRow._fields)} FROM debtor WHERE id IN (
        SELECT id FROM debtor GROUP BY id HAVING count(*) > 1)
    ORDER BY id, line
"""  # noqa: S608
_KEEP = f"""
    UPDATE debtor SET {", ".join(f"{name} = ?" for name in DebtorRow._fields)} WHERE row = ?
"""  # noqa: S608
_DROP = "DELETE FROM debtor WHERE row = ?"
_SAME_PHONES = """
    DELETE FROM phone WHERE row IN (
        SELECT row FROM (
            SELECT row, row_number() OVER (PARTITION BY debtor_id, number ORDER BY row) AS place
            FROM phone WHERE debtor_id IN (SELECT value FROM json_each(?)))
        WHERE place > 1)
"""
_RENUMBER = """
    UPDATE phone SET position = (
        SELECT count(*) FROM phone AS earlier
        WHERE earlier.debtor_id = phone.debtor_id AND earlier.row < phone.row)
    WHERE debtor_id IN (SELECT value FROM json_each(?))
"""
_PHONE_PERSON = "CREATE INDEX IF NOT EXISTS phone_person ON phone(debtor_id)"
_KEEPS_LINE = ("id", "line")


def resolve_accounts(connection: Connection) -> None:
    """An account told twice is loaded once when the rows are equal, else not at all, with lines."""
    connection.execute(_FOLDED)
    found = list(connection.execute(_REPEATED)) if _has_repeated(connection) else []
    if not found:
        return
    _index_lines(connection)
    for _folded, group in groupby(found, key=lambda row: row["folded"]):
        _resolve(connection, list(group))


def resolve_people(connection: Connection) -> None:
    """A person of several accounts is one, with what any of his rows knows; the first row wins.

    Rows with his id and another name are refused: whose debt it is would be a guess.
    """
    if connection.execute(_HAS_OWN_IDS).fetchone() is None:
        return
    kept: list[tuple[object, ...]] = []
    dropped: list[tuple[int]] = []
    refused: list[tuple[Row, Row]] = []
    people: list[str] = []
    for _id, group in groupby(connection.execute(_PEOPLE), key=lambda row: row["id"]):
        first, *others = list(group)
        people.append(first["id"])
        same = [row for row in others if _name(row) == _name(first)]
        refused += [(row, first) for row in others if _name(row) != _name(first)]
        dropped += [(int(row["row"]),) for row in same]
        if same:
            kept.append((*_merged([first, *same]), first["row"]))
    connection.executemany(_KEEP, kept)  # type: ignore[arg-type]
    connection.executemany(_DROP, dropped)
    if refused:
        _index_lines(connection)
        _refuse(connection, refused)
    if dropped:
        connection.execute(_PHONE_PERSON)
        told = json.dumps(people)
        connection.execute(_SAME_PHONES, (told,))
        connection.execute(_RENUMBER, (told,))
        connection.execute("DROP INDEX phone_person")


def _has_repeated(connection: Connection) -> bool:
    sql = "SELECT 1 FROM account GROUP BY folded HAVING count(*) > 1 LIMIT 1"
    return connection.execute(sql).fetchone() is not None


def _resolve(connection: Connection, group: list[Row]) -> None:
    first, *others = group
    is_same = all(_told(row) == _told(first) for row in others)
    for row in others if is_same else group:
        line, number = int(row["line"]), str(row["number"])
        if is_same:
            reason = f"es la misma fila que la línea {first['line']}; se cargó una vez"
        else:
            other = next(o["line"] for o in group if o["line"] != line)
            reason = f"la misma cuenta viene distinta en la línea {other}; no se cargó ninguna"
        connection.execute(_REMARK, (line, int(not is_same), number, reason))
        for statement in (*_DELETE, _DELETE_PHONES):
            connection.execute(statement, (line,))


def _refuse(connection: Connection, refused: list[tuple[Row, Row]]) -> None:
    for row, first in refused:
        line = int(row["line"])
        reason = f"en la línea {first['line']} ese número de cliente es de otra persona"
        connection.execute(_REMARK, (line, 1, row["id"], reason))
        for statement in (*_DELETE, _DELETE_PHONES):
            connection.execute(statement, (line,))


def _index_lines(connection: Connection) -> None:
    for table in ("account", "debtor", "phone"):
        connection.execute(_LINES.format(table=table))


def _told(row: Row) -> tuple[object, ...]:
    """What a row says of an account: all but where it stands."""
    fields = (name for name in AccountRow._fields if name not in ("number", "line"))
    return (*(row[name] for name in fields), row["person"])


def _name(row: Row) -> str:
    return fold(f"{row['given_names']} {row['surnames']}")


def _merged(rows: list[Row]) -> Iterator[str | int | None]:
    for name in DebtorRow._fields:
        if name == "accepts":
            channels = {channel for row in rows for channel in json.loads(row["accepts"])}
            yield json.dumps(sorted(channels))
            continue
        yield next((row[name] for row in rows if row[name] not in ("", None, "[]")), rows[0][name])
