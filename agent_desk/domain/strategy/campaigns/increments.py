"""What a piece, a medium, a line or a campaign adds, where people were drawn to receive only that.

The control says it: of a piece that goes out together with another, nobody can tell which did it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.strategy.campaigns.followup import (
    NO_CONTROL,
    NOT_APART,
    NOT_DRAWN,
    Gain,
    Groups,
    Increment,
)
from agent_desk.domain.strategy.campaigns.pieces import Piece
from agent_desk.domain.strategy.campaigns.plan import Campaign
from agent_desk.domain.strategy.pilots.plan import CONTROL, Pilot
from agent_desk.domain.strategy.pilots.verdict import Measured, Money, money_gain
from agent_desk.domain.strategy.proportions import difference

PAID = "paid"


@dataclass(frozen=True, slots=True)
class Known:
    """A campaign with its pieces and, by arm of its pilot, what the people drawn did."""

    campaign: Campaign
    pieces: tuple[Piece, ...]
    pilot: Pilot | None = None
    drawn: Mapping[str, Measured] | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether there is a control to compare with."""
        control = (self.drawn or {}).get(CONTROL)
        return bool(control and control.people)

    @property
    def groups(self) -> Groups:
        published = tuple(piece for piece in self.pieces if piece.published)
        return Groups(published, tuple(arm for arm in self.drawn or {} if arm != CONTROL))


def each_arm(known: Known) -> Iterator[Increment]:
    """Every arm against the control; nothing while nobody was drawn."""
    if known.pilot and known.is_drawn:
        for arm in known.pilot.plan.arms[1:]:
            yield _increment(known, (arm.id,))


def gains_of(
    cut: str, keys: Sequence[str], known: Sequence[Known], lines: Mapping[str, str]
) -> dict[str, Gain]:
    """By the key of a member; `lines` are numbers by the id of a line."""
    found = {}
    for key in keys:
        chosen = [
            (one, frozenset(p.id for p in one.pieces if _member(cut, one, p, lines) == key))
            for one in known
        ]
        found[key] = _gain(cut, [(one, members) for one, members in chosen if members])
    return found


def _member(cut: str, known: Known, piece: Piece, lines: Mapping[str, str]) -> str:
    """The key under which the sums count that piece."""
    keys = {
        "piece": piece.id,
        "medium": piece.medium,
        "line": lines.get(piece.line_id, ""),
        "campaign": known.campaign.id,
    }
    return keys.get(cut, "")


def _gain(cut: str, chosen: Sequence[tuple[Known, frozenset[str]]]) -> Gain:
    """One increment a campaign whose pilot can say it: two pilots are never thrown together."""
    increments, whys = [], []
    for known, members in chosen:
        if not known.pilot:
            whys.append(NO_CONTROL[cut])
            continue
        if not known.is_drawn:
            whys.append(NOT_DRAWN)
            continue
        arms = known.groups.only_with(members)
        if arms:
            increments.append(_increment(known, arms))
        else:
            whys.append(NOT_APART)
    return Gain(tuple(increments), "" if increments else (whys or [NO_CONTROL[cut]])[0])


def _increment(known: Known, arms: Sequence[str]) -> Increment:
    assert known.pilot and known.drawn  # only of a campaign that has drawn people
    control = known.drawn[CONTROL]
    treated = _together([known.drawn[arm] for arm in arms])
    names = {arm.id: arm.name for arm in known.pilot.plan.arms}
    shares = treated.share(PAID), control.share(PAID)
    return Increment(
        known.campaign.plan.name,
        known.pilot.plan.hypothesis,
        " y ".join(names[arm] for arm in arms),
        shares[1],
        shares[0],
        difference(*shares),
        money_gain(control, treated),
    )


def _together(arms: Sequence[Measured]) -> Measured:
    """Several arms of one draw as one: the same control stands against all of them."""
    if len(arms) == 1:
        return arms[0]
    money = Money(
        *(
            sum(getattr(arm.money, name) for arm in arms)
            for name in (
                *("people", "sum_cents", "squares"),
                *("past_cents", "past_squares", "products"),
            )
        )
    )
    return Measured(
        sum(arm.people for arm in arms),
        sum(arm.matured for arm in arms),
        {PAID: sum(arm.counts.get(PAID, 0) for arm in arms)},
        money,
    )
