"""Load who collects for whom, and the means of payment, from resources/policies."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.institution import Institution
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/institution@1"
_OPTIONAL = {"city", "logo", "registered_number"}


def load_institution(path: Path | None = None) -> Institution:
    """The shipped example, or the file of `path`. Raises ContentError."""
    top, _ = read_toml(path or resource("policies", "institution.toml"), SCHEMA)
    names = [field.name for field in fields(Institution) if field.name != "means"]
    texts = {name: top.take(name, str, "" if name in _OPTIONAL else None) for name in names}
    found = Institution(**texts, means=each(top.tables("means"), _means))
    top.finish()
    if not found.means:
        raise top.error("means", "falta al menos un medio de pago")
    return found


def _means(table: Table) -> PaymentMeans:
    found = PaymentMeans(
        id=table.take("id", str),
        name=table.take("name", str),
        detail=table.take("detail", str),
        account=table.take("account", str, ""),
    )
    table.finish()
    return found
