"""The keys of the editor, shown on its controls and on the sheet of keys (F1)."""

from __future__ import annotations

from agent_desk.ui.keys import BETTER_KEY, QT_TRANSLATE_NOOP, Key

EDITOR_KEYS: tuple[Key, ...] = (
    Key("Alt+F", "cards", QT_TRANSLATE_NOOP("Keys", "Fichas")),
    Key("Alt+P", "publish", QT_TRANSLATE_NOOP("Keys", "Publicar")),
    Key("Alt+L", "missing", QT_TRANSLATE_NOOP("Keys", "Lo que falta")),
    Key("Alt+W", "results", QT_TRANSLATE_NOOP("Keys", "Lo que funciona")),
    Key("Alt+I", "exchange", QT_TRANSLATE_NOOP("Keys", "Intercambio")),
    Key("Alt+Return", "main", QT_TRANSLATE_NOOP("Keys", "Lo principal de la sección")),
    Key("Alt+S", "card", QT_TRANSLATE_NOOP("Keys", "A los campos de la ficha; Enter escribe")),
    Key("Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Keys", "Deshacer el último cambio")),
    Key("Ctrl+Shift+Z", "redo", QT_TRANSLATE_NOOP("Keys", "Rehacer")),
    Key("Alt+A", "add", QT_TRANSLATE_NOOP("Keys", "Agregar otro como este")),
    Key("Alt+Q", "remove", QT_TRANSLATE_NOOP("Keys", "Quitar este")),
    Key(BETTER_KEY, "better", QT_TRANSLATE_NOOP("Keys", "Poner la frase mejor")),
    Key("Alt+C", "country", QT_TRANSLATE_NOOP("Keys", "Ver en otro país")),
    Key("Alt+H", "history", QT_TRANSLATE_NOOP("Keys", "Historial de la ficha")),
    Key("Alt+R", "review", QT_TRANSLATE_NOOP("Keys", "A revisión, o de regreso")),
    Key("Alt+X", "discard", QT_TRANSLATE_NOOP("Keys", "Descartar el borrador")),
    Key("Alt+D", "retire", QT_TRANSLATE_NOOP("Keys", "Retirar de las mesas")),
    Key("Alt+E", "test", QT_TRANSLATE_NOOP("Keys", "Lo buscado es una prueba")),
    Key("Alt+T", "try", QT_TRANSLATE_NOOP("Keys", "Probar las búsquedas")),
    Key("Space", "mark", QT_TRANSLATE_NOOP("Keys", "Elegir o quitar de la lista")),
    Key("Alt+Z", "undo_publication", QT_TRANSLATE_NOOP("Keys", "Deshacer la publicación")),
    Key("Alt+V", "look", QT_TRANSLATE_NOOP("Keys", "Buscar en las fichas")),
    Key("Alt+Y", "settle", QT_TRANSLATE_NOOP("Keys", "Ya está atendida")),
    Key("Alt+M", "merge", QT_TRANSLATE_NOOP("Keys", "Sumar a otra")),
    Key("Alt+G", "thank", QT_TRANSLATE_NOOP("Keys", "Agradecer")),
    Key("Alt+O", "import", QT_TRANSLATE_NOOP("Keys", "Importar fichas")),
    Key("Alt+N", "all", QT_TRANSLATE_NOOP("Keys", "Todas o ninguna")),
    Key("Alt+J", "yaml", QT_TRANSLATE_NOOP("Keys", "Exportar en YAML")),
    Key("Alt+K", "csv", QT_TRANSLATE_NOOP("Keys", "Exportar en CSV")),
)
