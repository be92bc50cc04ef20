"""Which product, state and zone may be called at all right now: at night nobody is asked in vain.

Of a million accounts a few hundred groups differ. When the first candidates of the list are all
closed by place and hour, the groups are asked, and only accounts of open ones are looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from agent_desk.domain.contact.groups import Alike, WorkGate
from agent_desk.domain.contact.rules import CHANNELS
from agent_desk.domain.text.fold import fold
from agent_desk.store.database import Store
from agent_desk.store.driver import Value

PATIENCE = 200  # candidates closed by their group before the groups are asked
_GROUPS = "SELECT value FROM facet WHERE field = 'group'"
_COUNTRIES = "SELECT value FROM facet WHERE field = 'country'"
_GAVE_A_YES = "SELECT DISTINCT debtor_id FROM consent WHERE revoked_at IS NULL"
NOBODY = "AND account.debtor_id IN (SELECT value FROM json_each(:special))"
_SOME = """
    AND (account.product || char(31) || account.state || char(31) || account.time_zone
         IN (SELECT value FROM json_each(:open_groups))
         OR account.debtor_id IN (SELECT value FROM json_each(:special)))
"""
_BETWEEN = "\x1f"


def open_only(store: Store, gate: WorkGate) -> tuple[str, dict[str, Value]]:
    """A condition that leaves out every account whose group is closed for everybody, with its
    parameters; "" for a portfolio whose groups nobody counted.

    Who gave a yes stays in: he is judged by himself. What somebody asked for only narrows.
    """
    groups = [tuple(json.loads(row["value"])) for row in store.rows(_GROUPS)]
    if not groups:
        return "", {}
    countries = [str(row["value"]) for row in store.rows(_COUNTRIES)]
    found = [_BETWEEN.join(group) for group in groups if _may_be_open(gate, group, countries)]
    special = json.dumps([row["debtor_id"] for row in store.rows(_GAVE_A_YES)])
    if not found:
        return NOBODY, {"special": special}
    return _SOME, {"special": special, "open_groups": json.dumps(found)}


def _may_be_open(gate: WorkGate, group: tuple[str, ...], countries: list[str]) -> bool:
    """Whether anybody of that group could be called: in any zone it may lie in, in any country."""
    return any(
        gate.is_open(alike, "", ())
        for country in countries
        for alike in _alikes(gate, group, country)
    )


def _alikes(gate: WorkGate, group: tuple[str, ...], country: str) -> Iterator[Alike]:
    product, state, zone = group
    rules = gate.rules
    known = {name for regime in rules.regimes for name in regime.domiciles}
    zones = (zone,) if zone else rules.zones_of(state, "", country) or ("",)
    for each in zones:
        yield Alike(
            country,
            rules.creditor_kind_of(product),
            product,
            (each,) if each else (),
            state if fold(state) in known else "",
            rules.places.region_of(state, country),
            frozenset(),
            frozenset(CHANNELS),
        )
