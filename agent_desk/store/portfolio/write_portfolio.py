"""A file of accounts into the store: people, accounts and histories, in the one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from agent_desk.domain.commands import ImportPortfolio
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.errors import RefusedError
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.portfolio import portfolio_rows as rows
from agent_desk.store.portfolio import portfolio_sql as sql
from agent_desk.store.portfolio.index_people import index_people
from agent_desk.store.portfolio.portfolio_rows import Stamp
from agent_desk.store.privacy.respect_privacy import left_in


@dataclass(frozen=True, slots=True)
class _Portfolio:
    """The people and the accounts of a file, each once."""

    debtors: Mapping[str, Debtor]
    accounts: Mapping[str, Account]


def import_portfolio(store: Store, command: ImportPortfolio) -> None:
    """Upsert what the file says; what only the desk knows (its flags, its notes) stays.

    Raises RefusedError for a file without accounts, one that repeats an account, or one whose
    account names another debtor.
    """
    portfolio = _portfolio_of(replace(command, cases=left_in(store, command.cases)))
    stamp = Stamp(command.id, instant_text(command.at), command.by.id)
    store.write(
        sql.BATCH,
        {
            "id": command.id,
            "source": command.source,
            "as_of": command.as_of.isoformat(),
            "at": stamp.at,
            "by_user": stamp.by_user,
            "account_count": len(portfolio.accounts),
        },
    )
    _write_people(store, portfolio, stamp)
    _write_histories(store, command, stamp)
    for change in sql.AFTER:
        store.write(change, {"batch_id": command.id})
    index_people(store)


def _write_people(store: Store, portfolio: _Portfolio, stamp: Stamp) -> None:
    debtors, accounts = portfolio.debtors.values(), portfolio.accounts.values()
    store.write_many(sql.DEBTOR, rows.debtor_rows(debtors, stamp))
    store.write_many(sql.PHONE, rows.phone_rows(debtors, stamp))
    store.write_many(sql.ACCOUNT, rows.account_rows(accounts, stamp))
    for change in sql.DROP_FILE_FLAGS:
        store.write(change, {"batch_id": stamp.batch_id})
    store.write_many(sql.FLAG, rows.flag_rows(debtors, accounts, stamp))
    store.write_many(sql.FACT, rows.fact_rows(debtors, stamp))
    store.write_many(sql.HARDSHIP, rows.hardship_rows(debtors, stamp))


def _write_histories(store: Store, command: ImportPortfolio, stamp: Stamp) -> None:
    store.write_many(sql.CONTACT, rows.contact_rows(command.cases, stamp))
    store.write_many(sql.DESK_PROMISE, rows.promise_rows(command.cases))
    store.write_many(sql.PROMISE, rows.promise_rows(command.cases))
    store.write_many(sql.PAYMENT, rows.payment_rows(command.cases, stamp))
    store.write_many(sql.CALLBACK, rows.callback_rows(command.cases, stamp))
    store.write_many(sql.NOTE, rows.note_rows(command.cases, stamp))


def _portfolio_of(command: ImportPortfolio) -> _Portfolio:
    if not command.cases:
        raise RefusedError("El archivo no trae cuentas. La cartera quedó como estaba.")
    debtors: dict[str, Debtor] = {}
    own: dict[str, Account] = {}
    others: dict[str, Account] = {}
    for case in command.cases:
        number = case.account.number
        if number in own:
            raise RefusedError(
                f"La cuenta {number} viene dos veces. La cartera quedó como estaba; "
                "deje una sola fila y vuelva a cargar."
            )
        debtors[case.debtor.id] = case.debtor
        own[number] = case.account
        others.update((account.number, account) for account in case.other_accounts)
    accounts = {**others, **own}
    for account in accounts.values():
        if account.debtor_id not in debtors:
            raise RefusedError(
                f"La cuenta {account.number} dice ser de una persona que no viene en el archivo. "
                "La cartera quedó como estaba; corrija esa fila y vuelva a cargar."
            )
    return _Portfolio(debtors, accounts)


ACTS = (
    act(
        ImportPortfolio,
        import_portfolio,
        lambda command: {"as_of": command.as_of.isoformat(), "accounts": len(command.cases)},
    ),
)
