"""Whether a workbook may be opened at all: what it says of itself is true, and it fits in memory.

The reader makes one table as wide and long as the farthest cell: a file of 5 KB with something in
XFD1048576 asked for 550 GB and took the program with it.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from agent_desk.services.unreadable import UnreadableFileError

LARGEST_UNPACKED = 3 * 1024**3  # what the parts of the workbook may take once unpacked
MOST_CELLS = 30_000_000  # of the rectangle around all cells: 24 bytes each
MOST_COLUMNS = 1_000
MOST_PARTS = 5_000
REPAIR = "Ábralo en la hoja de cálculo, guárdelo de nuevo y vuelva a cargarlo."
_FAR = "Borre lo que hay fuera de la tabla, guárdelo de nuevo y vuelva a cargarlo."
_CELL = re.compile(rb"""<(?:\w{1,20}:)?c\b[^>]*?\br\s*=\s*["']([A-Za-z]{1,6})(\d{1,10})["']""")
# A number of a cell written in code, or entities of the file's own, would hide from the pattern.
_HIDDEN = re.compile(rb"""\br\s*=\s*["'][^"'<>]{0,40}&|<!DOCTYPE|<!ENTITY""", re.IGNORECASE)
_PIECE = 1 << 20
_OVERLAP = 256  # a cell's tag may begin in one piece and end in the next


@contextmanager
def book_errors(name: str) -> Iterator[None]:
    """What the readers of workbooks raise on a broken one, as one sentence."""
    from python_calamine import CalamineError, PasswordError, ZipError

    try:
        yield
    except PasswordError as error:
        raise UnreadableFileError(
            name, "está protegido con contraseña", "Quítele la contraseña y guárdelo de nuevo."
        ) from error
    except UnreadableFileError:
        raise
    except (
        *(CalamineError, ZipError, zipfile.BadZipFile, zlib.error, OSError, EOFError),
        # openpyxl trusts that each part holds what it should; SyntaxError is broken XML.
        *(KeyError, ValueError, TypeError, IndexError, AttributeError, SyntaxError),
        *(RuntimeError, OverflowError),
    ) as error:
        raise UnreadableFileError(name, "está cortado o dañado", REPAIR) from error


def unpacked_bytes(path: Path) -> int:
    """What the parts say that they take. Raises UnreadableFileError."""
    with book_errors(path.name), zipfile.ZipFile(path) as parts:
        return sum(part.file_size for part in parts.infolist())


def require_book(path: Path) -> None:
    """Raises UnreadableFileError for what is zipped and no book, or would fill the memory."""
    with book_errors(path.name), zipfile.ZipFile(path) as parts:
        listed = parts.infolist()
    unpacked = sum(part.file_size for part in listed)
    if unpacked > LARGEST_UNPACKED or len(listed) > MOST_PARTS:
        raise UnreadableFileError(path.name, "ocupa demasiado al abrirlo", "Pártalo en varios.")
    if not any(part.filename.startswith("xl/") for part in listed):
        raise UnreadableFileError(path.name, "está comprimido y no es un libro de Excel", REPAIR)


def require_bounded(path: Path) -> None:
    """Before a book is read whole: each part is as large as it says, and no cell lies far away."""
    status = path.stat()
    reason = _unbounded(str(path), status.st_mtime_ns, status.st_size)
    if reason:
        raise UnreadableFileError(path.name, reason, _FAR)


@lru_cache(maxsize=8)
def _unbounded(path: str, _changed: int, _size: int) -> str:
    """Why it may not be read, "" when it may; read once for each file, since it is asked thrice."""
    name = Path(path).name
    with book_errors(name), zipfile.ZipFile(path) as parts:
        for part in parts.infolist():
            if part.filename.lower().endswith((".xml", ".rels")):
                reason = _far_cell(_pieces(parts, part))
                if reason:
                    return reason
    return ""


def _pieces(parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Read to its end, a part that is larger than it says fails its checksum."""
    rest = b""
    with parts.open(part) as stream:
        while piece := stream.read(_PIECE):
            yield rest + piece
            rest = piece[-_OVERLAP:]


def _far_cell(pieces: Iterator[bytes]) -> str:
    columns = rows = 0
    for piece in pieces:
        if _HIDDEN.search(piece):
            return "está escrito de un modo que ninguna hoja de cálculo usa"
        for letters, digits in _CELL.findall(piece):
            columns = max(columns, _column_number(letters))
            rows = max(rows, int(digits))
    if columns > MOST_COLUMNS or columns * rows > MOST_CELLS:
        return f"tiene celdas muy lejos de la tabla (columna {columns:,}, fila {rows:,})"
    return ""


def _column_number(letters: bytes) -> int:
    """A is 1, XFD is 16,384."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
