"""The sums of a month that screens read: for all, and by segment, product, bucket, medium, team.

`cell` is our segment, in which the account opened the month; `segment` the creditor's group.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from agent_desk.store.cell_totals import BY_ORIGIN, add_cells
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.strategy_count import month_ends
from agent_desk.store.strategy_positions import months_before

# One row per account with all that is known of its month.
_MONTH = """
    SELECT month.segment, month.cell, month.product, month.bucket, month.overdue_cents,
           ifnull(work.attempts, 0) AS attempts, ifnull(work.contacts, 0) AS contacts,
           ifnull(work.reached, 0) AS reached, ifnull(work.promises, 0) AS promises,
           ifnull(work.complaints, 0) AS work_complaints,
           month.bucket > 0 AS is_late, month.left_out = '' AS is_judged,
           ifnull(work.attempts, 0) > 0 AS is_worked, ifnull(work.contacts, 0) > 0 AS is_contacted,
           ifnull(work.reached, 0) > 0 AS is_reached, ifnull(work.promises, 0) > 0 AS is_promised,
           ifnull(result.due, 0) AS due, ifnull(result.kept, 0) AS kept,
           ifnull(result.due_cents, 0) AS due_cents, ifnull(result.kept_cents, 0) AS kept_cents,
           ifnull(result.payments, 0) AS payments, ifnull(result.paid_cents, 0) AS paid_cents,
           ifnull(result.complaints, 0) AS complaints,
           ifnull(result.due - result.kept, 0) AS broken,
           ifnull(before.due - before.kept, 0) AS broken_before,
           past.bucket AS past_bucket, older.bucket AS older_bucket,
           older.left_out = '' AS was_judged, older.overdue_cents AS older_cents
    FROM account_month AS month
    LEFT JOIN (SELECT account, sum(attempts) AS attempts, sum(contacts) AS contacts,
                      sum(reached) AS reached, sum(promises) AS promises,
                      sum(complaints) AS complaints
               FROM account_work WHERE period = :period GROUP BY account) AS work
           ON work.account = month.account
    LEFT JOIN account_result AS result
           ON result.period = :period AND result.account = month.account
    LEFT JOIN account_result AS before
           ON before.period = :past AND before.account = month.account
    LEFT JOIN account_month AS past ON past.period = :past AND past.account = month.account
    LEFT JOIN account_month AS older ON older.period = :older AND older.account = month.account
    WHERE month.period = :period
"""
_ACCOUNT_MEASURES = {
    "assigned": "sum(is_late)",
    "assigned_cents": "sum(is_late * overdue_cents)",
    "worked": "sum(is_late AND is_worked)",
    "worked_cents": "sum((is_late AND is_worked) * overdue_cents)",
    "contacted_accounts": "sum(is_late AND is_contacted)",
    "reached_accounts": "sum(is_late AND is_reached)",
    "promised_accounts": "sum(is_late AND is_promised)",
    "kept_accounts": "sum(is_late AND kept > 0)",
    "paying_accounts": "sum(is_late AND paid_cents > 0)",
    "recovered_cents": "sum(is_late * paid_cents)",
    "due": "sum(due)",
    "kept": "sum(kept)",
    "due_cents": "sum(due_cents)",
    "kept_cents": "sum(kept_cents)",
    "payments": "sum(payments)",
    "account_complaints": "sum(complaints)",
    "broken_chain": "sum(broken + broken_before >= 2)",
    "known_before": "sum(past_bucket IS NOT NULL)",
    "late_before": "sum(past_bucket > 0)",
    "worse": "sum(past_bucket > 0 AND bucket > past_bucket)",
    "better": "sum(past_bucket > 0 AND bucket < past_bucket)",
    "contained": "sum(past_bucket > 0 AND bucket <= past_bucket)",
    "cure_base": "sum(older_bucket > 0 AND was_judged AND is_judged)",
    "cured": "sum(older_bucket > 0 AND was_judged AND is_judged AND bucket = 0)",
    "cured_twice": "sum(older_bucket > 0 AND was_judged AND is_judged AND bucket = 0"
    " AND past_bucket = 0)",
}
# Days are kept without our segment: its work is that of its accounts. Who was spoken to was the
# holder or a third party.
_CELL_MEASURES = {
    "attempts": "sum(attempts)",
    "contacts": "sum(contacts)",
    "third": "sum(contacts - reached)",
    "reached": "sum(reached)",
    "promises": "sum(promises)",
    "complaints": "sum(work_complaints)",
}
# The finest cut once; the coarser ones, and who moved from where, are sums of it.
_SUM = """
    SELECT segment, cell, product, CAST(bucket AS TEXT) AS bucket, past_bucket,
           count(*) AS accounts, sum(overdue_cents) AS overdue_cents, {measures}
    FROM ({month}) AS month_now
    GROUP BY segment, cell, product, month_now.bucket, past_bucket
