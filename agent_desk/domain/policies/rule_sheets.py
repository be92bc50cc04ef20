"""The tables that hold for every product: levels, limits, stops, broken promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agent_desk.domain.offers.policy import BrokenRule, Policy, Product, Stop
from agent_desk.domain.policies.cells import (
    CellError,
    read_choice,
    read_count,
    read_name,
    read_several,
    read_share,
    share_words,
)
from agent_desk.domain.policies.limit_sheet import GENERAL, limit_sheet
from agent_desk.domain.policies.sheets import (
    Column,
    Head,
    ListSheet,
    Sheet,
)

_STOP = {"stop": "no se negocia", "escalate": "pasa a otro nivel"}


def rule_sheets(policy: Policy, today: date) -> tuple[Sheet, ...]:
    """Levels and limits first: the ladders use their words."""
    return (
        limit_sheet(policy, today),
        _levels(policy),
        _stops(policy),
        _broken(policy),
    )


def _levels(policy: Policy) -> Sheet:
    def put(levels: tuple[str, ...]) -> Policy:
        gone = set(policy.levels) - set(levels)
        for name in gone & used_levels(policy):
            raise CellError(name, "hay renglones que lo usan; cámbielos primero")
        return replace(policy, levels=levels)

    def rename(level: str, text: str) -> str:
        return read_name(text.lower(), tuple(name for name in policy.levels if name != level))

    names = Column(Head("Nivel, del menor al mayor"), lambda level: level, rename)
    sheet = ListSheet(
        "general.levels",
        GENERAL,
        "Niveles de autorización",
        (names,),
        policy.levels,
        put,
        lambda before: f"nivel {len(policy.levels) + 1}",
        "El primero es quien está en la llamada.",
        may_be_empty=False,
    )
    return _Levels(sheet, policy)


class _Levels:
    """A level that is renamed is renamed wherever it is used."""

    def __init__(self, sheet: ListSheet[str], policy: Policy) -> None:
        self._sheet, self._policy = sheet, policy
        self.id, self.group, self.title = sheet.id, sheet.group, sheet.title
        self.detail, self.can_grow = sheet.detail, sheet.can_grow
        self.heads, self.rows = sheet.heads, sheet.rows
        self.added, self.removed, self.moved = sheet.added, sheet.removed, sheet.moved

    def edited(self, row: int, column: int, text: str) -> Policy:
        old = self._policy.levels[row]
        new = self._sheet.columns[0].read(old, text)
        return renamed_level(self._policy, old, new)


def used_levels(policy: Policy) -> set[str]:
    """Levels that a ladder, a stop or a hardship names."""
    rows = {
        row.authority
        for product in policy.products.values()
        for arrangement in product.arrangements
        for row in arrangement.ladder
    }
    hard = {h.authority for p in policy.products.values() for h in p.hardships if h.authority}
    return rows | hard | {stop.to for stop in policy.stops if stop.to}


def renamed_level(policy: Policy, old: str, new: str) -> Policy:
    """The policy with a level under another name everywhere."""

    def name(level: str) -> str:
        return new if level == old else level

    def product(one: Product) -> Product:
        return replace(
            one,
            arrangements=tuple(
                replace(a, ladder=tuple(replace(r, authority=name(r.authority)) for r in a.ladder))
                for a in one.arrangements
            ),
            hardships=tuple(replace(h, authority=name(h.authority)) for h in one.hardships),
        )

    return replace(
        policy,
        levels=tuple(map(name, policy.levels)),
        products={code: product(one) for code, one in policy.products.items()},
        stops=tuple(replace(stop, to=name(stop.to)) for stop in policy.stops),
    )


def _stops(policy: Policy) -> Sheet:
    actions = {value: key for key, value in _STOP.items()}

    def flag(stop: Stop, text: str) -> Stop:
        taken = tuple(other.flag for other in policy.stops if other is not stop)
        return replace(stop, flag=read_name(text.lower().replace(" ", "_"), taken))

    columns: tuple[Column[Stop], ...] = (
        Column(Head("Marca de la cuenta"), lambda stop: stop.flag, flag),
        Column(
            Head("Qué pasa", tuple(actions)),
            lambda stop: _STOP[stop.action],
            lambda stop, text: replace(stop, action=actions[read_choice(text, tuple(actions))]),
        ),
        Column(
            Head("Quién lo lleva", policy.levels),
            lambda stop: stop.to,
            lambda stop, text: replace(
                stop, to=read_choice(text, policy.levels, may_be_empty=True)
            ),
        ),
    )
    return ListSheet(
        "general.stops",
        GENERAL,
        "Altos",
        columns,
        policy.stops,
        lambda items: replace(policy, stops=items),
        lambda before: Stop(f"marca_{len(policy.stops) + 1}", "stop"),
        "Marcas con las que no se negocia, o solo en otro nivel.",
    )


def _broken(policy: Policy) -> Sheet:
    def put(rules: tuple[BrokenRule, ...]) -> Policy:
        return replace(policy, broken=tuple(sorted(rules, key=lambda rule: rule.count)))

    return ListSheet(
        "general.broken",
        GENERAL,
        "Promesas rotas",
        _broken_columns(policy),
        policy.broken,
        put,
        lambda before: BrokenRule(max((r.count for r in policy.broken), default=0) + 1),
        "Lo que cambia con cada promesa incumplida.",
    )


def _broken_columns(policy: Policy) -> tuple[Column[BrokenRule], ...]:
    arrangements = tuple(
        dict.fromkeys(a.id for p in policy.products.values() for a in p.arrangements)
    )

    def count(rule: BrokenRule, text: str) -> BrokenRule:
        wanted = read_count(text, 1, 50)
        if any(other.count == wanted for other in policy.broken if other is not rule):
            raise CellError(text, "esa cantidad ya tiene su renglón")
        return replace(rule, count=wanted)

    return (
        Column(Head("Promesas rotas (180 días)"), lambda rule: str(rule.count), count),
        Column(
            Head("Anticipo mayor en"),
            lambda rule: share_words(rule.down_plus_bp),
            lambda rule, text: replace(rule, down_plus_bp=read_share(text)),
        ),
        Column(
            Head("Máximo de pagos"),
            lambda rule: str(rule.max_payments or ""),
            lambda rule, text: replace(rule, max_payments=read_count(text, 0, 360)),
        ),
        Column(
            Head("Solo estas formas", arrangements, is_several=True),
            lambda rule: ", ".join(rule.only),
            lambda rule, text: replace(
                rule, only=read_several(text, arrangements, may_be_empty=True)
            ),
        ),
    )
