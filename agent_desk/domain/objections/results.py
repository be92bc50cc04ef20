"""What each response led to: used, agreed, kept, with how sure one may be of it.

Only responses are counted, never who said them. Rates of freely chosen responses are not
comparable (an agent keeps the gentle one for who would pay anyway): see `assignment`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from math import sqrt

ENOUGH = 100  # outcomes under which nothing is compared
_Z = 1.959963984540054  # 95 %


def response_version(card_id: str, text: str) -> str:
    """The id under which a text is counted: another text of the same card is another id."""
    words = " ".join(text.split())
    return hashlib.sha256(f"{card_id}\n{words}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds of a share, 0..1."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ResponseResult:
    """Counts of one response version, one per contact. `settled` are uses whose end is known:
    nothing was agreed, or the first payment agreed was due; `kept` of them were paid in time.

    `assigned` and `assigned_kept` are the settled ones that the draw chose, the only fair ground
    for comparing.
    """

    card_id: str
    version: str
    used: int = 0
    agreed: int = 0
    settled: int = 0
    kept: int = 0
    assigned: int = 0
    assigned_kept: int = 0
    overridden: int = 0

    @property
    def missing(self) -> int:
        """How many known ends are missing before a rate is shown."""
        return max(0, ENOUGH - self.settled)

    @property
    def agreed_share(self) -> Interval:
        return wilson(self.agreed, self.used)

    @property
    def kept_share(self) -> Interval:
        return wilson(self.kept, self.settled)


def wilson(hits: int, trials: int, z: float = _Z) -> Interval:
    """The Wilson score interval (95 % by default); the whole range when nothing was tried.

    Raises ValueError for counts that cannot be.
    """
    if not 0 <= hits <= trials:
        raise ValueError(f"{hits} of {trials}")
    if trials == 0:
        return Interval(0.0, 1.0)
    share, square = hits / trials, z * z
    centre = share + square / (2 * trials)
    reach = z * sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    under = 1 + square / trials
    return Interval(max(0.0, (centre - reach) / under), min(1.0, (centre + reach) / under))
