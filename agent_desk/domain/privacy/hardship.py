"""Why somebody is in trouble: health, work lost, mourning. Kept apart and shown to help only.

Mexican law calls data on health sensitive (LFPDPPP art. 2 VI and 8): the purpose must be
legitimate and concrete. Here it is one: to treat the person with care and to ease his payments.
"""

from __future__ import annotations

from agent_desk.domain.people import Role
from agent_desk.domain.text.fold import fold

# Kinds of a noted fact that are reasons of hardship, whatever was written.
HARDSHIP_KINDS = (
    *("salud", "desempleo", "dificultad", "duelo", "violencia", "discapacidad", "desastre"),
)
# Words that make a fact about work or income one about having lost it.
_LOST = (
    *("perdio su empleo", "perdio su trabajo", "perdio el empleo", "perdio el trabajo"),
    *("sin trabajo", "sin empleo", "sin chamba", "desemplead", "lo despidieron", "la despidieron"),
    *("le bajaron las horas", "le recortaron", "incapacitad"),
)
# Who helps the person reads it; who decides over many, or trains, does not need it.
MAY_READ = frozenset({Role.AGENT, Role.SUPERVISOR, Role.ADMINISTRATOR})


def hardship_kind_of(kind: str, text: str) -> str:
    """The kind of hardship that a fact tells, "" when it is a plain fact."""
    if kind in HARDSHIP_KINDS:
        return kind
    told = fold(text)
    return "desempleo" if any(words in told for words in _LOST) else ""


def may_read_hardship(role: Role) -> bool:
    """Whether this role is shown why somebody is in trouble."""
    return role in MAY_READ
