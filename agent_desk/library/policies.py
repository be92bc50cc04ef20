"""Load a policy (TOML) into its values: unknown keys are errors, every hole is named."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from agent_desk.domain.agreement import FollowTerms
from agent_desk.domain.calendar import (
    LAST,
    BankCalendar,
    Rhythm,
    mexican_statutory_holidays,
    usual_bank_holidays,
)
from agent_desk.domain.offers.policy import BrokenRule, Component, Policy, Stop, Weights
from agent_desk.domain.offers.schedule import DAY_COUNTS
from agent_desk.library.policy_products import Known, one_of, products_of, share_bp
from agent_desk.library.toml_reader import Table, each, fingerprint, table_of, text_of
from agent_desk.paths import resource

SCHEMA = "agent_desk/policy@1"
FREQUENCIES = ("unica", "semanal", "catorcenal", "quincenal", "mensual")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STATUTORY = "MX-LFT74"
_BEYOND_YEARS = 10  # computed by rule after the last published year: the longest schedule fits


def load_policy(path: Path | None = None) -> Policy:
    """The shipped demo policy, or the file of `path`. Raises ContentError."""
    file = path or shipped_policy()
    return policy_of_text(text_of(file), file.name, file.parent)


def shipped_policy() -> Path:
    """The file with which a new store begins."""
    return resource("policies", "financiera-ejemplo.toml")


def policy_of_text(text: str, name: str = "política", folder: Path | None = None) -> Policy:
    """The policy of a text, with its hash; calendars are looked for in `folder`, else in what
    ships. Raises ContentError."""
    top = table_of(text, name, SCHEMA)
    policy = _policy(top, fingerprint(text), folder or resource("policies"))
    top.finish()
    return policy


def _policy(top: Table, text_hash: str, folder: Path) -> Policy:
    valid, approved = top.table("valid"), top.table("approved")
    authority, calendar = top.table("authority"), top.table("calendar")
    components = each(top.tables("components"), _component)
    levels = authority.texts("levels")
    rhythms = _rhythms(top.table("frequencies"))
    known = Known(frozenset(c.id for c in components), levels, tuple(rhythms))
    found = Policy(
        id=top.take("id", str),
        version=str(approved.take("version", int)),
        hash=text_hash,
        valid_from=valid.take("from", date),
        valid_to=valid.take("to", date),
        currency=top.take("currency", str),
        components=components,
        levels=levels,
        calendar=_calendar(calendar, folder),
        products=products_of(top.table("products"), known),
        stops=each(top.tables("stops"), lambda table: _stop(table, levels)),
        broken=_broken(top.table("broken_promises", is_required=False)),
        agent_sees=one_of(authority, "agent_sees", ("own", "own_and_next", "all"), "own_and_next"),
        limits_on=one_of(calendar, "limits_on", ("adjusted", "nominal"), "adjusted"),
        min_gap_days=calendar.take("min_gap_days", int, 1),
        rhythms=rhythms,
        weights=_weights(top.table("ranking", is_required=False)),
    )
    approved.take("by", str)
    approved.take("on", date)
    for table in (valid, approved, authority, calendar):
        table.finish()
    found = _with_money(found, top.table("money"))
    found = _with_display(found, top.table("capacity"), top.table("display"))
    found = replace(found, follow=_follow(top.table("follow_up", is_required=False)))
    _check_whole(top, found)
    return found


def _follow(table: Table) -> FollowTerms:
    """How payments are judged; a policy of before says nothing and has the house's usual terms."""
    usual = FollowTerms()
    found = FollowTerms(
        grace_days=table.take("grace_days", int, usual.grace_days),
        enough_bp=share_bp(table, "enough_pct", usual.enough_bp // 100),
        file_days=table.take("file_days", int, usual.file_days),
        revives=one_of(table, "revives", ("original", "rest"), usual.revives),
    )
    if not 0 <= found.grace_days <= 30:
        raise table.error("grace_days", "va de 0 a 30 días")
    if not 5_000 <= found.enough_bp <= 10_000:
        raise table.error("enough_pct", "va de 50 a 100 por ciento")
    if not 0 <= found.file_days <= 5:
        raise table.error("file_days", "va de 0 a 5 días")
    table.finish()
    return found


def _with_money(policy: Policy, money: Table) -> Policy:
    """Roundings are fixed by law and house; the file states them for who reads it."""
    one_of(money, "rounding", ("half_up",), "half_up")
    one_of(money, "waiver_rounding", ("down",), "down")
    found = replace(
        policy,
        last_min=_last_min(money),
        vat_pct=money.take("vat_pct", int, 16),
        residual=one_of(money, "residual", ("last", "first", "last_up"), "last"),
        day_count=one_of(money, "day_count", DAY_COUNTS, "act/365"),
    )
    money.finish()
    return found


def _with_display(policy: Policy, capacity: Table, display: Table) -> Policy:
    found = replace(
        policy,
        warn_pct=capacity.take("warn_pct", int, 20),
        max_pct=capacity.take("max_pct", int, 30),
        over_max=one_of(capacity, "over_max", ("flag", "hide", "escalate"), "flag"),
        max_options=display.take("max_options", int, 5),
        quote_days=display.take("quote_days", int, 5),
    )
    capacity.finish()
    display.finish()
    return found


def _check_whole(top: Table, policy: Policy) -> None:
    if policy.valid_to < policy.valid_from:
        raise top.error("valid", "termina antes de empezar")
    if not policy.levels:
        raise top.error("authority", "falta al menos un nivel")
    if not policy.components:
        raise top.error("components", "falta al menos un componente")
    bases = {c.id for c in policy.components if not c.follows}
    for component in policy.components:
        if component.follows and component.follows not in bases:
            raise top.error(
                "components", f"«{component.id}» sigue a «{component.follows}», que no existe"
            )
    arrangements = {a.id for p in policy.products.values() for a in p.arrangements}
    for rule in policy.broken:
        for name in rule.only:
            if name not in arrangements:
                raise top.error("broken_promises", f"no hay ningún arreglo «{name}»")


def _last_min(money: Table) -> str:
    """unit, payment_min, or an amount in pesos kept as centavos."""
    value = money.take("last_min", object, "unit")
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return str(money.amount("last_min"))
    if value not in {"unit", "payment_min"}:
        raise money.error("last_min", "debe ser «unit», «payment_min» o una cantidad")
    return str(value)


def _component(table: Table) -> Component:
    found = Component(
        table.take("id", str), table.take("name", str), table.take("follows", str, "")
    )
    table.finish()
    return found


def _stop(table: Table, levels: tuple[str, ...]) -> Stop:
    action = one_of(table, "action", ("stop", "escalate"))
    found = Stop(table.take("flag", str), action, table.take("to", str, ""))
    if found.to and found.to not in levels:
        raise table.error("to", f"debe ser uno de: {', '.join(levels)}")
    table.finish()
    return found


def _broken(table: Table) -> tuple[BrokenRule, ...]:
    rules = []
    for name in table.names():
        if not name.isdigit():
            raise table.error(name, "debe ser un número de promesas")
        entry = table.table(name)
        rules.append(
            BrokenRule(
                int(name),
                share_bp(entry, "down_plus_pct", 0),
                entry.take("max_payments", int, 0),
                entry.texts("only", ()),
            )
        )
        entry.finish()
    return tuple(rules)


def _weights(table: Table) -> Weights:
    names = [field.name for field in fields(Weights)]
    usual = Weights()
    found = Weights(**{name: table.take(name, int, getattr(usual, name)) for name in names})
    for name in names:
        if getattr(found, name) < 0:
            raise table.error(name, "debe ser cero o más")
    table.finish()
    return found


def _rhythms(table: Table) -> dict[str, Rhythm]:
    found = {}
    for name in table.names():
        if name not in FREQUENCIES:
            raise table.error(name, f"usa frecuencias de: {', '.join(FREQUENCIES)}")
        entry = table.table(name)
        found[name] = _rhythm(entry)
        entry.finish()
    return found


def _rhythm(entry: Table) -> Rhythm:
    every = entry.take("every", str, "")
    if every:
        steps = {"once": Rhythm(is_once=True), "week": Rhythm(7), "14d": Rhythm(14)}
        if every not in steps:
            raise entry.error("every", "debe ser «once», «week» o «14d»")
        return steps[every]
    days = entry.take("days", list)
    if days == ["chosen"]:
        return Rhythm(is_chosen=True)
    anchors = tuple(LAST if day == "last" else day for day in days)
    if not anchors or not all(isinstance(d, int) and 0 <= d <= 31 for d in anchors):
        raise entry.error("days", "debe ser una lista de días (1 a 31, «last») o [«chosen»]")
    return Rhythm(days=anchors)


def _calendar(table: Table, folder: Path) -> BankCalendar:
    holidays: set[date] = set()
    years: set[int] = set()
    is_statutory = False
    for source in table.texts("holidays"):
        if source == _STATUTORY:
            is_statutory = True
        elif source.startswith("file:"):
            days = _bank_days(table, folder / source.removeprefix("file:"))
            holidays |= days
            years |= {day.year for day in days}
        else:
            raise table.error("holidays", f"no conozco «{source}»")
    if not years:
        raise table.error("holidays", "falta el calendario bancario de al menos un año")
    later = range(max(years) + 1, max(years) + 1 + _BEYOND_YEARS)
    is_refused = one_of(table, "missing_year", ("provisional", "refuse"), "provisional") == "refuse"
    provisional = frozenset() if is_refused else frozenset(later)
    for year in provisional:
        holidays |= usual_bank_holidays(year)
    for year in {*years, *provisional} if is_statutory else ():
        holidays |= mexican_statutory_holidays(year)
    weekend = table.texts("weekend")
    if not set(weekend) <= set(_WEEKDAYS):
        raise table.error("weekend", f"usa días de: {', '.join(_WEEKDAYS)}")
    rules = ("none", "following", "preceding", "modified_following")
    rule = one_of(table, "business_day", rules, "following")
    closed = frozenset(_WEEKDAYS.index(day) for day in weekend)
    return BankCalendar(frozenset(holidays), frozenset(years), closed, rule, provisional)


def _bank_days(table: Table, path: Path) -> set[date]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise table.error("holidays", f"falta el archivo «{path.name}»") from error
    try:
        kept = [line.split("#")[0].strip() for line in lines]
        return {date.fromisoformat(line) for line in kept if line}
    except ValueError as error:
        raise table.error("holidays", f"«{path.name}» tiene una fecha mal escrita") from error
