"""Everything that ships and is said or sent, read by the one engine of forbidden words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import card_in
from agent_desk.domain.objections.lint import contexts_of
from agent_desk.domain.script.script import Stage
from agent_desk.domain.text.case_state import CASE_STATES
from agent_desk.domain.text.phrases import Finding, PhraseLint, holding
from agent_desk.library.cards import load_cards
from agent_desk.library.practice_rubric import load_rubric
from agent_desk.library.scripts import load_script
from agent_desk.library.templates import shipped_templates

TEMPLATE_COUNTRY = "MX"  # the pages that ship are Mexican; another country brings its own
STATES: tuple[tuple[str, ...], ...] = ((), *((state,) for state in CASE_STATES))
_SITUATIONS = {
    "tercero-contesta": ("tercero", "sin-verificar"),
    "buzon-de-voz": ("buzon", "sin-verificar"),
    "cliente-vulnerable": ("vulnerable",),
    "crisis": ("crisis", "vulnerable"),
    "disputa": ("disputa",),
}


@dataclass(frozen=True, slots=True)
class Shipped:
    """A text with where it stands, the country it is said in and its situations."""

    where: str
    text: str
    country: str
    contexts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Alarm:
    """A finding in a shipped text; `state` is "" for a case without any."""

    shipped: Shipped
    state: str
    finding: Finding


def shipped_texts() -> tuple[Shipped, ...]:
    """Cards and script per country, pages, practice advice."""
    return (*_cards(), *_script(), *_templates(), *_practice())


def shipped_alarms(lint: PhraseLint) -> tuple[int, tuple[Alarm, ...]]:
    """How many readings were made (text x state of the case), and the alarms among them."""
    texts, wordings = shipped_texts(), lru_cache(maxsize=None)(lint.wordings)
    alarms = tuple(
        Alarm(shipped, states[0] if states else "", finding)
        for shipped in texts
        if wordings(shipped.text)  # most texts have none, whatever the country and the state
        for states in STATES
        for finding in holding(wordings(shipped.text), shipped.contexts, shipped.country, states)
    )
    return len(texts) * len(STATES), alarms


def _cards() -> Iterator[Shipped]:
    for card in load_cards():
        for country in COUNTRIES:
            yield from _card(card_in(card, country), country, contexts_of(card))


def _card(card: Card, country: str, contexts: frozenset[str]) -> Iterator[Shipped]:
    where = f"objections/{card.id}"
    for field, text in card.spoken_texts():
        if text:
            yield Shipped(f"{where}.{field}", text, country, contexts)
    for field, text in (("quick", card.quick), ("title", card.title)):
        yield Shipped(f"{where}.{field}", text, country)  # read by the agent, not said


def _script() -> Iterator[Shipped]:
    script = load_script()
    for stage in (*script.stages, *script.variants):
        contexts = [*_SITUATIONS.get(stage.variant, ())]
        contexts += ["sin-verificar"] if stage.is_before_identity else []
        for country in COUNTRIES:
            for text in _said(stage, country):
                where = f"scripts/{stage.variant or 'etapa'}/{stage.id}"
                yield Shipped(where, text, country, frozenset(contexts))


def _said(stage: Stage, country: str) -> Iterator[str]:
    is_quiet = country in stage.no_reason_in
    yield from (said.text for said in (stage.no_reason_sayings if is_quiet else stage.sayings))
    yield from (item.say for item in stage.required if item.say)


def _templates() -> Iterator[Shipped]:
    for name, text in shipped_templates().items():
        yield Shipped(f"templates/{name}", text, TEMPLATE_COUNTRY)


def _practice() -> Iterator[Shipped]:
    rubric = load_rubric()
    for criterion in rubric.criteria:
        for country in COUNTRIES:
            yield Shipped(f"practice/{criterion.id}", criterion.better, country)
