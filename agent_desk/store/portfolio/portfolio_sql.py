"""The statements of an import: upserts first, then what follows from them, by batch."""

BATCH = """
    INSERT INTO import_batch(id, source, as_of, imported_at, by_user, account_count)
    VALUES (:id, :source, :as_of, :at, :by_user, :account_count)
"""
# A file that is silent about something optional does not erase what an earlier one said.
DEBTOR = """
    INSERT INTO debtor(id, given_names, surnames, courtesy, country, state, city, postal_code,
                       time_zone, birth_date, email, preferred_hours, accepts, income_cents,
                       pay_days, pay_frequency, rfc, curp, batch_id)
    VALUES (:id, :given_names, :surnames, :courtesy, :country, :state, :city, :postal_code,
            :time_zone, :birth_date, :email, :preferred_hours, :accepts, :income_cents,
            :pay_days, :pay_frequency, :rfc, :curp, :batch_id)
    ON CONFLICT(id) DO UPDATE SET
        given_names = excluded.given_names,
        surnames = excluded.surnames,
        courtesy = ifnull(nullif(excluded.courtesy, ''), courtesy),
        country = excluded.country,
        state = ifnull(nullif(excluded.state, ''), state),
        city = ifnull(nullif(excluded.city, ''), city),
        postal_code = ifnull(nullif(excluded.postal_code, ''), postal_code),
        time_zone = ifnull(nullif(excluded.time_zone, ''), time_zone),
        birth_date = ifnull(excluded.birth_date, birth_date),
        email = ifnull(nullif(excluded.email, ''), email),
        preferred_hours = ifnull(nullif(excluded.preferred_hours, ''), preferred_hours),
        accepts = excluded.accepts,
        income_cents = ifnull(excluded.income_cents, income_cents),
        pay_days = ifnull(nullif(excluded.pay_days, '[]'), pay_days),
        pay_frequency = ifnull(nullif(excluded.pay_frequency, ''), pay_frequency),
        rfc = ifnull(nullif(excluded.rfc, ''), rfc),
        curp = ifnull(nullif(excluded.curp, ''), curp),
        batch_id = excluded.batch_id
"""
PHONE = """
    INSERT INTO phone(debtor_id, number, digits, kind, is_own, is_active, position, batch_id)
    VALUES (:debtor_id, :number, :digits, :kind, :is_own, :is_active, :position, :batch_id)
    ON CONFLICT(debtor_id, number) DO UPDATE SET
        digits = excluded.digits, kind = excluded.kind, is_own = excluded.is_own,
        is_active = excluded.is_active, position = excluded.position,
        batch_id = excluded.batch_id
"""
ACCOUNT = """
    INSERT INTO account(number, folded, debtor_id, product, product_name, creditor, as_of,
                        days_past_due, balances, overdue, total_cents, overdue_cents, currency,
                        instalment_cents, next_due_on, contract_on, ordinary_rate_pct,
                        late_rate_pct, clabe, reference, segment, bucket, batch_id)
    VALUES (:number, :folded, :debtor_id, :product, :product_name, :creditor, :as_of,
            :days_past_due, :balances, :overdue, :total_cents, :overdue_cents, :currency,
            :instalment_cents, :next_due_on, :contract_on, :ordinary_rate_pct,
            :late_rate_pct, :clabe, :reference, :segment, :bucket, :batch_id)
    ON CONFLICT(number) DO UPDATE SET
        folded = excluded.folded, debtor_id = excluded.debtor_id, product = excluded.product,
        product_name = excluded.product_name, creditor = excluded.creditor,
        as_of = excluded.as_of, days_past_due = excluded.days_past_due,
        balances = excluded.balances, overdue = excluded.overdue,
        total_cents = excluded.total_cents, overdue_cents = excluded.overdue_cents,
        currency = excluded.currency, instalment_cents = excluded.instalment_cents,
        next_due_on = excluded.next_due_on, contract_on = excluded.contract_on,
        ordinary_rate_pct = excluded.ordinary_rate_pct, late_rate_pct = excluded.late_rate_pct,
        clabe = excluded.clabe, reference = excluded.reference, segment = excluded.segment,
        bucket = excluded.bucket, closed_on = NULL, batch_id = excluded.batch_id
"""
DROP_FILE_FLAGS = (
    """
    DELETE FROM flag WHERE source = 'file' AND account IS NULL
      AND debtor_id IN (SELECT id FROM debtor WHERE batch_id = :batch_id)
    """,
    """
    DELETE FROM flag WHERE source = 'file'
      AND account IN (SELECT number FROM account WHERE batch_id = :batch_id)
    """,
)
FLAG = """
    INSERT INTO flag(debtor_id, account, flag, source, set_at, by_user, reason)
    VALUES (:debtor_id, :account, :flag, 'file', :at, :by_user, '')
    ON CONFLICT DO NOTHING
"""
FACT = """
    INSERT INTO fact(id, debtor_id, kind, text, noted_on, by_user)
    VALUES (:id, :debtor_id, :kind, :text, :noted_on, :by_user)
    ON CONFLICT DO NOTHING
"""
HARDSHIP = """
    INSERT INTO hardship(id, debtor_id, kind, text, noted_on, by_user)
    VALUES (:id, :debtor, :kind, :text, :noted_on, :by_user) ON CONFLICT DO NOTHING
"""
# What the desk logged itself is better known here than in the file.
CONTACT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, began_at,
                        contacted_on, closed_at, outcome, summary)
    VALUES (:id, :account, :debtor_id, :by_user, 'file', :channel, :direction, :at,
            :day, :at, :outcome, :summary)
    ON CONFLICT(id) DO UPDATE SET outcome = excluded.outcome, summary = excluded.summary
    WHERE source = 'file'
