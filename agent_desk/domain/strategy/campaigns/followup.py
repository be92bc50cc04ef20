"""What came of the pieces: who answered, who paid after it, what they add; each kept apart."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, field

from agent_desk.domain.strategy.campaigns.pieces import Piece
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
        "piezas cuya persona respondió después de recibirla: llamó por su línea o, en una llamada "
        "o visita, prometió ahí mismo",
        "piezas entregadas",
        "Quien responde dos veces cuenta una. Lo que no llegó o se devolvió no cuenta; una carta "
        "impresa cuenta mientras no se devuelva.",
    ),
    Definition(
        "Atribuida",
        "personas que pagaron dentro del plazo después de responder, y cuánto",
        "personas que respondieron",
        "Cada pago se cuenta con la última respuesta antes de él. Muchas habrían pagado de todos "
        "modos: no dice lo que la pieza aporta.",
    ),
    Definition(
        "Incremental",
        "parte que pagó del grupo que recibió la pieza, menos la del control",
        "personas sorteadas en el piloto, se les haya hablado o no",
        "Solo el control de un piloto lo dice, y de una pieza o un medio solo cuando hay un grupo "
        "sorteado que recibe eso y nada más. El intervalo es de Newcombe, al 95 %. Las tres cifras "
        "nunca se suman.",
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

    Of `sent` pieces some were `delivered` and some `failed` or came back; of the others nothing is
    known yet. `answered` of `delivered`, `payers` of `callers`; a call may come from somebody who
    received nothing, so `callers` is not part of `delivered`.
    """

    key: str
    name: str
    sent: int = 0
    delivered: int = 0
    failed: int = 0
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
class Gain:
    """What one member of a cut adds, one increment a pilot that can say it; `why` it cannot be
    said when there is none."""

    increments: tuple[Increment, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Groups:
    """What a pilot drew for the pieces of a campaign: the arms it treats."""

    pieces: tuple[Piece, ...]
    arms: tuple[str, ...]

    def only_with(self, members: Collection[str]) -> tuple[str, ...]:
        """The arms whose people receive some of those pieces and nothing else: only of them the
        control says what the pieces add."""
        return tuple(
            arm for arm in self.arms if self._given(arm) and self._given(arm) <= set(members)
        )

    def _given(self, arm: str) -> Set[str]:
        return {piece.id for piece in self.pieces if piece.arm in {"", arm}}


NO_CONTROL: Mapping[str, str] = {
    "piece": "no hay grupo de control para esta pieza",
    "medium": "no hay grupo de control para este medio",
    "line": "no hay grupo de control para esta línea",
    "campaign": "no hay grupo de control para esta campaña",
    "week": "nadie se sortea por semana de entrega",
}
NOT_APART = "quien la recibió recibió también otras piezas: el sorteo no las separa"
NOT_DRAWN = "su piloto todavía no sortea a nadie"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`gains` by the key of a tally, `bare` are pieces without a line, `unmeasured` campaigns
    without a pilot."""

    cut: str
    tallies: tuple[Tally, ...]
    increments: tuple[Increment, ...]
    bare: tuple[str, ...]
    unmeasured: tuple[str, ...]
    gains: Mapping[str, Gain] = field(default_factory=dict)
