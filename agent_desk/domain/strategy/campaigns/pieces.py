"""Pieces: what somebody receives by one channel, in texts that are kept and never edited."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_desk.domain.strategy.campaigns.plan import CampaignError
from agent_desk.domain.text.outgoing import remarks_on
from agent_desk.domain.text.phrases import PhraseLint

MEDIA: Mapping[str, str] = {
    "phone": "Teléfono",
    "written": "Por escrito",
    "in_person": "En persona",
    "digital": "Digital",
}
CHANNELS: Mapping[str, str] = {
    "call": "phone",
    "letter": "written",
    "visit": "in_person",
    "whatsapp": "digital",
    "sms": "digital",
    "email": "digital",
}
CHANNEL_WORDS: Mapping[str, str] = {
    "call": "Llamada",
    "letter": "Carta",
    "visit": "Visita",
    "whatsapp": "WhatsApp",
    "sms": "Mensaje de texto",
    "email": "Correo",
}


def by_channel(channel: str) -> str:
    """«carta», «WhatsApp»: as it is written inside a sentence."""
    word = CHANNEL_WORDS[channel]
    return word if word == "WhatsApp" else word.lower()


LETTER = "letter"
# What a text may ask for; amounts are not among them: a letter is opened by whoever finds it.
VALUES: Mapping[str, str] = {
    "nombre": "el nombre de la persona",
    "acreedor": "a quién se debe",
    "despacho": "quién cobra",
    "producto": "de qué crédito se trata",
    "cuenta": "los últimos cuatro números",
    "linea": "la línea a la que llama",
    "codigo": "el código de la pieza",
    "hasta": "hasta qué día contesta la línea",
}
MOST_LETTERS: Mapping[str, int] = {"sms": 160, "whatsapp": 1_024, "letter": 1_800}
_MOST = 2_000
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_CODE = re.compile(r"[A-Z0-9]{2,8}")


class TextState(StrEnum):
    """What a text of a piece may be; a published one is on the street until the next one is."""

    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"
    RETIRED = "retired"


TEXT_WORDS: Mapping[TextState, str] = {
    TextState.DRAFT: "borrador",
    TextState.REVIEW: "en revisión",
    TextState.PUBLISHED: "publicado",
    TextState.RETIRED: "retirado",
}
NEXT_STATES: Mapping[TextState, frozenset[TextState]] = {
    TextState.DRAFT: frozenset({TextState.REVIEW}),
    TextState.REVIEW: frozenset({TextState.DRAFT, TextState.PUBLISHED}),
    TextState.PUBLISHED: frozenset({TextState.RETIRED}),
    TextState.RETIRED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class PieceText:
    """One text of a piece; another text is another version."""

    number: int
    body: str
    state: TextState
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """`code` tells apart pieces that share a line; `arm` is the group of the pilot that receives
    it, "" for all but the control. `cost_cents` is what one of them costs."""

    id: str
    campaign_id: str
    name: str
    channel: str
    line_id: str = ""
    code: str = ""
    arm: str = ""
    cost_cents: int = 0
    texts: tuple[PieceText, ...] = ()

    @property
    def medium(self) -> str:
        return CHANNELS[self.channel]

    @property
    def published(self) -> PieceText | None:
        """The text that goes out."""
        return self._newest(TextState.PUBLISHED)

    @property
    def pending(self) -> PieceText | None:
        """The newest text that is on its way to being published."""
        return next((t for t in reversed(self.texts) if t.state in _PENDING), None)

    def _newest(self, state: TextState) -> PieceText | None:
        return next((t for t in reversed(self.texts) if t.state is state), None)


_PENDING = (TextState.DRAFT, TextState.REVIEW)


def checked_piece(piece: Piece, codes: Collection[str] = ()) -> Piece:
    """The piece; `codes` are those of others. Raises CampaignError with what is wrong."""
    if not piece.name.strip():
        raise CampaignError("La pieza necesita un nombre, como «Carta B».")
    if piece.channel not in CHANNELS:
        raise CampaignError("Elija por qué canal llega la pieza.")
    if piece.code and not _CODE.fullmatch(piece.code):
        raise CampaignError("El código lleva de 2 a 8 letras mayúsculas o números, como RC2B.")
    if piece.code and piece.code in codes:
        raise CampaignError(f"El código {piece.code} ya es de otra pieza.")
    if piece.cost_cents < 0:
        raise CampaignError("El costo de una pieza no puede ser menor que cero.")
    return piece


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text may not go out, or what would be better said; `better` replaces the sentence
    around [start, end) of the text."""

    sentence: str
    start: int = 0
    end: int = 0
    better: str = ""
    is_grave: bool = True


def problems_of(
    piece: Piece, body: str, words: PhraseLint, countries: tuple[str, ...]
) -> tuple[Problem, ...]:
    """Nothing that a country of its people forbids is sent, and it says who writes and how to
    answer. The grave ones first; the others only advise."""
    if not body.strip():
        return (Problem("El texto está vacío."),)
    said = [
        Problem(one.sentence, one.start, one.end, one.better, one.is_forbidden)
        for one in remarks_on(body, piece.channel, words, countries)
    ]
    plain = (*_size_problems(piece, body), *_value_problems(piece, body))
    found = [*map(Problem, plain), *said]
    return tuple(sorted(found, key=lambda one: not one.is_grave))


def grave_of(problems: Sequence[Problem]) -> tuple[str, ...]:
    """The sentences that keep a text from going out, with what to say instead."""
    return tuple(
        f"{one.sentence} Mejor: {one.better}" if one.better else one.sentence
        for one in problems
        if one.is_grave
    )


def _size_problems(piece: Piece, body: str) -> tuple[str, ...]:
    most = MOST_LETTERS.get(piece.channel, _MOST)
    return (f"Caben {most:,} letras; aquí hay {len(body):,}.",) if len(body) > most else ()


def _value_problems(piece: Piece, body: str) -> list[str]:
    asked = set(_PLACEHOLDER.findall(body))
    unknown = sorted(asked - set(VALUES))
    found = [f"«{{{name}}}» no es un dato que se pueda poner." for name in unknown]
    if piece.medium in {"written", "digital"} and "acreedor" not in asked:
        found.append("Falta {acreedor}: quien recibe la pieza debe saber a quién debe.")
    if "codigo" in asked and not piece.code:
        found.append("El texto lleva {codigo} y la pieza no tiene código.")
    if asked & {"linea", "hasta"} and not piece.line_id:
        found.append("El texto lleva {linea} y la pieza no tiene línea.")
    return found


def filled_text(body: str, values: Mapping[str, str]) -> str:
    """The text with its facts; an unknown name stays as it was written."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), body)
