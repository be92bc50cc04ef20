"""Translated texts for code that must not know Qt: presenters ask here, the app answers."""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _as_written(context: str, text: str) -> str:
    return text


_translator: list[Translator] = [_as_written]


def translate(context: str, text: str) -> str:
    """`text` (Spanish, the source language) in the language of the window.

    Pass literals only, without f-strings: lupdate reads them from the source. Fill in afterwards
    with `.format(...)`.
    """
    return _translator[0](context, text)


def plural(count: int, one: str, many: str) -> str:
    """`one` or `many`, already translated, with `{count}` filled in: «1 cuenta», «1,603 cuentas».

    Spanish and English have these two forms; a language with more needs Qt's own plurals.
    """
    return (one if count == 1 else many).format(count=f"{count:,}")


def use_translator(translator: Translator | None) -> None:
    """Let `translator` answer from now on; None goes back to the Spanish as written."""
    _translator[0] = translator or _as_written
