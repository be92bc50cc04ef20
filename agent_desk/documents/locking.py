"""The same page with a password, for sending it by e-mail."""

from __future__ import annotations

from io import BytesIO


def lock_pdf(pdf: bytes, password: str) -> bytes:
    """AES-256 with that password to open it; the page inside is the very same. The bytes differ
    each time (random salt). ValueError for an empty password."""
    if not password:
        raise ValueError("a password is needed")
    from pypdf import PdfWriter

    writer, sheet = PdfWriter(clone_from=BytesIO(pdf)), BytesIO()
    writer.encrypt(password, algorithm="AES-256")
    writer.write(sheet)
    return sheet.getvalue()
