"""Chile's notices are tasks of supervision and stand on the pop until they are done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from agent_desk.app_places.contact import open_notices
from agent_desk.domain.commands import ImportPortfolio
from agent_desk.domain.contact.commands import CloseMatter
from agent_desk.domain.demo.design import design_case
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.services.due_duties import with_due_duties
from agent_desk.store.access.people import save_user
from agent_desk.store.calls.read_guard import LocalGuardBook
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.reads import LocalCases
from tests.worlds import DESIGN_ACCOUNT, content

NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
TODAY = date(2026, 11, 24)
SUPERVISOR = DEMO_USERS[1]


def chilean_store() -> Store:
    store = memory_store()
    save_user(store, SUPERVISOR, NOW)
    case = design_case(TODAY)
    debtor = replace(
        case.debtor, country="CL", state="", city="Santiago", time_zone="America/Santiago"
    )
    account = replace(case.account, as_of=TODAY, days_past_due=10, next_due_on=date(2026, 12, 14))
    case = replace(case, debtor=debtor, account=account, contacts=(), promises=())
    LedgerLocal(store).submit(ImportPortfolio("i", SUPERVISOR, NOW, "cl.csv", TODAY, (case,)))
    return store


def on_the_pop(store: Store) -> list[str]:
    case = LocalCases(store).case(DESIGN_ACCOUNT)
    shown = with_due_duties(case, content().rules.contact, NOW, TODAY)
    return [matter.title for matter in shown.rights.matters]


def test_the_notice_is_on_the_pop_and_on_the_list_with_its_last_day():
    store, rules = chilean_store(), content().rules.contact
    assert on_the_pop(store)[0] == "Aviso útil y sin costo: venció el 14 nov 2026"
    assert open_notices(store, rules, SUPERVISOR, NOW) == 2
    matters = LocalGuardBook(store).open_matters()
    assert [m.due_at.date() for m in matters if m.due_at] == [
        date(2026, 11, 29),
        date(2026, 12, 14),
    ]
    assert on_the_pop(store) == [matter.title for matter in matters]


def test_opening_them_again_opens_nothing_and_a_done_notice_does_not_come_back():
    store, rules = chilean_store(), content().rules.contact
    open_notices(store, rules, SUPERVISOR, NOW)
    first = LocalGuardBook(store).open_matters()[0]
    done = CloseMatter("c", SUPERVISOR, NOW, first.id, first.account, "Enviado por correo")
    LedgerLocal(store).submit(done)
    assert open_notices(store, rules, SUPERVISOR, NOW) == 0
    assert first.title not in on_the_pop(store)
