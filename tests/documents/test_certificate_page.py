"""The certificate of an exam: one page that says what it was judged with."""

from __future__ import annotations

from datetime import date

from pypdf import PdfReader

from agent_desk.documents.certificate_page import draw_certificate
from agent_desk.services.certificate_sheet import CertificateSheet

SHEET = CertificateSheet(
    firm="Financiera Ejemplo",
    name="Lucía Campos",
    title="Examen del nivel 1",
    code="PR-0123-4567",
    made_on=date(2026, 11, 24),
    mean=78,
    drills=(("Guadalupe Rivera", 9101, 81), ("Kevin Ortiz", 9102, 74), ("Martín Rey", 9103, 80)),
    versions=(("actos", "0a1b2c3d4e"), ("hoja", "5f60718293"), ("programa", "0.1.0")),
    rule="Tres semillas fijas.",
)


def test_a_certificate_is_one_page_with_seeds_points_and_versions() -> None:
    from io import BytesIO

    pages = PdfReader(BytesIO(draw_certificate(SHEET))).pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    for said in ("Lucía Campos", "PR-0123-4567", "9102", "74 de 100", "0a1b2c3d4e", "78 puntos"):
        assert said in text
    assert "24 de noviembre de 2026" in text


def test_the_same_certificate_has_the_same_bytes() -> None:
    assert draw_certificate(SHEET) == draw_certificate(SHEET)
