"""Curves, plans and what was done of them, put into words."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.spanish import date_text, money_text
from agent_desk.domain.strategy.intensity.curve import BORROWED, CAVEAT, Curve, worth_until
from agent_desk.domain.strategy.intensity.plan import LEAST_CASES, Group, Line, Plan
from agent_desk.domain.strategy.proportions import Share, wilson
from agent_desk.services.plan_intensity import DayDone, Intensity, KeptPlans
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.intensity.state import CurveState, PlanState, TableState
from agent_desk.ui.widgets.charts.points import ChartTable, Limit, Point
from agent_desk.ui.wording import translate


def paint_curve(found: Intensity, at: int, cost_cents: int) -> CurveState:
    """Of the segment in row `at`, 0 for all; few cases are said, not hidden."""
    group = found.groups[at - 1] if 0 < at <= len(found.groups) else None
    curve = group.curve if group else found.whole
    name = group.title if group else translate("Intensity", "Todos los segmentos")
    worth = worth_until(curve, cost_cents)
    about = translate("Intensity", "{accounts} cuentas · intensidad {mean} · {note}").format(
        accounts=f"{curve.accounts:,}", mean=f"{curve.mean:.2f}", note=_note(curve)
    )
    if found.legal_words:
        cap = translate("Intensity", " · tope más estricto: {words}")
        about += cap.format(words=found.legal_words)
    points = tuple(
        Point(
            translate("Intensity", "{number}.º").format(number=p.number),
            100 * p.rate,
            f"{100 * p.rate:.1f}",
            100 * p.interval.low,
            100 * p.interval.high,
            translate("Intensity", "{won} de {came}").format(won=f"{p.won:,}", came=f"{p.came:,}"),
            is_strong=p.number <= worth,
        )
        for p in curve.points
    )
    return CurveState(
        translate("Intensity", "{name}: qué rinde cada intento más").format(name=name),
        about,
        points,
        tuple(p.won_share for p in curve.points),
        _limits(group, worth, found.legal_words),
        (
            translate("Intensity", "Pagos por cada 100 que llegan"),
            translate("Intensity", "Acumulado de pagos"),
        ),
        _curve_table(curve, cost_cents),
        translate("Intensity", "Todavía no hay meses cerrados con llamadas de este segmento."),
    )


def _note(curve: Curve) -> str:
    if curve.accounts < LEAST_CASES:
        words = translate("Intensity", "faltan {count} casos: el plan se apoya en todos")
        return words.format(count=LEAST_CASES - curve.accounts)
    return translate("Intensity", "describe, no prueba causa")


def _limits(group: Group | None, worth: int, legal: str) -> tuple[Limit, ...]:
    limits = []
    if group and group.legal_cap:
        words = translate("Intensity", "Tope: {words}").format(words=legal)
        limits.append(Limit(group.legal_cap, words, "bad"))
    if group:
        words = translate("Intensity", "Tope del segmento: {cap}").format(cap=group.cap)
        limits.append(Limit(group.cap, words, "warn"))
    words = translate("Intensity", "Vale lo que cuesta hasta el {worth}.º").format(worth=worth)
    return (*limits, Limit(worth, words, "ok"))


def _curve_table(curve: Curve, cost_cents: int) -> ChartTable:
    headers = (
        translate("Intensity", "Intento"),
        translate("Intensity", "Llegan"),
        translate("Intensity", "Pagan por él"),
        translate("Intensity", "Por cada 100"),
        translate("Intensity", "Intervalo 95 %"),
        translate("Intensity", "Acumulado de pagos"),
        translate("Intensity", "Acumulado de intentos"),
        translate("Intensity", "Vale"),
        translate("Intensity", "Cuesta"),
    )
    rows = tuple(
        (
            str(p.number),
            f"{p.came:,}",
            f"{p.won:,}",
            f"{100 * p.rate:.2f}",
            f"{100 * p.interval.low:.2f}–{100 * p.interval.high:.2f}",
            f"{100 * p.won_share:.1f} %",
            f"{100 * p.tries_share:.1f} %",
            money_text(round(p.rate * curve.kept_cents)),
            money_text(cost_cents),
        )
        for p in curve.points
    )
    return ChartTable("intensidad", headers, rows)


def paint_plan(plan: Plan, found: Intensity) -> PlanState:
    """What the capacity reaches; the first row is all."""
    payers, low, high = plan.payers
    share = plan.worked * 100 // plan.accounts if plan.accounts else 0
    words = translate(
        "Intensity",
        "{attempts} intentos en {days} días alcanzan para {worked} cuentas ({share} %): pagarían "
        "{payers} (entre {low} y {high}). Sorteo para aprender: {explore} %.",
    )
    sentence = words.format(
        attempts=f"{plan.used:,}",
        days=plan.ask.days,
        worked=f"{plan.worked:,}",
        share=share,
        payers=f"{payers:,}",
        low=f"{low:,}",
        high=f"{high:,}",
        explore=f"{plan.ask.explore_bp / 100:g}",
    )
    spare = plan.ask.attempts - plan.used
    if spare > 0:
        more = translate("Intensity", " Sobran {spare} intentos: ninguno más vale su costo o cabe.")
        sentence += more.format(spare=f"{spare:,}")
    is_same = found.plan == plan
    if is_same:
        sentence += translate("Intensity", " Es el plan que sigue la lista.")
    return PlanState(
        sentence,
        Tone.OK if is_same else Tone.PRIMARY,
        TableState(_plan_headers(), _plan_rows(plan), _caveat(plan)),
        can_follow=not is_same,
        can_free=found.plan is not None,
    )


def _caveat(plan: Plan) -> str:
    words = translate(
        "Intensity",
        "Cada intento de un segmento se mezcla con {count} casos de la curva de todos: con pocos "
        "propios (*) pesa más la de todos.",
    )
    return f"{words.format(count=BORROWED)} {CAVEAT}"


def no_plan(found: Intensity, sentence: str) -> PlanState:
    """While nothing can be planned: why, and what there is."""
    rows = tuple((group.title, f"{group.accounts:,}", *("—",) * 7) for group in found.groups)
    table = TableState(_plan_headers(), rows, "")
    return PlanState(sentence, Tone.WARN, table, can_free=found.plan is not None)


def _plan_headers() -> tuple[str, ...]:
    return (
        translate("Intensity", "Segmento"),
        translate("Intensity", "Cuentas"),
        translate("Intensity", "Se trabajan"),
        translate("Intensity", "Penetración"),
        translate("Intensity", "Intentos c/u"),
        translate("Intensity", "Tope"),
        translate("Intensity", "Vale hasta"),
        translate("Intensity", "Pagarían"),
        translate("Intensity", "Dinero esperado"),
    )


def _plan_rows(plan: Plan) -> tuple[tuple[str, ...], ...]:
    payers, low, high = plan.payers
    share = plan.worked * 100 // plan.accounts if plan.accounts else 0
    whole = (
        translate("Intensity", "Todos"),
        f"{plan.accounts:,}",
        f"{plan.worked:,}",
        f"{share} %",
        f"{plan.used:,}",
        "",
        "",
        f"{payers:,} ({low:,}–{high:,})",
        money_text(sum(line.kept_cents for line in plan.lines)),
    )
    return (whole, *(_plan_row(line) for line in plan.lines))


def _plan_row(line: Line) -> tuple[str, ...]:
    title = f"{line.title} *" if line.is_borrowed else line.title
    return (
        title,
        f"{line.accounts:,}",
        f"{line.worked:,}",
        f"{line.worked_bp // 100} %",
        str(line.max_attempts),
        str(line.limit),
        translate("Intensity", "{worth}.º").format(worth=line.worth),
        f"{line.payers:,} ({line.low:,}–{line.high:,})",
        money_text(line.kept_cents),
    )


def paint_done(found: Intensity) -> TableState:
    """Planned and made, by day and segment; the sum first."""
    headers = (
        translate("Intensity", "Día"),
        translate("Intensity", "Segmento"),
        translate("Intensity", "Planeado"),
        translate("Intensity", "Hecho"),
        translate("Intensity", "Avance"),
    )
    if found.plan is None:
        about = translate("Intensity", "Ningún plan en vigor: la lista corre libre.")
        return TableState(headers, (), about)
    titles = {"": translate("Intensity", "Todos")}
    titles |= {line.segment: line.title for line in found.plan.lines}
    rows = [
        _done_row(day, segment, title)
        for day in reversed(found.days)
        for segment, title in titles.items()
        if day.planned.get(segment) or day.made.get(segment)
    ]
    about = translate("Intensity", "Plan {number}, desde que se publicó.")
    return TableState(headers, tuple(rows), about.format(number=found.version))


def _done_row(day: DayDone, segment: str, title: str) -> tuple[str, ...]:
    planned, made = day.planned.get(segment, 0), day.made.get(segment, 0)
    share = f"{made * 100 // planned} %" if planned else "—"
    return date_text(day.day), title, f"{planned:,}", f"{made:,}", share


def paint_drawn(found: Intensity) -> TableState:
    """What the draw has taught: payers by cap, and nothing compared while cases are few."""
    headers = (
        translate("Intensity", "Tope sorteado"),
        translate("Intensity", "Cuentas"),
        translate("Intensity", "Han pagado"),
        translate("Intensity", "De cada 100"),
        translate("Intensity", "Intervalo 95 %"),
    )
    rows = tuple(_drawn_row(cap, share) for cap, share in found.drawn)
    least = min((share.total for _, share in found.drawn), default=0)
    if not rows:
        about = translate("Intensity", "Sin plan en vigor no hay sorteo.")
    elif least < LEAST_CASES:
        words = translate("Intensity", "Aprendiendo: faltan {count} cuentas para comparar topes.")
        about = words.format(count=LEAST_CASES - least)
    else:
        about = translate(
            "Intensity",
            "Los topes salieron por azar: lo que no se cruza, lo causa el tope.",
        )
    return TableState(headers, rows, about)


def _drawn_row(cap: int, share: Share) -> tuple[str, ...]:
    row = (str(cap), f"{share.total:,}", f"{share.count:,}")
    if share.total < LEAST_CASES:
        return (*row, "—", "—")
    ends = wilson(share)
    rate = f"{100 * share.count / share.total:.1f}"
    return (*row, rate, f"{100 * ends.low:.1f}–{100 * ends.high:.1f}")


def paint_versions(versions: Sequence[KeptPlans], in_force: int) -> TableState:
    """The history, the newest first."""
    headers = (
        translate("Intensity", "Versión"),
        translate("Intensity", "Cuándo"),
        translate("Intensity", "Quién"),
        translate("Intensity", "Qué"),
    )
    rows = tuple(
        (
            str(one.version),
            date_text(one.saved_at.date()),
            one.by_name,
            _what(one, in_force),
        )
        for one in versions
    )
    empty = translate("Intensity", "Nadie ha publicado un plan todavía.")
    return TableState(headers, rows, "" if rows else empty)


def _what(one: KeptPlans, in_force: int) -> str:
    if not one.body:
        return translate("Intensity", "se quitó: la lista corre libre")
    if one.version == in_force:
        return translate("Intensity", "lo sigue la lista")
    return translate("Intensity", "plan anterior")
