"""Campaigns with their lines and pieces, and whom they reach today."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from agent_desk.domain.strategy.campaigns.delivery import STATES, Carried, counts
from agent_desk.domain.strategy.campaigns.lines import Line
from agent_desk.domain.strategy.campaigns.pieces import Piece, PieceText, TextState
from agent_desk.domain.strategy.campaigns.plan import (
    Campaign,
    CampaignState,
    Plan,
    plan_from,
    seal_of,
)
from agent_desk.domain.strategy.campaigns.targets import CONTROL, Target
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, optional_instant
from agent_desk.store.strategy.read_segments import countries

_CAMPAIGNS = """
    SELECT campaign.*, ifnull(user.name, by_user) AS by_name
    FROM campaign LEFT JOIN user ON user.id = by_user ORDER BY made_at DESC, campaign.id
"""
_LINES = "SELECT * FROM campaign_line WHERE campaign_id = ? ORDER BY valid_from, id"
_ALL_LINES = """
    SELECT campaign_line.*, json_extract(plan, '$.name') AS name
    FROM campaign_line JOIN campaign ON campaign.id = campaign_id
"""
_PIECES = "SELECT * FROM campaign_piece WHERE campaign_id = ? ORDER BY at, id"
_TEXTS = """
    SELECT piece_text.*, ifnull(user.name, piece_text.by_user) AS by_name
    FROM piece_text JOIN campaign_piece ON campaign_piece.id = piece_id
    LEFT JOIN user ON user.id = piece_text.by_user
    WHERE campaign_id = ? ORDER BY piece_id, number
"""
_CODES = "SELECT code FROM campaign_piece WHERE code <> '' AND id <> ?"
_COUNTING = ", ".join(
    f"('{channel}', '{state.value}')"
    for channel, states in STATES.items()
    for state in states
    if counts(channel, state)
)
# What `delivery.counts` says, of a row of both tables.
COUNTED = f"((campaign_piece.channel, piece_delivery.state) IN (VALUES {_COUNTING}))"
_CARRIED = f"""
    SELECT piece_id, count(*) AS sent, sum({COUNTED}) AS arrived FROM piece_delivery
    JOIN campaign_piece ON campaign_piece.id = piece_id GROUP BY piece_id
"""  # noqa: S608  its own words
_RECEIVED = "SELECT debtor_id FROM piece_delivery WHERE piece_id = ?"
# One account of each person, the one furthest behind: a person receives one piece, not one each.
# The segment is the one that the grid in force gave it in the newest month it was asked.
_PEOPLE = """
    SELECT debtor_id, number, ifnull(segment, '') AS segment_id FROM (
        SELECT debtor_id, number,
               row_number() OVER (PARTITION BY debtor_id
                                  ORDER BY days_past_due DESC, number) AS place
        FROM account
        WHERE closed_on IS NULL AND total_cents > 0 AND (:product = '' OR product = :product)
          AND {who}
    )
    LEFT JOIN segment_assignment ON account = number
        AND period = (SELECT max(period) FROM segment_assignment)
    WHERE place = 1 ORDER BY debtor_id
"""
HOME = "MX"  # while there is no portfolio
_COUNTRIES = """
    SELECT DISTINCT country FROM account
    JOIN debtor ON debtor.id = debtor_id
    LEFT JOIN segment_assignment ON segment_assignment.account = number
        AND period = (SELECT max(period) FROM segment_assignment)
    WHERE closed_on IS NULL AND total_cents > 0 AND (:product = '' OR product = :product)
      AND (:segments = '[]'
           OR segment_assignment.segment IN (SELECT value FROM json_each(:segments)))
"""
_ARMS = "SELECT debtor_id, arm FROM pilot_person WHERE pilot_id = ?"
_ARM_OF = "SELECT arm FROM pilot_person WHERE pilot_id = ? AND debtor_id = ?"
_PILOT_OF = """
    SELECT json_extract(plan, '$.pilot') AS pilot FROM campaign WHERE id = ?
