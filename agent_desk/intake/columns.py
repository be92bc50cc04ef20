"""The columns of a portfolio file: their names, the other names they go by, which must be there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

REQUIRED = ("cuenta", "nombre", "producto", "dias_atraso", "capital")

# Column of the file -> component of the balance. `vencido_…` is the part already due.
BALANCE_COLUMNS = {
    "gastos": "fees",
    "iva_gastos": "fees_vat",
    "iva_moratorio": "late_vat",
    "interes_moratorio": "late",
    "iva_ordinario": "ord_vat",
    "interes_ordinario": "ordinary",
    "capital": "principal",
}
OVERDUE_COLUMNS = {f"vencido_{name}": part for name, part in BALANCE_COLUMNS.items()}
PHONE_COLUMNS = {
    "telefonos": "celular",
    "telefono_casa": "casa",
    "telefono_trabajo": "trabajo",
    "telefono_recado": "recado",
}
OPTIONAL = (
    *("id_deudor", "apellidos", "tratamiento", "pais", "estado", "ciudad", "cp", "zona_horaria"),
    *("fecha_nacimiento", "correo", "horario_preferido", "acepta", "ingreso_mensual"),
    *("dias_pago", "frecuencia_pago", "acreedor", "moneda", "saldo_total", "saldo_vencido"),
    *("mensualidad", "fecha_corte", "fecha_vencimiento", "fecha_contrato", "tasa_ordinaria"),
    *("tasa_moratoria", "clabe", "referencia", "marcas"),
)
KNOWN = (*REQUIRED, *OPTIONAL, *BALANCE_COLUMNS, *OVERDUE_COLUMNS, *PHONE_COLUMNS)

# How banks name the same thing; folded like every header.
ALIASES = {
    "no_cuenta": "cuenta",
    "num_cuenta": "cuenta",
    "numero_cuenta": "cuenta",
    "numero_de_cuenta": "cuenta",
    "credito": "cuenta",
    "no_credito": "cuenta",
    "contrato": "cuenta",
    "nombres": "nombre",
    "nombre_cliente": "nombre",
    "nombre_completo": "nombre",
    "cliente": "id_deudor",
    "id_cliente": "id_deudor",
    "no_cliente": "id_deudor",
    "deudor": "id_deudor",
    "apellido": "apellidos",
    "dias_de_atraso": "dias_atraso",
    "dias_mora": "dias_atraso",
    "dpd": "dias_atraso",
    "saldo_capital": "capital",
    "intereses_ordinarios": "interes_ordinario",
    "intereses_moratorios": "interes_moratorio",
    "moratorios": "interes_moratorio",
    "iva_intereses": "iva_ordinario",
    "iva_moratorios": "iva_moratorio",
    "gastos_cobranza": "gastos",
    "comisiones": "gastos",
    "iva_comisiones": "iva_gastos",
    "saldo": "saldo_total",
    "vencido": "saldo_vencido",
    "monto_vencido": "saldo_vencido",
    "telefono": "telefonos",
    "celular": "telefonos",
    "codigo_postal": "cp",
    "entidad": "estado",
    "municipio": "ciudad",
    "email": "correo",
    "correo_electronico": "correo",
    "ingreso": "ingreso_mensual",
    "fecha_de_corte": "fecha_corte",
    "corte": "fecha_corte",
    "proximo_pago": "fecha_vencimiento",
    "pago_mensual": "mensualidad",
}


@dataclass(frozen=True, slots=True)
class Header:
    """The columns found: `names` in file order ("" for one that is not used)."""

    names: tuple[str, ...]
    missing: tuple[str, ...]
    repeated: tuple[str, ...]
    unused: tuple[str, ...]


def read_header(cells: Sequence[str]) -> Header:
    """Match the first row of a file with the columns known here."""
    names: list[str] = []
    repeated: list[str] = []
    unused: list[str] = []
    for cell in cells:
        name = _known(cell)
        if name and name in names:
            repeated.append(name)
        elif not name and cell.strip():
            unused.append(" ".join(cell.split())[:60])
        names.append(name)
    missing = tuple(name for name in REQUIRED if name not in names)
    return Header(tuple(names), missing, tuple(repeated), tuple(unused))


def folded(text: str) -> str:
    """Without accents, capitals, spaces or signs: «Días de atraso» is dias_de_atraso."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")


def _known(cell: str) -> str:
    name = folded(cell)
    name = ALIASES.get(name, name)
    return name if name in KNOWN else ""
