"""`agent-desk strategy indicators`: a month, a part of the portfolio, or a figure by its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.strategy_tables import indicator_lines, part_lines

if TYPE_CHECKING:
    from agent_desk.domain.strategy.indicators.indicator import Reading
    from agent_desk.services.indicators import Dashboard, Part, Scope, Seen
    from agent_desk.session import Session

_STOPPED = (
    "Se detuvo. Los meses ya sumados quedan como están y nada se contó dos veces; pídalo otra vez "
    "cuando quiera terminar."
)
_EMPTY = "No hay nada que sumar en ese mes."
# What people call a segment is ours; what the creditor calls so is a group.
_SCOPES = {
    "all": "all",
    "segment": "cell",
    "group": "segment",
    "product": "product",
    "bucket": "bucket",
    "medium": "medium",
    "team": "team",
}
_SCOPE_HELP = "segment:…, group:… (del acreedor), product:…, bucket:…, medium:…, team:… o all:"


@click.command()
@click.option("--period", default="", help="Un mes, como 2026-10; sin él, el último que terminó.")
@click.option("--scope", default="all:", help=_SCOPE_HELP)
@click.option("--by", "cut", type=click.Choice([s for s in _SCOPES if s != "all"]), default=None,
              help="Abre cada indicador por sus partes; con --only, uno solo.")  # fmt: skip
@click.option("--only", default="", help="Un indicador por su id, como recovery.")
@click.option("--rebuild", "is_rebuilt", is_flag=True, help="Suma todo otra vez desde sus filas.")
@as_json
@click.pass_obj
@tells_errors
def indicators(
    is_demo: bool,
    period: str,
    scope: str,
    cut: str | None,
    only: str,
    is_rebuilt: bool,
    is_json: bool,
) -> None:
    """Los indicadores de un mes, cada uno con su numerador y su denominador."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        shown = _read(session, period, scope, is_rebuilt=is_rebuilt)
        seen = [one for one in shown.seen if only in ("", one.indicator.id)]
        parts = {one.indicator.id: _parts(session, shown, one, cut or "") for one in seen}
    if only and not seen:
        from agent_desk.domain.errors import RefusedError

        known = ", ".join(one.indicator.id for one in shown.seen)
        raise RefusedError(f"No hay un indicador «{only}» en esa parte. Los que hay: {known}.")
    told = [_plain(one, parts[one.indicator.id] if cut else None) for one in seen]
    if shown.is_empty:
        lines = _EMPTY
    elif cut:
        none = "Sin segmento al abrir" if cut == "segment" else "Sin nombre"
        lines = "\n".join(
            part_lines(one.indicator, parts[one.indicator.id], shown.titles, none)
            for one in seen
            if parts[one.indicator.id]
        )
    else:
        lines = indicator_lines(shown)
    say({"period": shown.period, "scope": scope, "indicators": told}, lines, is_json=is_json)


def _read(session: Session, period: str, scope: str, *, is_rebuilt: bool) -> Dashboard:
    from dataclasses import replace

    from agent_desk.compass_session import (
        bring_past,
        compass,
        keep_in_step,
        seat_months,
    )
    from agent_desk.domain.errors import RefusedError
    from agent_desk.segments_session import segment_desk
    from agent_desk.services.indicators import dashboard
    from agent_desk.store.strategy.read_indicators import LocalTotals
    from agent_desk.store.strategy.strategy_positions import keep_positions
    from agent_desk.store.strategy.strategy_rebuild import rebuild

    who = (session.store, session.ledger, session.user, session.clock.now(), session.today())
    bring_past(*who)
    if is_rebuilt:
        try:
            with session.store.tx():
                keep_positions(session.store, session.today())
            rebuild(session.store, compass().classes, _progress)
        except KeyboardInterrupt as stop:
            raise RefusedError(_STOPPED) from stop
    # After it: what was counted again is in step already.
    keep_in_step(*who)
    seat_months(session.store, session.user, session.today(), is_whole=True)
    totals = LocalTotals(session.store)
    over = [p for p in totals.periods() if p < f"{session.today():%Y-%m}"]
    at = period or (over[-1] if over else "")
    known = compass().indicators
    titles = segment_desk(session.store, session.user).titles()
    whole = dashboard(totals, known, at)
    part = _scope_of(scope, titles, whole.members)
    found = dashboard(totals, known, at, scope=part) if part[1] else whole
    return replace(found, titles=titles)


def _scope_of(
    text: str, titles: Mapping[str, str], members: Mapping[str, tuple[str, ...]]
) -> Scope:
    """«segment:Negociar» by id or by name. Raises RefusedError naming what there is."""
    from agent_desk.domain.errors import RefusedError

    word, _, member = text.partition(":")
    kind = _SCOPES.get(word)
    if kind is None:
        raise RefusedError(f"No hay una parte «{word}». Las que hay: {', '.join(_SCOPES)}.")
    if kind == "all":
        return "all", ""
    names = {titles.get(one, one) if kind == "cell" else one: one for one in members.get(kind, ())}
    wanted = member.casefold()
    for name, one in names.items():
        if wanted in (name.casefold(), one.casefold()):
            return kind, one
    raise RefusedError(f"No hay «{member}» en ese mes. Lo que hay: {', '.join(names) or 'nada'}.")


def _parts(session: Session, shown: Dashboard, seen: Seen, cut: str) -> Sequence[Part]:
    from agent_desk.services.indicators import parts_of
    from agent_desk.store.strategy.read_indicators import LocalTotals

    if not cut or _SCOPES[cut] not in seen.indicator.scopes:
        return ()
    at = (shown.period, shown.compared)
    return parts_of(LocalTotals(session.store), seen.indicator, *at, _SCOPES[cut])


def _plain(seen: Seen, parts: Sequence[Part] | None) -> dict[str, object]:
    told = _sums(seen.now) | {"id": seen.indicator.id, "status": seen.status.value}
    if parts is not None:
        told["parts"] = [{"member": part.member} | _sums(part.now) for part in parts]
    return told


def _sums(reading: Reading) -> dict[str, object]:
    """Raw: centavos, seconds, shares of one."""
    return {
        "numerator": reading.numerator,
        "denominator": reading.denominator,
        "value": reading.value,
    }


def _progress(done: int, total: int) -> None:
    click.echo(f"Mes {done} de {total}", err=True)
