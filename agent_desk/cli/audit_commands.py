"""`agent-desk audit`: is the log whole, what is in it, and the signed report of a day."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors

DAY = click.DateTime(["%Y-%m-%d"])
_IN = click.Path(dir_okay=False, exists=True, path_type=Path)
_OUT = click.Path(dir_okay=False, path_type=Path)


@click.group()
def audit() -> None:
    """El registro de actos: si está completo, qué dice, y el informe firmado de cada día."""


@audit.command("verify")
@click.option(
    "--report",
    "reports",
    type=_IN,
    multiple=True,
    help="Informe diario guardado en otro lugar; se puede repetir.",
)
@as_json
@click.pass_obj
@tells_errors
def verify(is_demo: bool, reports: tuple[Path, ...], is_json: bool) -> None:
    """Recalcula la cadena entera y la compara con los informes firmados: completa (0) o no (1)."""
    from agent_desk.services.audit_text import finding_text, verdict_lines
    from agent_desk.session import open_session
    from agent_desk.store.audit.verify_audit import verify_audit

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        verdict = verify_audit(session.store, reports)
    told = [
        {"flaw": found.flaw.value, "seq": found.seq, "text": finding_text(found)}
        for found in verdict.findings
    ]
    facts = {
        "ok": verdict.is_whole,
        "acts": verdict.acts,
        "head": verdict.head,
        "sealed_before": verdict.sealed_before,
        "reports": verdict.reports,
        "findings": told,
    }
    say(facts, "\n".join(verdict_lines(verdict)), is_json=is_json)
    if not verdict.is_whole:
        sys.exit(1)


@audit.command("export")
@click.option("--from", "first", type=DAY, help="Primer día; todo si falta.")
@click.option("--to", "last", type=DAY, help="Último día; hasta hoy si falta.")
@click.option("--by", "by_user", default="", help="Identificador de quien lo hizo.")
@click.option("--act", "kinds", multiple=True, help="Clase de acto; se puede repetir.")
@click.option("--account", default="", help="Número de cuenta.")
@click.option("--out", type=_OUT, required=True, help="Archivo .csv o .json (una línea por acto).")
@as_json
@click.pass_obj
@tells_errors
def export(
    is_demo: bool,
    first: datetime | None,
    last: datetime | None,
    by_user: str,
    kinds: tuple[str, ...],
    account: str,
    out: Path,
    is_json: bool,
) -> None:
    """Guarda los actos con sus sellos y la huella del archivo, para quien audita."""
    from agent_desk.services.overview import LogFilter
    from agent_desk.session import open_session
    from agent_desk.store.audit.read_audit import LocalAudit

    wanted = LogFilter(
        kinds, by_user, account, first.date() if first else None, last.date() if last else None
    )
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        done = LocalAudit(session.store).export(wanted, out)
    say(
        {"file": str(done.path), "acts": done.acts, "sha256": done.digest},
        f"{done.acts} actos en {done.path}\nHuella SHA-256: {done.digest}",
        is_json=is_json,
    )


@audit.command("report")
@click.option("--day", "day", type=DAY, help="Día; hoy si falta.")
@click.option("--out", type=_OUT, help="Además, la página en este PDF.")
@as_json
@click.pass_obj
@tells_errors
def report(is_demo: bool, day: datetime | None, out: Path | None, is_json: bool) -> None:
    """Firma el informe de un día y lo guarda junto al archivo de datos; con --out, su página."""
    from agent_desk.session import open_session
    from agent_desk.store.audit.day_reports import keep_report, make_report

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        wanted = day.date() if day else session.today()
        made = make_report(session.store, wanted, session.clock.now())
        kept = keep_report(session.store, made)
    if out:
        from agent_desk.app_places.activity import page_of
        from agent_desk.services.print_agreement import save_page

        save_page(page_of(made), out)
    facts = {"file": str(kept), "day": made.day, "acts": made.acts, "head": made.head}
    say(
        facts,
        f"Informe del {made.day}: {made.acts} actos, cabeza {made.head[:16]}…\n{kept}"
        + (f"\n{out}" if out else ""),
        is_json=is_json,
    )
