"""The effects planted in the demo's past, so that a screen can be checked against the truth.

docs/guide/demo-effects.md tells them in words; what is not here has no effect at all: team,
product, size of the balance and incoming medium are noise, and nothing may crown them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Planted:
    """Logits of paying all that is overdue in a month, and rates; shares of one."""

    base: float = -1.0
    per_bucket: float = -0.55  # each thirty days more
    paid_before: float = 1.0  # paid something in the last three months
    kept_before: float = 0.6  # kept a promise in the last three months
    broken_before: float = -0.7  # broke one
    reached: float = 0.45  # somebody spoke with him this month
    december: float = 0.5  # the year-end bonus
    first_reach: float = 0.30  # a first call reaches the holder…
    reach_decay: float = 0.80  # …and each further one that less often
    written_reach: float = 0.35  # of the reach of a call
    promise: float = 0.45  # of who is reached
    partial: float = 0.22  # pays a part and stays where he is
    relapse: float = 0.20  # of who is current, in a month
    complaints: float = 0.020  # per person reached, before the change
    complaints_after: float = 0.006  # after it
    change_month: int = 12  # months before today


PLANTED = Planted()
MONTHS = 24
ACCOUNTS = 1500
TEAMS = ("Norte", "Sur", "Centro")
PRODUCTS = ("PP", "TC", "CN")
SIZES = (("Saldo chico", 900_000), ("Saldo medio", 3_000_000), ("Saldo grande", 9_000_000))
COSTS = (
    ("Personal", 9_200_000),
    ("Telefonía", 1_450_000),
    ("Piezas", 480_000),
    ("Licencias", 260_000),
)
