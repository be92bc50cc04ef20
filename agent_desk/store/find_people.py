"""Finding a person by what is at hand: words of the name, part of a phone, part of an account."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.debtor import Phone
from agent_desk.domain.text.fold import fold
from agent_desk.services.ports import PersonHit
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.lookups import folded_number, phone_digits

SHORTEST_NUMBER = 4  # fewer digits than this would show half the portfolio
SHORTEST_PHONE = 7
SHORTEST_CORRECTED = 4  # a shorter word with a slip could be anything
_PHONE_LENGTH = 10
_MOST_PEOPLE = 200

_HITS = """
    SELECT account.number, debtor.given_names, debtor.surnames, account.product_name,
           debtor.city, debtor.state,
           (SELECT number FROM phone WHERE debtor_id = debtor.id AND is_active
            ORDER BY is_own DESC, position LIMIT 1) AS phone,
           account.folded = :exact AS is_exact
    FROM account JOIN debtor ON debtor.id = account.debtor_id
    WHERE {where}
    ORDER BY is_exact DESC, debtor.surnames, debtor.given_names, account.overdue_cents DESC
    LIMIT :most
"""
_BY_WORDS = """debtor.row IN (
    SELECT rowid FROM person_search WHERE person_search MATCH :words LIMIT :most)"""
_BY_NUMBER = """(
    account.row IN (SELECT rowid / 2 FROM number_search
                    WHERE number_search MATCH :number{n} AND rowid % 2 = 1)
    OR debtor.id IN (SELECT debtor_id FROM phone WHERE row IN (
        SELECT rowid / 2 FROM number_search
        WHERE number_search MATCH :phone{n} AND rowid % 2 = 0)))"""
_VOCABULARY = "SELECT term FROM person_word WHERE length(term) BETWEEN :least AND :most"
_KNOWN_PREFIX = "SELECT 1 FROM person_search WHERE person_search MATCH ? LIMIT 1"
_OF_PHONE = """
    SELECT DISTINCT account.number, account.overdue_cents
    FROM phone JOIN account ON account.debtor_id = phone.debtor_id
    WHERE phone.digits = :digits AND phone.is_active
    ORDER BY account.overdue_cents DESC, account.number
"""


@dataclass(frozen=True, slots=True)
class _Query:
    """What was typed: folded words of a name, and runs that look like numbers."""

    words: tuple[str, ...]
    numbers: tuple[str, ...]


def find_people(store: Store, text: str, limit: int) -> list[PersonHit]:
    """Whole words first, then words begun, then words with a typing slip; [] when too short."""
    query = _read(text)
    if not query.words and not query.numbers:
        return []
    words: list[tuple[str, ...]] = [(word,) for word in query.words]
    hits = _search(store, query, words)
    if not hits and query.words:
        words = [_corrected(store, word) for word in query.words]
        hits = _search(store, query, words)
    hits.sort(key=lambda row: _closeness(row, words), reverse=True)
    return [_hit(row) for row in hits[:limit]]


def accounts_of_phone(store: Store, number: str) -> list[str]:
    """Accounts whose debtor has that phone in use, the most overdue first."""
    digits = phone_digits(number)
    if len(digits) < SHORTEST_PHONE:
        return []
    return [row["number"] for row in store.rows(_OF_PHONE, {"digits": digits})]


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


def _search(store: Store, query: _Query, words: list[tuple[str, ...]]) -> list[Row]:
    """`words` are the alternatives for each word typed; all words and all numbers must match."""
    if not all(words):
        return []
    where = [_BY_WORDS] if words else []
    where += [_BY_NUMBER.format(n=n) for n in range(len(query.numbers))]
    parameters: dict[str, Value] = {
        "most": _MOST_PEOPLE,
        "words": " AND ".join(_any_of(alternatives) for alternatives in words),
        "exact": query.numbers[0] if query.numbers else "",
    }
    for n, number in enumerate(query.numbers):
        parameters[f"number{n}"] = f'"{number}"'
        # A phone may be typed with its country or trunk prefix: the index has the last ten.
        parameters[f"phone{n}"] = f'"{number[-_PHONE_LENGTH:]}"'
    return store.rows(_HITS.format(where=" AND ".join(where)), parameters)


def _any_of(alternatives: tuple[str, ...]) -> str:
    return "(" + " OR ".join(f'"{word}"*' for word in alternatives) + ")"


def _corrected(store: Store, word: str) -> tuple[str, ...]:
    """The word itself where some name begins so, else the nearest that exist, nearest first.

    Of two as near, the one that begins alike: a first letter is seldom the slip.
    """
    if len(word) < SHORTEST_CORRECTED or store.row(_KNOWN_PREFIX, (f'"{word}"*',)):
        return (word,)
    from agent_desk.domain.text.similar import near_words

    lengths = {"least": len(word) - 2, "most": len(word) + 2}
    vocabulary = [str(row["term"]) for row in store.rows(_VOCABULARY, lengths)]
    near = near_words(word, vocabulary)
    near.sort(key=lambda found: (found[1], found[0][0] == word[0]), reverse=True)
    return tuple(found for found, _ in near)


def _closeness(row: Row, words: list[tuple[str, ...]]) -> tuple[int, int]:
    """The exact account first; then by words met whole, the likelier correction counting more."""
    name = set(fold(f"{row['given_names']} {row['surnames']}").split())
    weights = [
        next((len(near) - place for place, word in enumerate(near) if word in name), 0)
        for near in words
    ]
    return int(row["is_exact"]), sum(weights)


def _hit(row: Row) -> PersonHit:
    return PersonHit(
        account=row["number"],
        full_name=f"{row['given_names']} {row['surnames']}".strip(),
        product_name=row["product_name"],
        place=", ".join(part for part in (row["city"], row["state"]) if part),
        phone_masked=Phone(row["phone"]).masked if row["phone"] else "",
    )
