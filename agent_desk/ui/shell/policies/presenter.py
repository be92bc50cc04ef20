"""The policy in words: what may be offered, on which terms, and who must allow it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_desk.domain.offers.policy import Policy
from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.policies.product_reading import product_reading
from agent_desk.ui.shell.policies.rules_reading import rules_reading
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.wording import plural, translate


class PoliciesView(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None: ...
    def show_reading(self, reading: Reading | None) -> None: ...
    def show_subtitle(self, text: str) -> None: ...


class PoliciesPresenter:
    """One page of general rules, then one for each product."""

    def __init__(self, view: PoliciesView, policy: Callable[[], Policy]) -> None:
        """`policy` gives the one in force: another may be published while the place is open."""
        self._view, self._policy = view, policy
        self._readings: tuple[Reading, ...] = ()
        self._selected = 0

    def open(self) -> None:
        """The place is shown."""
        policy = self._policy()
        self._readings = (
            rules_reading(policy),
            *(product_reading(product, policy) for product in policy.products.values()),
        )
        self._view.show_subtitle(
            translate("Policies", "{id}, versión {version}").format(
                id=policy.id, version=policy.version
            )
        )
        products = tuple(policy.products.values())
        rows = (
            ResultRow("", self._readings[0].title, translate("Policies", "Valen para todos")),
            *(
                ResultRow(
                    product.code,
                    product.name,
                    plural(
                        len(product.arrangements),
                        translate("Policies", "1 forma de pagar"),
                        translate("Policies", "{count} formas de pagar"),
                    ),
                )
                for product in products
            ),
        )
        self._view.show_rows(rows, self._selected)
        self.select(self._selected)

    def select(self, index: int) -> None:
        """Another page of the policy."""
        if 0 <= index < len(self._readings):
            self._selected = index
            self._view.show_reading(self._readings[index])
