"""What may be wrong with a file as a whole, seen once all its rows are together."""

from __future__ import annotations

from datetime import date, timedelta

from agent_desk.store.driver import Connection

STALE_DAYS = 7
EXACT_DIGITS = 15  # a spreadsheet's number keeps no more: the rest become zeros
FEW = 3

_LOOK = """
    SELECT sum(as_of < :stale) AS old, sum(time_zone = '') AS placeless,
           sum(length(number) > :exact AND number NOT GLOB '*[^0-9]*') AS long,
           sum(length(number) > :exact AND number NOT GLOB '*[^0-9]*' AND number LIKE '%0') AS cut,
           max(CASE WHEN length(number) > :exact THEN number END) AS example
    FROM main.account WHERE line > 0
"""
_REMARK = """
    INSERT INTO report_row(line, is_rejected, field, value, reason, original)
    VALUES (0, 0, ?, ?, ?, '')
"""


def tell_doubts(connection: Connection, today: date) -> None:
    """Remarks of no line: balances of long ago, people without an hour, account numbers cut."""
    stale = (today - timedelta(days=STALE_DAYS)).isoformat()
    seen = connection.execute(_LOOK, {"stale": stale, "exact": EXACT_DIGITS}).fetchone()
    if seen is None:
        return
    if seen["old"]:
        reason = f"{seen['old']:,} cuentas traen saldos de hace más de {STALE_DAYS} días"
        connection.execute(_REMARK, ("fecha_corte", "", reason))
    if seen["placeless"]:
        reason = (
            f"{seen['placeless']:,} cuentas quedaron sin hora local conocida: no se les podrá "
            "llamar hasta completar su estado y ciudad"
        )
        connection.execute(_REMARK, ("estado", "", reason))
    if (seen["long"] or 0) >= FEW and seen["cut"] == seen["long"]:
        reason = (
            "todas las cuentas largas acaban en cero: la hoja de cálculo pudo cambiar sus "
            "últimos dígitos; compárelas con el original"
        )
        connection.execute(_REMARK, ("cuenta", seen["example"], reason))
