"""A card as text and back, whole and tolerant: a draft may be unfinished and still has to be kept.

The names are those of the content files. What the taxonomy says of the kind travels with it, so
that an old version can be read as it was.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from agent_desk.domain.objections.card import (
    Avoid,
    Card,
    CountryText,
    Line,
    ListenFor,
    Regional,
    Response,
    StopRule,
)
from agent_desk.domain.objections.taxonomy import Taxonomy

Record = dict[str, object]


def card_text(card: Card) -> str:
    """JSON of the whole card; equal cards give equal texts."""
    kind = {
        "type": card.id,
        "title": card.title,
        "family": card.family,
        "family_name": card.family_name,
        "root": card.root,
        "frequency": card.frequency,
        "risk_flags": list(card.risk_flags),
        "neighbours": list(card.neighbours),
        "definition": card.definition,
        "no_reason_in": sorted(card.no_reason_in),
    }
    return json.dumps({**kind, **record_of(card)}, ensure_ascii=False, separators=(",", ":"))


def record_of(card: Card) -> Record:
    """What a supervisor writes, with the names and the order of a content file."""
    signs = card.listen_for
    return {
        "stages": list(card.stages),
        "quick": card.quick,
        "utterances": list(card.utterances),
        "typed": list(card.typed),
        "regional": [{"country": r.country, "text": r.text} for r in card.regional],
        "listen_for": {
            "passing": list(signs.passing),
            "lasting": list(signs.lasting),
            "care": list(signs.care),
        },
        "acknowledge": [{"tone": line.tone, "text": line.text} for line in card.acknowledge],
        "ask": card.ask,
        "ask_without_reason": card.ask_without_reason,
        "follow_ups": list(card.follow_ups),
        "responses": [_response_record(response) for response in card.responses],
        "bridge": card.bridge,
        "options": list(card.options),
        "commitment": card.commitment,
        "second_try": card.second_try,
        "in_country": [
            {"country": v.country, "field": v.field, "text": v.text} for v in card.in_country
        ],
        "avoid": [{"dont": a.dont, "because": a.because, "better": a.better} for a in card.avoid],
        "stop": [{"when": rule.when, "do": rule.do} for rule in card.stop],
        "record": list(card.record),
        "tags": list(card.tags),
    }


def card_of(text: str) -> Card:
    """The card that `card_text` wrote. Raises ValueError for text that is not one."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("not a card")
    row = _Row(found)
    signs = row.row("listen_for")
    return replace(
        _kind_of(row),
        stages=row.texts("stages"),
        regional=tuple(Regional(r.text("text"), r.text("country")) for r in row.rows("regional")),
        listen_for=ListenFor(signs.texts("passing"), signs.texts("lasting"), signs.texts("care")),
        ask_without_reason=row.text("ask_without_reason"),
        follow_ups=row.texts("follow_ups"),
        options=row.texts("options"),
        in_country=tuple(
            CountryText(r.text("country"), r.text("field"), r.text("text"))
            for r in row.rows("in_country")
        ),
        avoid=tuple(
            Avoid(r.text("dont"), r.text("because"), r.text("better")) for r in row.rows("avoid")
        ),
        stop=tuple(StopRule(r.text("when"), r.text("do")) for r in row.rows("stop")),
        record=row.texts("record"),
        tags=row.texts("tags"),
    )


def _kind_of(row: _Row) -> Card:
    """The kind and what no card is without."""
    return Card(
        id=row.text("type"),
        title=row.text("title"),
        family=row.text("family"),
        family_name=row.text("family_name"),
        root=row.text("root"),
        frequency=row.text("frequency"),
        risk_flags=row.texts("risk_flags"),
        neighbours=row.texts("neighbours"),
        definition=row.text("definition"),
        no_reason_in=frozenset(row.texts("no_reason_in")),
        quick=row.text("quick"),
        utterances=row.texts("utterances"),
        typed=row.texts("typed"),
        acknowledge=tuple(Line(r.text("tone"), r.text("text")) for r in row.rows("acknowledge")),
        ask=row.text("ask"),
        responses=tuple(_response(r) for r in row.rows("responses")),
        bridge=row.text("bridge"),
        commitment=row.text("commitment"),
        second_try=row.text("second_try"),
    )


def of_its_kind(card: Card, taxonomy: Taxonomy) -> Card:
    """The card with what the taxonomy says today of its kind; as it was when the kind is gone.

    Its title and its neighbours are the supervisor's once it has a title.
    """
    kind = taxonomy.types.get(card.id)
    if kind is None:
        return card
    return replace(
        card,
        title=card.title or kind.title,
        family=kind.family,
        family_name=taxonomy.family_names[kind.family],
        root=kind.root,
        frequency=kind.frequency,
        risk_flags=kind.risk_flags,
        neighbours=card.neighbours if card.title else kind.neighbours,
        definition=kind.definition,
        no_reason_in=taxonomy.no_reason_in,
    )


def _response_record(response: Response) -> Record:
    return {
        "key": response.key,
        "tone": response.tone,
        "for": sorted(response.segments),
        "not_in": sorted(response.not_in),
        "text": response.text,
        "why": response.why,
    }


def _response(row: _Row) -> Response:
    return Response(
        key=row.text("key"),
        tone=row.text("tone"),
        text=row.text("text"),
        why=row.text("why"),
        segments=frozenset(row.texts("for")),
        not_in=frozenset(row.texts("not_in")),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A decoded mapping; what is missing or of another kind reads as empty."""

    values: Mapping[str, object]

    def text(self, key: str) -> str:
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key)
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    def row(self, key: str) -> _Row:
        value = self.values.get(key)
        return _Row(value if isinstance(value, dict) else {})

    def rows(self, key: str) -> tuple[_Row, ...]:
        value = self.values.get(key)
        items = value if isinstance(value, list) else []
        return tuple(_Row(item) for item in items if isinstance(item, dict))
