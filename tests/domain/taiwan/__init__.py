"""Real late accounts that test the probability of cure (README.md says whose and which)."""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from agent_desk.domain.strategy.cure.columns import Column

CUT = date(2005, 9, 30)


@dataclass(frozen=True, slots=True)
class Taiwan:
    """`statuses` of all 30,000 accounts, September first; the rest of those late in September."""

    statuses: tuple[tuple[int, ...], ...]
    columns: tuple[Column, ...]
    labels: tuple[int, ...]
    sex: tuple[str, ...]
    age: tuple[str, ...]

    def part(self, rows: list[int]) -> tuple[list[Column], list[int]]:
        picked = [Column(c.name, c.known_on, [c.values[r] for r in rows]) for c in self.columns]
        return picked, [self.labels[row] for row in rows]


@lru_cache(maxsize=1)
def taiwan() -> Taiwan:
    """Read once for all tests."""
    packed = (Path(__file__).parent / "accounts.txt.xz").read_bytes()
    lines = lzma.decompress(packed).decode().splitlines()
    statuses = tuple(tuple(ord(letter) - ord("C") for letter in line) for line in lines[:6])
    paid, used, limits = ([int(word) for word in line.split()] for line in lines[6:9])
    months = [six for six in zip(*statuses, strict=True) if six[0] >= 1]
    return Taiwan(
        statuses=statuses,
        columns=_columns(months, paid, used, limits),
        labels=tuple(int(sign) for sign in lines[9]),
        sex=tuple(lines[10]),
        age=tuple(lines[11]),
    )


def _columns(
    months: list[tuple[int, ...]], paid: list[int], used: list[int], limits: list[int]
) -> tuple[Column, ...]:
    found = {
        "status_now": [float(six[0]) for six in months],
        "status_worst": [float(max(six)) for six in months],
        "status_before": [float(six[1]) for six in months],
        "status_three_before": [float(six[3]) for six in months],
        "paid_share": [value / 1000 for value in paid],
        "used_share": [value / 1000 for value in used],
        "months_late": [float(sum(status >= 1 for status in six)) for six in months],
        "limit": [float(value) for value in limits],
    }
    return tuple(Column(name, CUT, values) for name, values in found.items())
