"""The dashboard of a month and an opened indicator, put into words for the panel."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.strategy.cure.roll_rates import RollRow
from agent_desk.domain.strategy.indicators import figures
from agent_desk.domain.strategy.indicators.indicator import Goal, Status, change
from agent_desk.services.indicators import ALL, Dashboard, Part, Seen
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.indicators import words
from agent_desk.ui.shell.indicators.state import (
    DashboardState,
    DetailState,
    Figure,
    Kpi,
    Row,
)
from agent_desk.ui.widgets.charts.points import ChartTable, MatrixRow, Point, table_of
from agent_desk.ui.wording import translate

BUCKETS = range(6)
PART_ROWS = 8
FEW = 30  # accounts: fewer are painted pale, their rate is mostly chance


def paint_dashboard(shown: Dashboard, note: str) -> DashboardState:
    """`note` says up to when the sums go."""
    at = words.period_text(shown.period)
    if shown.scope != ALL:
        at = f"{at} · {words.choice_text(*shown.scope, shown.titles)}"
    subtitle = (
        f"{at} · {note}"
        if shown.period
        else translate("Indicators", "Sin meses todavía: traiga la cartera")
    )
    return DashboardState(
        subtitle=subtitle,
        periods=tuple((p, words.period_text(p)) for p in reversed(shown.periods)),
        period=shown.period,
        scopes=_scopes(shown),
        scope=":".join(shown.scope),
        compared=shown.compared,
        kpis=tuple(_kpi(item) for item in shown.seen if item.indicator.is_compass),
        funnel=_funnel(shown),
        roll_columns=tuple(words.bucket_text(bucket) for bucket in BUCKETS),
        roll=tuple(_roll_row(row) for row in shown.roll),
        roll_figure=_roll(shown),
        attempts=_attempts(shown),
        rows=tuple(_row(item) for item in shown.seen),
    )


def paint_detail(
    seen: Seen,
    parts: tuple[Part, ...],
    cut: str,
    cuts: tuple[str, ...],
    titles: Mapping[str, str],
) -> DetailState:
    """One indicator with its definition always in view."""
    item = seen.indicator
    return DetailState(
        id=item.id,
        name=item.name,
        formula=item.formula,
        note=item.note,
        figures=_figures(seen),
        status=words.status_text(seen.status, has_goal=seen.goal is not None),
        tone=words.TONES[seen.status],
        course=_course(seen),
        goal=seen.goal.target if seen.goal else None,
        goal_words=_goal(seen),
        cuts=tuple((scope, words.scope_text(scope)) for scope in cuts),
        cut=cut,
        parts=_parts(seen, parts, cut, titles),
    )


def _figures(seen: Seen) -> str:
    value = figures.value_text(seen.indicator.unit, seen.now.value)
    if seen.now.value is None:
        return value
    return f"{value} = {figures.parts_text(seen.indicator, seen.now)}"


def goal_words(seen: Seen, goal: Goal | None) -> str:
    """«meta 27.0 %»."""
    if goal is None:
        return ""
    text = translate("Indicators", "meta {value}")
    if not seen.indicator.is_better_up:
        text = translate("Indicators", "tope {value}")
    return text.format(value=figures.value_text(seen.indicator.unit, goal.target))


def _goal(seen: Seen) -> str:
    return goal_words(seen, seen.goal)


def _scopes(shown: Dashboard) -> tuple[tuple[str, str], ...]:
    found = [("all:", translate("Indicators", "Toda la cartera"))]
    for scope in ("cell", "segment", "team", "medium", "product", "bucket"):
        found += [
            (f"{scope}:{member}", words.choice_text(scope, member, shown.titles))
            for member in shown.members.get(scope, ())
        ]
    return tuple(found)


def _tone_of_step(seen: Seen) -> Tone:
    step = change(seen.now, seen.before)
    if not step:
        return Tone.NEUTRAL
    return Tone.OK if (step > 0) == seen.indicator.is_better_up else Tone.WARN


def _kpi(seen: Seen) -> Kpi:
    item, goal = seen.indicator, _goal(seen)
    value = figures.value_text(item.unit, seen.now.value)
    delta = figures.change_text(item.unit, change(seen.now, seen.before))
    status = words.status_text(seen.status) if seen.status is not Status.NONE else ""
    return Kpi(
        item.id,
        item.name,
        value,
        delta,
        _tone_of_step(seen),
        goal,
        item.short,
        tuple(reading.value for _, reading in seen.trend),
        ". ".join(part for part in (f"{item.name}: {value}", delta, goal, status) if part),
    )


def _row(seen: Seen) -> Row:
    item = seen.indicator
    return Row(
        item.id,
        (
            item.name,
            figures.value_text(item.unit, seen.now.value),
            figures.parts_text(item, seen.now),
            figures.change_text(item.unit, change(seen.now, seen.before)),
            figures.value_text(item.unit, seen.goal.target) if seen.goal else "",
            words.status_text(seen.status, has_goal=seen.goal is not None),
        ),
        words.TONES[seen.status],
    )


def _funnel(shown: Dashboard) -> Figure:
    points, before = [], 0
    for step in shown.funnel:
        share = f"{100 * step.count / before:.0f} %" if before else ""
        points.append(
            Point(
                words.funnel_text(step.measure), step.count or None, f"{step.count:,}", note=share
            )
        )
        before = step.count
    headers = (
        translate("Indicators", "Etapa"),
        translate("Indicators", "Cuentas"),
        translate("Indicators", "De la anterior"),
    )
    return Figure(
        tuple(points),
        table_of("embudo", headers, points),
        translate("Indicators", "Cuentas distintas · % sobre la etapa anterior"),
        translate("Indicators", "Nadie trabajó cuentas con atraso en este mes."),
    )


def _roll_row(row: RollRow) -> MatrixRow:
    label = words.bucket_text(row.bucket)
    cells = tuple(
        Point(
            f"{label} → {words.bucket_text(bucket)}",
            row.to.get(bucket, 0.0),
            f"{100 * row.to.get(bucket, 0.0):.0f}",
        )
        for bucket in BUCKETS
    )
    end = figures.NONE if row.bucket >= 5 else f"{100 * row.contained:.0f} %"
    return MatrixRow(label, cells, end)


def _roll(shown: Dashboard) -> Figure:
    headers = (
        translate("Indicators", "Tramo"),
        *(words.bucket_text(bucket) for bucket in BUCKETS),
        translate("Indicators", "Cuentas"),
    )
    rows = tuple(
        (
            words.bucket_text(row.bucket),
            *(f"{100 * row.to.get(bucket, 0.0):.1f} %" for bucket in BUCKETS),
            f"{row.total:,}",
        )
        for row in shown.roll
    )
    return Figure(
        (),
        ChartTable("transito", headers, rows),
        _of_all(
            shown,
            translate("Indicators", "Del mes anterior (renglón) a éste (columna) · % de cuentas"),
        ),
        translate("Indicators", "Hacen falta dos meses seguidos para ver el tránsito."),
    )


def _attempts(shown: Dashboard) -> Figure:
    points = []
    for step in shown.attempts[:8]:
        rate = 100 * step.won / step.came if step.came else None
        points.append(
            Point(
                f"{step.number}.º",
                rate,
                f"{rate:.1f}" if rate is not None else figures.NONE,
                note=translate("Indicators", "{count} cuentas llegan").format(
                    count=f"{step.came:,}"
                ),
                is_strong=step.came >= FEW,
            )
        )
    headers = (
        translate("Indicators", "Intento"),
        translate("Indicators", "Éxitos por 100"),
        translate("Indicators", "Cuentas que llegan"),
    )
    rows = tuple(
        (p.label, p.text, f"{s.came:,}") for p, s in zip(points, shown.attempts, strict=False)
    )
    return Figure(
        tuple(points),
        ChartTable("intentos", headers, rows),
        _of_all(
            shown,
            translate(
                "Indicators", "Contactos directos por cada 100 cuentas que llegan a ese intento"
            ),
        ),
        translate("Indicators", "Nadie llamó en este mes."),
    )


def _of_all(shown: Dashboard, about: str) -> str:
    """These two are summed for the whole portfolio only, and say so beside a part of it."""
    if shown.scope == ALL:
        return about
    return translate("Indicators", "TODA LA CARTERA · {about}").format(about=about)


def _course(seen: Seen) -> Figure:
    unit, points = seen.indicator.unit, []
    for period, reading in seen.trend:
        interval = reading.interval
        points.append(
            Point(
                words.short_period(period),
                reading.value,
                figures.value_text(unit, reading.value),
                interval.low if interval else None,
                interval.high if interval else None,
                note=figures.parts_text(seen.indicator, reading),
            )
        )
    headers = (
        translate("Indicators", "Mes"),
        translate("Indicators", "Valor"),
        translate("Indicators", "Numerador ÷ denominador"),
    )
    return Figure(
        tuple(points),
        table_of("curso", headers, points),
        translate("Indicators", "Mes a mes; la franja es el intervalo de 95 %"),
        translate("Indicators", "Sin valor en estos meses: falta el denominador."),
    )


def _parts(seen: Seen, parts: tuple[Part, ...], cut: str, titles: Mapping[str, str]) -> Figure:
    unit, points = seen.indicator.unit, []
    for part in parts[:PART_ROWS]:
        interval = part.now.interval
        points.append(
            Point(
                words.member_text(cut, part.member, titles),
                part.now.value,
                figures.value_text(unit, part.now.value),
                interval.low if interval else None,
                interval.high if interval else None,
                note=figures.cases_text(seen.indicator, part.now),
            )
        )
    headers = (
        words.scope_text(cut) if cut else translate("Indicators", "Parte"),
        translate("Indicators", "Valor"),
        translate("Indicators", "Casos"),
    )
    return Figure(
        tuple(points),
        table_of("partes", headers, points),
        translate("Indicators", "La raya es el intervalo de 95 %; el orden es por número de casos"),
        translate("Indicators", "Este indicador solo se mide entero."),
    )
