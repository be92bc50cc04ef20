"""A person's rights over his data, joined: the store, the rules that ship, pages and files."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.commands import Command
from agent_desk.domain.errors import DeskError
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from agent_desk.domain.people import User
    from agent_desk.domain.privacy.requests import Request, Right, Terms
    from agent_desk.library.privacy_rules import PrivacyRules
    from agent_desk.services.ports import Ledger
    from agent_desk.store.database import Store


class UnwritableCopyError(DeskError):
    """The copy cannot be written where the user wants it."""

    def __init__(self, name: str) -> None:
        super().__init__(f"No pude escribir «{name}». Nada cambió; elija otra carpeta.")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts in that store, and when."""

    store: Store
    by: User
    now: Callable[[], datetime]
    today: Callable[[], date]

    def submit(self, make: Callable[[str, User, datetime], Command]) -> None:
        """Raises RefusedError with its sentence."""
        from agent_desk.session import new_id

        submit(self.ledger(), make(new_id(), self.by, self.now()))

    def ledger(self) -> Ledger:
        """The ledger of that store."""
        from agent_desk.store.ledger import LedgerLocal

        return LedgerLocal(self.store)


@lru_cache(maxsize=1)
def privacy_rules() -> PrivacyRules:
    """The rules that ship. Raises ContentError."""
    from agent_desk.library.contact_rules import load_contact_rules
    from agent_desk.library.privacy_rules import load_privacy_rules

    return load_privacy_rules(load_contact_rules().holidays)


@lru_cache(maxsize=8)
def holidays_of(country: str) -> frozenset[date]:
    """Days that are not working days there."""
    from agent_desk.library.contact_rules import load_contact_rules

    rules = privacy_rules().requests
    name = rules.holidays.get(country, rules.holidays["*"])
    table = load_contact_rules().holidays.get(name)
    return table.days if table else frozenset()


class RequestDesk:
    """What is done with the requests of people, each in the actor's name."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor

    def open(
        self, account: str, right: Right, identity: str, reply_to: str, told: str = ""
    ) -> Request:
        """Register a request of today; returns it with its folio and its deadline."""
        from agent_desk.domain.privacy.commands import OpenRequest
        from agent_desk.domain.privacy.requests import working_day_after
        from agent_desk.store.privacy.read_privacy import PrivacyBook

        account = account.strip()
        country, day = self._country(account), self._actor.today()
        due = working_day_after(day, self._terms(country).answer_days, holidays_of(country))
        self._actor.submit(
            lambda made, by, at: OpenRequest(
                made, by, at, account, right, day, identity, reply_to, told, due
            )
        )
        found = PrivacyBook(self._actor.store).requests()
        return max(found, key=lambda request: request.folio)

    def answer(self, request: Request, *, is_granted: bool, answer: str = "") -> None:
        """Grant, to be carried out within the law's days, or refuse with the reason."""
        from agent_desk.domain.privacy.commands import AnswerRequest
        from agent_desk.domain.privacy.requests import working_day_after

        country = self._country(request.account)
        days = self._terms(country).effect_days
        until = working_day_after(self._actor.today(), days, holidays_of(country))
        self._actor.submit(
            lambda made, by, at: AnswerRequest(
                made, by, at, request.folio, is_granted, answer, until if is_granted else None
            )
        )

    def extend(self, request: Request, reason: str) -> None:
        """The running deadline once more, counted from itself."""
        from agent_desk.domain.privacy.commands import ExtendRequest
        from agent_desk.domain.privacy.requests import RequestState, working_day_after

        country = self._country(request.account)
        terms, is_open = self._terms(country), request.state is RequestState.OPEN
        days = terms.answer_days if is_open else terms.effect_days
        until = working_day_after(request.due_on or self._actor.today(), days, holidays_of(country))
        self._actor.submit(
            lambda made, by, at: ExtendRequest(made, by, at, request.folio, until, reason)
        )

    def finish(self, request: Request) -> None:
        """What was granted is done."""
        from agent_desk.domain.privacy.commands import FinishRequest

        self._actor.submit(lambda made, by, at: FinishRequest(made, by, at, request.folio))

    def export(self, account: str, folio: str, folder: Path) -> tuple[Path, Path]:
        """All about one person as JSON (whole, pages included) and PDF (to be read), 0600, named by
        the folio only. Raises UnwritableCopyError."""
        from agent_desk.documents.person_copy_page import draw_person_copy
        from agent_desk.domain.privacy.commands import NoteExport
        from agent_desk.library.institutions import load_institution
        from agent_desk.library.person_columns import load_column_words
        from agent_desk.services.person_copy import copy_of
        from agent_desk.store.privacy.read_privacy import PrivacyBook

        sections = PrivacyBook(self._actor.store).sections_of(account)
        day, firm = self._actor.today(), load_institution().name
        copy = copy_of(sections, load_column_words(), folio=folio, made_on=day, firm=firm)
        named = dict(sections)
        whole = {"folio": folio, "made_on": day.isoformat(), "firm": firm, "data": named}
        text = json.dumps(whole, ensure_ascii=False, indent=1, default=_coded)
        files = folder / f"{folio}.json", folder / f"{folio}.pdf"
        _write(files[0], text.encode())
        _write(files[1], draw_person_copy(copy))
        self._actor.submit(lambda made, by, at: NoteExport(made, by, at, account, folio))
        return files

    def _country(self, account: str) -> str:
        from agent_desk.store.privacy.read_privacy import PrivacyBook

        return PrivacyBook(self._actor.store).country_of(account)

    @staticmethod
    def _terms(country: str) -> Terms:
        return privacy_rules().requests.of(country)


