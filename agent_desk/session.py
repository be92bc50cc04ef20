"""One open store with its content and the person who works in it: what window and commands share.

The composition root without Qt: with app.py and content.py the only modules that know every layer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.content import Content, draw_sheet, load_content, warm_pages
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.opening import (
    Entrance,
    PinNeededError,
    SystemClock,
    create_work,
    doors_of,
    fill_demo,
    new_id,
    open_by_keyring,
    open_demo,
    sign_in,
)
from agent_desk.paths import has_work, work_path
from agent_desk.policies_in_force import policy_in_force, with_policy
from agent_desk.services.ports import Cases, Clock, Ledger
from agent_desk.services.prepare_case import business_day

if TYPE_CHECKING:
    from agent_desk.domain.agreement import Agreement, PaymentMeans
    from agent_desk.domain.contact.verdict import Verdict as ContactVerdict
    from agent_desk.domain.debtor import CaseFile
    from agent_desk.domain.offers.kept import Kept
    from agent_desk.domain.offers.offer import Offer, OfferSheet, Verdict
    from agent_desk.domain.text.phrases import PhraseLint
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.desk import DeskContent


class TemporaryPinError(DeskError):
    """He entered with a PIN that somebody else knows; only a new one of his own goes on."""

    def __init__(self) -> None:
        super().__init__(
            "Su PIN es temporal. No hice nada; cámbielo al entrar en la ventana, "
            "o con «agent-desk keys pin»."
        )


class NoSuchOptionError(DeskError):
    """The sheet has fewer options than the letter asked for."""

    def __init__(self) -> None:
        super().__init__("No existe esa opción para esta cuenta. No registré nada; vea «offers».")


class Session:
    """Reads, ledger and content of one store, in the name of one user."""

    def __init__(self, store: Store, clock: Clock, user: User) -> None:
        from agent_desk.store.calls.guard_attempts import AttemptGuard
        from agent_desk.store.ledger import LedgerLocal
        from agent_desk.store.reads import LocalCases

        self.store, self.clock, self.user = store, clock, user
        self.cases: Cases = LocalCases(store)
        guard = AttemptGuard(lambda: self.content.rules.contact)
        self.ledger: Ledger = LedgerLocal(store, guard)

    @cached_property
    def content(self) -> Content:
        """What ships and was published, with the policy that this store has in force."""
        content = with_policy(load_content(), policy_in_force(self.store, self.today()))
        return with_published(content, self.store)

    @cached_property
    def kept(self) -> Kept:
        """What came of past agreements here, by segment."""
        from agent_desk.store.agreements.read_kept import KeptCounts

        return KeptCounts(self.store).read()

    def today(self) -> date:
        return business_day(self.clock.now())

    def spoken(self, account: str, stage: str, *, is_verified: bool) -> str:
        """The sentence of a stage for this account; debt facts only when verified."""
        from agent_desk.services.speak_stage import speak_stage

        return speak_stage(
            self.cases.case(account),
            self.content.script,
            stage,
            self.content.institution,
            agent_name=self.user.name,
            today=self.today(),
            is_verified=is_verified,
        )

    def offers(self, account: str, today: date) -> OfferSheet:
        """All allowed options of an account, ranked."""
        from agent_desk.services.list_offers import list_offers

        case, policy = self.cases.case(account), self.content.rules.policy
        return list_offers(case, policy, today, kept=self.kept)

    def judge(self, account: str, ask: str, today: date) -> Verdict:
        """Whether what the debtor said is allowed, and the nearest that is."""
        from agent_desk.domain.offers.ask_text import read_ask
        from agent_desk.services.judge_offer import judge_offer

        reading = read_ask(ask, today)
        case, policy = self.cases.case(account), self.content.rules.policy
        return judge_offer(case, policy, reading.ask, today, kept=self.kept)

    def contact(self, account: str, channel: str, now: datetime) -> ContactVerdict:
        """May this debtor be contacted by that channel at that instant?"""
        from agent_desk.domain.contact.own_rules import with_own_rules
        from agent_desk.services.check_contact import check_contact

        case = self.cases.case(account)
        rules = with_own_rules(self.content.rules.contact, case.own_rules)
        return check_contact(case, rules, now, channel)

    def agree(
        self, account: str, index: int, *, ask: str, means: str, out: Path | None
    ) -> Agreement:
        """Record option `index` (of the sheet, or of the ask's verdict) and save its page."""
        case, today = self.cases.case(account), self.today()
        offer = self._option(account, index, ask, today)
        if offer.needs_approval:
            raise RefusedError(
                f"Esta opción necesita el visto bueno de {offer.authority}. No registré nada."
            )
        agreement = self._recorded(offer, case, self._means(means))
        if out:
            from agent_desk.services.print_agreement import save_page

            save_page(self.page(agreement), out)
        return agreement

    def page(self, agreement: Agreement) -> bytes:
        """The PDF of an agreement of this store: issued once, the same ever after."""
        from agent_desk.papers_in_force import paper_desk
        from agent_desk.services.issue_paper import Hand, Wanted, issue_paper

        is_demo = self.cases.is_demo()
        desk = paper_desk(self.store, self.content, self.ledger, is_demo=is_demo)
        hand = Hand(self.user, self.clock.now(), self.today(), new_id)
        return issue_paper(desk, Wanted("agreement", agreement.id), hand).pdf

    def _option(self, account: str, index: int, ask: str, today: date) -> Offer:
        if ask:
            verdict = self.judge(account, ask, today)
            offers: tuple[Offer, ...] = verdict.nearest
            if verdict.own:
                offers = (verdict.own, *offers)
        else:
            offers = self.offers(account, today).shown
        if not 0 <= index < len(offers):
            raise NoSuchOptionError
        return offers[index]

    def _means(self, wanted: str) -> PaymentMeans:
        for means in self.content.means:
            if wanted in {"", means.id}:
                return means
        known = ", ".join(means.id for means in self.content.means)
        raise RefusedError(f"No conozco el medio de pago «{wanted}». Use uno de estos: {known}.")

    def _recorded(self, offer: Offer, case: CaseFile, means: PaymentMeans) -> Agreement:
        """A walk-in agreement: the contact is begun, identified and closed with it."""
        from agent_desk.domain.offers.agree import agreement_from
        from agent_desk.services.finish_call import WrapUp, finish_call
        from agent_desk.services.record_agreement import new_folio, record_agreement
        from agent_desk.services.start_call import start_call, verify_identity

        now, contact_id, unique = self.clock.now(), new_id(), new_id()
        account, by, ledger = case.account.number, self.user, self.ledger
        agreement = agreement_from(
            offer,
            case,
            agreement_id=unique,
            folio=new_folio(now, unique),
            made_at=now,
            means=replace(means, reference=case.account.reference or means.reference),
            policy=self.content.rules.policy,
            agent=by,
        )
        start_call(ledger, account=account, contact_id=contact_id, by=by, now=now, direction="in")
        verify_identity(
            ledger, command_id=new_id(), contact_id=contact_id, account=account, by=by, now=now
        )
        record_agreement(ledger, agreement, contact_id=contact_id, by=by, now=now)
        wrap = WrapUp(contact_id, account, "promise", f"Folio {agreement.folio}.", 0, None)
        finish_call(ledger, wrap, command_id=new_id(), by=by, now=now)
        return agreement


def with_published(content: Content, store: Store) -> Content:
    """The content with the cards that this store has published, if it has any yet."""
    from agent_desk.content import with_cards
    from agent_desk.store.library.read_cards import LocalCards

    cards = LocalCards(store).published().cards
    is_same = not cards or set(cards) == set(content.cards.values())
    return content if is_same else with_cards(content, cards)


@contextmanager
def open_session(
    *,
    is_demo: bool = False,
    role: Role = Role.SUPERVISOR,
    clock: Clock | None = None,
    ask_pin: Entrance | None = None,
) -> Iterator[Session]:
    """Open the store in somebody's name, closed at the end; in the demo his who has `role`.

    Raises StoreError, LockedOutError, WrongSecretError, RefusedError, and PinNeededError when
    nobody can be asked who he is.
    """
    from agent_desk.store.access.people import users

    clock = clock or SystemClock()
    if is_demo or not has_work():
        store = open_demo(clock)
        wanted = ask_pin.demo_role(role) if ask_pin else role
        user = next(each for each in users(store) if each.role is wanted)
    else:
        store, user = _signed_in(clock, ask_pin)
    try:
        if ask_pin:
            ask_pin.let_in(user)
        yield Session(store, clock, user)
    finally:
        store.close()


def _signed_in(clock: Clock, entrance: Entrance | None) -> tuple[Store, User]:
    from agent_desk.store.access.sign_in_book import SignInBook

    if entrance is None:
        raise PinNeededError
    path = work_path()
    book, store = SignInBook(path), open_by_keyring(path, clock)
    try:
        person_id, pin = entrance.who(doors_of(store, book))
        entered = sign_in(store, book, person_id, pin, clock)
        if entered.must_change:
            raise TemporaryPinError
    except BaseException:
        if store is not None:
            store.close()
        raise
    return entered.store, entered.user


@lru_cache(maxsize=1)
def words_of_content() -> PhraseLint:
    """What may not be said, read once and only when something is written."""
    from agent_desk.library.speech import load_words

    return load_words()


def desk_content(content: Content) -> DeskContent:
    """The content as the window's presenters take it."""
    from agent_desk.ui.desk.desk import DeskContent

    return DeskContent(
        rules=content.rules,
        script=content.script,
        cards=content.cards,
        search=content.search,
        institution=content.institution,
        means=content.means,
        join_pages=_joined,
        draw_sheet=draw_sheet,
        warm_pages=warm_pages,
        words=words_of_content,
    )


def _joined(letters: Sequence[bytes]) -> bytes:
    from agent_desk.documents.joined_pages import join_pages

    return join_pages(letters)


__all__ = [
    "Entrance",
    "NoSuchOptionError",
    "PinNeededError",
    "Session",
    "SystemClock",
    "TemporaryPinError",
    "create_work",
    "desk_content",
    "fill_demo",
    "new_id",
    "open_demo",
    "open_session",
    "with_published",
    "words_of_content",
]
