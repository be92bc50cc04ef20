"""Where everything of a map stands, in pixels of a page: lanes, cards and the way of each link.

Nothing is stored but lane and column: the picture follows from them, on screen and on paper alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.maps.model import Link, Objective, StrategyMap

CARD_W, CARD_H = 256, 66  # the least width; wider where there is room
_WIDEST = 340.0
GUTTER = 64  # between two columns: long links go through it
LANE_H, LANE_GAP = 108, 10
HEAD = 146  # the lane's name
MARGIN, TITLE_H = 16, 72
_BESIDE = 2 * MARGIN + HEAD - GUTTER / 2  # the head and the margins
RADIUS = 10
_PORT_STEP, _TRACK_STEP = 22, 8
_LEAST_COLUMNS = 3

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """Left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def centre(self) -> float:
        return self.x + self.w / 2

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    def overlaps(self, other: Box) -> bool:
        apart = self.right <= other.x or other.right <= self.x
        return not (apart or self.bottom <= other.y or other.bottom <= self.y)


@dataclass(frozen=True, slots=True)
class Way:
    """The way of a link: four points of a cubic when `is_curve`, else corners to be rounded."""

    link: Link
    points: tuple[Point, ...]
    is_curve: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture; the lanes begin at `top`, under the title where there is one."""

    width: float
    height: float
    top: float
    card_w: float
    lanes: Mapping[str, Box]
    cards: Mapping[str, Box]
    ways: tuple[Way, ...]


def layout_of(chart: StrategyMap, *, has_title: bool = False, room: float = 0) -> Layout:
    """The picture of a map; objectives of a lane that is not there are left out.

    Cards grow to fill a `room` that is wider than the map needs.
    """
    top = MARGIN + (TITLE_H if has_title else 0)
    columns = _columns(chart)
    card_w = min(_WIDEST, max(CARD_W, (room - _BESIDE) / columns - GUTTER))
    width = _BESIDE + columns * (card_w + GUTTER)
    lanes = {
        lane.id: Box(MARGIN, top + at * (LANE_H + LANE_GAP), width - 2 * MARGIN, LANE_H)
        for at, lane in enumerate(chart.perspectives)
    }
    cards = {one.id: _card(one, lanes[one.perspective], card_w) for one in _standing(chart)}
    height = top + len(lanes) * (LANE_H + LANE_GAP) + MARGIN - LANE_GAP
    return Layout(width, height, top, card_w, lanes, cards, _ways(chart, cards))


def room_of(chart: StrategyMap, card_w: float) -> float:
    """The width that a map needs for cards of `card_w`, the widest at most."""
    return _BESIDE + _columns(chart) * (min(_WIDEST, max(CARD_W, card_w)) + GUTTER)


def place_at(chart: StrategyMap, layout: Layout, x: float, y: float) -> tuple[str, int]:
    """(lane, column) nearest to a point: where a dragged card would snap."""
    at = round((y - layout.top - LANE_H / 2) / (LANE_H + LANE_GAP))
    at = min(max(at, 0), len(chart.perspectives) - 1)
    column = round((x - MARGIN - HEAD - layout.card_w / 2) / (layout.card_w + GUTTER))
    return chart.perspectives[at].id, max(0, column)


def _columns(chart: StrategyMap) -> int:
    taken = max((one.column + 1 for one in chart.objectives), default=0)
    return max(taken, _LEAST_COLUMNS)


def _standing(chart: StrategyMap) -> Iterable[Objective]:
    known = {lane.id for lane in chart.perspectives}
    return (one for one in chart.objectives if one.perspective in known)


def _card(one: Objective, lane: Box, card_w: float) -> Box:
    x = lane.x + HEAD + one.column * (card_w + GUTTER)
    return Box(x, lane.y + (LANE_H - CARD_H) / 2, card_w, CARD_H)


def _ways(chart: StrategyMap, cards: Mapping[str, Box]) -> tuple[Way, ...]:
    drawn = [link for link in chart.links if link.source in cards and link.target in cards]
    ports = _ports(drawn, cards)
    tracks: dict[int, int] = defaultdict(int)
    return tuple(_way(link, cards, ports, tracks) for link in drawn)


def _way(
    link: Link,
    cards: Mapping[str, Box],
    ports: Mapping[tuple[Link, bool], float],
    tracks: dict[int, int],
) -> Way:
    source, target = cards[link.source], cards[link.target]
    if source.y == target.y:
        return _aside(link, source, target, ports)
    goes_up = target.y < source.y
    start = (ports[link, True], source.y if goes_up else source.bottom)
    end = (ports[link, False], target.bottom if goes_up else target.y)
    if abs(source.y - target.y) <= LANE_H + LANE_GAP:
        middle = (start[1] + end[1]) / 2
        return Way(link, (start, (start[0], middle), (end[0], middle), end), is_curve=True)
    return Way(
        link, _through_gutter(start, end, source.w, goes_up=goes_up, tracks=tracks), is_curve=False
    )


def _aside(link: Link, source: Box, target: Box, ports: Mapping[tuple[Link, bool], float]) -> Way:
    """In the same lane: straight to a neighbour, over the heads of those between otherwise."""
    is_right = target.x > source.x
    gap = (target.x - source.right) if is_right else (source.x - target.right)
    if gap <= GUTTER:
        y = source.y + source.h / 2
        ends = (source.right, target.x) if is_right else (source.x, target.right)
        return Way(link, ((ends[0], y), (ends[1], y)), is_curve=False)
    start, end = (ports[link, True], source.y), (ports[link, False], target.y)
    over = source.y - (LANE_H - CARD_H) / 4
    return Way(link, (start, (start[0], over), (end[0], over), end), is_curve=False)


def _through_gutter(
    start: Point, end: Point, card_w: float, *, goes_up: bool, tracks: dict[int, int]
) -> tuple[Point, ...]:
    """Past whole lanes: out of the card, along the gap, through a gutter, along, and in."""
    sign = -1 if goes_up else 1
    leave = start[1] + sign * ((LANE_H - CARD_H) / 2 + LANE_GAP / 2)
    enter = end[1] - sign * ((LANE_H - CARD_H) / 2 + LANE_GAP / 2)
    step = card_w + GUTTER
    first = MARGIN + HEAD - GUTTER / 2
    gutter = round(((start[0] + end[0]) / 2 - first) / step)
    gutter = max(gutter, 0)
    number = tracks[gutter]
    tracks[gutter] += 1
    offset = ((number + 1) // 2) * _TRACK_STEP * (1 if number % 2 else -1)
    x = first + gutter * step + offset
    return (start, (start[0], leave), (x, leave), (x, enter), (end[0], enter), end)


def _ports(links: Iterable[Link], cards: Mapping[str, Box]) -> Mapping[tuple[Link, bool], float]:
    """x where each link leaves (True) and arrives (False): spread, ordered so as not to cross."""
    sides: dict[tuple[str, bool], list[tuple[float, Link, bool]]] = defaultdict(list)
    for link in links:
        source, target = cards[link.source], cards[link.target]
        is_top = target.y <= source.y
        sides[link.source, is_top].append((target.centre, link, True))
        sides[link.target, target.y > source.y or target.y == source.y].append(
            (source.centre, link, False)
        )
    found: dict[tuple[Link, bool], float] = {}
    for (card_id, _side), ends in sides.items():
        ends.sort(key=lambda end: end[0])
        step = min(_PORT_STEP, (cards[card_id].w - 40) / max(len(ends), 1))
        left = cards[card_id].centre - step * (len(ends) - 1) / 2
        for at, (_centre, link, is_source) in enumerate(ends):
            found[link, is_source] = left + at * step
    return found
