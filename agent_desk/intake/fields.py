"""How the cell of each field becomes a value: which reader, and what a wrong one costs its row."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from agent_desk.intake import amounts, dates
from agent_desk.intake.check_digits import clabe_checked, curp_of, rfc_of
from agent_desk.intake.memo import Memo
from agent_desk.intake.names import name_reader
from agent_desk.intake.values import (
    CellError,
    account_of,
    days_of,
    email_of,
    postal_code_of,
    rate_of,
    text_of,
    zone_of_cell,
)
from agent_desk.services.column_names import folded
from agent_desk.services.intake_plan import ColumnPlan
from agent_desk.services.portfolio_rows import ReadingTerms

Reader = Callable[[str], object]

BALANCES = {
    "gastos": "fees",
    "iva_gastos": "fees_vat",
    "iva_moratorio": "late_vat",
    "interes_moratorio": "late",
    "iva_ordinario": "ord_vat",
    "interes_ordinario": "ordinary",
    "capital": "principal",
}
OVERDUE = {f"vencido_{name}": part for name, part in BALANCES.items()}
MONEY = frozenset(
    {*BALANCES, *OVERDUE, "saldo_total", "saldo_vencido", "mensualidad", "ingreso_mensual", "monto"}
)
DAYS = frozenset(
    {"fecha_vencimiento", "fecha_nacimiento", "fecha_corte", "fecha_contrato", "fecha_pago"}
)
_PAST = frozenset({"fecha_corte", "fecha_contrato", "fecha_pago"})
NAMES = frozenset({"nombre", "apellidos", "nombre_apellidos_primero"})
PHONES = {
    "telefonos": "celular",
    "telefono_casa": "casa",
    "telefono_trabajo": "trabajo",
    "telefono_recado": "recado",
}
# What touches who it is, how much he owes or whether he may be called refuses the row when it is
# wrong; the rest is left out and told.
STRICT = MONEY - {"ingreso_mensual"} | NAMES | DAYS - {"fecha_nacimiento"}
STRICT |= {"cuenta", "producto", "dias_atraso", "moneda", "pais", "tasa_ordinaria"}
STRICT |= {"tasa_moratoria", "marcas", "id_deudor", "acreedor", "segmento"}
# A wrong check digit is told and the value kept: many in use do not follow their own rule.
KEPT_WHEN_WRONG = frozenset({"rfc", "curp"})

PERSON_FLAGS = frozenset({"vulnerable", "no_contactar", "abogado", "numero_equivocado"})
ACCOUNT_FLAGS = frozenset({"aclaracion", "demanda", "fallecido", "no_es_titular"})
_CHANNELS = frozenset({"whatsapp", "email", "sms"})
_CHANNEL_WORDS = {"correo": "email", "mensaje": "sms"}
_FREQUENCIES = frozenset({"semanal", "catorcenal", "quincenal", "mensual"})
_COURTESY = {"sr": "señor", "sra": "señora", "srita": "señorita", "senor": "señor"}
_COURTESY |= {"senora": "señora", "senorita": "señorita", "don": "don", "dona": "doña"}
_PARTS = re.compile(r"[|;/,]")
_OTHER_PRODUCTS = {
    "tarjeta": "TC",
    "tarjeta_de_credito": "TC",
    "tdc": "TC",
    "credito_personal": "PP",
    "prestamo_personal": "PP",
    "personal": "PP",
    "nomina": "PP",
    "credito_nomina": "PP",
    "tienda": "CN",
    "consumo": "CN",
    "credito_de_tienda": "CN",
    "tienda_departamental": "CN",
}
_LONGEST_ID = 40
_YOUNGEST, _OLDEST = 15, 115


def reader_of(column: ColumnPlan, terms: ReadingTerms) -> Reader:
    """The reader of a column's cells; it raises CellError for a wrong one."""
    field = column.field
    if field in MONEY:
        return amounts.reader_of(column.format)
    if field in DAYS:
        return _day_reader(field, column.format, terms.today)
    if field in NAMES:
        return name_reader()
    if field == "producto":
        return Memo(lambda cell: product_of(cell, terms.products)).__getitem__
    return _READERS.get(field) or Memo(free_text_of).__getitem__


def product_of(cell: str, products: Mapping[str, str]) -> str:
    """The product of the policy meant by a code or a name. Raises CellError."""
    word = folded(cell)
    for code, name in products.items():
        if word in {folded(code), folded(name)}:
            return code
    code = _OTHER_PRODUCTS.get(word, "")
    if code not in products:
        raise CellError(f"no conozco el producto; los que hay: {', '.join(products)}")
    return code


