"""The institution's signature: what it covers is known, and a change to it is found out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from agent_desk.documents.pdf_words import words_of
from agent_desk.documents.signing import NotSignedError, sign_page
from tests.documents.papers import a_pdf

pyhanko = pytest.importorskip("pyhanko", reason="needs the extra: pip install agent-desk[sign]")
PASSPHRASE = "una clave larga"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PKCS#12 file of an invented institution."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Financiera Ejemplo")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    path = tmp_path_factory.mktemp("sign") / "institucion.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"firma", key, made, None, secret))
    return path


@pytest.fixture(scope="module")
def signed(certificate: Path) -> bytes:
    return sign_page(a_pdf("agreement"), certificate, PASSPHRASE, "Documento AD-1")


def status_of(pdf: bytes) -> object:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    reader = PdfFileReader(BytesIO(pdf))
    signature = reader.embedded_signatures[0]
    trusted = ValidationContext(trust_roots=[signature.signer_cert])
    return validate_pdf_signature(signature, trusted)


def test_the_signature_of_the_institution_verifies_and_covers_the_page(signed: bytes) -> None:
    status = status_of(signed)
    assert status.intact and status.valid and status.trusted  # type: ignore[attr-defined]
    assert status.coverage.name == "ENTIRE_FILE"  # type: ignore[attr-defined]
    assert "Financiera Ejemplo" in status.signing_cert.subject.human_friendly  # type: ignore[attr-defined]


def test_the_page_that_was_issued_stays_inside_untouched(signed: bytes) -> None:
    page = a_pdf("agreement")
    assert signed.startswith(page)
    assert words_of(signed) == words_of(page)


def test_a_single_changed_byte_breaks_the_signature(signed: bytes) -> None:
    at = signed.index(b"/MarkInfo")
    altered = signed[:at] + b"/MarkInfa" + signed[at + 9 :]
    assert len(altered) == len(signed)
    assert not status_of(altered).intact  # type: ignore[attr-defined]


@pytest.mark.parametrize("passphrase", ["otra", ""])
def test_a_wrong_passphrase_is_a_sentence_and_the_page_stays_good(
    certificate: Path, passphrase: str
) -> None:
    with pytest.raises(NotSignedError, match="revise el archivo y su contraseña"):
        sign_page(a_pdf("agreement"), certificate, passphrase, "")


def test_a_certificate_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotSignedError, match="no se abrió"):
        sign_page(a_pdf("agreement"), tmp_path / "nada.p12", PASSPHRASE, "")
