"""The keys of the shell, beside those of the desk (ui/keys.py), which never change meaning."""

from __future__ import annotations

from agent_desk.ui.keys import QT_TRANSLATE_NOOP, Key

SHELL_KEYS: tuple[Key, ...] = (
    Key("F1", "help", QT_TRANSLATE_NOOP("Keys", "Ayuda: todas las teclas")),
    Key("Ctrl+1…9", "place", QT_TRANSLATE_NOOP("Keys", "Ir al lugar con ese número")),
    Key("Ctrl+B", "approvals", QT_TRANSLATE_NOOP("Keys", "Ir a los vistos buenos")),
    Key("S, N, O", "answer", QT_TRANSLATE_NOOP("Keys", "Visto bueno: sí, no u otra opción")),
    Key("F2", "search", QT_TRANSLATE_NOOP("Keys", "Buscar en este lugar"), ("Ctrl+K",)),
    Key("Ctrl+R", "reload", QT_TRANSLATE_NOOP("Keys", "Leer de nuevo")),
    Key("Ctrl+Shift+I", "import", QT_TRANSLATE_NOOP("Keys", "Importar un archivo de cuentas")),
    Key("Ctrl+Shift+U", "change_user", QT_TRANSLATE_NOOP("Keys", "Cambiar de usuario")),
    Key("Ctrl+T", "theme", QT_TRANSLATE_NOOP("Keys", "Cambiar entre claro y oscuro")),
)
