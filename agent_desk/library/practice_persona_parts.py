"""The parts of a persona's or scenario's file, each read and checked with file, line and field."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from agent_desk.domain.practice.debtor.effects import SPECIAL
from agent_desk.domain.practice.debtor.persona import (
    BANDS,
    FACT,
    LAST_DAY,
    MOTIVE,
    NEEDED,
    OFFER,
    SITUATIONS,
    START,
    Debt,
    Fact,
    Gate,
    Goal,
    Hint,
    Means,
    Mind,
    Objection,
)
from agent_desk.domain.practice.debtor.seeding import SLOTS
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem
from agent_desk.library.yaml_reader import Entry

MOST_PESOS = 100_000_000
_SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Known:
    """What a persona may refer to: acts (finer ones too), what can move him, kinds of cards."""

    acts: frozenset[str]
    kinds: frozenset[str]
    criteria: frozenset[str]

    @property
    def causes(self) -> frozenset[str]:
        """All that `feels` may weigh."""
        return self.acts | frozenset(SPECIAL)


def read_facts(top: Entry, known: Known) -> tuple[Fact, ...]:
    """All facts, each once."""
    facts = tuple(_fact(entry, known) for entry in top.entries("facts", required=True))
    only_once(top, "facts", [fact.id for fact in facts])
    return facts


def _fact(entry: Entry, known: Known) -> Fact:
    fact = Fact(
        id=entry.text("id"),
        title=slotted(entry, "title", entry.text("title")),
        words=frozenset(
            stem(word.text) for t in entry.texts("words", required=True) for word in words_of(t)
        ),
        trust=between(entry, "trust", 0, 100),
        opens_with=entry.texts("opens_with", required=True),
        lines=all_slotted(entry, "lines", required=True),
        is_care=entry.flag("is_care"),
    )
    all_known(entry, "opens_with", fact.opens_with, known.causes, "el acto")
    entry.finish()
    return fact


def read_objections(top: Entry, known: Known, facts: Iterable[Fact]) -> tuple[Objection, ...]:
    """By `when`, in the order in which they come up."""
    ids = {fact.id for fact in facts}
    found = []
    for entry in top.entries("objections"):
        kind, when = entry.text("kind"), entry.text("when")
        all_known(entry, "kind", [kind], known.kinds, "la objeción")
        if when not in {START, MOTIVE, OFFER} and when.removeprefix(FACT) not in ids:
            raise entry.fail("when", f"«{when}» debe ser start, motive, offer o fact:<hecho>")
        resolves = entry.texts("resolves", required=True)
        all_known(entry, "resolves", resolves, known.causes, "el acto")
        need = between(entry, "need", 1, len(resolves), default=1)
        banded = entry.entry("lines", required=True)
        lines = {band: all_slotted(banded, band, required=True) for band in BANDS}
        banded.finish()
        entry.finish()
        found.append(Objection(kind, when, resolves, need, lines))
    only_once(top, "objections", [one.kind for one in found])
    return tuple(found)


def read_lines(entry: Entry) -> dict[str, tuple[str, ...]]:
    """What he says by situation; those of NEEDED must be there."""
    found = {}
    for name in entry.nodes:
        if name not in SITUATIONS:
            raise entry.fail(name, f"no se conoce; use: {', '.join(sorted(SITUATIONS))}")
        found[name] = all_slotted(entry, name, required=True)
    missing = sorted(NEEDED - found.keys())
    if missing:
        raise entry.fail(missing[0], "falta")
    return found


def read_debt(entry: Entry) -> Debt:
    """Amounts are whole pesos in the file."""
    settlement = _pesos(entry, "settlement", None)
    debt = Debt(
        creditor=entry.text("creditor"),
        product=entry.text("product"),
        balance_cents=_pesos(entry, "balance") or 0,
        due_cents=_pesos(entry, "due") or 0,
        days=between(entry, "days", 1, 5000),
        settlement_cents=settlement,
    )
    if debt.due_cents > debt.balance_cents:
        raise entry.fail("due", "lo vencido no puede ser más que el saldo")
    entry.finish()
    return debt


def read_means(entry: Entry) -> Means:
    """Paydays are days of the month, 0 the last one."""
    paydays = []
    for day in entry.texts("paydays"):
        if not day.isdigit() or not LAST_DAY <= int(day) <= 31:
            raise entry.fail("paydays", f"«{day}» debe ser un día de 1 a 31, o 0 para el último")
        paydays.append(int(day))
    means = Means(
        monthly_cents=_pesos(entry, "monthly", 0) or 0,
        single_cents=_pesos(entry, "single", 0) or 0,
        weekly_cents=_pesos(entry, "weekly", None),
        fortnightly_cents=_pesos(entry, "fortnightly", None),
        paydays=tuple(paydays),
    )
    entry.finish()
    return means


def read_mind(entry: Entry) -> Mind:
    """How he is when he picks up."""
    names = ("trust", "anger", "distress", "patience")
    mind = Mind(*(between(entry, name, 0, 100) for name in names))
    entry.finish()
    return mind


def read_goal(entry: Entry, known: Known) -> Goal:
    """The acts of the right exit."""
    goal = Goal(entry.texts("needs", required=True), entry.texts("any_of"), entry.texts("forbids"))
    for key in ("needs", "any_of", "forbids"):
        all_known(entry, key, entry.texts(key), known.causes, "el acto")
    entry.finish()
    return goal


def read_feels(entry: Entry, known: Known) -> dict[str, int]:
    """In per cent."""
    found = {}
    for name in entry.nodes:
        all_known(entry, name, [name], known.causes, "el acto")
        found[name] = between(entry, name, 0, 300)
    return found


def read_hint(top: Entry, known: Known) -> Hint | None:
    """None without one."""
    entry = top.entry("hint")
    if not entry.nodes:
        return None
    line = slotted(entry, "line", entry.text("line"))
    hint = Hint(between(entry, "turn", 1, 20), line, entry.texts("expects", required=True))
    all_known(entry, "expects", hint.expects, known.acts, "el acto")
    entry.finish()
    return hint


def read_gate(top: Entry, known: Known) -> Gate | None:
    """None without one."""
    entry = top.entry("gate")
    if not entry.nodes:
        return None
    gate = Gate(entry.text("needs"), between(entry, "until", 0, 100))
    all_known(entry, "needs", [gate.needs], known.acts, "el acto")
    entry.finish()
    return gate


def _pesos(entry: Entry, key: str, default: int | None = -1) -> int | None:
    """Whole pesos as centavos; without a default it must be there."""
    if default != -1 and key not in entry.nodes:
        entry.text(key, "0")
        return default
    pesos = entry.number(key)
    if not 0 <= pesos <= MOST_PESOS:
        raise entry.fail(key, f"debe estar entre 0 y {MOST_PESOS:,} pesos, sin centavos")
    return pesos * 100


def between(entry: Entry, key: str, least: int, most: int, default: int | None = None) -> int:
    """A whole number within limits."""
    value = entry.number(key, default)
    if not least <= value <= most:
        raise entry.fail(key, f"debe estar entre {least} y {most}")
    return value


def one_of(entry: Entry, key: str, allowed: Collection[str], default: str | None = None) -> str:
    """One of the allowed words."""
    value = entry.text(key, default)
    if value not in allowed:
        raise entry.fail(key, f"«{value}» debe ser uno de: {', '.join(allowed)}")
    return value


def all_known(
    entry: Entry, key: str, names: Iterable[str], known: Collection[str], what: str
) -> None:
    """Raises for the first name that is not known."""
    for name in names:
        if name not in known:
            raise entry.fail(key, f"no existe {what} «{name}»")


def only_once(entry: Entry, key: str, names: list[str]) -> None:
    """Raises for the first name that comes twice."""
    for name in names:
        if names.count(name) > 1:
            raise entry.fail(key, f"«{name}» está repetido")


def slotted(entry: Entry, key: str, text: str) -> str:
    """The text, whose placeholders must be known."""
    for slot in _SLOT.findall(text):
        if slot not in SLOTS:
            raise entry.fail(key, f"no existe «{{{slot}}}»; use: {', '.join(sorted(SLOTS))}")
    return text


def all_slotted(entry: Entry, key: str, *, required: bool) -> tuple[str, ...]:
    """A list of such texts."""
    texts = entry.texts(key, required=required)
    if required and not texts:
        raise entry.fail(key, "está vacío")
    return tuple(slotted(entry, key, text) for text in texts)
