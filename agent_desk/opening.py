"""Opening a store: the demo at once, the institution's own by keyring or by a person's PIN.

Part of the composition root, without Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role, User
from agent_desk.paths import demo_path, has_work, work_path
from agent_desk.policies_in_force import adopt_shipped
from agent_desk.services.ports import Clock
from agent_desk.services.prepare_case import business_day

if TYPE_CHECKING:
    from agent_desk.services.manage_people import Office
    from agent_desk.store.access.sign_in_book import SignInBook
    from agent_desk.store.database import Store

DEMO_SEED = 20261124


class SystemClock:
    """The computer's clock, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class Entrance(Protocol):
    """How a command without a window asks who gives it, and whether he may."""

    def who(self, people: Sequence[User]) -> tuple[str, str]:
        """(id of one of these people, his PIN)."""

    def let_in(self, user: User) -> None:
        """Raises RefusedError when what is asked for is not for his role."""

    def demo_role(self, usual: Role) -> Role:
        """In whose role the demo is worked."""


class PinNeededError(DeskError):
    """No keyring of the system opens this store: somebody must type his PIN."""

    def __init__(self) -> None:
        super().__init__("Este archivo se abre con su PIN. Escríbalo para continuar.")


class ExistingHouseError(DeskError):
    """The institution has a store here, or had one: another is never made in its place."""

    def __init__(self) -> None:
        super().__init__(
            "Este equipo ya tiene el archivo de la institución, o sus llaves y respaldos. No creé "
            "otro; ábralo, o vuelva al último respaldo con «agent-desk restore»."
        )


@dataclass(frozen=True, slots=True)
class Entered:
    """Who entered, on which store; `must_change` his temporary PIN before anything else."""

    store: Store
    user: User
    must_change: bool


def new_id() -> str:
    """A client-made id: submitting it twice writes once."""
    return str(uuid4())


def open_demo(clock: Clock) -> Store:
    """The demo store, made on first use; opens without asking."""
    from agent_desk.store.access.keys import create_demo_keys, open_demo_key
    from agent_desk.store.database import create_store, open_store

    path = demo_path()
    if path.exists():
        return _with_its_policy(open_store(path, open_demo_key(path)), clock)
    key = create_demo_keys(path)
    return create_store(path, key, is_demo=True, fill=lambda store: fill_demo(store, clock))


def fill_demo(store: Store, clock: Clock) -> None:
    """Put the invented portfolio and the five demo users into an empty store."""
    from agent_desk.library.contact_rules import load_contact_rules
    from agent_desk.library.demo_stock import load_demo_stock
    from agent_desk.library.institutions import load_institution
    from agent_desk.library.policies import load_policy
    from agent_desk.services.create_demo import create_demo
    from agent_desk.store.access.people import save_user
    from agent_desk.store.ledger import LedgerLocal

    now = clock.now()
    create_demo(
        LedgerLocal(store),
        lambda user: save_user(store, user, now),
        stock=load_demo_stock(),
        today=business_day(now),
        now=now,
        seed=DEMO_SEED,
        rules=load_contact_rules(),
        terms=(load_policy(), load_institution().means[0]),
    )
    adopt_shipped(store, now)
    _fill_responses(store, now)


def _fill_responses(store: Store, now: datetime) -> None:
    """What was said in the invented past, and the draw of one card that supervision switched on."""
    from agent_desk.domain.demo.responses import DRAWN
    from agent_desk.domain.objections.commands import SwitchLearning
    from agent_desk.library.cards import load_cards
    from agent_desk.services.create_demo import DEMO_USERS
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.library.seed_responses import seed_responses

    supervisor = DEMO_USERS[1]
    switch = SwitchLearning(f"demo-draw-{DEMO_SEED}", supervisor, now, DRAWN, is_on=True)
    LedgerLocal(store).submit(switch)
    seed_responses(store, {card.id: card for card in load_cards()}, DEMO_SEED)


def create_work(name: str, pin: str, clock: Clock) -> str:
    """Make the institution's store with its first administrator; returns the recovery key.

    The recovery key is shown once and kept nowhere. Raises WeakPinError and StoreError.
    """
    from agent_desk.store.access.key_slots import keys_path
    from agent_desk.store.access.keys import create_keys
    from agent_desk.store.access.people import save_user
    from agent_desk.store.access.vault import system_vault
    from agent_desk.store.database import create_store

    path, now = work_path(), clock.now()
    if has_work():
        raise ExistingHouseError
    first = User(new_id(), " ".join(name.split()), Role.ADMINISTRATOR)
    keys = create_keys(path, pin=pin, vault=system_vault(), user=first)

    def fill(store: Store) -> None:
        save_user(store, first, now)
        adopt_shipped(store, now)

    try:
        create_store(path, keys.key, fill=fill).close()
    except BaseException:
        keys_path(path).unlink(missing_ok=True)  # made a moment ago: they open nothing
        raise
    return keys.recovery


