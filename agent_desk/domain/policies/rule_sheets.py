"""The tables that hold for every product: levels, limits, stops, broken promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agent_desk.domain.offers.policy import BrokenRule, Policy, Product, Stop
from agent_desk.domain.policies.cells import (
    CellError,
    read_choice,
    read_count,
    read_day,
    read_name,
    read_percent,
    read_several,
    read_share,
    share_words,
)
from agent_desk.domain.policies.sheets import (
    Column,
    Head,
    ListSheet,
    Setting,
    SettingsSheet,
    Sheet,
)

GENERAL = "Para todos los productos"
NAMES = ("Ajuste", "Valor", "Qué cambia")
_OVER = {"flag": "avisar", "hide": "ocultar", "escalate": "pedir supervisión"}
_SEES = {"own": "lo suyo", "own_and_next": "lo suyo y lo que puede pedir", "all": "todo"}
_RESIDUAL = {
    "last": "en el último pago",
    "first": "en el primero",
    "last_up": "en el último, mayor",
}
_STOP = {"stop": "no se negocia", "escalate": "pasa a otro nivel"}


def rule_sheets(policy: Policy, today: date) -> tuple[Sheet, ...]:
    """Levels and limits first: the ladders use their words."""
    return (
        _limits(policy, today),
        _levels(policy),
        _stops(policy),
        _broken(policy),
    )


def _with(policy: Policy, name: str, value: object) -> Policy:
    return replace(policy, **{name: value})  # type: ignore[arg-type]


def _limits(policy: Policy, today: date) -> Sheet:
    def share(name: str) -> Callable[[str], Policy]:
        return lambda text: _with(policy, name, read_percent(text))

    def word(name: str, words: dict[str, str]) -> Callable[[str], Policy]:
        by_word = {value: key for key, value in words.items()}
        return lambda text: _with(policy, name, by_word[read_choice(text, tuple(by_word))])

    def until(text: str) -> Policy:
        day = read_day(text, today)
        if day < policy.valid_from:
            raise CellError(text, "termina antes de empezar")
        return replace(policy, valid_to=day)

    def count(name: str, most: int) -> Callable[[str], Policy]:
        return lambda text: _with(policy, name, read_count(text, 1, most))

    settings = (
        Setting("Último día", f"{policy.valid_to:%d/%m/%Y}", until, note="Hasta cuándo vale"),
        Setting(
            "Aviso de carga",
            share_words(policy.warn_pct * 100),
            share("warn_pct"),
            note="Pago mensual entre ingreso declarado: desde aquí se avisa",
        ),
        Setting(
            "Carga máxima",
            share_words(policy.max_pct * 100),
            share("max_pct"),
            note="Desde aquí se marca en rojo",
        ),
        Setting(
            "Sobre la carga máxima",
            _OVER[policy.over_max],
            word("over_max", _OVER),
            tuple(_OVER.values()),
            note="Qué se hace con esas opciones",
        ),
        Setting(
            "Opciones que se muestran",
            str(policy.max_options),
            count("max_options", 5),
            note="A lo más cinco, más la promesa simple",
        ),
        Setting(
            "Días que vale una oferta",
            str(policy.quote_days),
            count("quote_days", 60),
            note="Nunca más allá de su primer pago",
        ),
        Setting(
            "Qué ve el agente",
            _SEES[policy.agent_sees],
            word("agent_sees", _SEES),
            tuple(_SEES.values()),
            note="Hasta qué nivel sabe lo que puede pedir",
        ),
        Setting(
            "Dónde va el residuo",
            _RESIDUAL[policy.residual],
            word("residual", _RESIDUAL),
            tuple(_RESIDUAL.values()),
            note="Los centavos que no se dividen",
        ),
    )
    return SettingsSheet("general.limits", GENERAL, "Límites generales", settings, NAMES)


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
    arrangements = tuple(
        dict.fromkeys(a.id for p in policy.products.values() for a in p.arrangements)
    )

    def put(rules: tuple[BrokenRule, ...]) -> Policy:
        return replace(policy, broken=tuple(sorted(rules, key=lambda rule: rule.count)))

    def count(rule: BrokenRule, text: str) -> BrokenRule:
        wanted = read_count(text, 1, 50)
        if any(other.count == wanted for other in policy.broken if other is not rule):
            raise CellError(text, "esa cantidad ya tiene su renglón")
        return replace(rule, count=wanted)

    columns: tuple[Column[BrokenRule], ...] = (
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
    return ListSheet(
        "general.broken",
        GENERAL,
        "Promesas rotas",
        columns,
        policy.broken,
        put,
        lambda before: BrokenRule(max((r.count for r in policy.broken), default=0) + 1),
        "Lo que cambia con cada promesa incumplida.",
    )
