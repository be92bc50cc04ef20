"""What desks give back: the reads behind `services.library_port.FeedbackReads`."""

from __future__ import annotations

from datetime import date

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import card_of
from agent_desk.domain.objections.library_book import (
    CardChange,
    Miss,
    MissKind,
    News,
    Proposal,
    ProposalState,
)
from agent_desk.domain.objections.results import ResponseResult
from agent_desk.domain.objections.search_tests import SearchTest
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of
from agent_desk.store.library.read_cards import last_revision
from agent_desk.store.library.read_results import read_results
from agent_desk.store.library.write_feedback import count_miss

_TESTS = "SELECT id, text, card_id FROM search_test WHERE removed_at IS NULL ORDER BY made_at, id"
_MISSES = """
    SELECT text, unfound, abandoned, last_on FROM missed_search WHERE settled = 0
    ORDER BY unfound + abandoned DESC, last_on DESC, text LIMIT ?
"""
_PROPOSALS = """
    SELECT proposal.*, ifnull(author.name, '') AS by_name, ifnull(other.name, '') AS answerer
    FROM proposal LEFT JOIN user AS author ON author.id = proposal.by_user
    LEFT JOIN user AS other ON other.id = proposal.answered_by
"""
_OPEN_PROPOSALS = f"{_PROPOSALS} WHERE state = 'open' ORDER BY at, proposal.id"
_MY_ANSWERS = f"""
    {_PROPOSALS} WHERE by_user = ? AND state <> 'open' AND seen = 0 ORDER BY answered_at
"""
_SEEN = "SELECT revision FROM news_seen WHERE user_id = ?"
# The first and the last text of each card since the revision that was seen.
_CHANGED = """
    SELECT publication_card.card_id, before.body AS before_body, after.body AS after_body
    FROM publication_card
    LEFT JOIN card_version AS before ON before.id = publication_card.before_id
    LEFT JOIN card_version AS after ON after.id = publication_card.after_id
    WHERE publication_card.revision > ? ORDER BY publication_card.revision
"""
_LEARNING = "SELECT card_id FROM learning WHERE is_on = 1"


class LocalFeedback:
    """Fulfils `FeedbackReads` and `MissCounter` on the local file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def tests(self) -> list[SearchTest]:
        rows = self._store.rows(_TESTS)
        return [SearchTest(row["id"], row["text"], row["card_id"]) for row in rows]

    def misses(self, limit: int = 100) -> list[Miss]:
        return [_miss(row) for row in self._store.rows(_MISSES, (limit,))]

    def proposals(self) -> list[Proposal]:
        return [_proposal(row) for row in self._store.rows(_OPEN_PROPOSALS)]

    def news(self, user_id: str) -> News:
        seen = self._store.row(_SEEN, (user_id,))
        revision = int(seen["revision"]) if seen else 0
        changes = self._changes(revision) if seen else ()
        answers = tuple(_proposal(row) for row in self._store.rows(_MY_ANSWERS, (user_id,)))
        return News(last_revision(self._store), changes, answers, revision)

    def learning(self) -> frozenset[str]:
        return frozenset(str(row["card_id"]) for row in self._store.rows(_LEARNING))

    def results(self, today: date) -> list[ResponseResult]:
        return read_results(self._store, today)

    def count_miss(self, text: str, kind: MissKind, day: date) -> None:
        count_miss(self._store, text, kind, day.isoformat())

    def _changes(self, since: int) -> tuple[CardChange, ...]:
        before: dict[str, Card | None] = {}
        after: dict[str, Card | None] = {}
        for row in self._store.rows(_CHANGED, (since,)):
            before.setdefault(row["card_id"], _card(row["before_body"]))
            after[row["card_id"]] = _card(row["after_body"])
        return tuple(
            CardChange(card_id, before[card_id], card)
            for card_id, card in after.items()
            if card != before[card_id]
        )


def _card(body: str | None) -> Card | None:
    return card_of(body) if body else None


def _miss(row: Row) -> Miss:
    unfound, abandoned = int(row["unfound"]), int(row["abandoned"])
    kind = MissKind.NOTHING if unfound >= abandoned else MissKind.ABANDONED
    return Miss(row["text"], kind, unfound + abandoned, row["last_on"])


def _proposal(row: Row) -> Proposal:
    return Proposal(
        id=row["id"],
        card_id=row["card_id"],
        text=row["text"],
        at=instant_of(row["at"]),
        by_id=row["by_user"],
        by_name=row["by_name"],
        state=ProposalState(row["state"]),
        answer=row["answer"],
        answered_by=row["answerer"],
    )
