"""The keys of practice, beside those of the desk, which mean the same here."""

from __future__ import annotations

from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key

# While talking. No letter alone: they are what the trainee says.
DRILL_KEYS: tuple[Key, ...] = (
    Key("Return", "say", QT_TRANSLATE_NOOP("Keys", "Decir lo escrito a la persona")),
    Key("Shift+F1", "talk", QT_TRANSLATE_NOOP("Keys", "Escribir lo que usted dice")),
    Key("Ctrl+Shift+Q", "leave", QT_TRANSLATE_NOOP("Keys", "Salir de la práctica")),
)
# In «Práctica» and in the debrief.
PRACTICE_KEYS: tuple[Key, ...] = (
    Key("Alt+H", "today", QT_TRANSLATE_NOOP("Keys", "Hoy: la sesión de ocho")),
    Key("Alt+P", "personas", QT_TRANSLATE_NOOP("Keys", "Personas")),
    Key("Alt+M", "history", QT_TRANSLATE_NOOP("Keys", "Mi historial")),
    Key("Alt+E", "exam", QT_TRANSLATE_NOOP("Keys", "Examen y certificados")),
    Key("Alt+D", "led", QT_TRANSLATE_NOOP("Keys", "Práctica dirigida: dirigir o unirse")),
    Key("Alt+G", "group", QT_TRANSLATE_NOOP("Keys", "Cómo va el grupo")),
    Key("Alt+Return", "main", QT_TRANSLATE_NOOP("Keys", "Lo principal: practicar, abrir, dirigir")),
    Key("Alt+L", "whole", QT_TRANSLATE_NOOP("Keys", "Practicar la llamada completa, sin reloj")),
    Key("Alt+C", "share", QT_TRANSLATE_NOOP("Keys", "Compartir cómo voy, o dejar de hacerlo")),
    Key("Alt+K", "take", QT_TRANSLATE_NOOP("Keys", "Llevar mi historial a otro equipo")),
    Key("Alt+B", "bring", QT_TRANSLATE_NOOP("Keys", "Traer mi historial de otro equipo")),
    Key("Alt+V", "voice", QT_TRANSLATE_NOOP("Keys", "Oír a la persona, o solo leerla")),
    Key("Alt+R", "replay", QT_TRANSLATE_NOOP("Keys", "Repetir el turno que más costó")),
    Key("Alt+N", "next", QT_TRANSLATE_NOOP("Keys", "La práctica que sigue")),
    Key("Ctrl+P", "print", QT_TRANSLATE_NOOP("Keys", "Imprimir el repaso o el certificado")),
    Key("Ctrl+S", "save", QT_TRANSLATE_NOOP("Keys", "Guardar el repaso en un archivo")),
    Key("Esc", "back", QT_TRANSLATE_NOOP("Keys", "Volver a Práctica")),
)
_BY_NAME = {key.name: key for key in (*DRILL_KEYS, *PRACTICE_KEYS)}


def practice_key(name: str) -> str:
    """The key of an act, as shown on its keycap."""
    return _BY_NAME[name].key