"""
_PILOT_STATE = "SELECT state FROM pilot WHERE id = ?"


class LocalCampaigns:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Campaign]:
        """The newest first."""
        return [_campaign(row) for row in self._store.rows(_CAMPAIGNS)]

    def lines(self, campaign_id: str) -> tuple[Line, ...]:
        return tuple(_line(row) for row in self._store.rows(_LINES, (campaign_id,)))

    def pieces(self, campaign_id: str) -> tuple[Piece, ...]:
        texts: dict[str, list[PieceText]] = {}
        for row in self._store.rows(_TEXTS, (campaign_id,)):
            texts.setdefault(row["piece_id"], []).append(_text(row))
        rows = self._store.rows(_PIECES, (campaign_id,))
        return tuple(_piece(row, tuple(texts.get(row["id"], ()))) for row in rows)

    def received(self, piece_id: str) -> frozenset[str]:
        """Who has that piece already."""
        return frozenset(r["debtor_id"] for r in self._store.rows(_RECEIVED, (piece_id,)))

    def carried(self) -> Mapping[str, Carried]:
        """How many of each piece went out, and how many arrived."""
        return {
            row["piece_id"]: Carried(row["sent"], row["arrived"])
            for row in self._store.rows(_CARRIED)
        }

    def targets(self, plan: Plan) -> list[Target]:
        """Whom the plan means today, one account each; those of its pilot with their group."""
        arms = self._arms(plan.pilot)
        wanted = frozenset(plan.segments)
        rows = self._store.rows(_PEOPLE.format(who="true"), {"product": plan.product})
        return [
            Target(
                row["debtor_id"], row["number"], row["segment_id"], arms.get(row["debtor_id"], "")
            )
            for row in rows
            if (not wanted or row["segment_id"] in wanted)
            and (not arms or row["debtor_id"] in arms)
            and (wanted or arms)
        ]

    def countries(self, plan: Plan) -> tuple[str, ...]:
        """Where the people live whom the plan means, in order; those of the whole portfolio while
        it means nobody."""
        known = countries(self._store)
        if len(known) > 1:
            asked = {"product": plan.product, "segments": json.dumps(plan.segments)}
            rows = self._store.rows(_COUNTRIES, asked)
            known = [row["country"] for row in rows] or known
        return tuple(sorted(known)) or (HOME,)

    def pilot_state(self, pilot_id: str) -> str:
        """The state of that pilot, "" for none."""
        row = self._store.row(_PILOT_STATE, (pilot_id,)) if pilot_id else None
        return str(row["state"]) if row else ""

    def _arms(self, pilot_id: str) -> dict[str, str]:
        if not pilot_id:
            return {}
        return {r["debtor_id"]: r["arm"] for r in self._store.rows(_ARMS, (pilot_id,))}


def target_of(store: Store, plan: Plan, debtor_id: str) -> Target | None:
    """This person as the plan means him today; None when it does not, or while its pilot has drawn
    nobody."""
    row = store.row(
        _PEOPLE.format(who="debtor_id = :debtor"), {"product": plan.product, "debtor": debtor_id}
    )
    drawn = store.row(_ARM_OF, (plan.pilot, debtor_id)) if plan.pilot else None
    if row is None or (plan.pilot and drawn is None) or not (plan.pilot or plan.segments):
        return None
    if plan.segments and row["segment_id"] not in plan.segments:
        return None
    return Target(debtor_id, row["number"], row["segment_id"], drawn["arm"] if drawn else "")


def is_meant(store: Store, plan: Plan, arm: str, debtor_id: str) -> bool:
    """Whether a piece of that arm is for this person today; never for the control."""
    target = target_of(store, plan, debtor_id)
    return bool(target and not target.is_control and arm in {"", target.arm})


def control_of(store: Store, campaign_id: str, debtor_id: str) -> bool:
    """Whether the pilot of that campaign drew this person for its control."""
    row = store.row(_PILOT_OF, (campaign_id,))
    drawn = store.row(_ARM_OF, (row["pilot"], debtor_id)) if row and row["pilot"] else None
    return bool(drawn and drawn["arm"] == CONTROL)


def all_lines(store: Store) -> list[tuple[Line, str]]:
    """Of every campaign, each with its name."""
    return [(_line(row), row["name"]) for row in store.rows(_ALL_LINES)]


def codes_besides(store: Store, piece_id: str) -> frozenset[str]:
    """The codes of every other piece."""
    return frozenset(row["code"] for row in store.rows(_CODES, (piece_id,)))


def seal_now(store: Store, campaign_id: str) -> str:
    """The hash of plan, lines, pieces and published texts as they are in the file."""
    kept = LocalCampaigns(store)
    found = next((one for one in kept.all() if one.id == campaign_id), None)
    plan = found.plan if found else ""
    return seal_of(plan, kept.lines(campaign_id), kept.pieces(campaign_id))


def _campaign(row: Row) -> Campaign:
    return Campaign(
        row["id"],
        plan_from(json.loads(row["plan"])),
        CampaignState(row["state"]),
        instant_of(row["made_at"]),
        row["by_name"],
        optional_instant(row["launched_at"]),
        optional_instant(row["ended_at"]),
        row["why"],
    )


def _line(row: Row) -> Line:
    first, last = date.fromisoformat(row["valid_from"]), date.fromisoformat(row["valid_to"])
    return Line(row["id"], row["campaign_id"], row["number"], first, last)


def _piece(row: Row, texts: tuple[PieceText, ...]) -> Piece:
    return Piece(
        row["id"],
        row["campaign_id"],
        row["name"],
        row["channel"],
        row["line_id"] or "",
        row["code"],
        row["arm"],
        row["cost_cents"],
        texts,
    )


def _text(row: Row) -> PieceText:
    state, at = TextState(row["state"]), instant_of(row["at"])
    return PieceText(row["number"], row["body"], state, at, row["by_name"])
