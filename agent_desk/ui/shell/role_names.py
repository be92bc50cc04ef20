"""How the interface calls each role, and what each comes for."""

from __future__ import annotations

from agent_desk.domain.people import Role
from agent_desk.ui.wording import translate


def role_name(role: Role) -> str:
    """«Supervisión»: the function, the same word for everybody."""
    return {
        Role.AGENT: translate("Roles", "Agente"),
        Role.SUPERVISOR: translate("Roles", "Supervisión"),
        Role.TRAINER: translate("Roles", "Capacitación"),
        Role.MANAGER: translate("Roles", "Gerencia"),
        Role.ADMINISTRATOR: translate("Roles", "Administración"),
    }[role]


def role_task(role: Role) -> str:
    """One line on what this role finds inside."""
    return {
        Role.AGENT: translate("Roles", "Atiende llamadas con la mesa en vivo"),
        Role.SUPERVISOR: translate("Roles", "Llamadas, vistos buenos, palabras, reglas y equipo"),
        Role.TRAINER: translate("Roles", "Práctica, reparto de casos, objeciones y procesos"),
        Role.MANAGER: translate("Roles", "Indicadores, segmentos, campañas, pilotos y mapa"),
        Role.ADMINISTRATOR: translate(
            "Roles", "Personas, respaldos, datos personales y carga de la cartera"
        ),
    }[role]
