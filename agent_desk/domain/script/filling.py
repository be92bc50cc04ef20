"""Spoken text with its values put in, and never a bare {placeholder} on the screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_SENTENCE_START = re.compile(r"(?:^|[.!?…\n]\s*|[¿¡])$")
# A name left out takes its comma with it: «Gracias, {nombre}.» is said «Gracias.»
_VOCATIVE_BEFORE = re.compile(r",\s*$")
_VOCATIVE_AFTER = re.compile(r"^\s*,\s*")


@dataclass(frozen=True, slots=True)
class Filled:
    """`pieces` are (text, is_filled); `missing` the placeholders without a value, in order."""

    pieces: tuple[tuple[str, bool], ...]
    missing: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.pieces)

    @property
    def paragraphs(self) -> tuple[tuple[tuple[str, bool], ...], ...]:
        """The pieces of each paragraph; text has a newline between paragraphs."""
        found: list[list[tuple[str, bool]]] = [[]]
        for text, is_filled in self.pieces:
            first, *rest = text.split("\n")
            found[-1].append((first, is_filled))
            found.extend([(part, is_filled)] for part in rest)
        kept = (tuple(piece for piece in part if piece[0]) for part in found)
        return tuple(part for part in kept if part)


def placeholders_in(text: str) -> tuple[str, ...]:
    """Names of the placeholders of a text, in order, without repeats."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill(text: str, values: Mapping[str, str], fallbacks: Mapping[str, str]) -> Filled:
    """Put values in; an unknown one becomes its neutral phrase, or goes away with its comma."""
    pieces: list[tuple[str, bool]] = []
    missing: list[str] = []
    rest, spoken = text, ""
    while match := _PLACEHOLDER.search(rest):
        before, name, rest = rest[: match.start()], match[1], rest[match.end() :]
        value = values.get(name, "")
        said = value or fallbacks.get(name, "")
        if not value:
            missing.append(name)
        if not said:
            before, rest = _leave_out(before, rest, is_first=not spoken)
        spoken += before
        if said and _SENTENCE_START.search(spoken):
            said = said[0].upper() + said[1:]
        spoken += said
        pieces += [(before, False), (said, bool(value))]
    pieces.append((rest, False))
    return Filled(_joined(pieces), tuple(dict.fromkeys(missing)))


def _leave_out(before: str, rest: str, *, is_first: bool) -> tuple[str, str]:
    if _VOCATIVE_BEFORE.search(before):
        return _VOCATIVE_BEFORE.sub("", before), rest
    rest = _VOCATIVE_AFTER.sub("", rest).lstrip() if not before.strip() or is_first else rest
    if _SENTENCE_START.search(before):
        rest = rest[:1].upper() + rest[1:]
    return (before.rstrip(" ") if not rest[:1].isalnum() else before), rest


def _joined(pieces: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    """Neighbouring pieces of the same kind as one."""
    found: list[tuple[str, bool]] = []
    for text, is_filled in pieces:
        if not text:
            continue
        if found and found[-1][1] == is_filled:
            found[-1] = (found[-1][0] + text, is_filled)
        else:
            found.append((text, is_filled))
    return tuple(found)
