"""Commands about the work list and the files that go out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.errors import RefusedError

TOPICS = ("contactos", "promesas", "convenios", "pagos")


@click.group()
def work() -> None:
    """La lista de trabajo: a quién sigue, y con qué regla."""


@work.command("list")
@click.option("--product", multiple=True, help="Solo estos productos.")
@click.option("--bucket", multiple=True, help="Solo estos tramos.")
@click.option("--state", multiple=True, help="Solo estos estados.")
@click.option("--segment", multiple=True, help="Solo estos grupos del acreedor.")
@click.option("--cell", multiple=True, help="Solo estos segmentos de la estrategia, por su id.")
@click.option("--limit", default=20, show_default=True)
@as_json
@click.pass_obj
@tells_errors
def list_(
    is_demo: bool,
    product: tuple[str, ...],
    bucket: tuple[str, ...],
    state: tuple[str, ...],
    segment: tuple[str, ...],
    cell: tuple[str, ...],
    limit: int,
    is_json: bool,
) -> None:
    """A quién llamar ahora, en orden; nadie a quien no se le pueda llamar."""
    from agent_desk.domain.contact.groups import WorkGate
    from agent_desk.domain.work_rule import WorkFilter, WorkWish
    from agent_desk.session import open_session

    only = WorkFilter(*map(frozenset, (product, bucket, state, segment, cell)))
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        now = session.clock.now()
        gate = WorkGate(session.content.rules.contact, now)
        accounts = session.cases.work_list(now, limit, gate, WorkWish(session.user.id, only))
    say({"accounts": accounts}, "\n".join(accounts) or "Nadie por ahora.", is_json=is_json)


@work.command()
@click.option("--first", help="Orden de lo fechado: callbacks,promises o promises,callbacks.")
@click.option(
    "--value", type=click.Choice(["overdue_cents", "total_cents", "days_past_due"]), help="Valor."
)
@click.option("--silence/--no-silence", default=None, help="Si el valor se multiplica por días.")
@click.option("--by-step/--no-by-step", default=None, help="Antes, a quien hoy le toca llamada.")
@click.option("--longest", type=int, help="Días de silencio desde los que ya no suma.")
@as_json
@click.pass_obj
@tells_errors
def rule(
    is_demo: bool,
    first: str | None,
    value: str | None,
    silence: bool | None,
    longest: int | None,
    by_step: bool | None,
    is_json: bool,
) -> None:
    """La regla en palabras; con opciones, la cambia."""
    from dataclasses import asdict, replace

    from agent_desk.domain.intake_commands import SetWorkRule
    from agent_desk.domain.work_rule import rule_of, rule_text, rule_words
    from agent_desk.session import new_id, open_session
    from agent_desk.store.calls.write_work import work_rule

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        known = rule_of(work_rule(session.store))
        changes = {
            "first": tuple(first.split(",")) if first else None,
            "value": value,
            "counts_silence": silence,
            "longest_silence_days": longest,
            "by_step": by_step,
        }
        try:
            wanted = replace(known, **{k: v for k, v in changes.items() if v is not None})  # type: ignore[arg-type]
        except ValueError as error:
            raise RefusedError(f"La regla no cambió: {error}.") from error
        if wanted != known:
            receipt = session.ledger.submit(
                SetWorkRule(new_id(), session.user, session.clock.now(), rule_text(wanted))
            )
            known = wanted if not hasattr(receipt, "reason") else known
    say(asdict(known), rule_words(known), is_json=is_json)


@click.command()
@click.argument("topic", type=click.Choice(TOPICS))
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Desde.")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Hasta.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help=".csv o .xlsx"
)
@as_json
@click.pass_obj
@tells_errors
def export(
    is_demo: bool, topic: str, first: datetime, last: datetime, out: Path, is_json: bool
) -> None:
    """Guarda contactos, promesas, convenios o pagos de un periodo en CSV o XLSX."""
    from agent_desk.export_session import save_period
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        written = save_period(session.store, topic, first.date(), last.date(), out)
    say(
        {"rows": written, "file": str(out)},
        f"{written:,} filas de {topic} en {out}",
        is_json=is_json,
    )
