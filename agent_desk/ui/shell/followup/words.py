"""The follow-up in words: shares with their parts and interval, never one figure for another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent_desk.domain.spanish import date_text, money_text
from agent_desk.domain.strategy.campaigns.followup import (
    CUTS,
    DEFINITIONS,
    FollowUp,
    Increment,
    Tally,
)
from agent_desk.domain.strategy.campaigns.lines import shown_number
from agent_desk.domain.strategy.campaigns.pieces import MEDIA
from agent_desk.domain.strategy.proportions import Share, wilson
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.followup.state import Bars, FollowState
from agent_desk.ui.shell.reading import Block, Points, Reading, Section, Words
from agent_desk.ui.widgets.charts.points import ChartTable, Point
from agent_desk.ui.wording import translate

NONE = "—"


def state_of(found: FollowUp, *, with_definitions: bool) -> FollowState:
    """The whole place; the definitions stand first when they were asked for."""
    sent = sum(tally.delivered for tally in found.tallies)
    calls = sum(tally.calls for tally in found.tallies)
    subtitle = translate("FollowUp", "{sent} piezas entregadas · {calls} llamadas por sus líneas")
    return FollowState(
        subtitle.format(sent=f"{sent:,}", calls=f"{calls:,}"),
        tuple(CUTS.items()),
        found.cut,
        _response(found),
        _attributed(found),
        whole_table(found),
        page_of(found, with_definitions=with_definitions),
    )


def name_of(cut: str, tally: Tally) -> str:
    """A member of a cut as people call it."""
    if cut == "medium":
        return MEDIA.get(tally.key, translate("FollowUp", "Sin pieza conocida"))
    if cut == "week":
        monday = date_text(date.fromisoformat(tally.key))
        return translate("FollowUp", "Semana del {day}").format(day=monday)
    name, _dot, campaign = tally.name.partition(" · ")
    if cut == "line":
        return f"{shown_number(name)} · {campaign}"
    if cut == "piece" and not name:
        return translate("FollowUp", "Sin código · {campaign}").format(campaign=campaign)
    return tally.name


def share_words(share: Share) -> str:
    """«31.7 % (38/120) [24.0; 40.4]»."""
    value = share.value
    if value is None:
        return NONE
    low, high = wilson(share).low, wilson(share).high
    parts = f"({share.count:,}/{share.total:,})"
    return f"{100 * value:.1f} % {parts} [{100 * low:.1f}; {100 * high:.1f}]"


def whole_table(found: FollowUp) -> ChartTable:
    """Every figure, row by row, for the screen, the file and the page."""
    headers = (
        CUTS[found.cut].removeprefix("Por ").capitalize(),
        translate("FollowUp", "Entregadas"),
        translate("FollowUp", "Respuesta"),
        translate("FollowUp", "Llamadas"),
        translate("FollowUp", "Atribuida: pagaron"),
        translate("FollowUp", "Monto atribuido"),
        translate("FollowUp", "Quejas"),
        translate("FollowUp", "Bajas"),
    )
    rows = tuple(
        (
            name_of(found.cut, tally),
            f"{tally.delivered:,}",
            share_words(tally.response),
            f"{tally.calls:,}",
            share_words(tally.attributed),
            money_text(tally.paid_cents),
            f"{tally.complaints:,}",
            f"{tally.opt_outs:,}",
        )
        for tally in found.tallies
    )
    return ChartTable("seguimiento", headers, rows)


def increment_words(one: Increment) -> str:
    """«+21.7 puntos [+10.5; +32.1]: 36.7 % (44/120) frente a 15.0 % (18/120)»."""
    found = one.difference
    if found is None:
        return NONE
    low, high = 100 * found.interval.low, 100 * found.interval.high
    words = translate("FollowUp", "{gain} puntos [{low}; {high}]: {treated} frente a {control}")
    return words.format(
        gain=f"{100 * found.value:+.1f}",
        low=f"{low:+.1f}",
        high=f"{high:+.1f}",
        treated=_plain_share(one.treated),
        control=_plain_share(one.control),
    )


def page_of(found: FollowUp, *, with_definitions: bool) -> Reading:
    """What pilots add, what cannot be counted, and how each figure is worked out."""
    sections = [_increments(found.increments, found.unmeasured)]
    if found.bare:
        title = translate("FollowUp", "Piezas sin línea: su respuesta no se puede contar")
        sections.append(Section(title, (Points(found.bare),)))
    defined = _definitions()
    sections = [defined, *sections] if with_definitions else [*sections, defined]
    pills = (
        Pill(translate("FollowUp", "{count} sin línea").format(count=len(found.bare)), Tone.WARN),
    )
    title = translate("FollowUp", "Lo que aportan")
    return Reading(title, pills=pills, sections=tuple(sections))


def _increments(increments: Sequence[Increment], unmeasured: Sequence[str]) -> Section:
    blocks: list[Block] = []
    for one in increments:
        label = f"{one.campaign} · {one.arm}"
        blocks.append(Words(f"{_verdict(one)}. {increment_words(one)}", label, tone=_tone(one)))
        if one.money:
            low, high = money_text(round(one.money.low)), money_text(round(one.money.high))
            words = translate("FollowUp", "{gain} más por persona [{low}; {high}]")
            blocks.append(
                Words(words.format(gain=money_text(round(one.money.gain)), low=low, high=high))
            )
    without = translate("FollowUp", "sin control: no se sabe cuánto aporta")
    blocks += [Words(without, name) for name in unmeasured]
    empty = Words(translate("FollowUp", "Todavía no hay campañas en marcha."))
    about = translate("FollowUp", "Solo el control de un piloto lo dice; lo atribuido no.")
    return Section(translate("FollowUp", "Incremental"), tuple(blocks) or (empty,), about)


def _verdict(one: Increment) -> str:
    found = one.difference
    if found is None:
        return translate("FollowUp", "faltan datos")
    if found.interval.low > 0:
        return translate("FollowUp", "paga más gente que en el control")
    if found.interval.high < 0:
        return translate("FollowUp", "paga menos gente que en el control")
    return translate("FollowUp", "compatible con cero")


def _tone(one: Increment) -> Tone:
    found = one.difference
    if found is None or found.interval.holds(0.0):
        return Tone.NEUTRAL
    return Tone.OK if found.value > 0 else Tone.BAD


def _definitions() -> Section:
    blocks: list[Block] = []
    for one in DEFINITIONS:
        blocks += [Words(f"{one.above} ÷ {one.below}", one.name), Words(one.note)]
    return Section(translate("FollowUp", "Cómo se calcula cada cifra"), tuple(blocks))


def _plain_share(share: Share) -> str:
    value = share.value
    return NONE if value is None else f"{100 * value:.1f} % ({share.count:,}/{share.total:,})"


def _response(found: FollowUp) -> Bars:
    names = _short_names(found)
    points = tuple(
        _point(name, tally.response) for name, tally in zip(names, found.tallies, strict=True)
    )
    return Bars(
        points,
        _table(translate("FollowUp", "respuesta"), points),
        translate("FollowUp", "Piezas cuya persona llamó ÷ entregadas · intervalo del 95 %"),
        translate("FollowUp", "Todavía no se ha entregado ninguna pieza."),
    )


def _attributed(found: FollowUp) -> Bars:
    points = tuple(
        _point(name, tally.attributed, money_text(tally.paid_cents))
        for name, tally in zip(_short_names(found), found.tallies, strict=True)
    )
    return Bars(
        points,
        _table(translate("FollowUp", "atribuida"), points),
        translate("FollowUp", "Pagaron tras llamar ÷ llamaron · no es lo que la pieza aporta"),
        translate("FollowUp", "Nadie ha llamado por una línea exclusiva."),
    )


def _short_names(found: FollowUp) -> list[str]:
    """Without the campaign where that leaves them apart: a chart has little room."""
    names = [name_of(found.cut, tally) for tally in found.tallies]
    short = [name.partition(" · ")[0] for name in names]
    return short if len(set(short)) == len(short) and found.cut == "piece" else names


def _point(name: str, share: Share, note: str = "") -> Point:
    value, interval = share.value, wilson(share)
    text = NONE if value is None else f"{100 * value:.1f} %"
    counts = f"{share.count:,}/{share.total:,}"
    low, high = (interval.low, interval.high) if share.total else (None, None)
    told = " · ".join(part for part in (counts, note) if part)
    return Point(name, value, text, low, high, told, is_strong=share.total >= 30)


def _table(title: str, points: Sequence[Point]) -> ChartTable:
    headers = (
        translate("FollowUp", "Cuál"),
        translate("FollowUp", "Proporción"),
        translate("FollowUp", "Desde"),
        translate("FollowUp", "Hasta"),
        translate("FollowUp", "De cuántas"),
    )
    rows = tuple(
        (
            point.label,
            point.text,
            NONE if point.low is None else f"{100 * point.low:.1f} %",
            NONE if point.high is None else f"{100 * point.high:.1f} %",
            point.note,
        )
        for point in points
    )
    return ChartTable(title, headers, rows)
