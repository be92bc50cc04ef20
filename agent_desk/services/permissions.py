"""Which role may do what: one table, asked before anything is written."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.agreements.commands import (
    CopyPaper,
    IssuePaper,
    JudgeAccount,
    MarkPayment,
    MoveAgreement,
    PrepareAgreement,
    PrepareReminder,
    ReceivePayment,
    SaveTemplate,
)
from agent_desk.domain.audit.commands import AskRestore, ExportLog, KeepBackup, SignDay, VerifyLog
from agent_desk.domain.commands import (
    BeginContact,
    CloseContact,
    Command,
    EnterDesk,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    RecordAgreement,
    SaveNote,
    ScheduleCallback,
    UseResponse,
    VerifyIdentity,
    VoidAgreement,
)
from agent_desk.domain.contact.commands import (
    CloseMatter,
    GiveLeave,
    KeepConsent,
    NoteBlocked,
    OpenMatter,
    RevokeConsent,
    SaveOwnRules,
    SetPreference,
)
from agent_desk.domain.intake_commands import (
    ClaimDebtor,
    LoadPayments,
    LoadPortfolio,
    ReleaseDebtor,
    SaveProfile,
    SetWorkRule,
)
from agent_desk.domain.objections.commands import (
    AddSearchTest,
    AnswerProposal,
    AssignResponse,
    MoveVersion,
    ProposeWording,
    PublishCards,
    RemoveSearchTest,
    SaveDraft,
    SeeNews,
    SettleMiss,
    SwitchLearning,
    UndoPublication,
    UseVersion,
)
from agent_desk.domain.offers.commands import (
    AskApproval,
    CloseApproval,
    DecideApproval,
    DeclareCapacity,
    KeepQuote,
    RecordJointAgreement,
    VoidJointAgreement,
    VoidQuotes,
)
from agent_desk.domain.people import Role
from agent_desk.domain.people_commands import (
    AddPerson,
    AddSlot,
    ChangeRole,
    ChangeSecret,
    LeaveDesk,
    MissSignIn,
    RekeyStore,
    ResetSecret,
    ReturnToDesk,
    RevealPerson,
    RevokeSlot,
    SetActive,
    SetSessionRule,
    TakeOverCall,
    UnlockPerson,
    UseRecovery,
)
from agent_desk.domain.policies.commands import (
    AdoptPolicy,
    DecidePolicy,
    SavePolicyDraft,
    SendPolicy,
    WithdrawPolicy,
)
from agent_desk.domain.practice.training.casting import KeepCastVersion, PractiseCall
from agent_desk.domain.practice.training.commands import (
    AssignTraining,
    KeepCertificate,
    KeepSheet,
    SharePractice,
)
from agent_desk.domain.privacy.commands import (
    AnswerRequest,
    BlockPerson,
    CorrectDatum,
    EndRetentionRun,
    EraseOld,
    ErasePerson,
    ExtendRequest,
    FinishRequest,
    ForgetHardship,
    KeepHardship,
    NoteExport,
    OpenRequest,
    ReadHardship,
    UnblockPerson,
)
from agent_desk.domain.strategy.campaigns.commands import (
    AssignLine,
    DeliverPiece,
    EndCampaign,
    LaunchCampaign,
    MovePieceText,
    NotePiece,
    ReportPiece,
    SaveCampaign,
    SavePiece,
    SavePieceText,
)
from agent_desk.domain.strategy.commands import (
    NoteImprovement,
    ReadDocument,
    SaveStrategyDocument,
)
from agent_desk.domain.strategy.compass_commands import (
    KeepCard,
    KeepCost,
    SetGoal,
    SetTeam,
    TellCure,
)
from agent_desk.domain.strategy.intensity.commands import FollowPlan
from agent_desk.domain.strategy.pilots.commands import (
    EndPilot,
    KeepLook,
    KeepQualitySheet,
    RegisterPilot,
    SavePilotPlan,
    StartPilot,
)
from agent_desk.domain.strategy.segments.commands import PublishGrid, SaveGrid

# Everybody may practise, be certified, and hand in the sheet of a call he heard.
_PRACTISE: frozenset[type[Command]] = frozenset({SharePractice, KeepCertificate, KeepSheet})
_TEACH: frozenset[type[Command]] = frozenset({AssignTraining, PractiseCall})
# Who writes whom one practises with.
_CAST: frozenset[type[Command]] = frozenset({KeepCastVersion})
# Everybody enters, covers his screen, takes it up again, and changes his own PIN.
_DOOR: frozenset[type[Command]] = frozenset(
    {EnterDesk, LeaveDesk, ReturnToDesk, ChangeSecret, MissSignIn}
)
_ENTER: frozenset[type[Command]] = _DOOR | {SeeNews, ReadDocument} | _PRACTISE
_CALL: frozenset[type[Command]] = _ENTER | {
    BeginContact,
    VerifyIdentity,
    SaveNote,
    NoteFact,
    UseResponse,
    RecordAgreement,
    VoidAgreement,
    ScheduleCallback,
    CloseContact,
    FlagAccount,
    ClaimDebtor,
    ReleaseDebtor,
    KeepQuote,
    VoidQuotes,
    DeclareCapacity,
    AskApproval,
    CloseApproval,
    RecordJointAgreement,
    VoidJointAgreement,
    ProposeWording,
    AssignResponse,
    UseVersion,
    NoteBlocked,
    SetPreference,
    KeepConsent,
    RevokeConsent,
    OpenMatter,
    PrepareAgreement,
    MoveAgreement,
    JudgeAccount,
    IssuePaper,
    CopyPaper,
    PrepareReminder,
    OpenRequest,
    KeepHardship,
    ReadHardship,
    ForgetHardship,
    NotePiece,
    DeliverPiece,
    ReportPiece,
}
_LEAD: frozenset[type[Command]] = frozenset(
    {
        KeepCard,
        KeepCost,
        SetGoal,
        SetTeam,
        TellCure,
        SaveStrategyDocument,
        NoteImprovement,
        SavePilotPlan,
        RegisterPilot,
        StartPilot,
        KeepLook,
        KeepQualitySheet,
        EndPilot,
        SaveGrid,
        PublishGrid,
        FollowPlan,
        AdoptPolicy,
        SavePolicyDraft,
        SendPolicy,
        DecidePolicy,
        WithdrawPolicy,
        DecideApproval,
        CloseApproval,
        GiveLeave,
        CloseMatter,
        SaveOwnRules,
        VerifyLog,
        SignDay,
        ExportLog,
    }
)
# Who owns the words: the library of objections is written, tested and published by supervision.
_WORDS: frozenset[type[Command]] = frozenset(
    {
        SaveDraft,
        MoveVersion,
        PublishCards,
        UndoPublication,
        AddSearchTest,
        RemoveSearchTest,
        SettleMiss,
        AnswerProposal,
        SwitchLearning,
    }
)
_INTAKE: frozenset[type[Command]] = frozenset(
    {ImportPortfolio, LoadPortfolio, LoadPayments, SaveProfile, SetWorkRule}
)
# What the creditor confirmed and what became of it, and the words of the pages.
_PAPERWORK: frozenset[type[Command]] = frozenset({ReceivePayment, MarkPayment, SaveTemplate})
# The rights of people over their data; whoever hears one on a call opens the request.
_PRIVACY: frozenset[type[Command]] = frozenset(
    {
        *(AnswerRequest, ExtendRequest, FinishRequest, NoteExport, CorrectDatum, BlockPerson),
        *(UnblockPerson, ErasePerson, EraseOld, EndRetentionRun),
    }
)
# The copies hold everything, and a restored one takes the place of what is there.
_COPIES: frozenset[type[Command]] = frozenset({KeepBackup, AskRestore})
# Who stands in for an agent, and lets in again one who mistyped his PIN.
_TEAM: frozenset[type[Command]] = frozenset({TakeOverCall, UnlockPerson})
# What goes out to hundreds at once: planned, written, launched and sent by supervision.
_CAMPAIGNS: frozenset[type[Command]] = frozenset(
    {
        *(SaveCampaign, LaunchCampaign, EndCampaign, AssignLine, SavePiece, SavePieceText),
        MovePieceText,
    }
)
# Who enters and with what: the administrator's alone, whoever else may run the house.
_PEOPLE: frozenset[type[Command]] = frozenset(
    {
        AddPerson,
        ChangeRole,
        SetActive,
        ResetSecret,
        AddSlot,
        RevokeSlot,
        RekeyStore,
        UseRecovery,
        SetSessionRule,
    }
)
# Who is not in the call sees data of people only for a recorded reason.
_REVEAL: frozenset[type[Command]] = frozenset({RevealPerson})
_RUN: frozenset[type[Command]] = (
    _CALL | _LEAD | _WORDS | _INTAKE | _PAPERWORK | _TEACH | _CAST | _PRIVACY | _TEAM | _CAMPAIGNS
)

ALLOWED: Mapping[Role, frozenset[type[Command]]] = {
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
    return kind in ALLOWED[role]


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
