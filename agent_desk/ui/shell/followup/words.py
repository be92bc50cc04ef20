"""The follow-up in words: shares with their parts and interval, never one figure for another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent_desk.domain.spanish import date_text, money_text, signed_money_text
from agent_desk.domain.strategy.campaigns.delivery import Carried
from agent_desk.domain.strategy.campaigns.followup import (
    CUTS,
    DEFINITIONS,
    FollowUp,
    Gain,
    Increment,
    Tally,
)
from agent_desk.domain.strategy.campaigns.lines import shown_number
from agent_desk.domain.strategy.campaigns.pieces import MEDIA
from agent_desk.domain.strategy.proportions import Share, wilson
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.campaigns.words import arrived_words
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
        whole_table(found, _short_names(found)),
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


def whole_table(found: FollowUp, names: Sequence[str] = ()) -> ChartTable:
    """Every figure, row by row, for the file and the page; the screen asks for short `names`."""
    called = names or [name_of(found.cut, tally) for tally in found.tallies]
    headers = (
        CUTS[found.cut].removeprefix("Por ").capitalize(),
        translate("FollowUp", "Entregadas"),
        translate("FollowUp", "Respuesta"),
        translate("FollowUp", "Llamadas"),
        translate("FollowUp", "Atribuida: pagaron"),
        translate("FollowUp", "Monto atribuido"),
        translate("FollowUp", "Incremental"),
        translate("FollowUp", "Quejas"),
        translate("FollowUp", "Bajas"),
    )
    rows = tuple(
        (
            name,
            arrived_words(Carried(tally.sent, tally.delivered)),
            share_words(tally.response),
            f"{tally.calls:,}",
            share_words(tally.attributed),
            money_text(tally.paid_cents),
            gain_words(found.gains.get(tally.key)),
            f"{tally.complaints:,}",
            f"{tally.opt_outs:,}",
        )
        for name, tally in zip(called, found.tallies, strict=True)
    )
    return ChartTable("seguimiento", headers, rows)


def gain_words(gain: Gain | None) -> str:
    """«+21.7 puntos [+10.5; +32.1]», or why it cannot be said."""
    if gain is None:
        return NONE
    told = [
        translate("FollowUp", "{gain} puntos [{low}; {high}]").format(**points)
        for one in gain.increments
        if (points := _points(one))
    ]
    return " · ".join(told) or gain.why or translate("FollowUp", "faltan datos")


def _points(one: Increment) -> dict[str, str]:
    """Of the difference and its interval, in points; nothing while there is none."""
    found = one.difference
    if found is None:
        return {}
    interval = found.interval
    values = {"gain": found.value, "low": interval.low, "high": interval.high}
    return {name: f"{100 * value:+.1f}".replace("-", "−") for name, value in values.items()}


def increment_words(one: Increment) -> str:
    """«+21.7 puntos [+10.5; +32.1]: 36.7 % (44/120) frente a 15.0 % (18/120)»."""
    points = _points(one)
    if not points:
        return NONE
    words = translate("FollowUp", "{gain} puntos [{low}; {high}]: {treated} frente a {control}")
    return words.format(
        **points, treated=_plain_share(one.treated), control=_plain_share(one.control)
    )


def page_of(found: FollowUp, *, with_definitions: bool) -> Reading:
    """What pilots add, what cannot be counted, and how each figure is worked out."""
    sections = [_gains(found)]
    if found.bare:
        title = translate("FollowUp", "Piezas sin línea: su respuesta no se puede contar")
        sections.append(Section(title, (Points(found.bare),)))
    defined = _definitions()
    sections = [defined, *sections] if with_definitions else [*sections, defined]
    bare = translate("FollowUp", "{count} sin línea").format(count=len(found.bare))
    pills = (Pill(bare, Tone.WARN),) if found.bare else ()
    title = translate("FollowUp", "Lo que aportan")
    return Reading(title, pills=pills, sections=tuple(sections))


def _gains(found: FollowUp) -> Section:
    """By member of the cut; a week has no draw of its own, so there the arms are told."""
    blocks: list[Block] = []
    if found.cut == "week":
        for one in found.increments:
            blocks += _increment(one, f"{one.campaign} · {one.arm}")
        without = translate("FollowUp", "sin control: no se sabe cuánto aporta")
        blocks += [Words(without, name) for name in found.unmeasured]
    else:
        for tally in found.tallies:
            gain, name = found.gains.get(tally.key, Gain()), name_of(found.cut, tally)
            for one in gain.increments:
                blocks += _increment(one, name)
            if gain.why:
                words = translate("FollowUp", "no se sabe: {why}").format(why=gain.why)
                blocks.append(Words(words, name))
    empty = Words(translate("FollowUp", "Todavía no hay campañas en marcha."))
    about = translate("FollowUp", "Solo el control de un piloto lo dice; lo atribuido no.")
    return Section(translate("FollowUp", "Incremental"), tuple(blocks) or (empty,), about)


def _increment(one: Increment, label: str) -> list[Block]:
    blocks: list[Block] = [
        Words(f"{_verdict(one)}. {increment_words(one)}", label, tone=_tone(one))
    ]
    if one.money:
        low, high = (
            signed_money_text(round(one.money.low)),
            signed_money_text(round(one.money.high)),
        )
        words = translate("FollowUp", "{gain} más por persona [{low}; {high}]")
        blocks.append(
            Words(words.format(gain=signed_money_text(round(one.money.gain)), low=low, high=high))
        )
    return blocks


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
        translate("FollowUp", "Piezas cuya persona respondió ÷ entregadas · intervalo del 95 %"),
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
        translate("FollowUp", "Pagaron tras responder ÷ respondieron · no es lo que aporta"),
        translate("FollowUp", "Nadie ha respondido a una pieza."),
    )


def _short_names(found: FollowUp) -> list[str]:
    """Without the campaign where that leaves them apart: a chart has little room."""
    names = [name_of(found.cut, tally) for tally in found.tallies]
    short = [name.partition(" · ")[0] for name in names]
    return short if len(set(short)) == len(short) and all(short) else names


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
