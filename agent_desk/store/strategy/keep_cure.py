"""Cards and scores of a store; fulfils services.learn_cure's port."""

from __future__ import annotations

import json

from agent_desk.domain.strategy.cure.card_json import UnreadableCardError, card_of
from agent_desk.domain.strategy.cure.explaining import Band, band_of
from agent_desk.domain.strategy.cure.logistic import chance
from agent_desk.domain.strategy.cure.standing import Check
from agent_desk.services.learn_cure import KeptCard
from agent_desk.store.instants import instant_of
from agent_desk.store.strategy.read_cure import CureReader
from agent_desk.store.strategy.strategy_count import mark
from agent_desk.store.strategy.write_compass import CURE_TOLD

_CARDS = "SELECT version, kind, made_at, body, report FROM cure_card ORDER BY version DESC"
_SCORED = "SELECT version FROM cure_score WHERE period = ? LIMIT 1"
_SCORE = "INSERT INTO cure_score VALUES (?, ?, ?, ?)"
_KEEP_CHECK = "INSERT OR REPLACE INTO cure_check VALUES (?, ?, ?)"
_CHECK = "SELECT body FROM cure_check WHERE period = ? AND version = ?"
_CHANCES = "SELECT chance_millionths AS chance FROM cure_score WHERE period = ?"
_CHANCE = "SELECT chance_millionths AS chance FROM cure_score WHERE period = ? AND account = ?"


class CureKeeper(CureReader):
    """Adds to the reading what was learned; every method raises StoreError when the file fails."""

    def cards(self) -> list[KeptCard]:
        """Newest first; one that this program cannot read is passed over."""
        found = []
        for row in self._store.rows(_CARDS):
            try:
                card = card_of(row["body"])
            except UnreadableCardError:
                continue
            made_on = instant_of(row["made_at"]).date()
            report = json.loads(row["report"])
            found.append(KeptCard(int(row["version"]), row["kind"], made_on, card, report))
        return found

    def scored_with(self, period: str) -> int:
        row = self._store.row(_SCORED, (period,))
        return int(row["version"]) if row else 0

    def score(self, period: str, kept: KeptCard) -> int:
        rows = [
            (period, account, kept.number, round(chance(logit) * 1_000_000))
            for account, logit in self.logits(period, kept.card)
        ]
        with self._store.tx():
            self._store.write("DELETE FROM cure_score WHERE period = ?", (period,))
            self._store.write_many(_SCORE, rows)
        return len(rows)

    def keep_check(self, period: str, version: int, check: Check, outcomes: int) -> None:
        body = {
            "drift": check.drift,
            "gap": check.gap,
            "slope": check.slope,
            "outcomes": outcomes,
        }
        with self._store.tx():
            self._store.write(_KEEP_CHECK, (period, version, json.dumps(body)))

    def check_of(self, period: str, version: int) -> tuple[Check, int] | None:
        row = self._store.row(_CHECK, (period, version))
        if row is None:
            return None
        body = json.loads(row["body"])
        return Check(body["drift"], body["gap"], body["slope"]), int(body["outcomes"])

    def told(self) -> str:
        """What was last said about who judges, or ""."""
        return mark(self._store, CURE_TOLD)

    def bands_of(self, period: str, bands: tuple[Band, ...]) -> dict[str, int]:
        """How many accounts of a month are in each band, by its word."""
        counts = dict.fromkeys((band.word for band in bands), 0)
        for row in self._store.rows(_CHANCES, (period,)):
            counts[band_of(row["chance"] / 1_000_000, bands).word] += 1
        return counts

    def chance_of(self, period: str, account: str) -> float | None:
        """The kept score of one account."""
        row = self._store.row(_CHANCE, (period, account))
        return row["chance"] / 1_000_000 if row else None
