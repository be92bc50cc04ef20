"""The single values that hold for every product: until when, how much of an income, what shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.cells import (
    CellError,
    read_choice,
    read_count,
    read_day,
    read_percent,
    share_words,
)
from agent_desk.domain.policies.sheets import Setting, SettingsSheet, Sheet

GENERAL = "Para todos los productos"
NAMES = ("Ajuste", "Valor", "Qué cambia")
_OVER = {"flag": "avisar", "hide": "ocultar", "escalate": "pedir supervisión"}
_SEES = {"own": "lo suyo", "own_and_next": "lo suyo y lo que puede pedir", "all": "todo"}
_RESIDUAL = {
    "last": "en el último pago",
    "first": "en el primero",
    "last_up": "en el último, mayor",
}


def limit_sheet(policy: Policy, today: date) -> Sheet:
    """One row a value."""
    made = _Limits(policy)
    settings = (
        Setting(
            "Último día",
            f"{policy.valid_to:%d/%m/%Y}",
            lambda text: made.until(text, today),
            note="Hasta cuándo vale",
        ),
        *made.burden(),
        *made.shown(),
    )
    return SettingsSheet("general.limits", GENERAL, "Límites generales", settings, NAMES)


class _Limits:
    """Makes the settings of one policy."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy

    def until(self, text: str, today: date) -> Policy:
        day = read_day(text, today)
        if day < self._policy.valid_from:
            raise CellError(text, "termina antes de empezar")
        return replace(self._policy, valid_to=day)

    def burden(self) -> tuple[Setting, ...]:
        policy = self._policy
        return (
            Setting(
                "Aviso de carga",
                share_words(policy.warn_pct * 100),
                lambda text: self._with("warn_pct", read_percent(text)),
                note="Pago mensual entre ingreso declarado: desde aquí se avisa",
            ),
            Setting(
                "Carga máxima",
                share_words(policy.max_pct * 100),
                lambda text: self._with("max_pct", read_percent(text)),
                note="Desde aquí se marca en rojo",
            ),
            self._word("Sobre la carga máxima", "over_max", _OVER, "Qué se hace con esas opciones"),
        )

    def shown(self) -> tuple[Setting, ...]:
        policy = self._policy
        return (
            Setting(
                "Opciones que se muestran",
                str(policy.max_options),
                lambda text: self._with("max_options", read_count(text, 1, 5)),
                note="A lo más cinco, más la promesa simple",
            ),
            Setting(
                "Días que vale una oferta",
                str(policy.quote_days),
                lambda text: self._with("quote_days", read_count(text, 1, 60)),
                note="Nunca más allá de su primer pago",
            ),
            self._word("Qué ve el agente", "agent_sees", _SEES, "Hasta qué nivel sabe pedir"),
            self._word("Dónde va el residuo", "residual", _RESIDUAL, "Los centavos que sobran"),
        )

    def _word(self, title: str, name: str, words: dict[str, str], note: str) -> Setting:
        by_word = {value: key for key, value in words.items()}
        return Setting(
            title,
            words[getattr(self._policy, name)],
            lambda text: self._with(name, by_word[read_choice(text, tuple(by_word))]),
            tuple(by_word),
            note=note,
        )

    def _with(self, name: str, value: object) -> Policy:
        return replace(self._policy, **{name: value})  # type: ignore[arg-type]
