"""Every page of an encrypted file, deciphered outside of SQLite: for proving what is not in it."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, SALT, RESERVED, IV = 4096, 16, 80, 16


def plain_pages(path: Path, key: bytes) -> bytes:
    """All pages in clear, free ones too. SQLCipher 4 with a raw key: AES-256-CBC, the vector of a
    page at the start of its reserved end."""
    raw = path.read_bytes()
    found = []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        found.append(opener.update(body) + opener.finalize())
    return b"".join(found)
