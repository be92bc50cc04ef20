"""A yes typed in one line on the call: «permite whatsapp hasta 31/01/2027: grabación 17»."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time

from agent_desk.domain.contact.vocabulary import CHANNEL_NAMES
from agent_desk.domain.wishes import Consent, Window

_VERBS = ("permite", "acepta", "autoriza")
_HOURS = re.compile(r"(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})")
_UNTIL = re.compile(r"hasta(?: el)?\s+(\d{4})-(\d{1,2})-(\d{1,2})|hasta(?: el)?\s+([\d/]+)")
_LAST = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class ToldConsent:
    """`consent` counts as soon as `lacks` is empty; names in `lacks`: what | until | proof."""

    consent: Consent
    lacks: tuple[str, ...] = ()


def read_consent(
    text: str, now: datetime, *, is_after_contract: bool = False
) -> ToldConsent | None:
    """The yes in that line, given `now` (aware) on a call; None when it is none.

    After «:» stands where the proof is. «lo pidió» says that the person asked for it. A date
    without year is the next such day; its whole day counts.
    """
    said, _, proof = _without_clock(text)
    words = _plain(said)
    if not words.startswith(_VERBS):
        return None
    hours, rest = _hours(words)
    until, is_date_known, rest = _until(rest, now)
    channels = frozenset(CHANNEL_NAMES[w] for w in _names(rest) if w in CHANNEL_NAMES)
    what = _what(rest, has_hours=bool(hours))
    lacks = [] if channels or what != "channel" else ["what"]
    lacks += [] if is_date_known else ["until"]
    lacks += [] if proof.strip() else ["proof"]
    consent = Consent(
        what=what,
        channels=frozenset() if what == "visit" else channels,
        from_=now,
        until=until,
        proof=proof.strip(),
        medium="call",
        is_debtor_initiated="pidio" in words,
        is_after_contract=is_after_contract,
        hours=hours,
    )
    return ToldConsent(consent, tuple(lacks))


def _plain(text: str) -> str:
    """Small letters without accents; signs stay, as dates and hours need them."""
    letters = unicodedata.normalize("NFD", text.strip().lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _without_clock(text: str) -> tuple[str, str, str]:
    """Split at the first «:» that is not inside an hour."""
    found = re.search(r":(?!\d{2}\b)|:(?<!\d:)", text)
    return (text[: found.start()], ":", text[found.end() :]) if found else (text, "", "")


def _names(words: str) -> list[str]:
    return [word.removesuffix("s") if word == "llamadas" else word for word in words.split()]


def _hours(words: str) -> tuple[tuple[Window, ...], str]:
    found = []
    for opens, closes in _HOURS.findall(words):
        try:
            found.append(
                Window(time.fromisoformat(opens.zfill(5)), time.fromisoformat(closes.zfill(5)))
            )
        except ValueError:
            continue
    return tuple(found), _HOURS.sub(" ", words)


def _until(words: str, now: datetime) -> tuple[datetime | None, bool, str]:
    """(end, whether it was understood or not told, the other words)."""
    found = _UNTIL.search(words)
    if found is None:
        return None, "hasta" not in words, words
    rest = words[: found.start()] + " " + words[found.end() :]
    day = _day(found, now.date())
    if day is None or day < now.date():
        return None, False, rest
    return datetime.combine(day, _LAST, tzinfo=now.tzinfo), True, rest


def _day(found: re.Match[str], today: date) -> date | None:
    year, month, day, slashed = found.groups()
    try:
        if year:
            return date(int(year), int(month), int(day))
        parts = [int(part) for part in slashed.split("/")]
        if len(parts) == 3:
            return date(parts[2] + (2000 if parts[2] < 100 else 0), parts[1], parts[0])
        this = date(today.year, parts[1], parts[0])
        return this if this >= today else date(today.year + 1, parts[1], parts[0])
    except (ValueError, IndexError):
        return None


def _what(words: str, *, has_hours: bool) -> str:
    if "visita" in words:
        return "visit"
    if has_hours or "otra hora" in words or "otro horario" in words:
        return "hours"
    return "calls" if "mas llamadas" in words or "llamadas de mas" in words else "channel"
