"""Finding a person by what is at hand: words of the name, part of a phone, account or RFC."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from agent_desk.domain.debtor import Phone
from agent_desk.domain.text.fold import fold
from agent_desk.services.ports import PersonHit
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.lookups import folded_number, phone_digits
from agent_desk.store.portfolio.find_digits import find_numbers
from agent_desk.store.portfolio.name_words import NameWords, Reading

SHORTEST_NUMBER = 4  # fewer digits than this would show half the portfolio
SHORTEST_PHONE = 7
WHOLE_NAME = 3  # words
_MOST_PEOPLE = 200

_HITS = """
    SELECT account.number, debtor.given_names, debtor.surnames, account.product_name,
           debtor.city, debtor.state, account.closed_on IS NOT NULL AS is_closed,
           account.overdue_cents,
           (SELECT number FROM phone WHERE debtor_id = debtor.id AND is_active
            ORDER BY is_own DESC, position LIMIT 1) AS phone,
           account.folded = :exact AS is_exact
    FROM {source}
    LIMIT :most
"""
_OF_PEOPLE = """(SELECT value AS row FROM json_each(:people)) AS found
    CROSS JOIN debtor ON debtor.row = found.row
    CROSS JOIN account ON account.debtor_id = debtor.id"""
_OF_ACCOUNTS = """(SELECT value AS row FROM json_each(:accounts)) AS found
    CROSS JOIN account ON account.row = found.row
    CROSS JOIN debtor ON debtor.id = account.debtor_id"""
_BY_WORDS = "SELECT rowid FROM person_search WHERE person_search MATCH :words LIMIT :most"
_OF_PHONE = """
    SELECT DISTINCT account.number, account.overdue_cents,
                    account.closed_on IS NOT NULL AS is_closed
    FROM phone JOIN account ON account.debtor_id = phone.debtor_id
    WHERE phone.digits = :digits AND phone.is_active
    ORDER BY is_closed, account.overdue_cents DESC, account.number
"""


@dataclass(frozen=True, slots=True)
class _Query:
    """What was typed: folded words of a name, and runs that look like numbers."""

    words: tuple[str, ...]
    numbers: tuple[str, ...]


class PeopleFinder:
    """Finds in the portfolio of now; the words of its names are kept between two questions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._names = NameWords(store)

    def find(self, text: str, limit: int) -> list[PersonHit]:
        """Whole words first, then words begun, then words with a slip; [] when too short."""
        query = _read(text)
        if not query.words and not query.numbers:
            return []
        hits: dict[str, tuple[tuple[int, ...], Row]] = {}
        for place, words in enumerate(self._readings(query, hits)):
            for row in self._search(query, words):
                hits.setdefault(row["number"], (_rank(row, place, words), row))
            if len(hits) >= limit:
                break
        ordered = sorted(hits.values(), key=lambda hit: (hit[0], _name_of(hit[1])))
        return [_hit(row) for _, row in ordered[:limit]]

    def _readings(self, query: _Query, hits: Collection[str]) -> Iterator[Reading]:
        """Nothing is corrected that is found as written."""
        if not query.words:
            yield []
            return
        for reading in self._names.literal(query.words):
            if hits and len(query.words) >= WHOLE_NAME:
                # Found as written: only the word still being typed may be longer. Looking for all
                # words as beginnings was what one search in twenty waited for.
                yield self._names.last_begun(query.words)
                return
            yield reading
        if not hits:
            yield from self._corrected(query, hits)

    def _corrected(self, query: _Query, hits: Collection[str]) -> Iterator[Reading]:
        for reading in self._names.corrected(query.words):
            if hits:
                return
            yield reading

    def _search(self, query: _Query, words: Reading) -> list[Row]:
        """`words` are the alternatives for each word typed; all words and numbers must match."""
        parameters: dict[str, Value] = {
            "most": _MOST_PEOPLE,
            "exact": query.numbers[0] if query.numbers else "",
        }
        if not words:
            return self._of_numbers(query, parameters)
        match = " AND ".join(_any_of(alternatives) for alternatives in words)
        if not query.numbers:
            found = self._store.rows(_BY_WORDS, {"words": match, "most": _MOST_PEOPLE})
            parameters["people"] = json.dumps([row[0] for row in found])
            return self._store.rows(_HITS.format(source=_OF_PEOPLE), parameters)
        rows = self._of_numbers(query, parameters)
        named = [set(alternatives) for alternatives in words]
        return [row for row in rows if all(group & _names_of(row) for group in named)]

    def _of_numbers(self, query: _Query, parameters: dict[str, Value]) -> list[Row]:
        """Who has every number typed, in any account, phone or RFC."""
        kept: dict[str, Row] = {}
        for place, number in enumerate(query.numbers):
            accounts, people = find_numbers(self._store, number, _MOST_PEOPLE)
            rows: list[Row] = []
            for name, ids, source in (
                ("accounts", accounts, _OF_ACCOUNTS),
                ("people", people, _OF_PEOPLE),
            ):
                if ids:
                    asked = {**parameters, name: json.dumps(ids)}
                    rows += self._store.rows(_HITS.format(source=source), asked)
            found = {str(row["number"]): row for row in rows}
            kept = found if not place else {n: row for n, row in kept.items() if n in found}
        return list(kept.values())


def accounts_of_phone(store: Store, number: str) -> list[str]:
    """Accounts whose debtor has that phone in use: the open ones, the most overdue first."""
    digits = phone_digits(number)
    if len(digits) < SHORTEST_PHONE:
        return []
    rows = store.rows(_OF_PHONE, {"digits": digits})
    is_open = [row["number"] for row in rows if not row["is_closed"]]
    return is_open or [row["number"] for row in rows]


def _read(text: str) -> _Query:
    if not any(sign.isalpha() for sign in text):
        whole = "".join(sign for sign in text if sign.isdigit())
        return _Query((), (whole,) if len(whole) >= SHORTEST_NUMBER else ())
    words: list[str] = []
    numbers: list[str] = []
    for piece in text.split():
        folded = folded_number(piece)
        if not any(sign.isdigit() for sign in folded):
            words.extend(fold(piece).split())
        elif len(folded) >= SHORTEST_NUMBER:
            numbers.append(folded)
    return _Query(tuple(words), tuple(numbers))


def _any_of(alternatives: tuple[str, ...]) -> str:
    return "(" + " OR ".join(f'"{word}"' for word in alternatives) + ")"


def _names_of(row: Row) -> set[str]:
    return set(fold(f"{row['given_names']} {row['surnames']}").split())


def _rank(row: Row, reading: int, words: Reading) -> tuple[int, ...]:
    """Small is best: the exact account, the more literal reading, the likelier words, open ones."""
    name = _names_of(row)
    nearness = sum(
        next((len(near) - place for place, word in enumerate(near) if word in name), 0)
        for near in words
    )
    return (-int(row["is_exact"]), reading, -nearness, int(row["is_closed"]))


def _name_of(row: Row) -> tuple[str, str, int]:
    return str(row["surnames"]), str(row["given_names"]), -int(row["overdue_cents"])


def _hit(row: Row) -> PersonHit:
    return PersonHit(
        account=row["number"],
        full_name=f"{row['given_names']} {row['surnames']}".strip(),
        product_name=row["product_name"],
        place=", ".join(part for part in (row["city"], row["state"]) if part),
        phone_masked=Phone(row["phone"]).masked if row["phone"] else "",
        is_closed=bool(row["is_closed"]),
    )
