"""`agent-desk page | verify`: pages of agreements, and whether a page is one of ours."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.papers.texts import KIND_NAMES

_OUT = click.Path(dir_okay=False, path_type=Path)
_IN = click.Path(dir_okay=False, exists=True, path_type=Path)


@click.command()
@click.argument("file", type=_IN)
@as_json
@click.pass_obj
@tells_errors
def verify(is_demo: bool, file: Path, is_json: bool) -> None:
    """¿Este PDF es una página nuestra? Auténtica (0), alterada o desconocida (1)."""
    from agent_desk.documents.pdf_words import words_of
    from agent_desk.services.verify_paper import AUTHENTIC, verify_paper
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_papers import LocalPapers

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        verdict = verify_paper(LocalPapers(session.store), file.read_bytes(), words_of)
    lines = [verdict.sentence]
    for shown, issued in verdict.differences:
        lines += [f"  dice:    {shown or '(nada)'}", f"  se emitió: {issued or '(nada)'}"]
    say(verdict, "\n".join(lines), is_json=is_json)
    if verdict.status != AUTHENTIC:
        sys.exit(1)


@click.command()
@click.argument("kind", type=click.Choice(list(KIND_NAMES)))
@click.option("--folio", default="", help="Folio del convenio.")
@click.option("--account", default="", help="Cuenta, para el estado de la deuda.")
@click.option("--payment", default="", help="Pago, para su recibo; el último si falta.")
@click.option("--out", type=_OUT, required=True, help="Archivo PDF que se crea.")
@click.option("--sign", "certificate", type=_IN, help="Firma con este certificado PKCS#12.")
@as_json
@click.pass_obj
@tells_errors
def page(
    is_demo: bool,
    kind: str,
    folio: str,
    account: str,
    payment: str,
    out: Path,
    certificate: Path | None,
    is_json: bool,
) -> None:
    """Emite una página (o da otra vez la misma, byte por byte) y la guarda en un archivo."""
    from agent_desk.cli.paper_wanted import issued, signed, wanted_page
    from agent_desk.services.print_agreement import save_page
    from agent_desk.session import open_session

    passphrase = _passphrase(certificate)
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        wanted = wanted_page(session, kind, folio, account, payment)
        paper = issued(session, wanted)
        pdf = signed(session, paper, certificate, passphrase) if certificate else paper.pdf
        save_page(pdf, out)
    say(
        {"code": paper.code, "sha256": paper.sha256, "pages": paper.pages, "file": str(out)},
        f"{KIND_NAMES[kind]} {paper.code}: {out}",
        is_json=is_json,
    )


def _passphrase(certificate: Path | None) -> str:
    if certificate is None:
        return ""
    return str(click.prompt("Contraseña del certificado", hide_input=True, err=True))
