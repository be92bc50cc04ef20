"""Calculators under `agent-desk offers`: they open no store and can be checked from outside."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import click

from agent_desk.cli.offer_tables import allocation_lines, rate_lines, schedule_lines
from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from agent_desk.domain.offers.apr import AnnualRate

P = ParamSpec("P")
FROM_FILE = click.option(
    "--input",
    "source",
    type=click.Path(allow_dash=True),
    default="",
    help="JSON con los mismos nombres («-» lee la entrada). Un entero es centavos.",
)


class CalculationError(DeskError):
    """The values given cannot be worked out; the sentence of the calculator follows."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"No pude calcularlo: {reason}. No cambié nada; corrija ese dato.")


def calculates(act: Callable[P, None]) -> Callable[P, None]:
    """Turn what the calculators refuse into a sentence and exit code 1."""

    @wraps(act)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(*args, **kwargs)
        except (ValueError, TypeError) as error:
            raise CalculationError(str(error)) from error

    return told


def _given(source: str, sets: tuple[str, ...] = ()) -> dict[str, object]:
    """The values of a JSON file and of NAME=VALUE options; numbers stay exact."""
    found: dict[str, object] = {}
    if source:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
        read = json.loads(text, parse_float=Decimal)
        if not isinstance(read, dict):
            raise ValueError("the JSON must be an object with names and values")
        found.update(read)
    for item in sets:
        name, sign, value = item.partition("=")
        if not sign:
            raise ValueError(f"write NAME=VALUE, not {item!r}")
        found[name.strip().replace("-", "_")] = _value(value.strip())
    return found


def _value(text: str) -> object:
    """A list or object as JSON; anything else stays text, so that amounts are in units."""
    return json.loads(text, parse_float=Decimal) if text[:1] in {"[", "{"} else text


def _named(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value not in {None, ""}}


TERMS = [
    click.option("--amount", default="", help="Importe que se presta, en pesos: 10000.50."),
    click.option("--rate", default="", help="Tasa anual en por ciento: 36."),
    click.option("--count", default="", help="Número de pagos."),
    click.option("--start", default="", help="Día desde el que corre el interés: AAAA-MM-DD."),
    click.option("--first-on", default="", help="Día del primer pago."),
    click.option("--every", default="", help="month, 2 weeks, 15 days, fortnight, quarter…"),
    click.option("--method", default="", help="level, equal_principal, flat, zero, bullet…"),
    click.option("--day-count", default="", help="act/365, act/360, 30/360, act/act, periodic…"),
    click.option("--convention", default="", help="house, bank, fineract o commission."),
    click.option("--vat", default="", help="IVA sobre el interés, en por ciento."),
    click.option("--unit", default="", help="Unidad a la que se redondea el pago: 0.01, 10…"),
    click.option("--set", "sets", multiple=True, help="Otro dato de Credit: NOMBRE=VALOR."),
]


def takes_terms(act: Callable[P, None]) -> Callable[P, None]:
    """The options that describe a credit."""
    for option in reversed(TERMS):
        act = option(act)
    return act


def _credit_values(
    source: str, sets: tuple[str, ...], named: Mapping[str, object]
) -> dict[str, object]:
    return {**_given(source), **_named(named), **_given("", sets)}


@click.command("schedule")
@takes_terms
@FROM_FILE
@click.option("--rule", default="", help="Agrega el costo anual: eu, us o cat.")
@as_json
@tells_errors
@calculates
def schedule(source: str, sets: tuple[str, ...], rule: str, is_json: bool, **named: str) -> None:
    """Calendario de pagos de un crédito: nivelado, capital igual, plano, sin interés y otros."""
    from agent_desk.domain.offers import instalment_schedule, schedule_apr

    values = _credit_values(source, sets, named)
    found = instalment_schedule(values.pop("amount", values.pop("amount_cents", None)), **values)
    plain, lines = found.plain(), schedule_lines(found)
    if rule:
        rate = schedule_apr(found, rule)
        plain["annual_rate"] = {"rule": rule, "percent": rate.percent, "exact": rate.exact}
        lines += rate_lines(rate)
    say(plain, "\n".join(lines), is_json=is_json)


@click.command("reschedule")
@takes_terms
@FROM_FILE
@click.option(
    "--move",
    "moves",
    multiple=True,
    help="Cambio desde un pago: «from_number=3,extra=2,first_on=2026-12-15».",
)
@as_json
@tells_errors
@calculates
def reschedule_(
    source: str, sets: tuple[str, ...], moves: tuple[str, ...], is_json: bool, **named: str
) -> None:
    """Mueve un calendario: otra fecha, más pagos, gracia, descanso u otra tasa."""
    from agent_desk.domain.offers import instalment_schedule, reschedule

    values = _credit_values(source, sets, named)
    listed = values.pop("moves", [])
    if not isinstance(listed, list):
        raise ValueError("moves must be a list of objects")
    found = instalment_schedule(values.pop("amount", values.pop("amount_cents", None)), **values)
    for move in [*listed, *(_given("", tuple(text.split(","))) for text in moves)]:
        found = reschedule(found, **move)
    say(found.plain(), "\n".join(schedule_lines(found)), is_json=is_json)


