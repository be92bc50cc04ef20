"""Single data of a person: corrected, restricted, and erased when a rule says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.privacy.commands import (
    CorrectDatum,
    EndRetentionRun,
    EraseOld,
    ForgetHardship,
    KeepHardship,
    OldRule,
    ReadHardship,
)
from agent_desk.domain.privacy.hardship import HARDSHIP_KINDS
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.lookups import debtor_of, phone_digits
from agent_desk.store.portfolio.portfolio_sql import HARDSHIP
from agent_desk.store.portfolio.reindex_person import forget_person, learn_person
from agent_desk.store.privacy.erase_old import kept_old_rows, named_of, old_rows
from agent_desk.store.privacy.missing_corrections import HAS_PHONE, PHONE
from agent_desk.store.privacy.person_rows import Person, person_of, rows_of
from agent_desk.store.privacy.scrub import cut_logs

# Columns of the person that may be corrected, with the name that people read.
FIELDS = {
    "given_names": "Nombres",
    "surnames": "Apellidos",
    "courtesy": "Tratamiento",
    "birth_date": "Fecha de nacimiento",
    "email": "Correo",
    "state": "Estado",
    "city": "Ciudad",
    "postal_code": "Código postal",
    "preferred_hours": "Horario que prefiere",
    "rfc": "RFC",
    "curp": "CURP",
}
_REQUIRED = frozenset({"given_names", "surnames"})
_WAS = "SELECT {field} AS was FROM portfolio.debtor WHERE id = ?"
_SET = "UPDATE portfolio.debtor SET {field} = :value WHERE id = :debtor"
_STATE = "UPDATE portfolio.account SET state = :value WHERE debtor_id = :debtor"
_SET_PHONE = """
    UPDATE portfolio.phone SET number = :value, digits = :digits
    WHERE debtor_id = :debtor AND number = :was RETURNING row
"""
_DROP_PHONE = (
    "DELETE FROM portfolio.phone WHERE debtor_id = :debtor AND number = :was RETURNING row"
)
_ADD_PHONE = """
    INSERT INTO portfolio.phone(debtor_id, number, digits, kind, is_own, is_active, position)
    SELECT :debtor, :value, :digits, 'celular', 1, 1, ifnull(max(position) + 1, 0)
    FROM portfolio.phone WHERE debtor_id = :debtor
"""
_TRAIL = """
    INSERT INTO correction(id, debtor_id, field, was, now, reason, at, by_user)
    VALUES (:id, :debtor, :field, :was, :now, :reason, :at, :by_user)
"""
_FORGET = "DELETE FROM hardship WHERE id = :id AND debtor_id = :debtor RETURNING id"
_THERE = "SELECT 1 FROM hardship WHERE id = :id AND debtor_id = :debtor"
_REMOVED = """
    INSERT INTO retention_line(on_day, kind, country, removed, kept, why)
    VALUES (:day, :kind, :country, :count, 0, '')
    ON CONFLICT(on_day, kind, country) DO UPDATE SET removed = removed + excluded.removed
"""
_STAYED = """
    INSERT INTO retention_line(on_day, kind, country, removed, kept, why)
    VALUES (:day, :kind, :country, 0, :count, :why)
    ON CONFLICT(on_day, kind, country) DO UPDATE SET kept = excluded.kept, why = excluded.why
"""
_RAN = """
    INSERT INTO meta(key, value) VALUES ('retention_ran_on', ?)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""


@dataclass(frozen=True, slots=True)
class _Fix:
    """What a correction changes, without who asked for it."""

    field: str
    value: str
    was: str


