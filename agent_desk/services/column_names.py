"""The columns that a portfolio or a payments file may have, and the names they go by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldNames:
    """One field: our id, its title on screen, how it is written, and all names, folded."""

    field: str
    title: str
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnNames:
    """The fields of each kind of file, by id, in the order in which they are offered."""

    fields: Mapping[str, Mapping[str, FieldNames]]

    def title_of(self, kind: str, field: str) -> str:
        """What the screen calls a field."""
        known = self.fields[kind].get(field)
        return known.title if known else ""


def folded(text: str) -> str:
    """Without accents, capitals, spaces or signs: «Días de atraso» is dias_de_atraso."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")
