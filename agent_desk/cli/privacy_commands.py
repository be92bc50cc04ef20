"""Commands for the rights of people over their data: requests, copy, correction, block, erasure."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.root import cli
from agent_desk.domain.errors import RefusedError

if TYPE_CHECKING:
    from agent_desk.domain.privacy.requests import Request
    from agent_desk.privacy_session import Actor

ACCOUNT = click.option("--account", required=True, help="Número de cuenta.")
FOLIO = click.option("--folio", required=True, help="Folio de la solicitud: ARCO-2026-0001.")
FOR_FOLIO = click.option("--folio", default="", help="Folio de la solicitud, si la hay.")
REASON = click.option("--reason", required=True, help="Motivo.")
RIGHTS = click.Choice(["access", "correction", "cancellation", "objection"])
_RIGHT_NAMES = {
    "access": "acceso",
    "correction": "rectificación",
    "cancellation": "cancelación",
    "objection": "oposición",
}
_STATE_NAMES = {
    "open": "por contestar",
    "granted": "por cumplir",
    "done": "cumplida",
    "refused": "negada",
}


@cli.group()
def privacy() -> None:
    """Datos personales: solicitudes, copia, corrección, bloqueo, supresión y plazos."""


@privacy.command("requests")
@as_json
@click.pass_obj
@tells_errors
def requests(is_demo: bool, is_json: bool) -> None:
    """Las solicitudes con su estado y su fecha límite, la más urgente primero."""
    from agent_desk.store.privacy.read_privacy import PrivacyBook

    with acting(is_demo) as actor:
        found = PrivacyBook(actor.store).requests()
    lines = [
        f"{one.folio}  {one.account}  {_RIGHT_NAMES[one.right]}  {_STATE_NAMES[one.state]}"
        + (f"  antes del {one.due_on}" if one.due_on else "")
        for one in found
    ]
    say({"requests": found}, "\n".join(lines) or "No hay solicitudes.", is_json=is_json)


@privacy.command("request")
@ACCOUNT
@click.option("--right", type=RIGHTS, required=True, help="Qué pide.")
@click.option("--identity", required=True, help="Documento con que acreditó su identidad.")
@click.option("--reply-to", required=True, help="Por qué medio quiere la respuesta.")
@click.option("--told", default="", help="Qué pide, en sus palabras.")
@as_json
@click.pass_obj
@tells_errors
def request(
    is_demo: bool,
    account: str,
    right: str,
    identity: str,
    reply_to: str,
    told: str,
    is_json: bool,
) -> None:
    """Registra una solicitud: da su folio y la fecha límite para contestar."""
    from agent_desk.domain.privacy.requests import Right
    from agent_desk.privacy_session import RequestDesk

    with acting(is_demo) as actor:
        made = RequestDesk(actor).open(account, Right(right), identity, reply_to, told)
    say(made, f"{made.folio}: contestar antes del {made.answer_by}.", is_json=is_json)


@privacy.command("answer")
@FOLIO
@click.option("--yes/--no", "is_granted", required=True, help="Procede o no procede.")
@click.option("--reason", default="", help="Motivo; obligatorio si no procede.")
@as_json
@click.pass_obj
@tells_errors
def answer(is_demo: bool, folio: str, is_granted: bool, reason: str, is_json: bool) -> None:
    """Contesta una solicitud; si procede, da la fecha límite para cumplirla."""
    from agent_desk.privacy_session import RequestDesk

    with acting(is_demo) as actor:
        RequestDesk(actor).answer(found(actor, folio), is_granted=is_granted, answer=reason)
        after = found(actor, folio)
    words = f"cumplir antes del {after.effect_by}" if is_granted else "negada"
    say(after, f"{folio}: {words}.", is_json=is_json)


@privacy.command("extend")
@FOLIO
@REASON
@as_json
@click.pass_obj
@tells_errors
def extend(is_demo: bool, folio: str, reason: str, is_json: bool) -> None:
    """Amplía una sola vez el plazo que corre."""
    from agent_desk.privacy_session import RequestDesk

    with acting(is_demo) as actor:
        RequestDesk(actor).extend(found(actor, folio), reason)
        after = found(actor, folio)
    say(after, f"{folio}: hasta el {after.due_on}.", is_json=is_json)


@privacy.command("finish")
@FOLIO
@as_json
@click.pass_obj
@tells_errors
def finish(is_demo: bool, folio: str, is_json: bool) -> None:
    """Da por cumplida una solicitud que procedió."""
    from agent_desk.privacy_session import RequestDesk

    with acting(is_demo) as actor:
        RequestDesk(actor).finish(found(actor, folio))
    say({"ok": True}, f"{folio}: cumplida.", is_json=is_json)


@privacy.command("export")
@ACCOUNT
@FOLIO
@click.option(
    "--out",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    required=True,
    help="Carpeta donde quedan el JSON y el PDF.",
)
@as_json
@click.pass_obj
@tells_errors
def export(is_demo: bool, account: str, folio: str, out: Path, is_json: bool) -> None:
    """Todo lo que hay de una persona, en JSON (completo) y en PDF (para leer)."""
    from agent_desk.privacy_session import RequestDesk

    with acting(is_demo) as actor:
        found(actor, folio)
        files = RequestDesk(actor).export(account, folio, out)
    names = [str(file) for file in files]
    say({"files": names}, "\n".join(names), is_json=is_json)


@privacy.command("correct")
@ACCOUNT
@click.option("--field", required=True, help="given_names, surnames, email, phone, rfc…")
@click.option("--value", default="", help="El dato correcto; vacío lo quita.")
@click.option("--was", default="", help="De varios teléfonos, el que está mal.")
@REASON
@as_json
@click.pass_obj
@tells_errors
def correct(
    is_demo: bool, account: str, field: str, value: str, was: str, reason: str, is_json: bool
) -> None:
    """Corrige un dato de la persona; queda qué decía, quién lo cambió y con qué prueba."""
    from agent_desk.privacy_session import PersonRights

    with acting(is_demo) as actor:
        PersonRights(actor).correct(account, field, value, reason, was)
    say({"ok": True}, "Corregido.", is_json=is_json)


@privacy.command("block")
@ACCOUNT
@REASON
@FOR_FOLIO
@as_json
@click.pass_obj
@tells_errors
def block(is_demo: bool, account: str, reason: str, folio: str, is_json: bool) -> None:
    """Bloquea a una persona: se conserva, pero ya no se ve, no se encuentra y no se llama."""
    from agent_desk.privacy_session import PersonRights

    with acting(is_demo) as actor:
        PersonRights(actor).block(account, reason, folio)
    say({"ok": True}, "Bloqueada.", is_json=is_json)


@privacy.command("unblock")
@ACCOUNT
@REASON
@as_json
@click.pass_obj
@tells_errors
def unblock(is_demo: bool, account: str, reason: str, is_json: bool) -> None:
    """Quita el bloqueo: todo vuelve a donde estaba."""
    from agent_desk.privacy_session import PersonRights

    with acting(is_demo) as actor:
        PersonRights(actor).unblock(account, reason)
    say({"ok": True}, "Sin bloqueo.", is_json=is_json)


@privacy.command("erase")
@ACCOUNT
@FOR_FOLIO
@as_json
@click.pass_obj
@tells_errors
def erase(is_demo: bool, account: str, folio: str, is_json: bool) -> None:
    """Suprime de una persona bloqueada todo lo que ninguna regla obliga a conservar."""
    from agent_desk.privacy_session import PersonRights
    from agent_desk.store.privacy.read_privacy import PrivacyBook

    with acting(is_demo) as actor:
        PersonRights(actor).erase(account, folio)
        proof = PrivacyBook(actor.store).erasures()[0]
    kept = f"; se conserva por ley: {', '.join(proof.kept)}" if proof.kept else ""
    text = (
        f"Suprimidos {proof.removed} registros{kept}. Las copias de respaldo anteriores vencen el "
        f"{proof.backups_until}."
    )
    say(proof, text, is_json=is_json)


@privacy.command("retention")
@click.option("--run", "is_run", is_flag=True, help="Aplica ahora las reglas de conservación.")
@as_json
@click.pass_obj
@tells_errors
def retention(is_demo: bool, is_run: bool, is_json: bool) -> None:
    """Qué se suprimió por plazo, qué se conservó y por qué."""
    from agent_desk.privacy_session import PersonRights
    from agent_desk.store.privacy.read_privacy import PrivacyBook

    with acting(is_demo) as actor:
        if is_run:
            for _step in PersonRights(actor).retention():
                pass
        book = PrivacyBook(actor.store)
        lines, ran = book.lines(), book.last_run()
    shown = [
        f"{line.on_day}  {line.kind} ({line.country}): suprimidos {line.removed}, "
        f"conservados {line.kept}" + (f" ({line.why})" if line.why else "")
        for line in lines
        if line.removed or line.kept
    ]
    head = f"Última revisión: {ran}" if ran else "Las reglas todavía no se han aplicado."
    say({"last_run": ran, "lines": lines}, "\n".join([head, *shown]), is_json=is_json)


@privacy.command("consents")
@click.option("--account", default="", help="De una sola persona.")
@as_json
@click.pass_obj
@tells_errors
def consents(is_demo: bool, account: str, is_json: bool) -> None:
    """Los permisos que dieron las personas, con su prueba."""
    from agent_desk.store.privacy.read_privacy import PrivacyBook

    with acting(is_demo) as actor:
        kept = PrivacyBook(actor.store).consents(account)
    lines = [
        f"{one.id}  {one.account}  {one.consent.what}  {', '.join(sorted(one.consent.channels))}  "
        f"{one.consent.proof}"
        + (f"  retirado el {one.revoked_at:%d/%m/%Y}" if one.revoked_at else "")
        for one in kept
    ]
    say({"consents": kept}, "\n".join(lines) or "No hay permisos.", is_json=is_json)


@privacy.command("revoke")
@ACCOUNT
@click.option("--consent", "consent_id", required=True, help="El que da «privacy consents».")
@as_json
@click.pass_obj
@tells_errors
def revoke(is_demo: bool, account: str, consent_id: str, is_json: bool) -> None:
    """Retira un permiso; desde ese momento ya no vale para contactar."""
    from agent_desk.domain.contact.commands import RevokeConsent

    with acting(is_demo) as actor:
        actor.submit(lambda made, by, at: RevokeConsent(made, by, at, account, consent_id))
    say({"ok": True}, "Permiso retirado.", is_json=is_json)


@contextmanager
def acting(is_demo: bool) -> Iterator[Actor]:
    """The open store in the name of the one who uses the command line."""
    from agent_desk.privacy_session import Actor
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        yield Actor(session.store, session.user, session.clock.now, session.today)


def found(actor: Actor, folio: str) -> Request:
    """The request of that folio. Raises RefusedError."""
    from agent_desk.store.privacy.read_privacy import PrivacyBook

    for one in PrivacyBook(actor.store).requests():
        if one.folio == folio:
            return one
    raise RefusedError(f"No encuentro la solicitud {folio}. Nada cambió; vea «privacy requests».")
