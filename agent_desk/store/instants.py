"""How instants and days are written: UTC text of one width, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

BUSINESS_ZONE = ZoneInfo("America/Mexico_City")  # the institution's day, for promises and lists


def instant_text(at: datetime) -> str:
    """«2026-11-22T13:54:14.000000Z»; a naive datetime raises ValueError."""
    if at.tzinfo is None:
        raise ValueError("an instant must be aware")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant_of(text: str) -> datetime:
    return datetime.fromisoformat(text)


def optional_instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def optional_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def business_day_text(at: datetime) -> str:
    """The institution's calendar day of an instant."""
    return at.astimezone(BUSINESS_ZONE).date().isoformat()
