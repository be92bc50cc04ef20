"""Commands about the files of creditors: how one would be read, and loading it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from agent_desk.intake_session import IntakeDesk, LoadDesk
    from agent_desk.services.intake_plan import FilePreview, ReadingPlan
    from agent_desk.services.load_portfolio import LoadSummary, Progress
    from agent_desk.services.portfolio_rows import Remark

SHOWN = 200
_FORMATS = {"dates": ("dmy", "mdy"), "decimal": ("point", "comma")}


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), help="CSV de filas rechazadas."
)
@click.option("--dry-run", is_flag=True, help="Solo dice cómo se leería; no carga nada.")
@click.option("--sheet", default="", help="Hoja del libro, si tiene varias.")
@click.option(
    "--set", "corrections", multiple=True, metavar="COLUMNA=CAMPO", help="Qué es una columna."
)
@click.option("--dates", type=click.Choice(_FORMATS["dates"]), help="Fechas que pueden ser dos.")
@click.option("--decimal", type=click.Choice(_FORMATS["decimal"]), help="Signo de los centavos.")
@click.option("--product", default="", help="Producto de todas, si el archivo no lo dice.")
@click.option("--creditor", default="", help="Acreedor; da nombre al perfil que se guarda.")
@click.option("--yes", "is_sure", is_flag=True, help="Reemplaza aunque haya algo inusual.")
@as_json
@click.pass_obj
@tells_errors
def import_(is_demo: bool, /, file: Path, is_json: bool, **said: Any) -> None:
    """Carga una cartera o un archivo de pagos (CSV o XLSX); informa fila por fila."""
    from agent_desk.intake_session import IntakeDesk, LoadDesk
    from agent_desk.services.intake_plan import PAYMENTS
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        plans = IntakeDesk(session.store, session.content, session.user, session.clock.now)
        loads = LoadDesk(session.store, plans, session.user)
        shown = _planned(plans, file, said)
        if said["dry_run"]:
            say(shown, "\n".join(_preview_lines(shown)), is_json=is_json)
            return
        _require_ready(shown)
        load = _load_payments if shown.plan.kind == PAYMENTS else _load_accounts
        load(plans, loads, file, shown.plan, said, is_json=is_json)


@click.command("reading-worker", hidden=True)
def reading_worker() -> None:
    """Lee un archivo grande para otro proceso de este mismo programa."""
    from agent_desk.intake.reading_process import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)


def _planned(plans: IntakeDesk, file: Path, said: Mapping[str, Any]) -> FilePreview:
    """The plan as detected, with what the command line corrects of it."""
    from agent_desk.services.intake_plan import ACCOUNTS, PAYMENTS

    profiles = {**plans.profiles(PAYMENTS), **plans.profiles(ACCOUNTS)}
    shown = plans.preview(file, profiles)
    if said["sheet"]:
        shape = replace(shown.plan.shape, sheet=said["sheet"], header_line=1)
        shown = plans.preview(file, profiles, shape)
    plan = replace(
        shown.plan,
        creditor=said["creditor"] or shown.plan.creditor,
        product=said["product"] or shown.plan.product,
    )
    for correction in said["corrections"]:
        plan = _corrected(plan, correction)
    for question in shown.questions:
        chosen = said.get(question.about)
        if chosen and question.column >= 0:
            plan = plan.with_column(question.column, format=chosen)
    return plans.revised(file, plan) if plan != shown.plan or said["sheet"] else shown


def _corrected(plan: ReadingPlan, correction: str) -> ReadingPlan:
    """By «header=field», the field by its id or by any of its names; "" leaves it out."""
    from agent_desk.library.column_names import load_column_names
    from agent_desk.services.column_names import folded

    header, _, said = correction.rpartition("=")
    index = next((column.index for column in plan.columns if column.header == header), None)
    if index is None:
        raise RefusedError(f"El archivo no tiene la columna «{header}». No cargué nada.")
    known = load_column_names().fields[plan.kind]
    called = {name: one.field for one in known.values() for name in (folded(one.title), *one.names)}
    field = said if said in known else called.get(folded(said), "")
    if said and not field:
        raise RefusedError(
            f"No existe el campo «{said}»; los que hay: {', '.join(known)}. No cargué nada."
        )
    return plan.with_column(index, field=field, format="")


def _require_ready(shown: FilePreview) -> None:
    if not shown.is_ready:
        asked = "\n".join(f"  {question.text}" for question in shown.questions)
        raise RefusedError(
            f"«{shown.source}» no se cargó: falta decir algo.\n{asked}\n"
            "Use --sheet, --set, --dates, --decimal o --product; la cartera quedó como estaba."
        )


def _load_accounts(
    plans: IntakeDesk,
    loads: LoadDesk,
    file: Path,
    plan: ReadingPlan,
    said: Mapping[str, Any],
    *,
    is_json: bool,
) -> None:
    from agent_desk.services.load_portfolio import new_batch_id

    batch_id = new_batch_id()
    draft = loads.draft(plan, batch_id)
    summary = loads.build(file, plan, draft, _tell_progress(is_json), lambda: False)
    remarks = list(draft.remarks(SHOWN))
    if said["report"]:
        _save_report(draft.remarks(), said["report"])
    if summary.doubts and not said["is_sure"]:
        draft.discard()
        raise RefusedError(
            "No reemplacé la cartera: " + " ".join(summary.doubts) + " Si es correcto, use --yes."
        )
    for _ in loads.switch(draft, summary, batch_id):
        pass
    plans.keep_profile(plan.creditor or ", ".join(summary.creditors), plan)
    lines = _lines(summary, remarks)
    say({"summary": summary, "remarks": remarks}, "\n".join(lines), is_json=is_json)


def _load_payments(
    plans: IntakeDesk,
    loads: LoadDesk,
    file: Path,
    plan: ReadingPlan,
    said: Mapping[str, Any],
    *,
    is_json: bool,
) -> None:
    from agent_desk.domain.spanish import money_text
    from agent_desk.services.load_portfolio import new_batch_id

    payments = loads.read_payments(file, plan, new_batch_id())
    for _ in loads.record(payments):
        pass
    found = payments.report()
    plans.keep_profile(plan.creditor or file.stem, plan)
    if said["report"]:
        _save_report(found.remarks, said["report"])
    lines = [
        f"{found.loaded:,} pagos por {money_text(found.amount_cents)}; "
        f"{money_text(found.to_promises_cents)} a promesas, {found.promises_kept} cumplidas; "
        f"{found.repeated:,} ya estaban."
    ]
    say(found, "\n".join(lines + _remark_lines(found.remarks[:SHOWN])), is_json=is_json)


def _tell_progress(is_json: bool) -> Callable[[Progress], None]:
    if is_json or not sys.stderr.isatty():
        return lambda _progress: None

    def tell(progress: Progress) -> None:
        left = "" if progress.remaining_s is None else f", faltan {progress.remaining_s} s"
        rate = f"{progress.rows_per_s:,} filas/s" if progress.rows_per_s else ""
        text = f"{progress.stage} {progress.share:4.0%} {progress.rows:,} {rate}{left}"
        click.echo(f"\r{text:70}", nl=False, err=True)

    return tell


def _save_report(remarks: Iterable[Remark], path: Path) -> None:
    from agent_desk.intake.report import write_report_csv

    write_report_csv(remarks, path)


def _lines(summary: LoadSummary, remarks: list[Remark]) -> list[str]:
    head = (
        f"{summary.accounts:,} cuentas cargadas de {summary.people:,} personas; "
        f"{summary.rejected:,} filas rechazadas, {summary.warned:,} avisos."
    )
    closed = f"{summary.closed:,} cuentas que ya no vienen quedaron cerradas."
    return [head, *([closed] if summary.closed else []), *_remark_lines(remarks)]


def _remark_lines(remarks: Iterable[Remark]) -> list[str]:
    return [
        f"  {f'línea {r.line}, ' if r.line else ''}{r.field}: «{r.value}»: {r.reason}"
        for r in remarks
    ]


def _preview_lines(shown: FilePreview) -> list[str]:
    shape = shown.plan.shape
    how = f"hoja «{shape.sheet}»" if shape.sheet else f"{shape.encoding}, «{shape.delimiter}»"
    lines = [
        f"{shown.source}: {shown.plan.kind}, {how}, encabezado en la línea {shape.header_line}"
    ]
    if shown.profile:
        lines.append(f"Se lee con el perfil «{shown.profile}».")
    for column in shown.plan.columns:
        sample = ", ".join(shown.samples.get(column.index, ())[:3])
        form = f" ({column.format})" if column.format else ""
        lines.append(f"  {column.header} → {column.field or 'no se usa'}{form}: {sample}")
    lines += [f"? {question.text}" for question in shown.questions]
    return lines + [f"* {note}" for note in shown.notes]
