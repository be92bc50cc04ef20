"""States of a case on which it depends what may be said."""

from __future__ import annotations

from collections.abc import Collection, Iterable

FILED = "demanda_presentada"
SERVED = "demanda_notificada"
TIME_BARRED = "prescrita"
WARNED = "aviso_previo"  # the debtor agreed to reports and had his 20 days of notice
INTENDED = "accion_decidida"  # lawful, possible, and decided on
DISPUTED = "en_disputa"

CASE_STATES = (FILED, SERVED, TIME_BARRED, WARNED, INTENDED, DISPUTED)
_OF_FLAGS = {
    "demanda": (FILED,),
    "demanda_notificada": (FILED, SERVED),
    "aclaracion": (DISPUTED,),
    "prescrita": (TIME_BARRED,),
}
_CONTEXTS_OF_FLAGS = {
    "vulnerable": "vulnerable",
    "aclaracion": "disputa",
    "abogado": "abogado",
}


def states_of(flags: Iterable[str]) -> frozenset[str]:
    """The states that the flags of a debtor and account tell."""
    return frozenset(state for flag in flags for state in _OF_FLAGS.get(flag, ()))


def contexts_of_case(
    flags: Collection[str], *, is_verified: bool = True, with_third_party: bool = False
) -> frozenset[str]:
    """Situations of forbidden wording in which somebody speaks in this case now."""
    found = {_CONTEXTS_OF_FLAGS[flag] for flag in flags if flag in _CONTEXTS_OF_FLAGS}
    if with_third_party:
        found.add("tercero")
    elif not is_verified:
        found.add("sin-verificar")
    return frozenset(found)
