"""Reasons of hardship as rows: the words of each stay covered until somebody says what for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from agent_desk.domain.spanish import date_text
from agent_desk.ui.shell.privacy.state import HARDSHIPS, NEW_HARDSHIP, ActChoice, PrivacyTable
from agent_desk.ui.wording import plural, translate


class HardshipRow(Protocol):
    """One reason, without its words."""

    @property
    def id(self) -> str: ...
    @property
    def account(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def noted_on(self) -> date: ...
    @property
    def by_name(self) -> str: ...


def hardships_table(rows: Sequence[HardshipRow], read: Mapping[str, str]) -> PrivacyTable:
    """`read` are the words of those that were opened here, by id."""
    return PrivacyTable(
        HARDSHIPS,
        (
            translate("Privacy", "Cuenta"),
            translate("Privacy", "Clase"),
            translate("Privacy", "Anotado"),
            translate("Privacy", "Quién"),
            translate("Privacy", "Qué contó"),
        ),
        tuple(
            (
                one.account or "—",
                kind_words(one.kind),
                date_text(one.noted_on),
                one.by_name,
                read.get(one.id) or translate("Privacy", "oculto: diga para qué lo lee"),
            )
            for one in rows
        ),
        translate(
            "Privacy",
            "Nadie ha contado por qué no puede pagar. Lo que se anote en una llamada, o aquí, "
            "queda aparte y solo lo lee quien ayuda a la persona; cada lectura queda registrada.",
        ),
        tuple(_acts(one) for one in rows),
        NEW_HARDSHIP,
        translate("Privacy", "Nuevo motivo"),
    )


def hardship_words(count: int) -> str:
    """The line under the title."""
    if not count:
        return translate("Privacy", "Datos delicados: sirven para ayudar y para nada más")
    return plural(
        count,
        translate("Privacy", "1 motivo guardado; leerlo queda registrado"),
        translate("Privacy", "{count} motivos guardados; leerlos queda registrado"),
    )


def kind_words(kind: str) -> str:
    """The kind as people say it."""
    return {
        "salud": translate("Privacy", "Salud"),
        "desempleo": translate("Privacy", "Desempleo"),
        "dificultad": translate("Privacy", "Dificultad"),
        "duelo": translate("Privacy", "Duelo"),
        "violencia": translate("Privacy", "Violencia"),
        "discapacidad": translate("Privacy", "Discapacidad"),
        "desastre": translate("Privacy", "Desastre"),
    }.get(kind, kind)


def _acts(one: HardshipRow) -> tuple[ActChoice, ...]:
    if not one.account:
        return ()
    why = (
        translate("Privacy", "Preparar un convenio que pueda cumplir"),
        translate("Privacy", "Decidir un visto bueno"),
        translate("Privacy", "Atender una queja o solicitud"),
    )
    return (
        ActChoice(
            "read",
            translate("Privacy", "Leer lo que contó"),
            translate("Privacy", "Para qué lo lee"),
            why,
        ),
        ActChoice("forget", translate("Privacy", "Quitarlo: ya no quiere que se conserve")),
    )
