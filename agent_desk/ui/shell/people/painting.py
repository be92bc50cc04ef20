"""Rows and acts of «Personas y llaves» in words."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.lockout import FREE_TRIES
from agent_desk.domain.people import Person, User
from agent_desk.services.manage_people import SlotFacts
from agent_desk.ui.shell.people.state import ActRow
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.wording import translate


def people_headers() -> tuple[str, ...]:
    return (
        translate("People", "Nombre"),
        translate("People", "Papel"),
        translate("People", "Puerta"),
    )


def people_rows(
    people: Sequence[Person], slots: Sequence[SlotFacts]
) -> tuple[tuple[str, ...], ...]:
    doors = {slot.person_id: slot for slot in slots if slot.person_id}
    return tuple(
        (
            person.user.name,
            role_name(person.user.role),
            door_words(person, doors.get(person.user.id)),
        )
        for person in people
    )


def door_words(person: Person, door: SlotFacts | None) -> str:
    """How this person enters now."""
    if not person.is_active:
        return translate("People", "Sin acceso")
    if door is None:
        return translate("People", "Sin PIN")
    if door.wrong_tries > FREE_TRIES:
        return translate("People", "Bloqueada: {count} PIN equivocados").format(
            count=door.wrong_tries
        )
    if door.is_temporary:
        return translate("People", "PIN temporal, por cambiar")
    return translate("People", "Con su PIN")


def people_acts(chosen: Person | None, me: User) -> tuple[ActRow, ...]:
    """What can be done with the person on the row; nobody does it with himself."""
    other = chosen is not None and chosen.user.id != me.id
    is_active = bool(chosen and chosen.is_active)
    leave = (
        translate("People", "Quitar acceso")
        if is_active
        else translate("People", "Devolver acceso")
    )
    return (
        ActRow("add", "A", translate("People", "Agregar persona")),
        ActRow("role", "P", translate("People", "Cambiar papel"), other and is_active),
        ActRow("pin", "T", translate("People", "PIN temporal"), other and is_active),
        ActRow("unlock", "D", translate("People", "Desbloquear"), other and is_active),
        ActRow("leave" if is_active else "return", "Q", leave, other),
    )


def key_headers() -> tuple[str, ...]:
    return (
        translate("People", "Llave"),
        translate("People", "De quién"),
        translate("People", "Identificador"),
    )


def key_rows(slots: Sequence[SlotFacts], people: Sequence[Person]) -> tuple[tuple[str, ...], ...]:
    names = {person.user.id: person.user.name for person in people}
    return tuple(
        (kind_words(slot.kind), names.get(slot.person_id, owner_words(slot.kind)), slot.id)
        for slot in slots
    )


def kind_words(kind: str) -> str:
    return {
        "pin": translate("People", "PIN o contraseña"),
        "keyring": translate("People", "Llavero de este equipo"),
        "recovery": translate("People", "Llave de recuperación"),
        "demo": translate("People", "Demostración, en claro"),
    }.get(kind, kind)


def owner_words(kind: str) -> str:
    return {
        "keyring": translate("People", "Quien abre este equipo"),
        "recovery": translate("People", "En papel"),
        "demo": translate("People", "Cualquiera"),
    }.get(kind, "—")


def key_acts(chosen: SlotFacts | None, me: User, *, is_demo: bool) -> tuple[ActRow, ...]:
    """The demo's key lies in clear: there is nothing to guard."""
    can_revoke = (
        chosen is not None and chosen.kind in ("pin", "keyring") and chosen.person_id != me.id
    )
    return (
        ActRow("keyring", "A", translate("People", "Agregar el llavero"), not is_demo),
        ActRow("recovery", "R", translate("People", "Nueva llave de papel"), not is_demo),
        ActRow("revoke", "Q", translate("People", "Quitar esta llave"), can_revoke and not is_demo),
        ActRow("rekey", "C", translate("People", "Cifrar con otra llave"), not is_demo),
    )


def question_of(act: str, name: str) -> str:
    """What has to be confirmed, and what it brings."""
    return {
        "add": translate("People", "Su nombre y su papel; Enter la agrega."),
        "role": translate("People", "Otro papel para {name}; Enter lo cambia."),
        "pin": translate("People", "{name} recibe un PIN temporal; el de ahora deja de abrir."),
        "unlock": translate("People", "{name} podrá intentarlo de inmediato."),
        "leave": translate("People", "{name} ya no entrará. Lo que hizo conserva su nombre."),
        "return": translate("People", "{name} vuelve a entrar, con un PIN temporal."),
        "keyring": translate(
            "People", "El llavero de este equipo abrirá los datos; cada quien entra con su PIN."
        ),
        "recovery": translate("People", "La llave de papel de ahora dejará de abrir."),
        "revoke": translate("People", "Esa llave dejará de abrir los datos."),
        "rekey": translate(
            "People",
            "Cierre las demás ventanas. Todo se cifra de nuevo y la llave de papel cambia; los "
            "respaldos de antes se siguen abriendo, también para quien tuviera la llave de ahora.",
        ),
    }[act].format(name=name)
