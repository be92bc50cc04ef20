"""Which role may do what: one table, asked before anything is written.

By the names of the commands, as the log keeps them: with the classes themselves whoever enters
would wait until the whole domain is read.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.commands import Command, FlagAccount
from agent_desk.domain.people import Role

# Everybody may practise, be certified, and hand in the sheet of a call he heard.
_PRACTISE: frozenset[str] = frozenset({"SharePractice", "KeepCertificate", "KeepSheet"})
_TEACH: frozenset[str] = frozenset({"AssignTraining", "PractiseCall"})
# Who writes whom one practises with.
_CAST: frozenset[str] = frozenset({"KeepCastVersion"})
# Everybody enters, covers his screen, takes it up again, and changes his own PIN.
_DOOR: frozenset[str] = frozenset(
    {"EnterDesk", "LeaveDesk", "ReturnToDesk", "ChangeSecret", "MissSignIn"}
)
_ENTER: frozenset[str] = _DOOR | {"SeeNews", "ReadDocument"} | _PRACTISE
_CALL: frozenset[str] = _ENTER | {
    "BeginContact",
    "VerifyIdentity",
    "SaveNote",
    "NoteFact",
    "UseResponse",
    "RecordAgreement",
    "VoidAgreement",
    "ScheduleCallback",
    "CloseContact",
    "FlagAccount",
    "ClaimDebtor",
    "ReleaseDebtor",
    "KeepQuote",
    "VoidQuotes",
    "DeclareCapacity",
    "AskApproval",
    "CloseApproval",
    "RecordJointAgreement",
    "VoidJointAgreement",
    "ProposeWording",
    "AssignResponse",
    "UseVersion",
    "NoteBlocked",
    "SetPreference",
    "KeepConsent",
    "RevokeConsent",
    "OpenMatter",
    "PrepareAgreement",
    "MoveAgreement",
    "JudgeAccount",
    "IssuePaper",
    "CopyPaper",
    "PrepareReminder",
    "OpenRequest",
    "KeepHardship",
    "ReadHardship",
    "ForgetHardship",
    "NotePiece",
    "DeliverPiece",
    "ReportPiece",
}
_LEAD: frozenset[str] = frozenset(
    {
        "KeepCard",
        "KeepCost",
        "SetGoal",
        "SetTeam",
        "TellCure",
        "SaveStrategyDocument",
        "NoteImprovement",
        "SavePilotPlan",
        "RegisterPilot",
        "StartPilot",
        "KeepLook",
        "KeepQualitySheet",
        "EndPilot",
        "SaveGrid",
        "PublishGrid",
        "FollowPlan",
        "AdoptPolicy",
        "SavePolicyDraft",
        "SendPolicy",
        "DecidePolicy",
        "WithdrawPolicy",
        "DecideApproval",
        "CloseApproval",
        "GiveLeave",
        "CloseMatter",
        "SaveOwnRules",
        "VerifyLog",
        "SignDay",
        "ExportLog",
    }
)
# Who owns the words: the library of objections is written, tested and published by supervision.
_WORDS: frozenset[str] = frozenset(
    {
        "SaveDraft",
        "MoveVersion",
        "PublishCards",
        "UndoPublication",
        "AddSearchTest",
        "RemoveSearchTest",
        "SettleMiss",
        "AnswerProposal",
        "SwitchLearning",
    }
)
_INTAKE: frozenset[str] = frozenset(
    {"ImportPortfolio", "LoadPortfolio", "LoadPayments", "SaveProfile", "SetWorkRule"}
)
# What the creditor confirmed and what became of it, and the words of the pages.
_PAPERWORK: frozenset[str] = frozenset({"ReceivePayment", "MarkPayment", "SaveTemplate"})
# The rights of people over their data; whoever hears one on a call opens the request.
_PRIVACY: frozenset[str] = frozenset(
    {
        *("AnswerRequest", "ExtendRequest", "FinishRequest", "NoteExport", "CorrectDatum"),
        *("BlockPerson", "UnblockPerson", "ErasePerson", "EraseOld", "EndRetentionRun"),
    }
)
# The copies hold everything, and a restored one takes the place of what is there.
_COPIES: frozenset[str] = frozenset({"KeepBackup", "AskRestore"})
# Who stands in for an agent, and lets in again one who mistyped his PIN.
_TEAM: frozenset[str] = frozenset({"TakeOverCall", "UnlockPerson"})
# What goes out to hundreds at once: planned, written, launched and sent by supervision.
_CAMPAIGNS: frozenset[str] = frozenset(
    {
        *("SaveCampaign", "LaunchCampaign", "EndCampaign", "AssignLine"),
        *("SavePiece", "SavePieceText", "MovePieceText"),
    }
)
# Who enters and with what: the administrator's alone, whoever else may run the house.
_PEOPLE: frozenset[str] = frozenset(
    {
        "AddPerson",
        "ChangeRole",
        "SetActive",
        "ResetSecret",
        "AddSlot",
        "RevokeSlot",
        "RekeyStore",
        "UseRecovery",
        "SetSessionRule",
    }
)
# Who is not in the call sees data of people only for a recorded reason.
_REVEAL: frozenset[str] = frozenset({"RevealPerson"})
_RUN: frozenset[str] = (
    _CALL | _LEAD | _WORDS | _INTAKE | _PAPERWORK | _TEACH | _CAST | _PRIVACY | _TEAM | _CAMPAIGNS
)

ALLOWED: Mapping[Role, frozenset[str]] = {
    Role.AGENT: _CALL,
    Role.SUPERVISOR: _RUN,
    Role.TRAINER: _ENTER | _TEACH | _CAST | _REVEAL,
    Role.MANAGER: _ENTER | _LEAD | _CAST | _REVEAL,
    Role.ADMINISTRATOR: _RUN | _COPIES | _PEOPLE | _REVEAL,
}

# A stop protects the debtor: whoever is on the call may put it on, not take it off.
PROTECTIONS = frozenset(
    {
        *("no_contactar", "cese_escrito", "abogado", "fallecido", "aclaracion", "demanda"),
        *("vulnerable", "insolvencia", "demanda_notificada", "suspension_judicial", "no_trabajo"),
        *("sin_llamadas", "sin_whatsapp", "sin_sms", "sin_correo", "sin_cartas", "sin_visitas"),
        *("sin_avisos", "empleador_prohibe"),
    }
)

ROLE_NAMES: Mapping[Role, str] = {
    Role.AGENT: "agente",
    Role.SUPERVISOR: "supervisión",
    Role.TRAINER: "capacitación",
    Role.MANAGER: "gerencia",
    Role.ADMINISTRATOR: "administración",
}


def may(role: Role, kind: type[Command]) -> bool:
    """Whether this role may give this command at all; for showing or hiding a door."""
    return kind.__name__ in ALLOWED[role]


def may_undo_for_others(role: Role) -> bool:
    """Whether this role may void what somebody else recorded."""
    return role in (Role.SUPERVISOR, Role.ADMINISTRATOR)


def refusal_of(command: Command) -> str:
    """The sentence that refuses the command for its author's role, or "" when it is allowed."""
    role = command.by.role
    if not may(role, type(command)):
        return (
            f"Con el papel de {ROLE_NAMES[role]} no se puede hacer esto. "
            "No cambié nada; pídalo a supervisión."
        )
    if _lifts_protection(command) and role is Role.AGENT:
        return "Solo supervisión puede quitar esta marca. Sigue puesta; pídaselo a supervisión."
    return ""


def _lifts_protection(command: Command) -> bool:
    return isinstance(command, FlagAccount) and not command.is_on and command.flag in PROTECTIONS
