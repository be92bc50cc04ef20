"""What happened in a period, row by row, for a file: contacts, promises, agreements, payments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from agent_desk.store.database import Store
from agent_desk.store.driver import Row

# The columns are documented in docs/guide/export.md; amounts leave here in centavos.
_CONTACTS = """
    SELECT contact.contacted_on AS fecha, contact.began_at AS inicio, contact.closed_at AS fin,
           contact.account AS cuenta, contact.channel AS canal,
           CASE contact.direction WHEN 'in' THEN 'entrante' ELSE 'saliente' END AS sentido,
           contact.phone AS telefono, contact.line AS linea, contact.outcome AS resultado,
           contact.talk_seconds AS segundos, contact.summary AS nota,
           ifnull(user.name, contact.by_user) AS agente
    FROM contact LEFT JOIN user ON user.id = contact.by_user
    WHERE contact.contacted_on BETWEEN :first AND :last ORDER BY contact.began_at
"""
_PROMISES = """
    SELECT promise.due_on AS fecha, promise.account AS cuenta, promise.agreement_id AS convenio,
           promise.amount_cents AS monto, promise.state AS estado,
           ifnull((SELECT sum(amount_cents) FROM promise_payment
                   WHERE promise_id = promise.id), 0) AS pagado
    FROM promise WHERE promise.due_on BETWEEN :first AND :last ORDER BY promise.due_on, promise.row
"""
_AGREEMENTS = """
    SELECT substr(agreement.made_at, 1, 10) AS fecha, agreement.folio, agreement.account AS cuenta,
           agreement.kind AS tipo, agreement.state AS estado, agreement.total_cents AS total,
           agreement.waived_cents AS condonado, agreement.policy_id AS politica,
           agreement.policy_version AS version, ifnull(user.name, agreement.by_user) AS agente
    FROM agreement LEFT JOIN user ON user.id = agreement.by_user
    WHERE agreement.made_at >= :first AND agreement.made_at < :after ORDER BY agreement.made_at
"""
_PAYMENTS = """
    SELECT paid_on AS fecha, account AS cuenta, amount_cents AS monto, means AS medio,
           reference AS referencia, id AS folio
    FROM payment WHERE paid_on BETWEEN :first AND :last ORDER BY paid_on, row
"""
TOPICS = {
    "contactos": _CONTACTS,
    "promesas": _PROMISES,
    "convenios": _AGREEMENTS,
    "pagos": _PAYMENTS,
}
MONEY = frozenset({"monto", "pagado", "total", "condonado"})


def read_period(
    store: Store, topic: str, first: date, last: date
) -> Iterator[dict[str, str | int]]:
    """Each row by column, in order; sums are pesos as exact text («1250.50»)."""
    asked = {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "after": (last + timedelta(days=1)).isoformat(),
    }
    for row in store.stream(TOPICS[topic], asked):
        yield {name: _shown(row, name) for name in row.keys()}  # noqa: SIM118  not a dict


def _shown(row: Row, name: str) -> str | int:
    value = row[name]
    if name in MONEY:
        return f"{value // 100}.{value % 100:02d}"
    return "" if value is None else value
