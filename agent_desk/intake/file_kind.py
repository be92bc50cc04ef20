"""What a file really is, whatever its name says: text, a workbook, or something to refuse."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from agent_desk.services.unreadable import UnreadableFileError

LARGEST_BYTES = 4 * 1024**3
PIECE_BYTES = 1 << 20
AS_CSV = "Pida el archivo en CSV o XLSX y vuelva a cargarlo."
TEXT, WORKBOOK = "csv", "xlsx"
MIXED = "utf-8 con letras rotas"  # some bytes are not UTF-8: their rows are refused one by one

# First bytes of files that people rename.
_OTHER_KINDS = (
    (b"%PDF", "es un PDF", AS_CSV),
    (b"SQLite format 3", "es una base de datos", AS_CSV),
    (b"\x1f\x8b", "está comprimido", "Descomprímalo y cargue el archivo de adentro."),
    (b"Rar!", "está comprimido", "Descomprímalo y cargue el archivo de adentro."),
    (b"7z\xbc\xaf", "está comprimido", "Descomprímalo y cargue el archivo de adentro."),
    (b"\x89PNG", "es una imagen", AS_CSV),
    (b"\xff\xd8\xff", "es una imagen", AS_CSV),
    (b"{\\rtf", "es un documento de texto con formato", AS_CSV),
)
_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_HTML = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<meta")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Bytes that Windows-1252 leaves empty: a file with them is in no code of ours.
_NOT_CP1252 = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


@dataclass(frozen=True, slots=True)
class FileKind:
    """`encoding` of a text file; `lines` counted in passing; `size` in bytes.

    `has_long_lines`: somewhere a million bytes pass without a line break.
    """

    kind: str
    encoding: str
    size: int
    lines: int = 0


def kind_of(path: Path) -> FileKind:
    """Look at the whole file once. Raises UnreadableFileError with what it is instead."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(8192)
    except OSError as error:
        reason = "no existe" if isinstance(error, FileNotFoundError) else "no se puede leer"
        raise UnreadableFileError(path.name, reason, "Revise la ruta y sus permisos.") from error
    if size == 0 or not head.strip(b"\x00\r\n\t ,;|\xef\xbb\xbf"):
        raise UnreadableFileError(path.name, "está vacío", "Pídalo de nuevo a quien lo mandó.")
    if size > LARGEST_BYTES:
        raise UnreadableFileError(path.name, "pesa más de 4 GB", "Pártalo en varios.")
    _refuse_others(path.name, head)
    if head.startswith(_ZIP):
        return FileKind(WORKBOOK, "", size)
    encoding, lines = _encoding_of(path, head)
    return FileKind(TEXT, encoding, size, lines)


def _refuse_others(name: str, head: bytes) -> None:
    for start, kind, advice in _OTHER_KINDS:
        if head.startswith(start):
            raise UnreadableFileError(name, kind, advice)
    if head.startswith(_OLE):
        if b"E\x00n\x00c\x00r\x00y\x00p\x00t" in head or name.lower().endswith(".xlsx"):
            raise UnreadableFileError(
                name,
                "está protegido con contraseña",
                "Ábralo en la hoja de cálculo, quítele la contraseña y guárdelo de nuevo.",
            )
        raise UnreadableFileError(
            name,
            "es un libro antiguo de Excel (XLS)",
            "Ábralo en la hoja de cálculo y guárdelo como XLSX o CSV UTF-8.",
        )
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_HTML):
        raise UnreadableFileError(
            name,
            "es una página web (HTML) con otro nombre",
            "Ábrala en la hoja de cálculo y guárdela como XLSX o CSV UTF-8.",
        )


def _encoding_of(path: Path, head: bytes) -> tuple[str, int]:
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding, 0
    if _looks_utf16(head):
        return ("utf-16-le" if head[1:2] == b"\x00" else "utf-16-be"), 0
    return _read_through(path)


def _looks_utf16(head: bytes) -> bool:
    """Every other byte zero: UTF-16 without its mark."""
    return len(head) >= 8 and (head[1:400:2].count(0) > 0.9 * len(head[1:400:2])) != (
        head[0:400:2].count(0) > 0.9 * len(head[0:400:2])
    )


def _read_through(path: Path) -> tuple[str, int]:
    """(encoding, lines): UTF-8 when all of it is, Windows-1252 when none of it needs UTF-8."""
    lines, is_utf8, is_cp1252, has_letters = 0, True, True, False
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            lines += piece.count(b"\n")
            if b"\x00" in piece:
                raise UnreadableFileError(
                    path.name, "trae bytes nulos: no es un archivo de texto", AS_CSV
                )
            if piece.isascii() and is_utf8:
                continue
            is_cp1252 = is_cp1252 and not any(bytes((code,)) in piece for code in _NOT_CP1252)
            has_letters = has_letters or _has_utf8_letters(piece)
            is_utf8 = is_utf8 and _decodes(decoder, piece)
    if is_utf8 and decoder.getstate()[0] == b"":
        return "utf-8", lines
    return (MIXED if has_letters or not is_cp1252 else "cp1252"), lines


def _decodes(decoder: codecs.IncrementalDecoder, piece: bytes) -> bool:
    try:
        decoder.decode(piece)
    except UnicodeDecodeError:
        return False
    return True


def _has_utf8_letters(piece: bytes) -> bool:
    """A pair like «Ã©» in Windows-1252 is nearly always an accent of UTF-8."""
    return any(
        bytes((0xC3, code)) in piece for code in (0xA1, 0xA9, 0xAD, 0xB3, 0xBA, 0xB1, 0x91, 0x81)
    )
