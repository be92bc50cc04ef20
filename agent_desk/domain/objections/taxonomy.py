"""The kinds of objections: what each is, what it is not, how to handle it, what it risks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ObjectionType:
    """One kind. Two kinds differ only if the agent must do something different."""

    id: str
    title: str
    family: str
    root: str
    frequency: str  # alta | media | baja
    definition: str
    neighbours: tuple[str, ...]
    risk_flags: tuple[str, ...]
    good_handling: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All kinds by id, with their families, root causes and risk flags in words.

    `precedence` lists groups of ids from strongest to weakest: it breaks ties between two ideas
    in one sentence. `no_reason_in` are countries where the cause may not be asked.
    """

    types: Mapping[str, ObjectionType]
    families: Mapping[str, str]
    family_names: Mapping[str, str]
    roots: Mapping[str, str]
    risk_flags: Mapping[str, str]
    labelling_rules: tuple[str, ...]
    precedence: tuple[tuple[str, ...], ...]
    country_notes: Mapping[str, str]
    no_reason_in: frozenset[str]

    def rank(self, type_id: str) -> int:
        """Place in the precedence, 0 strongest; ids in no group come last."""
        for place, group in enumerate(self.precedence):
            if type_id in group:
                return place
        return len(self.precedence)