@click.command("cost")
@click.option("--rule", type=click.Choice(["eu", "us", "cat"]), default="", help="Fórmula.")
@click.option("--advance", "advances", multiple=True, help="«2026-01-10:5000».")
@click.option("--payment", "payments", multiple=True, help="«2026-02-10:230x24@month».")
@click.option("--unit", default="", help="month, week, 4 weeks, semimonth, day, year.")
@click.option("--decimals", default="", help="Decimales del resultado.")
@FROM_FILE
@as_json
@tells_errors
@calculates
def cost(source: str, is_json: bool, **named: object) -> None:
    """Costo anual de unos flujos: CAT, tasa europea (TAE) o estadounidense (APR)."""
    given = {**_given(source), **{name: value for name, value in named.items() if value}}
    unknown = sorted(given.keys() - {"rule", "advances", "payments", "unit", "decimals"})
    if unknown:
        raise ValueError(f"unknown {unknown[0]!r}")
    rate = _rate(given)
    say(rate, "\n".join(rate_lines(rate)), is_json=is_json)


def _rate(given: Mapping[str, object]) -> AnnualRate:
    from agent_desk.domain.offers import cat, eu_apr, us_apr

    rule, unit = str(given.get("rule", "cat")), str(given.get("unit", ""))
    lent, paid = given.get("advances", []), given.get("payments", [])
    decimals = int(str(given.get("decimals", 2 if rule == "us" else 1)))
    if rule == "us":
        return us_apr(lent, paid, unit=unit, decimals=decimals)
    if rule == "eu":
        return eu_apr(lent, paid, unit=unit, decimals=decimals)
    return cat(lent, paid, unit=unit or "day", decimals=decimals)


@click.command("words")
@click.argument("amount")
@click.option("--currency", default="MXN", show_default=True, help="Moneda (ISO).")
@click.option("--form", type=click.Choice(["legal", "spoken"]), default="legal", help="Forma.")
@click.option("--upper", "is_upper", is_flag=True, help="En mayúsculas.")
@click.option("--un-mil", "says_one_thousand", is_flag=True, help="«un mil» en lugar de «mil».")
@click.option("--back", "is_back", is_flag=True, help="Lee palabras y devuelve la cantidad.")
@as_json
@tells_errors
@calculates
def words(
    amount: str,
    currency: str,
    form: str,
    is_upper: bool,
    says_one_thousand: bool,
    is_back: bool,
    is_json: bool,
) -> None:
    """Una cantidad con letra, como la llevan los documentos: 1250.50 o «mil… 50/100 M.N.»."""
    from agent_desk.domain.offers import amount_in_words, cents_from_words
    from agent_desk.domain.plain_values import cents_from

    if is_back:
        cents = cents_from_words(amount)
        say({"cents": cents, "words": amount}, f"{cents / 100:,.2f}", is_json=is_json)
        return
    cents = cents_from(amount)
    said = amount_in_words(
        cents, currency, form=form, is_upper=is_upper, says_one_thousand=says_one_thousand
    )
    say({"cents": cents, "currency": currency, "words": said}, said, is_json=is_json)


@click.command("allocate")
@click.option("--amount", default="", help="Importe del pago, en pesos.")
@click.option("--charge", "charges", multiple=True, help="«2026-10-15:interest:120.50».")
@click.option("--order", default="", help="Nombre de un orden o componentes separados por comas.")
@click.option("--by", default="", help="due_date (una fecha completa) o component.")
@click.option("--on", default="", help="Día del pago: AAAA-MM-DD.")
@click.option("--future", default="", help="next, last o none: lo que aún no vence.")
@FROM_FILE
@as_json
@tells_errors
@calculates
def allocate(source: str, is_json: bool, **named: object) -> None:
    """Aplica un pago a lo que se debe: por fecha y componente (C. Com. 364)."""
    from agent_desk.domain.offers import allocate_payment

    given = {**_given(source), **{name: value for name, value in named.items() if value}}
    charges, order = given.get("charges", []), given.get("order", "legal")
    if not isinstance(charges, list | tuple) or not isinstance(order, str | list):
        raise ValueError("charges is a list; order a name or a list of components")
    found = allocate_payment(
        given.get("amount"),
        charges,
        order,
        by=str(given.get("by", "due_date")),
        on=given.get("on"),
        future=str(given.get("future", "next")),
    )
    plain = {
        "applied": found.applied,
        "left": found.left,
        "spare": found.spare,
        "by_component": found.by_component(),
    }
    say(plain, "\n".join(allocation_lines(found)), is_json=is_json)


@click.command("read")
@click.argument("text")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Hoy, si falta.")
@as_json
@tells_errors
def read(text: str, day: datetime | None, is_json: bool) -> None:
    """Qué se entiende de una oferta dicha: «3 mil hoy y 800 cada quincena»."""
    from agent_desk.domain.offers import read_ask

    found = read_ask(text, day.date() if day else _today())
    say(found, found.read_back, is_json=is_json)


def _today() -> date:
    from agent_desk.session import SystemClock

    return SystemClock().now().date()


CALCULATORS = (schedule, reschedule_, cost, words, allocate, read)