"""
# How the calls of a month went: so many accounts called so often, reached at that attempt.
_ATTEMPTS = """
    SELECT min(attempts, 12) AS attempts, min(reached_at, 12) AS reached_at, count(*) AS accounts
    FROM account_work WHERE period = :period AND medium = 'call' AND attempts > 0 GROUP BY 1, 2
"""
LAST_ATTEMPT = 10
MonthSums = dict[tuple[str, str], Counter[str]]
"""{(scope, member): {measure: value}}"""
_DAY_MEASURES = (
    *("attempts", "contacts", "third", "wrong", "reached", "promises", "complaints", "handled"),
    *("talk_seconds", "handled_seconds", "present_seconds"),
)
_SUM_DAYS = """
    SELECT {scope} AS member, {measures} FROM strategy_day
    WHERE day BETWEEN :first AND :last GROUP BY 1
"""
# In the order of the key: nothing is sorted, and the rows of an account come together.
_WORKED = """
    SELECT account, medium, team, contacts > 0 AS is_contacted, reached > 0 AS is_reached
    FROM account_work
    WHERE period = :period AND attempts + contacts > 0 ORDER BY account
"""
_SUMMED = _ACCOUNT_MEASURES | _CELL_MEASURES
_ACCOUNT_SCOPES = ("segment", "product", "bucket")
_DAY_SCOPES = (("all", "''"), ("segment", "segment"), ("medium", "medium"), ("team", "team"))
# Cured months ago: late again since (relapse), or still there and current (retention).
_AFTER_CURE = """
    SELECT count(*) AS base, ifnull(sum({again}), 0) AS found
    FROM account_month AS cured
    JOIN account_month AS was ON was.period = :was AND was.account = cured.account
    WHERE cured.period = :cured AND cured.bucket = 0 AND was.bucket > 0
"""
_LATE_AGAIN = """
    EXISTS (SELECT 1 FROM account_month AS later WHERE later.account = cured.account
            AND later.period IN (:later_1, :later_2, :later_3) AND later.bucket > 0)
"""
_STILL_CURRENT = """
    EXISTS (SELECT 1 FROM account_month AS later WHERE later.account = cured.account
            AND later.period = :later_1 AND later.bucket = 0)
"""
_PAID = """
    SELECT account, paid_on, amount_cents FROM payment
    WHERE paid_on BETWEEN :first AND :last
      AND NOT EXISTS (SELECT 1 FROM payment_mark
                      WHERE payment_id = payment.id AND kind IN ('bounced', 'reversed'))
