"""Keep an agreement's page as a file: private to the user, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from agent_desk.domain.errors import DeskError


class PageNotSavedError(DeskError):
    """The page could not be written; no half file is left and an older one is untouched."""

    def __init__(self, folder: Path, why: str, remedy: str) -> None:
        super().__init__(
            f"No guardé la página en {folder}: {why}. El convenio sigue registrado; {remedy}."
        )


def page_name(folio: str) -> str:
    """A file name without personal data: «convenio-AD-261124-7F3K9Q.pdf»."""
    safe = "".join(letter for letter in folio if letter.isalnum() or letter in "-_")
    return f"convenio-{safe}.pdf"


def save_page(pdf: bytes, path: Path) -> Path:
    """Write the PDF, readable by its owner only (0600), and return its path.

    Written beside and then renamed, so a failure leaves nothing half written. Raises
    PageNotSavedError.
    """
    try:
        _replace(pdf, path)
    except OSError as error:
        raise PageNotSavedError(path.parent, *_reason(error)) from error
    return path


def _replace(pdf: bytes, path: Path) -> None:
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".convenio-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:  # mkstemp makes it 0600
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _reason(error: OSError) -> tuple[str, str]:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "el disco está lleno", "libere espacio y guárdela de nuevo"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "no hay permiso de escribir ahí", "elija otra carpeta"
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return "la carpeta no existe", "elija otra carpeta"
    if error.errno == errno.EISDIR:
        return "ese nombre es de una carpeta", "escriba otro nombre"
    return "el sistema no lo permitió", "elija otra carpeta o cierre el archivo si está abierto"