def free_text_of(cell: str) -> str:
    """One line of text that a spreadsheet would not run."""
    value = text_of(cell)
    if value[:1] in "=@" or (value[:1] in "+-" and not value[1:2].isdigit()):
        raise CellError("empieza como una fórmula")
    return value


def flags_of(cell: str) -> frozenset[str]:
    """Marks; one that is not known refuses the row, since a mark protects somebody."""
    found = frozenset(folded(part) for part in _PARTS.split(cell) if part.strip())
    unknown = sorted(found - PERSON_FLAGS - ACCOUNT_FLAGS)
    if unknown:
        known = ", ".join(sorted(PERSON_FLAGS | ACCOUNT_FLAGS))
        raise CellError(f"no conozco la marca «{unknown[0]}»; las que hay: {known}")
    return found


def _day_reader(field: str, form: str, today: date) -> Reader:
    def read(cell: str) -> str:
        day = dates.day_of(cell, form)
        if field == "fecha_nacimiento":
            return _birth_of(day, today)
        return _past(day, today) if field in _PAST else day.isoformat()

    return Memo(read).__getitem__


def _past(day: date, today: date) -> str:
    if day > today:
        raise CellError("es una fecha futura")
    return day.isoformat()


def _birth_of(day: date, today: date) -> str:
    if day > today and day.year - 100 > today.year - _OLDEST:  # «05/06/26» of two digits
        day = day.replace(year=day.year - 100)
    if not _YOUNGEST <= today.year - day.year <= _OLDEST:
        raise CellError("la edad no puede ser")
    return day.isoformat()


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


def _channels_of(cell: str) -> str:
    found = (folded(part) for part in _PARTS.split(cell) if part.strip())
    channels = frozenset(_CHANNEL_WORDS.get(word, word) for word in found) - {"no", "ninguno"}
    if channels - _CHANNELS:
        raise CellError("van canales: whatsapp, email, sms")
    return "[" + ", ".join(f'"{channel}"' for channel in sorted(channels)) + "]"


def _pay_days_of(cell: str) -> str:
    parts = [folded(part) for part in re.split(r"[|;/, ]|\by\b", cell) if part.strip()]
    last = {"ultimo": "0"}
    if not all(part in last or (part.isdigit() and 1 <= int(part) <= 31) for part in parts):
        raise CellError("van días del mes: 15|30, o 15|ultimo")
    days = dict.fromkeys(last.get(part) or str(int(part)) for part in parts)
    return "[" + ", ".join(days) + "]"


def _frequency_of(cell: str) -> str:
    word = folded(cell)
    if word not in _FREQUENCIES:
        raise CellError("va semanal, catorcenal, quincenal o mensual")
    return word


def _currency_of(cell: str) -> str:
    word = folded(cell)
    if word in {"mxn", "mn", "m_n", "pesos", "peso", "mxp"}:
        return "MXN"
    if not re.fullmatch(r"[a-z]{3}", word):
        raise CellError("la moneda va con sus tres letras, por ejemplo MXN")
    return word.upper()


def _id_of(cell: str) -> str:
    if len(cell) <= _LONGEST_ID and cell.isalnum() and cell.isascii():
        return cell
    return free_text_of(cell)


def reference_of(cell: str) -> str:
    """A reference keeps its digits: one that a spreadsheet has rounded is refused."""
    return account_of(cell)


_READERS: Mapping[str, Reader] = {
    "cuenta": account_of,
    "id_deudor": _id_of,
    "referencia": reference_of,
    "id_pago": reference_of,
    "rfc": rfc_of,
    "curp": curp_of,
    "clabe": clabe_checked,
    "correo": email_of,
    "cp": Memo(postal_code_of).__getitem__,
    "zona_horaria": Memo(zone_of_cell).__getitem__,
    "pais": Memo(_country_of).__getitem__,
    "tratamiento": Memo(_courtesy_of).__getitem__,
    "acepta": Memo(_channels_of).__getitem__,
    "dias_pago": Memo(_pay_days_of).__getitem__,
    "frecuencia_pago": Memo(_frequency_of).__getitem__,
    "moneda": Memo(_currency_of).__getitem__,
    "tasa_ordinaria": Memo(rate_of).__getitem__,
    "tasa_moratoria": Memo(rate_of).__getitem__,
    "dias_atraso": Memo(days_of).__getitem__,
    "marcas": Memo(flags_of).__getitem__,
}
