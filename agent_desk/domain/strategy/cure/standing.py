"""Which of card, table or points judges today, and the sentence that says why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agent_desk.domain.strategy.cure.training import FEWEST_OUTCOMES

WATCH_DRIFT, STOP_DRIFT = 0.10, 0.25
STALE_DAYS = 366
FEW_OUTCOMES = 400
GAP_SHARE = 0.10  # said minus seen, over all accounts
LEAST_SLOPE = 0.6


class Judge(StrEnum):
    """Who gives the probability."""

    CARD = "card"
    TABLE = "table"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Check:
    """The newest look at a card: population drift, gap (said − seen) and slope on the newest
    matured cut; None where nothing has matured since."""

    drift: float
    gap: float | None = None
    slope: float | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """`sentence` is shown; `is_warning` when it needs somebody's eyes."""

    judge: Judge
    sentence: str
    is_warning: bool = False


def standing(
    outcomes: int, made_on: date | None, check: Check | None, today: date, *, is_better: bool = True
) -> Standing:
    """Few outcomes, no card, an old card or one that fails falls back to the table."""
    if outcomes == 0:
        return Standing(
            Judge.POINTS,
            "Todavía no hay resultados maduros: la banda sale de la tabla de puntos previa.",
            is_warning=True,
        )
    if outcomes < FEWEST_OUTCOMES:
        lacking = FEWEST_OUTCOMES - outcomes
        return _table(
            f"Hay {outcomes:,} resultados maduros y faltan {lacking:,} para entrenar: se usa la "
            "tabla de tránsito."
        )
    if made_on is None:
        return _table("Nadie ha entrenado el puntaje todavía: se usa la tabla de tránsito.")
    why = _failure(made_on, check, today, is_better=is_better)
    if why:
        return _table(f"{why}: se usa la tabla de tránsito hasta entrenar de nuevo.")
    return _in_use(outcomes, check)


def _in_use(outcomes: int, check: Check | None) -> Standing:
    if outcomes < FEW_OUTCOMES:
        return Standing(
            Judge.CARD,
            f"El puntaje se aprendió de {outcomes:,} resultados; con {FEW_OUTCOMES} será más fiel.",
            is_warning=True,
        )
    if check and check.drift > WATCH_DRIFT:
        return Standing(
            Judge.CARD,
            f"La cartera está cambiando (índice {_decimal(check.drift)}): conviene recalibrar.",
            is_warning=True,
        )
    return Standing(Judge.CARD, "El puntaje está vigente y dice lo que después ocurre.")


def _failure(made_on: date, check: Check | None, today: date, *, is_better: bool) -> str:
    if not is_better:
        return "El puntaje no ordena mejor que la tabla"
    if (today - made_on).days > STALE_DAYS:
        return "El puntaje tiene más de un año"
    if check is None:
        return ""
    if check.drift > STOP_DRIFT:
        return f"La cartera cambió demasiado (índice {_decimal(check.drift)})"
    if check.gap is not None and abs(check.gap) > GAP_SHARE:
        return "El puntaje se aparta más de diez puntos de lo que ocurre"
    if check.slope is not None and check.slope < LEAST_SLOPE:
        return "El puntaje exagera: su pendiente bajó de 0,6"
    return ""


def _table(sentence: str) -> Standing:
    return Standing(Judge.TABLE, sentence, is_warning=True)


def _decimal(value: float) -> str:
    return f"{value:.2f}"
