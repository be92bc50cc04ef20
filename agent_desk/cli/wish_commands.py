"""Commands that keep what a person asked for and agreed to."""

from __future__ import annotations

from datetime import datetime

import click

from agent_desk.cli.contact_commands import contact, instant_of
from agent_desk.cli.guard_commands import CHANNELS, submit
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors


@contact.command("wish")
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--hours", multiple=True, help="Horario que le acomoda: 09:00-12:00.")
@click.option("--day", "days", multiple=True, help="Día que le acomoda: lun, mar… o mon, tue…")
@click.option("--no", "refused", multiple=True, type=CHANNELS, help="Medio que no quiere.")
@click.option("--no-work", is_flag=True, help="No buscarle en su trabajo.")
@as_json
@click.pass_obj
@tells_errors
def wish(
    is_demo: bool,
    account: str,
    hours: tuple[str, ...],
    days: tuple[str, ...],
    refused: tuple[str, ...],
    no_work: bool,
    is_json: bool,
) -> None:
    """Guarda lo que la persona pidió; lo último sustituye a lo anterior."""
    from agent_desk.domain.contact.commands import SetPreference
    from agent_desk.domain.contact.plain import Fields, weekdays_of, windows_of
    from agent_desk.domain.wishes import Preference
    from agent_desk.session import new_id, open_session

    told = Fields({"hours": list(hours), "days": list(days)})
    asked = Preference(
        hours=windows_of(told, "hours"),
        days=weekdays_of(told, "days"),
        not_channels=frozenset(refused),
        no_workplace=no_work,
    )
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        by, now = session.user, session.clock.now()
        submit(session, SetPreference(new_id(), by, now, account, asked))
    say({"ok": True}, "Quedó guardado lo que pidió.", is_json=is_json)


@contact.command("consent")
@click.option("--account", required=True, help="Número de cuenta.")
@click.option(
    "--what",
    type=click.Choice(["channel", "hours", "calls", "visit"]),
    default="channel",
    show_default=True,
    help="Qué permitió.",
)
@click.option("--channel", "channels", multiple=True, type=CHANNELS, help="Para qué medio.")
@click.option("--from", "since", required=True, help="Instante ISO con zona en que lo dio.")
@click.option("--until", default="", help="Instante ISO con zona en que termina.")
@click.option("--proof", required=True, help="Dónde está la prueba: grabación, correo…")
@click.option("--medium", default="", help="Por qué medio lo dio.")
@click.option("--asked", is_flag=True, help="Lo pidió la propia persona.")
@click.option("--after-contract", is_flag=True, help="Lo dio después del contrato, aparte de él.")
@as_json
@click.pass_obj
@tells_errors
def consent(
    is_demo: bool,
    account: str,
    what: str,
    channels: tuple[str, ...],
    since: str,
    until: str,
    proof: str,
    medium: str,
    asked: bool,
    after_contract: bool,
    is_json: bool,
) -> None:
    """Guarda un permiso con su fecha y su prueba."""
    from agent_desk.domain.contact.commands import KeepConsent
    from agent_desk.domain.wishes import Consent
    from agent_desk.session import new_id, open_session

    given: datetime | None = instant_of(since)
    yes = Consent(
        what, frozenset(channels), given, instant_of(until), proof, medium, asked, after_contract
    )
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        command = KeepConsent(new_id(), session.user, session.clock.now(), account, yes)
        submit(session, command)
    say({"id": command.id}, "Permiso guardado.", is_json=is_json)
