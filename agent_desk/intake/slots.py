"""Where the value of each field is in the list of a row's values, and what it is when absent."""

from __future__ import annotations

from agent_desk.domain.debtor import COMPONENTS
from agent_desk.intake.fields import BALANCES
from agent_desk.intake.values import CellError

_COLUMN_OF = {part: column for column, part in BALANCES.items()}
BALANCE_FIELDS = tuple(_COLUMN_OF[part] for part in COMPONENTS)
OVERDUE_FIELDS = tuple(f"vencido_{name}" for name in BALANCE_FIELDS)

# The order of a debtor's row, then of an account's; sums of components last.
_PERSON = (
    *("nombre", "apellidos", "tratamiento", "pais", "estado", "ciudad", "cp", "zona_horaria"),
    *("fecha_nacimiento", "correo", "horario_preferido", "acepta", "ingreso_mensual"),
    *("dias_pago", "frecuencia_pago", "rfc", "curp"),
)
_CREDIT = (
    *("producto", "segmento", "dias_atraso", "fecha_vencimiento", "saldo_total", "saldo_vencido"),
    *("mensualidad", "acreedor", "moneda", "fecha_corte", "fecha_contrato", "tasa_ordinaria"),
    *("tasa_moratoria", "clabe", "referencia"),
)
_OTHERS = ("cuenta", "id_deudor", "nombre_apellidos_primero", "marcas")
FIELDS = (*_PERSON, *_CREDIT, *_OTHERS, *BALANCE_FIELDS, *OVERDUE_FIELDS)
SLOT = {field: place for place, field in enumerate(FIELDS)}
PERSON_END = len(_PERSON)
CREDIT_START, CREDIT_END = PERSON_END, PERSON_END + len(_CREDIT)
FIRST_BALANCE, FIRST_OVERDUE = SLOT[BALANCE_FIELDS[0]], SLOT[OVERDUE_FIELDS[0]]
END = len(FIELDS)

_ABSENT: dict[str, object] = {
    "pais": "MX",
    "moneda": "MXN",
    "acepta": "[]",
    "dias_pago": "[]",
    "fecha_nacimiento": None,
    "fecha_vencimiento": None,
    "fecha_contrato": None,
    "ingreso_mensual": None,
    "dias_atraso": None,
    "saldo_total": None,
    "saldo_vencido": None,
    "mensualidad": 0,
    "marcas": frozenset(),
    **dict.fromkeys((*BALANCE_FIELDS, *OVERDUE_FIELDS), 0),
}


class RowError(CellError):
    """What the fields of a row say together is wrong: (field, reason) of each problem."""

    def __init__(self, *problems: tuple[str, str]) -> None:
        super().__init__(problems[0][1])
        self.problems = problems


def empty_values(creditor: str, product: str, as_of: str) -> list[object]:
    """The values of a row in which every cell is empty."""
    known = {**_ABSENT, "acreedor": creditor, "producto": product, "fecha_corte": as_of}
    return [known.get(field, "") for field in FIELDS]
