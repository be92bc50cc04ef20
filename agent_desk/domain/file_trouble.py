"""Why a file could not be read or written, in Spanish: the system says it in its own language."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOENT: "no existe",
    errno.ENOTDIR: "su carpeta no existe",
    errno.EISDIR: "es una carpeta",
    errno.EACCES: "este usuario no tiene permiso",
    errno.EPERM: "este usuario no tiene permiso",
    errno.ENOSPC: "el disco está lleno",
    errno.EROFS: "el disco es de solo lectura",
    errno.ENAMETOOLONG: "el nombre es demasiado largo",
    errno.ELOOP: "sus enlaces dan vueltas",
}


def file_reason(error: OSError) -> str:
    """Fits after «No pude leer x.csv: »."""
    return _REASONS.get(error.errno or 0, "el sistema no dejó abrirlo")
