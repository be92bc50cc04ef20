"""Errors that a user reads: what happened, what was kept, what to do."""

from __future__ import annotations


class DeskError(Exception):
    """An expected failure; `str(error)` is the Spanish sentence shown to the user."""


class UnknownAccountError(DeskError):
    """No account carries that number in this store."""

    def __init__(self, account: str) -> None:
        super().__init__(
            f"No encuentro la cuenta {account}. "
            "No cambié nada; revise el número o busque por nombre."
        )


class ContentError(DeskError):
    """A content file (card, script, policy, rule) has an error; names file, line and field."""

    def __init__(self, file: str, line: int | None, field: str, reason: str) -> None:
        where = f"{file}, línea {line}" if line else file
        super().__init__(f"{where}, campo «{field}»: {reason}. El archivo no se cargó; corríjalo.")
        self.file, self.line, self.field, self.reason = file, line, field, reason


class StoreError(DeskError):
    """The store file cannot be opened, read or written; the sentence says what was kept."""


class RefusedError(DeskError):
    """A command was understood and refused by a rule; nothing was written."""
