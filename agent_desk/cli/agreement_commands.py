"""`agent-desk agreements`: what came of each agreement, and what happened to its payments."""

from __future__ import annotations

from datetime import date, datetime

import click

from agent_desk.cli.agreement_tables import followed_lines, life_lines
from agent_desk.cli.paper_wanted import NoSuchFolioError
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.agreements.states import NAMES, State

_STATES = click.Choice([state.value for state in State])
_MARKS = click.Choice(["bounced", "reversed", "moved"])


@click.group()
def agreements() -> None:
    """Convenios: en qué estado están, sus pagos y sus documentos."""


@agreements.command("list")
@click.option("--state", "states", type=_STATES, multiple=True, help="Solo en este estado.")
@click.option("--on", "day", default="", help="Día ISO; hoy si falta.")
@as_json
@click.pass_obj
@tells_errors
def list_(is_demo: bool, states: tuple[str, ...], day: str, is_json: bool) -> None:
    """Los convenios de este archivo con lo que llevan pagado."""
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_following import LocalFollowing

    wanted = [State(state) for state in states] or list(State)
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        today = _day(day) or session.today()
        found = LocalFollowing(session.store).in_states(wanted, today)
    lines = [line for each in found for line in followed_lines(each)]
    say({"agreements": found}, "\n".join(lines) or "Ninguno.", is_json=is_json)


@agreements.command()
@click.argument("folio")
@click.option("--on", "day", default="", help="Día ISO; hoy si falta.")
@as_json
@click.pass_obj
@tells_errors
def show(is_demo: bool, folio: str, day: str, is_json: bool) -> None:
    """Un convenio renglón por renglón, y cada paso que dio: quién, cuándo y por qué."""
    from agent_desk.domain.agreements.revival import revival
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_following import LocalFollowing

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        following = LocalFollowing(session.store)
        today = _day(day) or session.today()
        found = following.with_folio(folio.strip().upper(), today)
        if found is None:
            raise NoSuchFolioError(folio)
        life = following.life(found.agreement.id)
    back = revival(found.agreement, found.standing)
    lines = [*followed_lines(found, is_whole=True), *life_lines(life)]
    say({"agreement": found, "life": life, "revival": back}, "\n".join(lines), is_json=is_json)


@agreements.command()
@as_json
@click.pass_obj
@tells_errors
def follow(is_demo: bool, is_json: bool) -> None:
    """Revisa fechas y pagos: da por cumplidos o incumplidos los que ya lo son."""
    from agent_desk.services.follow_agreements import follow_agreements
    from agent_desk.session import new_id, open_session
    from agent_desk.store.agreements.read_following import LocalFollowing

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        judged = follow_agreements(
            LocalFollowing(session.store),
            session.ledger,
            by=session.user,
            now=session.clock.now(),
            today=session.today(),
            new_id=new_id,
        )
    lines = [f"{folio}: {NAMES[state]}" for folio, state in judged.moves]
    say(judged, "\n".join(lines) or "Nada cambió.", is_json=is_json)


@agreements.command()
@click.option("--account", required=True, help="Cuenta a la que se pagó.")
@click.option("--amount", required=True, help="Importe en pesos, con dos decimales a lo más.")
@click.option("--on", "day", required=True, help="Día ISO en que el acreedor lo recibió.")
@click.option("--means", default="", help="spei, tienda, ventanilla…")
@click.option("--reference", default="", help="Referencia del comprobante.")
@as_json
@click.pass_obj
@tells_errors
def pay(
    is_demo: bool, account: str, amount: str, day: str, means: str, reference: str, is_json: bool
) -> None:
    """Registra un pago que el acreedor confirmó y que todavía no llega en un archivo."""
    from agent_desk.domain.agreements.commands import ReceivePayment
    from agent_desk.services.submit import submit
    from agent_desk.session import new_id, open_session

    paid_on, cents = _day(day), _cents(amount)
    assert paid_on
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        payment_id, now = new_id(), session.clock.now()
        submit(
            session.ledger,
            ReceivePayment(
                new_id(), session.user, now, account, payment_id, paid_on, cents, means, reference
            ),
        )
    say({"ok": True, "payment": payment_id}, f"Pago registrado: {payment_id}", is_json=is_json)


@agreements.command()
@click.argument("payment")
@click.option("--account", required=True, help="Cuenta donde está el pago.")
@click.option("--as", "kind", type=_MARKS, required=True, help="Qué pasó con él.")
@click.option("--to", "to_account", default="", help="Con «moved»: la cuenta a la que era.")
@click.option("--reason", required=True, help="Por qué; queda escrito.")
@as_json
@click.pass_obj
@tells_errors
def mark(
    is_demo: bool,
    payment: str,
    account: str,
    kind: str,
    to_account: str,
    reason: str,
    is_json: bool,
) -> None:
    """Un pago que no pasó, se devolvió o era de otra cuenta."""
    from agent_desk.domain.agreements.commands import MarkPayment
    from agent_desk.services.submit import submit
    from agent_desk.session import new_id, open_session

    if (kind == "moved") != bool(to_account):
        raise click.UsageError("--to va con «moved», y solo con él.")
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        now, today = session.clock.now(), session.today()
        submit(
            session.ledger,
            MarkPayment(
                new_id(), session.user, now, account, payment, kind, today, reason, to_account
            ),
        )
    say({"ok": True}, "Quedó anotado; los convenios de la cuenta se revisaron.", is_json=is_json)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise click.BadParameter("use un día ISO, p. ej. 2026-11-24") from None


def _cents(text: str) -> int:
    from agent_desk.domain.spanish import parse_amount

    try:
        return parse_amount(text)
    except ValueError:
        raise click.BadParameter("use un importe como 1250.50") from None
