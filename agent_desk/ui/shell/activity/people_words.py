"""Events about people, their doors and the keys of the file, as sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from agent_desk.ui.wording import translate

Names = Mapping[str, str]


def left(body: Names, outcomes: Names, cards: Names) -> str:
    return {
        "idle": translate("Activity", "La pantalla se cubrió por falta de uso"),
        "lock": translate("Activity", "Cubrió su pantalla"),
        "change": translate("Activity", "Dejó el lugar a otra persona"),
    }.get(body.get("why", ""), translate("Activity", "Cerró el programa"))


def missed(body: Names, outcomes: Names, cards: Names) -> str:
    """«PIN equivocado en su puerta (5): espera de 30 s»: whoever typed it."""
    words = translate("Activity", "PIN equivocado en su puerta ({count})").format(
        count=body.get("count", "")
    )
    seconds = int(body.get("wait_s") or 0)
    if not seconds:
        return words
    return words + translate("Activity", ": espera de {seconds} s").format(seconds=seconds)


def active(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("is_active") == "True":
        return translate("Activity", "Reactivó a una persona")
    return translate("Activity", "Quitó el acceso a una persona")


def slot_added(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("kind") == "keyring":
        return translate("Activity", "Agregó el llavero del equipo como llave")
    return translate("Activity", "Hizo una llave de recuperación nueva")


def slot_revoked(body: Names, outcomes: Names, cards: Names) -> str:
    return {
        "keyring": translate("Activity", "Quitó el llavero del equipo como llave"),
        "pin": translate("Activity", "Quitó un PIN como llave"),
    }.get(body.get("kind", ""), translate("Activity", "Quitó una llave"))


def session_rule(body: Names, outcomes: Names, cards: Names) -> str:
    return translate(
        "Activity", "La pantalla se cubre a los {idle} min; en llamada, a los {call}"
    ).format(idle=body.get("idle", ""), call=body.get("call", ""))


def revealed(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Vio los datos de una persona: {reason}").format(
        reason=body.get("reason", "")
    )


WORDERS: Mapping[str, Callable[[Names, Names, Names], str]] = {
    "LeaveDesk": left,
    "MissSignIn": missed,
    "SetActive": active,
    "AddSlot": slot_added,
    "RevokeSlot": slot_revoked,
    "SetSessionRule": session_rule,
    "RevealPerson": revealed,
}
