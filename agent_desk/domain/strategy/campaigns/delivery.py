"""How far a piece got on its way to a person, and from where on it counts as delivered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from agent_desk.domain.strategy.campaigns.pieces import LETTER
from agent_desk.domain.text.fold import fold


class Delivery(StrEnum):
    """In the order in which one may follow another: what was read was delivered before."""

    SENT = "sent"
    FAILED = "failed"
    DELIVERED = "delivered"
    READ = "read"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Carried:
    """How many of a piece went out, and how many of those arrived."""

    sent: int = 0
    arrived: int = 0


_ORDER = tuple(Delivery)
# What can be known of each channel: nobody reports that a letter was read, and a visit is made.
STATES: Mapping[str, tuple[Delivery, ...]] = {
    "call": (Delivery.SENT, Delivery.DELIVERED, Delivery.FAILED),
    "letter": (Delivery.SENT, Delivery.DELIVERED, Delivery.RETURNED),
    "visit": (Delivery.DELIVERED, Delivery.FAILED),
    "whatsapp": (Delivery.SENT, Delivery.DELIVERED, Delivery.READ, Delivery.FAILED),
    "sms": (Delivery.SENT, Delivery.DELIVERED, Delivery.FAILED),
    "email": tuple(Delivery),
}
WORDS: Mapping[Delivery, str] = {
    Delivery.SENT: "enviada",
    Delivery.FAILED: "no llegó",
    Delivery.DELIVERED: "entregada",
    Delivery.READ: "leída",
    Delivery.RETURNED: "devuelta",
}
_CHANNEL_WORDS: Mapping[tuple[str, Delivery], str] = {
    ("call", Delivery.SENT): "marcada",
    ("call", Delivery.DELIVERED): "contestó",
    ("call", Delivery.FAILED): "no contestó",
    ("letter", Delivery.SENT): "impresa",
    ("visit", Delivery.DELIVERED): "visita hecha",
    ("visit", Delivery.FAILED): "no estaba",
}


# How senders write it, folded; the longest story of them is still one of the five.
_SAID: Mapping[Delivery, str] = {
    Delivery.SENT: "enviado enviada sent aceptado accepted impresa impreso en_camino marcada",
    Delivery.FAILED: "fallido fallida failed error no_entregado no_entregada undelivered rechazado "
    "rechazada rejected no_llego no_contesto no_estaba sin_respuesta numero_invalido expired",
    Delivery.DELIVERED: "entregado entregada delivered recibido recibida llego contesto hecha "
    "visita_hecha atendida",
    Delivery.READ: "leido leida read visto vista seen abierto abierta opened",
    Delivery.RETURNED: "devuelto devuelta returned rebotado rebotada bounced bounce regreso",
}
_STATE_OF = {word: state for state, words in _SAID.items() for word in words.split()}


def state_said(word: str) -> Delivery | None:
    """«Entregado», «READ», «no entregado»: the state a sender means; None when nobody knows."""
    return _STATE_OF.get("_".join(fold(word).split()))


def delivery_words(channel: str, state: Delivery) -> str:
    """«impresa», «contestó», «leída»: as people say it of that channel."""
    return _CHANNEL_WORDS.get((channel, state), WORDS[state])


def counts(channel: str, state: Delivery) -> bool:
    """Whether the piece is part of the denominator of its response.

    The post does not say that a letter arrived, only that it came back: one that was printed
    counts until then. What is only sent by a channel that does report counts when it says so.
    """
    if state is Delivery.SENT:
        return channel == LETTER
    return state in {Delivery.DELIVERED, Delivery.READ}


def may_follow(old: Delivery, new: Delivery) -> bool:
    """Whether `new` says more than `old`: a failed piece may still arrive, a read one not fail."""
    return _ORDER.index(new) > _ORDER.index(old)


def next_states(channel: str, state: Delivery) -> tuple[Delivery, ...]:
    """What may still be said after `state`."""
    return tuple(one for one in STATES[channel] if may_follow(state, one))
