"""`agent-desk agreements offer | accept | withdraw | letters`: offers in writing, and batches."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from agent_desk.cli.agreement_commands import agreements
from agent_desk.cli.paper_wanted import agreement_with, hand_of
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.agreements.states import State
from agent_desk.domain.papers.texts import KIND_NAMES

_FOLDER = click.Path(file_okay=False, exists=True, path_type=Path)


@agreements.command()
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--option", "letter", type=click.Choice(list("ABCDE")), required=True, help="Opción.")
@as_json
@click.pass_obj
@tells_errors
def offer(is_demo: bool, account: str, letter: str, is_json: bool) -> None:
    """Ofrece una opción por escrito; su carta sale con «page offer --folio …»."""
    from agent_desk.services.offer_in_writing import offer_in_writing
    from agent_desk.session import NoSuchOptionError, open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        shown = session.offers(account, session.today()).shown
        if "ABCDE".index(letter) >= len(shown):
            raise NoSuchOptionError
        made = offer_in_writing(
            session.ledger,
            shown["ABCDE".index(letter)],
            session.cases.case(account),
            session.content.means[0],
            session.content.rules.policy,
            hand_of(session),
        )
    until = made.expires_on.isoformat() if made.expires_on else ""
    say({"folio": made.folio, "until": until}, f"{made.folio} vale hasta {until}", is_json=is_json)


@agreements.command()
@click.argument("folio")
@as_json
@click.pass_obj
@tells_errors
def accept(is_demo: bool, folio: str, is_json: bool) -> None:
    """La persona aceptó la oferta: entra en vigor."""
    from agent_desk.services.offer_in_writing import accept_offer
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        accept_offer(session.ledger, agreement_with(session, folio).agreement, hand_of(session))
    say({"ok": True}, "Aceptada; el convenio está en vigor.", is_json=is_json)


@agreements.command()
@click.argument("folio")
@click.option("--reason", required=True, help="Por qué; queda escrito.")
@as_json
@click.pass_obj
@tells_errors
def withdraw(is_demo: bool, folio: str, reason: str, is_json: bool) -> None:
    """Retira una oferta que nadie ha aceptado."""
    from agent_desk.services.offer_in_writing import withdraw_offer
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        found = agreement_with(session, folio).agreement
        withdraw_offer(session.ledger, found, reason, hand_of(session))
    say({"ok": True}, "Retirada; quedó escrita.", is_json=is_json)


@agreements.command()
@click.argument("kind", type=click.Choice([kind for kind in KIND_NAMES if kind != "statement"]))
@click.option(
    "--state", "states", multiple=True, default=("active", "waiting_down"), help="Cuáles."
)
@click.option("--out", type=_FOLDER, required=True, help="Carpeta para los archivos.")
@as_json
@click.pass_obj
@tells_errors
def letters(is_demo: bool, kind: str, states: tuple[str, ...], out: Path, is_json: bool) -> None:
    """Una página de cada convenio, en archivos, para el correo; Ctrl+C la detiene."""
    from agent_desk.papers_in_force import paper_desk
    from agent_desk.services.issue_paper import Wanted
    from agent_desk.services.print_agreement import page_name, save_page
    from agent_desk.services.print_batch import print_batch
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_following import LocalFollowing

    problems, done = [], 0
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        found = LocalFollowing(session.store).in_states(map(State, states), session.today())
        wanted = [Wanted(kind, each.agreement.id) for each in found]
        is_example = session.cases.is_demo()
        desk = paper_desk(session.store, session.content, session.ledger, is_demo=is_example)
        hand = hand_of(session)
        steps = print_batch(desk, wanted, lambda p: save_page(p.pdf, out / page_name(p.code)), hand)
        for step in steps:
            done += step.paper is not None
            problems += [step.problem] if step.problem else []
            click.echo(f"\r{step.number} de {step.count}", nl=False, err=True)
    click.echo("", err=True)
    told = {"done": done, "problems": problems}
    say(told, "\n".join([f"{done} páginas en {out}", *problems]), is_json=is_json)
    if problems:
        sys.exit(1)
