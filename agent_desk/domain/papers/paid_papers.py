"""Pages about what was paid: the receipt of a payment and the settlement letter at the end."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.agreements.following import Applied, Standing
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.papers.debt import calculation
from agent_desk.domain.papers.facts import PaperFacts
from agent_desk.domain.papers.framing import framed
from agent_desk.domain.papers.paper import Grid, Paper, Total, Way
from agent_desk.domain.papers.texts import PaperTexts, values_of
from agent_desk.domain.spanish import (
    amount_in_words,
    date_text,
    inside_sentence,
    money_text,
    weekday_short,
)


def settlement_paper(facts: PaperFacts, texts: PaperTexts, standing: Standing) -> Paper:
    """Carta finiquito: every payment with its day, and that nothing is owed any more.

    Raises RefusedError while a centavo is missing, or when the agreement closes no debt.
    """
    _require_settled(facts, standing)
    currency, labels = facts.agreement.currency, texts.labels
    counted = [each for each in standing.applied if each.shares]
    last = max(each.payment.paid_on for each in counted)
    values = values_of(
        facts,
        {
            "pagado": money_text(standing.paid_cents, currency),
            "pagado_letra": amount_in_words(standing.paid_cents, currency),
            "fecha_liquidacion": date_text(last),
        },
    )
    total = (labels["total"], "", values["pagado"])
    headers = (labels["number"], labels["day"], labels["amount"])
    way = Way("", ((labels["means"], facts.agreement.means.name),), calculation(facts.agreement))
    blocks = (
        Grid(labels["paid_title"], headers, _paid_rows(facts, counted), total, left=2),
        Total(
            labels["total_label"],
            values["pagado"],
            values["pagado_letra"],
            labels["done_title"],
            way,
        ),
    )
    return framed(facts, texts, values, blocks)


def _require_settled(facts: PaperFacts, standing: Standing) -> None:
    agreement, currency = facts.agreement, facts.agreement.currency
    if not agreement.closes_debt:
        raise RefusedError(
            f"El convenio {agreement.folio} no liquida la cuenta: no lleva carta finiquito. "
            "Puede imprimir sus recibos."
        )
    if standing.missing_cents:
        raise RefusedError(
            f"Al convenio {agreement.folio} le faltan "
            f"{money_text(standing.missing_cents, currency)} por pagar: todavía no lleva carta "
            "finiquito. Puede imprimir sus recibos."
        )


def _paid_rows(facts: PaperFacts, counted: Sequence[Applied]) -> tuple[tuple[str, ...], ...]:
    currency = facts.agreement.currency
    return tuple(
        (
            f"{number} de {len(counted)}",
            weekday_short(each.payment.paid_on),
            money_text(each.payment.amount_cents - each.spare_cents, currency),
        )
        for number, each in enumerate(counted, 1)
    )


def receipt_paper(
    facts: PaperFacts, texts: PaperTexts, standing: Standing, payment_id: str, number: int
) -> Paper:
    """Recibo: which payment of how many (CCF 2089), where each centavo went, what is left.

    `number` is the receipt's own, in the order in which they were issued. Raises RefusedError for
    a payment that this agreement did not have.
    """
    counted = [each for each in standing.applied if each.shares]
    place = next((at for at, each in enumerate(counted, 1) if each.payment.id == payment_id), 0)
    if not place:
        raise RefusedError(
            f"Ese pago no es del convenio {facts.agreement.folio}, o se devolvió: no lleva recibo."
        )
    applied, labels = counted[place - 1], texts.labels
    after = sum(each.payment.amount_cents - each.spare_cents for each in counted[:place])
    values = values_of(facts, _receipt_values(facts, standing, applied, after))
    rest = Way(
        "",
        (
            (labels["rest"], values["falta"]),
            (labels["next_title"], values["proximo_pago"] or "—"),
        ),
    )
    headers = (labels["concept"], labels["amount"])
    total = (labels["total"], values["pago_importe"])
    rows = _applied_rows(facts, applied)
    blocks = (
        Grid(labels["applied_title"], headers, rows, total, note=values["pago_que"]),
        Total(
            labels["total_label"],
            values["pago_importe"],
            values["pago_letra"],
            labels["rest_title"],
            rest,
        ),
    )
    return framed(facts, texts, values, blocks, suffix=str(number))


def _receipt_values(
    facts: PaperFacts, standing: Standing, applied: Applied, after: int
) -> dict[str, str]:
    payment, currency = applied.payment, facts.agreement.currency
    counted = payment.amount_cents - applied.spare_cents
    coming = next((row for row in standing.rows if row.met_on is None), None)
    return {
        "pago_que": _which(standing, applied),
        "pago_fecha": date_text(payment.paid_on),
        "pago_importe": money_text(counted, currency),
        "pago_letra": amount_in_words(counted, currency),
        "pago_medio": _means_name(facts, payment.means),
        "pagado": money_text(after, currency),
        "falta": money_text(standing.total_cents - after, currency),
        "proximo_pago": weekday_short(coming.due_on) if coming else "",
    }


def _means_name(facts: PaperFacts, means_id: str) -> str:
    known = {means.id: means.name for means in facts.institution.means}
    return inside_sentence(known.get(means_id, means_id or facts.agreement.means.name))


def _which(standing: Standing, applied: Applied) -> str:
    """«pago 2 de 6», «pagos 2 y 3 de 6», «parte del pago 2 de 6»."""
    count = len(standing.rows)
    rows = {row.number: row for row in standing.rows}
    numbers = [share.row for share in applied.shares]
    if len(numbers) == 1:
        share = applied.shares[0]
        is_whole = share.cents == rows[share.row].amount_cents
        return f"{'pago' if is_whole else 'parte del pago'} {share.row} de {count}"
    names = ", ".join(map(str, numbers[:-1]))
    return f"pagos {names} y {numbers[-1]} de {count}"


def _applied_rows(facts: PaperFacts, applied: Applied) -> tuple[tuple[str, ...], ...]:
    sums: dict[str, int] = {}
    for share in applied.shares:
        for part, cents in share.parts.items():
            sums[part] = sums.get(part, 0) + cents
    names = facts.texts.components
    currency = facts.agreement.currency
    return tuple(
        (names.get(part, part) or facts.label("amount"), money_text(cents, currency))
        for part, cents in sums.items()
    )
