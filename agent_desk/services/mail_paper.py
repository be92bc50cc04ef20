"""A page as the draft of an e-mail: locked with something the person knows, sent by nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from hashlib import sha256

from agent_desk.domain.agreements.commands import CopyPaper
from agent_desk.domain.debtor import Debtor
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.institution import Institution
from agent_desk.services.issue_paper import Hand
from agent_desk.services.papers import StoredPaper
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

Lock = Callable[[bytes, str], bytes]


@dataclass(frozen=True, slots=True)
class Key:
    """What opens the page: `hint` tells the person which of his data it is, never the datum."""

    password: str
    hint: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsent message (RFC 5322, X-Unsent) and the name of its file, without personal data."""

    message: bytes
    file_name: str
    hint: str


def key_of(debtor: Debtor) -> Key:
    """The first datum we have of him that he knows by heart. Raises RefusedError without one."""
    if debtor.rfc:
        return Key(debtor.rfc.upper(), "su RFC con homoclave, en mayúsculas")
    if debtor.birth_date:
        return Key(
            f"{debtor.birth_date:%d%m%Y}",
            "su fecha de nacimiento en ocho cifras: día, mes y año (ddmmaaaa)",
        )
    own = next((phone for phone in debtor.phones if phone.is_own and phone.is_active), None)
    if own:
        return Key(own.number[-10:], "los diez dígitos de su teléfono")
    raise RefusedError(
        "No tengo un dato que la persona conozca (RFC, fecha de nacimiento o teléfono) para "
        "proteger la página. No preparé el correo; puede imprimirla."
    )


def mail_draft(
    ledger: Ledger,
    paper: StoredPaper,
    debtor: Debtor,
    institution: Institution,
    lock: Lock,
    hand: Hand,
) -> Draft:
    """The message with the locked page; the ledger will know that copy again.

    Raises RefusedError without an address, without consent to e-mail, or without a datum.
    """
    if not debtor.email:
        raise RefusedError("La persona no tiene correo registrado. No preparé el mensaje.")
    if "email" not in debtor.accepts:
        raise RefusedError(
            "La persona no ha aceptado recibir correos. No preparé el mensaje; pídale permiso o "
            "imprima la página."
        )
    key = key_of(debtor)
    locked = lock(paper.pdf, key.password)
    digest = sha256(locked).hexdigest()
    submit(
        ledger,
        CopyPaper(hand.new_id(), hand.by, hand.now, paper.account, paper.id, digest, "locked"),
    )
    name = f"documento-{paper.code}.pdf"
    message = EmailMessage()
    message["To"] = debtor.email
    message["Subject"] = f"Su documento {paper.code}"
    message["X-Unsent"] = "1"
    message.set_content(
        f"Buen día:\n\nLe enviamos el documento {paper.code}. Se abre con {key.hint}.\n\n"
        f"Si no lo esperaba o algo no le cuadra, llámenos al {institution.firm_phone}.\n\n"
        f"{institution.firm_name}\nAviso de privacidad: {institution.privacy_notice_url}\n"
    )
    message.add_attachment(locked, maintype="application", subtype="pdf", filename=name)
    return Draft(bytes(message), f"correo-{paper.code}.eml", key.hint)
