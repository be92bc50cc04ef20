"""Figures of indicators as people read them: 28.4 %, $ 0.083, 5 min 12 s, a true minus."""

from __future__ import annotations

from decimal import Decimal

from agent_desk.domain.strategy.indicators.indicator import Indicator, Reading, Unit

NONE = "—"
_STEPS = {  # what stands before, times, decimals, what stands after
    Unit.SHARE: ("", 100, 1, " pp"),
    Unit.MONEY: ("", 1, 3, ""),
    Unit.MONEY_HOUR: ("$ ", 1, 0, ""),
    Unit.SECONDS: ("", 1, 0, " s"),
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
    """«+1.9 pp», «−0.6», «±0.0 pp» where nothing is left after rounding; nothing where there is
    nothing to compare."""
    if step is None:
        return ""
    before, times, places, after = _STEPS.get(unit, ("", 1, 2, ""))
    size = f"{abs(times * step):,.{places}f}"
    sign = "±" if not float(size.replace(",", "")) else "+" if step > 0 else "−"
    return f"{sign}{before}{size}{after}"


def parts_text(indicator: Indicator, reading: Reading) -> str:
    """Both sums: «118 ÷ 430», «$1,250 ÷ $8,400»."""
    if not reading.denominator:
        return NONE
    above = sum_text(indicator.numerator, reading.numerator)
    return f"{above} ÷ {sum_text(indicator.denominator, reading.denominator)}"


def cases_text(indicator: Indicator, reading: Reading) -> str:
    """What stands below a figure: «n = 1,204», or the money."""
    told = sum_text(indicator.denominator, reading.denominator)
    return f"n = {told}" if reading.is_cases else f"÷ {told}"


def sum_text(measures: tuple[str, ...], value: int) -> str:
    """A sum of those measures: whole pesos, hours, or a count."""
    if all(name.endswith("_cents") for name in measures):
        return f"{'−' if value < 0 else ''}${round(abs(value) / 100):,}"
    if all(name.endswith("_seconds") for name in measures):
        return f"{value / 3600:,.1f} h"
    return f"{value:,}"


def plain_sum(measures: tuple[str, ...], value: int) -> str:
    """The same sum for a spreadsheet: pesos with centavos, hours, or a count, without commas."""
    if all(name.endswith("_cents") for name in measures):
        return str((Decimal(value) / 100).quantize(Decimal("0.01")))
    if all(name.endswith("_seconds") for name in measures):
        return str((Decimal(value) / 3600).quantize(Decimal("0.01")))
    return str(value)
