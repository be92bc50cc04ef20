"""The institution's signature on a page, with its certificate; needs the extra «sign» (pyHanko)."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from agent_desk.domain.errors import DeskError


class NotSignedError(DeskError):
    """The page was not signed; it stays as it was, and valid without."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"No firmé la página: {why}. La página sin firma sigue siendo buena; puede entregarla."
        )


def sign_page(pdf: bytes, certificate: Path, passphrase: str, reason: str) -> bytes:
    """The page with a PAdES signature appended; nothing before it changes. Raises NotSignedError.

    `certificate` is the PKCS#12 file (.p12, .pfx) of the institution.
    """
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import PdfSignatureMetadata, SimpleSigner, sign_pdf
        from pyhanko.sign.fields import SigSeedSubFilter
    except ImportError:
        raise NotSignedError(
            "falta el componente de firma; instálelo con «pip install agent-desk[sign]»"
        ) from None
    signer = SimpleSigner.load_pkcs12(str(certificate), passphrase=passphrase.encode())
    if signer is None:
        raise NotSignedError("el certificado no se abrió; revise el archivo y su contraseña")
    metadata = PdfSignatureMetadata(
        field_name="Institucion", reason=reason, subfilter=SigSeedSubFilter.PADES
    )
    signed: BytesIO = sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), metadata, signer=signer)
    return signed.getvalue()
