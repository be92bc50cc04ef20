"""What was said in the invented past: responses that led somewhere a little more often, or less."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from agent_desk.domain.objections.assignment import Arm, chances
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.results import response_version

DRAWN = "no-tengo-dinero"  # the card whose first response is drawn
OFTEN: Mapping[str, float] = {DRAWN: 0.75, "pago-en-otra-fecha": 0.4, "promesa-futura-vaga": 0.3}
SELDOM = ("ya-pague", "pide-descuento", "perdida-de-empleo", "gasto-urgente-primero")
SELDOM_SHARE = 0.3
DRAWN_ANEW = 40  # contacts between two looks at what is known
OVERRULED = 0.06  # of the draws: the agent said another text
LIFT = 0.12  # how much likelier the first text of a card is behind a kept promise than the last


@dataclass(frozen=True, slots=True)
class PastTalk:
    """A contact of the past in which somebody talked; `is_kept` whether what was promised came."""

    contact_id: str
    at: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class PastSaying:
    """A response said in it; where one was drawn, which, and how likely in basis points."""

    talk: PastTalk
    card_id: str
    version: str
    drawn: str = ""
    propensity_bp: int = 0


class DemoResponses:
    """By seed: the same store says the same."""

    def __init__(self, cards: Mapping[str, Card], seed: int) -> None:
        self._random = Random(seed)  # noqa: S311  # an invented past, no secret
        self._versions = {
            name: [response_version(name, response.text) for response in cards[name].responses]
            for name in (*OFTEN, *SELDOM)
            if name in cards
        }
        self._ends: dict[str, list[bool]] = {v: [] for v in self._versions.get(DRAWN, ())}
        self._shares: Sequence[float] = ()

    def sayings(self, talks: Sequence[PastTalk]) -> Iterator[PastSaying]:
        """In the order of the talks, oldest first."""
        for number, talk in enumerate(talks):
            if number % DRAWN_ANEW == 0:
                arms = [Arm(v, len(ends), sum(ends)) for v, ends in self._ends.items()]
                self._shares = chances(arms, DRAWN) if arms else ()
            for card_id in self._cards_of_a_talk():
                yield self._saying(talk, card_id)

    def _cards_of_a_talk(self) -> list[str]:
        found = [name for name, share in OFTEN.items() if self._random.random() < share]
        if self._random.random() < SELDOM_SHARE:
            found.append(self._random.choice(SELDOM))
        return [name for name in found if self._versions.get(name)]

    def _saying(self, talk: PastTalk, card_id: str) -> PastSaying:
        versions = self._versions[card_id]
        if card_id != DRAWN or len(versions) < 2:
            return PastSaying(talk, card_id, self._chosen(talk, versions, [1.0] * len(versions)))
        drawn = said = self._chosen(talk, versions, self._shares)
        if self._random.random() < OVERRULED:
            said = self._random.choice([version for version in versions if version != drawn])
        else:
            self._ends[drawn].append(talk.is_kept)
        share = self._shares[versions.index(drawn)]
        return PastSaying(talk, card_id, said, drawn, max(1, round(share * 10_000)))

    def _chosen(self, talk: PastTalk, versions: Sequence[str], shares: Sequence[float]) -> str:
        """The end is known already: behind a good one stands a good text more often."""
        last = max(1, len(versions) - 1)
        lean = LIFT if talk.is_kept else -LIFT / 2
        weights = [s * (1 + lean * (1 - 2 * n / last)) for n, s in enumerate(shares)]
        return self._random.choices(list(versions), weights)[0]
