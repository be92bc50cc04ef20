"""What supervision reads about privacy: requests, consents, blocked people, and what was kept."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from agent_desk.domain.debtor import KnownFact
from agent_desk.domain.privacy.requests import Request, RequestState, Right
from agent_desk.domain.wishes import Consent
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, instant_text, optional_day, optional_instant
from agent_desk.store.portfolio.portfolio_file import follow
from agent_desk.store.privacy.person_map import HELD
from agent_desk.store.privacy.person_rows import (
    PersonRow,
    events_of,
    person_of,
    requests_of,
    rows_of,
)
from agent_desk.store.privacy.rights_json import consent_of
from agent_desk.store.privacy.seal_person import days_of, left_of
from agent_desk.store.rows import fact_of_row

_REQUESTS = """
    SELECT * FROM privacy_request
    ORDER BY state IN ('done', 'refused'), ifnull(effect_by, answer_by), number
"""
_CONSENTS = """
    SELECT consent.id, consent.body, consent.noted_at, consent.by_user, consent.revoked_at,
           (SELECT min(number) FROM portfolio.account
            WHERE account.debtor_id = consent.debtor_id) AS account
    FROM consent {only} ORDER BY consent.revoked_at IS NOT NULL, consent.noted_at DESC LIMIT 500
"""
_BLOCKS = "SELECT * FROM person_block ORDER BY blocked_at DESC"
_LINES = "SELECT * FROM retention_line ORDER BY on_day DESC, kind, country LIMIT 200"
_ERASURES = "SELECT * FROM erasure ORDER BY at DESC LIMIT 100"
_COUNTRY = "SELECT country FROM portfolio.debtor WHERE id = ?"
_RAN = "SELECT value FROM meta WHERE key = 'retention_ran_on'"
_ALL_HARDSHIPS = """
    SELECT hardship.id, hardship.kind, hardship.noted_on, hardship.by_user, user.name AS by_name,
           (SELECT min(number) FROM portfolio.account
            WHERE account.debtor_id = hardship.debtor_id) AS account
    FROM hardship LEFT JOIN user ON user.id = hardship.by_user
    ORDER BY hardship.noted_on DESC, hardship.id LIMIT 1000
"""
_HARDSHIPS = "SELECT id, kind, text, noted_on FROM hardship WHERE debtor_id = ?"
_ON_CALL = "SELECT 1 FROM contact WHERE closed_at IS NULL AND began_at > ? LIMIT 1"
LONGEST_CALL = timedelta(hours=2)
_PHONES = "SELECT number FROM portfolio.phone WHERE debtor_id = ? ORDER BY position"


@dataclass(frozen=True, slots=True)
class KeptConsent:
    """A yes on record with its id, who kept it and until when it held."""

    id: str
    account: str
    consent: Consent
    noted_at: datetime
    by_user: str
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Blocked:
    """A blocked person by his first account; `days` is the newest day of each kind of record and
    `kept` what an erasure had to leave (kind, until, why)."""

    account: str
    country: str
    blocked_at: datetime
    reason: str
    folio: str
    is_erased: bool
    days: dict[str, date]
    kinds: tuple[str, ...]
    kept: tuple[tuple[str, date, str], ...]


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """What a rule did on a day."""

    on_day: date
    kind: str
    country: str
    removed: int
    kept: int
    why: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """The proof of an erasure: it names nobody. Backups made before hold him until that day."""

    at: datetime
    folio: str
    removed: int
    kept: tuple[str, ...]
    backups_until: date


@dataclass(frozen=True, slots=True)
class Hardship:
    """Somebody is in trouble: of which kind, noted when and by whom; not the words."""

    id: str
    account: str
    kind: str
    noted_on: date
    by_name: str


class PrivacyBook:
    """Reads of one open store, on its lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def requests(self) -> list[Request]:
        """Those that wait first, the nearest deadline on top."""
        return [_request(row) for row in self._store.rows(_REQUESTS)]

    def consents(self, account: str = "") -> list[KeptConsent]:
        """Of one person, or the newest of all; those in force first."""
        follow(self._store)
        if not account:
            return [_consent(row) for row in self._store.rows(_CONSENTS.format(only=""))]
        only = "WHERE consent.debtor_id = ?"
        debtor = person_of(self._store, account).debtor_id
        return [_consent(row) for row in self._store.rows(_CONSENTS.format(only=only), (debtor,))]

    def blocked(self) -> list[Blocked]:
        return [_blocked(self._store, row) for row in self._store.rows(_BLOCKS)]

    def lines(self) -> list[RetentionLine]:
        """The report of retention, newest day first."""
        return [
            RetentionLine(
                date.fromisoformat(row["on_day"]),
                *(row["kind"], row["country"], row["removed"], row["kept"], row["why"]),
            )
            for row in self._store.rows(_LINES)
        ]

    def erasures(self) -> list[Erasure]:
        return [_erasure(row) for row in self._store.rows(_ERASURES)]

    def last_run(self) -> date | None:
        """The last day on which the rules were gone through."""
        row = self._store.row(_RAN)
        return date.fromisoformat(row["value"]) if row else None

    def country_of(self, account: str) -> str:
        """Where the person lives, "" when not known. Raises UnknownAccountError."""
        follow(self._store)
        row = self._store.row(_COUNTRY, (person_of(self._store, account).debtor_id,))
        return str(row["country"]) if row else ""

    def sections_of(self, account: str) -> Sequence[tuple[str, list[PersonRow]]]:
        """Fulfils `services.person_copy.PersonShelf`."""
        follow(self._store)
        person = person_of(self._store, account)
        rows = rows_of(self._store, person)
        found = [(held.title, rows[held.name]) for held in HELD]
        found.append(("Solicitudes sobre sus datos", requests_of(self._store, person)))
        found.append(("Registro de actividad", events_of(self._store, person)))
        return found


