"""Events about agreements and payments, as sentences."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.agreements.states import NAMES, State
from agent_desk.ui.wording import translate

Names = Mapping[str, str]


def prepared(body: Names, outcomes: Names, cards: Names) -> str:
    if body.get("to") == State.OFFERED:
        return translate("Activity", "Ofreció por escrito el convenio {folio}").format(
            folio=body.get("folio", "")
        )
    return translate("Activity", "Preparó el borrador {folio}").format(folio=body.get("folio", ""))


def moved(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "El convenio pasó a: {state}").format(
        state=_state(body.get("to", ""))
    )


def judged(body: Names, outcomes: Names, cards: Names) -> str:
    """«Se revisaron sus fechas: incumplido»."""
    states = [_state(move.rpartition(":")[2]) for move in body.get("moves", "").split()]
    if not states:
        return translate("Activity", "Se revisaron los pagos de sus promesas")
    return translate("Activity", "Se revisaron sus fechas y pagos: {states}").format(
        states=", ".join(states)
    )


def marked(body: Names, outcomes: Names, cards: Names) -> str:
    return {
        "bounced": translate("Activity", "Marcó un pago que no pasó"),
        "reversed": translate("Activity", "Marcó un pago que se devolvió"),
        "moved": translate("Activity", "Pasó un pago a la cuenta {account}"),
    }.get(body.get("mark", ""), translate("Activity", "Marcó un pago")).format(
        account=body.get("to", "")
    )


def _state(text: str) -> str:
    return NAMES[State(text)] if text in set(State) else text


def issued(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Emitió la página {code}").format(code=body.get("code", ""))


def template(body: Names, outcomes: Names, cards: Names) -> str:
    return translate("Activity", "Guardó la versión {number} de la plantilla «{key}»").format(
        number=body.get("number", ""), key=body.get("key", "")
    )
