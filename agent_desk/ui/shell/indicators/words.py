"""Figures, months and members in words; Mexican usage: 28.4 %, oct 2026, a true minus."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.spanish import MONTHS
from agent_desk.domain.strategy.indicators.indicator import Indicator, Reading, Status, Unit
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import translate

NONE = "—"
TONES = {
    Status.GOOD: Tone.OK,
    Status.WATCH: Tone.WARN,
    Status.BAD: Tone.BAD,
    Status.NONE: Tone.NEUTRAL,
}


def value_text(unit: Unit, value: float | None) -> str:
    """«28.4 %», «3.4», «$ 0.083», «5 min 12 s»."""
    if value is None:
        return NONE
    if unit is Unit.SHARE:
        return f"{100 * value:.1f} %"
    if unit is Unit.MONEY:
        return f"$ {value:.3f}"
    if unit is Unit.MONEY_HOUR:
        return f"$ {value:,.0f}"
    if unit is Unit.SECONDS:
        return f"{int(value) // 60} min {int(value) % 60:02d} s"
    return f"{value:.1f}" if unit is not Unit.TIMES else f"{value:.2f}"


def change_text(unit: Unit, step: float | None) -> str:
    """«+1.9 pp», «−0.6»; nothing where there is nothing to compare."""
    if step is None:
        return ""
    sign = "+" if step > 0 else "−" if step < 0 else "±"
    if unit is Unit.SHARE:
        return f"{sign}{abs(100 * step):.1f} pp"
    if unit is Unit.MONEY_HOUR:
        return f"{sign}$ {abs(step):,.0f}"
    if unit is Unit.SECONDS:
        return f"{sign}{abs(step):.0f} s"
    return f"{sign}{abs(step):.3f}" if unit is Unit.MONEY else f"{sign}{abs(step):.2f}"


def parts_text(indicator: Indicator, reading: Reading) -> str:
    """Both sums: «118 ÷ 430», «$1,250 ÷ $8,400»."""
    if not reading.denominator:
        return NONE
    above = _sum_text(indicator.numerator, reading.numerator)
    return f"{above} ÷ {_sum_text(indicator.denominator, reading.denominator)}"


def cases_text(indicator: Indicator, reading: Reading) -> str:
    """What stands below a figure: «n = 1,204», or the money."""
    told = _sum_text(indicator.denominator, reading.denominator)
    return f"n = {told}" if reading.is_cases else f"÷ {told}"


def _sum_text(measures: tuple[str, ...], value: int) -> str:
    if all(name.endswith("_cents") for name in measures):
        return f"${round(value / 100):,}"
    if all(name.endswith("_seconds") for name in measures):
        return f"{value / 3600:,.1f} h"
    return f"{value:,}"


def period_text(period: str) -> str:
    """«oct 2026»."""
    return f"{MONTHS[int(period[5:]) - 1][:3]} {period[:4]}" if len(period) == 7 else period


def short_period(period: str) -> str:
    """«oct 26»."""
    return f"{MONTHS[int(period[5:]) - 1][:3]} {period[2:4]}"


def status_text(status: Status) -> str:
    return {
        Status.GOOD: translate("Indicators", "En meta"),
        Status.WATCH: translate("Indicators", "Atención"),
        Status.BAD: translate("Indicators", "Fuera de meta"),
        Status.NONE: translate("Indicators", "Sin meta"),
    }[status]


def bucket_text(bucket: int) -> str:
    if bucket <= 0:
        return translate("Indicators", "Al día")
    if bucket >= 5:
        return "> 120"
    return f"{30 * bucket - 29}–{30 * bucket}"


def scope_text(scope: str) -> str:
    return _scopes().get(scope, scope)


def member_text(scope: str, member: str) -> str:
    """A member of a cut as people call it."""
    if scope == "bucket":
        return bucket_text(int(member or 0))
    if scope == "medium":
        return _media().get(member, member)
    if scope == "team":
        return member or translate("Indicators", "Sin equipo")
    return member or translate("Indicators", "Sin segmento")


def funnel_text(measure: str) -> str:
    return _funnel()[measure]


def _scopes() -> Mapping[str, str]:
    return {
        "segment": translate("Indicators", "Por segmento"),
        "product": translate("Indicators", "Por producto"),
        "bucket": translate("Indicators", "Por tramo"),
        "medium": translate("Indicators", "Por medio"),
        "team": translate("Indicators", "Por equipo"),
    }


def _media() -> Mapping[str, str]:
    return {
        "call": translate("Indicators", "Llamada"),
        "call_in": translate("Indicators", "Llamada que entra"),
        "whatsapp": "WhatsApp",
        "whatsapp_in": translate("Indicators", "WhatsApp que entra"),
        "sms": translate("Indicators", "Mensaje de texto"),
        "email": translate("Indicators", "Correo"),
        "letter": translate("Indicators", "Carta"),
        "visit": translate("Indicators", "Visita"),
        "": translate("Indicators", "Sin medio"),
    }


def _funnel() -> Mapping[str, str]:
    return {
        "assigned": translate("Indicators", "Asignadas"),
        "worked": translate("Indicators", "Trabajadas"),
        "contacted_accounts": translate("Indicators", "Contactadas"),
        "reached_accounts": translate("Indicators", "Contacto directo"),
        "promised_accounts": translate("Indicators", "Con promesa"),
        "kept_accounts": translate("Indicators", "Promesa cumplida"),
    }
