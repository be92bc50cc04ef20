"""Whether a card that never saw a group treats it alike: what it said, what came, and how many.

The attribute comes from a file that only the audit reads; it is never stored beside the score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.cure.measuring import quality
from agent_desk.domain.strategy.proportions import Interval, Share, wilson

FEWEST = 100  # below this a group's figures are not shown


class UnreadableGroupsError(DeskError):
    """The restricted file of an audit is not what it should be."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No entiendo «{name}»: debe ser un CSV con dos columnas, cuenta y grupo. No guardé "
            "nada; corríjalo y vuelva a abrirlo."
        )


@dataclass(frozen=True, slots=True)
class GroupAudit:
    """`gap` is said minus seen; `above` the share over the portfolio's median score. `auc` None
    where only one end was seen."""

    group: str
    observed: Share
    predicted: float
    interval: Interval
    above: Share
    auc: float | None

    @property
    def gap(self) -> float:
        return self.predicted - (self.observed.value or 0.0)

    @property
    def is_off(self) -> bool:
        """Whether chance alone does not explain the gap."""
        return not self.interval.holds(self.predicted)


def audit(
    chances: Sequence[float], labels: Sequence[int], groups: Sequence[str]
) -> tuple[GroupAudit, ...]:
    """One row per group with enough accounts, in their order; "" is «not known» and left out."""
    if not chances:
        return ()
    median = sorted(chances)[len(chances) // 2]
    rows = list(zip(chances, labels, groups, strict=True))
    found = []
    for name in sorted({group for group in groups if group}):
        own = [(p, label) for p, label, group in rows if group == name]
        if len(own) >= FEWEST:
            found.append(_row(name, own, median))
    return tuple(found)


def _row(name: str, own: list[tuple[float, int]], median: float) -> GroupAudit:
    chances, labels = [p for p, _ in own], [label for _, label in own]
    observed, found = Share(sum(labels), len(labels)), quality(chances, labels)
    return GroupAudit(
        name,
        observed,
        sum(chances) / len(chances),
        wilson(observed),
        Share(sum(p > median for p in chances), len(chances)),
        found.auc if found else None,
    )
