"""Months, members and states in words; Mexican usage: oct 2026. Figures: the domain's."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.spanish import MONTHS
from agent_desk.domain.strategy.indicators.indicator import Status
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import translate

TONES = {
    Status.GOOD: Tone.OK,
    Status.WATCH: Tone.WARN,
    Status.BAD: Tone.BAD,
    Status.NONE: Tone.NEUTRAL,
}


def period_text(period: str) -> str:
    """«oct 2026»."""
    return f"{MONTHS[int(period[5:]) - 1][:3]} {period[:4]}" if len(period) == 7 else period


def short_period(period: str) -> str:
    """«oct 26»."""
    return f"{MONTHS[int(period[5:]) - 1][:3]} {period[2:4]}"


def status_text(status: Status, *, has_goal: bool = False) -> str:
    """Without a status there is no goal, or, where there is one, nothing to compare with it."""
    if status is Status.NONE and has_goal:
        return translate("Indicators", "Sin datos")
    return {
        Status.GOOD: translate("Indicators", "En meta"),
        Status.WATCH: translate("Indicators", "Atención"),
        Status.BAD: translate("Indicators", "Fuera de meta"),
        Status.NONE: translate("Indicators", "Sin meta"),
    }[status]


def bucket_text(bucket: int) -> str:
    if bucket <= 0:
        return translate("Indicators", "Al día")
    if bucket >= 5:
        return "> 120"
    return f"{30 * bucket - 29}–{30 * bucket}"


def scope_text(scope: str) -> str:
    return _scopes().get(scope, scope)


def member_text(scope: str, member: str, titles: Mapping[str, str]) -> str:
    """A member of a cut as people call it; `titles` are those of our segments."""
    if scope == "bucket":
        return bucket_text(int(member or 0))
    if scope == "medium":
        return _media().get(member, member)
    if scope == "team":
        return member or translate("Indicators", "Sin equipo")
    if scope == "cell":
        return titles.get(member, member) or translate("Indicators", "Sin segmento al abrir")
    return member or translate("Indicators", "Sin grupo")


def choice_text(scope: str, member: str, titles: Mapping[str, str]) -> str:
    """«Segmento: Negociar»: a name alone does not say whose it is."""
    return f"{_kinds()[scope]}: {member_text(scope, member, titles)}"


def funnel_text(measure: str) -> str:
    return _funnel()[measure]


def _scopes() -> Mapping[str, str]:
    return {
        "cell": translate("Indicators", "Por segmento"),
        "segment": translate("Indicators", "Por grupo del acreedor"),
        "product": translate("Indicators", "Por producto"),
        "bucket": translate("Indicators", "Por tramo"),
        "medium": translate("Indicators", "Por medio"),
        "team": translate("Indicators", "Por equipo"),
    }


def _kinds() -> Mapping[str, str]:
    return {
        "cell": translate("Indicators", "Segmento"),
        "segment": translate("Indicators", "Grupo del acreedor"),
        "product": translate("Indicators", "Producto"),
        "bucket": translate("Indicators", "Tramo"),
        "medium": translate("Indicators", "Medio"),
        "team": translate("Indicators", "Equipo"),
    }


def _media() -> Mapping[str, str]:
    return {
        "call": translate("Indicators", "Llamada"),
        "call_in": translate("Indicators", "Llamada que entra"),
        "whatsapp": "WhatsApp",
        "whatsapp_in": translate("Indicators", "WhatsApp que entra"),
        "sms": translate("Indicators", "Mensaje de texto"),
        "email": translate("Indicators", "Correo"),
        "letter": translate("Indicators", "Carta"),
        "visit": translate("Indicators", "Visita"),
        "": translate("Indicators", "Sin medio"),
    }


def _funnel() -> Mapping[str, str]:
    return {
        "assigned": translate("Indicators", "Asignadas"),
        "worked": translate("Indicators", "Trabajadas"),
        "contacted_accounts": translate("Indicators", "Contactadas"),
        "reached_accounts": translate("Indicators", "Contacto directo"),
        "promised_accounts": translate("Indicators", "Con promesa"),
        "kept_accounts": translate("Indicators", "Promesa cumplida"),
    }
