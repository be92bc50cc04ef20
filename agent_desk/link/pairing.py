"""The pairing code: short enough to be said aloud, worthless to who relays the connection.

Both sides stretch the code with the fingerprint of the certificate that each of them sees, and show
that they got the same key. Somebody in between has another certificate, so another key; what he
overhears would cost him a scrypt for each of 2^50 guesses, and the code dies with the session.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # 32, none that looks like another
CODE_LETTERS = 10
NONCE_BYTES = 32
HOST, GUEST = b"host", b"guest"
_COST, _BLOCK, _LANES = 2**14, 8, 1  # some 40 ms and 16 MB
_MEMORY = 64 * 1024 * 1024


def new_code() -> str:
    """«K7QFM-2M9XP»: fifty random bits."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS))
    return f"{letters[:5]}-{letters[5:]}"


def plain_code(typed: str) -> str:
    """The code without dash, spaces or case; "" when it cannot be one."""
    found = "".join(sign for sign in typed.upper() if sign.isalnum())
    is_code = len(found) == CODE_LETTERS and all(sign in LETTERS for sign in found)
    return found if is_code else ""


def stretched(code: str, certificate: bytes) -> bytes:
    """The key of a code and of the certificate (DER) that this side sees."""
    salt = hashlib.sha256(certificate).digest()
    return hashlib.scrypt(
        plain_code(code).encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=32
    )


def new_nonce() -> bytes:
    return secrets.token_bytes(NONCE_BYTES)


def proof(key: bytes, side: bytes, nonces: tuple[bytes, bytes]) -> bytes:
    """That this side knows the key, for these nonces (host's, guest's) only."""
    return hmac.digest(key, b"agent-desk practice\x00" + side + b"\x00".join(nonces), "sha256")


def is_proof(given: bytes, key: bytes, side: bytes, nonces: tuple[bytes, bytes]) -> bool:
    """Compared in constant time."""
    return hmac.compare_digest(given, proof(key, side, nonces))
