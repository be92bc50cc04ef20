"""The tables of one way to pay: its ladder, its limits, and what a bigger down payment earns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agent_desk.domain.offers.policy import Arrangement, Policy, Product, Row, Terms, Tier
from agent_desk.domain.policies.cells import (
    CellError,
    amount_words,
    range_words,
    read_choice,
    read_count,
    read_money,
    read_range,
    read_several,
    read_share,
    share_words,
)
from agent_desk.domain.policies.limit_sheet import NAMES
from agent_desk.domain.policies.product_sheets import waivable, with_product, with_share
from agent_desk.domain.policies.sheets import (
    Column,
    Head,
    ListSheet,
    Setting,
    SettingsSheet,
    Sheet,
)

_WITH_INTEREST = {"restructure", "partial"}
_LARGEST_RATE_BP = 400_00


def arrangement_sheets(
    policy: Policy, product: Product, arrangement: Arrangement
) -> tuple[Sheet, ...]:
    """Ladder, limits, and tiers where a down payment may earn something."""
    place = _Place(policy, product, arrangement)
    sheets = [place.ladder(), place.terms()]
    if arrangement.kind == "settle":
        sheets.append(place.tiers())
    return tuple(sheets)


class _Place:
    """Makes the tables of one arrangement."""

    def __init__(self, policy: Policy, product: Product, arrangement: Arrangement) -> None:
        self._policy, self._product, self._arrangement = policy, product, arrangement
        self._name = arrangement.name or arrangement.id.replace("_", " ").capitalize()
        self._id = f"{product.code}.{arrangement.id}"

    def ladder(self) -> Sheet:
        return ListSheet(
            f"{self._id}.ladder",
            self._product.name,
            f"{self._name}: escalera",
            self._ladder_columns(),
            self._arrangement.ladder,
            lambda rows: self._put(replace(self._arrangement, ladder=_numbered(rows))),
            self._blank_row,
            "Cada renglón: para qué tramos, en cuántos pagos, quién lo da y qué se perdona.",
            may_be_empty=False,
        )

    def terms(self) -> Sheet:
        return SettingsSheet(
            f"{self._id}.terms",
            self._product.name,
            f"{self._name}: condiciones",
            self._term_settings(),
            NAMES,
        )

    def tiers(self) -> Sheet:
        columns: tuple[Column[Tier], ...] = (
            Column(
                Head("Anticipo desde"),
                lambda tier: share_words(tier.down_bp),
                lambda tier, text: replace(tier, down_bp=read_share(text)),
            ),
            *(self._tier_column(component) for component in waivable(self._policy)),
        )
        return ListSheet(
            f"{self._id}.tiers",
            self._product.name,
            f"{self._name}: más anticipo, más quita",
            columns,
            self._arrangement.tiers,
            lambda tiers: self._put(replace(self._arrangement, tiers=tiers)),
            lambda before: Tier(min(100_00, (before.down_bp if before else 20_00) + 10_00), {}),
            "Puntos que se suman a los del renglón.",
        )

    def _put(self, arrangement: Arrangement) -> Policy:
        arrangements = tuple(
            arrangement if known.id == arrangement.id else known
            for known in self._product.arrangements
        )
        return with_product(self._policy, replace(self._product, arrangements=arrangements))

    def _blank_row(self, before: Row | None) -> Row:
        """A copy of the row above: most new rows differ in one thing."""
        if before:
            return before
        return Row(1, tuple(self._product.buckets)[:1], (1, 1), self._policy.levels[0])

    def _ladder_columns(self) -> tuple[Column[Row], ...]:
        buckets, levels = tuple(self._product.buckets), self._policy.levels
        columns: list[Column[Row]] = [
            Column(
                Head("Tramos", buckets, is_several=True),
                lambda row: ", ".join(row.buckets),
                lambda row, text: replace(
                    row, buckets=tuple(sorted(read_several(text, buckets), key=buckets.index))
                ),
            ),
            Column(
                Head("Pagos"),
                lambda row: range_words(row.payments),
                lambda row, text: replace(row, payments=read_range(text)),
            ),
            Column(
                Head("Autoriza", levels),
                lambda row: row.authority,
                lambda row, text: replace(row, authority=read_choice(text, levels)),
            ),
        ]
        kind = self._arrangement.kind
        if kind != "extend":
            columns += [self._waive_column(component) for component in waivable(self._policy)]
        if kind in _WITH_INTEREST:
            columns += self._interest_columns()
        if kind == "partial":
            columns.append(_settle_column())
        if kind == "extend":
            columns += _extend_columns()
        return tuple(columns)

    def _waive_column(self, component: str) -> Column[Row]:
        return Column(
            Head(self._policy.component_name(component)),
            lambda row: share_words(row.waive.get(component, 0)),
            lambda row, text: replace(
                row, waive=with_share(row.waive, component, read_share(text))
            ),
        )

    def _tier_column(self, component: str) -> Column[Tier]:
        return Column(
            Head(f"{self._policy.component_name(component)} +"),
            lambda tier: share_words(tier.extra.get(component, 0)),
            lambda tier, text: replace(
                tier, extra=with_share(tier.extra, component, read_share(text))
            ),
        )

    def _interest_columns(self) -> list[Column[Row]]:
        names = waivable(self._policy)
        return [
            Column(
                Head("Tasa anual"),
                lambda row: share_words(row.rate_bp or 0) or "0%",
                lambda row, text: replace(row, rate_bp=read_share(text, _LARGEST_RATE_BP)),
            ),
            Column(
                Head("Se capitaliza", names, is_several=True),
                lambda row: ", ".join(row.capitalize),
                lambda row, text: replace(
                    row, capitalize=read_several(text, names, may_be_empty=True)
                ),
            ),
        ]

    def _term_settings(self) -> tuple[Setting, ...]:
        terms = self._arrangement.terms
        if self._arrangement.kind == "extend":
            return (
                Setting(
                    "Interés que corre",
                    terms.accrue or "ninguno",
                    self._read_accrue,
                    ("ninguno", "ordinary"),
                    note="Durante la prórroga",
                ),
            )
        rhythms = tuple(self._policy.rhythms)
        return (
            self._share("Anticipo", "down_bp", "De lo que se va a pagar"),
            self._money("Anticipo mínimo", "down_min_cents", 0, "Aunque el porcentaje dé menos"),
            self._money(
                "Pago mínimo", "payment_min_cents", 1, "Un plan con pagos menores no existe"
            ),
            self._money("Múltiplo de los pagos", "unit_cents", 1, "Se redondea hacia arriba"),
            self._money("Múltiplo del anticipo", "down_unit_cents", 1, ""),
            Setting(
                "Cada cuándo",
                ", ".join(terms.frequencies),
                lambda text: self._with(frequencies=read_several(text, rhythms)),
                rhythms,
                is_several=True,
                note="Frecuencias que se ofrecen",
            ),
            self._days("Primer pago en", "first_within_days", "Días desde hoy, a lo más"),
            self._days("Último pago en", "last_within_days", "Días desde hoy, a lo más"),
        )

    def _share(self, title: str, name: str, note: str) -> Setting:
        value: int = getattr(self._arrangement.terms, name)
        read = self._reader(name, read_share)
        return Setting(title, share_words(value) or "0%", read, note=note)

    def _money(self, title: str, name: str, least: int, note: str) -> Setting:
        value: int = getattr(self._arrangement.terms, name)
        read = self._reader(name, lambda text: read_money(text, least))
        return Setting(title, amount_words(value), read, note=note)

    def _days(self, title: str, name: str, note: str) -> Setting:
        value: int = getattr(self._arrangement.terms, name)
        read = self._reader(name, lambda text: read_count(text, 0, 3650))
        return Setting(title, str(value), read, note=note)

    def _reader(self, name: str, read: Callable[[str], int]) -> Callable[[str], Policy]:
        return lambda text: self._with(text, **{name: read(text)})

    def _read_accrue(self, text: str) -> Policy:
        chosen = read_choice(text, ("ninguno", "ordinary"))
        return self._with(text, accrue="" if chosen == "ninguno" else chosen)

    def _with(self, typed: str = "", **changes: object) -> Policy:
        terms: Terms = replace(self._arrangement.terms, **changes)  # type: ignore[arg-type]
        if terms.first_within_days > terms.last_within_days:
            raise CellError(typed, "el último pago no puede ser antes que el primero")
        return self._put(replace(self._arrangement, terms=terms))


def _settle_column() -> Column[Row]:
    return Column(
        Head("Se liquida hoy"),
        lambda row: share_words(row.settle_bp),
        lambda row, text: replace(row, settle_bp=read_share(text)),
    )


def _extend_columns() -> list[Column[Row]]:
    return [
        Column(
            Head("Días"),
            lambda row: str(row.days),
            lambda row, text: replace(row, days=read_count(text, 1, 366)),
        ),
        Column(
            Head("Veces al año"),
            lambda row: str(row.per_year or ""),
            lambda row, text: replace(row, per_year=read_count(text, 0, 12)),
        ),
    ]


def _numbered(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows are known to people by their place."""
    return tuple(replace(row, number=place) for place, row in enumerate(rows, 1))
