"""What each field of a persona is called, and what may stand in it."""

from __future__ import annotations

from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

_NAMES = {
    "name": (
        QT_TRANSLATE_NOOP("Casting", "Nombre completo"),
        QT_TRANSLATE_NOOP("Casting", "Inventado. La semilla lo cambia."),
    ),
    "called": (
        QT_TRANSLATE_NOOP("Casting", "Cómo le dicen"),
        "",
    ),
    "age": (
        QT_TRANSLATE_NOOP("Casting", "Edad"),
        QT_TRANSLATE_NOOP("Casting", "De 18 a 100."),
    ),
    "is_woman": (
        QT_TRANSLATE_NOOP("Casting", "Es mujer"),
        QT_TRANSLATE_NOOP("Casting", "Sí o no; decide con qué nombres se varía."),
    ),
    "level": (
        QT_TRANSLATE_NOOP("Casting", "Nivel"),
        QT_TRANSLATE_NOOP("Casting", "1 a 4; el 4 lo dirige un instructor y pide advertencia."),
    ),
    "country": (
        QT_TRANSLATE_NOOP("Casting", "País"),
        "",
    ),
    "temperament": (
        QT_TRANSLATE_NOOP("Casting", "Temperamento"),
        "",
    ),
    "who": (
        QT_TRANSLATE_NOOP("Casting", "Quién contesta"),
        "",
    ),
    "holder": (
        QT_TRANSLATE_NOOP("Casting", "A quién se busca"),
        QT_TRANSLATE_NOOP("Casting", "Solo cuando contesta otra persona."),
    ),
    "warning": (
        QT_TRANSLATE_NOOP("Casting", "Advertencia"),
        QT_TRANSLATE_NOOP("Casting", "Para temas que pesan: de qué trata y cómo parar."),
    ),
    "brief": (
        QT_TRANSLATE_NOOP("Casting", "Lo que se ve antes"),
        QT_TRANSLATE_NOOP("Casting", "Nada oculto aquí. Puede llevar {creditor}, {days}, {due}."),
    ),
    "debt.creditor": (
        QT_TRANSLATE_NOOP("Casting", "Acreedor"),
        "",
    ),
    "debt.product": (
        QT_TRANSLATE_NOOP("Casting", "Producto"),
        "",
    ),
    "debt.balance": (
        QT_TRANSLATE_NOOP("Casting", "Saldo"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros."),
    ),
    "debt.due": (
        QT_TRANSLATE_NOOP("Casting", "Vencido"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros; no más que el saldo."),
    ),
    "debt.days": (
        QT_TRANSLATE_NOOP("Casting", "Días de atraso"),
        "",
    ),
    "debt.settlement": (
        QT_TRANSLATE_NOOP("Casting", "Quita autorizada"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros, o vacío."),
    ),
    "start.trust": (
        QT_TRANSLATE_NOOP("Casting", "Confianza al contestar"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "start.anger": (
        QT_TRANSLATE_NOOP("Casting", "Enojo al contestar"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "start.distress": (
        QT_TRANSLATE_NOOP("Casting", "Angustia al contestar"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "start.patience": (
        QT_TRANSLATE_NOOP("Casting", "Paciencia al contestar"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "exit": (
        QT_TRANSLATE_NOOP("Casting", "Salida correcta"),
        "",
    ),
    "accepts_at": (
        QT_TRANSLATE_NOOP("Casting", "Acepta desde"),
        QT_TRANSLATE_NOOP("Casting", "Confianza con que un sí es de verdad."),
    ),
    "is_vulnerable": (
        QT_TRANSLATE_NOOP("Casting", "Es vulnerable"),
        "",
    ),
    "is_pleaser": (
        QT_TRANSLATE_NOOP("Casting", "Dice que sí a todo"),
        "",
    ),
    "means.monthly": (
        QT_TRANSLATE_NOOP("Casting", "Puede al mes"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros, ocultos para quien practica."),
    ),
    "means.single": (
        QT_TRANSLATE_NOOP("Casting", "Puede de una vez"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros."),
    ),
    "means.weekly": (
        QT_TRANSLATE_NOOP("Casting", "Puede por semana"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros, o vacío."),
    ),
    "means.fortnightly": (
        QT_TRANSLATE_NOOP("Casting", "Puede por quincena"),
        QT_TRANSLATE_NOOP("Casting", "Pesos enteros, o vacío."),
    ),
    "means.paydays": (
        QT_TRANSLATE_NOOP("Casting", "Días de pago"),
        QT_TRANSLATE_NOOP("Casting", "Días del mes con comas; 0 es el último."),
    ),
    "goal.needs": (
        QT_TRANSLATE_NOOP("Casting", "Meta: todos estos actos"),
        QT_TRANSLATE_NOOP("Casting", "Con comas."),
    ),
    "goal.any_of": (
        QT_TRANSLATE_NOOP("Casting", "Meta: uno de estos"),
        QT_TRANSLATE_NOOP("Casting", "Con comas."),
    ),
    "goal.forbids": (
        QT_TRANSLATE_NOOP("Casting", "Meta: ninguno de estos"),
        QT_TRANSLATE_NOOP("Casting", "Con comas."),
    ),
    "feels": (
        QT_TRANSLATE_NOOP("Casting", "Qué le pesa más"),
        QT_TRANSLATE_NOOP("Casting", "Un renglón por acto: presiona: 140 (por ciento)."),
    ),
    "hint.turn": (
        QT_TRANSLATE_NOOP("Casting", "Pista: en qué turno"),
        "",
    ),
    "hint.line": (
        QT_TRANSLATE_NOOP("Casting", "Pista: qué dice"),
        "",
    ),
    "hint.expects": (
        QT_TRANSLATE_NOOP("Casting", "Pista: qué la recoge"),
        QT_TRANSLATE_NOOP("Casting", "Actos con comas."),
    ),
    "gate.needs": (
        QT_TRANSLATE_NOOP("Casting", "Llave de la confianza"),
        QT_TRANSLATE_NOOP("Casting", "El acto sin el que no confía más."),
    ),
    "gate.until": (
        QT_TRANSLATE_NOOP("Casting", "Tope sin la llave"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "facts.id": (
        QT_TRANSLATE_NOOP("Casting", "Hecho"),
        QT_TRANSLATE_NOOP("Casting", "Un nombre corto, sin espacios."),
    ),
    "facts.title": (
        QT_TRANSLATE_NOOP("Casting", "Qué pasa"),
        QT_TRANSLATE_NOOP("Casting", "Así sale en el repaso."),
    ),
    "facts.words": (
        QT_TRANSLATE_NOOP("Casting", "Palabras clave"),
        QT_TRANSLATE_NOOP("Casting", "Con comas: muestran que alguien lo retomó."),
    ),
    "facts.trust": (
        QT_TRANSLATE_NOOP("Casting", "Confianza que pide"),
        QT_TRANSLATE_NOOP("Casting", "0 a 100."),
    ),
    "facts.opens_with": (
        QT_TRANSLATE_NOOP("Casting", "Qué lo abre"),
        QT_TRANSLATE_NOOP("Casting", "Actos con comas."),
    ),
    "facts.is_care": (
        QT_TRANSLATE_NOOP("Casting", "Pide cuidado"),
        QT_TRANSLATE_NOOP("Casting", "Sí: después de saberlo no se sigue cobrando igual."),
    ),
    "facts.lines": (
        QT_TRANSLATE_NOOP("Casting", "Cómo lo cuenta"),
        QT_TRANSLATE_NOOP("Casting", "Una versión por renglón."),
    ),
    "objections.kind": (
        QT_TRANSLATE_NOOP("Casting", "Objeción"),
        QT_TRANSLATE_NOOP("Casting", "El título de una ficha."),
    ),
    "objections.when": (
        QT_TRANSLATE_NOOP("Casting", "Cuándo sale"),
        QT_TRANSLATE_NOOP("Casting", "O «al contar» y el nombre del hecho."),
    ),
    "objections.resolves": (
        QT_TRANSLATE_NOOP("Casting", "Qué la atiende"),
        QT_TRANSLATE_NOOP("Casting", "Actos con comas."),
    ),
    "objections.need": (
        QT_TRANSLATE_NOOP("Casting", "Cuántos hacen falta"),
        "",
    ),
    "objections.lines.low": (
        QT_TRANSLATE_NOOP("Casting", "Con poca confianza"),
        QT_TRANSLATE_NOOP("Casting", "Una frase por renglón, tres o más."),
    ),
    "objections.lines.mid": (
        QT_TRANSLATE_NOOP("Casting", "Con confianza media"),
        QT_TRANSLATE_NOOP("Casting", "Una frase por renglón, tres o más."),
    ),
    "objections.lines.high": (
        QT_TRANSLATE_NOOP("Casting", "Con mucha confianza"),
        QT_TRANSLATE_NOOP("Casting", "Una frase por renglón, tres o más."),
    ),
}
_NAMES |= {
    "title": (
        QT_TRANSLATE_NOOP("Casting", "Título"),
        QT_TRANSLATE_NOOP("Casting", "Así sale en la lista."),
    ),
    "persona": (
        QT_TRANSLATE_NOOP("Casting", "Quién la vive"),
        QT_TRANSLATE_NOOP("Casting", "El nombre de un personaje."),
    ),
    "seconds": (
        QT_TRANSLATE_NOOP("Casting", "Cuánto dura"),
        QT_TRANSLATE_NOOP("Casting", "Segundos, de 30 a 1800; vacío es 90."),
    ),
    "practises": (
        QT_TRANSLATE_NOOP("Casting", "Qué se practica"),
        QT_TRANSLATE_NOOP("Casting", "Criterios de la hoja, con comas."),
    ),
}
_SITUATIONS = {
    "greet": QT_TRANSLATE_NOOP("Casting", "Al contestar"),
    "neutral.low": QT_TRANSLATE_NOOP("Casting", "Escucha, desconfía"),
    "neutral.mid": QT_TRANSLATE_NOOP("Casting", "Escucha"),
    "neutral.high": QT_TRANSLATE_NOOP("Casting", "Escucha, confía"),
    "hurt": QT_TRANSLATE_NOOP("Casting", "Algo le dolió"),
    "accept": QT_TRANSLATE_NOOP("Casting", "Acepta"),
    "relief": QT_TRANSLATE_NOOP("Casting", "Le dan la salida correcta"),
    "false_yes": QT_TRANSLATE_NOOP("Casting", "Sí falso"),
    "reject": QT_TRANSLATE_NOOP("Casting", "No le alcanza"),
    "hangup": QT_TRANSLATE_NOOP("Casting", "Cuelga"),
    "bye": QT_TRANSLATE_NOOP("Casting", "Se despide"),
    "itsme": QT_TRANSLATE_NOOP("Casting", "Dice quién es"),
    "verify": QT_TRANSLATE_NOOP("Casting", "Da un dato"),
    "verify_doubt": QT_TRANSLATE_NOOP("Casting", "No quiere dar un dato"),
    "recap": QT_TRANSLATE_NOOP("Casting", "Confirma lo acordado"),
    "permission": QT_TRANSLATE_NOOP("Casting", "Da permiso"),
    "unheard": QT_TRANSLATE_NOOP("Casting", "No entendió"),
    "silence": QT_TRANSLATE_NOOP("Casting", "No oye nada"),
    "tired": QT_TRANSLATE_NOOP("Casting", "Se alargó demasiado"),
    "insulted": QT_TRANSLATE_NOOP("Casting", "Lo insultaron"),
    "payday": QT_TRANSLATE_NOOP("Casting", "Ese día no le pagan"),
    "think": QT_TRANSLATE_NOOP("Casting", "Lo piensa"),
    "confidence.low": QT_TRANSLATE_NOOP("Casting", "Qué tan seguro: poco"),
    "confidence.mid": QT_TRANSLATE_NOOP("Casting", "Qué tan seguro: medio"),
    "confidence.high": QT_TRANSLATE_NOOP("Casting", "Qué tan seguro: mucho"),
    "plan_b.low": QT_TRANSLATE_NOOP("Casting", "Si algo falla: no sabe"),
    "plan_b.mid": QT_TRANSLATE_NOOP("Casting", "Si algo falla: avisaría"),
    "plan_b.high": QT_TRANSLATE_NOOP("Casting", "Si algo falla: tiene plan"),
    "capacity.low": QT_TRANSLATE_NOOP("Casting", "Cuánto puede: no dice"),
    "capacity.mid": QT_TRANSLATE_NOOP("Casting", "Cuánto puede: vago"),
    "capacity.high": QT_TRANSLATE_NOOP("Casting", "Cuánto puede: claro"),
}


def label_of(path: str, name: str) -> str:
    """The field's name; of a fact or an objection with its number."""
    if name.startswith("lines."):
        return translate("Casting", "Dice: {what}").format(
            what=translate("Casting", _SITUATIONS.get(name.removeprefix("lines."), name))
        )
    label = translate("Casting", _NAMES.get(name, (name, ""))[0])
    number = path.partition("[")[2].partition("]")[0]
    return f"{number} · {label}" if number else label


def hint_of(name: str) -> str:
    """What may stand in it."""
    if name.startswith("lines."):
        return translate("Casting", "Una frase por renglón, tres o más para que no se repita.")
    hint = _NAMES.get(name, ("", ""))[1]
    return translate("Casting", hint) if hint else ""
