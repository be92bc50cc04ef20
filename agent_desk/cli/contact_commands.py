"""Commands of the contact guard: one account of the store, or facts of any case."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.contact.answer import Plain
from agent_desk.domain.errors import DeskError

Answer = dict[str, Plain]


class FactsFileError(DeskError):
    """The file with the facts cannot be read."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"No puedo leer {file.name}: {reason}. No di ningún dictamen; corríjalo.")


@click.group()
def contact() -> None:
    """Reglas de contacto. No es asesoría legal."""


@contact.command("check")
@click.option("--account", default="", help="Número de cuenta.")
@click.option("--channel", default="call", show_default=True, help="call, whatsapp, sms, email…")
@click.option("--at", "instant", default="", help="Instante ISO con zona; ahora si falta.")
@click.option(
    "--facts",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Archivo JSON con los hechos de un caso (docs/guide/contact-api.md).",
)
@as_json
@click.pass_obj
@tells_errors
def contact_check(
    is_demo: bool, account: str, channel: str, instant: str, file: Path | None, is_json: bool
) -> None:
    """¿Se le puede contactar? Con la regla, su fuente y el siguiente momento permitido.

    Sale con 0 si se puede (o falta confirmar), con 1 si no se puede, con 2 si se usó mal.
    """
    at = instant_of(instant)
    if bool(account) == bool(file):
        raise click.UsageError("Diga una cuenta (--account) o un archivo de hechos (--facts).")
    if file:
        answers, is_list = _of_facts(file, at)
    else:
        answers, is_list = [_of_account(account, channel, at, is_demo=is_demo)], False
    is_blocked = print_answers(answers, is_json=is_json, is_list=is_list)
    if is_blocked:
        sys.exit(1)


def print_answers(answers: list[Answer], *, is_json: bool, is_list: bool = False) -> bool:
    """Print one verdict, or the list of them; whether any is a no."""
    lines = [
        f"{one['sentence']}\n{one['rule']} {one['citation'] or ''} {one['source'] or ''}".rstrip()
        for one in answers
    ]
    say(answers if is_list else answers[0], "\n".join(lines), is_json=is_json)
    return any(one["status"] == "blocked" for one in answers)


def instant_of(text: str) -> datetime | None:
    """An ISO instant with its zone; None when the option was not given."""
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter("use ISO con zona, p. ej. 2026-11-22T09:00-06:00") from None
    if instant.tzinfo is None:
        raise click.BadParameter("falta la zona horaria, p. ej. 2026-11-22T09:00-06:00")
    return instant


def _of_account(account: str, channel: str, at: datetime | None, *, is_demo: bool) -> Answer:
    from agent_desk.domain.contact.api import check_contact
    from agent_desk.domain.contact.own_rules import with_own_rules
    from agent_desk.services.check_contact import facts_of
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        case = session.cases.case(account)
        rules = with_own_rules(session.content.rules.contact, case.own_rules)
        facts = facts_of(case, rules, channel)
        return check_contact(facts, at or session.clock.now(), rules=rules)


def _of_facts(file: Path, at: datetime | None) -> tuple[list[Answer], bool]:
    """The answers to one case or to a list of them, and whether it was a list."""
    from agent_desk.contact_api import check_contact

    try:
        facts = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise FactsFileError(file, "el archivo no se abre") from error
    except json.JSONDecodeError as error:
        raise FactsFileError(file, f"no es JSON (línea {error.lineno})") from error
    is_list = isinstance(facts, list)
    return [check_contact(case, at) for case in (facts if is_list else [facts])], is_list