def is_anybody_on_call(store: Store, now: datetime) -> bool:
    """In any window of this store; a contact left open for hours is not a call any more."""
    return store.row(_ON_CALL, (instant_text(now - LONGEST_CALL),)) is not None


def hardships_of(store: Store, account: str) -> list[tuple[str, KnownFact]]:
    """(id, reason) for who may read them."""
    debtor = person_of(store, account).debtor_id
    return [(str(row["id"]), fact_of_row(row)) for row in store.rows(_HARDSHIPS, (debtor,))]


def hardship_list(store: Store) -> list[Hardship]:
    """Everybody's, the newest first, without the words: those are read one by one."""
    follow(store)
    return [
        Hardship(
            *(row["id"], row["account"] or "", row["kind"]),
            date.fromisoformat(row["noted_on"]),
            row["by_name"] or row["by_user"],
        )
        for row in store.rows(_ALL_HARDSHIPS)
    ]


def hardship_text(store: Store, hardship_id: str) -> str:
    """The words of one; "" when it is gone."""
    row = store.row("SELECT text FROM hardship WHERE id = ?", (hardship_id,))
    return str(row["text"]) if row else ""


def phones_of(store: Store, account: str) -> list[str]:
    """The numbers of a person, to say which one is wrong."""
    debtor = person_of(store, account).debtor_id
    return [str(row["number"]) for row in store.rows(_PHONES, (debtor,))]


def copies_beside(store: Store) -> list[tuple[Path, date]]:
    """Copies of the store and the day each was made: an erased person is in the older ones."""
    if store.path is None:
        return []
    folder = store.path.parent
    found = [*folder.glob("*.bak"), *folder.glob("backups/*"), *folder.glob("*.bak.portfolio")]
    return [
        (file, date.fromtimestamp(file.stat().st_mtime)) for file in sorted(found) if file.is_file()
    ]


def _request(row: Row) -> Request:
    return Request(
        folio=row["folio"],
        account=row["account"],
        right=Right(row["asked"]),
        state=RequestState(row["state"]),
        received_on=date.fromisoformat(row["received_on"]),
        identity=row["identity"],
        reply_to=row["reply_to"],
        told=row["told"],
        answer_by=date.fromisoformat(row["answer_by"]),
        answered_on=optional_day(row["answered_on"]),
        answer=row["answer"],
        effect_by=optional_day(row["effect_by"]),
        done_on=optional_day(row["done_on"]),
        extended=row["extended"],
    )


def _consent(row: Row) -> KeptConsent:
    return KeptConsent(
        row["id"],
        str(row["account"] or ""),
        consent_of(row["body"]),
        instant_of(row["noted_at"]),
        row["by_user"],
        optional_instant(row["revoked_at"]),
    )


def _blocked(store: Store, row: Row) -> Blocked:
    days = {"breach_data": date.fromisoformat(row["breach_on"])}
    return Blocked(
        account=str(json.loads(row["accounts"])[0]),
        country=row["country"],
        blocked_at=instant_of(row["blocked_at"]),
        reason=row["reason"],
        folio=row["folio"],
        is_erased=row["erased_at"] is not None,
        days={**days, **days_of(store, row["debtor_id"])},
        kinds=tuple(left_of(store, row["debtor_id"])),
        kept=tuple(
            (kind, date.fromisoformat(day), why) for kind, day, why in json.loads(row["kept"])
        ),
    )


def _erasure(row: Row) -> Erasure:
    return Erasure(
        instant_of(row["at"]),
        row["folio"],
        sum(json.loads(row["removed"]).values()),
        tuple(kind for kind, _day in json.loads(row["kept"])),
        date.fromisoformat(row["backups_until"]),
    )