class PersonRights:
    """What is done to the data of a person."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor

    def block(self, account: str, reason: str, folio: str = "") -> None:
        from agent_desk.domain.privacy.commands import BlockPerson

        self._actor.submit(lambda made, by, at: BlockPerson(made, by, at, account, reason, folio))

    def unblock(self, account: str, reason: str) -> None:
        from agent_desk.domain.privacy.commands import UnblockPerson

        self._actor.submit(lambda made, by, at: UnblockPerson(made, by, at, account, reason))

    def erase(self, account: str, folio: str = "") -> None:
        """All that no rule keeps, so that no byte of it is left in the files."""
        from agent_desk.domain.privacy.commands import ErasePerson
        from agent_desk.store.privacy.retention_shelf import RetentionShelf
        from agent_desk.store.privacy.scrub import scrub

        keep, today = privacy_rules().keep, self._actor.today()
        first = self._first_of(account)
        shelf = RetentionShelf(self._actor.store, today)
        terms = shelf.terms_of(first, keep)
        self._actor.submit(
            lambda made, by, at: ErasePerson(
                made, by, at, account, today, terms, folio, keep.backup_days
            )
        )
        scrub(self._actor.store)

    def correct(self, account: str, field: str, value: str, reason: str, was: str = "") -> None:
        from agent_desk.domain.privacy.commands import CorrectDatum

        self._actor.submit(
            lambda made, by, at: CorrectDatum(made, by, at, account, field, value, reason, was)
        )

    def retention(self) -> Iterator[None]:
        """The daily run, a step at a time."""
        from agent_desk.services.run_retention import Hand, run_retention
        from agent_desk.session import new_id
        from agent_desk.store.privacy.retention_shelf import RetentionShelf

        keep, actor, today = privacy_rules().keep, self._actor, self._actor.today()
        hand = Hand(actor.ledger(), actor.by, actor.now, new_id)
        shelf = RetentionShelf(actor.store, today)
        return run_retention(shelf, keep, hand, today)

    def _first_of(self, account: str) -> str:
        """The account under which a blocked person is listed."""
        from agent_desk.store.privacy.person_rows import person_of

        return person_of(self._actor.store, account).accounts[0]


def _coded(value: object) -> str:
    if isinstance(value, bytes):
        import base64

        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)


def _write(file: Path, content: bytes) -> None:
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as open_file:
            open_file.write(content)
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise UnwritableCopyError(file.name) from error
