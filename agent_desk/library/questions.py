"""Read labelled lines (JSON Lines) that measure the objection search."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.domain.file_trouble import file_reason
from agent_desk.domain.objections.measuring import Question

MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be measured, with its number (from 1) and why."""

    number: int
    reason: str


def read_questions(
    path: Path, known: Collection[str]
) -> tuple[tuple[Question, ...], tuple[BadLine, ...]]:
    """Good lines and bad ones: {"text": "...", "label": "kind" or null, "also": ["kind"]}.

    `known` are the kinds a label may name. Blank lines are passed over; other keys are allowed.
    Raises DeskError when the file cannot be read or no line is good.
    """
    good: list[Question] = []
    bad: list[BadLine] = []
    for number, line in enumerate(_lines(path), 1):
        if not line.strip():
            continue
        try:
            good.append(_question(number, line, known))
        except ValueError as problem:
            bad.append(BadLine(number, str(problem)))
    if not good:
        first = f" Línea {bad[0].number}: {bad[0].reason}." if bad else ""
        raise DeskError(
            f"{path.name} no tiene ninguna línea que se pueda medir.{first} No medí nada; "
            'cada línea es {"text": "…", "label": "tipo" o null, "also": []}.'
        )
    return tuple(good), tuple(bad)


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DeskError(f"{path.name} pesa más de 64 MB. No medí nada; divídalo.")
        # Not splitlines(): a line separator inside a text would make two lines of one.
        return path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        is_gone = isinstance(error, FileNotFoundError)
        why = "no existe ese archivo" if is_gone else file_reason(error)
        raise DeskError(
            f"No pude leer {path.name}: {why}. No medí nada; revise la ruta."
        ) from error
    except UnicodeDecodeError as error:
        raise DeskError(
            f"{path.name} no está en UTF-8 (byte {error.start}). No medí nada; guárdelo en UTF-8."
        ) from error


def _question(number: int, line: str, known: Collection[str]) -> Question:
    try:
        fields = json.loads(line)
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("no es un objeto JSON") from None
    if not isinstance(fields, dict):
        raise ValueError("no es un objeto JSON")
    text, also = fields.get("text"), fields.get("also") or []
    if not isinstance(text, str) or not text.strip():
        raise ValueError("falta «text»")
    if "label" not in fields:
        raise ValueError("falta «label»; si no es objeción, va null")
    if not isinstance(also, list):
        raise ValueError("«also» debe ser una lista")
    for kind in (fields["label"], *also):
        if kind is not None and (not isinstance(kind, str) or kind not in known):
            raise ValueError(f"no existe el tipo «{kind}»")
    return Question(number, text, fields["label"], frozenset(also) - {None})
