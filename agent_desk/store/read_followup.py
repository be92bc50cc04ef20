"""Sums over delivered pieces and the calls on their lines, by piece, medium, line, campaign, week.

Each payment belongs to the last call before it; one that bounced belongs to none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from agent_desk.domain.strategy.campaigns.followup import (
    AFTERMATH_DAYS,
    FollowUp,
    Increment,
    Tally,
)
from agent_desk.domain.strategy.campaigns.plan import Campaign
from agent_desk.domain.strategy.pilots.plan import CONTROL, Pilot
from agent_desk.domain.strategy.pilots.verdict import money_gain
from agent_desk.domain.strategy.proportions import difference
from agent_desk.store.database import Store
from agent_desk.store.read_campaigns import LocalCampaigns
from agent_desk.store.read_pilots import LocalPilots

_MONDAY = "date({day}, 'weekday 0', '-6 days')"
_MEDIUM = """
    CASE WHEN piece.channel = 'letter' THEN 'written' WHEN piece.channel = 'call' THEN 'phone'
         WHEN piece.channel = 'visit' THEN 'in_person' WHEN piece.channel IS NULL THEN ''
         ELSE 'digital' END
"""
_CAMPAIGN = "json_extract(campaign.plan, '$.name')"
_PIECE = f"ifnull(piece.name, '') || ' · ' || {_CAMPAIGN}"
_KEYS: Mapping[str, tuple[str, str]] = {
    "piece": ("ifnull(piece.id, campaign.id)", _PIECE),
    "medium": (_MEDIUM, _MEDIUM),
    "line": ("ifnull(line.number, '')", f"ifnull(line.number, '') || ' · ' || {_CAMPAIGN}"),
    "campaign": ("campaign.id", _CAMPAIGN),
    "week": (_MONDAY, _MONDAY),
}
_DELIVERED = """
    SELECT {key} AS key, {name} AS name, count(*) AS delivered, sum(answered) AS answered,
           sum(complained) AS complaints, sum(opted_out) AS opt_outs
    FROM (
        SELECT sent.*,
            EXISTS (SELECT 1 FROM piece_call AS call
                    WHERE call.debtor_id = sent.debtor_id AND call.piece_id = sent.piece_id
                      AND call.called_on >= delivered_on) AS answered,
            EXISTS (SELECT 1 FROM matter
                    WHERE kind = 'complaint' AND matter.debtor_id = sent.debtor_id
                      AND date(opened_at) BETWEEN delivered_on
                          AND date(delivered_on, :aftermath)) AS complained,
            EXISTS (SELECT 1 FROM flag
                    WHERE flag.debtor_id = sent.debtor_id AND source <> 'file'
                      AND flag IN ('no_contactar', 'cese_escrito', 'sin_cartas', 'sin_whatsapp')
                      AND date(set_at) BETWEEN delivered_on
                          AND date(delivered_on, :aftermath)) AS opted_out
        FROM piece_delivery AS sent) AS sent
    JOIN campaign_piece AS piece ON piece.id = sent.piece_id
    JOIN campaign ON campaign.id = piece.campaign_id
    LEFT JOIN campaign_line AS line ON line.id = piece.line_id
    GROUP BY 1 ORDER BY 1
