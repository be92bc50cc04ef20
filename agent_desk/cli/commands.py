"""The commands of `agent-desk`, each a thin door to a use case."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from agent_desk import __version__
from agent_desk.cli import (
    care_commands,
    course_commands,  # noqa: F401  (joins «practice»)
    dialler_commands,
    doctor_commands,
    guard_commands,  # noqa: F401  (joins «contact»)
    intake_commands,
    offer_letter_commands,  # noqa: F401  (joins «agreements»)
    privacy_commands,  # noqa: F401  (joins the root)
    wish_commands,  # noqa: F401  (joins «contact»)
    work_commands,
)
from agent_desk.cli.agreement_commands import agreements
from agent_desk.cli.audit_commands import audit
from agent_desk.cli.campaign_commands import campaigns
from agent_desk.cli.contact_commands import contact
from agent_desk.cli.followup_commands import followup
from agent_desk.cli.key_commands import keys
from agent_desk.cli.library_commands import objections
from agent_desk.cli.offer_commands import offers
from agent_desk.cli.paper_commands import page, verify
from agent_desk.cli.people_commands import people
from agent_desk.cli.policy_commands import policy
from agent_desk.cli.practice_commands import practice
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.root import cli
from agent_desk.cli.strategy_commands import strategy
from agent_desk.cli.strategy_costs import costs, teams
from agent_desk.cli.word_commands import words


@cli.command()
@as_json
@tells_errors
def version(is_json: bool) -> None:
    """Versión del programa, de Qt y de la base de datos."""
    from agent_desk.self_test import versions

    found = versions()
    say(found, "\n".join(f"{name}: {value}" for name, value in found.items()), is_json=is_json)


@cli.command("self-test")
@as_json
@tells_errors
def self_test(is_json: bool) -> None:
    """Carga cada parte, hace una llamada completa en un archivo temporal y un PDF."""
    tell_self_test(is_json=is_json)


@cli.command()
@click.option("--name", prompt="Nombre del administrador", help="Quién administra este archivo.")
@click.password_option("--pin", prompt="PIN (6 dígitos o más)", help="PIN que abre el archivo.")
@as_json
@tells_errors
def init(name: str, pin: str, is_json: bool) -> None:
    """Crea el archivo cifrado de la institución y muestra una sola vez su clave de recuperación."""
    from agent_desk.cli.recovery_prompt import ask_back
    from agent_desk.session import SystemClock, create_work

    recovery = create_work(name, pin, SystemClock())
    say(
        {"ok": True, "recovery": recovery},
        "Archivo creado. Imprima y guarde esta clave de recuperación; no se vuelve a mostrar:\n"
        f"  {recovery}",
        is_json=is_json,
    )
    if not is_json:
        ask_back(recovery)


@cli.command("open")
@click.option("--account", default="", help="Número de cuenta.")
@click.option("--phone", default="", help="Teléfono de quien llama.")
@click.option("--line", "--dnis", default="", help="Línea marcada (DNIS) en una llamada entrante.")
@click.argument("address", default="")
@as_json
@click.pass_obj
@tells_errors
def open_(is_demo: bool, account: str, phone: str, line: str, address: str, is_json: bool) -> None:
    """Lleva la ventana a una persona; abre el programa si no está abierto.

    ADDRESS es una dirección como agentdesk://open?account=4417-0098&line=5550000100.
    """
    from agent_desk.cli.open_command import pop_of_address

    told = (("account", account), ("phone", phone), ("line", line))
    pop = {name: value for name, value in told if value}
    if address:
        from_address = pop_of_address(address)
        if from_address is None:
            raise click.UsageError(
                "Esa dirección no es agentdesk://open con account, phone o line. No abrí nada."
            )
        pop |= from_address
    if not pop:
        raise click.UsageError("Diga a quién abrir: --account, --phone o --line.")
    from agent_desk.app import Start, run_window

    sys.exit(run_window(Start(is_demo or _has_only_demo(), pop=pop)))


@cli.command()
@click.argument("text")
@click.option("--limit", default=20, show_default=True)
@as_json
@click.pass_obj
@tells_errors
def find(is_demo: bool, text: str, limit: int, is_json: bool) -> None:
    """Busca personas por nombre, teléfono o cuenta. No muestra la deuda."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        hits = list(session.cases.find(text, limit))
    lines = [f"{hit.account}  {hit.full_name}  {hit.place}  {hit.phone_masked}" for hit in hits]
    say({"hits": hits}, "\n".join(lines) or "Nadie con ese dato.", is_json=is_json)
    if not hits:
        sys.exit(1)


@cli.command()
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--stage", default="apertura", show_default=True, help="Etapa o variante del guion.")
@click.option("--verified", "is_verified", is_flag=True, help="La identidad ya se confirmó.")
@as_json
@click.pass_obj
@tells_errors
def script(is_demo: bool, account: str, stage: str, is_verified: bool, is_json: bool) -> None:
    """La frase que toca decir en una etapa, con los datos de la cuenta."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        spoken = session.spoken(account, stage, is_verified=is_verified)
    say({"account": account, "stage": stage, "text": spoken}, spoken, is_json=is_json)


@cli.command()
@click.option("--account", required=True, help="Número de cuenta.")
@click.option(
    "--option", "letter", type=click.Choice(["A", "B", "C"]), required=True, help="Opción."
)
@click.option("--ask", default="", help="Lo que ofreció el deudor, si la opción sale de ahí.")
@click.option("--means", default="", help="Medio de pago; el primero si falta.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="PDF.")
@as_json
@click.pass_obj
@tells_errors
def agreement(
    is_demo: bool, account: str, letter: str, ask: str, means: str, out: Path, is_json: bool
) -> None:
    """Registra un convenio y guarda su página en PDF."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        made = session.agree(account, "ABC".index(letter), ask=ask, means=means, out=out)
    say(
        {"folio": made.folio, "total_cents": made.total_cents, "file": str(out)},
        f"Convenio {made.folio} registrado; página en {out}",
        is_json=is_json,
    )


cli.add_command(contact)
cli.add_command(agreements)
cli.add_command(page)
cli.add_command(verify)
cli.add_command(objections)
cli.add_command(offers)
cli.add_command(practice)
cli.add_command(policy)
cli.add_command(words)
cli.add_command(people)
cli.add_command(keys)
cli.add_command(audit)
strategy.add_command(campaigns)
strategy.add_command(followup)
strategy.add_command(costs)
strategy.add_command(teams)
cli.add_command(strategy)


for _command in (
    intake_commands.import_,
    intake_commands.reading_worker,
    dialler_commands.dialler,
    work_commands.work,
    care_commands.check,
    doctor_commands.doctor,
    care_commands.backup,
    care_commands.restore,
    work_commands.export,
):
    cli.add_command(_command)


def tell_self_test(*, is_json: bool = False) -> None:
    """Run every step and say it; exits 1 when one fails."""
    from agent_desk.self_test import run_self_test

    steps = run_self_test()
    failed = [step for step in steps if step.error]
    lines = [f"{'falla' if s.error else 'bien '}  {s.name}  {s.error}".rstrip() for s in steps]
    say(
        {"version": __version__, "ok": not failed, "steps": steps},
        "\n".join(lines),
        is_json=is_json,
    )
    sys.exit(1 if failed else 0)


def _has_only_demo() -> bool:
    from agent_desk.paths import demo_path, has_work

    return demo_path().exists() and not has_work()
