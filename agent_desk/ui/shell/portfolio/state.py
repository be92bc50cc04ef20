"""What «Cartera» paints, texts ready to show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BucketCell:
    """Accounts of one product in one bucket; `share_pct` of the product tints the cell."""

    count: str = ""
    detail: str = ""
    share_pct: int = 0
    spoken: str = ""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class ProductRow:
    name: str
    cells: tuple[BucketCell, ...]


@dataclass(frozen=True, slots=True)
class PortfolioState:
    """`imports` are rows of four texts: file, cut-off day, loaded when and by whom, accounts."""

    subtitle: str = ""
    headers: tuple[str, ...] = ()
    rows: tuple[ProductRow, ...] = ()
    imports: tuple[tuple[str, str, str, str], ...] = ()
