"""How the command line speaks: one sentence or one JSON object, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import click

from agent_desk.cli.entrance import CliEntrance
from agent_desk.domain.errors import DeskError
from agent_desk.domain.plain_values import as_plain

P = ParamSpec("P")

ask_pin = CliEntrance()

as_json = click.option("--json", "is_json", is_flag=True, help="Un objeto JSON en lugar de texto.")


def say(value: object, text: str, *, is_json: bool) -> None:
    """Print the value as JSON, or the text."""
    click.echo(json.dumps(as_plain(value), ensure_ascii=False) if is_json else text)


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
