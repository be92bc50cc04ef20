"""The kinds of writing that a killed program was in the middle of: calls, money, pages, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agent_desk.domain.agreements.commands import (
    CopyPaper,
    IssuePaper,
    ReceivePayment,
    SaveTemplate,
)
from agent_desk.domain.commands import (
    BeginContact,
    CloseContact,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    RecordAgreement,
    SaveNote,
    ScheduleCallback,
    UseResponse,
    VerifyIdentity,
    VoidAgreement,
)
from agent_desk.domain.intake_commands import LoadPayments, ReceivedPayment
from agent_desk.domain.offers.commands import AskApproval, DecideApproval, KeepQuote
from agent_desk.services.load_portfolio import new_batch_id, switch_steps
from tests.intake.reading import HEAD
from tests.store.kill_rounds_house import HOUSE_ROUNDS
from tests.store.kill_writer import Writer, new_id
from tests.store.negotiation import late_maria, locked_offer, quote_now, request
from tests.store.portfolio.test_load_portfolio import built
from tests.store.world import (
    AGENT,
    NOW,
    SUPERVISOR,
    TODAY,
    agreement_of,
    case_of,
    maria,
)

ACCOUNT = "4417-0098"
PAID = 40  # payments of one file
LOADED = 60  # accounts of the creditor whose file is loaded and loaded again
_PDF = b"%PDF-1.4\n" + bytes(range(256)) * 400
PAGE_BYTES = len(_PDF) + 36  # with the id of the paper: no two pages are the same
_OFFER = locked_offer()


def call(writer: Writer) -> None:
    contact, by = new_id(), writer.agent
    writer.give(BeginContact(contact, by, NOW, contact, ACCOUNT))
    writer.give(VerifyIdentity(new_id(), by, NOW, contact, ACCOUNT))
    writer.give(SaveNote(new_id(), by, NOW, contact, ACCOUNT, "Pagará el viernes " * 20))
    writer.give(UseResponse(new_id(), by, NOW, contact, ACCOUNT, "job", "r1"))
    writer.give(CloseContact(new_id(), by, NOW, contact, ACCOUNT, "no_answer", "x"))


def agree(writer: Writer) -> None:
    for is_kept in (True, False):
        unique = new_id()
        agreement = agreement_of(id=unique, folio=unique)
        writer.give(RecordAgreement(unique, AGENT, NOW, "", agreement))
        if not is_kept:
            writer.give(VoidAgreement(new_id(), AGENT, NOW, unique, ACCOUNT, "Se arrepintió"))


def plan(writer: Writer) -> None:
    due = NOW + timedelta(days=2)
    writer.give(ScheduleCallback(new_id(), AGENT, NOW, ACCOUNT, due, "Quedó de pagar"))
    writer.give(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "otro", "dato " * 60))
    for is_on in (True, False):
        writer.give(FlagAccount(new_id(), SUPERVISOR, NOW, ACCOUNT, "abogado", is_on, "x"))


def negotiate(writer: Writer) -> None:
    quote = quote_now(late_maria())
    writer.give(KeepQuote(new_id(), AGENT, NOW, "", quote.account, replace(quote, id=new_id())))
    asked = request(_OFFER, id=new_id())
    writer.give(AskApproval(asked.id, AGENT, asked.asked_at, asked.account, asked))
    writer.give(DecideApproval(new_id(), SUPERVISOR, NOW, asked.account, asked.id, "approved"))


def pay(writer: Writer) -> None:
    paid = tuple(
        ReceivedPayment(new_id(), ACCOUNT, TODAY, 1_00 + n, "SPEI", "x") for n in range(PAID)
    )
    writer.give(LoadPayments(new_id(), SUPERVISOR, NOW, "pagos.csv", paid, 0))
    one = new_id()
    writer.give(ReceivePayment(new_id(), SUPERVISOR, NOW, ACCOUNT, one, TODAY, 2_00, "SPEI", ""))


def print_pages(writer: Writer) -> None:
    unique, paper = new_id(), new_id()
    agreement = agreement_of(id=unique, folio=unique)
    writer.give(RecordAgreement(unique, AGENT, NOW, "", agreement))
    facts = (
        paper,
        f"AD-{paper}",
        "agreement",
        unique,
        agreement,
        "F",
        "v1",
        1,
        _PDF + paper.encode(),
    )
    writer.give(IssuePaper(new_id(), AGENT, NOW, ACCOUNT, *facts))
    writer.give(CopyPaper(new_id(), AGENT, NOW, ACCOUNT, paper, unique.ljust(64, "0"), "signed"))
    last = writer.world.store.row("SELECT count(*) FROM template_version WHERE key = 'letter'")
    number = int(last[0]) + 1 if last else 1
    writer.give(SaveTemplate(new_id(), SUPERVISOR, NOW, "letter", number, "texto " * 500, "x"))


def take_over_rows(writer: Writer) -> None:
    """The small portfolio that comes as a command."""
    cases = (maria(), *(case_of(f"55-{n}") for n in range(40)))
    writer.give(ImportPortfolio(new_id(), SUPERVISOR, NOW, "cartera.csv", TODAY, cases))


def load(writer: Writer) -> None:
    """A creditor's file: built beside the store, then switched to."""
    days = datetime.now(UTC).microsecond % 900
    rows = (f"77-{n},Ana,Peña Ruiz,PP,{days},1000.50" for n in range(LOADED))
    text = "\n".join((HEAD, *rows)) + "\n"
    folder = writer.path.parent / "in"
    folder.mkdir(exist_ok=True)
    draft, summary = built(writer.world, folder, text)
    batch = new_batch_id()
    ledger = writer.world.ledger
    for _ in switch_steps(ledger, draft, summary, by=SUPERVISOR, now=NOW, batch_id=batch):
        pass
    writer.say("LoadPortfolio", batch)


def copy(writer: Writer) -> None:
    from agent_desk.store.copies.backups import back_up_today

    back_up_today(writer.path, writer.world.store.key, TODAY)
    writer.say("copy")


def report(writer: Writer) -> None:
    from agent_desk.store.audit.day_reports import keep_report, make_report

    store = writer.world.store
    keep_report(store, make_report(store, TODAY, datetime.now(UTC)))
    writer.say("report")


def restore_copy(writer: Writer) -> None:
    from agent_desk.store.copies.backups import kept_backups
    from agent_desk.store.copies.restore import restore

    target = writer.path.with_name("restored.db")
    for old in writer.path.parent.glob("restored.*"):
        old.unlink()
    for kept in kept_backups(writer.path)[:1]:
        restore(kept.path, target, writer.world.store.key, damaged=writer.path)
        writer.say("restore")


ROUNDS: tuple[Callable[[Writer], None], ...] = (
    *(call, agree, take_over_rows, plan, load, pay, print_pages, negotiate),
    *(copy, report, restore_copy),
    *HOUSE_ROUNDS,
)
