"""A card: what people say when they object, and what helps to answer."""

from __future__ import annotations

from dataclasses import dataclass

ACKNOWLEDGE_WORDS, ASK_WORDS, RESPONSE_WORDS = 25, 22, 60  # said in one breath, aloud


@dataclass(frozen=True, slots=True)
class Line:
    """A spoken line in a tone of the script."""

    tone: str
    text: str


@dataclass(frozen=True, slots=True)
class Regional:
    """How the same is said in another country (ISO code)."""

    text: str
    country: str


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. `key` is stable: outcomes are counted by it. `not_in` are countries where its
    words may not be said (credit records in Chile)."""

    key: str
    tone: str
    text: str
    why: str
    segments: frozenset[str] = frozenset()
    not_in: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CountryText:
    """What stands in one field in one country (ISO code); an empty text leaves the field out.

    `field`: title, quick, ask, bridge, commitment, second_try, acknowledge.<tone>,
    follow_ups.<n>, responses.<key>, avoid.<n> (its better wording; empty, the whole warning),
    stop.<n>.when or stop.<n>.do; `n` counts from 1. A card is never without its title.
    """

    country: str
    field: str
    text: str

    @property
    def is_said(self) -> bool:
        """The quick line, the title and when to stop are only read by the agent."""
        return self.field not in ("quick", "title") and not self.field.startswith("stop.")


@dataclass(frozen=True, slots=True)
class Avoid:
    """What not to say, why, and what to say instead."""

    dont: str
    because: str
    better: str


@dataclass(frozen=True, slots=True)
class StopRule:
    """When to stop or hand over, and what to do then."""

    when: str
    do: str


@dataclass(frozen=True, slots=True)
class ListenFor:
    """Signs in what is said: of a passing problem, of a lasting one, of someone to care for."""

    passing: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    care: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One objection. `typed` is how an agent writes it in a hurry; `utterances` how people say it.

    `ask_without_reason` replaces `ask` in `no_reason_in`, where the cause of the default may not
    be asked; `in_country` are other words for one country. `card_in` gives the card that may be
    used in a country. Texts have {placeholders}; `quick` is read by the agent in a second, not
    spoken.
    """

    id: str
    title: str
    family: str
    family_name: str
    root: str
    frequency: str  # alta | media | baja
    risk_flags: tuple[str, ...]
    quick: str
    utterances: tuple[str, ...]
    acknowledge: tuple[Line, ...]
    ask: str
    responses: tuple[Response, ...]
    bridge: str
    commitment: str
    second_try: str
    ask_without_reason: str = ""
    no_reason_in: frozenset[str] = frozenset()
    typed: tuple[str, ...] = ()
    regional: tuple[Regional, ...] = ()
    stages: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    listen_for: ListenFor = ListenFor()
    options: tuple[str, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    stop: tuple[StopRule, ...] = ()
    record: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()
    definition: str = ""
    in_country: tuple[CountryText, ...] = ()

    def spoken_texts(self) -> tuple[tuple[str, str], ...]:
        """(field, text) of everything that an agent would say."""
        return (
            *(("acknowledge", line.text) for line in self.acknowledge),
            ("ask", self.ask),
            ("ask_without_reason", self.ask_without_reason),
            *(("follow_ups", text) for text in self.follow_ups),
            *(("responses", response.text) for response in self.responses),
            ("bridge", self.bridge),
            ("commitment", self.commitment),
            ("second_try", self.second_try),
            *(("avoid", avoid.better) for avoid in self.avoid),
            *(("in_country", text.text) for text in self.in_country if text.is_said),
        )


@dataclass(frozen=True, slots=True)
class ResponseSteps:
    """What to say, in order: Valide, Pregunte, Ofrezca, Si insiste. `key` names the response."""

    key: str
    acknowledge: str
    ask: str
    offer: str
    if_insists: str
    tone: str = ""
    bridge: str = ""
