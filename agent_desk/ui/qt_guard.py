"""Refuse the one pair of Qt and Python that would abort in the middle of a call."""

from __future__ import annotations

import sys

from agent_desk.domain.errors import DeskError


class BadPairError(DeskError):
    """PySide6 6.12.0 drops a reference of None per void call before Python 3.12.

    Measured: «fatal: deallocating None» after about 5,100 calls, one minute of a live call.
    """

    def __init__(self, qt: str, python: str) -> None:
        super().__init__(
            f"PySide6 {qt} con Python {python} se cierra a media llamada, así que no abrí la "
            "ventana. Sus datos están intactos; instale PySide6-Essentials 6.11 con «make run»."
        )


def refuse_bad_pair(qt: str = "", python: tuple[int, ...] = ()) -> None:
    """Raise BadPairError before any window; the versions in use unless given."""
    python = python or tuple(sys.version_info[:3])
    if not qt:
        import PySide6

        qt = PySide6.__version__
    if qt == "6.12.0" and python < (3, 12):
        raise BadPairError(qt, ".".join(map(str, python)))
