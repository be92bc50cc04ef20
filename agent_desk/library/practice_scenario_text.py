"""A scenario as the text of its file, read back by `scenario_of_text` to the very same value."""

from __future__ import annotations

from agent_desk.domain.practice.debtor.persona import Debt, Means, Mind, Objection, Scenario
from agent_desk.library.practice_personas import SCENARIO_SCHEMA


def scenario_text(scenario: Scenario) -> str:
    """YAML; empty fields are left out. Amounts are whole pesos in the file."""
    import yaml

    fields: dict[str, object] = {
        "schema": SCENARIO_SCHEMA,
        "id": scenario.id,
        "title": scenario.title,
        "persona": scenario.persona,
        "name": scenario.name,
        "called": scenario.called,
        "holder": scenario.holder,
        "brief": scenario.brief,
        "debt": _debt(scenario.debt) if scenario.debt else None,
        "means": _means(scenario.means) if scenario.means else None,
        "start": _mind(scenario.start) if scenario.start else None,
        "objections": [_objection(one) for one in scenario.objections],
        "practises": list(scenario.practises),
        "seconds": scenario.seconds,
        "is_from_call": scenario.is_from_call or None,
        "is_retired": scenario.is_retired or None,
    }
    kept = {key: value for key, value in fields.items() if value not in (None, "", [])}
    return str(yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=100))


def _debt(debt: Debt) -> dict[str, object]:
    told: dict[str, object] = {
        "creditor": debt.creditor,
        "product": debt.product,
        "balance": debt.balance_cents // 100,
        "due": debt.due_cents // 100,
        "days": debt.days,
    }
    if debt.settlement_cents is not None:
        told["settlement"] = debt.settlement_cents // 100
    return told


def _means(means: Means) -> dict[str, object]:
    told: dict[str, object] = {
        "monthly": means.monthly_cents // 100,
        "single": means.single_cents // 100,
    }
    if means.weekly_cents is not None:
        told["weekly"] = means.weekly_cents // 100
    if means.fortnightly_cents is not None:
        told["fortnightly"] = means.fortnightly_cents // 100
    if means.paydays:
        told["paydays"] = list(means.paydays)
    return told


def _mind(mind: Mind) -> dict[str, object]:
    return {
        "trust": mind.trust,
        "anger": mind.anger,
        "distress": mind.distress,
        "patience": mind.patience,
    }


def _objection(one: Objection) -> dict[str, object]:
    return {
        "kind": one.kind,
        "when": one.when,
        "resolves": list(one.resolves),
        "need": one.need,
        "lines": {band: list(lines) for band, lines in one.lines.items()},
    }