"""
_WHOLE = {
    "cost_cents": "SELECT sum(amount_cents) AS value FROM cost_entry WHERE period = :period",
    "blocked": "SELECT count(*) AS value FROM contact_blocked WHERE at >= :first AND at < :after",
    "with_leave": """
        SELECT count(*) AS value FROM contact_verdict JOIN contact ON contact.id = contact_id
        WHERE contacted_on BETWEEN :first AND :last AND leave_id IS NOT NULL
    """,
    "over_cap": """
        SELECT count(*) AS value FROM contact_verdict JOIN contact ON contact.id = contact_id
        WHERE contacted_on BETWEEN :first AND :last AND cap > 0 AND made > cap
    """,
    "escalated": """
        SELECT count(*) AS value FROM approval WHERE asked_at >= :first AND asked_at < :after
    """,
    "month_paid_cents": f"SELECT sum(amount_cents) AS value FROM ({_PAID})",  # noqa: S608
    # By the person's index: contacts have none by account.
    "managed_cents": f"""
        SELECT sum(amount_cents) AS value FROM ({_PAID}) AS paid
        JOIN account_month AS month ON month.period = :period AND month.account = paid.account
        WHERE EXISTS (SELECT 1 FROM contact WHERE contact.debtor_id = month.debtor_id
                      AND began_at >= date(paid_on, '-7 days')
                      AND began_at < date(paid_on, '+2 days') AND contacted_on <= paid_on
                      AND contact.account = paid.account
                      AND (verified_at IS NOT NULL OR outcome IN (
                           SELECT value FROM json_each(
                               (SELECT value FROM strategy_mark WHERE key = 'reached')))))
    """,  # noqa: S608
    "phones": "SELECT count(*) AS value FROM portfolio.phone WHERE is_active",
    "phones_dialled": """
        SELECT count(DISTINCT phone) AS value FROM contact
        WHERE contacted_on BETWEEN :first AND :last AND phone <> ''
    """,
    "opened_cents": "SELECT sum(balance_cents) AS value FROM account_month WHERE period = :past",
    "sold_cents": """
        SELECT sum(balance_cents) AS value FROM account_month AS new WHERE period = :period
          AND NOT EXISTS (SELECT 1 FROM account_month AS old
                          WHERE old.period = :past AND old.account = new.account)
    """,
    "closing_cents": "SELECT sum(balance_cents) AS value FROM account_month WHERE period = :period",
    "current_cents": """
        SELECT sum(balance_cents) AS value FROM account_month
        WHERE period = :period AND bucket = 0
    """,
}
_PUT = """
    INSERT INTO strategy_total(period, scope, member, measure, value)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT(period, scope, member, measure) DO UPDATE SET value = excluded.value
