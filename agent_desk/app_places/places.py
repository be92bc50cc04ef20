"""The places of the shell, each wired to what it reads: part of the composition root.

A topic adds a module with its builder here and one line in `places_of`; a builder imports its panel
inside, so that a place costs nothing until somebody goes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.app_places.activity import activity_place
from agent_desk.app_places.agreements import agreements_place
from agent_desk.app_places.approvals import approvals_place
from agent_desk.app_places.backups import backups_place
from agent_desk.app_places.campaigns import campaigns_place
from agent_desk.app_places.casting import casting_place
from agent_desk.app_places.contact import contact_place
from agent_desk.app_places.cure import cure_place
from agent_desk.app_places.decision import decision_place
from agent_desk.app_places.followup import followup_place
from agent_desk.app_places.ground import Ground
from agent_desk.app_places.indicators import indicators_place
from agent_desk.app_places.intensity import intensity_place
from agent_desk.app_places.objections import objections_place
from agent_desk.app_places.people import people_place
from agent_desk.app_places.pilots import pilots_place
from agent_desk.app_places.policies import policies_place
from agent_desk.app_places.portfolio import portfolio_place
from agent_desk.app_places.practice import practice_place
from agent_desk.app_places.privacy import KEEPERS, privacy_place
from agent_desk.app_places.processes import processes_place
from agent_desk.app_places.segments import segments_place
from agent_desk.app_places.store_watch import DECIDERS
from agent_desk.app_places.strategy_map import strategy_map_place
from agent_desk.app_places.templates import templates_place
from agent_desk.field_care import is_safe
from agent_desk.services.doors import PLACES
from agent_desk.ui.shell.place import EVERYBODY, LEADERS, TEACHERS, Place
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def places_of(ground: Ground, desk: QWidget) -> tuple[Place, ...]:
    """All places; the window shows those of the role of who entered."""
    to_practice = getattr(desk, "practice_requested", None)  # tests stand a bare widget here
    if to_practice:
        to_practice.connect(ground.gate.show_practice)
    live = Place("desk", translate("App", "Mesa en vivo"), "headphones", EVERYBODY, lambda: desk)
    return (
        live,
        *_read_by_all(ground),
        *_of_leaders(ground),
        *_casting(ground),
        *_of_the_compass(ground),
        *_of_keepers(ground),
        *_of_strategy(ground),
        *_of_segments(ground),
        *_of_marketing(ground),
        _backups(ground),
    )


def _read_by_all(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "agreements",
            translate("App", "Convenios"),
            "handshake",
            EVERYBODY,
            lambda: agreements_place(ground),
        ),
        Place(
            "objections",
            translate("App", "Objeciones"),
            "message-square",
            EVERYBODY,
            lambda: objections_place(ground),
        ),
        Place(
            "policies",
            translate("App", "Políticas"),
            "scale",
            EVERYBODY,
            lambda: policies_place(ground),
        ),
        Place(
            "practice",
            translate("App", "Práctica"),
            "graduation-cap",
            EVERYBODY,
            lambda: practice_place(ground),
        ),
    )


def _casting(ground: Ground) -> tuple[Place, ...]:
    if is_safe():  # own personas are not loaded: nobody edits what is not shown
        return ()
    title = translate("App", "Personajes")
    return (Place("casting", title, "circle-user-round", TEACHERS, lambda: casting_place(ground)),)


def _of_the_compass(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "indicators",
            translate("App", "Indicadores"),
            "chart-column",
            LEADERS,
            lambda: indicators_place(ground),
        ),
        Place(
            "cure",
            translate("App", "Cura"),
            "gauge",
            LEADERS,
            lambda: cure_place(ground),
        ),
    )


def _of_leaders(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "portfolio",
            translate("App", "Cartera"),
            "database",
            LEADERS,
            lambda: portfolio_place(ground),
        ),
        Place(
            "approvals",
            translate("App", "Vistos buenos"),
            "badge-check",
            DECIDERS,
            lambda: approvals_place(ground),
        ),
        Place(
            "contact",
            translate("App", "Contacto"),
            "list-checks",
            LEADERS,
            lambda: contact_place(ground),
        ),
        Place(
            "templates",
            translate("App", "Plantillas"),
            "file-text",
            LEADERS,
            lambda: templates_place(ground),
        ),
        Place(
            "activity",
            translate("App", "Actividad"),
            "activity",
            LEADERS,
            lambda: activity_place(ground),
        ),
    )


def _of_keepers(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "privacy",
            translate("App", "Privacidad"),
            "eye-off",
            KEEPERS,
            lambda: privacy_place(ground),
        ),
        Place(
            "people",
            translate("App", "Personas y llaves"),
            "user-check",
            PLACES["people"],
            lambda: people_place(ground),
        ),
    )


def _of_segments(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "segments",
            translate("App", "Segmentos"),
            "layers",
            LEADERS,
            lambda: segments_place(ground),
        ),
        Place(
            "intensity",
            translate("App", "Intensidad"),
            "sliders-horizontal",
            LEADERS,
            lambda: intensity_place(ground),
        ),
    )


def _of_strategy(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "strategy_map",
            translate("App", "Mapa"),
            "map",
            LEADERS,
            lambda: strategy_map_place(ground),
        ),
        Place(
            "decision",
            translate("App", "Decisión"),
            "route",
            LEADERS,
            lambda: decision_place(ground),
        ),
        Place(
            "pilots",
            translate("App", "Pilotos"),
            "flask-conical",
            LEADERS,
            lambda: pilots_place(ground),
        ),
        Place(
            "processes",
            translate("App", "Procesos"),
            "clipboard-list",
            EVERYBODY,
            lambda: processes_place(ground),
        ),
    )


def _of_marketing(ground: Ground) -> tuple[Place, ...]:
    return (
        Place(
            "campaigns",
            translate("App", "Campañas"),
            "megaphone",
            LEADERS,
            lambda: campaigns_place(ground),
        ),
        Place(
            "followup",
            translate("App", "Seguimiento"),
            "phone-call",
            LEADERS,
            lambda: followup_place(ground),
        ),
    )


def _backups(ground: Ground) -> Place:
    return Place(
        "backups",
        translate("App", "Respaldos"),
        "life-buoy",
        PLACES["backups"],
        lambda: backups_place(ground),
    )
