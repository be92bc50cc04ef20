"""The fields of a card by the names that a supervisor reads, and what may stand in them."""

from __future__ import annotations

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

# Marked here and translated where they are shown: a card names sixty fields at every key.
_GROUPS = {
    "quick": QT_TRANSLATE_NOOP("Editor", "De un vistazo"),
    "acknowledge": QT_TRANSLATE_NOOP("Editor", "Valide"),
    "ask": QT_TRANSLATE_NOOP("Editor", "Pregunte"),
    "ask_without_reason": QT_TRANSLATE_NOOP("Editor", "Pregunte sin motivo"),
    "follow_ups": QT_TRANSLATE_NOOP("Editor", "Pregunta de apoyo"),
    "responses": QT_TRANSLATE_NOOP("Editor", "Respuesta"),
    "bridge": QT_TRANSLATE_NOOP("Editor", "Puente"),
    "commitment": QT_TRANSLATE_NOOP("Editor", "Cierre"),
    "second_try": QT_TRANSLATE_NOOP("Editor", "Si insiste"),
    "in_country": QT_TRANSLATE_NOOP("Editor", "En otro país"),
    "avoid": QT_TRANSLATE_NOOP("Editor", "Evite"),
    "stop": QT_TRANSLATE_NOOP("Editor", "Deténgase"),
    "utterances": QT_TRANSLATE_NOOP("Editor", "Así lo dicen"),
    "typed": QT_TRANSLATE_NOOP("Editor", "Así se escribe con prisa"),
    "regional": QT_TRANSLATE_NOOP("Editor", "Así lo dicen fuera"),
    "listen_for": QT_TRANSLATE_NOOP("Editor", "Escuche si"),
    "record": QT_TRANSLATE_NOOP("Editor", "Qué registrar"),
    "stages": QT_TRANSLATE_NOOP("Editor", "Etapas del guion"),
    "options": QT_TRANSLATE_NOOP("Editor", "Opciones que abre"),
    "tags": QT_TRANSLATE_NOOP("Editor", "Etiquetas"),
    "title": QT_TRANSLATE_NOOP("Editor", "Título"),
    "neighbours": QT_TRANSLATE_NOOP("Editor", "Vecinas: «¿o es…?»"),
}
_PARTS = {
    "text": "",
    "tone": QT_TRANSLATE_NOOP("Editor", "tono"),
    "key": QT_TRANSLATE_NOOP("Editor", "clave"),
    "segments": QT_TRANSLATE_NOOP("Editor", "para quién"),
    "not_in": QT_TRANSLATE_NOOP("Editor", "no se dice en"),
    "why": QT_TRANSLATE_NOOP("Editor", "por qué"),
    "country": QT_TRANSLATE_NOOP("Editor", "país"),
    "field": QT_TRANSLATE_NOOP("Editor", "campo"),
    "dont": QT_TRANSLATE_NOOP("Editor", "no diga"),
    "because": QT_TRANSLATE_NOOP("Editor", "porque"),
    "better": QT_TRANSLATE_NOOP("Editor", "mejor"),
    "when": QT_TRANSLATE_NOOP("Editor", "cuando"),
    "do": QT_TRANSLATE_NOOP("Editor", "haga"),
    "passing": QT_TRANSLATE_NOOP("Editor", "es pasajero"),
    "lasting": QT_TRANSLATE_NOOP("Editor", "es duradero"),
    "care": QT_TRANSLATE_NOOP("Editor", "pide cuidado"),
}


def change_name(path: str, card: Card | None) -> str:
    """The path of a comparison names a response by its key and a line by its tone, which people
    do not read: here by their place in `card`, or as they are where it no longer has them."""
    keys = {
        "responses": [response.key for response in card.responses] if card else [],
        "acknowledge": [line.tone for line in card.acknowledge] if card else [],
    }
    parts = path.split(".")
    for place, group in enumerate(parts[:-1]):
        name = parts[place + 1]
        if name in keys.get(group, ()):
            parts[place + 1] = str(keys[group].index(name) + 1)
    return field_name(".".join(parts))


def field_name(path: str) -> str:
    """«responses.2.text» → «Respuesta 2»; also for the paths of comparisons (by key, by tone)."""
    group, _, rest = path.partition(".")
    place, _, name = rest.partition(".")
    if group == "in_country" and "." in name:  # in_country.CL.responses.calido.text
        field, _, name = name.rpartition(".")
        return _joined(COUNTRIES.get(place, place), field_name(field), _part(name))
    if group == "listen_for":
        return _joined(_group(group), _part(place))
    if place and not place.isdigit():  # a comparison names it by key or tone
        return _joined(_group(group), f"«{place}»", _part(name))
    return _joined(f"{_group(group)} {place}".strip(), _part(name))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _group(group: str) -> str:
    words = _GROUPS.get(group, group)
    return translate("Editor", words) if words else ""


def _part(name: str) -> str:
    words = _PARTS.get(name, name)
    return translate("Editor", words) if words else ""