def open_by_keyring(path: Path, clock: Clock) -> Store | None:
    """The store when the system's keyring opens it; None when somebody's PIN is needed.

    Raises StoreError.
    """
    from agent_desk.store.access.key_slots import read_keys_file
    from agent_desk.store.access.keys import NoKeyringError, open_with_keyring, ways_to_open
    from agent_desk.store.access.vault import system_vault
    from agent_desk.store.database import open_store

    if "keyring" not in ways_to_open(path) or read_keys_file(path).next_slots:
        return None
    vault = system_vault()
    if vault is None:
        return None
    try:
        key = open_with_keyring(path, vault)
    except NoKeyringError:  # locked, or of another user of this computer: the PIN still opens
        return None
    return _with_its_policy(open_store(path, key), clock)


def doors_of(store: Store | None, book: SignInBook) -> list[User]:
    """Who may try to enter; by the store when it is open, else by what the doors say."""
    from agent_desk.store.access.people import users

    if store is None:
        return book.people()
    with_door = {user.id for user in book.people()}
    found = [user for user in users(store) if user.id in with_door]
    return found or book.people()


def sign_in(
    store: Store | None, book: SignInBook, person_id: str, pin: str, clock: Clock
) -> Entered:
    """About half a second. Opens the store at `work_path()` when it is not open yet.

    Raises LockedOutError, WrongSecretError, UnknownPersonError and StoreError.
    """
    from agent_desk.services.sign_in import UnknownPersonError
    from agent_desk.store.access.rekey import settle
    from agent_desk.store.access.sign_in_book import WrongSecretError
    from agent_desk.store.database import open_store

    path = work_path()
    try:
        opened = book.try_pin(person_id, pin, clock.now())
    except WrongSecretError:
        if store is not None:
            keep_misses(store, book)
        raise
    own = store
    if own is None:
        key = settle(path, opened.key, opened.next_key)
        own = _with_its_policy(open_store(path, key), clock)
    user = _person_behind(own, person_id, pin)
    if user is None:
        if store is None:
            own.close()
        raise UnknownPersonError
    keep_misses(own, book)
    return Entered(own, user, opened.is_temporary)


def change_own_pin(entrance: Entrance, choose: Callable[[], str], clock: Clock) -> None:
    """Sign in with the old PIN, temporary or not, and put another in its place.

    Raises LockedOutError, WrongSecretError, WeakPinError, RefusedError and StoreError.
    """
    from agent_desk.services.manage_people import choose_pin
    from agent_desk.store.access.sign_in_book import SignInBook

    path = work_path()
    book, store = SignInBook(path), open_by_keyring(path, clock)
    try:
        person_id, old = entrance.who(doors_of(store, book))
        entered = sign_in(store, book, person_id, old, clock)
        store = entered.store
        choose_pin(office_of(store, entered.user, clock), choose(), old)
    finally:
        if store is not None:
            store.close()


def keep_misses(store: Store, book: SignInBook) -> None:
    """Wrong PINs of before the store was open get into its log."""
    from agent_desk.services.sign_in import log_misses
    from agent_desk.store.access.people import users
    from agent_desk.store.ledger import LedgerLocal

    log_misses(book, LedgerLocal(store), {user.id: user for user in users(store)})


def office_of(store: Store, user: User, clock: Clock) -> Office:
    """What this person may do with people and keys of that store."""
    from agent_desk.services.manage_people import Office
    from agent_desk.store.access.key_keeper import KeyKeeper
    from agent_desk.store.ledger import LedgerLocal

    assert store.path is not None
    return Office(LedgerLocal(store), KeyKeeper(store.path, store.key), user, clock.now, new_id)


def _person_behind(store: Store, person_id: str, pin: str) -> User | None:
    """Who stands at that door; the PIN of an older program becomes its one administrator's."""
    from agent_desk.store.access.key_keeper import KeyKeeper
    from agent_desk.store.access.people import users

    everybody = users(store)
    if person_id:
        return next((user for user in everybody if user.id == person_id), None)
    first = next((user for user in everybody if user.role is Role.ADMINISTRATOR), None)
    if first and store.path:
        keeper = KeyKeeper(store.path, store.key)
        keeper.give_pin(first, pin, is_temporary=False)
        keeper.take_pin("")
    return first


def _with_its_policy(store: Store, clock: Clock) -> Store:
    """A store that an older program made gets the shipped policy as its first version."""
    adopt_shipped(store, clock.now())
    return store
