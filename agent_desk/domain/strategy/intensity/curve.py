"""What each attempt gave: who came to it, who paid because of it, and what one more is worth.

Who comes to a late attempt is not like who paid at the first: a rate by attempt is no cause. Only
caps drawn at random tell that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.strategy.proportions import Interval, Share, wilson

BORROWED = 100  # cases of the curve of all that each attempt of a segment is mixed with
LAST = 10  # this attempt and all after it are one
CAVEAT = (
    "Quien llega al cuarto intento no es como quien pagó al primero: la tasa de un intento "
    "describe, no prueba que uno más cause pagos. Eso lo dicen solo los topes sorteados."
)


@dataclass(frozen=True, slots=True)
class Tries:
    """Accounts called `attempts` times in a month; `won_at` is the call that gave the payment, 0
    for none; `paid_cents` what they paid."""

    attempts: int
    won_at: int
    accounts: int
    paid_cents: int = 0


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """`came` accounts got to this attempt and `won` paid because of it; shares are cumulative.

    Whole numbers, but where cases of others are mixed in (`blended`)."""

    number: int
    came: float
    won: float
    won_share: float
    tries_share: float

    @property
    def rate(self) -> float:
        return self.won / self.came if self.came else 0.0

    @property
    def interval(self) -> Interval:
        return wilson(Share(round(self.won), round(self.came)))


@dataclass(frozen=True, slots=True)
class Curve:
    """`attempts` are all calls; `kept_cents` what a payment gave in the mean."""

    points: tuple[CurvePoint, ...]
    accounts: int
    attempts: int
    won: int
    kept_cents: int

    @property
    def mean(self) -> float:
        """Intensity: attempts by account worked."""
        return self.attempts / self.accounts if self.accounts else 0.0


def curve_of(tries: Iterable[Tries]) -> Curve:
    """The curve of those accounts; a month without calls is an empty one."""
    found = [one for one in tries if one.attempts > 0 and one.accounts > 0]
    accounts = sum(one.accounts for one in found)
    attempts = sum(one.attempts * one.accounts for one in found)
    won = sum(one.accounts for one in found if one.won_at)
    paid = sum(one.paid_cents for one in found if one.won_at)
    points, won_until, tries_until = [], 0, 0
    for number in range(1, LAST + 1):
        came = sum(one.accounts for one in found if one.attempts >= number)
        here = sum(one.accounts for one in found if _is_at(one.won_at, number))
        if not came:
            break
        won_until += here
        tries_until += _tries_at(found, number, came)
        points.append(
            CurvePoint(
                number,
                came,
                min(here, came),
                won_until / won if won else 0.0,
                tries_until / attempts,
            )
        )
    return Curve(tuple(points), accounts, attempts, won, paid // won if won else 0)


def _is_at(won_at: int, number: int) -> bool:
    return won_at >= LAST if number == LAST else won_at == number


def _tries_at(found: Sequence[Tries], number: int, came: int) -> int:
    if number < LAST:
        return came
    return sum((one.attempts - LAST + 1) * one.accounts for one in found if one.attempts >= LAST)


def falling_rates(curve: Curve) -> tuple[float, ...]:
    """The rates as a plan may count on them: a later attempt is never worth more than an earlier
    one, so that an accident of few cases does not ask for more calls. Pooled where they rise."""
    pools: list[list[float]] = []  # [won, came, attempts in the pool]
    for point in curve.points:
        pools.append([float(point.won), float(point.came), 1.0])
        while len(pools) > 1 and pools[-1][0] * pools[-2][1] > pools[-2][0] * pools[-1][1]:
            won, came, length = pools.pop()
            pools[-1] = [pools[-1][0] + won, pools[-1][1] + came, pools[-1][2] + length]
    return tuple(won / came for won, came, length in pools for _ in range(round(length)))


def blended(own: Curve, whole: Curve) -> Curve:
    """The curve that a plan counts on for a segment: its own cases, and a hundred of all at each
    attempt. With few of its own it is that of all; with thousands, nearly only its own.

    What a payment keeps is the segment's own as soon as somebody paid: segments differ by amount.
    """
    points = []
    for place, other in enumerate(whole.points):
        mine = own.points[place] if place < len(own.points) else None
        came, won = (mine.came, mine.won) if mine else (0.0, 0.0)
        points.append(replace(other, came=came + BORROWED, won=won + BORROWED * other.rate))
    points += own.points[len(whole.points) :]
    return replace(own, points=tuple(points), kept_cents=own.kept_cents or whole.kept_cents)


def worth_until(curve: Curve, cost_cents: int) -> int:
    """The last attempt whose expected kept money covers what it costs; 0 when not even the first.

    Marginal: each attempt is judged by what it adds, not by the mean of all.
    """
    worth = [rate * curve.kept_cents >= cost_cents for rate in falling_rates(curve)]
    return next((n for n, is_worth in enumerate(worth) if not is_worth), len(worth))
