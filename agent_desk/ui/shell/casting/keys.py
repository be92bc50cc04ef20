"""The keys of «Personajes»; those shared with other places mean the same here."""

from __future__ import annotations

from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key

CASTING_KEYS: tuple[Key, ...] = (
    Key("Alt+P", "persona", QT_TRANSLATE_NOOP("Keys", "Personajes")),
    Key("Alt+T", "scenario", QT_TRANSLATE_NOOP("Keys", "Situaciones")),
    Key("Ctrl+S", "save", QT_TRANSLATE_NOOP("Keys", "Guardar una versión")),
    Key("Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Keys", "Deshacer el último cambio")),
    Key("Alt+H", "fact", QT_TRANSLATE_NOOP("Keys", "Otro hecho oculto")),
    Key("Alt+O", "objection", QT_TRANSLATE_NOOP("Keys", "Otra objeción")),
    Key("Alt+Q", "drop", QT_TRANSLATE_NOOP("Keys", "Quitar este hecho u objeción")),
    Key("Alt+C", "copy", QT_TRANSLATE_NOOP("Keys", "Empezar otra de esta")),
    Key("Alt+N", "new", QT_TRANSLATE_NOOP("Keys", "Situación nueva")),
    Key("Alt+U", "from_call", QT_TRANSLATE_NOOP("Keys", "Situación desde una llamada real")),
    Key("Ctrl+H", "versions", QT_TRANSLATE_NOOP("Keys", "Versiones guardadas")),
    Key("Alt+D", "retire", QT_TRANSLATE_NOOP("Keys", "Retirar la situación, o volver a usarla")),
    Key("Alt+Delete", "remove", QT_TRANSLATE_NOOP("Keys", "Quitar nuestra versión")),
    Key("Alt+S", "seed", QT_TRANSLATE_NOOP("Keys", "Probar con otra semilla")),
    Key("Alt+R", "again", QT_TRANSLATE_NOOP("Keys", "Empezar la prueba de nuevo")),
    Key("Alt+L", "try", QT_TRANSLATE_NOOP("Keys", "Escribir una frase de prueba")),
    Key("Alt+Return", "main", QT_TRANSLATE_NOOP("Keys", "Hacer o abrir lo elegido")),
    Key("Alt+E", "open", QT_TRANSLATE_NOOP("Keys", "Abrir en el editor lo que salió")),
    Key("Esc", "back", QT_TRANSLATE_NOOP("Keys", "Volver a los campos")),
)
_BY_NAME = {key.name: key for key in CASTING_KEYS}


def casting_key(name: str) -> str:
    """The key of an act, as shown on its keycap."""
    return _BY_NAME[name].key
