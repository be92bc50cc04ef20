"""`agent-desk offers`: what may be offered, asks judged one by one or by the file, calculators."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.offer_calculators import CALCULATORS
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.wording import sheet_lines, verdict_lines
from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from agent_desk.domain.offers.offer import Verdict
    from agent_desk.intake.asks_csv import AskRow
    from agent_desk.session import Session


@dataclass(frozen=True, slots=True)
class Judged:
    """The answer to one row of a file of asks: a verdict, or the sentence of why there is none."""

    line: int
    account: str
    ask: str
    verdict: Verdict | None
    error: str = ""


@click.group(invoke_without_command=True)
@click.option("--account", default="", help="Número de cuenta.")
@click.option("--ask", default="", help="Lo que ofrece el deudor, como lo dijo: «500 y 600 q15».")
@click.option(
    "--asks",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="CSV de ofertas (columnas cuenta, ofrece y, si se quiere, dia): las juzga todas.",
)
@click.option(
    "--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Día del cálculo; hoy si falta."
)
@as_json
@click.pass_context
@tells_errors
def offers(
    context: click.Context,
    account: str,
    ask: str,
    file: Path | None,
    day: datetime | None,
    is_json: bool,
) -> None:
    """Las opciones que permite la política, el juicio de lo que ofrece el deudor, y cálculos.

    Los cálculos (schedule, reschedule, cost, words, allocate, read) no abren ningún archivo.
    """
    if context.invoked_subcommand:
        return
    if not account and not file:
        raise click.UsageError("Diga de quién: --account, o --asks con un CSV de ofertas.")
    from agent_desk.session import open_session

    with open_session(is_demo=bool(context.obj), ask_pin=ask_pin) as session:
        if file:
            _judge_file(session, file, day, is_json=is_json)
        elif ask:
            verdict = session.judge(account, ask, day.date() if day else session.today())
            say(verdict, "\n".join(verdict_lines(verdict)), is_json=is_json)
        else:
            sheet = session.offers(account, day.date() if day else session.today())
            say(sheet, "\n".join(sheet_lines(sheet)), is_json=is_json)


def _judge_file(session: Session, file: Path, day: datetime | None, *, is_json: bool) -> None:
    """Judge every row; exit 1 when one could not be, after all the others are told."""
    from agent_desk.intake.asks_csv import read_asks

    judged = [_judged(session, row, day) for row in read_asks(file)]
    failed = [row for row in judged if row.error]
    allowed = sum(bool(row.verdict and row.verdict.is_allowed) for row in judged)
    lines = [_line(row) for row in judged]
    lines.append(f"{len(judged)} ofertas: {allowed} permitidas, {len(failed)} sin juzgar.")
    say({"ok": not failed, "results": judged}, "\n".join(lines), is_json=is_json)
    if failed:
        sys.exit(1)


def _judged(session: Session, row: AskRow, day: datetime | None) -> Judged:
    if row.problem:
        return Judged(row.line, row.account, row.ask, None, row.problem)
    today = row.on or (day.date() if day else session.today())
    try:
        verdict = session.judge(row.account, row.ask, today)
    except DeskError as error:
        return Judged(row.line, row.account, row.ask, None, str(error))
    return Judged(row.line, row.account, row.ask, verdict)


def _line(row: Judged) -> str:
    head = f"línea {row.line}, {row.account}, «{row.ask}»: "
    if row.verdict is None:
        return head + row.error
    return head + ("permitida. " if row.verdict.is_allowed else "no. ") + row.verdict.reason


for _command in CALCULATORS:
    offers.add_command(_command)
