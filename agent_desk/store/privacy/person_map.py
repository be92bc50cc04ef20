"""Which tables hold something of a person, how each is reached, and how long each is kept.

One map for all: the copy he may ask for, blocking, erasing, and the rules of retention. A test
walks the schema and fails when a table with a person in it is not here.
"""

from __future__ import annotations

from dataclasses import dataclass

MAIN, PORTFOLIO = "main", "portfolio"

_BY_DEBTOR = "debtor_id = :debtor"
_BY_ACCOUNT = "account IN (SELECT value FROM json_each(:accounts))"
_BY_CONTACT = "contact_id IN (SELECT id FROM main.contact WHERE debtor_id = :debtor)"
_BY_AGREEMENT = (
    "agreement_id IN (SELECT id FROM main.agreement"
    " WHERE account IN (SELECT value FROM json_each(:accounts)))"
)
_BY_PAYMENT = (
    "payment_id IN (SELECT id FROM main.payment"
    " WHERE account IN (SELECT value FROM json_each(:accounts)))"
)
_BY_PAPER = (
    "paper_id IN (SELECT id FROM main.paper"
    " WHERE account IN (SELECT value FROM json_each(:accounts)))"
)


@dataclass(frozen=True, slots=True)
class Held:
    """A table with rows of people. `where` picks those of one (:debtor, :accounts as JSON), `kind`
    is the rule of retention, `day` the column that the term runs from, "" for the breach."""

    schema: str
    table: str
    title: str
    where: str
    kind: str
    day: str = ""

    @property
    def name(self) -> str:
        """«main.contact»."""
        return f"{self.schema}.{self.table}"


def _main(table: str, title: str, where: str, kind: str, day: str = "") -> Held:
    return Held(MAIN, table, title, where, kind, day)


