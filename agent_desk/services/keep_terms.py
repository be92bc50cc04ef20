"""Until when each kind of record of a blocked person must stay, and by which rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from agent_desk.domain.privacy.retention import KeepRules

Kept = tuple[tuple[str, date, str], ...]


def keep_terms(
    rules: KeepRules, country: str, kinds: Iterable[str], days: Mapping[str, date]
) -> Kept:
    """(kind, first day it may go, why), for the kinds that he has. A kind whose newest record has
    no day of its own counts from the breach, and without one from nothing: it may go."""
    found = []
    for kind in kinds:
        rule = rules.rule(kind, country)
        since = days.get(kind) or days.get("breach_data")
        if since is not None and rule.keep_months:
            found.append((kind, rules.keep_until(kind, country, since), rule.basis))
    return tuple(found)
