"""Commands about segments: what there is, what is wrong, put everybody in his cell, preview one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.spanish import money_text, signed_money_text

if TYPE_CHECKING:
    from agent_desk.domain.strategy.segments.steps import Step
    from agent_desk.services.preview_segment import Received
    from agent_desk.session import Session


@click.group()
def segments() -> None:
    """Qué recibe cada cliente: la cuadrícula de segmentos y su batería."""


@segments.command("list")
@as_json
@click.pass_obj
@tells_errors
def list_(is_demo: bool, is_json: bool) -> None:
    """Los segmentos en vigor con sus cuentas."""
    from agent_desk.segments_session import segment_desk
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        _keep(session)
        desk = segment_desk(session.store, session.user)
        number, found = desk.in_force().number, desk.segments_now()
    told = [{"id": one.id, "title": one.title, "accounts": one.accounts} for one in found]
    lines = [
        f"{one.title:<24} {one.accounts:>9,}  {money_text(one.overdue_cents):>18}" for one in found
    ]
    title = f"Versión {number}" if number else "La cuadrícula de fábrica"
    say({"version": number, "segments": told}, "\n".join([title, *lines]), is_json=is_json)


@segments.command()
@click.option("--file", "path", type=click.Path(exists=True, dir_okay=False), help="Otra, en JSON.")
@as_json
@click.pass_obj
@tells_errors
def check(is_demo: bool, path: str | None, is_json: bool) -> None:
    """Dice qué impide publicarla: huecos, cruces, límites sobre la política, medios de ley."""
    from pathlib import Path

    from agent_desk.domain.strategy.segments.plain import grid_of
    from agent_desk.segments_session import limits_now, segment_desk
    from agent_desk.services.segments import checked
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        grid = segment_desk(session.store, session.user).in_force().grid
        if path:
            grid = grid_of(Path(path).read_text("utf-8"))
        found = checked(grid, limits_now(session.store, session.content, session.today()))
    told = [{"weight": one.weight, "place": one.place, "sentence": one.sentence} for one in found]
    text = "\n".join(f"{_WEIGHTS[one.weight]}: {one.sentence}" for one in found)
    say({"problems": told}, text or "Sin problemas.", is_json=is_json)


@segments.command()
@as_json
@click.pass_obj
@tells_errors
def apply(is_demo: bool, is_json: bool) -> None:
    """Pone cada cuenta vencida en su celda; solo escribe las que cambiaron."""
    from agent_desk.segments_session import segment_desk
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        steps = _keep(session)
        found = segment_desk(session.store, session.user).segments_now()
    accounts = sum(one.accounts for one in found)
    text = f"{accounts:,} cuentas en {len(found)} segmentos."
    say({"accounts": accounts, "steps": steps}, text, is_json=is_json)


@segments.command()
@click.option("--account", required=True, help="Número de cuenta.")
@as_json
@click.pass_obj
@tells_errors
def preview(is_demo: bool, account: str, is_json: bool) -> None:
    """¿Qué recibe este cliente? Segmento y por qué, paso que sigue, oferta, tope y ley."""
    from agent_desk.segments_session import received_by
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        found = received_by(
            session.store,
            session.content,
            account,
            session.user,
            session.clock.now(),
            session.today(),
        )
    if found is None:
        say({"account": account}, "Esta cuenta no debe nada vencido.", is_json=is_json)
        return
    say(_plain(found), "\n".join(_lines(found)), is_json=is_json)


@segments.command()
@click.option("--window", default=30, show_default=True, help="Por ciento a cada lado del monto.")
@click.option("--months", default=6, show_default=True, help="Meses cerrados que se suman.")
@as_json
@click.pass_obj
@tells_errors
def steps(is_demo: bool, window: int, months: int, is_json: bool) -> None:
    """Qué cambia al pasar de cada monto: lo que aporta la estrategia de arriba, sin piloto.

    Quien debe apenas más que el monto recibe otra cosa y en lo demás se parece a quien debe apenas
    menos. Vale cerca del monto y si ninguna otra regla cambia ahí mismo.
    """
    from agent_desk.domain.strategy.segments.steps import step_at
    from agent_desk.segments_session import segment_desk
    from agent_desk.session import open_session
    from agent_desk.store.strategy.read_steps import closed_months, near_limit

    told, lines = [], []
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        _keep(session)
        grid = segment_desk(session.store, session.user).in_force().grid
        periods = closed_months(session.store, f"{session.today():%Y-%m}", months)
        for band in grid.amounts:
            if band.upto_cents:
                limit, wide = band.upto_cents, band.upto_cents * window // 100
                cases = near_limit(session.store, periods, limit, wide)
                step = step_at(limit, wide, cases)
                told.append(_plain_step(limit, step))
                lines.append(_step_line(limit, step))
    say({"months": periods, "steps": told}, "\n".join(lines), is_json=is_json)


def _plain_step(limit_cents: int, step: Step) -> dict[str, object]:
    interval = step.interval
    return {
        "limit_cents": limit_cents,
        "below": step.below,
        "above": step.above,
        "step_cents": None if step.size is None else round(step.size),
        "low_cents": round(interval.low) if interval else None,
        "high_cents": round(interval.high) if interval else None,
    }


def _step_line(limit_cents: int, step: Step) -> str:
    cases = f"{step.below:,} cuentas antes y {step.above:,} después"
    name, interval = money_text(limit_cents), step.interval
    if step.size is None or interval is None:
        return f"{name}: muy pocas cuentas cerca para decirlo ({cases})."
    size, low, high = (
        signed_money_text(round(each)) for each in (step.size, interval.low, interval.high)
    )
    verdict = "compatible con cero" if interval.holds(0) else "hay un escalón"
    return f"{name}: {verdict}; {size} por cuenta al pasarlo [{low}; {high}], {cases}."


_WEIGHTS = {"grave": "Impide publicar", "second": "Publica otra persona", "note": "Aviso"}


def _keep(session: Session) -> int:
    from agent_desk.compass_session import bring_past, keep_in_step
    from agent_desk.segments_session import assign_steps

    who = (session.store, session.ledger, session.user, session.clock.now(), session.today())
    bring_past(*who)
    keep_in_step(*who)
    done = 0
    for step in assign_steps(session.store, session.user, session.content, session.today()):
        step()
        done += 1
    return done


def _plain(found: Received) -> dict[str, object]:
    turn = found.turn
    return {
        "account": found.account,
        "segment": found.segment.id,
        "version": found.version,
        "cell": found.placed.cell,
        "reasons": found.reasons,
        "step": turn.number if turn.step else None,
        "medium": turn.step.medium if turn.step else None,
        "due_on": turn.due_on.isoformat() if turn.due_on else None,
        "first_offer": found.segment.first_offer,
        "attempts": turn.attempts,
        "cap": found.segment.cap,
        "law": {medium: verdict.status.value for medium, verdict in found.verdicts.items()},
    }


def _lines(found: Received) -> list[str]:
    from agent_desk.domain.contact.wording import CHANNEL_WORDS

    turn, segment = found.turn, found.segment
    lines = [f"Segmento: {segment.title}", *(f"  porque {reason}" for reason in found.reasons)]
    if turn.step and turn.due_on:
        medium = CHANNEL_WORDS.get(turn.step.medium, turn.step.medium)
        lines.append(
            f"Sigue el paso {turn.number} de {len(segment.steps)}: {medium}, desde el "
            f"{turn.due_on:%d/%m/%Y}: {turn.step.message}"
        )
    else:
        lines.append("Ya recibió toda su batería de este mes.")
    lines.append(f"Primera oferta: {found.offer_words}, dentro de la política")
    lines.append(f"Intentos del mes: {turn.attempts} de {segment.cap}")
    for medium, verdict in found.verdicts.items():
        lines.append(f"  {CHANNEL_WORDS.get(medium, medium)}: {verdict.title}")
    return lines
