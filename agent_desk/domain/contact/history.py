"""How often somebody was tried, by the debtor's own calendar days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.rules import Cap
from agent_desk.domain.debtor import PastContact


class AttemptCount:
    """Outgoing attempts per channel and local day, counted once for many questions."""

    def __init__(self, contacts: Iterable[PastContact], zone: ZoneInfo) -> None:
        self._made = Counter(
            (contact.channel, contact.at.astimezone(zone).date())
            for contact in contacts
            if contact.direction == "out"
        )

    def made(self, cap: Cap, day: date) -> int:
        """Attempts that this cap counts in its days ending on `day`."""
        days = [day - timedelta(days=back) for back in range(cap.days)]
        return sum(self._made[channel, when] for channel in cap.channels for when in days)
