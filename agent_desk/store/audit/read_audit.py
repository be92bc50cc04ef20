"""The log as the auditor reads it: by person, act, account and days; and exported, checkable."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from agent_desk.services.overview import LogEntry, LogFilter
from agent_desk.store.access.private_files import write_private
from agent_desk.store.audit.chain import chain_head, chain_start
from agent_desk.store.database import Store
from agent_desk.store.instants import BUSINESS_ZONE, instant_of, instant_text

_WHERE = """
    WHERE e.seq < :before
      AND (:kinds = '[]' OR e.kind IN (SELECT value FROM json_each(:kinds)))
      AND (:by_user = '' OR e.by_user = :by_user)
      AND (:account = '' OR e.account = :account)
      AND (:first = '' OR e.at >= :first)
      AND (:next = '' OR e.at < :next)
"""
_PAGE = f"""
    SELECT e.seq, e.kind, e.at, e.by_user, e.by_role, e.account, e.body,
           ifnull(user.name, e.by_user) AS by_name
    FROM event AS e LEFT JOIN user ON user.id = e.by_user {_WHERE}
    ORDER BY e.seq DESC LIMIT :limit
"""  # noqa: S608
_WHOLE = f"""
    SELECT e.seq, e.id, e.kind, e.by_user, e.by_role, e.at, e.account, e.body, l.mark, l.hash
    FROM event AS e LEFT JOIN event_link AS l ON l.seq = e.seq {_WHERE} ORDER BY e.seq
"""  # noqa: S608
_PEOPLE = """
    SELECT by_user, ifnull(max(user.name), by_user) AS name
    FROM (SELECT DISTINCT by_user FROM event) LEFT JOIN user ON user.id = by_user
    GROUP BY by_user ORDER BY name
"""
_NEWEST = 2**62
COLUMNS = ("seq", "id", "kind", "by_user", "by_role", "at", "account", "mark", "body", "hash")


@dataclass(frozen=True, slots=True)
class Exported:
    """`digest` is the SHA-256 of the rows before the last line, which repeats it."""

    path: Path
    acts: int
    digest: str


class LocalAudit:
    """Fulfils `services.overview.AuditLog`; raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(
        self, wanted: LogFilter, before: int | None = None, limit: int = 200
    ) -> list[LogEntry]:
        found = self._store.rows(_PAGE, {**_parameters(wanted, before), "limit": limit})
        return [
            LogEntry(
                row["seq"],
                row["kind"],
                instant_of(row["at"]),
                row["by_name"],
                row["by_role"],
                row["account"],
                {key: _code(value) for key, value in json.loads(row["body"]).items()},
            )
            for row in found
        ]

    def people(self) -> list[tuple[str, str]]:
        return [(str(row["by_user"]), str(row["name"])) for row in self._store.rows(_PEOPLE)]

    def export(self, wanted: LogFilter, path: Path) -> Exported:
        """CSV, or JSON lines for a name that ends in .json; 0600, whole or not at all."""
        write = _as_json if path.suffix.lower() in {".json", ".jsonl"} else _as_csv
        start, head = chain_start(self._store), chain_head(self._store)
        facts: dict[str, str | int] = {
            "chain": start.genesis.hex(),
            "head_seq": head.seq,
            "head": head.hash.hex(),
            "hash": "sha256(previous hash + JSON [seq,id,kind,by_user,by_role,at,mark,body])",
        }
        text, acts = write(self._acts(wanted), facts)
        digest = hashlib.sha256(text).hexdigest()
        last = _last_line(write is _as_json, acts, digest)
        write_private(path, text + last)
        return Exported(path, acts, digest)

    def _acts(self, wanted: LogFilter) -> Iterator[dict[str, str | int]]:
        for row in self._store.stream(_WHOLE, _parameters(wanted, None)):
            act = {name: row[name] for name in COLUMNS}
            act["hash"] = bytes(row["hash"]).hex() if row["hash"] else ""
            yield act


def _parameters(wanted: LogFilter, before: int | None) -> Mapping[str, str | int]:
    return {
        "kinds": json.dumps(list(wanted.kinds)),
        "by_user": wanted.by_user,
        "account": wanted.account,
        "first": _start_of(wanted.first) if wanted.first else "",
        "next": _start_of(wanted.last + timedelta(days=1)) if wanted.last else "",
        "before": _NEWEST if before is None else before,
    }


def _start_of(day: date) -> str:
    return instant_text(datetime.combine(day, time(), BUSINESS_ZONE))


def _as_csv(
    acts: Iterator[dict[str, str | int]], facts: Mapping[str, str | int]
) -> tuple[bytes, int]:
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    for name, value in facts.items():
        writer.writerow((f"# {name}", value))
    writer.writerow(COLUMNS)
    count = 0
    for act in acts:
        writer.writerow([act[name] for name in COLUMNS])
        count += 1
    return page.getvalue().encode(), count


def _as_json(
    acts: Iterator[dict[str, str | int]], facts: Mapping[str, str | int]
) -> tuple[bytes, int]:
    lines = [json.dumps(facts)]
    lines += [json.dumps(act, ensure_ascii=False) for act in acts]
    return ("\n".join(lines) + "\n").encode(), len(lines) - 1


def _last_line(is_json: bool, acts: int, digest: str) -> bytes:
    if is_json:
        return (json.dumps({"acts": acts, "sha256": digest}) + "\n").encode()
    return f"# acts,{acts}\n# sha256,{digest}\n".encode()


def _code(value: object) -> str:
    return "" if value is None else str(value)
