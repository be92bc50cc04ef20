"""Load who collects for whom, and the means of payment, from resources/policies."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.clabe import clabe_problem
from agent_desk.domain.institution import Complaints, Institution
from agent_desk.domain.papers.paper import SIZES
from agent_desk.library.colours import UNREADABLE, is_readable
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/institution@1"
_OPTIONAL = {
    "city": "",
    "logo": "",
    "registered_number": "",
    "paper": "letter",
    "colour": "#14466B",
    "country": "MX",
}
_TABLES = {"means", "abroad"}


def load_institution(path: Path | None = None) -> Institution:
    """The shipped example, or the file of `path`. Raises ContentError."""
    top, _ = read_toml(path or resource("policies", "institution.toml"), SCHEMA)
    names = [field.name for field in fields(Institution) if field.name not in _TABLES]
    texts = {name: top.take(name, str, _OPTIONAL.get(name)) for name in names}
    found = Institution(
        **texts,
        means=each(top.tables("means"), _means),
        abroad=each(top.tables("abroad"), _complaints),
    )
    top.finish()
    if found.paper not in SIZES:
        raise top.error("paper", f"debe ser uno de: {', '.join(SIZES)}")
    if not is_readable(found.colour):
        raise top.error("colour", UNREADABLE)
    if not found.means:
        raise top.error("means", "falta al menos un medio de pago")
    return found


def _complaints(table: Table) -> Complaints:
    names = [field.name for field in fields(Complaints)]
    found = Complaints(
        **{name: table.take(name, str, None if name == "country" else "") for name in names}
    )
    table.finish()
    return found


def _means(table: Table) -> PaymentMeans:
    found = PaymentMeans(
        id=table.take("id", str),
        name=table.take("name", str),
        detail=table.take("detail", str),
        account=table.take("account", str, ""),
    )
    table.finish()
    if found.id == "spei" and (problem := clabe_problem(found.account)):
        raise table.error("account", f"la CLABE {problem}")
    return found
