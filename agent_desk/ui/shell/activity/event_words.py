"""An event of the log as a sentence; the log keeps ids and codes only, so no name appears."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from agent_desk.domain.spanish import date_text
from agent_desk.services.overview import LogEntry
from agent_desk.ui.wording import plural, translate

Names = Mapping[str, str]

# What can be filtered by: id -> kinds of the log.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "all": (),
    "contacts": ("BeginContact", "VerifyIdentity", "CloseContact"),
    "agreements": ("RecordAgreement", "VoidAgreement"),
    "responses": ("UseResponse",),
    "notes": ("SaveNote", "NoteFact"),
    "plans": ("ScheduleCallback", "FlagAccount"),
    "portfolio": ("ImportPortfolio",),
    "people": ("EnterDesk", "SaveUser"),
}


def group_words(group: str) -> str:
    """The name of a filter."""
    return {
        "all": translate("Activity", "Todo"),
        "contacts": translate("Activity", "Contactos"),
        "agreements": translate("Activity", "Convenios"),
        "responses": translate("Activity", "Respuestas usadas"),
        "notes": translate("Activity", "Notas y datos"),
        "plans": translate("Activity", "Citas y marcas"),
        "portfolio": translate("Activity", "Cargas de cartera"),
        "people": translate("Activity", "Entradas y usuarios"),
    }[group]


def event_words(entry: LogEntry, outcomes: Names, cards: Names) -> str:
    """«Cerró el contacto: Promesa de pago». `outcomes` and `cards` give titles by id."""
    worder = _WORDERS.get(entry.kind)
    return worder(entry.body, outcomes, cards) if worder else _plain(entry.kind)


def _plain(kind: str) -> str:
    return {
        "VerifyIdentity": translate("Activity", "Verificó la identidad del titular"),
        "SaveNote": translate("Activity", "Guardó la nota del contacto"),
        "NoteFact": translate("Activity", "Anotó un dato de la persona"),
        "VoidAgreement": translate("Activity", "Anuló un convenio"),
        "ScheduleCallback": translate("Activity", "Agendó el próximo contacto"),
        "EnterDesk": translate("Activity", "Entró"),
        "SaveUser": translate("Activity", "Agregó o cambió un usuario"),
    }.get(kind, kind)


def _begin(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("direction") == "in":
        return translate("Activity", "Recibió un contacto")
    return translate("Activity", "Inició un contacto")


def _close(body: Names, outcomes: Names, cards: Names) -> str:
    outcome = body.get("outcome", "")
    words = translate("Activity", "Cerró el contacto: {outcome}").format(
        outcome=outcomes.get(outcome, outcome)
    )
    seconds = int(body.get("seconds") or 0)
    return f"{words} · {seconds // 60}:{seconds % 60:02d}" if seconds else words


def _record(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Registró el convenio {folio}, autoriza {authority}").format(
        folio=body.get("folio", ""), authority=body.get("authority", "")
    )


def _response(body: Names, outcomes: Names, cards: Names) -> str:
    card = cards.get(body.get("card", ""), body.get("card", ""))
    verdict = {
        "True": translate("Activity", "Respuesta «{card}»: sirvió"),
        "False": translate("Activity", "Respuesta «{card}»: no sirvió"),
    }.get(body.get("worked", ""), translate("Activity", "Usó la respuesta «{card}»"))
    return verdict.format(card=card)


def _flag(body: Names, outcomes: Names, cards: Names) -> str:
    flag = body.get("flag", "").replace("_", " ")
    if body.get("is_on") == "True":
        return translate("Activity", "Puso la marca «{flag}»").format(flag=flag)
    return translate("Activity", "Quitó la marca «{flag}»").format(flag=flag)


def _import(body: Names, outcomes: Names, cards: Names) -> str:
    accounts = plural(
        int(body.get("accounts") or 0),
        translate("Activity", "1 cuenta"),
        translate("Activity", "{count} cuentas"),
    )
    return translate("Activity", "Cargó {accounts} con corte del {as_of}").format(
        accounts=accounts, as_of=_day(body.get("as_of", ""))
    )


def _day(text: str) -> str:
    return date_text(date.fromisoformat(text)) if text else ""


_WORDERS: Mapping[str, Callable[[Names, Names, Names], str]] = {
    "BeginContact": _begin,
    "CloseContact": _close,
    "RecordAgreement": _record,
    "UseResponse": _response,
    "FlagAccount": _flag,
    "ImportPortfolio": _import,
}
