"""The marks that a creditor's file carries, brought into force in small steps beside the calls."""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.store.database import Store
from agent_desk.store.driver import Connection, Value

STEP = 500  # rows a transaction: a desk that wants to write waits milliseconds

_MISSING = """
    SELECT told.debtor_id, nullif(told.account, '') AS account, told.flag
    FROM main.file_flag AS told WHERE NOT EXISTS (
        SELECT 1 FROM desk.flag AS kept WHERE kept.debtor_id = told.debtor_id
          AND ifnull(kept.account, '') = told.account AND kept.flag = told.flag)
"""
# Only of people of this file: another creditor's marks are his to take off.
_GONE = """
    SELECT kept.row FROM desk.flag AS kept WHERE kept.source = 'file'
      AND kept.debtor_id IN (SELECT id FROM main.debtor WHERE line > 0)
      AND NOT EXISTS (
        SELECT 1 FROM main.file_flag AS told WHERE told.debtor_id = kept.debtor_id
          AND told.account = ifnull(kept.account, '') AND told.flag = kept.flag)
"""
_PUT_ON = """
    INSERT INTO flag(debtor_id, account, flag, source, set_at, by_user, reason)
    VALUES (:debtor_id, :account, :flag, 'file',
            strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), '', :batch) ON CONFLICT DO NOTHING
"""
_TAKE_OFF = "DELETE FROM flag WHERE row = :row AND source = 'file'"


class FileFlags:
    """Compares the file's marks with those in force, and changes only the difference."""

    def __init__(self, store: Store, draft: Connection) -> None:
        self._store, self._draft = store, draft
        self._missing: list[dict[str, Value]] = []
        self._gone: list[dict[str, Value]] = []

    def compare(self, batch_id: str) -> None:
        """Find what differs; on the draft's own connection, so nobody waits."""
        self._missing = [
            {"debtor_id": row[0], "account": row[1], "flag": row[2], "batch": batch_id}
            for row in self._draft.execute(_MISSING)
        ]
        self._gone = [{"row": row[0]} for row in self._draft.execute(_GONE)]

    def put_on(self) -> Iterator[None]:
        """Before the switch, a step at a time: a mark that comes early only protects."""
        return self._in_steps(_PUT_ON, self._missing)

    def take_off(self) -> Iterator[None]:
        """After the switch, a step at a time."""
        return self._in_steps(_TAKE_OFF, self._gone)

    def _in_steps(self, sql: str, rows: list[dict[str, Value]]) -> Iterator[None]:
        for start in range(0, len(rows), STEP):
            with self._store.tx():
                self._store.write_many(sql, rows[start : start + STEP])
            yield
