"""Pages as they left the house, and the templates in force."""

from __future__ import annotations

from agent_desk.services.papers import StoredPaper, TemplateVersion
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of

_COLUMNS = """
    SELECT paper.*, ifnull(user.name, paper.by_user) AS by_name,
           ifnull((SELECT state FROM agreement WHERE agreement.id = paper.agreement_id), '')
             AS state
    FROM paper LEFT JOIN user ON user.id = paper.by_user
"""
_FIND = _COLUMNS + " WHERE kind = :kind AND subject = :subject"
_BY_CODE = _COLUMNS + " WHERE code = ?"
_OF_AGREEMENT = _COLUMNS + " WHERE agreement_id = ? ORDER BY paper.row"
_BY_BYTES = f"""
    {_COLUMNS} WHERE sha256 = :sha256
      OR paper.id IN (SELECT paper_id FROM paper_copy WHERE sha256 = :sha256)
"""  # noqa: S608  a constant
_COUNT = "SELECT count(*) AS n FROM paper WHERE kind = ? AND agreement_id = ?"
_TEMPLATES = """
    SELECT template_version.*, ifnull(user.name, by_user) AS by_name
    FROM template_version LEFT JOIN user ON user.id = by_user
    WHERE key = ? ORDER BY number DESC
"""
_NEWEST = "SELECT key, text, max(number) AS number FROM template_version GROUP BY key"
_REMINDED = "SELECT number FROM reminder WHERE agreement_id = ?"


class LocalPapers:
    """Fulfils `services.papers.Papers`; every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, kind: str, subject: str) -> StoredPaper | None:
        return _paper(self._store.row(_FIND, {"kind": kind, "subject": subject}))

    def with_code(self, code: str) -> StoredPaper | None:
        return _paper(self._store.row(_BY_CODE, (code,)))

    def with_bytes(self, digest: str) -> StoredPaper | None:
        return _paper(self._store.row(_BY_BYTES, {"sha256": digest}))

    def of_agreement(self, agreement_id: str) -> list[StoredPaper]:
        found = self._store.rows(_OF_AGREEMENT, (agreement_id,))
        return [paper for row in found if (paper := _paper(row))]

    def count(self, kind: str, agreement_id: str) -> int:
        row = self._store.row(_COUNT, (kind, agreement_id))
        return int(row["n"]) if row else 0

    def reminded(self, agreement_id: str) -> frozenset[int]:
        rows = self._store.rows(_REMINDED, (agreement_id,))
        return frozenset(row["number"] for row in rows)


class LocalTemplates:
    """Fulfils `services.papers.Templates`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def in_force(self) -> dict[str, str]:
        return {row["key"]: row["text"] for row in self._store.rows(_NEWEST)}

    def versions(self, key: str) -> list[TemplateVersion]:
        return [
            TemplateVersion(
                row["key"],
                row["number"],
                row["text"],
                row["note"],
                instant_of(row["saved_at"]),
                row["by_name"],
            )
            for row in self._store.rows(_TEMPLATES, (key,))
        ]


def _paper(row: Row | None) -> StoredPaper | None:
    if row is None:
        return None
    return StoredPaper(
        id=row["id"],
        code=row["code"],
        kind=row["kind"],
        subject=row["subject"],
        account=row["account"],
        agreement_id=row["agreement_id"] or "",
        fingerprint=row["fingerprint"],
        template=row["template"],
        sha256=row["sha256"],
        pages=row["pages"],
        pdf=row["pdf"],
        issued_at=instant_of(row["issued_at"]),
        by_name=row["by_name"],
        state=row["state"],
    )
