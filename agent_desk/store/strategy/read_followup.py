"""Sums over delivered pieces and the calls on their lines, by piece, medium, line, campaign, week.

Each payment belongs to the last call before it; one that bounced belongs to none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from agent_desk.domain.strategy.campaigns.followup import AFTERMATH_DAYS, FollowUp, Tally
from agent_desk.domain.strategy.campaigns.increments import Known, each_arm, gains_of
from agent_desk.store.database import Store
from agent_desk.store.strategy.read_campaigns import COUNTED, LocalCampaigns
from agent_desk.store.strategy.read_pilots import LocalPilots

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
_NAMED = ("piece", "campaign")
_PROMISED = "('promise', 'partial_promise', 'agreement')"
_DELIVERED = f"""
    SELECT {{key}} AS key, {{name}} AS name, count(*) AS sent, sum(is_counted) AS delivered,
           sum(sent.state IN ('failed', 'returned')) AS failed,
           sum(is_counted AND answered) AS answered,
           sum(complained) AS complaints, sum(opted_out) AS opt_outs
    FROM (
        SELECT piece_delivery.*, {COUNTED} AS is_counted,
            EXISTS (SELECT 1 FROM piece_call AS call
                    WHERE call.debtor_id = piece_delivery.debtor_id
                      AND call.piece_id = piece_delivery.piece_id
                      AND call.called_on >= delivered_on)
            OR channel IN ('call', 'visit') AND EXISTS (
                SELECT 1 FROM contact
                WHERE contact.id = contact_id AND outcome IN {_PROMISED}) AS answered,
            EXISTS (SELECT 1 FROM matter
                    WHERE kind = 'complaint' AND matter.debtor_id = piece_delivery.debtor_id
                      AND date(opened_at) BETWEEN delivered_on
                          AND date(delivered_on, :aftermath)) AS complained,
            EXISTS (SELECT 1 FROM flag
                    WHERE flag.debtor_id = piece_delivery.debtor_id AND source <> 'file'
                      AND flag IN ('no_contactar', 'cese_escrito', 'sin_cartas', 'sin_whatsapp')
                      AND date(set_at) BETWEEN delivered_on
                          AND date(delivered_on, :aftermath)) AS opted_out
        FROM piece_delivery JOIN campaign_piece ON campaign_piece.id = piece_id) AS sent
    JOIN campaign_piece AS piece ON piece.id = sent.piece_id
    JOIN campaign ON campaign.id = piece.campaign_id
    LEFT JOIN campaign_line AS line ON line.id = piece.line_id
    GROUP BY 1 ORDER BY 1
"""  # noqa: S608  its own words
# Who answers: by a call on the line, or by a promise in the very call or visit.
_CALLED = f"""
    WITH answer AS (
        SELECT contact_id, campaign_id, line_id, piece_id, debtor_id, called_on, 1 AS is_call
        FROM piece_call
        UNION ALL
        SELECT contact_id, campaign_id, line_id, piece_id, piece_delivery.debtor_id, delivered_on, 0
        FROM piece_delivery
        JOIN campaign_piece ON campaign_piece.id = piece_id
         AND campaign_piece.channel IN ('call', 'visit')
        JOIN contact ON contact.id = contact_id AND outcome IN {_PROMISED}),
    paid AS (
        SELECT contact_id, sum(amount_cents) AS cents FROM (
            SELECT call.contact_id, payment.amount_cents,
                   row_number() OVER (PARTITION BY payment.id
                                      ORDER BY called_on DESC, call.contact_id) AS place
            FROM answer AS call
            JOIN campaign ON campaign.id = call.campaign_id
            JOIN account ON account.debtor_id = call.debtor_id
            JOIN payment ON payment.account = account.number AND payment.amount_cents > 0
             AND paid_on BETWEEN called_on AND date(called_on,
                    '+' || json_extract(campaign.plan, '$.window_days') || ' days')
            WHERE NOT EXISTS (SELECT 1 FROM payment_mark WHERE payment_id = payment.id
                              AND payment_mark.kind IN ('bounced', 'reversed')))
        WHERE place = 1 GROUP BY contact_id)
    SELECT {{key}} AS key, {{name}} AS name, sum(is_call) AS calls,
           count(DISTINCT call.debtor_id) AS callers,
           count(DISTINCT iif(cents > 0, call.debtor_id, NULL)) AS payers,
           sum(ifnull(cents, 0)) AS paid_cents
    FROM answer AS call
    JOIN campaign ON campaign.id = call.campaign_id
    LEFT JOIN paid ON paid.contact_id = call.contact_id
    LEFT JOIN campaign_piece AS piece ON piece.id = call.piece_id
    LEFT JOIN campaign_line AS line ON line.id = call.line_id
    GROUP BY 1 ORDER BY 1
"""  # noqa: S608  its own words
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
        campaigns, tallies = self._campaigns.all(), self.tallies(cut)
        pilots = {pilot.id: pilot for pilot in self._pilots.all()}
        known = []
        for campaign in campaigns:
            pilot = pilots.get(campaign.plan.pilot)
            pieces = self._campaigns.pieces(campaign.id)
            drawn = self._pilots.measured(pilot, today) if pilot else {}
            known.append(Known(campaign, pieces, pilot, drawn))
        lines = {
            line.id: line.number for one in campaigns for line in self._campaigns.lines(one.id)
        }
        return FollowUp(
            cut,
            tallies,
            tuple(increment for one in known for increment in each_arm(one)),
            tuple(_bare(known)),
            tuple(
                one.campaign.plan.name
                for one in known
                if one.campaign.launched_at and not one.is_drawn
            ),
            gains_of(cut, [tally.key for tally in tallies], known, lines),
        )

    def tallies(self, cut: str) -> tuple[Tally, ...]:
        """One per member, pieces and campaigns by their names, the others by their keys. KeyError
        for an unknown cut."""
        key, name = _KEYS[cut]
        sent_day, call_day = {"day": "delivered_on"}, {"day": _CALL_DAY}
        delivered = _DELIVERED.format(key=key.format(**sent_day), name=name.format(**sent_day))
        called = _CALLED.format(key=key.format(**call_day), name=name.format(**call_day))
        sums: dict[str, dict[str, int | str]] = {}
        aftermath = {"aftermath": f"+{AFTERMATH_DAYS} days"}
        for row in (*self._store.rows(delivered, aftermath), *self._store.rows(called)):
            sums.setdefault(row["key"], {}).update(dict(row))
        tallies = [_tally(sums[each]) for each in sorted(sums)]
        return tuple(sorted(tallies, key=lambda t: t.name) if cut in _NAMED else tallies)


def _bare(known: Sequence[Known]) -> list[str]:
    return [
        f"{piece.name} · {one.campaign.plan.name}"
        for one in known
        if one.campaign.ended_at is None
        for piece in one.pieces
        if not piece.line_id
    ]


def _tally(sums: Mapping[str, int | str]) -> Tally:
    names = ("sent", "delivered", "failed", "answered", "calls", "callers", "payers", "paid_cents")
    counts = {name: int(sums.get(name) or 0) for name in (*names, "complaints", "opt_outs")}
    return Tally(str(sums["key"]), str(sums["name"]), **counts)
