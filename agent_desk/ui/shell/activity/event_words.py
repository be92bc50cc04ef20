"""An event of the log as a sentence; the log keeps ids and codes only, so no name appears."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from agent_desk.domain.spanish import date_text
from agent_desk.services.overview import LogEntry
from agent_desk.ui.shell.activity import agreement_words, people_words
from agent_desk.ui.shell.activity.plain_words import plain_words
from agent_desk.ui.wording import plural, translate

Names = Mapping[str, str]

# What can be filtered by: id -> kinds of the log.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "all": (),
    "contacts": (
        *("BeginContact", "VerifyIdentity", "CloseContact", "NoteBlocked", "GiveLeave"),
        *("DeliverPiece", "ReportPiece", "NotePiece"),
    ),
    "rights": (
        *("SetPreference", "KeepConsent", "RevokeConsent", "OpenMatter", "CloseMatter"),
        "SaveOwnRules",
    ),
    "privacy": (
        *("OpenRequest", "AnswerRequest", "ExtendRequest", "FinishRequest", "NoteExport"),
        *("CorrectDatum", "BlockPerson", "UnblockPerson", "ErasePerson"),
        *("EraseOld", "EndRetentionRun"),
    ),
    "agreements": (
        "RecordAgreement",
        "VoidAgreement",
        "RecordJointAgreement",
        "VoidJointAgreement",
        "PrepareAgreement",
        "MoveAgreement",
        "JudgeAccount",
    ),
    "payments": ("ReceivePayment", "MarkPayment"),
    "papers": ("IssuePaper", "CopyPaper", "SaveTemplate", "PrepareReminder"),
    "quotes": ("KeepQuote", "VoidQuotes", "DeclareCapacity"),
    "approvals": ("AskApproval", "DecideApproval", "CloseApproval"),
    "policies": ("SavePolicyDraft", "SendPolicy", "DecidePolicy", "WithdrawPolicy", "AdoptPolicy"),
    "responses": ("UseResponse", "UseVersion", "AssignResponse"),
    "notes": ("SaveNote", "NoteFact", "KeepHardship", "ReadHardship", "ForgetHardship"),
    "plans": ("ScheduleCallback", "FlagAccount", "ClaimDebtor", "ReleaseDebtor", "SetWorkRule"),
    "portfolio": ("ImportPortfolio", "LoadPortfolio", "LoadPayments", "SaveProfile"),
    "strategy": (
        *("SaveStrategyDocument", "ReadDocument", "NoteImprovement"),
        *("SavePilotPlan", "RegisterPilot", "StartPilot", "KeepLook", "EndPilot"),
        "KeepQualitySheet",
        *("SaveGrid", "PublishGrid", "FollowPlan"),
        *("KeepCard", "TellCure", "SetGoal", "KeepCost", "SetTeam"),
        *("SaveCampaign", "LaunchCampaign", "EndCampaign", "AssignLine", "SavePiece"),
        *("SavePieceText", "MovePieceText"),
    ),
    "care": ("KeepBackup", "AskRestore", "RestoreStore", "VerifyLog", "SignDay", "ExportLog"),
    "people": (
        *("EnterDesk", "SaveUser", "LeaveDesk", "ReturnToDesk", "TakeOverCall", "MissSignIn"),
        *("AddPerson", "ChangeRole", "SetActive", "ResetSecret", "ChangeSecret", "UnlockPerson"),
        *("AddSlot", "RevokeSlot", "RekeyStore", "UseRecovery", "SetSessionRule", "RevealPerson"),
    ),
    "practice": (
        *("SharePractice", "AssignTraining", "KeepSheet", "KeepCertificate"),
        *("KeepCastVersion", "PractiseCall"),
    ),
    "library": (
        *("SaveDraft", "MoveVersion", "PublishCards", "UndoPublication", "SeedLibrary"),
        *("AddSearchTest", "RemoveSearchTest", "SettleMiss", "SwitchLearning"),
        *("ProposeWording", "AnswerProposal", "SeeNews"),
    ),
}


def group_words(group: str) -> str:
    """The name of a filter."""
    return {
        "all": translate("Activity", "Todo"),
        "contacts": translate("Activity", "Contactos"),
        "rights": translate("Activity", "Lo que pide la persona"),
        "privacy": translate("Activity", "Datos personales"),
        "agreements": translate("Activity", "Convenios"),
        "payments": translate("Activity", "Pagos"),
        "papers": translate("Activity", "Páginas y recordatorios"),
        "quotes": translate("Activity", "Cotizaciones"),
        "approvals": translate("Activity", "Vistos buenos"),
        "policies": translate("Activity", "Políticas"),
        "responses": translate("Activity", "Respuestas usadas"),
        "notes": translate("Activity", "Notas y datos"),
        "plans": translate("Activity", "Citas y marcas"),
        "portfolio": translate("Activity", "Cargas de cartera"),
        "strategy": translate("Activity", "Estrategia y procesos"),
        "care": translate("Activity", "Respaldos y revisiones"),
        "people": translate("Activity", "Entradas y usuarios"),
        "practice": translate("Activity", "Práctica"),
        "library": translate("Activity", "Biblioteca de objeciones"),
    }[group]


def counts_by_group(by_kind: Mapping[str, int]) -> list[tuple[str, int]]:
    """How many acts of each group; kinds that belong to none come last, together."""
    left = dict(by_kind)
    found = []
    for group, kinds in GROUPS.items():
        count = sum(left.pop(kind, 0) for kind in kinds)
        if count:
            found.append((group_words(group), count))
    others = sum(left.values())
    return [*found, (translate("Activity", "Otros actos"), others)] if others else found


def event_words(entry: LogEntry, outcomes: Names, cards: Names) -> str:
    """«Cerró el contacto: Promesa de pago». `outcomes` and `cards` give titles by id."""
    worder = _WORDERS.get(entry.kind)
    return worder(entry.body, outcomes, cards) if worder else plain_words(entry.kind)


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


def _draft(body: Names, outcomes: Names, cards: Names) -> str:
    card = cards.get(body.get("card", ""), body.get("card", ""))
    return translate("Activity", "Guardó un borrador de «{card}»").format(card=card)


def _propose(body: Names, outcomes: Names, cards: Names) -> str:
    card = cards.get(body.get("card", ""), body.get("card", ""))
    return translate("Activity", "Propuso una frase para «{card}»").format(card=card)


def _move(body: Names, outcomes: Names, cards: Names) -> str:
    return {
        "review": translate("Activity", "Envió una ficha a revisión"),
        "draft": translate("Activity", "Devolvió una ficha a borrador"),
    }.get(body.get("to", ""), translate("Activity", "Descartó un borrador"))


def _publish(body: Names, outcomes: Names, cards: Names) -> str:
    return plural(
        int(body.get("cards") or 0),
        translate("Activity", "Publicó 1 ficha"),
        translate("Activity", "Publicó {count} fichas"),
    )


def _learning(body: Names, outcomes: Names, cards: Names) -> str:
    card = cards.get(body.get("card", ""), body.get("card", ""))
    words = {
        "True": translate("Activity", "Encendió el sorteo de respuestas de «{card}»"),
    }.get(body.get("is_on", ""), translate("Activity", "Apagó el sorteo de respuestas de «{card}»"))
    return words.format(card=card)


def _day(text: str) -> str:
    return date_text(date.fromisoformat(text)) if text else ""


def _joint(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Registró el convenio {folio} de {accounts} cuentas").format(
        folio=body.get("folio", ""), accounts=body.get("accounts", "")
    )


def _quote(body: Names, outcomes: Names, cards: Names) -> str:
    options = plural(
        int(body.get("options") or 0),
        translate("Activity", "1 opción"),
        translate("Activity", "{count} opciones"),
    )
    return translate("Activity", "Mostró una cotización: {options}").format(options=options)


def _ask_approval(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Pidió visto bueno de {authority}").format(
        authority=body.get("authority", "")
    )


def _decide_approval(body: Names, outcomes: Names, cards: Names) -> str:
    return {
        "approved": translate("Activity", "Dio el visto bueno"),
        "countered": translate("Activity", "Dio visto bueno a otra opción"),
    }.get(body.get("decision", ""), translate("Activity", "Negó el visto bueno"))


def _close_approval(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("state") == "expired":
        return translate("Activity", "Venció una solicitud de visto bueno")
    return translate("Activity", "Retiró su solicitud de visto bueno")


def _send_policy(body: Names, outcomes: Names, cards: Names) -> str:
    changes = plural(
        int(body.get("changes") or 0),
        translate("Activity", "1 cambio"),
        translate("Activity", "{count} cambios"),
    )
    return translate("Activity", "Envió la política a aprobación: {changes}").format(
        changes=changes
    )


def _decide_policy(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("is_approved") != "True":
        return translate("Activity", "Rechazó una versión de la política")
    return translate("Activity", "Aprobó la política, versión {number}").format(
        number=body.get("number", "")
    )


def _cure_told(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Probabilidad de cura: {why}").format(why=body.get("sentence", ""))


_WORDERS: Mapping[str, Callable[[Names, Names, Names], str]] = {
    **people_words.WORDERS,
    "TellCure": _cure_told,
    "BeginContact": _begin,
    "CloseContact": _close,
    "RecordAgreement": _record,
    "UseResponse": _response,
    "FlagAccount": _flag,
    "ImportPortfolio": _import,
    "RecordJointAgreement": _joint,
    "PrepareAgreement": agreement_words.prepared,
    "MoveAgreement": agreement_words.moved,
    "JudgeAccount": agreement_words.judged,
    "MarkPayment": agreement_words.marked,
    "IssuePaper": agreement_words.issued,
    "SaveTemplate": agreement_words.template,
    "KeepQuote": _quote,
    "AskApproval": _ask_approval,
    "DecideApproval": _decide_approval,
    "CloseApproval": _close_approval,
    "SendPolicy": _send_policy,
    "DecidePolicy": _decide_policy,
    "SaveDraft": _draft,
    "MoveVersion": _move,
    "PublishCards": _publish,
    "SwitchLearning": _learning,
    "ProposeWording": _propose,
}
