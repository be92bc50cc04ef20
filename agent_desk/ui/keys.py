"""The keys of the live-call window: one table drives shortcuts, keycaps and the help sheet."""

from __future__ import annotations

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark `words` for the translators; they are translated where they are shown."""
    return words


@dataclass(frozen=True, slots=True)
class Key:
    """`key` as Qt writes it («Ctrl+N»), `name` the act, `what` the words of the help sheet.

    A key never changes meaning. Avoided: F4 (Alt+F4 is next to it), F10 (menu), F11.
    """

    key: str
    name: str
    what: str
    others: tuple[str, ...] = ()

    @property
    def sequences(self) -> tuple[str, ...]:
        """All ways of pressing it."""
        return (self.key, *self.others)


BETTER_KEY = "Alt+B"  # wherever words are checked: the better ones take their place

KEYS: tuple[Key, ...] = (
    Key("F1", "help", QT_TRANSLATE_NOOP("Keys", "Ayuda: todas las teclas")),
    Key("F2", "search", QT_TRANSLATE_NOOP("Keys", "Buscar la objeción"), ("Ctrl+K",)),
    Key("F3", "notes", QT_TRANSLATE_NOOP("Keys", "Escribir en las notas")),
    Key("F5", "option_a", QT_TRANSLATE_NOOP("Keys", "Elegir la opción A")),
    Key("F6", "option_b", QT_TRANSLATE_NOOP("Keys", "Elegir la opción B")),
    Key("F7", "option_c", QT_TRANSLATE_NOOP("Keys", "Elegir la opción C")),
    Key("Shift+F5", "option_d", QT_TRANSLATE_NOOP("Keys", "Elegir la opción D")),
    Key("Shift+F6", "option_e", QT_TRANSLATE_NOOP("Keys", "Elegir la opción E")),
    Key("Shift+F7", "promise", QT_TRANSLATE_NOOP("Keys", "Elegir la promesa simple, sin quita")),
    Key("F8", "next_stage", QT_TRANSLATE_NOOP("Keys", "Siguiente etapa del guion")),
    Key("Shift+F8", "previous_stage", QT_TRANSLATE_NOOP("Keys", "Etapa anterior")),
    Key("F9", "register", QT_TRANSLATE_NOOP("Keys", "Registrar el convenio o agendar la llamada")),
    Key("Shift+F9", "offer", QT_TRANSLATE_NOOP("Keys", "Ofrecerla por escrito (carta oferta)")),
    Key("Ctrl+Shift+F9", "draft", QT_TRANSLATE_NOOP("Keys", "Guardarla como borrador de convenio")),
    Key("F12", "end", QT_TRANSLATE_NOOP("Keys", "Terminar la llamada")),
    Key("Alt+1", "answer_1", QT_TRANSLATE_NOOP("Keys", "Primera respuesta del cliente")),
    Key("Alt+2", "answer_2", QT_TRANSLATE_NOOP("Keys", "Segunda respuesta del cliente")),
    Key("Alt+3", "answer_3", QT_TRANSLATE_NOOP("Keys", "Tercera respuesta del cliente")),
    Key("Alt+4", "answer_4", QT_TRANSLATE_NOOP("Keys", "Cuarta respuesta del cliente")),
    Key("Ctrl+F1", "favourite_1", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 1")),
    Key("Ctrl+F2", "favourite_2", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 2")),
    Key("Ctrl+F3", "favourite_3", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 3")),
    Key("Ctrl+F5", "favourite_4", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 4")),
    Key("Ctrl+F6", "favourite_5", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 5")),
    Key("Ctrl+F7", "favourite_6", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 6")),
    Key("Ctrl+F8", "favourite_7", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 7")),
    Key("Ctrl+F9", "favourite_8", QT_TRANSLATE_NOOP("Keys", "Mi respuesta favorita 8")),
    Key("Ctrl+Shift+S", "favourite", QT_TRANSLATE_NOOP("Keys", "Guardar o quitar esta favorita")),
    Key("Ctrl+Shift+R", "sheet", QT_TRANSLATE_NOOP("Keys", "Ver e imprimir mi hoja de favoritas")),
    Key("Shift+F2", "bring_back", QT_TRANSLATE_NOOP("Keys", "Traer completa la respuesta")),
    Key("Ctrl+Shift+F2", "known", QT_TRANSLATE_NOOP("Keys", "Ya me la sé: mostrar menos")),
    Key("Ctrl+Shift+F1", "crisis", QT_TRANSLATE_NOOP("Keys", "Crisis: el protocolo, ya")),
    Key("Ctrl+L", "call", QT_TRANSLATE_NOOP("Keys", "Llamar")),
    Key("Ctrl+W", "other_channel", QT_TRANSLATE_NOOP("Keys", "Contactar por otro medio permitido")),
    Key(
        "Ctrl+Q", "rights", QT_TRANSLATE_NOOP("Keys", "Lo que la persona pide: medio, hora, queja")
    ),
    Key(
        "Shift+F3",
        "piece",
        QT_TRANSLATE_NOOP("Keys", "Piezas de campaña: por cuál llama, o qué se le envió"),
    ),
    Key("Ctrl+N", "next_debtor", QT_TRANSLATE_NOOP("Keys", "Siguiente persona de la lista")),
    Key("Ctrl+Shift+N", "work", QT_TRANSLATE_NOOP("Keys", "A quiénes llamar: filtrar la lista")),
    Key("Ctrl+Shift+T", "all_work", QT_TRANSLATE_NOOP("Keys", "Quitar el filtro: toda la lista")),
    Key("Ctrl+F", "find", QT_TRANSLATE_NOOP("Keys", "Buscar persona, teléfono o cuenta")),
    Key("Ctrl+O", "other_amount", QT_TRANSLATE_NOOP("Keys", "Otra cantidad: lo que ofrece pagar")),
    Key("Ctrl+G", "capacity", QT_TRANSLATE_NOOP("Keys", "Anotar lo que gana y cuándo cobra")),
    Key("Ctrl+J", "joint", QT_TRANSLATE_NOOP("Keys", "Un solo convenio con todas sus cuentas")),
    Key("Ctrl+M", "means", QT_TRANSLATE_NOOP("Keys", "Cambiar el medio de pago")),
    Key("Ctrl+Y", "said", QT_TRANSLATE_NOOP("Keys", "Marcar como dicha la frase obligatoria")),
    Key("Ctrl+D", "outcome", QT_TRANSLATE_NOOP("Keys", "Elegir el resultado")),
    Key("Ctrl+P", "print", QT_TRANSLATE_NOOP("Keys", "Ver e imprimir el convenio")),
    Key("Ctrl+S", "save", QT_TRANSLATE_NOOP("Keys", "Guardar el convenio en un archivo")),
    Key("Ctrl+U", "undo", QT_TRANSLATE_NOOP("Keys", "Deshacer lo recién registrado")),
    Key("Ctrl+I", "context", QT_TRANSLATE_NOOP("Keys", "Lo que sabemos, historial y contacto")),
    Key(
        "Ctrl+Shift+P",
        "propose",
        QT_TRANSLATE_NOOP("Keys", "Proponer una frase mejor, al terminar"),
    ),
    Key("Ctrl+Shift+E", "practice", QT_TRANSLATE_NOOP("Keys", "Ir a Práctica, entre llamadas")),
    Key("Ctrl+T", "theme", QT_TRANSLATE_NOOP("Keys", "Cambiar entre claro y oscuro")),
    Key("Esc", "dismiss", QT_TRANSLATE_NOOP("Keys", "Cerrar, borrar lo buscado o volver al guion")),
)

# Of the window itself, on the desk and in every place.
DOOR_KEYS: tuple[Key, ...] = (
    Key("Ctrl+Shift+X", "lock", QT_TRANSLATE_NOOP("Keys", "Cubrir la pantalla con su PIN")),
    Key("Ctrl+Shift+H", "veil", QT_TRANSLATE_NOOP("Keys", "Ocultar datos al compartir pantalla")),
    Key("Ctrl+Shift+U", "change_user", QT_TRANSLATE_NOOP("Keys", "Cambiar de usuario")),
)

_BY_NAME = {key.name: key for key in (*KEYS, *DOOR_KEYS)}


def key_of(name: str) -> str:
    """The key of an act, as shown on its keycap."""
    return _BY_NAME[name].key
