"""`agent-desk open`: the screen pop. Reaches the running window without importing Qt or click."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

FIELDS = ("account", "phone", "line")


def parse_pop(arguments: Sequence[str]) -> dict[str, str] | None:
    """{field: text} of `--account X --phone N --line DID`; None when click should explain."""
    pop: dict[str, str] = {}
    words = list(arguments)
    while words:
        word = words.pop(0)
        name, sign, value = word.removeprefix("--").partition("=")
        if not word.startswith("--") or name not in FIELDS or (not sign and not words):
            return None
        pop[name] = value if sign else words.pop(0)
    return pop or None


def try_running_window(arguments: Sequence[str]) -> int | None:
    """Exit code when a window took the pop; None when none runs or the words need explaining."""
    is_json = "--json" in arguments
    pop = parse_pop([word for word in arguments if word != "--json"])
    if pop is None:
        return None
    from agent_desk.pop import send_pop

    answer = send_pop(pop)
    if answer is None:
        return None
    if is_json:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    elif not answer.get("ok"):
        sys.stderr.write(f"{answer.get('error', 'La ventana no respondió.')}\n")
    return 0 if answer.get("ok") else 1
