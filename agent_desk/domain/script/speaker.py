"""What the words need of others: who speaks, and an offer to be spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from agent_desk.domain.agreement import ScheduledPayment


class Speaker(Protocol):
    """Who calls, as the debtor may hear and check it."""

    @property
    def name(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def complaints_unit(self) -> str: ...
    @property
    def complaints_phone(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def redeco_url(self) -> str: ...
    @property
    def official_channel(self) -> str: ...
    def authority_in(self, country: str) -> str: ...


class SpokenOffer(Protocol):
    """An offer, as far as words go; amounts in centavos."""

    @property
    def payments(self) -> Sequence[ScheduledPayment]: ...
    @property
    def waived_cents(self) -> int: ...
    @property
    def closes_debt(self) -> bool: ...
    @property
    def expires_on(self) -> date | None: ...
