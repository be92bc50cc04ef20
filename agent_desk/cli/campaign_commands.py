"""`agent-desk strategy campaigns …`: what is planned, what it lacks, its launch and its letters."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors

_FOLDER = click.Path(file_okay=False, exists=True, path_type=Path)

if TYPE_CHECKING:
    from agent_desk.domain.strategy.campaigns.gates import Gate
    from agent_desk.services.campaign_gates import CampaignDesk
    from agent_desk.session import Session


@click.group()
def campaigns() -> None:
    """Campañas: piezas, líneas, compuertas y cartas."""


@campaigns.command("list")
@as_json
@click.pass_obj
@tells_errors
def list_(is_demo: bool, is_json: bool) -> None:
    """Las campañas con su estado, sus piezas y cuántas se entregaron."""
    from agent_desk.domain.strategy.campaigns.plan import STATE_WORDS
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        kept = desk_of(session).campaigns
        carried, rows = kept.carried(), []
        for one in kept.all():
            pieces = kept.pieces(one.id)
            of = [carried[piece.id] for piece in pieces if piece.id in carried]
            rows.append(
                {
                    "id": one.id,
                    "name": one.plan.name,
                    "state": one.state.value,
                    "from": one.plan.starts_on,
                    "to": one.plan.ends_on,
                    "pieces": len(pieces),
                    "sent": sum(each.sent for each in of),
                    "delivered": sum(each.arrived for each in of),
                    "words": STATE_WORDS[one.state],
                }
            )
    lines = [
        f"{row['id']}  {row['name']}  {row['words']}  {row['from']} a {row['to']}  "
        f"{row['pieces']} piezas, {row['delivered']:,} entregadas"
        for row in rows
    ]
    say({"campaigns": rows}, "\n".join(lines) or "No hay campañas.", is_json=is_json)


@campaigns.command()
@click.argument("name")
@as_json
@click.pass_obj
@tells_errors
def check(is_demo: bool, name: str, is_json: bool) -> None:
    """Las compuertas de una campaña (por id o nombre). Sale con 1 si alguna falta."""
    from agent_desk.domain.strategy.campaigns.gates import open_gates
    from agent_desk.services.campaign_gates import campaign_named, check_campaign
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        desk = desk_of(session)
        gates = check_campaign(desk, campaign_named(desk.campaigns, name), session.today())
    say({"gates": [_plain(gate) for gate in gates]}, _lines(gates), is_json=is_json)
    if open_gates(gates):
        sys.exit(1)


@campaigns.command()
@click.argument("name")
@as_json
@click.pass_obj
@tells_errors
def launch(is_demo: bool, name: str, is_json: bool) -> None:
    """Lanza una campaña; si falta algo, dice qué y no la lanza."""
    from agent_desk.cli.paper_wanted import hand_of
    from agent_desk.services.campaign_gates import campaign_named, launch_campaign
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        desk = desk_of(session)
        found = campaign_named(desk.campaigns, name)
        gates = launch_campaign(desk, session.ledger, found, hand_of(session))
    told = {"ok": True, "gates": [_plain(gate) for gate in gates]}
    say(told, f"«{found.plan.name}» está en marcha.\n{_lines(gates)}", is_json=is_json)


@campaigns.command()
@click.argument("name")
@click.option("--out", type=_FOLDER, required=True, help="Carpeta para los archivos.")
@as_json
@click.pass_obj
@tells_errors
def letters(is_demo: bool, name: str, out: Path, is_json: bool) -> None:
    """Imprime las cartas que faltan, una por archivo; Ctrl+C detiene y luego sigue donde iba."""
    from agent_desk.campaign_session import mail_room
    from agent_desk.cli.paper_wanted import hand_of
    from agent_desk.services.campaign_gates import campaign_named
    from agent_desk.services.campaign_letters import letters_wanted, print_letters
    from agent_desk.services.print_agreement import save_page
    from agent_desk.session import open_session

    done, left = 0, []
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        desk = desk_of(session)
        wanted = letters_wanted(desk, campaign_named(desk.campaigns, name))
        room = mail_room(desk, session.ledger, session.content, is_demo=session.cases.is_demo())
        steps = print_letters(
            room,
            wanted,
            lambda s: save_page(s.pdf, out / f"{s.wanted.number}.pdf"),
            hand_of(session),
        )
        for step in steps:
            done += not step.left_out
            if step.left_out:
                left.append({"account": step.wanted.target.account, "why": step.left_out})
            click.echo(f"\r{step.number} de {step.count}", nl=False, err=True)
    click.echo("", err=True)
    lines = [f"{done} cartas en {out}", *(f"{one['account']}: {one['why']}" for one in left)]
    say({"done": done, "left_out": left}, "\n".join(lines), is_json=is_json)


@campaigns.command()
@click.argument("file", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@as_json
@click.pass_obj
@tells_errors
def report(is_demo: bool, file: Path, is_json: bool) -> None:
    """Lo que reportó quien envía (cuenta, codigo, estado, fecha), línea por línea.

    Sale con 1 si alguna línea no entró.
    """
    from agent_desk.campaign_session import report_desk
    from agent_desk.cli.paper_wanted import hand_of
    from agent_desk.intake.piece_reports_csv import read_piece_reports
    from agent_desk.services.report_pieces import Kind, counted, report_pieces
    from agent_desk.session import open_session

    rows = read_piece_reports(file)
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        desk_of(session)
        desk = report_desk(session.store, session.ledger)
        lines = tuple(report_pieces(desk, rows, hand_of(session)))
    counts = counted(lines)
    told = [{"line": one.row.line, "account": one.row.account, "code": one.row.code,
             "state": one.row.state, "kind": one.kind.value, "sentence": one.sentence}
            for one in lines]  # fmt: skip
    kept = counts[Kind.KEPT] + counts[Kind.WARNED]
    words = [
        f"{kept} anotadas, {counts[Kind.KNOWN]} ya constaban, {counts[Kind.REFUSED]} no entraron"
    ]
    words += [f"línea {one.row.line}: {one.sentence}" for one in lines if one.kind is not Kind.KEPT]
    say({"counts": counts, "lines": told}, "\n".join(words), is_json=is_json)
    if counts[Kind.REFUSED]:
        sys.exit(1)


def desk_of(session: Session) -> CampaignDesk:
    """What campaigns of the session's store are judged with."""
    from agent_desk.campaign_session import bring_campaigns, campaign_desk
    from agent_desk.segments_session import keep_assigned

    is_demo = session.cases.is_demo()
    bring_campaigns(session.store, session.today())
    keep_assigned(session.store, session.user, session.content, session.today())
    return campaign_desk(session.store, lambda: session.content.rules.contact, is_demo=is_demo)


def _plain(gate: Gate) -> dict[str, object]:
    return {"id": gate.id, "name": gate.name, "met": gate.is_met, "sentence": gate.sentence}


def _lines(gates: tuple[Gate, ...]) -> str:
    return "\n".join(
        f"{'lista ' if gate.is_met else 'falta '} {gate.name}: {gate.sentence}" for gate in gates
    )
