"""The fields of a card by the names that a supervisor reads, and what may stand in them."""

from __future__ import annotations

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import COUNTRIES
from agent_desk.ui.wording import translate

_CODES = {"tone", "segments", "not_in", "country", "field", "key"}


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
    return {
        "quick": translate("Editor", "De un vistazo"),
        "acknowledge": translate("Editor", "Valide"),
        "ask": translate("Editor", "Pregunte"),
        "ask_without_reason": translate("Editor", "Pregunte sin motivo"),
        "follow_ups": translate("Editor", "Pregunta de apoyo"),
        "responses": translate("Editor", "Respuesta"),
        "bridge": translate("Editor", "Puente"),
        "commitment": translate("Editor", "Cierre"),
        "second_try": translate("Editor", "Si insiste"),
        "in_country": translate("Editor", "En otro país"),
        "avoid": translate("Editor", "Evite"),
        "stop": translate("Editor", "Deténgase"),
        "utterances": translate("Editor", "Así lo dicen"),
        "typed": translate("Editor", "Así se escribe con prisa"),
        "regional": translate("Editor", "Así lo dicen fuera"),
        "listen_for": translate("Editor", "Escuche si"),
        "record": translate("Editor", "Qué registrar"),
        "stages": translate("Editor", "Etapas del guion"),
        "options": translate("Editor", "Opciones que abre"),
        "tags": translate("Editor", "Etiquetas"),
        "title": translate("Editor", "Título"),
        "neighbours": translate("Editor", "Vecinas: «¿o es…?»"),
    }.get(group, group)


def _part(name: str) -> str:
    return {
        "text": "",
        "tone": translate("Editor", "tono"),
        "key": translate("Editor", "clave"),
        "segments": translate("Editor", "para quién"),
        "not_in": translate("Editor", "no se dice en"),
        "why": translate("Editor", "por qué"),
        "country": translate("Editor", "país"),
        "field": translate("Editor", "campo"),
        "dont": translate("Editor", "no diga"),
        "because": translate("Editor", "porque"),
        "better": translate("Editor", "mejor"),
        "when": translate("Editor", "cuando"),
        "do": translate("Editor", "haga"),
        "passing": translate("Editor", "es pasajero"),
        "lasting": translate("Editor", "es duradero"),
        "care": translate("Editor", "pide cuidado"),
    }.get(name, name)
