"""Acts that one sentence tells whole, by what they are about; made when asked, for the language."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.ui.wording import translate


def plain_words(kind: str) -> str:
    """The sentence of a kind of the log; the kind itself when it has none."""
    parts = (_call(), _rights(), _privacy(), _work(), _library(), _practice(), _strategy(), _care())
    for words in parts:
        if kind in words:
            return words[kind]
    return kind


def _call() -> Mapping[str, str]:
    """Of a call, its agreements and its policy."""
    return {
        "VerifyIdentity": translate("Activity", "Verificó la identidad del titular"),
        "SaveNote": translate("Activity", "Guardó la nota del contacto"),
        "NoteFact": translate("Activity", "Anotó un dato de la persona"),
        "VoidAgreement": translate("Activity", "Anuló un convenio"),
        "ScheduleCallback": translate("Activity", "Agendó el próximo contacto"),
        "DeclareCapacity": translate("Activity", "Anotó lo que la persona puede pagar"),
        "VoidQuotes": translate("Activity", "Quedaron sin efecto cotizaciones de la cuenta"),
        "SavePolicyDraft": translate("Activity", "Guardó un borrador de la política"),
        "WithdrawPolicy": translate("Activity", "Retiró una versión de la política"),
        "AdoptPolicy": translate("Activity", "Tomó la política inicial"),
        "VoidJointAgreement": translate("Activity", "Anuló un convenio de varias cuentas"),
        "CopyPaper": translate("Activity", "Preparó una copia con clave o firma de una página"),
        "PrepareReminder": translate("Activity", "Preparó un recordatorio de pago"),
        "ReceivePayment": translate("Activity", "Registró un pago que confirmó el acreedor"),
    }


def _rights() -> Mapping[str, str]:
    """Of the rules of contact and what people ask for."""
    return {
        "NoteBlocked": translate("Activity", "La regla de contacto detuvo un intento"),
        "GiveLeave": translate("Activity", "Dio permiso para un contacto detenido"),
        "SetPreference": translate("Activity", "Anotó cómo prefiere ser contactada la persona"),
        "KeepConsent": translate("Activity", "Guardó un consentimiento"),
        "RevokeConsent": translate("Activity", "Retiró un consentimiento"),
        "OpenMatter": translate("Activity", "Abrió un pendiente: queja, aclaración o aviso"),
        "CloseMatter": translate("Activity", "Cerró un pendiente"),
        "SaveOwnRules": translate("Activity", "Cambió las reglas propias de contacto"),
    }


def _privacy() -> Mapping[str, str]:
    """Of the rights of people over their data."""
    return {
        "OpenRequest": translate("Activity", "Registró una solicitud sobre datos personales"),
        "AnswerRequest": translate("Activity", "Contestó una solicitud sobre datos personales"),
        "ExtendRequest": translate("Activity", "Amplió el plazo de una solicitud"),
        "FinishRequest": translate("Activity", "Terminó una solicitud sobre datos personales"),
        "NoteExport": translate("Activity", "Entregó la copia de los datos de una persona"),
        "CorrectDatum": translate("Activity", "Corrigió un dato de la persona"),
        "BlockPerson": translate("Activity", "Bloqueó los datos de una persona"),
        "UnblockPerson": translate("Activity", "Quitó el bloqueo de una persona"),
        "ErasePerson": translate("Activity", "Suprimió los datos de una persona"),
        "KeepHardship": translate("Activity", "Anotó un motivo de dificultad"),
        "ReadHardship": translate("Activity", "Leyó un motivo de dificultad"),
        "ForgetHardship": translate("Activity", "Quitó un motivo de dificultad"),
        "EraseOld": translate("Activity", "Suprimió registros que cumplieron su plazo"),
        "EndRetentionRun": translate("Activity", "Revisó los plazos de conservación"),
    }


def _work() -> Mapping[str, str]:
    """Of the portfolio, the work list and who enters."""
    return {
        "EnterDesk": translate("Activity", "Entró"),
        "ClaimDebtor": translate("Activity", "Tomó a una persona de la lista"),
        "ReleaseDebtor": translate("Activity", "Dejó a una persona en la lista"),
        "SetWorkRule": translate("Activity", "Cambió el orden de la lista de trabajo"),
        "LoadPortfolio": translate("Activity", "Cargó la cartera de un acreedor"),
        "LoadPayments": translate("Activity", "Cargó un archivo de pagos"),
        "SaveProfile": translate("Activity", "Guardó cómo leer el archivo de un acreedor"),
        "SaveUser": translate("Activity", "Agregó o cambió un usuario"),
        "ReturnToDesk": translate("Activity", "Descubrió su pantalla"),
        "TakeOverCall": translate("Activity", "Siguió la llamada de otra persona"),
        "AddPerson": translate("Activity", "Agregó a una persona"),
        "ChangeRole": translate("Activity", "Cambió el papel de una persona"),
        "ResetSecret": translate("Activity", "Dio un PIN temporal a una persona"),
        "ChangeSecret": translate("Activity", "Cambió su propio PIN"),
        "UnlockPerson": translate("Activity", "Desbloqueó a una persona"),
        "RekeyStore": translate("Activity", "Cambió la llave de los datos"),
        "UseRecovery": translate("Activity", "Entró con la llave de recuperación"),
    }


def _care() -> Mapping[str, str]:
    """Of the log and the copies."""
    return {
        "KeepBackup": translate("Activity", "Hizo un respaldo"),
        "AskRestore": translate("Activity", "Pidió restaurar un respaldo"),
        "RestoreStore": translate("Activity", "El archivo de datos se restauró de un respaldo"),
        "VerifyLog": translate("Activity", "Revisó la cadena de actos"),
        "SignDay": translate("Activity", "Firmó el informe de un día"),
        "ExportLog": translate("Activity", "Exportó actos para auditoría"),
    }


def _library() -> Mapping[str, str]:
    """Of the library of objections."""
    return {
        "UndoPublication": translate("Activity", "Deshizo una publicación de fichas"),
        "SeedLibrary": translate("Activity", "El programa puso las fichas que trae"),
        "AddSearchTest": translate("Activity", "Agregó una prueba de búsqueda"),
        "RemoveSearchTest": translate("Activity", "Quitó una prueba de búsqueda"),
        "SettleMiss": translate("Activity", "Atendió una búsqueda sin respuesta"),
        "AnswerProposal": translate("Activity", "Contestó una propuesta"),
        "SeeNews": translate("Activity", "Leyó lo que cambió en las fichas"),
        "AssignResponse": translate("Activity", "Se sorteó la respuesta que va primero"),
        "UseVersion": translate("Activity", "Dijo una respuesta"),
    }


def _practice() -> Mapping[str, str]:
    """Of practice; all but the last two in the log of the practice store only."""
    return {
        "SharePractice": translate("Activity", "Decidió si muestra cómo va en la práctica"),
        "AssignTraining": translate("Activity", "Puso a una persona en un grupo de práctica"),
        "KeepSheet": translate("Activity", "Entregó la hoja de una llamada de práctica"),
        "KeepCertificate": translate("Activity", "Aprobó un examen de práctica"),
        "KeepCastVersion": translate("Activity", "Guardó un personaje o situación de práctica"),
        "PractiseCall": translate("Activity", "Hizo una práctica de la llamada, sin sus datos"),
    }


def _strategy() -> Mapping[str, str]:
    """Of the map, the decision analysis and the processes."""
    return {
        "KeepCard": translate("Activity", "Guardó una versión de la probabilidad de cura"),
        "TellCure": translate("Activity", "Cambió quién juzga la probabilidad de cura"),
        "SetGoal": translate("Activity", "Cambió la meta de un indicador"),
        "KeepCost": translate("Activity", "Escribió un costo del mes"),
        "SetTeam": translate("Activity", "Cambió el equipo de un agente"),
        "SaveStrategyDocument": translate("Activity", "Guardó una versión de la estrategia"),
        "ReadDocument": translate("Activity", "Leyó un proceso o política"),
        "NoteImprovement": translate("Activity", "Anotó una mejora de un proceso"),
        "SavePilotPlan": translate("Activity", "Guardó el plan de un piloto"),
        "RegisterPilot": translate("Activity", "Registró un piloto"),
        "StartPilot": translate("Activity", "Sorteó a las personas de un piloto"),
        "KeepLook": translate("Activity", "Miró un corte de un piloto"),
        "KeepQualitySheet": translate("Activity", "Guardó la hoja de calidad de una llamada"),
        "EndPilot": translate("Activity", "Terminó un piloto"),
        "SaveGrid": translate("Activity", "Guardó una versión de los segmentos"),
        "FollowPlan": translate("Activity", "Publicó o quitó el plan de intensidad"),
        "PublishGrid": translate("Activity", "Publicó los segmentos"),
        "DeliverPiece": translate("Activity", "Envió una pieza de campaña"),
        "ReportPiece": translate("Activity", "Anotó hasta dónde llegó una pieza"),
        "NotePiece": translate("Activity", "Anotó por qué pieza llama la persona"),
        "SaveCampaign": translate("Activity", "Guardó el plan de una campaña"),
        "LaunchCampaign": translate("Activity", "Lanzó una campaña"),
        "EndCampaign": translate("Activity", "Terminó una campaña"),
        "AssignLine": translate("Activity", "Asignó una línea a una campaña"),
        "SavePiece": translate("Activity", "Guardó una pieza de campaña"),
        "SavePieceText": translate("Activity", "Escribió el texto de una pieza"),
        "MovePieceText": translate("Activity", "Movió el texto de una pieza"),
    }
