"""How likely this account is to recover, from a table of points: a prior until there are outcomes.

The points are data (resources/policies/recovery.toml). Only behaviour of the account counts:
days past due, promises, payments, answers. No personal attribute is ever read here, and hardship
never lowers the band.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.debtor import CaseFile

RECENT_DAYS = 90


@dataclass(frozen=True, slots=True)
class RecoveryPoints:
    """`by_days` is (up to days late, points), ascending; bands are (from points, word, level)."""

    by_days: tuple[tuple[int, int], ...]
    kept_promise: int
    broken_promise: int
    recent_payment: int
    reached_recently: int
    bands: tuple[tuple[int, str, int], ...]


@dataclass(frozen=True, slots=True)
class Recovery:
    """`word` «Media-alta», `level` 1..5, `reasons` in its favour and `against`, in words. `seen` is
    the chance with what was observed of similar accounts, "" while the points judge."""

    word: str
    level: int
    points: int
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()
    seen: str = ""


def recovery_of(case: CaseFile, points: RecoveryPoints, today: date) -> Recovery:
    """The band of a case on a day; same facts, same band for everyone."""
    since = today - timedelta(days=RECENT_DAYS)
    total, reasons = _points_by_days(case.account.days_past_due, points)
    kept = sum(p.state == "kept" and p.due_on >= since for p in case.promises)
    broken = sum(p.state == "broken" and p.due_on >= since for p in case.promises)
    if kept:
        total += points.kept_promise
        reasons.append(f"cumplió {kept} promesa(s) en {RECENT_DAYS} días")
    if broken:
        total += points.broken_promise
        reasons.append(f"{broken} promesa(s) sin cumplir en {RECENT_DAYS} días")
    if any(p.paid_on >= since for p in case.payments):
        total += points.recent_payment
        reasons.append(f"pagó algo en los últimos {RECENT_DAYS} días")
    if any(c.at.date() >= since and c.outcome in {"promise", "callback"} for c in case.contacts):
        total += points.reached_recently
        reasons.append("ha contestado y conversado")
    word, level = next(
        ((word, level) for floor, word, level in reversed(points.bands) if total >= floor),
        points.bands[0][1:],
    )
    return Recovery(word, level, total, tuple(reasons))


def _points_by_days(days: int, points: RecoveryPoints) -> tuple[int, list[str]]:
    for limit, value in points.by_days:
        if days <= limit:
            return value, [f"{days} días de atraso"]
    return points.by_days[-1][1], [f"{days} días de atraso"]