"""
_CALLED = """
    WITH paid AS (
        SELECT contact_id, sum(amount_cents) AS cents FROM (
            SELECT call.contact_id, payment.amount_cents,
                   row_number() OVER (PARTITION BY payment.id
                                      ORDER BY called_on DESC, call.contact_id) AS place
            FROM piece_call AS call
            JOIN campaign ON campaign.id = call.campaign_id
            JOIN account ON account.debtor_id = call.debtor_id
            JOIN payment ON payment.account = account.number AND payment.amount_cents > 0
             AND paid_on BETWEEN called_on AND date(called_on,
                    '+' || json_extract(campaign.plan, '$.window_days') || ' days')
            WHERE NOT EXISTS (SELECT 1 FROM payment_mark WHERE payment_id = payment.id
                              AND payment_mark.kind IN ('bounced', 'reversed')))
        WHERE place = 1 GROUP BY contact_id)
    SELECT {key} AS key, {name} AS name, count(*) AS calls,
           count(DISTINCT call.debtor_id) AS callers,
           count(DISTINCT iif(cents > 0, call.debtor_id, NULL)) AS payers,
           sum(ifnull(cents, 0)) AS paid_cents
    FROM piece_call AS call
    JOIN campaign ON campaign.id = call.campaign_id
    LEFT JOIN paid ON paid.contact_id = call.contact_id
    LEFT JOIN campaign_piece AS piece ON piece.id = call.piece_id
    LEFT JOIN campaign_line AS line ON line.id = call.line_id
    GROUP BY 1 ORDER BY 1
"""
# The week of a call is that of the piece that brought it, so that a week's answers stay with it.
_CALL_DAY = """
    ifnull((SELECT max(delivered_on) FROM piece_delivery AS sent
            WHERE sent.piece_id = call.piece_id AND sent.debtor_id = call.debtor_id
              AND delivered_on <= called_on), called_on)
"""


class LocalFollowUp:
    """Raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._campaigns, self._pilots = LocalCampaigns(store), LocalPilots(store)

    def read(self, cut: str, today: date) -> FollowUp:
        """The sums by that cut, what the pilots add, and what cannot be counted."""
        campaigns = self._campaigns.all()
        pilots = {pilot.id: pilot for pilot in self._pilots.all()}
        increments, unmeasured = [], []
        for campaign in campaigns:
            pilot = pilots.get(campaign.plan.pilot)
            found = self._increments(campaign, pilot, today) if pilot else []
            increments += found
            if not found and campaign.launched_at:
                unmeasured.append(campaign.plan.name)
        return FollowUp(
            cut,
            self.tallies(cut),
            tuple(increments),
            tuple(self._bare(campaigns)),
            tuple(unmeasured),
        )

    def tallies(self, cut: str) -> tuple[Tally, ...]:
        """One per member, in the order of their keys. KeyError for an unknown cut."""
        key, name = _KEYS[cut]
        sent_day, call_day = {"day": "delivered_on"}, {"day": _CALL_DAY}
        delivered = _DELIVERED.format(key=key.format(**sent_day), name=name.format(**sent_day))
        called = _CALLED.format(key=key.format(**call_day), name=name.format(**call_day))
        sums: dict[str, dict[str, int | str]] = {}
        aftermath = {"aftermath": f"+{AFTERMATH_DAYS} days"}
        for row in (*self._store.rows(delivered, aftermath), *self._store.rows(called)):
            sums.setdefault(row["key"], {}).update(dict(row))
        return tuple(_tally(sums[each]) for each in sorted(sums))

    def _increments(self, campaign: Campaign, pilot: Pilot, today: date) -> list[Increment]:
        measured = self._pilots.measured(pilot, today)
        control = measured[CONTROL]
        if not control.people:
            return []
        return [
            Increment(
                campaign.plan.name,
                pilot.plan.hypothesis,
                arm.name,
                control.share("paid"),
                measured[arm.id].share("paid"),
                difference(measured[arm.id].share("paid"), control.share("paid")),
                money_gain(control, measured[arm.id]),
            )
            for arm in pilot.plan.arms[1:]
        ]

    def _bare(self, campaigns: list[Campaign]) -> list[str]:
        return [
            f"{piece.name} · {campaign.plan.name}"
            for campaign in campaigns
            if campaign.ended_at is None
            for piece in self._campaigns.pieces(campaign.id)
            if not piece.line_id
        ]


def _tally(sums: Mapping[str, int | str]) -> Tally:
    names = ("delivered", "answered", "calls", "callers", "payers", "paid_cents")
    counts = {name: int(sums.get(name) or 0) for name in (*names, "complaints", "opt_outs")}
    return Tally(str(sums["key"]), str(sums["name"]), **counts)
