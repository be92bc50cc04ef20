"""An agent's own pages in the file: favourites, recall and lately used cards, for him alone.

Not through the ledger: the log of events is read by supervision, and what somebody still has to
read is none of its business (docs/decisions/0014-help-that-fades.md).
"""

from __future__ import annotations

from datetime import date, datetime

from agent_desk.domain.objections.fading import Recall
from agent_desk.domain.people import User
from agent_desk.services.own_help import OwnHelp
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

RECENT = 8
_FAVOURITES = "SELECT key_number, card_id FROM favourite WHERE user_id = ? ORDER BY key_number"
_RECALLS = "SELECT card_id, successes, counted_on, used_on FROM recall WHERE user_id = ?"
_USED = """
    SELECT card_id, count(*) AS times, max(used_at) AS last FROM response_use
    WHERE by_user = ? AND worked IS NULL GROUP BY card_id ORDER BY last DESC
"""
_FORGET_FAVOURITE = """
    DELETE FROM favourite WHERE user_id = :user AND (key_number = :key OR card_id = :card)
"""
_KEEP_FAVOURITE = """
    INSERT INTO favourite(user_id, key_number, card_id) VALUES (:user, :key, :card)
"""
_KEEP_RECALL = """
    INSERT INTO recall(user_id, card_id, successes, counted_on, used_on, kept_at)
    VALUES (:user, :card, :successes, :counted_on, :used_on, :at)
    ON CONFLICT(user_id, card_id) DO UPDATE SET successes = excluded.successes,
        counted_on = excluded.counted_on, used_on = excluded.used_on, kept_at = excluded.kept_at
"""


class LocalOwnHelp:
    """Fulfils `services.own_help.OwnHelpBook` for the person who entered."""

    def __init__(self, store: Store, user: User) -> None:
        self._store, self._user_id = store, user.id

    def read(self) -> OwnHelp:
        """Raises StoreError when the file fails."""
        own = (self._user_id,)
        used = self._store.rows(_USED, own)
        recalls = (
            Recall(row["card_id"], row["successes"], _day(row["counted_on"]), _day(row["used_on"]))
            for row in self._store.rows(_RECALLS, own)
        )
        return OwnHelp(
            favourites={r["key_number"]: r["card_id"] for r in self._store.rows(_FAVOURITES, own)},
            recalls={recall.card_id: recall for recall in recalls},
            recent=tuple(row["card_id"] for row in used[:RECENT]),
            used={row["card_id"]: row["times"] for row in used},
        )

    def keep_favourite(self, key: int, card_id: str) -> None:
        """Raises StoreError when the file cannot be written; the key keeps what it had."""
        values: dict[str, str | int] = {"user": self._user_id, "key": key, "card": card_id}
        with self._store.tx():
            self._store.write(_FORGET_FAVOURITE, values)
            if card_id:
                self._store.write(_KEEP_FAVOURITE, values)

    def keep_recall(self, recall: Recall, now: datetime) -> None:
        """Raises StoreError when the file cannot be written."""
        with self._store.tx():
            self._store.write(
                _KEEP_RECALL,
                {
                    "user": self._user_id,
                    "card": recall.card_id,
                    "successes": recall.successes,
                    "counted_on": recall.counted_on.isoformat() if recall.counted_on else None,
                    "used_on": recall.used_on.isoformat() if recall.used_on else None,
                    "at": instant_text(now),
                },
            )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
