"""The columns a card may learn from: dated, about behaviour, and never about who the person is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.text.fold import fold

Value = float | None
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # edadCliente, birthDate

# By any part of the name, folded. Care data are here too: an illness told by the debtor opens
# options, it may never lower a score.
PROTECTED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("sexo o género", ("sex", "sexo", "gender", "genero", "male", "female", "hombre", "mujer")),
    ("edad", ("age", "edad", "birth", "nacimiento", "birthday", "born")),
    ("estado civil o hijos", ("marriage", "marital", "civil", "spouse", "hijos", "children")),
    ("origen", ("ethnic", "etnia", "race", "raza", "nationality", "nacionalidad", "indigena")),
    ("religión", ("religion", "faith", "credo")),
    ("ideas políticas o sindicato", ("political", "politica", "party", "union", "sindicato")),
    (
        "salud o discapacidad",
        ("health", "salud", "illness", "enfermedad", "disability", "discapacidad", "embarazo"),
    ),
    ("orientación", ("orientation", "orientacion")),
    (
        "dificultad contada",
        ("hardship", "vulnerable", "dificultad", "desempleo", "unemployed", "layoff", "mourning"),
    ),
    (
        "domicilio",
        ("postal", "postcode", "zip", "zipcode", "neighbourhood", "colonia", "barrio", "address"),
    ),
    ("nombre", ("name", "nombre", "surname", "apellido", "surnames")),
    ("redes, aparato o voz", ("social", "facebook", "device", "aparato", "brand", "voice", "voz")),
    ("escolaridad", ("education", "educacion", "escolaridad", "school")),
)


class ProtectedColumnError(DeskError):
    """A column about the person, not about the account."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(
            f"La columna «{name}» habla de {what}: no puede entrar en la probabilidad de cura. "
            "No entrené nada; quítela y vuelva a intentarlo."
        )


class FutureColumnError(DeskError):
    """A column that nobody could know on the day of the cut."""

    def __init__(self, name: str, known_on: date, cut: date) -> None:
        super().__init__(
            f"La columna «{name}» se conoce el {known_on:%d/%m/%Y}, después del corte del "
            f"{cut:%d/%m/%Y}: predeciría con lo que aún no había pasado. No entrené nada; "
            "quítela o cambie el corte."
        )


@dataclass(frozen=True, slots=True)
class Column:
    """One behaviour of every account; `known_on` is the last day any of its facts is dated."""

    name: str
    known_on: date
    values: Sequence[Value]


def refuse_unfit(columns: Iterable[Column], cut: date) -> None:
    """Raises ProtectedColumnError or FutureColumnError for the first that may not be used."""
    for column in columns:
        what = protected_kind(column.name)
        if what:
            raise ProtectedColumnError(column.name, what)
        if column.known_on > cut:
            raise FutureColumnError(column.name, column.known_on, cut)


def protected_kind(name: str) -> str:
    """What protected attribute the name of a column speaks of, or ""."""
    words = fold(_HUMP.sub(" ", name)).split()
    for what, signs in PROTECTED:
        if any(word in signs for word in words):
            return what
    return ""