# In the order of the copy: who he is, what he owes, what was said, what he asked.
HELD = (
    Held(PORTFOLIO, "debtor", "Persona", "id = :debtor", "breach_data"),
    Held(PORTFOLIO, "phone", "Teléfonos", _BY_DEBTOR, "breach_data"),
    Held(PORTFOLIO, "account", "Cuentas", _BY_DEBTOR, "breach_data"),
    Held(PORTFOLIO, "file_flag", "Marcas del acreedor", _BY_DEBTOR, "breach_data"),
    _main("flag", "Marcas", _BY_DEBTOR, "breach_data"),
    _main("person_contact", "Último contacto", _BY_DEBTOR, "contact_log", "last_contact_on"),
    _main("contact", "Contactos", _BY_DEBTOR, "contact_log", "contacted_on"),
    _main("contact_verdict", "Reglas de cada contacto", _BY_CONTACT, "contact_log"),
    _main("contact_blocked", "Contactos detenidos", _BY_DEBTOR, "contact_log", "at"),
    _main("contact_leave", "Contactos autorizados", _BY_ACCOUNT, "contact_log", "given_at"),
    _main("response_assignment", "Respuestas propuestas", _BY_CONTACT, "contact_log"),
    _main("response_said", "Respuestas dichas", _BY_CONTACT, "contact_log"),
    _main("response_use", "Respuestas usadas", _BY_ACCOUNT, "contact_log", "used_at"),
    _main("note", "Notas", _BY_ACCOUNT, "notes", "saved_at"),
    _main("fact", "Lo que contó", _BY_DEBTOR, "notes", "noted_on"),
    _main("declared_capacity", "Capacidad que declaró", _BY_DEBTOR, "notes", "told_at"),
    _main("callback", "Llamadas acordadas", _BY_ACCOUNT, "notes", "due_at"),
    _main("claim", "En trabajo", _BY_DEBTOR, "notes", "claimed_at"),
    _main("account_month", "Posición de cada mes", _BY_DEBTOR, "breach_data"),
    _main("account_work", "Contactos por mes", _BY_ACCOUNT, "breach_data"),
    _main("account_result", "Promesas y pagos por mes", _BY_ACCOUNT, "breach_data"),
    _main("cure_score", "Probabilidad de ponerse al corriente", _BY_ACCOUNT, "breach_data"),
    _main("segment_assignment", "Segmento de cada mes", _BY_ACCOUNT, "breach_data"),
    _main("intensity_explore", "Sorteo de intentos", _BY_ACCOUNT, "breach_data"),
    _main("pilot_person", "Pilotos en que participa", _BY_DEBTOR, "breach_data"),
    _main("quality_sheet", "Hojas de calidad de sus llamadas", _BY_DEBTOR, "contact_log", "at"),
    _main(
        "piece_delivery", "Piezas de campaña que recibió", _BY_DEBTOR, "contact_log", "delivered_on"
    ),
    _main("piece_report", "Hasta dónde llegó cada pieza", _BY_DEBTOR, "contact_log", "said_on"),
    _main("piece_call", "Campañas por las que llamó", _BY_DEBTOR, "contact_log", "called_on"),
    _main("hardship", "Motivos de dificultad", _BY_DEBTOR, "hardship", "noted_on"),
    _main("quote", "Ofertas por escrito", _BY_ACCOUNT, "agreements", "made_on"),
    _main("approval", "Permisos pedidos para una oferta", _BY_ACCOUNT, "agreements", "asked_at"),
    _main("agreement", "Convenios", _BY_ACCOUNT, "agreements", "made_at"),
    _main("agreement_payment", "Pagos convenidos", _BY_AGREEMENT, "agreements"),
    _main("agreement_change", "Vida de los convenios", _BY_AGREEMENT, "agreements"),
    _main("reminder", "Recordatorios", _BY_AGREEMENT, "agreements", "prepared_at"),
    _main("promise", "Promesas", _BY_ACCOUNT, "agreements", "due_on"),
    _main("paper", "Páginas emitidas", _BY_ACCOUNT, "agreements", "issued_at"),
    _main("paper_copy", "Copias de páginas", _BY_PAPER, "agreements", "made_at"),
    _main("payment", "Pagos recibidos", _BY_ACCOUNT, "accounting", "paid_on"),
    _main("payment_mark", "Pagos devueltos", _BY_PAYMENT, "accounting", "at"),
    _main("promise_payment", "Pagos de cada promesa", _BY_PAYMENT, "accounting"),
    _main("consent", "Permisos que dio", _BY_DEBTOR, "requests", "noted_at"),
    _main("preference", "Lo que pidió", _BY_DEBTOR, "requests", "noted_at"),
    _main("matter", "Quejas y aclaraciones", _BY_DEBTOR, "requests", "opened_at"),
    _main("correction", "Correcciones", _BY_DEBTOR, "requests", "at"),
)
BY_NAME = {held.name: held for held in HELD}

# Tables with a column of that name which hold nothing of a person once the store is open, or which
# are the proof that his rights were kept: each with why.
NOT_HELD = {
    "main.event": "the append-only log: codes; the copy lists it, erasing takes the account off it",
    "main.account_mark": "what stands for an account in the chain; erasing destroys it",
    "main.privacy_request": "the request itself; its words go when he is erased",
    "main.person_block": "who is blocked; goes when he is erased",
    "main.sealed_row": "what blocking took out of the other tables",
    "main.leaving": "empty but inside the transaction that blocks or erases",
    "main.moved_account": "emptied into the first portfolio when the store opens",
    "main.moved_debtor": "emptied into the first portfolio when the store opens",
    "main.moved_phone": "emptied into the first portfolio when the store opens",
    "portfolio.report_row": "lines of the creditor's file: those that name him are erased apart",
}
PERSON_COLUMNS = frozenset(
    {"debtor_id", "account", "account_number", "contact_id", "agreement_id", "payment_id",
     "paper_id", "promise_id", "person_id", "phone"}
)  # fmt: skip
