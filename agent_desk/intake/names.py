"""Names of people: in ordinary letters, from one column or several, surnames first or last."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_desk.intake.memo import Memo
from agent_desk.intake.values import CellError, name_of

MOST_KEPT = 100_000
_PLAIN = re.compile(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{2,}(?: [A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+)*")
_PARTICLES = frozenset({"de", "del", "la", "las", "los", "y", "e", "san", "santa", "van", "von"})
_SHORT = frozenset({"De", "Del", "La", "Las", "Los", "Y", "E"})
LONGEST_PLAIN = 120


def name_reader() -> Callable[[str], str]:
    """Reads cells of names; equal ones once. Raises CellError."""
    return Memo(_name_of, MOST_KEPT).__getitem__


def name_with(name: str, more: str) -> str:
    """Two parts of a name together: «María» and «De la Luz» are «María de la Luz»."""
    if name and more.partition(" ")[0] in _SHORT:
        more = more[0].lower() + more[1:]
    return f"{name} {more}".strip()


def split_surnames_first(name: str) -> tuple[str, str]:
    """(given names, surnames) of «Hernández Ruiz María Fernanda» or «Hernández Ruiz, María».

    Without a comma two surnames are taken, each with its particles («De la Cruz Pérez Juan»).
    """
    surnames, comma, given = name.partition(",")
    if comma:
        return given.strip(), surnames.strip()
    words = name.split()
    taken = end = 0
    while end < len(words) - 1 and taken < 2:
        if words[end].lower() not in _PARTICLES:
            taken += 1
        end += 1
    return " ".join(words[end:]), " ".join(words[:end])


def _name_of(cell: str) -> str:
    if not _PLAIN.fullmatch(cell) or len(cell) > LONGEST_PLAIN:
        return name_of(cell)
    if not cell.isupper():
        return cell
    title = cell.title()
    if _SHORT.isdisjoint(title.split()):
        return title
    words = [word.lower() if word in _SHORT else word for word in title.split()]
    return f"{words[0][0].upper()}{words[0][1:]} {' '.join(words[1:])}".strip()


__all__ = ["CellError", "name_reader", "split_surnames_first"]
