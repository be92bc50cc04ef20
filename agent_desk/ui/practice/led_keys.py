"""The keys of the trainer's window: one letter an act, digits for the sheet."""

from __future__ import annotations

from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key

KIND_LETTERS = "abcdefghijklmnopqrstuvwxyz"
HARM_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CRITICAL, MOMENT = "!", "*"

LED_KEYS: tuple[Key, ...] = (
    Key("1…9", "evidence", QT_TRANSLATE_NOOP("Keys", "Sumar evidencia a ese criterio")),
    Key("!", "critical", QT_TRANSLATE_NOOP("Keys", "Marcar un error crítico")),
    Key("*", "moment", QT_TRANSLATE_NOOP("Keys", "Guardar este momento para el repaso")),
    Key("a…z", "act", QT_TRANSLATE_NOOP("Keys", "Marcar el acto que se oyó")),
    Key("Shift+A…Z", "harm", QT_TRANSLATE_NOOP("Keys", "Marcar lo que dolió")),
    Key("Return", "turn", QT_TRANSLATE_NOOP("Keys", "Acabó el turno: qué diría ahora")),
    Key("Backspace", "undo", QT_TRANSLATE_NOOP("Keys", "Quitar la última marca")),
    Key("Alt+Return", "hand_in", QT_TRANSLATE_NOOP("Keys", "Entregar la hoja")),
    Key("Esc", "halt", QT_TRANSLATE_NOOP("Keys", "«Alto»: parar la práctica ya")),
)
