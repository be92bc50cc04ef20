"""The tables of one product: its buckets and its floor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from agent_desk.domain.offers.policy import Policy, Product
from agent_desk.domain.policies.cells import (
    CellError,
    read_count,
    read_name,
    read_share,
    share_words,
)
from agent_desk.domain.policies.limit_sheet import NAMES
from agent_desk.domain.policies.sheets import (
    Column,
    Head,
    ListSheet,
    Setting,
    SettingsSheet,
    Sheet,
)

LAST_DAY = 3650
Bucket = tuple[str, int, int]  # name, from, to
_Change = Callable[[tuple[str, ...]], tuple[str, ...]]


def with_product(policy: Policy, product: Product) -> Policy:
    """The policy with another version of one of its products."""
    return replace(policy, products={**policy.products, product.code: product})


def floor_sheet(policy: Policy, product: Product) -> Sheet:
    """Name and floor."""
    settings = (
        Setting(
            "Nombre",
            product.name,
            lambda text: with_product(policy, replace(product, name=read_name(text))),
            note="Como lo lee el agente",
        ),
        Setting(
            "Piso de capital",
            share_words(product.floor_principal_bp) or "0%",
            lambda text: with_product(
                policy, replace(product, floor_principal_bp=read_share(text))
            ),
            note="Nunca se cobra menos de esta parte del capital",
        ),
    )
    return SettingsSheet(f"{product.code}.floor", product.name, "Piso", settings, NAMES)


def buckets_sheet(policy: Policy, product: Product) -> Sheet:
    """Ranges of days past due, one after the other: only their end is typed, so that no hole and
    no overlap can be made."""

    def put(buckets: tuple[Bucket, ...]) -> Policy:
        return with_product(policy, _with_buckets(product, buckets))

    def name(bucket: Bucket, text: str) -> Bucket:
        taken = tuple(other for other in product.buckets if other != bucket[0])
        return read_name(text, taken), bucket[1], bucket[2]

    def end(bucket: Bucket, text: str) -> Bucket:
        return bucket[0], bucket[1], read_count(text, bucket[1], LAST_DAY)

    columns: tuple[Column[Bucket], ...] = (
        Column(Head("Tramo"), lambda bucket: bucket[0], name),
        Column(Head("Desde el día", is_fixed=True), lambda bucket: str(bucket[1]), lambda b, _: b),
        Column(Head("Hasta el día"), lambda bucket: str(bucket[2]), end),
    )
    items = tuple((name, low, high) for name, (low, high) in product.buckets.items())
    return _Buckets(
        ListSheet(
            f"{product.code}.buckets",
            product.name,
            "Tramos de atraso",
            columns,
            items,
            put,
            lambda before: (f"B{len(items) + 1}", 0, 0),
            "El siguiente tramo empieza donde termina el anterior.",
            may_be_empty=False,
        ),
        policy,
        product,
    )


class _Buckets:
    """Buckets follow one another, so a new one takes half of its neighbour's days."""

    def __init__(self, sheet: ListSheet[Bucket], policy: Policy, product: Product) -> None:
        self._sheet, self._policy, self._product = sheet, policy, product
        self.id, self.group, self.title = sheet.id, sheet.group, sheet.title
        self.detail, self.can_grow = sheet.detail, sheet.can_grow
        self.heads, self.rows = sheet.heads, sheet.rows

    def edited(self, row: int, column: int, text: str) -> Policy:
        changed = self._sheet.columns[column].read(self._sheet.items[row], text)
        items = list(self._sheet.items)
        old, items[row] = items[row], changed
        if column == 2 and row + 1 < len(items):
            after = items[row + 1]
            if changed[2] >= after[2]:
                raise CellError(text, f"el tramo {after[0]} quedaría sin días")
            items[row + 1] = (after[0], changed[2] + 1, after[2])
        product = _renamed(self._product, old[0], changed[0])
        return with_product(self._policy, _with_buckets(product, tuple(items)))

    def added(self, after: int) -> Policy:
        items = list(self._sheet.items)
        name, low, high = items[after]
        if high - low < 1:
            raise CellError(name, "ese tramo tiene un solo día y no se puede partir")
        middle = low + 29 if high >= LAST_DAY and high - low > 60 else (low + high) // 2
        taken = {item[0] for item in items}
        new = next(f"B{n}" for n in range(1, 99) if f"B{n}" not in taken)
        items[after : after + 1] = [(name, low, middle), (new, middle + 1, high)]
        return self._sheet.put(tuple(items))

    def removed(self, row: int) -> Policy:
        items = list(self._sheet.items)
        if len(items) == 1:
            raise CellError(items[0][0], "hace falta al menos un tramo")
        name, low, high = items.pop(row)
        if row < len(items):
            items[row] = (items[row][0], low, items[row][2])
        else:
            items[-1] = (items[-1][0], items[-1][1], high)
        product = _without(self._product, name)
        return with_product(self._policy, _with_buckets(product, tuple(items)))

    def moved(self, row: int, step: int) -> Policy:
        raise CellError(self._sheet.items[row][0], "los tramos van por días; cambie sus días")


def _with_buckets(product: Product, buckets: tuple[Bucket, ...]) -> Product:
    return replace(product, buckets={name: (low, high) for name, low, high in buckets})


def _renamed(product: Product, old: str, new: str) -> Product:
    """A bucket under another name, also in the ladders."""
    return _each_row(product, lambda names: tuple(new if n == old else n for n in names))


def _without(product: Product, name: str) -> Product:
    """A bucket gone from the ladders; a row that was only for it stands in the way."""
    for arrangement in product.arrangements:
        for row in arrangement.ladder:
            if row.buckets == (name,):
                where = arrangement.name or arrangement.id
                raise CellError(name, f"«{where}», renglón {row.number}, es solo para ese tramo")
    return _each_row(product, lambda names: tuple(n for n in names if n != name))


def _each_row(product: Product, change: _Change) -> Product:
    return replace(
        product,
        arrangements=tuple(
            replace(
                arrangement,
                ladder=tuple(
                    replace(row, buckets=change(row.buckets)) for row in arrangement.ladder
                ),
            )
            for arrangement in product.arrangements
        ),
    )


def waivable(policy: Policy) -> tuple[str, ...]:
    """Components whose share is typed; a VAT follows its base."""
    return tuple(component.id for component in policy.components if not component.follows)


def with_share(waive: Mapping[str, int], component: str, share: int) -> dict[str, int]:
    """The shares with another one; nothing is not kept."""
    changed = {**waive, component: share}
    return {name: points for name, points in changed.items() if points}
