"""The recovery key on paper: which of its groups are asked back before it is trusted."""

from __future__ import annotations

GROUPS = (2, 6)  # by number from 1: neither the first nor the last, which one remembers


def is_copied(recovery: str, typed: str) -> bool:
    """Whether `typed` holds both groups; case, dashes and spaces do not matter."""
    groups = recovery.split("-")
    wanted = "".join(groups[number - 1] for number in GROUPS)
    return "".join(sign for sign in typed.upper() if sign.isalnum()) == wanted
