"""Text that a spreadsheet shows and never runs."""

from __future__ import annotations

# A cell that begins so is a formula for a spreadsheet, also after spaces.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def harmless(cell: str) -> str:
    """The same text, with an apostrophe in front when a spreadsheet would run it."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA_STARTS) else cell
