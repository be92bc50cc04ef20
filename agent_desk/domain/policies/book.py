"""All the tables of a policy, what lint says beside each row, and what differs between two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from agent_desk.domain.offers.lint import Finding, lint_policy
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.arrangement_sheets import arrangement_sheets
from agent_desk.domain.policies.hardship_sheet import hardship_sheet
from agent_desk.domain.policies.product_sheets import buckets_sheet, floor_sheet
from agent_desk.domain.policies.rule_sheets import rule_sheets
from agent_desk.domain.policies.sheets import SettingsSheet, Sheet

Place = tuple[str, int]  # (sheet id, row), -1 for the whole sheet


@dataclass(frozen=True, slots=True)
class Placed:
    """What lint says, and the row that causes it."""

    finding: Finding
    sheet: str
    row: int


def sheets_of(policy: Policy, today: date) -> tuple[Sheet, ...]:
    """General rules first, then each product: floor, buckets, ways to pay, hardships."""
    sheets = list(rule_sheets(policy, today))
    for product in policy.products.values():
        sheets += [floor_sheet(policy, product), buckets_sheet(policy, product)]
        for arrangement in product.arrangements:
            sheets += arrangement_sheets(policy, product, arrangement)
        sheets.append(hardship_sheet(policy, product))
    return tuple(sheets)


def placed_findings(
    policy: Policy, smallest: Mapping[str, int] | None = None
) -> tuple[Placed, ...]:
    """Every finding with its row; what no table shows stands with the general limits."""
    places = _places(policy)
    found = []
    for finding in (*lint_policy(policy, smallest), *_limits(policy)):
        sheet, row = places.get(finding.place, ("general.limits", -1))
        found.append(Placed(finding, sheet, row))
    return tuple(found)


def _limits(policy: Policy) -> Iterator[Finding]:
    if policy.warn_pct > policy.max_pct:
        yield Finding(
            "warn",
            "burden",
            "Límites",
            f"El aviso de carga ({policy.warn_pct}%) es mayor que la carga máxima "
            f"({policy.max_pct}%): nadie vería el aviso.",
        )


def _places(policy: Policy) -> dict[str, Place]:
    """lint's words for a place → (sheet, row)."""
    places: dict[str, Place] = {"Componentes": ("general.limits", -1)}
    for row, rule in enumerate(policy.broken):
        places[f"Promesas rotas: {rule.count}"] = ("general.broken", row)
    for product in policy.products.values():
        places[product.name] = (f"{product.code}.buckets", -1)
        for arrangement in product.arrangements:
            sheet = f"{product.code}.{arrangement.id}.ladder"
            head = f"{product.name}, «{arrangement.name or arrangement.id}»"
            places[head] = (f"{product.code}.{arrangement.id}.tiers", -1)
            for row, each in enumerate(arrangement.ladder):
                places[f"{head}, renglón {each.number}"] = (sheet, row)
    return places


def changes_between(old: Policy, new: Policy, today: date) -> tuple[str, ...]:
    """What differs, each in a sentence with both values; () when nothing does."""
    before = {sheet.id: sheet for sheet in sheets_of(old, today)}
    after = {sheet.id: sheet for sheet in sheets_of(new, today)}
    found: list[str] = []
    for sheet_id, sheet in after.items():
        known = before.get(sheet_id)
        if known is None:
            found.append(f"{sheet.group}: tabla nueva, «{sheet.title}».")
        else:
            found += _sheet_changes(known, sheet)
    gone = [sheet for sheet_id, sheet in before.items() if sheet_id not in after]
    found += [f"{sheet.group}: se quita la tabla «{sheet.title}»." for sheet in gone]
    return tuple(found)


def _sheet_changes(old: Sheet, new: Sheet) -> Iterator[str]:
    one, other = old.rows(), new.rows()
    where = f"{new.group}, {new.title.lower()}"
    if isinstance(new, SettingsSheet) or len(one) == len(other):
        for row, (before, after) in enumerate(zip(one, other, strict=True)):
            yield from _row_changes(where, new, row, before, after)
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "replace" and i2 - i1 == j2 - j1:
            for step in range(i2 - i1):
                yield from _row_changes(where, new, j1 + step, one[i1 + step], other[j1 + step])
            continue
        if tag in {"delete", "replace"}:
            for row in range(i1, i2):
                yield f"{where}: se quita el renglón {row + 1} ({_row_words(old, one[row])})."
        if tag in {"insert", "replace"}:
            for row in range(j1, j2):
                yield f"{where}: renglón {row + 1} nuevo ({_row_words(new, other[row])})."


def _row_changes(
    where: str, sheet: Sheet, row: int, before: tuple[str, ...], after: tuple[str, ...]
) -> Iterator[str]:
    if isinstance(sheet, SettingsSheet):
        if before[1] != after[1]:
            yield f"{where}: {after[0].lower()} de {_said(before[1])} a {_said(after[1])}."
        return
    for head, was, now in zip(sheet.heads(), before, after, strict=False):
        if was != now and not head.is_fixed:
            title = head.title.lower()
            yield f"{where}, renglón {row + 1}: {title} de {_said(was)} a {_said(now)}."


def _row_words(sheet: Sheet, cells: tuple[str, ...]) -> str:
    pairs = zip(sheet.heads(), cells, strict=True)
    return ", ".join(f"{head.title.lower()} {cell}" for head, cell in pairs if cell)


def _said(value: str) -> str:
    return f"«{value}»" if value else "nada"
