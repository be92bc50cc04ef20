"""Who collects for whom: what a letter, a script and a complaint must be able to name."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.agreement import PaymentMeans


@dataclass(frozen=True, slots=True)
class Complaints:
    """Who hears a complaint in one country, and where its privacy notice is."""

    country: str
    unit: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    authority: str = ""
    authority_contact: str = ""
    register_url: str = ""
    privacy_notice_url: str = ""


@dataclass(frozen=True, slots=True)
class Institution:
    """The collection firm and the creditor it works for (facts that CONDUSEF asks to be stated).

    `complaints_*` is the creditor's specialised unit (UNE); `redeco_url` the public register of
    complaints; `means` the ways to pay, always into the creditor's own accounts. All of that is of
    `country`; `abroad` is who hears complaints in each other country.
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
    country: str = "MX"
    abroad: tuple[Complaints, ...] = ()

    def complaints_in(self, country: str) -> Complaints:
        """Of that country; empty where nobody wrote it down, so that no page is made there."""
        if country == self.country:
            return Complaints(
                country,
                self.complaints_unit,
                self.complaints_address,
                self.complaints_phone,
                self.complaints_email,
                self.authority,
                self.authority_contact,
                self.redeco_url,
                self.privacy_notice_url,
            )
        return next((each for each in self.abroad if each.country == country), Complaints(country))

    def authority_in(self, country: str) -> str:
        """Who protects users there; "" where nobody wrote it down."""
        return self.complaints_in(country).authority

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
