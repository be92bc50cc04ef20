"""Load how long records are kept, and the terms of people's requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.contact.rules import Holidays
from agent_desk.domain.privacy.requests import Terms
from agent_desk.domain.privacy.retention import ANYWHERE, KeepRule, KeepRules
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

RETENTION_SCHEMA = "agent_desk/retention@1"
REQUESTS_SCHEMA = "agent_desk/arco@1"
STATUSES = ("verified", "secondary", "policy")
# Each kind of record that some table of the store holds; the store's map names them.
KINDS = (
    *("breach_data", "contact_log", "agreements", "accounting", "requests", "notes"),
    *("hardship", "file_report"),
)


@dataclass(frozen=True, slots=True)
class RequestRules:
    """Terms by country, what identity may be proved with, and the grounds to refuse."""

    terms: Mapping[str, Terms]
    holidays: Mapping[str, str]  # country: name of its holiday table, "" for none
    identities: tuple[str, ...]
    refusals: Mapping[str, str]

    def of(self, country: str) -> Terms:
        """The terms there."""
        return self.terms.get(country, self.terms[ANYWHERE])


@dataclass(frozen=True, slots=True)
class PrivacyRules:
    """All that privacy takes from content files."""

    keep: KeepRules
    requests: RequestRules


def load_privacy_rules(tables: Mapping[str, Holidays]) -> PrivacyRules:
    """Raises ContentError with file, line and field."""
    return PrivacyRules(load_keep_rules(), load_request_rules(tables))


def load_keep_rules() -> KeepRules:
    """Raises ContentError; every kind must have a rule for anywhere."""
    top = read_yaml(resource("privacy", "retention.yaml"), RETENTION_SCHEMA)
    entries = top.entries("rules", required=True)
    rules = tuple(map(_rule, entries))
    known = {(rule.id, rule.country) for rule in rules}
    if len(known) != len(rules):
        raise top.fail("rules", "una regla está repetida")
    for kind in KINDS:
        if (kind, ANYWHERE) not in known:
            raise top.fail("rules", f"falta la regla de «{kind}» para cualquier país")
    found = KeepRules(rules, top.number("backup_days"))
    top.finish()
    return found


def _rule(entry: Entry) -> KeepRule:
    keep, erase = entry.number("keep_months"), entry.number("erase_months")
    if keep < 0 or erase < 0 or (erase and erase < keep):
        raise entry.fail("erase_months", "no puede ser menor que keep_months")
    if entry.text("id") not in KINDS:
        raise entry.fail("id", f"debe ser {', '.join(KINDS)}")
    found = KeepRule(
        entry.text("id"),
        entry.text("text"),
        entry.text("country"),
        keep,
        erase,
        entry.text("basis"),
        _status(entry),
    )
    entry.finish()
    return found


def load_request_rules(tables: Mapping[str, Holidays]) -> RequestRules:
    """Raises ContentError; `tables` are the holiday tables that terms may name."""
    top = read_yaml(resource("privacy", "requests.yaml"), REQUESTS_SCHEMA)
    terms, holidays = {}, {}
    for entry in top.entries("terms", required=True):
        country, table = entry.text("country"), entry.text("holidays", "")
        if table and table not in tables:
            raise entry.fail("holidays", f"no existe la tabla «{table}»")
        holidays[country] = table
        terms[country] = Terms(
            country,
            entry.number("answer_days"),
            entry.number("effect_days"),
            entry.number("extensions"),
            entry.text("basis"),
            _status(entry),
        )
        entry.finish()
    if ANYWHERE not in terms:
        raise top.fail("terms", "falta el plazo para cualquier país")
    refusals = {}
    for entry in top.entries("refusals", required=True):
        refusals[entry.text("id")] = entry.text("text")
        entry.finish()
    found = RequestRules(terms, holidays, top.texts("identities", required=True), refusals)
    top.finish()
    return found


def _status(entry: Entry) -> str:
    status = entry.text("status")
    if status not in STATUSES:
        raise entry.fail("status", f"debe ser {', '.join(STATUSES)}")
    return status
