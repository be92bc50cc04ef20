"""What a field says in words, and the id that the file keeps for each: edited as words only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from agent_desk.domain.practice.debtor.sheet import NAMES, PAIRS, TEXT, Row
from agent_desk.domain.text.fold import fold
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

_FLAG = {"true": QT_TRANSLATE_NOOP("Casting", "sí"), "false": QT_TRANSLATE_NOOP("Casting", "no")}
_WHO = {
    "holder": QT_TRANSLATE_NOOP("Casting", "titular"),
    "third_party": QT_TRANSLATE_NOOP("Casting", "otra persona"),
}
_EXIT = {
    "plan": QT_TRANSLATE_NOOP("Casting", "plan de pagos"),
    "dispute": QT_TRANSLATE_NOOP("Casting", "aclarar antes de cobrar"),
    "vulnerable": QT_TRANSLATE_NOOP("Casting", "pausar y cuidar"),
    "crisis": QT_TRANSLATE_NOOP("Casting", "atender la crisis"),
    "third_party": QT_TRANSLATE_NOOP("Casting", "recado neutro"),
}
_COUNTRY = {"MX": "México", "CO": "Colombia", "PE": "Perú", "CL": "Chile", "AR": "Argentina"}
_WHEN = {
    "start": QT_TRANSLATE_NOOP("Casting", "al contestar"),
    "motive": QT_TRANSLATE_NOOP("Casting", "al saber el motivo"),
    "offer": QT_TRANSLATE_NOOP("Casting", "ante la propuesta"),
}
_AFTER_FACT, _FACT = QT_TRANSLATE_NOOP("Casting", "al contar "), "fact:"
_FLAGS = frozenset({"is_woman", "is_vulnerable", "is_pleaser", "facts.is_care"})
_CHOICES = {"who": _WHO, "exit": _EXIT, "objections.when": _WHEN, "country": _COUNTRY}
_ACTS = frozenset(
    {"goal.needs", "goal.any_of", "goal.forbids", "facts.opens_with", "objections.resolves",
     "hint.expects", "gate.needs", "feels"}
)  # fmt: skip
_WHEN_EMPTY = dict.fromkeys(_FLAGS, "false") | {"who": "holder", "country": "MX"}
_MOST_OFFERED, _LEAST_TYPED, _MOST_LISTED = 6, 2, 12


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Titles by id: acts, kinds of objections, criteria of the sheet, names of personas."""

    acts: Mapping[str, str] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    criteria: Mapping[str, str] = field(default_factory=dict)
    personas: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: str) -> Mapping[str, str]:
        """Id -> words of what may stand in a field; empty where anything may."""
        if name in _ACTS:
            return self.acts
        if name in _FLAGS or name in _CHOICES:
            words = _FLAG if name in _FLAGS else _CHOICES[name]
            return {known: translate("Casting", said) for known, said in words.items()}
        others = {
            "objections.kind": self.cards,
            "practises": self.criteria,
            "persona": self.personas,
        }
        return others.get(name, {})


def when_empty(name: str, lexicon: Lexicon) -> str:
    """What the loader takes for a field that is left empty, in words; "" when nothing is."""
    return lexicon.of(name).get(_WHEN_EMPTY.get(name, ""), "")


def spoken(row: Row, lexicon: Lexicon) -> str:
    """The text of a field in words."""
    return _each(row.kind, row.text, lambda part: _word_of(row.name, part, lexicon))


def written(row: Row, text: str, lexicon: Lexicon) -> str:
    """What the file keeps for words as typed; what is not known stays for the loader to refuse."""
    ids = {fold(said): known for known, said in lexicon.of(row.name).items()}

    def id_of(part: str) -> str:
        after = fold(translate("Casting", _AFTER_FACT))
        if row.name == "objections.when" and fold(part).startswith(f"{after} "):
            return _FACT + part.strip()[len(after) :].strip()
        return ids.get(fold(part), part)

    return _each(row.kind, text, id_of) if ids else text


def offered(row: Row, text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What may still stand in the field: all of a short list, else what holds the part typed."""
    words = list(lexicon.of(row.name).values())
    if len(words) <= _MOST_LISTED:
        return tuple(words)
    typed = fold(re.split(r"[,\n:]", text)[-1])
    if len(typed) < _LEAST_TYPED or typed in {fold(said) for said in words}:
        return ()
    return tuple(said for said in words if typed in fold(said))[:_MOST_OFFERED]


def reason_words(name: str, reason: str, lexicon: Lexicon) -> str:
    """Why the loader refuses a field, with its ids said in words."""
    known = lexicon.of(name)
    if not known or name in _ACTS:
        return reason
    return re.sub(r"[\w-]+", lambda found: known.get(found[0], found[0]), reason)


def _each(kind: str, text: str, change: Callable[[str], str]) -> str:
    if kind == TEXT:
        return change(text)
    if kind == PAIRS:
        pairs = [line.partition(":") for line in text.split("\n")]
        return "\n".join(f"{change(key)}{colon}{value}" for key, colon, value in pairs)
    if kind == NAMES:
        parts = re.split(r"([,\n]\s*)", text)
        return "".join(part if n % 2 else change(part) for n, part in enumerate(parts))
    return text


def _word_of(name: str, part: str, lexicon: Lexicon) -> str:
    if name == "objections.when" and part.startswith(_FACT):
        return translate("Casting", _AFTER_FACT) + part.removeprefix(_FACT)
    return lexicon.of(name).get(part, part)
