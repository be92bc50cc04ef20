"""Cards and their versions: the reads behind `services.library_port.CardReads`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from agent_desk.domain.objections.card_text import card_of
from agent_desk.domain.objections.library_book import (
    CardVersion,
    Publication,
    Published,
    State,
    Step,
)
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import instant_of

_REVISION = "SELECT ifnull(max(revision), 0) AS revision FROM publication"
_PUBLISHED = "SELECT body FROM card_version WHERE state = 'published' ORDER BY card_id"
_VERSIONS = """
    SELECT card_version.id, card_id, number, state, body, saved_at,
           ifnull(user.name, '') AS by_name
    FROM card_version LEFT JOIN user ON user.id = card_version.by_user
"""
_WORK = f"{_VERSIONS} WHERE state IN ('draft', 'review') ORDER BY saved_at DESC"
_HISTORY = f"{_VERSIONS} WHERE card_id = ? ORDER BY number DESC"
_STEPS = """
    SELECT card_step.version_id, card_step.state, at, note, ifnull(user.name, '') AS by_name
    FROM card_step JOIN card_version ON card_version.id = card_step.version_id
    LEFT JOIN user ON user.id = card_step.by_user
    WHERE :card_id IN ('', card_version.card_id)
    ORDER BY seq
"""
# What ships is put in by nobody (by_user ''): it is no act to take back.
_PUBLICATIONS = """
    SELECT publication.revision, publication.id, at, note, undoes, undone_by,
           ifnull(user.name, '') AS by_name,
           (SELECT group_concat(card_id) FROM publication_card
            WHERE publication_card.revision = publication.revision) AS cards
    FROM publication LEFT JOIN user ON user.id = publication.by_user
    WHERE by_user <> '' ORDER BY publication.revision DESC LIMIT ?
"""


# The last text of each card that is neither on the desks nor being worked on.
_GONE = """
    SELECT card_version.id, card_id, number, state, body, saved_at,
           ifnull(user.name, '') AS by_name
    FROM card_version LEFT JOIN user ON user.id = card_version.by_user
    WHERE number = (SELECT max(number) FROM card_version AS last
                    WHERE last.card_id = card_version.card_id)
      AND card_id NOT IN (SELECT card_id FROM card_version
                          WHERE state IN ('draft', 'review', 'published'))
    ORDER BY card_id
"""


class LocalCards:
    """Fulfils `CardReads` on the local file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def revision(self) -> int:
        return last_revision(self._store)

    def published(self) -> Published:
        cards = tuple(card_of(row["body"]) for row in self._store.rows(_PUBLISHED))
        return Published(self.revision(), cards)

    def work(self) -> list[CardVersion]:
        return self._versions(self._store.rows(_WORK), "")

    def gone(self) -> list[CardVersion]:
        return self._versions(self._store.rows(_GONE), "")

    def history(self, card_id: str) -> list[CardVersion]:
        return self._versions(self._store.rows(_HISTORY, (card_id,)), card_id)

    def publications(self, limit: int = 20) -> list[Publication]:
        return [_publication(row) for row in self._store.rows(_PUBLICATIONS, (limit,))]

    def _versions(self, rows: Iterable[Row], card_id: str) -> list[CardVersion]:
        steps: dict[str, list[Step]] = defaultdict(list)
        parameters: dict[str, Value] = {"card_id": card_id}
        for row in self._store.rows(_STEPS, parameters):
            step = Step(State(row["state"]), instant_of(row["at"]), row["by_name"], row["note"])
            steps[str(row["version_id"])].append(step)
        return [
            CardVersion(
                id=row["id"],
                card_id=row["card_id"],
                number=row["number"],
                state=State(row["state"]),
                card=card_of(row["body"]),
                saved_at=instant_of(row["saved_at"]),
                by_name=row["by_name"],
                steps=tuple(steps[str(row["id"])]),
            )
            for row in rows
        ]


def last_revision(store: Store) -> int:
    """The revision of the last publication, 0 before the first."""
    row = store.row(_REVISION)
    return int(row["revision"]) if row else 0


def _publication(row: Row) -> Publication:
    return Publication(
        id=row["id"],
        revision=row["revision"],
        at=instant_of(row["at"]),
        by_name=row["by_name"],
        note=row["note"],
        cards=tuple(str(row["cards"] or "").split(",")),
        is_undone=bool(row["undone_by"]),
        is_undo=bool(row["undoes"]),
    )
