"""Commands of supervision over the contact guard: what waits, report, export and leave."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.contact_commands import contact
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors

if TYPE_CHECKING:
    from agent_desk.domain.commands import Command
    from agent_desk.session import Session

DAY = click.DateTime(["%Y-%m-%d"])
CHANNELS = click.Choice(["call", "whatsapp", "sms", "email", "letter", "visit", "push"])


@contact.command("report")
@click.option("--from", "first", type=DAY, help="Primer día; hace una semana si falta.")
@click.option("--to", "last", type=DAY, help="Último día; hoy si falta.")
@as_json
@click.pass_obj
@tells_errors
def report(is_demo: bool, first: datetime | None, last: datetime | None, is_json: bool) -> None:
    """Intentos por regla, detenidos, casi faltas, autorizados y quejas por cada mil contactos."""
    from agent_desk.services.guard_report import guard_report
    from agent_desk.session import open_session
    from agent_desk.store.calls.read_guard import LocalGuardBook

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        days = _days(session, first, last)
        found = guard_report(LocalGuardBook(session.store), *days)
    per_thousand = found.complaints_per_thousand
    lines = [
        f"Del {found.first} al {found.last}: {found.attempts} intentos, {found.blocked} detenidos, "
        f"{found.near_misses} casi faltas, {found.overrides} autorizados.",
        f"Quejas: {found.complaints}"
        + (f" ({per_thousand / 10:.1f} por cada mil)" if per_thousand is not None else ""),
    ]
    lines += [
        f"  {rule.rule_id} ({rule.fact_status}): {rule.attempts} intentos, "
        f"{rule.blocked} detenidos, {rule.near_misses} casi faltas"
        for rule in found.rules
    ]
    say(found, "\n".join([*lines, found.disclaimer]), is_json=is_json)


@contact.command("export")
@click.option("--from", "first", type=DAY, help="Primer día; hace una semana si falta.")
@click.option("--to", "last", type=DAY, help="Último día; hoy si falta.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="CSV.")
@as_json
@click.pass_obj
@tells_errors
def export(
    is_demo: bool, first: datetime | None, last: datetime | None, out: Path, is_json: bool
) -> None:
    """Cada intento con el texto de la regla que regía ese día, para quien audita (CSV)."""
    from agent_desk.intake.guard_csv import write_guard_csv
    from agent_desk.session import open_session
    from agent_desk.store.calls.read_guard import LocalGuardBook

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        days = _days(session, first, last)
        written = write_guard_csv(LocalGuardBook(session.store).rows(*days), out)
    say({"file": str(out), "rows": written}, f"{written} intentos en {out}", is_json=is_json)


@contact.command("pending")
@as_json
@click.pass_obj
@tells_errors
def pending(is_demo: bool, is_json: bool) -> None:
    """Quejas, aclaraciones y deberes que esperan, lo más urgente primero.

    Antes abre los avisos que cada vencimiento obliga a mandar.
    """
    from agent_desk.app_places.contact import open_notices
    from agent_desk.session import open_session
    from agent_desk.store.calls.read_guard import LocalGuardBook

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        open_notices(
            session.store, session.content.rules.contact, session.user, session.clock.now()
        )
        matters = LocalGuardBook(session.store).open_matters()
    lines = [
        f"{matter.id}  {matter.account}  {matter.title}  {matter.folio}  "
        f"{matter.due_at.date() if matter.due_at else ''}".rstrip()
        for matter in matters
    ]
    say({"matters": matters}, "\n".join(lines) or "Nada pendiente.", is_json=is_json)


@contact.command("close")
@click.option("--matter", required=True, help="Identificador que da «contact pending».")
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--answer", required=True, help="Cómo se resolvió.")
@as_json
@click.pass_obj
@tells_errors
def close(is_demo: bool, matter: str, account: str, answer: str, is_json: bool) -> None:
    """Cierra una queja, aclaración o deber con su respuesta."""
    from agent_desk.domain.contact.commands import CloseMatter
    from agent_desk.session import new_id, open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        by, now = session.user, session.clock.now()
        submit(session, CloseMatter(new_id(), by, now, matter, account, answer))
    say({"ok": True}, "Cerrado.", is_json=is_json)


@contact.command("complaint")
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--text", "told", default="", help="Qué dijo la persona.")
@as_json
@click.pass_obj
@tells_errors
def complaint(is_demo: bool, account: str, told: str, is_json: bool) -> None:
    """Registra una queja: da su folio, ante quién va y para cuándo se responde."""
    from agent_desk.services.rights import Author, complaint_of
    from agent_desk.session import new_id, open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        author = Author(session.user, session.clock.now(), new_id())
        case = session.cases.case(account)
        matter = complaint_of(case, session.content.rules.contact, author, told)
        submit(session, matter)
    due = matter.due_at.date().isoformat() if matter.due_at else ""
    say(
        {"folio": matter.folio, "authority": matter.topic, "due": due},
        f"Queja {matter.folio}; se responde antes del {due}.",
        is_json=is_json,
    )


@contact.command("allow")
@click.option("--account", required=True, help="Número de cuenta.")
@click.option("--channel", type=CHANNELS, default="call", show_default=True, help="Medio.")
@click.option("--reason", required=True, help="Por qué se autoriza.")
@click.option("--minutes", default=60, show_default=True, help="Cuánto dura; lo más, 240.")
@as_json
@click.pass_obj
@tells_errors
def allow(
    is_demo: bool, account: str, channel: str, reason: str, minutes: int, is_json: bool
) -> None:
    """Autoriza un contacto que solo detiene la prudencia de la institución, nunca la ley."""
    from agent_desk.domain.contact.commands import GiveLeave
    from agent_desk.session import new_id, open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        by, now = session.user, session.clock.now()
        until = now + timedelta(minutes=minutes)
        submit(session, GiveLeave(new_id(), by, now, account, channel, reason, until))
    say({"until": until}, f"Autorizado hasta las {until.astimezone():%H:%M}.", is_json=is_json)


def _days(session: Session, first: datetime | None, last: datetime | None) -> tuple[date, date]:
    end = last.date() if last else session.today()
    return (first.date() if first else end - timedelta(days=7)), end


def submit(session: Session, command: Command) -> None:
    from agent_desk.services.submit import submit as give

    give(session.ledger, command)


@contact.command("retention")
@as_json
@click.pass_obj
@tells_errors
def retention(is_demo: bool, is_json: bool) -> None:
    """Desde cuándo nada se borra y antes de cuándo ya debe borrarse, por regla."""
    from agent_desk.services.retention import retention_lines
    from agent_desk.session import open_session
    from agent_desk.store.calls.read_guard import LocalGuardBook

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        rules = session.content.rules.contact
        lines = retention_lines(rules, LocalGuardBook(session.store), session.today())
    shown = [
        f"{line.regime}: {line.text}. "
        + (f"Nada desde {line.keep_from} se borra. " if line.keep_from else "")
        + (
            f"Lo anterior a {line.erase_before} se borra: {line.overdue} contactos. "
            if line.erase_before
            else ""
        )
        + line.citation
        for line in lines
    ]
    say({"rules": lines}, "\n".join(shown), is_json=is_json)
