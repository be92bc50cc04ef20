"""The letter of a campaign: its text, whom to call with which code, and the person's rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import full_date
from agent_desk.domain.papers.paper import (
    Block,
    Clauses,
    Fact,
    Facts,
    Lede,
    Look,
    Paper,
    Way,
    Ways,
)

_TITLE_MOST = 60
_TITLE = "Hablemos de su crédito"
_LAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class PieceFacts:
    """A piece as it goes out: its text already filled, the line and code as they are printed, and
    a number of its own in the batch."""

    text: str
    line: str
    code: str
    until: date | None
    number: str


def campaign_paper(
    piece: PieceFacts, case: CaseFile, institution: Institution, today: date, *, is_demo: bool
) -> Paper:
    """One letter, sealed. A first line on its own is the title. It carries no amount: whoever
    opens it first may be somebody else."""
    title, paragraphs = _parted(piece.text)
    place = f"{institution.city}, " if institution.city else ""
    blocks: list[Block] = [_parties(case, institution), *map(Lede, paragraphs)]
    if piece.line:
        blocks.append(_answer(piece))
    blocks.append(_rights(institution))
    return Paper(
        kind="campaign",
        code=piece.number,
        title=title,
        code_line=f"Carta {piece.number}",
        place_date=f"{place}{full_date(today)}",
        firm=institution.firm_name,
        firm_lines=(institution.firm_address, f"Tel. {institution.firm_phone}"),
        running=f"Carta {piece.number} · sigue",
        footer=piece.number,
        page="Página {n} de {total}",
        blocks=tuple(blocks),
        look=Look(institution.paper, institution.colour, institution.logo),
        demo="DATOS DE EJEMPLO" if is_demo else "",
        lang=f"es-{institution.country}",
    ).sealed()


def values_of(
    case: CaseFile, institution: Institution, line: str, code: str, until: date | None
) -> Mapping[str, str]:
    """What the text of a piece may ask for, for this person."""
    return {
        "nombre": case.debtor.full_name,
        "acreedor": institution.creditor,
        "despacho": institution.firm_name,
        "producto": case.account.product_name.lower(),
        "cuenta": _last_digits(case.account.number),
        "linea": line,
        "codigo": code,
        "hasta": full_date(until) if until else "",
    }


def _parted(text: str) -> tuple[str, tuple[str, ...]]:
    parts = tuple(part.strip() for part in text.split("\n\n") if part.strip())
    if len(parts) > 1 and len(parts[0]) <= _TITLE_MOST and "\n" not in parts[0]:
        return parts[0], parts[1:]
    return _TITLE, parts


def _parties(case: CaseFile, institution: Institution) -> Facts:
    home = ", ".join(part for part in (case.debtor.city, case.debtor.state) if part)
    return Facts(
        (
            Fact("Para", case.debtor.full_name, home),
            Fact("Cuenta que termina en", _last_digits(case.account.number)),
            Fact("A quién debe", institution.creditor, case.account.product_name),
            Fact("Quién le escribe", institution.firm_name, institution.responsible),
        )
    )


def _answer(piece: PieceFacts) -> Ways:
    lines = [("Línea", piece.line)]
    lines += [("Código", piece.code)] if piece.code else []
    until = f"Esta línea contesta hasta el {full_date(piece.until)}." if piece.until else ""
    detail = " ".join(
        part for part in ("Diga el código al llamar." * bool(piece.code), until) if part
    )
    return Ways("Para responder", (Way("Llámenos", tuple(lines), detail),))


def _rights(institution: Institution) -> Clauses:
    unit = ", ".join(
        part for part in (institution.complaints_phone, institution.complaints_email) if part
    )
    return Clauses(
        "Sus derechos",
        (
            ("Quejas", f"{institution.complaints_unit}: {unit}."),
            (
                institution.authority,
                f"{institution.authority_contact}. Registro de quejas: {institution.redeco_url}.",
            ),
            ("Sus datos", f"Aviso de privacidad: {institution.privacy_notice_url}."),
            (
                "No quiero cartas",
                f"Pida en el {institution.firm_phone} que no se le escriba; se respeta.",
            ),
        ),
    )


def _last_digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isalnum())[-_LAST_DIGITS:]
