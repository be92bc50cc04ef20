"""What came of the pieces: who answered, who paid after it, what they add; each kept apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.strategy.pilots.verdict import MoneyGain
from agent_desk.domain.strategy.proportions import Difference, Share

AFTERMATH_DAYS = 30  # a complaint or an opt-out this long after a piece stands beside its money
CUTS: Mapping[str, str] = {
    "piece": "Por pieza",
    "medium": "Por medio",
    "line": "Por línea",
    "campaign": "Por campaña",
    "week": "Por semana de entrega",
}


@dataclass(frozen=True, slots=True)
class Definition:
    """How a figure is worked out, always one key away."""

    name: str
    above: str
    below: str
    note: str


DEFINITIONS = (
    Definition(
        "Respuesta",
        "piezas cuya persona llamó por su línea después de recibirla",
        "piezas entregadas",
        "Quien llama dos veces cuenta una. Una pieza sin línea no tiene respuesta que contar.",
    ),
    Definition(
        "Atribuida",
        "personas que pagaron dentro del plazo después de su llamada, y cuánto",
        "personas que llamaron por la línea",
        "Cada pago se cuenta con la última llamada antes de él. Muchas habrían pagado de todos "
        "modos: no dice lo que la pieza aporta.",
    ),
    Definition(
        "Incremental",
        "parte que pagó del grupo que recibió la pieza, menos la del control",
        "personas sorteadas en el piloto, se les haya hablado o no",
        "Solo el control de un piloto lo dice. El intervalo es de Newcombe, al 95 %.",
    ),
    Definition(
        "Trato",
        "piezas cuya persona se quejó o pidió no ser contactada en los 30 días siguientes",
        "piezas entregadas",
        "Va siempre al lado del dinero.",
    ),
)


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of one piece, medium, line, campaign or week; amounts in centavos.

    `answered` of `delivered` pieces, `payers` of `callers`; a call may come from somebody who
    received nothing, so `callers` is not part of `delivered`.
    """

    key: str
    name: str
    delivered: int = 0
    answered: int = 0
    calls: int = 0
    callers: int = 0
    payers: int = 0
    paid_cents: int = 0
    complaints: int = 0
    opt_outs: int = 0

    @property
    def response(self) -> Share:
        return Share(self.answered, self.delivered)

    @property
    def attributed(self) -> Share:
        return Share(self.payers, self.callers)


@dataclass(frozen=True, slots=True)
class Increment:
    """What an arm of a campaign's pilot paid beyond the control; `money` is the difference in
    centavos a person with its interval, None while it cannot be told."""

    campaign: str
    pilot: str
    arm: str
    control: Share
    treated: Share
    difference: Difference | None
    money: MoneyGain | None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`bare` are pieces without a line, `unmeasured` campaigns without a pilot."""

    cut: str
    tallies: tuple[Tally, ...]
    increments: tuple[Increment, ...]
    bare: tuple[str, ...]
    unmeasured: tuple[str, ...]
