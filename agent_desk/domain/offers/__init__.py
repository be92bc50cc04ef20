"""The negotiation engine: policy, cells, nearest counter-offer, checker, ranking, schedules, cost.

Pure Python; amounts are integer centavos, percentages basis points or Decimal, «today» an
argument. docs/guide/offers-api.md shows every public function with an example that runs. The
names below can be imported from this package; each loads its own module when first used.

For those who check us (plain values in: int centavos, Decimal or text units, ISO days):

- `instalment_schedule`, `Credit`, `schedule_of`: schedules of any method, day count and rounding.
- `reschedule`, `Move`: another date, more payments, grace, a holiday, another rate.
- `us_apr`, `eu_apr`, `cat`, `schedule_apr`: annual rates (Regulation Z appendix J; Directives
  2008/48/EC and 2014/17/EU; Banco de México circular 21/2009).
- `allocate_payment`, `allocate`, `among_debts`: where a payment goes (C. Com. 364; CCF 2092).
- `amount_in_words`, `cents_from_words`: amounts in Spanish words, and back.
- `as_plain`: any of their answers as JSON-ready data.

For the desk: `engine.all_options` and `judging.judge` of a `situation.Situation`;
`together.joint_options` for several accounts; `ask_text.read_ask` for a line as spoken;
`quote` what was shown, frozen; `agree.agreement_from` what was accepted; `lint.lint_policy` and
`reach.reach_of` a policy before it is published; `kept` and `chance` how likely an
option is to be kept.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.domain.amount_words import amount_in_words, cents_from_words
    from agent_desk.domain.offers.allocation import allocate, allocate_payment, among_debts
    from agent_desk.domain.offers.apr import cat, eu_apr, schedule_apr, us_apr
    from agent_desk.domain.offers.ask_text import read_ask
    from agent_desk.domain.offers.credit import Credit
    from agent_desk.domain.offers.engine import all_options
    from agent_desk.domain.offers.instalments import instalment_schedule, schedule_of
    from agent_desk.domain.offers.judging import judge
    from agent_desk.domain.offers.rescheduling import Move, reschedule
    from agent_desk.domain.plain_values import as_plain

__all__ = [
    "Credit",
    "Move",
    "all_options",
    "allocate",
    "allocate_payment",
    "among_debts",
    "amount_in_words",
    "as_plain",
    "cat",
    "cents_from_words",
    "eu_apr",
    "instalment_schedule",
    "judge",
    "read_ask",
    "reschedule",
    "schedule_apr",
    "schedule_of",
    "us_apr",
]
_HERE = "agent_desk.domain.offers"
_HOMES = {
    **dict.fromkeys(("amount_in_words", "cents_from_words"), "agent_desk.domain.amount_words"),
    **dict.fromkeys(("allocate", "allocate_payment", "among_debts"), f"{_HERE}.allocation"),
    **dict.fromkeys(("cat", "eu_apr", "schedule_apr", "us_apr"), f"{_HERE}.apr"),
    **dict.fromkeys(("instalment_schedule", "schedule_of"), f"{_HERE}.instalments"),
    **dict.fromkeys(("Move", "reschedule"), f"{_HERE}.rescheduling"),
    "Credit": f"{_HERE}.credit",
    "all_options": f"{_HERE}.engine",
    "judge": f"{_HERE}.judging",
    "read_ask": f"{_HERE}.ask_text",
    "as_plain": "agent_desk.domain.plain_values",
}


def __getattr__(name: str) -> object:
    """Load a public name's module when it is first used: starting up costs nothing."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {_HERE!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
