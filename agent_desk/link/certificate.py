"""A certificate for one session, and what TLS is set up with on either side."""

from __future__ import annotations

import os
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

_HOURS = timedelta(hours=12)


def server_context() -> tuple[ssl.SSLContext, bytes]:
    """TLS 1.3 with a new self-signed certificate; and that certificate, as DER.

    The key is in a private file for as long as OpenSSL takes to read it: it reads no other way.
    """
    key, certificate, der = _new_certificate()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    handle, name = tempfile.mkstemp(prefix="practica-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(key + certificate)
        context.load_cert_chain(name)
    finally:
        Path(name).unlink(missing_ok=True)
    return context, der


def client_context() -> ssl.SSLContext:
    """No authority vouches for the certificate: the pairing code does, see pairing.py."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _new_certificate() -> tuple[bytes, bytes, bytes]:
    """(key PEM, certificate PEM, certificate DER)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "agent-desk practice")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _HOURS)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    encoding = serialization.Encoding
    return pem, certificate.public_bytes(encoding.PEM), certificate.public_bytes(encoding.DER)
