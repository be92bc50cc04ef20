"""The order of the work list, as supervision reads and changes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

CALLBACKS, PROMISES = "callbacks", "promises"
VALUES = ("overdue_cents", "total_cents", "days_past_due")
_LONGEST = 90
DUE_AHEAD = 400  # accounts of the list among which a call that is due is looked for: no wait


@dataclass(frozen=True, slots=True)
class WorkRule:
    """First the dated ones in the order of `first`; then value, times days of silence if wanted.

    No attribute of a person is in it: dates, amounts, delay and silence only. More silence than
    `longest_silence_days` adds nothing, so that an old account does not stand above all for ever.
    """

    first: tuple[str, ...] = (CALLBACKS, PROMISES)
    value: str = "overdue_cents"
    counts_silence: bool = True
    longest_silence_days: int = 30
    by_step: bool = False  # first whose battery asks for a call today

    def __post_init__(self) -> None:
        if len(set(self.first)) != len(self.first) or not set(self.first) <= {CALLBACKS, PROMISES}:
            raise ValueError("first: callbacks and promises, each once")
        if self.value not in VALUES:
            raise ValueError(f"value: one of {', '.join(VALUES)}")
        if not 1 <= self.longest_silence_days <= _LONGEST:
            raise ValueError(f"longest_silence_days: 1 to {_LONGEST}")


@dataclass(frozen=True, slots=True)
class WorkFilter:
    """What an agent works today; an empty set filters nothing."""

    products: frozenset[str] = frozenset()
    buckets: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    segments: frozenset[str] = frozenset()  # the creditor's own word
    cells: frozenset[str] = frozenset()  # segments of the strategy

    @property
    def chosen(self) -> Mapping[str, frozenset[str]]:
        """The columns filtered, with what is let through."""
        sets = {
            "product": self.products,
            "bucket": self.buckets,
            "state": self.states,
            "segment": self.segments,
            "cell": self.cells,
        }
        return {column: values for column, values in sets.items() if values}


EVERYTHING = WorkFilter()


@dataclass(frozen=True, slots=True)
class WorkWish:
    """Who asks for work, and what he works: `user` may go on with whom he has claimed himself."""

    user: str = ""
    only: WorkFilter = EVERYTHING


ANYBODY = WorkWish()


def rule_text(rule: WorkRule) -> str:
    """As JSON, for the command that sets it."""
    return json.dumps(asdict(rule), sort_keys=True)


def rule_of(text: str) -> WorkRule:
    """A kept rule; "" is the usual one. Raises ValueError when it is not one."""
    if not text:
        return WorkRule()
    try:
        fields = json.loads(text)
        return WorkRule(**{**fields, "first": tuple(fields["first"])})
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a work rule: {error}") from error


_VALUE_WORDS = {
    "overdue_cents": "saldo vencido",
    "total_cents": "saldo total",
    "days_past_due": "días de atraso",
}
_FIRST_WORDS = {
    CALLBACKS: "las llamadas agendadas cuya hora llegó",
    PROMISES: "las promesas que vencen hoy o no se cumplieron",
}


def rule_words(rule: WorkRule) -> str:
    """The rule as supervision reads it."""
    steps = [_FIRST_WORDS[step] for step in rule.first]
    if rule.by_step:
        steps.append(
            f"a quien su segmento le toca hoy una llamada (entre las primeras {DUE_AHEAD})"
        )
    rest = f"las demás, de mayor a menor {_VALUE_WORDS[rule.value]}"
    if rule.counts_silence:
        rest += f" por días sin contacto (hasta {rule.longest_silence_days})"
    return f"Primero {', después '.join((*steps, rest))}."
