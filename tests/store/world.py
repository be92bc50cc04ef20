"""A small portfolio and the commands of one agent, for the tests of the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from agent_desk.domain.agreement import Agreement, PaymentMeans, ScheduledPayment
from agent_desk.domain.commands import (
    Accepted,
    BeginContact,
    CloseContact,
    Command,
    ImportPortfolio,
    RecordAgreement,
    VoidAgreement,
)
from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastContact,
    PastPayment,
    PastPromise,
    Phone,
)
from agent_desk.domain.people import Role, User
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.reads import LocalCases

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)  # a Tuesday, 11:00 in Mexico City
TODAY = date(2026, 11, 24)
AGENT = User("u-lucia", "Lucía Campos", Role.AGENT)
OTHER_AGENT = User("u-raul", "Raúl Peña", Role.AGENT)
SUPERVISOR = User("u-marcela", "Marcela Robles", Role.SUPERVISOR)

_ids = count(1)


def new_id() -> str:
    return f"id-{next(_ids)}"


def _maria_herself() -> Debtor:
    return Debtor(
        id="D-1",
        given_names="María Fernanda",
        surnames="Hernández Ruiz",
        courtesy="señora",
        state="Jalisco",
        city="Guadalajara",
        postal_code="44100",
        time_zone="America/Mexico_City",
        birth_date=date(1986, 3, 9),
        phones=(Phone("+523312344821"), Phone("+523336001122", "trabajo", is_own=False)),
        email="mf@example.com",
        preferred_hours="tardes",
        accepts=frozenset({"whatsapp"}),
        income_cents=18_000_00,
        pay_days=(15, 30),
        pay_frequency="quincenal",
        flags=frozenset({"vulnerable"}),
        facts=(KnownFact("empleo", "Perdió su trabajo en agosto", date(2026, 10, 1)),),
    )


def maria() -> CaseFile:
    """The case of the design picture."""
    return CaseFile(
        debtor=_maria_herself(),
        account=Account(
            number="4417-0098",
            debtor_id="D-1",
            product="PP",
            product_name="Crédito personal",
            creditor="Financiera Ejemplo",
            as_of=TODAY,
            days_past_due=74,
            balances={"principal": 38_000_00, "ordinary": 3_000_55, "late": 1_310_00},
            overdue={"principal": 15_000_00, "ordinary": 2_450_00, "late": 1_000_00},
            instalment_cents=2_500_00,
            next_due_on=date(2026, 12, 1),
            contract_on=date(2024, 2, 1),
            ordinary_rate_pct="36.00",
            late_rate_pct="54.00",
            clabe="999180000118359719",
            reference="44170098",
        ),
        contacts=(
            PastContact(
                datetime(2026, 11, 20, 1, tzinfo=UTC), "call", "out", "promise", "Prometió"
            ),
            PastContact(datetime(2026, 11, 3, 18, tzinfo=UTC), "call", "out", "no_answer"),
        ),
        promises=(PastPromise(date(2026, 10, 30), 2_000_00, "broken"),),
        payments=(PastPayment(date(2026, 9, 15), 1_500_00, "SPEI"),),
        last_note="Prometió pagar en la quincena.",
    )


def case_of(number: str, name: str = "José Ángel Núñez Pérez", **changes: Any) -> CaseFile:
    """A plain case; `changes` are fields of the account, or `debtor`/`case` mappings."""
    given, surnames = name.rsplit(" ", 2)[0], " ".join(name.rsplit(" ", 2)[1:])
    person: Mapping[str, Any] = changes.pop("debtor", {})
    histories: Mapping[str, Any] = changes.pop("case", {})
    debtor = replace(
        Debtor(id=f"D-{number}", given_names=given, surnames=surnames, city="Mérida"), **person
    )
    account = Account(
        number=number,
        debtor_id=debtor.id,
        product="TC",
        product_name="Tarjeta",
        creditor="Financiera Ejemplo",
        as_of=TODAY,
        days_past_due=30,
        balances={"principal": 10_000_00},
    )
    return CaseFile(debtor=debtor, account=replace(account, **changes), **histories)


def agreement_of(account: str = "4417-0098", **changes: Any) -> Agreement:
    """Three payments that add up."""
    amounts = (600_00, 600_00, 600_01)
    plain = Agreement(
        id=new_id(),
        folio=new_id().replace("id", "AD"),
        account=account,
        kind="plan",
        title="Plan de 3 pagos",
        made_at=NOW,
        calculated_on=TODAY,
        owed={"late": 500_00, "principal": 1_800_01},
        due={"late": 0, "principal": 1_800_01},
        waived={"late": 500_00, "principal": 0},
        payments=tuple(
            ScheduledPayment(n, TODAY + timedelta(days=15 * n), cents, {"principal": cents})
            for n, cents in enumerate(amounts, start=1)
        ),
        means=PaymentMeans("spei", "Transferencia", "A la cuenta del acreedor", "999", "4417"),
        closes_debt=False,
        policy_id="mx-general",
        policy_version="2026.11",
        policy_hash="abc",
        authority="agente",
        agent_id=AGENT.id,
        agent_name=AGENT.name,
        expires_on=TODAY + timedelta(days=5),
    )
    return replace(plain, **changes)


class World:
    """A store with its ledger and its reads, and short ways of giving commands."""

    def __init__(self, store: Store | None = None) -> None:
        self.store = store or memory_store()
        self.ledger = LedgerLocal(self.store)
        self.cases = LocalCases(self.store)

    def load(self, *cases: CaseFile, at: datetime = NOW) -> Command:
        command = ImportPortfolio(new_id(), SUPERVISOR, at, "cartera.csv", TODAY, cases)
        self.accept(command)
        return command

    def accept(self, command: Command) -> Accepted:
        receipt = self.ledger.submit(command)
        assert isinstance(receipt, Accepted), receipt
        return receipt

    def refusal(self, command: Command) -> str:
        receipt = self.ledger.submit(command)
        assert not isinstance(receipt, Accepted)
        return receipt.reason

    def begin(
        self, account: str = "4417-0098", by: User = AGENT, at: datetime = NOW, **fields: Any
    ) -> str:
        contact_id = new_id()
        self.accept(BeginContact(contact_id, by, at, contact_id, account, **fields))
        return contact_id

    def close(
        self,
        contact_id: str,
        account: str = "4417-0098",
        outcome: str = "no_answer",
        by: User = AGENT,
        **fields: Any,
    ) -> None:
        at = fields.pop("at", NOW)
        note = fields.pop("note", "")
        self.accept(CloseContact(new_id(), by, at, contact_id, account, outcome, note, **fields))

    def agree(self, contact_id: str = "", **changes: Any) -> Agreement:
        agreement = agreement_of(**changes)
        self.accept(RecordAgreement(agreement.id, AGENT, NOW, contact_id, agreement))
        return agreement

    def void(self, agreement: Agreement, by: User = AGENT) -> VoidAgreement:
        return VoidAgreement(new_id(), by, NOW, agreement.id, agreement.account, "Se arrepintió")

    def count(self, table: str) -> int:
        row = self.store.row(f"SELECT count(*) FROM {table}")
        assert row
        return int(row[0])
