"""What can go wrong between two machines, each in one sentence."""

from __future__ import annotations

from agent_desk.domain.errors import DeskError


class WrongCodeError(DeskError):
    """The code does not belong to that session, or somebody stands in between."""

    def __init__(self) -> None:
        super().__init__(
            "Ese código no es de esta sesión. No se compartió nada; pida a quien dirige que se lo "
            "dicte otra vez."
        )


class BadInvitationError(DeskError):
    """What was typed is no address and code."""

    def __init__(self) -> None:
        super().__init__(
            "Escriba la dirección y el código como se los dictaron, por ejemplo "
            "«192.168.1.20:50123 K7QFM-2M9XP». No me conecté."
        )


class NoLinkError(DeskError):
    """Nobody answers there."""

    def __init__(self) -> None:
        super().__init__(
            "Nadie contesta en esa dirección. No se compartió nada; revise que la sesión siga "
            "abierta y que las dos computadoras estén en la misma red."
        )
