"""Colours that an institution chooses for its pages: they must be readable on white paper."""

from __future__ import annotations

import re

_LEAST_CONTRAST = 4.5  # WCAG 2.2, for text on white
UNREADABLE = "debe ser #RRGGBB y lo bastante oscuro para leerse sobre blanco"


def is_readable(colour: str) -> bool:
    """Whether words in that colour can be read on white paper."""
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        return False
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05) >= _LEAST_CONTRAST
