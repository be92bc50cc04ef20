"""Who collects for whom: what a letter, a script and a complaint must be able to name."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.agreement import PaymentMeans


@dataclass(frozen=True, slots=True)
class Institution:
    """The collection firm and the creditor it works for (facts that CONDUSEF asks to be stated).

    `complaints_*` is the creditor's specialised unit (UNE); `redeco_url` the public register of
    complaints; `means` the ways to pay, always into the creditor's own accounts.
    """

    firm_name: str
    firm_address: str
    firm_phone: str
    responsible: str
    creditor: str
    creditor_kind: str  # financial | commercial: selects the contact regime
    complaints_unit: str
    complaints_address: str
    complaints_phone: str
    complaints_email: str
    authority: str
    authority_contact: str
    redeco_url: str
    privacy_notice_url: str
    official_channel: str
    means: tuple[PaymentMeans, ...] = ()
    city: str = ""
    logo: str = ""
    registered_number: str = ""
    paper: str = "letter"  # letter | a4
    colour: str = "#14466B"

    @property
    def name(self) -> str:
        """Who calls, as it is said."""
        return self.firm_name

    @property
    def phone(self) -> str:
        return self.firm_phone

    @property
    def address(self) -> str:
        return self.firm_address
