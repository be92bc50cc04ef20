"""Titles, reasons and notes of an offer, in Spanish, made from the rule that gave each number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from agent_desk.domain.offers.policy import ONCE, Policy
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import Standing
from agent_desk.domain.spanish import (
    count_words,
    inside_sentence,
    money_text,
    percent_text,
)

_WORDS_UP_TO = 12
_KINDS = {
    "settle": "liquida la cuenta con quita",
    "plan": "paga lo que debe en un plan",
    "cure": "se pone al corriente",
    "extend": "mueve la próxima fecha, sin perdonar nada",
    "restructure": "calendario nuevo con interés sobre saldo insoluto",
    "partial": "una parte con quita y el resto en un calendario nuevo",
}


def title_of(kind: str, instalments: int, *, has_down: bool) -> str:
    """«Un solo pago», «Tres pagos», «Anticipo y 24 pagos», «Al corriente: 3 pagos».

    Short, because it heads a narrow card; how often is said beside the amount.
    """
    payments = "1 pago" if instalments == 1 else f"{instalments} pagos"
    if kind == "restructure":
        return f"Reestructura: {payments}"
    if kind == "partial":
        return f"Quita parcial y {payments}"
    if has_down:
        return f"Anticipo y {payments}"
    if kind == "cure":
        return "Ponerse al corriente" if instalments == 1 else f"Al corriente: {payments}"
    if instalments == 1:
        return "Un solo pago"
    words = count_words(instalments) if instalments <= _WORDS_UP_TO else str(instalments)
    return f"{words} pagos"


def arrangement_name(standing: Standing) -> str:
    """«Pagos con quita», as people read it."""
    return standing.arrangement.name or standing.arrangement.id.replace("_", " ").capitalize()


def rule_name(situation: Situation, standing: Standing) -> str:
    """«Pagos con quita», renglón 2 (tramo B4, 7 a 24 pagos): the rule with its number."""
    low, high = standing.counts
    if not standing.row.number:
        return f"«{arrangement_name(standing)}» (siempre se permite)"
    counts = f"{low} pago" if high == 1 else f"{low} a {high} pagos"
    return (
        f"«{arrangement_name(standing)}», renglón {standing.row.number} "
        f"(tramo {situation.bucket}, {counts})"
    )


def why_lines(
    situation: Situation, standing: Standing, frequency: str, *, has_down: bool, last_on: date
) -> tuple[str, ...]:
    """Which row, what is waived and why that much, and the limit that decided each number."""
    kind = _KINDS.get(standing.kind, "")
    lines = [
        f"Regla {rule_name(situation, standing)}: {kind}; nivel {standing.row.authority}.",
        *_waiver_line(situation.policy, standing),
    ]
    if has_down:
        lines.append(_down_line(situation, standing))
    if frequency != ONCE and standing.row.number:
        terms = standing.terms
        lines.append(
            f"Cada pago es de al menos {money_text(terms.payment_min_cents)} y el último cae a "
            f"más tardar {terms.last_within_days} días después de hoy."
        )
    lines += _limits(situation, standing)
    if last_on.year in situation.policy.calendar.provisional:
        lines.append(
            f"Los días inhábiles bancarios de {last_on.year} aún no se publican: esas fechas se "
            "calcularon por regla y pueden recorrerse un día."
        )
    return tuple(lines)


def _waiver_line(policy: Policy, standing: Standing) -> list[str]:
    waived = {name: cents - standing.due[name] for name, cents in standing.owed.items()}
    total, owed = sum(waived.values()), sum(standing.owed.values())
    if not total:
        return ["No se perdona nada."] if standing.kind != "extend" else []
    listed = ", ".join(_each_waiver(policy, standing.owed, waived))
    share = percent_text(total * 100 // owed)
    line = f"Se perdonan {money_text(total)} ({share} de {money_text(owed)}): {listed}."
    if standing.tier:
        line += f" Incluye la quita mayor por dar {standing.tier.down_bp // 100}% de anticipo."
    return [line]


def _each_waiver(policy: Policy, owed: Mapping[str, int], waived: Mapping[str, int]) -> list[str]:
    return [
        f"{inside_sentence(policy.component_name(name))} {money_text(cents)} "
        f"({percent_text(cents * 100 // owed[name])})"
        for name, cents in waived.items()
        if cents
    ]


def _down_line(situation: Situation, standing: Standing) -> str:
    floor, rule = money_text(standing.down_min_cents), situation.broken_rule
    if not standing.down_min_cents:
        return "El anticipo es voluntario."
    if rule and rule.down_plus_bp and standing.terms.down_bp:
        count = situation.broken_promises
        broken = "1 promesa rota" if count == 1 else f"{count} promesas rotas"
        share = (standing.terms.down_bp + rule.down_plus_bp) // 100
        return f"El anticipo mínimo es {floor}: {share}% porque hay {broken} en 180 días."
    if standing.terms.down_bp:
        share = max(standing.terms.down_bp, standing.tier.down_bp if standing.tier else 0) // 100
        return f"El anticipo mínimo es {floor} ({share}% de lo que se paga)."
    return f"El anticipo mínimo es {floor}."


def _limits(situation: Situation, standing: Standing) -> list[str]:
    rule, lines = situation.broken_rule, []
    if rule and rule.max_payments and standing.row.payments[1] > rule.max_payments:
        lines.append(
            f"A lo más {rule.max_payments} pagos, por {situation.broken_promises} promesas rotas."
        )
    hard = situation.hard
    if standing.hardship and hard:
        lines.append(f"Por {hard.id}: pida comprobante ({' o '.join(hard.proof)}).")
    return lines


def money_list(amounts: Sequence[int]) -> str:
    """«$3,250.00 + 23 × $760.00 + $728.61»: equal neighbours are counted."""
    runs: list[tuple[int, int]] = []
    for cents in amounts:
        if runs and runs[-1][0] == cents:
            runs[-1] = (cents, runs[-1][1] + 1)
        else:
            runs.append((cents, 1))
    parts = [money_text(c) if n == 1 else f"{n} × {money_text(c)}" for c, n in runs]
    return " + ".join(parts)
