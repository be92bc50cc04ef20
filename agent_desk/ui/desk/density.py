"""How close things stand: four densities, chosen by the window's logical size."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Density:
    """Sizes in logical pixels; the table of the design, one row each."""

    name: str
    left: int
    right: int
    header: int
    footer: int
    gap: int
    script: int  # spoken text of the script
    spoken: int  # spoken text of a response
    fact: int  # figures of the header
    amount: int  # dominant figure of a card
    timer: int
    options: int  # height of the cards and of the reasons below them
    why: int  # lines of reasons
    verdict: int  # lines of the judge's reason
    answer: int  # height of an answer
    result: int  # height of a search result
    found: int  # height of a candidate, whose quick line has as many lines as fit
    stage: int  # tallest row of a stage
    results: int  # search results kept in sight, at least
    response: int  # height that the response wishes
    pad: int  # inside of a card
    floor: tuple[int, int]  # smallest window that takes it

    @property
    def is_wide(self) -> bool:
        return self.name == "wide"

    @property
    def is_narrow(self) -> bool:
        return self.name == "narrow"


WIDE = Density(
    name="wide",
    left=300,
    right=470,
    header=92,
    footer=104,
    gap=12,
    script=24,
    spoken=18,
    fact=22,
    amount=28,
    timer=28,
    options=316,
    why=2,
    verdict=2,
    answer=42,
    result=54,
    found=90,
    stage=40,
    results=5,
    response=420,
    pad=18,
    # The drawing needed 1,057 px of height. These contents need 800, and a full HD screen less its
    # title and task bars (about 1,000) is the commonest of all: it deserves the wide window.
    floor=(1600, 940),
)
STANDARD = Density(
    name="standard",
    left=232,
    right=380,
    header=76,
    footer=94,
    gap=10,
    script=18,
    spoken=15,
    fact=20,
    amount=22,
    timer=26,
    options=198,
    why=2,
    verdict=2,
    answer=40,
    result=44,
    found=60,
    stage=35,
    results=3,
    response=244,
    pad=14,
    floor=(1340, 740),
)
COMPACT = Density(
    name="compact",
    left=232,
    right=380,
    header=72,
    footer=90,
    gap=10,
    script=18,
    spoken=15,
    fact=20,
    amount=22,
    timer=26,
    options=172,
    why=2,
    verdict=2,
    answer=40,
    result=44,
    found=56,
    stage=31,
    results=3,
    response=214,
    pad=14,
    floor=(1340, 640),
)
NARROW = Density(
    name="narrow",
    left=60,
    right=376,
    header=72,
    footer=84,
    gap=10,
    script=18,
    spoken=14,
    fact=20,
    amount=22,
    timer=26,
    options=141,
    why=1,
    verdict=1,
    answer=40,
    result=38,
    found=38,
    stage=38,
    results=3,
    response=222,
    pad=14,
    floor=(1280, 600),
)
ALL = (WIDE, STANDARD, COMPACT, NARROW)


def choose_density(width: int, height: int) -> Density:
    """The density for a window of that logical size."""
    if width >= WIDE.floor[0] and height >= WIDE.floor[1]:
        return WIDE
    if width < COMPACT.floor[0] or height < COMPACT.floor[1]:
        return NARROW
    return COMPACT if height < STANDARD.floor[1] else STANDARD
