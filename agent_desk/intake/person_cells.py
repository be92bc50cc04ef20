"""The columns about the person: name, place, phones, income, marks."""

from __future__ import annotations

import re
from datetime import date

from agent_desk.domain.debtor import Debtor, Phone
from agent_desk.intake.cells import Cells
from agent_desk.intake.columns import PHONE_COLUMNS, folded
from agent_desk.intake.values import (
    CellError,
    cents_of_cell,
    day_of,
    email_of,
    name_of,
    phone_of,
    postal_code_of,
    text_of,
    zone_of_cell,
)

PERSON_FLAGS = frozenset({"vulnerable", "no_contactar", "abogado", "numero_equivocado"})
ACCOUNT_FLAGS = frozenset({"aclaracion", "demanda", "fallecido", "no_es_titular"})
CHANNELS = frozenset({"whatsapp", "email", "sms"})
FREQUENCIES = frozenset({"semanal", "catorcenal", "quincenal", "mensual"})
YOUNGEST, OLDEST = 15, 115
_COURTESY = {"sr": "señor", "sra": "señora", "srita": "señorita", "senor": "señor"}
_COURTESY |= {"senora": "señora", "senorita": "señorita", "don": "don", "dona": "doña"}
_CHANNEL_WORDS = {"correo": "email", "mensaje": "sms"}
_PARTS = re.compile(r"[|;/,]")


def read_person(cells: Cells, account: str, today: date) -> Debtor:
    """The debtor of a row; without an id of the bank's the account stands for the person."""
    own_id = cells.take("id_deudor", text_of, "")
    return Debtor(
        id=own_id or f"cuenta:{account}",
        given_names=cells.need("nombre", name_of, ""),
        surnames=cells.take("apellidos", name_of, ""),
        courtesy=cells.like("tratamiento", _courtesy_of, ""),
        country=cells.take("pais", _country_of, "MX"),
        state=cells.like("estado", text_of, ""),
        city=cells.like("ciudad", text_of, ""),
        postal_code=cells.like("cp", postal_code_of, ""),
        time_zone=cells.like("zona_horaria", zone_of_cell, ""),
        birth_date=cells.like("fecha_nacimiento", lambda cell: _birth_of(cell, today), None),
        phones=_phones(cells),
        email=cells.like("correo", email_of, ""),
        preferred_hours=cells.like("horario_preferido", text_of, ""),
        accepts=cells.like("acepta", _channels_of, frozenset()),
        income_cents=cells.like("ingreso_mensual", _income_of, None),
        pay_days=cells.like("dias_pago", _pay_days_of, ()),
        pay_frequency=cells.like("frecuencia_pago", _frequency_of, ""),
        flags=read_flags(cells) & PERSON_FLAGS,
    )


def read_flags(cells: Cells) -> frozenset[str]:
    """Marks of the person and of the account; one that is not known refuses the row.

    A mark protects somebody: loading the row without it would put him on the list of calls.
    """
    return cells.take("marcas", _flags_of, frozenset())


def _flags_of(cell: str) -> frozenset[str]:
    found = frozenset(folded(part) for part in _PARTS.split(cell) if part.strip())
    unknown = sorted(found - PERSON_FLAGS - ACCOUNT_FLAGS)
    if unknown:
        known = ", ".join(sorted(PERSON_FLAGS | ACCOUNT_FLAGS))
        raise CellError(f"no conozco la marca «{unknown[0]}»; las que hay: {known}")
    return found


def _phones(cells: Cells) -> tuple[Phone, ...]:
    phones: dict[str, Phone] = {}
    for column, kind in PHONE_COLUMNS.items():
        for part in _PARTS.split(cells.text(column)):
            phone = _phone(cells, column, part.strip(), kind) if part.strip() else None
            if phone:
                phones.setdefault(phone.number, phone)
    return tuple(phones.values())


def _phone(cells: Cells, column: str, written: str, usual: str) -> Phone | None:
    """«33 1234 5678» or, with its kind, «33 1234 5678:trabajo»."""
    number, _, kind = written.partition(":")
    kind = folded(kind) or usual
    try:
        if kind not in PHONE_COLUMNS.values():
            raise CellError(f"no conozco el tipo de teléfono «{kind}»")
        return Phone(phone_of(number), kind, is_own=kind != "recado")
    except CellError as error:
        cells.warn(column, written, f"{error}; la cuenta se cargó sin este teléfono")
        return None


def _courtesy_of(cell: str) -> str:
    word = folded(cell)
    if word not in _COURTESY:
        raise CellError("no es un tratamiento conocido")
    return _COURTESY[word]


def _country_of(cell: str) -> str:
    word = folded(cell)
    if word in {"mx", "mex", "mexico"}:
        return "MX"
    if not re.fullmatch(r"[a-z]{2}", word):
        raise CellError("el país va con sus dos letras, por ejemplo MX")
    return word.upper()


def _birth_of(cell: str, today: date) -> date:
    day = day_of(cell)
    if not YOUNGEST <= today.year - day.year <= OLDEST:
        raise CellError("la edad no puede ser")
    return day


def _channels_of(cell: str) -> frozenset[str]:
    found = (folded(part) for part in _PARTS.split(cell) if part.strip())
    channels = frozenset(_CHANNEL_WORDS.get(word, word) for word in found) - {"no", "ninguno"}
    if channels - CHANNELS:
        raise CellError("van canales: whatsapp, email, sms")
    return channels


def _income_of(cell: str) -> int | None:
    return cents_of_cell(cell) or None


def _pay_days_of(cell: str) -> tuple[int, ...]:
    parts = [folded(part) for part in re.split(r"[|;/, ]|\by\b", cell) if part.strip()]
    days = {"ultimo": 0}
    if not all(part in days or (part.isdigit() and 1 <= int(part) <= 31) for part in parts):
        raise CellError("van días del mes: 15|30, o 15|ultimo")
    return tuple(dict.fromkeys(days[part] if part in days else int(part) for part in parts))


def _frequency_of(cell: str) -> str:
    word = folded(cell)
    if word not in FREQUENCIES:
        raise CellError("va semanal, catorcenal, quincenal o mensual")
    return word