"""
# A promise made at this desk comes back in the bank's file: it is the same one, judged.
DESK_PROMISE = """
    UPDATE promise SET state = :state
    WHERE account = :account AND due_on = :due_on AND amount_cents = :amount_cents
      AND substr(id, 1, length(agreement_id) + 1) = agreement_id || ':'
      AND state IN ('open', 'kept', 'broken')
      AND :state IN ('open', 'kept', 'broken')
"""
PROMISE = """
    INSERT INTO promise(id, account, agreement_id, due_on, amount_cents, state)
    SELECT :id, :account, :agreement_id, :due_on, :amount_cents, :state
    WHERE NOT EXISTS (
        SELECT 1 FROM promise
        WHERE account = :account AND due_on = :due_on AND amount_cents = :amount_cents
          AND substr(id, 1, length(agreement_id) + 1) = agreement_id || ':')
    ON CONFLICT(id) DO UPDATE SET state = excluded.state
    WHERE state NOT IN ('replaced', 'void')
"""
PAYMENT = """
    INSERT INTO payment(id, account, paid_on, amount_cents, means, batch_id)
    VALUES (:id, :account, :paid_on, :amount_cents, :means, :batch_id)
    ON CONFLICT(id) DO UPDATE SET means = excluded.means
"""
# A date agreed at the desk is not moved by the file.
CALLBACK = """
    INSERT INTO callback(id, account, due_at, reason, created_at, by_user)
    SELECT :id, :account, :due_at, '', :at, :by_user
    WHERE NOT EXISTS (SELECT 1 FROM callback WHERE account = :account AND closed_at IS NULL)
    ON CONFLICT(id) DO NOTHING
"""
NOTE = """
    INSERT INTO note(id, account, text, saved_at, by_user)
    VALUES (:id, :account, :text, :saved_at, :by_user)
    ON CONFLICT(id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
"""

_GONE_PHONES = """
    FROM phone WHERE batch_id IS NOT :batch_id AND debtor_id IN (
        SELECT debtor_id FROM phone WHERE batch_id = :batch_id)
"""
AFTER = (
    # A file with phones of a person replaces all he had; one without leaves them.
    f"DELETE {_GONE_PHONES}",
    """
    UPDATE account SET (state, time_zone) = (
        SELECT state, time_zone FROM debtor WHERE debtor.id = account.debtor_id)
    WHERE batch_id = :batch_id
    """,
    """
    INSERT INTO person_contact(debtor_id, last_contact_on)
    SELECT debtor_id, max(contacted_on) FROM contact
    WHERE debtor_id IN (SELECT id FROM debtor WHERE batch_id = :batch_id) GROUP BY debtor_id
    ON CONFLICT(debtor_id) DO UPDATE SET last_contact_on = excluded.last_contact_on
    """,
)
