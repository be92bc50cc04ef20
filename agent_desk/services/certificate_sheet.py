"""What a certificate of practice says, as values for the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """`drills` are (persona, seed, points); `versions` (what, fingerprint) of all that judged."""

    firm: str
    name: str
    title: str
    code: str
    made_on: date
    mean: int
    drills: tuple[tuple[str, int, int], ...]
    versions: tuple[tuple[str, str], ...]
    rule: str
