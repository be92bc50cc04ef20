"""How the command line speaks: one sentence or one JSON object, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import wraps
from typing import ParamSpec

import click

from agent_desk.domain.errors import DeskError

P = ParamSpec("P")

as_json = click.option("--json", "is_json", is_flag=True, help="Un objeto JSON en lugar de texto.")


def plain(value: object) -> object:
    """Any domain value as JSON-ready data: dates ISO, decimals and sets as text and lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value


def say(value: object, text: str, *, is_json: bool) -> None:
    """Print the value as JSON, or the text."""
    click.echo(json.dumps(plain(value), ensure_ascii=False) if is_json else text)


def ask_pin() -> str:
    """The PIN of the store, typed without being shown."""
    return str(click.prompt("PIN", hide_input=True, err=True))


def tells_errors(act: Callable[P, None]) -> Callable[P, None]:
    """Turn an expected failure into its sentence and exit code 1."""

    @wraps(act)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(*args, **kwargs)
        except DeskError as error:
            if kwargs.get("is_json"):
                click.echo(json.dumps({"ok": False, "error": str(error)}, ensure_ascii=False))
            else:
                click.echo(str(error), err=True)
            raise SystemExit(1) from None

    return told
