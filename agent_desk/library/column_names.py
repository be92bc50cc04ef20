"""resources/intake/columns.toml: the names that banks and stores give to their columns."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from agent_desk.library.toml_reader import read_toml
from agent_desk.paths import resource
from agent_desk.services.column_names import ColumnNames, FieldNames, folded

SCHEMA = "agent_desk/columns@1"
KINDS = frozenset(
    "texto nombre cuenta rfc curp tratamiento producto dias fecha cantidad telefono correo canales"
    " cp zona pais dias_de_pago frecuencia moneda tasa clabe referencia marcas".split()
)


@lru_cache(maxsize=1)
def load_column_names(path: Path | None = None) -> ColumnNames:
    """Raises ContentError with file, line and field."""
    table, _ = read_toml(path or resource("intake", "columns.toml"), SCHEMA)
    found: dict[str, dict[str, FieldNames]] = {}
    for kind in ("cuentas", "pagos"):
        fields: dict[str, FieldNames] = {}
        taken: dict[str, str] = {}
        for entry in table.tables(kind):
            field = entry.take("field", str)
            written = entry.take("kind", str)
            if written not in KINDS:
                raise entry.error("kind", f"debe ser uno de: {', '.join(sorted(KINDS))}")
            names = entry.texts("names")
            for name in names:
                if name != folded(name):
                    raise entry.error("names", f"«{name}» debe escribirse «{folded(name)}»")
                if name in taken:
                    raise entry.error("names", f"«{name}» ya es de «{taken[name]}»")
                taken[name] = field
            fields[field] = FieldNames(field, entry.take("title", str), written, names)
            entry.finish()
        found[kind] = fields
    table.finish()
    return ColumnNames(found)
