"""The keys of the shell, beside those of the desk (ui/keys.py), which never change meaning."""

from __future__ import annotations

from agent_desk.ui.keys import DOOR_KEYS, QT_TRANSLATE_NOOP, Key

SHELL_KEYS: tuple[Key, ...] = (
    Key("F1", "help", QT_TRANSLATE_NOOP("Keys", "Ayuda: todas las teclas")),
    Key("Ctrl+1…9", "place", QT_TRANSLATE_NOOP("Keys", "Ir al lugar con ese número")),
    Key("Ctrl+Tab", "find_place", QT_TRANSLATE_NOOP("Keys", "Ir a otro lugar, por su nombre")),
    Key("Ctrl+B", "approvals", QT_TRANSLATE_NOOP("Keys", "Ir a los vistos buenos")),
    Key("S, N, O", "answer", QT_TRANSLATE_NOOP("Keys", "Visto bueno: sí, no u otra opción")),
    Key("Ctrl+E", "write", QT_TRANSLATE_NOOP("Keys", "Editar")),
    Key("Ctrl+H", "versions", QT_TRANSLATE_NOOP("Keys", "Versiones guardadas")),
    Key("Ctrl+Shift+L", "read", QT_TRANSLATE_NOOP("Keys", "Leer la política")),
    Key("Ctrl+Shift+M", "simulate", QT_TRANSLATE_NOOP("Keys", "Simular con la cartera")),
    Key("Ctrl+Enter", "send", QT_TRANSLATE_NOOP("Keys", "Enviar la política a aprobación")),
    Key("V", "return", QT_TRANSLATE_NOOP("Keys", "Volver a una versión de la política")),
    Key("Ins, Ctrl+Del", "rows", QT_TRANSLATE_NOOP("Keys", "Agregar o quitar un renglón")),
    Key("Alt+↑, Alt+↓", "move", QT_TRANSLATE_NOOP("Keys", "Mover el renglón")),
    Key("Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Keys", "Deshacer; con Mayús, rehacer")),
    Key("F2", "search", QT_TRANSLATE_NOOP("Keys", "Buscar en este lugar"), ("Ctrl+K",)),
    Key("Ctrl+R", "reload", QT_TRANSLATE_NOOP("Keys", "Leer de nuevo")),
    Key("Ctrl+Shift+I", "import", QT_TRANSLATE_NOOP("Keys", "Importar un archivo de cuentas")),
    Key("Ctrl+Shift+G", "export", QT_TRANSLATE_NOOP("Keys", "Exportar un periodo")),
    Key("Ctrl+Shift+J", "work_rule", QT_TRANSLATE_NOOP("Keys", "Orden de la lista de trabajo")),
    Key("Ctrl+P", "print", QT_TRANSLATE_NOOP("Keys", "Ver e imprimir la página")),
    Key("Ctrl+S", "save", QT_TRANSLATE_NOOP("Keys", "Guardar el convenio en un archivo")),
    Key("Ctrl+Shift+W", "mail", QT_TRANSLATE_NOOP("Keys", "Preparar el correo con la página")),
    Key("Ctrl+Shift+F3", "sign", QT_TRANSLATE_NOOP("Keys", "Firmar la página con el certificado")),
    Key("Ctrl+Shift+F", "find", QT_TRANSLATE_NOOP("Keys", "Buscar en la página abierta")),
    Key("Ctrl+Shift+A", "remind", QT_TRANSLATE_NOOP("Keys", "Preparar el recordatorio de pago")),
    Key(
        "Ctrl+Shift+O",
        "verify",
        QT_TRANSLATE_NOOP("Keys", "Verificar un PDF, o la cadena de actos"),
    ),
    Key("Ctrl+Shift+B", "batch", QT_TRANSLATE_NOOP("Keys", "Imprimir las páginas del grupo")),
    Key("Ctrl+Shift+Y", "offer_state", QT_TRANSLATE_NOOP("Keys", "Aceptar o retirar una oferta")),
    Key("Ctrl+Shift+D", "payments", QT_TRANSLATE_NOOP("Keys", "Anotar un pago o su devolución")),
    Key("Ctrl+Shift+K", "group", QT_TRANSLATE_NOOP("Keys", "Elegir el grupo o la plantilla")),
    Key(
        "Ctrl+Shift+F6",
        "own_template",
        QT_TRANSLATE_NOOP("Keys", "Hacer la plantilla propia del acreedor"),
    ),
    Key("Ctrl+Shift+C", "sample", QT_TRANSLATE_NOOP("Keys", "Elegir el caso de prueba")),
    Key("Ctrl+Shift+V", "reveal", QT_TRANSLATE_NOOP("Keys", "Ver los datos, con motivo")),
    Key("Ctrl+Shift+F5", "train", QT_TRANSLATE_NOOP("Keys", "Entrenar la probabilidad de cura")),
    Key("Ctrl+Shift+F8", "audit", QT_TRANSLATE_NOOP("Keys", "Auditar el trato entre grupos")),
    *DOOR_KEYS,
    Key("Ctrl+Shift+F7", "fault", QT_TRANSLATE_NOOP("Keys", "Copiar el informe de un error")),
    Key("Ctrl+Shift+E", "practice", QT_TRANSLATE_NOOP("Keys", "Ir a Práctica, entre llamadas")),
    Key("Ctrl+T", "theme", QT_TRANSLATE_NOOP("Keys", "Cambiar entre claro y oscuro")),
)
_BY_NAME = {key.name: key for key in SHELL_KEYS}


def shell_key(name: str) -> str:
    """The key of an act, as shown on its keycap."""
    return _BY_NAME[name].key
