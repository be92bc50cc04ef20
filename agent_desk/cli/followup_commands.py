"""`agent-desk strategy followup`: what came of the pieces, three figures that are kept apart."""

from __future__ import annotations

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.spanish import money_text
from agent_desk.domain.strategy.campaigns.followup import CUTS, Gain, Increment, Tally
from agent_desk.domain.strategy.campaigns.pieces import MEDIA
from agent_desk.domain.strategy.proportions import Share, wilson


@click.command()
@click.option(
    "--by", "cut", type=click.Choice(tuple(CUTS)), default="piece", show_default=True, help="Corte."
)
@as_json
@click.pass_obj
@tells_errors
def followup(is_demo: bool, cut: str, is_json: bool) -> None:
    """Seguimiento por medio: respuesta, atribuida e incremental, con su intervalo."""
    from agent_desk.campaign_session import bring_campaigns
    from agent_desk.session import open_session
    from agent_desk.store.strategy.read_followup import LocalFollowUp

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        bring_campaigns(session.store, session.today())
        found = LocalFollowUp(session.store).read(cut, session.today())
    told = {
        "by": cut,
        "rows": [_plain(tally, found.gains.get(tally.key, Gain())) for tally in found.tallies],
        "increments": [_plain_increment(one) for one in found.increments],
        "without_line": found.bare,
        "without_control": found.unmeasured,
    }
    lines = [_line(cut, tally, found.gains.get(tally.key, Gain())) for tally in found.tallies]
    lines += [_increment_line(one) for one in found.increments]
    lines += [f"sin línea, no se puede contar: {name}" for name in found.bare]
    lines += [f"sin control, no se sabe lo que aporta: {name}" for name in found.unmeasured]
    say(told, "\n".join(lines) or "Todavía no se ha entregado ninguna pieza.", is_json=is_json)


def _plain(tally: Tally, gain: Gain) -> dict[str, object]:
    return {
        "key": tally.key,
        "name": tally.name,
        "sent": tally.sent,
        "delivered": tally.delivered,
        "failed": tally.failed,
        "calls": tally.calls,
        "response": _plain_share(tally.response),
        "attributed": _plain_share(tally.attributed) | {"paid_cents": tally.paid_cents},
        "complaints": tally.complaints,
        "opt_outs": tally.opt_outs,
        "incremental": [_plain_increment(one) for one in gain.increments],
        "no_incremental": gain.why,
    }


def _plain_share(share: Share) -> dict[str, object]:
    interval = wilson(share)
    return {
        "numerator": share.count,
        "denominator": share.total,
        "value": share.value,
        "low": interval.low if share.total else None,
        "high": interval.high if share.total else None,
    }


def _plain_increment(one: Increment) -> dict[str, object]:
    found = one.difference
    return {
        "campaign": one.campaign,
        "pilot": one.pilot,
        "arm": one.arm,
        "control": _plain_share(one.control),
        "treated": _plain_share(one.treated),
        "value": found.value if found else None,
        "low": found.interval.low if found else None,
        "high": found.interval.high if found else None,
        "cents_a_person": round(one.money.gain) if one.money else None,
    }


def _line(cut: str, tally: Tally, gain: Gain) -> str:
    name = MEDIA.get(tally.key, tally.name) if cut == "medium" else tally.name
    told = [
        f"{name}: respuesta {_share(tally.response)}",
        f"atribuida {_share(tally.attributed)}, {money_text(tally.paid_cents)}",
        f"quejas {tally.complaints}, bajas {tally.opt_outs}",
        *(f"incremental {_points(one)}" for one in gain.increments),
    ]
    if gain.why:
        told.append(f"incremental: {gain.why}")
    return "; ".join(told)


def _share(share: Share) -> str:
    value = share.value
    if value is None:
        return "—"
    interval = wilson(share)
    return (
        f"{100 * value:.1f} % ({share.count:,}/{share.total:,}) "
        f"[{100 * interval.low:.1f}; {100 * interval.high:.1f}]"
    )


def _increment_line(one: Increment) -> str:
    return f"{one.campaign}, {one.arm}: incremental {_points(one)} frente al control"


def _points(one: Increment) -> str:
    found = one.difference
    if found is None:
        return "—"
    low, high = 100 * found.interval.low, 100 * found.interval.high
    return f"{100 * found.value:+.1f} puntos [{low:+.1f}; {high:+.1f}]"
