"""A portfolio in CSV into cases: each row is loaded just as it says, or refused with reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from agent_desk.domain.debtor import Account, CaseFile, Debtor
from agent_desk.intake.account_cells import PortfolioTerms, read_credit
from agent_desk.intake.cells import Cells
from agent_desk.intake.columns import folded
from agent_desk.intake.csv_text import BadRow, CsvTable, Row, read_table
from agent_desk.intake.person_cells import read_person
from agent_desk.intake.values import account_of
from agent_desk.services.import_portfolio import PortfolioReading, RejectedRow, RowWarning

STALE_DAYS = 7
EXACT_DIGITS = 15  # a spreadsheet's number keeps no more: the rest become zeros
FEW = 3


def read_accounts(path: Path, today: date, terms: PortfolioTerms | None = None) -> PortfolioReading:
    """Read a CSV of accounts; nothing is written. Raises UnreadableFileError."""
    table = read_table(path)
    portfolio = _Portfolio(terms or PortfolioTerms(), today)
    for row in table.rows():
        portfolio.add(row)
    cases = tuple(portfolio.cases())
    warnings = (*_unused(table), *portfolio.warnings, *_doubts(cases, today))
    as_of = max((case.account.as_of for case in cases), default=today)
    return PortfolioReading(path.name, as_of, cases, tuple(portfolio.rejected), warnings)


class _Portfolio:
    """The accounts and people of a file as they are gathered, row by row."""

    def __init__(self, terms: PortfolioTerms, today: date) -> None:
        self._terms, self._today = terms, today
        self._accounts: dict[str, tuple[int, Account]] = {}  # by what the store compares
        self._refused: dict[str, int] = {}  # accounts told in two ways: none of them is loaded
        self._people: dict[str, tuple[int, Debtor]] = {}
        self.rejected: list[RejectedRow] = []
        self.warnings: list[RowWarning] = []

    def add(self, row: Row | BadRow) -> None:
        """Take one row in, or note why not."""
        if isinstance(row, BadRow):
            self.rejected.append(RejectedRow(row.line, "fila", row.text, row.reason))
            return
        cells = Cells(row)
        number = cells.need("cuenta", account_of, "")
        debtor = read_person(cells, number, self._today)
        account = read_credit(cells, number, debtor.id, self._terms, self._today)
        self._check_person(cells, debtor)
        rejected = cells.rejected()
        if rejected:
            self.rejected.append(rejected)
        elif not self._is_repeat(cells, account):
            self._accounts[_compared(number)] = (row.line, account)
            self._join(cells, debtor)
            self.warnings += cells.warnings

    def cases(self) -> Iterator[CaseFile]:
        """Each account with its debtor, who has what any of his rows says."""
        by_person: dict[str, list[Account]] = {}
        for _, account in self._accounts.values():
            by_person.setdefault(account.debtor_id, []).append(account)
        for _, account in self._accounts.values():
            same = by_person[account.debtor_id]
            others = tuple(other for other in same if other is not account)
            yield CaseFile(self._people[account.debtor_id][1], account, others)

    def _is_repeat(self, cells: Cells, account: Account) -> bool:
        """The same account twice: equal rows count once; of two that differ none is loaded."""
        key, value = _compared(account.number), account.number
        if key in self._refused:
            self._reject(cells.line, value, self._refused[key])
            return True
        if key not in self._accounts:
            return False
        line, earlier = self._accounts[key]
        if earlier == account:
            cells.warn("cuenta", value, f"es la misma fila que la línea {line}; se cargó una vez")
            self.warnings += cells.warnings[-1:]
            return True
        del self._accounts[key]
        self._refused[key] = line
        self._reject(line, earlier.number, cells.line)
        self._reject(cells.line, value, line)
        return True

    def _reject(self, line: int, value: str, other: int) -> None:
        reason = f"la misma cuenta viene distinta en la línea {other}; no se cargó ninguna"
        self.rejected.append(RejectedRow(line, "cuenta", value, reason))

    def _check_person(self, cells: Cells, debtor: Debtor) -> None:
        known = self._people.get(debtor.id)
        if known and folded(known[1].full_name) != folded(debtor.full_name):
            cells.refuse("id_deudor", f"en la línea {known[0]} es de una persona con otro nombre")

    def _join(self, cells: Cells, debtor: Debtor) -> None:
        known = self._people.get(debtor.id)
        if known is None:
            self._people[debtor.id] = (cells.line, debtor)
            return
        line, first = known
        for name, column in (("state", "estado"), ("city", "ciudad"), ("birth_date", "")):
            one, other = getattr(first, name), getattr(debtor, name)
            if one and other and one != other:
                told = f"la línea {line} dice otra cosa de la misma persona; queda lo de esa línea"
                cells.warn(column or "fecha_nacimiento", str(other), told)
        self._people[debtor.id] = (line, _joined(first, debtor))


def _joined(first: Debtor, other: Debtor) -> Debtor:
    """What either row knows; where both do, the first; phones, consents and marks of both."""
    phones = {phone.number: phone for phone in (*other.phones, *first.phones)}
    ordered = dict.fromkeys(phone.number for phone in (*first.phones, *other.phones))
    return replace(
        first,
        courtesy=first.courtesy or other.courtesy,
        state=first.state or other.state,
        city=first.city or other.city,
        postal_code=first.postal_code or other.postal_code,
        time_zone=first.time_zone or other.time_zone,
        birth_date=first.birth_date or other.birth_date,
        phones=tuple(phones[number] for number in ordered),
        email=first.email or other.email,
        preferred_hours=first.preferred_hours or other.preferred_hours,
        accepts=first.accepts | other.accepts,
        income_cents=first.income_cents or other.income_cents,
        pay_days=first.pay_days or other.pay_days,
        pay_frequency=first.pay_frequency or other.pay_frequency,
        flags=first.flags | other.flags,
    )


def _compared(number: str) -> str:
    """An account number as the store compares it: without dashes, spaces or case."""
    return "".join(sign for sign in number.upper() if sign.isalnum())


def _unused(table: CsvTable) -> list[RowWarning]:
    reason = "no conozco esta columna; no se usó"
    return [RowWarning(1, name, "", reason) for name in table.header.unused]


def _doubts(cases: tuple[CaseFile, ...], today: date) -> list[RowWarning]:
    """Remarks on the file as a whole."""
    doubts = []
    old = sum(case.account.as_of < today - timedelta(days=STALE_DAYS) for case in cases)
    if old:
        reason = f"{old} cuentas traen saldos de hace más de {STALE_DAYS} días"
        doubts.append(RowWarning(0, "fecha_corte", "", reason))
    long = [n for case in cases if (n := case.account.number).isdigit() and len(n) > EXACT_DIGITS]
    if len(long) >= FEW and all(number.endswith("0") for number in long):
        reason = (
            "todas las cuentas largas acaban en cero: la hoja de cálculo pudo cambiar sus últimos "
            "dígitos; compárelas con el original"
        )
        doubts.append(RowWarning(0, "cuenta", long[0], reason))
    return doubts
