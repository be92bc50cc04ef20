"""The rows of the rescue card in words."""

from __future__ import annotations

from agent_desk.ui.shell.rescue.state import Plight, Way, WayLine
from agent_desk.ui.wording import translate


def way_lines(plight: Plight) -> tuple[WayLine, ...]:
    """In their order, only those that help here."""
    return tuple(
        WayLine(way, *words) for way, words in _words(plight).items() if way in plight.ways
    )


def question(way: Way) -> str:
    """What will happen, before the PIN is asked for."""
    return {
        Way.RESTORE: translate(
            "Rescue",
            "Armo un archivo nuevo con el respaldo y con lo posterior que aún se lea. El de ahora "
            "queda a un lado, sin tocar.",
        ),
        Way.SALVAGE: translate(
            "Rescue",
            "Armo un archivo nuevo solo con lo que aún se lea del dañado, que queda a un lado. "
            "Puede faltar algo: después revise con «agent-desk check».",
        ),
        Way.KEYS: translate(
            "Rescue",
            "Pruebo los datos con las llaves que lleva el respaldo. Si abren, quedan en uso; las "
            "de ahora se guardan a un lado. Los datos no se tocan.",
        ),
    }[way]


def working(way: Way) -> str:
    """Shown while it works."""
    if way is Way.KEYS:
        return translate("Rescue", "Probando las llaves…")
    return translate("Rescue", "Armando el archivo nuevo… Puede tardar un minuto.")


def _words(plight: Plight) -> dict[Way, tuple[str, str]]:
    return {
        Way.KEYS: (
            translate("Rescue", "Usar las llaves del respaldo"),
            translate("Rescue", "Si el archivo de llaves falta, está dañado o es de otro equipo"),
        ),
        Way.RESTORE: (
            translate("Rescue", "Volver al último respaldo"),
            translate("Rescue", "Del {day}, en un archivo nuevo").format(day=plight.last_copy),
        ),
        Way.SALVAGE: (
            translate("Rescue", "Rescatar sin respaldo"),
            translate("Rescue", "Un archivo nuevo con lo que aún se pueda leer"),
        ),
        Way.RETRY: (
            translate("Rescue", "Intentar de nuevo"),
            translate("Rescue", "Cuando se haya quitado la causa"),
        ),
        Way.COPY: (
            translate("Rescue", "Copiar el informe para soporte"),
            translate("Rescue", "Qué pasó y cómo está el archivo; no lleva datos de nadie"),
        ),
        Way.CLOSE: (
            translate("Rescue", "Cerrar"),
            translate("Rescue", "Nada cambia: el archivo queda como está"),
        ),
    }