"""
# What stands without rows below it (older than the rows kept) is not worked out again.
_KEPT_MEASURES = (
    *("cost_cents", "blocked", "with_leave", "over_cap", "escalated"),
    *("month_paid_cents", "managed_cents"),
)


def add_up(store: Store, period: str, *, is_kept: bool = False) -> None:
    """All sums of a month again, inside `tx()`; `is_kept`: its contacts are no longer here."""
    keep_sums(store, period, sums_of(store, period, is_kept=is_kept), is_kept=is_kept)


def keep_sums(store: Store, period: str, sums: MonthSums, *, is_kept: bool = False) -> None:
    """What `sums_of` gave, inside `tx()`."""
    if not is_kept:
        store.write("DELETE FROM strategy_total WHERE period = ?", (period,))
    store.write_many(
        _PUT,
        [
            (period, scope, member, measure, value)
            for (scope, member), found in sorted(sums.items())
            for measure, value in found.items()
            if value
        ],
    )


def sums_of(store: Store, period: str, *, is_kept: bool = False) -> MonthSums:
    """All sums of a month by (scope, member), only read: a second for 50,000 accounts, during
    which nobody waits to write."""
    ends = dict(zip(("first", "last", "after"), month_ends(period), strict=True))
    asked = {"period": period, "past": months_before(period, 1), **ends}
    sums: MonthSums = defaultdict(Counter)
    _add_accounts(store, asked, sums)
    add_cells(store, period, asked["past"], months_before(period, 2), sums)
    _add_days(store, asked, sums)
    _add_worked(store, period, sums)
    _add_attempts(store, period, sums)
    _add_after_cure(store, period, sums)
    for measure, sql in _WHOLE.items():
        if not (is_kept and (measure in _KEPT_MEASURES or measure.startswith("phones"))):
            row = store.row(sql, {name: asked[name] for name in asked if f":{name}" in sql})
            sums["all", ""][measure] = int(row["value"] or 0) if row else 0
    return sums


def _add_accounts(store: Store, asked: dict[str, str], sums: MonthSums) -> None:
    period = asked["period"]
    names = {"period": period, "past": asked["past"], "older": months_before(period, 2)}
    measures = ", ".join(f"{sql} AS {name}" for name, sql in _SUMMED.items())
    for row in store.rows(_SUM.format(measures=measures, month=_MONTH), names):
        found = {name: int(row[name] or 0) for name in _ACCOUNT_MEASURES}
        sums["all", ""].update(found)
        for scope in _ACCOUNT_SCOPES:
            sums[scope, str(row[scope])].update(found)
        _add_cell(row, found, sums["cell", str(row["cell"])])
        if row["past_bucket"] is not None:
            moved = {"accounts": row["accounts"], "overdue_cents": row["overdue_cents"]}
            sums["move", f"{row['past_bucket']}>{row['bucket']}"].update(moved)


def _add_cell(row: Row, found: dict[str, int], cell: Counter[str]) -> None:
    """What an account did before counts for the segment it had then (`add_cells`)."""
    cell.update({name: value for name, value in found.items() if name not in BY_ORIGIN})
    cell.update({name: int(row[name]) for name in _CELL_MEASURES})


def _add_attempts(store: Store, period: str, sums: MonthSums) -> None:
    """Of each attempt: how many accounts got so far unreached, and how many it reached."""
    rows = [
        (int(row["attempts"]), int(row["reached_at"]), int(row["accounts"]))
        for row in store.rows(_ATTEMPTS, {"period": period})
    ]
    for number in range(1, LAST_ATTEMPT + 1):
        came = sum(n for made, at, n in rows if made >= number and (at == 0 or at >= number))
        if came:
            won = sum(n for _, at, n in rows if at == number)
            sums["attempt", f"{number:02d}"].update({"came": came, "won": won})


def _add_days(store: Store, asked: dict[str, str], sums: MonthSums) -> None:
    measures = ", ".join(f"sum({name}) AS {name}" for name in _DAY_MEASURES)
    ends = {"first": asked["first"], "last": asked["last"]}
    for scope, column in _DAY_SCOPES:
        for row in store.rows(_SUM_DAYS.format(scope=column, measures=measures), ends):
            found = {name: int(row[name] or 0) for name in _DAY_MEASURES}
            sums[scope, str(row["member"])].update(found)


def _add_worked(store: Store, period: str, sums: MonthSums) -> None:
    """An account counts once for each medium and once for each team that worked it."""
    found: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    account, own = "", dict[tuple[str, str], int]()
    for row in store.rows(_WORKED, {"period": period}):
        if row["account"] != account:
            _add_bits(found, own)
            account, own = row["account"], {}
        bits = row["is_contacted"] + 2 * row["is_reached"]
        for key in (("medium", row["medium"]), ("team", row["team"])):
            own[key] = own.get(key, 0) | bits
    _add_bits(found, own)
    names = ("worked", "contacted_accounts", "reached_accounts")
    for key, counts in found.items():
        sums[key].update(dict(zip(names, counts, strict=True)))


def _add_bits(found: dict[tuple[str, str], list[int]], own: dict[tuple[str, str], int]) -> None:
    for key, bits in own.items():
        counts = found[key]
        counts[0] += 1
        counts[1] += bits & 1
        counts[2] += bits >> 1


def _add_after_cure(store: Store, period: str, sums: MonthSums) -> None:
    for name, back, again in (("relapse", 3, _LATE_AGAIN), ("retention", 6, _STILL_CURRENT)):
        asked = {
            "cured": months_before(period, back),
            "was": months_before(period, back + 1),
            "later_1": period,
        }
        if name == "relapse":
            asked |= {f"later_{n + 1}": months_before(period, n) for n in (1, 2)}
        row = store.row(_AFTER_CURE.format(again=again), asked)
        if row:
            found = {f"{name}_base": int(row["base"]), f"{name}_found": int(row["found"])}
            sums["all", ""].update(found)
