"""Cutting one behaviour into a few bins whose rate only rises or only falls.

Quantile pre-bins are merged until each holds enough cases of both ends and the rate keeps its
direction; each bin then weighs by its evidence (WOE). What is missing is a bin of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from agent_desk.domain.strategy.cure.columns import Value

PRE_BINS = 8
FEWEST_ROWS, FEWEST_SHARE, FEWEST_OF_EACH = 60, 0.05, 30
SMOOTHING = 0.5


@dataclass(frozen=True, slots=True)
class Bin:
    """Values above `above` (exclusive) up to `upto` (inclusive); None is without end. `cured` of
    `count` in training; `woe` is the evidence for cure against the whole."""

    above: float | None
    upto: float | None
    count: int
    cured: int
    woe: float


@dataclass(frozen=True, slots=True)
class Cutting:
    """`edges` are the upper ends of all bins but the last; `missing` may have no case."""

    edges: tuple[float, ...]
    bins: tuple[Bin, ...]
    missing: Bin
    information: float

    def woe_of(self, value: Value) -> float:
        if value is None:
            return self.missing.woe
        return self.bins[bisect_left(self.edges, value)].woe

    def woes(self, values: Sequence[Value]) -> list[float]:
        return [self.woe_of(value) for value in values]


@dataclass(frozen=True, slots=True)
class _Part:
    """Rows up to `upto`, while bins are being merged."""

    upto: float
    count: int
    cured: int

    @property
    def rate(self) -> float:
        return self.cured / self.count

    def joined(self, after: _Part) -> _Part:
        return _Part(after.upto, self.count + after.count, self.cured + after.cured)


def cut(values: Sequence[Value], labels: Sequence[int]) -> Cutting:
    """The bins of one behaviour over its training rows."""
    known = [(v, label) for v, label in zip(values, labels, strict=True) if v is not None]
    unknown = [label for v, label in zip(values, labels, strict=True) if v is None]
    total, cured = len(labels), sum(labels)
    parts = _merged(_pre_bins(known), _rises(known), total) if known else []
    bins, above = [], None
    for part in parts:
        is_last = part is parts[-1]
        woe = _woe(part.count, part.cured, total, cured)
        bins.append(Bin(above, None if is_last else part.upto, part.count, part.cured, woe))
        above = part.upto
    nobody = not _is_enough(len(unknown), sum(unknown), total)
    lost = 0.0 if nobody else _woe(len(unknown), sum(unknown), total, cured)
    missing = Bin(None, None, len(unknown), sum(unknown), lost)
    whole = bins or [Bin(None, None, 0, 0, 0.0)]
    edges = tuple(part.upto for part in parts[:-1])
    return Cutting(edges, tuple(whole), missing, _information([*bins, missing], total, cured))


def _pre_bins(known: list[tuple[float, int]]) -> list[_Part]:
    known.sort()
    ordered = [value for value, _ in known]
    cured = [0]
    for _, label in known:
        cured.append(cured[-1] + label)
    wanted = {ordered[len(ordered) * step // PRE_BINS] for step in range(1, PRE_BINS)}
    parts, begun = [], 0
    for edge in sorted({*wanted, ordered[-1]}):
        end = bisect_right(ordered, edge)
        parts.append(_Part(edge, end - begun, cured[end] - cured[begun]))
        begun = end
    return parts


def _rises(known: list[tuple[float, int]]) -> bool:
    """Whether more of it goes with more cures, by the ranks of both."""
    ordered = sorted(value for value, _ in known)
    ones = sum(label for _, label in known)
    if not ones or ones == len(known):
        return True
    among = sum(
        bisect_left(ordered, value) + bisect_right(ordered, value)
        for value, label in known
        if label
    )
    return among / ones >= len(known)


def _merged(parts: list[_Part], is_rising: bool, total: int) -> list[_Part]:
    """A bin too thin, or against the direction, joins the neighbour whose rate is nearer."""
    while len(parts) > 1:
        thin = next((i for i, p in enumerate(parts) if not _is_enough(p.count, p.cured, total)), -1)
        at = thin if thin >= 0 else _against(parts, is_rising)
        if at < 0:
            break
        left = _side(parts, at) if thin >= 0 else at - 1
        parts = [*parts[:left], parts[left].joined(parts[left + 1]), *parts[left + 2 :]]
    return parts


def _side(parts: list[_Part], at: int) -> int:
    """The left one of the pair to be joined."""
    if at in (0, len(parts) - 1):
        return 0 if at == 0 else at - 1
    before = abs(parts[at - 1].rate - parts[at].rate)
    return at - 1 if before <= abs(parts[at + 1].rate - parts[at].rate) else at


def _against(parts: list[_Part], is_rising: bool) -> int:
    """The first bin whose rate goes the other way than the one before it; −1 when none does."""
    for at in range(1, len(parts)):
        step = parts[at].rate - parts[at - 1].rate
        if step < 0 if is_rising else step > 0:
            return at
    return -1


def _is_enough(count: int, cured: int, total: int) -> bool:
    fewest = max(FEWEST_ROWS, FEWEST_SHARE * total)
    return count >= fewest and min(cured, count - cured) >= FEWEST_OF_EACH


def _woe(count: int, cured: int, total: int, all_cured: int) -> float:
    good = (cured + SMOOTHING) / (all_cured + SMOOTHING)
    bad = (count - cured + SMOOTHING) / (total - all_cured + SMOOTHING)
    return log(good / bad)


def _information(bins: Sequence[Bin], total: int, cured: int) -> float:
    """The information value of the whole cutting."""
    lost = total - cured
    if not cured or not lost:
        return 0.0
    return sum((b.cured / cured - (b.count - b.cured) / lost) * b.woe for b in bins if b.count)