def correct_datum(store: Store, command: CorrectDatum) -> None:
    """Raises RefusedError without a reason, for a field that is not corrected here, or when it
    changes nothing."""
    person = person_of(store, command.account)
    if person.is_blocked:
        raise RefusedError("Esa persona está bloqueada: sus datos no se tocan. No cambié nada.")
    if not command.reason.strip():
        raise RefusedError("Falta con qué se prueba el dato correcto. No cambié nada; escríbalo.")
    before = rows_of(store, person)
    forget_person(store, before)
    if command.field == PHONE:
        was = _correct_phone(store, person, command)
    else:
        was = _correct_field(store, person, command)
    learn_person(store, rows_of(store, person))
    store.write(
        _TRAIL,
        {
            "id": command.id,
            "debtor": person.debtor_id,
            "field": command.field,
            "was": was,
            "now": command.value.strip(),
            "reason": command.reason.strip(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def _correct_field(store: Store, person: Person, command: CorrectDatum | _Fix) -> str:
    value = command.value.strip()
    if command.field not in FIELDS:
        raise RefusedError("Ese dato no se corrige aquí. No cambié nada.")
    if not value and command.field in _REQUIRED:
        raise RefusedError("El nombre no puede quedar vacío. No cambié nada.")
    if command.field == "birth_date" and value:
        _require_day(value)
    row = store.row(_WAS.format(field=command.field), (person.debtor_id,))
    was = str(row["was"] or "") if row else ""
    if was == value:
        raise RefusedError("Ese dato ya está así. No cambié nada.")
    named = {"debtor": person.debtor_id, "value": value or None}
    if command.field != "birth_date":
        named["value"] = value
    store.write(_SET.format(field=command.field), named)
    if command.field == "state":
        store.write(_STATE, named)
    return was


def _correct_phone(store: Store, person: Person, command: CorrectDatum | _Fix) -> str:
    """Another number in its place, none (it is not his), or one more when `was` is empty."""
    was, value = command.was.strip(), command.value.strip()
    named = {
        "debtor": person.debtor_id,
        "was": was,
        "value": value,
        "digits": phone_digits(value),
    }
    if not was and not value:
        raise RefusedError("Falta el teléfono. No cambié nada; escríbalo.")
    if value and store.row(HAS_PHONE, named):
        raise RefusedError("Ese teléfono ya está registrado con la persona. No cambié nada.")
    if not was:
        store.write(_ADD_PHONE, named)
    elif not store.rows(_SET_PHONE if value else _DROP_PHONE, named):
        raise RefusedError("No encuentro ese teléfono en la persona. No cambié nada.")
    return was


def redo_correction(store: Store, last: Row) -> None:
    """Its part in the portfolio once more, inside `tx()`: nothing of it was written there."""
    accounts = store.rows("SELECT number FROM account WHERE debtor_id = ?", (last["debtor_id"],))
    person = Person(last["debtor_id"], tuple(str(row["number"]) for row in accounts))
    forget_person(store, rows_of(store, person))
    fix = _Fix(last["field"], last["now"], last["was"])
    if fix.field == PHONE:
        _correct_phone(store, person, fix)
    else:
        _correct_field(store, person, fix)
    learn_person(store, rows_of(store, person))


def keep_hardship(store: Store, command: KeepHardship) -> None:
    """Raises RefusedError when it says nothing or is of no kind there is."""
    if not command.text.strip():
        raise RefusedError("El motivo está vacío. No lo guardé; escríbalo y vuelva a guardar.")
    if command.kind not in HARDSHIP_KINDS:
        raise RefusedError("Esa clase de motivo no existe. No lo guardé; elija otra.")
    store.write(
        HARDSHIP,
        {
            "id": command.id,
            "debtor": debtor_of(store, command.account),
            "kind": command.kind,
            "text": command.text.strip(),
            "noted_on": business_day_text(command.at),
            "by_user": command.by.id,
        },
    )


def read_hardship(store: Store, command: ReadHardship) -> None:
    """The event is the record. Raises RefusedError without what for, or when it is not there."""
    if not command.why.strip():
        raise RefusedError("Falta para qué lo lee. No lo mostré; escríbalo.")
    named = {"id": command.hardship_id, "debtor": debtor_of(store, command.account)}
    if not store.row(_THERE, named):
        raise RefusedError("Ese motivo ya no está. No cambié nada.")


def forget_hardship(store: Store, command: ForgetHardship) -> None:
    named = {"id": command.hardship_id, "debtor": debtor_of(store, command.account)}
    if not store.rows(_FORGET, named):
        raise RefusedError("Ese motivo ya no está. No cambié nada.")


def erase_old(store: Store, command: EraseOld) -> None:
    """One slice; how many went is added to the report of the day."""
    rule = command.rule
    gone = old_rows(store, rule.kind, _named(rule, command.limit))
    named = {"day": command.on_day.isoformat(), "kind": rule.kind, "country": rule.country}
    store.write(_REMOVED, {**named, "count": gone})


def end_run(store: Store, command: EndRetentionRun) -> None:
    """What stays of each rule, and why; from here the day counts as done."""
    day = command.on_day.isoformat()
    told: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for rule in command.rules:
        found = kept_old_rows(store, rule.kind, _named(rule, 0))
        told.setdefault((rule.kind, rule.country), []).extend(found)
    for kind, country, count, why in command.kept:
        told.setdefault((kind, country), []).append((count, why))
    for (kind, country), reasons in told.items():
        rows = [(count, why) for count, why in reasons if count]
        words = "; ".join(f"{count}: {why}" for count, why in rows)
        total = sum(count for count, _why in rows)
        named = {"day": day, "kind": kind, "country": country}
        store.write(_STAYED, {**named, "count": total, "why": words})
    store.write(_RAN, (day,))


def _named(rule: OldRule, limit: int) -> dict[str, str | int | bytes | None]:
    return named_of(rule.country, rule.others, rule.before, limit)


def _require_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise RefusedError(
            "La fecha se escribe año-mes-día (1986-03-09). No cambié nada."
        ) from None


ACTS = (
    act(CorrectDatum, correct_datum, lambda command: {"field": command.field}, after=cut_logs),
    act(KeepHardship, keep_hardship, lambda command: {"kind": command.kind}),
    act(ReadHardship, read_hardship, lambda command: {"hardship": command.hardship_id}),
    act(ForgetHardship, forget_hardship, after=cut_logs),
    act(
        EraseOld,
        erase_old,
        lambda command: {"kind": command.rule.kind, "country": command.rule.country},
        after=cut_logs,
    ),
    act(EndRetentionRun, end_run, lambda command: {"day": command.on_day.isoformat()}),
)
