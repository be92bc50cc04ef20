"""`agent-desk open`: the screen pop. Reaches the running window without importing Qt or click."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

FIELDS = ("account", "phone", "line")
ALSO = {"dnis": "line"}  # as diallers call the number that was called
SCHEME = "agentdesk:"
FIELD_LIMIT = 64  # letters, as in the window's own door


def parse_pop(arguments: Sequence[str]) -> dict[str, str] | None:
    """{field: text} of `--account X --phone N --line DID`, or of one agentdesk:// address.

    None when click should explain.
    """
    if len(arguments) == 1 and arguments[0].startswith(SCHEME):
        return pop_of_address(arguments[0])
    pop: dict[str, str] = {}
    words = list(arguments)
    while words:
        word = words.pop(0)
        name, sign, value = word.removeprefix("--").partition("=")
        name = ALSO.get(name, name)
        if not word.startswith("--") or name not in FIELDS or (not sign and not words):
            return None
        pop[name] = value if sign else words.pop(0)
    return pop or None


def pop_of_address(address: str) -> dict[str, str] | None:
    """Of «agentdesk://open?account=4417-0098&line=5550000100»: known fields only, once each.

    None for anything else: any page of a browser may send one of these.
    """
    from urllib.parse import parse_qsl, urlsplit

    try:
        parts = urlsplit(address)
        told = parse_qsl(
            parts.query,
            keep_blank_values=True,
            strict_parsing=bool(parts.query),
            max_num_fields=len(FIELDS),
            errors="strict",
        )
    except ValueError:
        return None
    if parts.scheme != SCHEME.rstrip(":") or f"{parts.netloc}{parts.path}".strip("/") != "open":
        return None
    pop = {ALSO.get(name, name): value.strip() for name, value in told}
    is_known = len(pop) == len(told) and set(pop) <= set(FIELDS) and not parts.fragment
    return pop if pop and is_known and all(map(_is_identifier, pop.values())) else None


def _is_identifier(value: str) -> bool:
    return 0 < len(value) <= FIELD_LIMIT and value.isprintable()


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
