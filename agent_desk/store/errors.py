"""What can go wrong with the file, each with its sentence for the user."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from agent_desk.domain.errors import StoreError
from agent_desk.store.driver import DriverError


class WrongKeyError(StoreError):
    """The key does not open the file, or its first page is damaged: they cannot be told apart."""

    def __init__(self) -> None:
        super().__init__(
            "No pude abrir el archivo de datos: la llave no corresponde o el archivo está dañado. "
            "No lo cambié ni lo borré; restaure el último respaldo o pida ayuda a supervisión."
        )


class NotAStoreError(StoreError):
    """The file is something else: plain SQLite, text, a truncated copy."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"Ese archivo no es un archivo de datos de Agent Desk: {reason}. "
            "No lo cambié; elija otro archivo o restaure el último respaldo."
        )


class MissingStoreError(StoreError):
    """There is no file at that place."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No encuentro el archivo de datos «{name}». No creé otro en su lugar; "
            "compruebe la carpeta o restaure el último respaldo."
        )


class MissingPortfolioError(StoreError):
    """The store names a portfolio file that is not beside it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Falta el archivo de la cartera «{name}», que va junto al archivo de datos. "
            "No cambié nada; devuélvalo a su carpeta o restaure el último respaldo completo."
        )


class ExistingStoreError(StoreError):
    """A store is asked for where there is one: it is never overwritten."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Ya existe el archivo «{name}». No lo cambié; ábralo o elija otro nombre."
        )


class DamagedStoreError(StoreError):
    """A page of the file fails its check (SQLCipher verifies each page it reads)."""

    def __init__(self) -> None:
        super().__init__(
            "El archivo de datos está dañado en una parte. No lo cambié y no perdió lo que ya "
            "está en el respaldo; vuelva al último respaldo."
        )


class NewerSchemaError(StoreError):
    """The file was written by a newer program; `unknown` are the migrations this one lacks."""

    def __init__(self, unknown: tuple[str, ...], needed_version: str = "") -> None:
        wanted = f"la {needed_version} o posterior" if needed_version else "la versión nueva"
        names = ", ".join(unknown)
        super().__init__(
            "Este archivo de datos es de una versión más nueva de Agent Desk "
            f"(cambios: {names}). No lo cambié; instale {wanted} para abrirlo."
        )
        self.unknown = unknown


class SchemaError(StoreError):
    """A migration left rows without their parent; it was undone."""

    def __init__(self) -> None:
        super().__init__(
            "No pude actualizar el archivo de datos: hay registros sueltos. Quedó como estaba; "
            "mande el informe a soporte y siga con la versión anterior."
        )


class DiskFullError(StoreError):
    """No room on the disk (or over a quota): the transaction was rolled back."""

    def __init__(self) -> None:
        super().__init__(
            "No hay espacio en el disco y no se guardó este último cambio. Lo anterior está a "
            "salvo; libere espacio y vuelva a guardar."
        )


class DiskFailureError(StoreError):
    """The disk refused to read or write."""

    def __init__(self) -> None:
        super().__init__(
            "El disco no respondió y no se guardó este último cambio. Lo anterior está a salvo; "
            "revise el disco y su espacio, y vuelva a guardar."
        )


class BusyStoreError(StoreError):
    """Another process held the file longer than the wait allows (5 s)."""

    def __init__(self) -> None:
        super().__init__(
            "Otro programa está usando el archivo de datos y no se guardó este último cambio. "
            "Lo anterior está a salvo; espere un momento y vuelva a guardar."
        )


class ReadOnlyStoreError(StoreError):
    """No permission to open or to write there."""

    def __init__(self) -> None:
        super().__init__(
            "No tengo permiso para escribir en el archivo de datos. No cambié nada; revise los "
            "permisos de la carpeta."
        )


class MissingFolderError(StoreError):
    """The folder of a file to be written is not there (a drive taken out, a name changed)."""

    def __init__(self) -> None:
        super().__init__(
            "La carpeta elegida no existe. No escribí nada y sus datos siguen igual; "
            "conecte el disco o elija otra carpeta."
        )


class NetworkDriveError(StoreError):
    """The file is on a network drive, where WAL cannot work (it needs one host's memory)."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"El archivo de datos está en una unidad de red ({kind}) y ahí puede dañarse. "
            "No lo abrí; muévalo a un disco de este equipo."
        )


class UnsafeSqliteError(StoreError):
    """The SQLite of this installation can corrupt a file that two processes use."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"La biblioteca SQLite {version} de esta instalación puede dañar los datos. "
            "No abrí nada; reinstale Agent Desk (se necesita 3.51.3 o posterior)."
        )


class UnencryptedDriverError(StoreError):
    """The driver in use does not encrypt: with plain SQLite the key is silently ignored."""

    def __init__(self) -> None:
        super().__init__(
            "Esta instalación no puede cifrar los datos. No guardé nada; reinstale Agent Desk."
        )


_SENTENCES: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", DiskFullError),
    ("SQLITE_IOERR", DiskFailureError),
    ("SQLITE_BUSY", BusyStoreError),
    ("SQLITE_LOCKED", BusyStoreError),
    ("SQLITE_NOTADB", WrongKeyError),
    ("SQLITE_CORRUPT", DamagedStoreError),
    ("SQLITE_READONLY", ReadOnlyStoreError),
    ("SQLITE_CANTOPEN", ReadOnlyStoreError),
    ("SQLITE_PERM", ReadOnlyStoreError),
)


def sentence_for(error: Exception) -> StoreError | None:
    """The user's error for a driver's, or None when it is a bug of ours (bad SQL, constraint)."""
    name = getattr(error, "sqlite_errorname", None) or ""
    for prefix, kind in _SENTENCES:
        if name.startswith(prefix):
            return kind()
    return None


_SYSTEM_SENTENCES: dict[int, type[StoreError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EFBIG: DiskFullError,
    errno.EACCES: ReadOnlyStoreError,
    errno.EPERM: ReadOnlyStoreError,
    errno.EROFS: ReadOnlyStoreError,
    errno.ENOENT: MissingFolderError,
}


@contextmanager
def translated_files() -> Iterator[None]:
    """Turn the system's errors about files and folders into sentences."""
    try:
        yield
    except OSError as error:
        raise _SYSTEM_SENTENCES.get(error.errno or 0, DiskFailureError)() from error


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors about the file into sentences; let bugs pass as they are."""
    try:
        yield
    except DriverError as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise sentence from error
