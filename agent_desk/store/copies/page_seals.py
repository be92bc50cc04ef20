"""The seal of each page of an encrypted file, looked at while the file is still being written."""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from agent_desk.store.errors import DamagedStoreError, translated_files

# SQLCipher 4: at the end of each page a vector of its own and the HMAC-SHA512 of what is before it
# and of the page's number; the key of the seals comes from the file's key in two rounds.
_PAGE, _SALT, _VECTOR, _SEAL = 4096, 16, 16, 64
_SALT_MASK, _ROUNDS, _KEY_BYTES, _BLOCK = 0x3A, 2, 32, 128
_INNER, _OUTER = bytes(n ^ 0x36 for n in range(256)), bytes(n ^ 0x5C for n in range(256))

_CHUNK = 256  # pages read at once: 1 MB
_LOOK_S = 0.05
# Forced to disk in small parts: 200 MB at once would make a writer's own fsync wait for them.
_FORCE_BYTES = 4 * 1024 * 1024


class _Seals:
    """Which pages of the file were found whole, by the vector they had then."""

    def __init__(self, file: FileIO, key: bytes, salt: bytes) -> None:
        self._file, self.salt = file, salt
        self._good: list[bytes] = []
        mask = bytes(byte ^ _SALT_MASK for byte in salt)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, mask, _ROUNDS, _KEY_BYTES).ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha512(mac_key.translate(_INNER))
        self._outer = hashlib.sha512(mac_key.translate(_OUTER))

    @property
    def count(self) -> int:
        """How many pages were looked at."""
        return len(self._good)

    def look(self, upto: int) -> None:
        """Look at the pages that were not looked at, up to that one. A page that is not whole is
        remembered as none: it may be in the middle of being written."""
        while self.count < upto:
            first = self.count
            content = _read(self._file, first * _PAGE, min(_CHUNK, upto - first) * _PAGE)
            pages = len(content) // _PAGE
            if not pages:
                return
            self._good += (
                self._vector_of_whole(content[n * _PAGE : (n + 1) * _PAGE], first + n)
                for n in range(pages)
            )

    def bad_pages(self) -> Iterator[int]:
        """Look again at those written meanwhile (each writing has a new vector); numbers from 0."""
        for number, vector in enumerate(self._good):
            at = (number + 1) * _PAGE - _SEAL - _VECTOR
            if vector and _read(self._file, at, _VECTOR) == vector:
                continue
            page = _read(self._file, number * _PAGE, _PAGE)
            if not self._vector_of_whole(page, number):
                yield number

    def _vector_of_whole(self, page: bytes, number: int) -> bytes:
        body = page[_SALT if number == 0 else 0 : _PAGE - _SEAL]
        inner = self._inner.copy()
        inner.update(body)  # releases the GIL: whoever works in the window goes on
        inner.update((number + 1).to_bytes(4, "little"))
        outer = self._outer.copy()
        outer.update(inner.digest())
        is_whole = hmac.compare_digest(outer.digest(), page[_PAGE - _SEAL :])
        return page[-_SEAL - _VECTOR : -_SEAL] if is_whole else b""


class FileWatch:
    """Goes behind whoever writes the file: forces it to disk part by part, looks at its pages.

    `salt` is what the file will begin with: its first page is written last of all.
    """

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self._file, self._key = path.open("rb+", buffering=0), key
        self._seals, self._forced = _Seals(self._file, key, salt), 0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="copy-watch", daemon=True)
        self._thread.start()

    def require_whole(self) -> None:
        """Once it is written. Raises DamagedStoreError unless every page has its seal; then all of
        it is on the disk."""
        self._stop()
        self._force()
        salt = _read(self._file, 0, _SALT)
        if salt != self._seals.salt:
            self._seals = _Seals(self._file, self._key, salt)
        self._seals.look(self._forced // _PAGE)
        is_cut = not self._forced or self._seals.count * _PAGE != self._forced
        if is_cut or any(True for _ in self._seals.bad_pages()):
            raise DamagedStoreError

    def close(self) -> None:
        self._stop()
        self._file.close()

    def _stop(self) -> None:
        self._is_over.set()
        self._thread.join()

    def _follow(self) -> None:
        pause_s = _LOOK_S
        while not self._is_over.wait(pause_s):
            try:
                if self._size() - self._forced >= _FORCE_BYTES:
                    self._force()
                behind = self._forced // _PAGE
                self._seals.look(min(behind, self._seals.count + _CHUNK))
                pause_s = 0 if self._seals.count < behind else _LOOK_S
            except OSError:  # said by who writes, or by the look at the end
                return

    def _force(self) -> None:
        size = self._size()
        os.fsync(self._file.fileno())
        self._forced = size

    def _size(self) -> int:
        return os.fstat(self._file.fileno()).st_size


@contextmanager
def watched(path: Path, key: bytes, salt: bytes) -> Iterator[FileWatch]:
    """While the block writes `path`, another thread looks after it."""
    with translated_files():
        watch = FileWatch(path, key, salt)
    try:
        yield watch
    finally:
        watch.close()


def _read(file: FileIO, at: int, size: int) -> bytes:
    """Up to `size` bytes; fewer at the end of the file."""
    file.seek(at)
    return file.read(size)
