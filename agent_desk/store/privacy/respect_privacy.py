"""A file that comes in keeps to what people asked: who is blocked or erased stays out, and a
corrected datum does not come back as it was."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.debtor import CaseFile
from agent_desk.store.database import Store
from agent_desk.store.driver import Connection
from agent_desk.store.privacy.seal_person import digest_of, salt_of

_BLOCKED = "SELECT debtor_id FROM main.person_block"
_BLOCKED_ACCOUNTS = """
    SELECT value FROM desk.person_block, json_each(accounts)
    WHERE value IN (SELECT number FROM main.account)
"""
_BLOCKED_PEOPLE = """
    SELECT debtor_id FROM desk.person_block WHERE debtor_id IN (SELECT id FROM main.debtor)
"""
_SALT = "SELECT value FROM desk.meta WHERE key = 'erased_salt'"
_DIGESTS = "SELECT digest FROM desk.erased_digest"
_NUMBERS = "SELECT number, debtor_id FROM main.account WHERE line > 0"
_OUT = "CREATE TEMP TABLE IF NOT EXISTS kept_out (account TEXT PRIMARY KEY)"
_KEEP_OUT = "INSERT OR IGNORE INTO temp.kept_out(account) VALUES (?)"
_ALL_OF_PEOPLE = """
    INSERT OR IGNORE INTO temp.kept_out(account)
    SELECT number FROM main.account WHERE debtor_id = ?
"""
# What was said of these lines has them whole: it goes too.
_LINES = """
    DELETE FROM main.report_row WHERE line IN (
        SELECT line FROM main.account WHERE number IN (SELECT account FROM temp.kept_out)
          AND line > 0)
"""
_REMARK = """
    INSERT INTO main.report_row(line, is_rejected, field, value, reason, original)
    SELECT line, 1, 'cuenta', '', 'La persona pidió que sus datos no se traten: quedó fuera', ''
    FROM main.account WHERE number IN (SELECT account FROM temp.kept_out) AND line > 0
"""
_DROP = (
    "DELETE FROM main.file_flag WHERE account IN (SELECT account FROM temp.kept_out)",
    "DELETE FROM main.account WHERE number IN (SELECT account FROM temp.kept_out)",
    "DELETE FROM main.phone WHERE debtor_id NOT IN (SELECT debtor_id FROM main.account)",
    "DELETE FROM main.file_flag WHERE debtor_id NOT IN (SELECT debtor_id FROM main.account)",
    "DELETE FROM main.debtor WHERE id NOT IN (SELECT debtor_id FROM main.account)",
)
# The last correction of each datum, while the file still says what was wrong.
_CORRECTED = """
    SELECT debtor_id, field, was, now FROM desk.correction ORDER BY at, id
"""
_PERSON = """
    UPDATE main.debtor SET {field} = :now
    WHERE id = :debtor AND ifnull({field}, '') = :was AND line > 0
"""
_STATE = "UPDATE main.account SET state = :now WHERE debtor_id = :debtor AND state = :was"
_PHONE = """
    UPDATE OR IGNORE main.phone SET number = :now, digits = :digits
    WHERE debtor_id = :debtor AND number = :was
"""
_NO_PHONE = "DELETE FROM main.phone WHERE debtor_id = :debtor AND number = :was"
_ADD_PHONE = """
    INSERT INTO main.phone(debtor_id, number, digits, kind, is_own, is_active, position)
    SELECT :debtor, :now, :digits, 'celular', 1, 1, 99
    WHERE EXISTS (SELECT 1 FROM main.debtor WHERE id = :debtor AND line > 0)
      AND NOT EXISTS (SELECT 1 FROM main.phone WHERE debtor_id = :debtor AND number = :now)
"""


@dataclass(frozen=True, slots=True)
class _Correction:
    debtor: str
    field: str
    was: str
    now: str

    @property
    def named(self) -> dict[str, str | int | bytes | None]:
        digits = "".join(sign for sign in self.now if sign.isdigit())[-10:]
        return {"debtor": self.debtor, "was": self.was, "now": self.now, "digits": digits}


def left_in(store: Store, cases: tuple[CaseFile, ...]) -> tuple[CaseFile, ...]:
    """The cases of people who are neither blocked nor erased."""
    blocked = {str(row[0]) for row in store.rows(_BLOCKED)}
    digests = {str(row[0]) for row in store.rows("SELECT digest FROM main.erased_digest")}
    salt = salt_of(store)
    return tuple(
        case
        for case in cases
        if case.debtor.id not in blocked
        and not digests & {digest_of(salt, case.debtor.id), digest_of(salt, case.account.number)}
    )


def keep_out(connection: Connection) -> int:
    """Take people who are blocked or were erased out of the draft attached to `desk`; how many
    accounts went. Their lines are said in the report by number only."""
    connection.execute(_OUT)
    for row in connection.execute(_BLOCKED_ACCOUNTS).fetchall():
        connection.execute(_KEEP_OUT, (row[0],))
    for row in connection.execute(_BLOCKED_PEOPLE).fetchall():
        connection.execute(_ALL_OF_PEOPLE, (row[0],))
    _find_erased(connection)
    found = connection.execute("SELECT count(*) FROM temp.kept_out").fetchone()
    count = int(found[0]) if found else 0
    if count:
        connection.execute(_LINES)
        connection.execute(_REMARK)
        for statement in _DROP:
            connection.execute(statement)
    return count


def reapply_corrections(connection: Connection) -> None:
    """Only over what was corrected: a third value is news of the creditor, and stays."""
    for row in connection.execute(_CORRECTED).fetchall():
        fix = _Correction(str(row[0]), str(row[1]), str(row[2]), str(row[3]))
        if fix.field == "phone":
            sql = _ADD_PHONE if not fix.was else _PHONE if fix.now else _NO_PHONE
            connection.execute(sql, fix.named)
            if fix.was and fix.now:  # the right one was there already
                connection.execute(_NO_PHONE, fix.named)
            continue
        connection.execute(_PERSON.format(field=fix.field), fix.named)
        if fix.field == "state":
            connection.execute(_STATE, fix.named)


def _find_erased(connection: Connection) -> None:
    digests = {str(row[0]) for row in connection.execute(_DIGESTS)}
    salted = connection.execute(_SALT).fetchone()
    if not digests or not salted:
        return
    salt = bytes.fromhex(str(salted[0]))
    for number, debtor in connection.execute(_NUMBERS).fetchall():
        if digest_of(salt, str(number)) in digests or digest_of(salt, str(debtor)) in digests:
            connection.execute(_KEEP_OUT, (number,))
