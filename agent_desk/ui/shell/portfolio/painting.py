"""Counts and reports put into the texts that «Cartera» shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from agent_desk.domain.money import half_up
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.spanish import date_text, money_text, time_text
from agent_desk.services.overview import DaysCount, PastImport
from agent_desk.ui.shell.policies.policy_words import bucket_words
from agent_desk.ui.shell.portfolio.state import (
    BucketCell,
    PortfolioState,
    ProductRow,
)
from agent_desk.ui.wording import plural, translate


def portfolio_state(
    counts: Sequence[DaysCount], imports: Sequence[PastImport], policy: Policy, zone: tzinfo
) -> PortfolioState:
    """The whole place: who owes what, by product and bucket, and the files it came from."""
    most = max((len(product.buckets) for product in policy.products.values()), default=0)
    codes = list(dict.fromkeys(count.product for count in counts))
    accounts = sum(count.accounts for count in counts)
    has_outside = any(not _bucket(count, policy) for count in counts)
    columns = _Columns(most, has_outside)
    return PortfolioState(
        subtitle=_subtitle(accounts, sum(count.overdue_cents for count in counts)),
        headers=(
            *(translate("Portfolio", "Tramo {}").format(number + 1) for number in range(most)),
            *((translate("Portfolio", "Sin tramo"),) if has_outside else ()),
            translate("Portfolio", "Total"),
        ),
        rows=tuple(
            _product_row([c for c in counts if c.product == code], policy, columns)
            for code in codes
        ),
        imports=tuple(_import_row(past, zone) for past in imports),
    )


def _subtitle(accounts: int, overdue_cents: int) -> str:
    if not accounts:
        return translate(
            "Portfolio",
            "Todavía no hay cuentas: el archivo del banco (CSV o XLSX) se carga con Ctrl+Shift+I.",
        )
    return translate("Portfolio", "{accounts}, {amount} vencidos").format(
        accounts=_accounts(accounts), amount=money_text(overdue_cents)
    )


@dataclass(frozen=True, slots=True)
class _Columns:
    buckets: int
    has_outside: bool  # accounts of no bucket: up to date, or of a product without policy


def _bucket(count: DaysCount, policy: Policy) -> str:
    product = policy.products.get(count.product)
    return product.bucket_of(count.days_past_due) if product else ""


def _product_row(counts: Sequence[DaysCount], policy: Policy, columns: _Columns) -> ProductRow:
    code, name = counts[0].product, counts[0].product_name
    product = policy.products.get(code)
    buckets = list(product.buckets) if product else []
    accounts = sum(count.accounts for count in counts)
    cells: list[BucketCell] = []
    absent = [None] * (columns.buckets - len(buckets))
    for bucket in (*buckets, *absent, *([""] if columns.has_outside else [])):
        inside = [count for count in counts if _bucket(count, policy) == bucket]
        days = bucket_words(product, bucket) if product and bucket else ""
        cells.append(_cell(inside, accounts, name, days))
    total = _cell(counts, accounts, name, "", is_total=True)
    return ProductRow(name, (*cells, total))


def _cell(
    counts: Sequence[DaysCount], of_all: int, product: str, days: str, *, is_total: bool = False
) -> BucketCell:
    accounts = sum(count.accounts for count in counts)
    where = translate("Portfolio", "{days} días").format(days=days) if days else ""
    if not accounts:
        return BucketCell(count="–" if days else "", detail=where, is_total=is_total)
    amount = money_text(sum(count.overdue_cents for count in counts))
    return BucketCell(
        count=f"{accounts:,}",
        detail="\n".join(part for part in (where, amount) if part),
        share_pct=half_up(accounts * 100, of_all),
        spoken=translate("Portfolio", "{product}, {days}: {accounts}, {amount}").format(
            product=product,
            days=where or translate("Portfolio", "total"),
            accounts=_accounts(accounts),
            amount=amount,
        ),
        is_total=is_total,
    )


def _import_row(past: PastImport, zone: tzinfo) -> tuple[str, str, str, str]:
    at = past.imported_at.astimezone(zone)
    when = f"{date_text(at.date())}, {time_text(at)}"
    by = f"{when} · {past.by_name}" if past.by_name else when
    return past.source, date_text(past.as_of), by, f"{past.accounts:,}"


def _accounts(count: int) -> str:
    return plural(
        count, translate("Portfolio", "1 cuenta"), translate("Portfolio", "{count} cuentas")
    )
