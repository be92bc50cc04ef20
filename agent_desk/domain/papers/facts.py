"""All that a page may be made of, and the parts that several pages share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.agreement import Agreement, PaymentMeans
from agent_desk.domain.clabe import DIGITS, is_clabe
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts, fill, full_date, grouped
from agent_desk.domain.papers.paper import Block, Fact, Facts, Look, Paper, Way


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """`texts` are the house's common words and the agreement's template; `today` is printed."""

    agreement: Agreement
    debtor: Debtor
    account: Account
    institution: Institution
    texts: LetterTexts
    today: date
    is_demo: bool = False

    @property
    def reference(self) -> str:
        """What tells the creditor whose payment it is."""
        return self.agreement.means.reference or self.account.reference

    def label(self, name: str, values: Mapping[str, str] | None = None) -> str:
        return fill(self.texts.labels[name], values or {})


def parties(facts: PaperFacts) -> Facts:
    """Client, account, creditor and firm, side by side."""
    debtor, institution = facts.debtor, facts.institution
    home = ", ".join(part for part in (debtor.city, debtor.state) if part)
    return Facts(
        (
            Fact(facts.label("debtor"), debtor.full_name, home),
            Fact(facts.label("account"), facts.agreement.account, facts.account.product_name),
            Fact(facts.label("creditor"), institution.creditor),
            Fact(facts.label("firm"), institution.firm_name, institution.responsible),
        )
    )


def way_of(facts: PaperFacts, means: PaymentMeans, *, has_codes: bool = False) -> Way:
    """A means as it is printed; codes only where a machine reads them."""
    lines = []
    if means.account:
        lines.append((facts.label("pay_account"), grouped(means.account)))
    lines.append((facts.label("reference"), facts.reference))
    is_transfer = len(means.account) == DIGITS and is_clabe(means.account)
    return Way(
        name=means.name,
        lines=tuple(lines),
        detail=means.detail,
        barcode=facts.reference if has_codes and means.id == "tienda" else "",
        qr=_transfer_text(facts, means) if has_codes and is_transfer else "",
    )


def _transfer_text(facts: PaperFacts, means: PaymentMeans) -> str:
    """What a telephone's camera copies, so that nobody types eighteen digits."""
    return (
        f"Beneficiario: {facts.institution.creditor}\nCLABE: {means.account}\n"
        f"Concepto: {facts.reference}"
    )


def ways_of(facts: PaperFacts) -> tuple[Way, ...]:
    """The agreed means first, then every other one of the creditor."""
    agreed = facts.agreement.means
    others = [means for means in facts.institution.means if means.id != agreed.id]
    return tuple(way_of(facts, means, has_codes=True) for means in (agreed, *others))


def paper_of(
    facts: PaperFacts, kind: str, title: str, blocks: tuple[Block, ...], *, code: str, version: str
) -> Paper:
    """The page around its blocks, sealed with its fingerprint."""
    agreement, institution = facts.agreement, facts.institution
    place = f"{institution.city}, " if institution.city else ""
    policy = f"{facts.label('policy')} {agreement.policy_id} v{agreement.policy_version}"
    code_line = f"{facts.label('folio')} {code}"
    return Paper(
        kind=kind,
        code=code,
        title=title,
        code_line=code_line,
        place_date=f"{place}{full_date(facts.today)}",
        firm=institution.firm_name,
        firm_lines=(institution.firm_address, f"Tel. {institution.firm_phone}"),
        running=f"{code_line} · {facts.label('continued')}",
        footer=f"{code} · {policy} · {agreement.policy_hash[:12]} · {version}",
        page=facts.texts.labels["page"],
        blocks=blocks,
        look=facts.texts.look or Look(institution.paper, institution.colour, institution.logo),
        demo=facts.label("demo") if facts.is_demo else "",
        lang=f"es-{facts.texts.country}",
    ).sealed()
