"""Whom a campaign means: one account of each person, in its segment and group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.strategy.campaigns.pieces import Piece

CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Target:
    """One person and the account his piece is about; `arm` "" without a pilot that drew him."""

    debtor_id: str
    account: str
    segment: str
    arm: str = ""

    @property
    def is_control(self) -> bool:
        return self.arm == CONTROL

    def receives(self, piece: Piece) -> bool:
        """The control receives nothing; a piece of one group goes to that group only."""
        return not self.is_control and (not piece.arm or piece.arm == self.arm)


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people a campaign may reach, and how many each group of its pilot has."""

    people: int
    by_arm: Mapping[str, int]


def reach_of(targets: Sequence[Target]) -> Reach:
    """The control counts in its group and is not reached."""
    by_arm: dict[str, int] = {}
    for target in targets:
        if target.arm:
            by_arm[target.arm] = by_arm.get(target.arm, 0) + 1
    return Reach(sum(not target.is_control for target in targets), by_arm)
