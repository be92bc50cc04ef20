"""A file written as a bank would, read as the program does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from agent_desk.intake.accounts_file import AccountsFile
from agent_desk.intake.preview import preview, revised
from agent_desk.library.column_names import load_column_names
from agent_desk.services.intake_plan import FilePreview, ReadingPlan
from agent_desk.services.portfolio_rows import (
    AccountRow,
    DebtorRow,
    PhoneRow,
    ReadingTerms,
    Remark,
)

TODAY = date(2026, 11, 24)
TERMS = ReadingTerms(
    TODAY,
    "Financiera Ejemplo",
    {"TC": "Tarjeta de crédito", "PP": "Préstamo personal", "CN": "Crédito de tienda"},
)
HEAD = "cuenta,nombre,apellidos,producto,dias_atraso,capital"


@dataclass
class Read:
    """All that came of a file."""

    preview: FilePreview
    accounts: list[AccountRow] = field(default_factory=list)
    debtors: list[DebtorRow] = field(default_factory=list)
    phones: list[PhoneRow] = field(default_factory=list)
    flags: list[tuple[str, str, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def rejected(self) -> list[Remark]:
        return [remark for remark in self.remarks if remark.is_rejected]

    @property
    def warned(self) -> list[Remark]:
        return [remark for remark in self.remarks if not remark.is_rejected]


def looked_at(path: Path) -> FilePreview:
    return preview(path, load_column_names(), TERMS)


def read(path: Path, plan: ReadingPlan | None = None) -> Read:
    """With the plan proposed, or a corrected one."""
    shown = revised(path, plan, TERMS) if plan else looked_at(path)
    found = Read(shown)
    for batch in AccountsFile(path, shown.plan, TERMS).batches():
        found.accounts += [AccountRow(*row) for row in batch.accounts]
        found.debtors += [DebtorRow(*row) for row in batch.debtors]
        found.phones += [PhoneRow(*row) for row in batch.phones]
        found.flags += batch.flags
        found.remarks += [Remark(*row) for row in batch.remarks]
    return found


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "cartera.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
