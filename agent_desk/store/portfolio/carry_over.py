"""What a portfolio keeps of yesterday's: other creditors, accounts that left, the unsaid."""

from __future__ import annotations

from datetime import date, timedelta

from agent_desk.store.driver import Connection

LONGEST_SILENCE_DAYS = 30  # as in the work list

_ACCOUNT = """
    number, folded, debtor_id, product, product_name, creditor, as_of, days_past_due, balances,
    overdue, total_cents, overdue_cents, currency, instalment_cents, next_due_on, contract_on,
    ordinary_rate_pct, late_rate_pct, clabe, reference, state, time_zone, bucket, segment,
    was_total_cents, was_overdue_cents, was_on
"""
_DEBTOR = """
    id, given_names, surnames, courtesy, country, state, city, postal_code, time_zone, birth_date,
    email, preferred_hours, accepts, income_cents, pay_days, pay_frequency, rfc, curp
"""
_PHONE = "debtor_id, number, digits, kind, is_own, is_active, position"

_CREDITORS = "CREATE TEMP TABLE told_creditor AS SELECT DISTINCT creditor FROM main.account"
_BEFORE = """
    SELECT count(*) FROM old.account
    WHERE closed_on IS NULL AND creditor IN (SELECT creditor FROM temp.told_creditor)
"""
_LEFT = """
    CREATE TEMP TABLE left_account AS
    SELECT row, debtor_id, closed_on IS NULL
           AND creditor IN (SELECT creditor FROM temp.told_creditor) AS is_closed_now
    FROM old.account WHERE number NOT IN (SELECT number FROM main.account)
"""
_KEEP_ACCOUNTS = f"""
    INSERT INTO main.account({_ACCOUNT}, closed_on)
    SELECT {_ACCOUNT},
           CASE WHEN (SELECT is_closed_now FROM temp.left_account WHERE row = old.account.row)
                THEN :today ELSE closed_on END
    FROM old.account WHERE row IN (SELECT row FROM temp.left_account)
"""  # noqa: S608
_KEEP_PEOPLE = f"""
    INSERT INTO main.debtor({_DEBTOR}) SELECT {_DEBTOR} FROM old.debtor
    WHERE id IN (SELECT debtor_id FROM temp.left_account)
      AND id NOT IN (SELECT id FROM main.debtor)
"""  # noqa: S608
# Who has no phone in today's file keeps those of yesterday's.
_KEEP_PHONES = f"""
    INSERT INTO main.phone({_PHONE}) SELECT {_PHONE} FROM old.phone AS known
    WHERE EXISTS (SELECT 1 FROM main.debtor WHERE id = known.debtor_id)
      AND NOT EXISTS (SELECT 1 FROM main.phone WHERE debtor_id = known.debtor_id)
"""  # noqa: S608
# Columns that a file may be silent about, and the field that carries each.
_SILENT = {
    "courtesy": "tratamiento",
    "state": "estado",
    "city": "ciudad",
    "postal_code": "cp",
    "time_zone": "",
    "birth_date": "fecha_nacimiento",
    "email": "correo",
    "preferred_hours": "horario_preferido",
    "accepts": "acepta",
    "income_cents": "ingreso_mensual",
    "pay_days": "dias_pago",
    "pay_frequency": "frecuencia_pago",
    "rfc": "rfc",
    "curp": "curp",
}
_EMPTY = {"birth_date": "NULL", "income_cents": "NULL", "accepts": "'[]'", "pay_days": "'[]'"}
_TOUCHED = """
    CREATE TEMP TABLE touched AS
    SELECT account AS number FROM desk.contact UNION SELECT account FROM desk.promise
    UNION SELECT account FROM desk.agreement
"""
_CHANGED = """
    UPDATE main.account SET (was_total_cents, was_overdue_cents, was_on) = (
        SELECT CASE WHEN is_same THEN was_total_cents ELSE total_cents END,
               CASE WHEN is_same THEN was_overdue_cents ELSE overdue_cents END,
               CASE WHEN is_same THEN was_on ELSE :today END
        FROM (SELECT known.*, known.total_cents = main.account.total_cents
                     AND known.overdue_cents = main.account.overdue_cents AS is_same
              FROM old.account AS known WHERE known.number = main.account.number))
    WHERE line > 0 AND number IN (SELECT number FROM temp.touched)
"""
_CONTACTS = """
    UPDATE main.account SET last_contact_on = spoken.last_contact_on
    FROM desk.person_contact AS spoken
    WHERE spoken.debtor_id = main.account.debtor_id AND spoken.last_contact_on > :since
"""


def carry_over(connection: Connection, today: date, carried: frozenset[str]) -> tuple[int, int]:
    """(open accounts of these creditors before, those closed now).

    The file attached as `old` is yesterday's. `carried` are the fields of today's file: what it
    does not carry is taken from yesterday, person by person.
    """
    connection.execute(_CREDITORS)
    before = _count(connection, _BEFORE)
    connection.execute(_LEFT)
    connection.execute("CREATE INDEX temp.left_row ON left_account(row)")
    connection.execute(_KEEP_ACCOUNTS, {"today": today.isoformat()})
    connection.execute(_KEEP_PEOPLE)
    if _count(connection, "SELECT EXISTS (SELECT 1 FROM old.phone)"):
        connection.execute(_KEEP_PHONES)
    _keep_unsaid(connection, carried)
    closed = _count(connection, "SELECT count(*) FROM temp.left_account WHERE is_closed_now")
    return before, closed


def touched_by_desk(connection: Connection, today: date) -> None:
    """The last day of contact of each, and what changed of the balances spoken of.

    Reads the desk's file, attached as `desk`; the log of who spoke with whom stays there.
    """
    connection.execute(_TOUCHED)
    connection.execute("CREATE INDEX temp.touched_number ON touched(number)")
    connection.execute(_CHANGED, {"today": today.isoformat()})
    since = today - timedelta(days=LONGEST_SILENCE_DAYS + 1)
    connection.execute(_CONTACTS, {"since": since.isoformat()})


def _keep_unsaid(connection: Connection, carried: frozenset[str]) -> None:
    silent = [column for column, field in _SILENT.items() if field not in carried]
    told = [
        column
        for column in silent
        if _count(
            connection,
            f"SELECT EXISTS (SELECT 1 FROM old.debtor WHERE {column} IS NOT {_empty(column)})",  # noqa: S608
        )
    ]
    if not told:
        return
    values = ", ".join(
        f"{column} = CASE WHEN main.debtor.{column} IS {_empty(column)} THEN known.{column}"
        f" ELSE main.debtor.{column} END"
        for column in told
    )
    connection.execute(
        f"UPDATE main.debtor SET {values} FROM old.debtor AS known"  # noqa: S608
        " WHERE known.id = main.debtor.id AND main.debtor.line > 0"
    )
    if {"state", "time_zone"} & set(told):
        connection.execute(
            "UPDATE main.account SET (state, time_zone) = (SELECT state, time_zone FROM main.debtor"
            " WHERE id = main.account.debtor_id) WHERE time_zone = '' OR state = ''"
        )


def _empty(column: str) -> str:
    return _EMPTY.get(column, "''")


def _count(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0
