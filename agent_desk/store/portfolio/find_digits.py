"""A number as it is typed, in phones, accounts and RFC: whole at once, a part by looking inside."""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.store.database import Store
from agent_desk.store.portfolio.index_people import ACCOUNTS, PHONES, RFCS

PHONE_LENGTH = 10

_ACCOUNT = "SELECT row FROM account WHERE folded = ? LIMIT 20"
_RFC = "SELECT row FROM debtor WHERE rfc = ? AND rfc <> '' LIMIT 20"
_PHONE = """
    SELECT debtor.row FROM phone JOIN debtor ON debtor.id = phone.debtor_id
    WHERE phone.digits = ? AND phone.is_active LIMIT 20
"""
_PAGES = "SELECT rows, text FROM digits_page WHERE kind = ? AND instr(text, ?) ORDER BY page"
_OWNERS = """
    SELECT DISTINCT debtor.row FROM json_each(?) AS found
    JOIN phone ON phone.row = found.value JOIN debtor ON debtor.id = phone.debtor_id
"""


def find_numbers(store: Store, number: str, most: int) -> tuple[list[int], list[int]]:
    """(rows of accounts, rows of debtors) that have it; a whole number is not looked for inside."""
    phone = number[-PHONE_LENGTH:]  # it may be typed with its country or trunk prefix
    accounts = [row[0] for row in store.rows(_ACCOUNT, (number,))]
    people = [row[0] for row in store.rows(_RFC, (number,))]
    if phone.isdigit() and len(phone) == PHONE_LENGTH:
        people += [row[0] for row in store.rows(_PHONE, (phone,))]
    if accounts or people:
        return accounts, people
    accounts = list(_inside(store, ACCOUNTS, number, most))
    people = list(_inside(store, RFCS, number, most))
    if phone.isdigit():
        people += _owners(store, list(_inside(store, PHONES, phone, most)))
    return accounts, people


def _owners(store: Store, phones: list[int]) -> list[int]:
    if not phones:
        return []
    return [row[0] for row in store.rows(_OWNERS, ("[" + ",".join(map(str, phones)) + "]",))]


def _inside(store: Store, kind: int, part: str, most: int) -> Iterator[int]:
    """Rows whose value has `part` in it, in order, at most `most` of them."""
    found = 0
    for page in store.stream(_PAGES, (kind, part)):
        rows = str(page["rows"]).split(",")
        text = str(page["text"])
        place = text.find(part)
        while place >= 0:
            at = text.count("\n", 0, place)
            yield int(rows[0]) + at if len(rows) == 1 else int(rows[at])
            found += 1
            if found >= most:
                return
            end = text.find("\n", place)  # the same value again is the same person
            place = text.find(part, end) if end >= 0 else -1
