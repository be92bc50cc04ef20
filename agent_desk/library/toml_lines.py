"""On which line of a TOML file each field stands, so that an error can point at it.

tomllib keeps no positions. This reads only what our files use: tables, arrays of tables, keys,
and lists with one inline table a line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_HEADER = re.compile(r"\[(\[?)\s*([\w.\"'-]+)\s*\]\]?")
_KEY = re.compile(r"([\w\"'-]+)\s*=")
_STRING = re.compile(r'"[^"]*"|\'[^\']*\'')


def lines_of(text: str) -> dict[str, int]:
    """{dotted path: line number}; rows of a list count from 1, as in `ladder[2]`."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    prefix = listed = ""
    depth = 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = _STRING.sub('""', raw).split("#")[0].strip()
        if not line:
            continue
        header = _HEADER.fullmatch(line)
        if header and depth == 0:
            prefix = _header_path(header, counts)
            found.setdefault(prefix, number)
        elif depth == 0:
            listed = _note_keys(found, prefix, line, number)
        elif line.startswith("{"):
            counts[listed] = counts.get(listed, 0) + 1
            row = f"{listed}[{counts[listed]}]"
            found.setdefault(row, number)
            _note_keys(found, row, line, number)
        depth += line.count("[") - line.count("]") if not header else 0
    return found


def line_of(lines: Mapping[str, int], path: str) -> int | None:
    """The line of a field, or of the nearest table around it."""
    while path:
        found = lines.get(path) or lines.get(f"{path}[1]")
        if found:
            return found
        path = path.rpartition(".")[0]
    return None


def _header_path(header: re.Match[str], counts: dict[str, int]) -> str:
    name = header[2].replace('"', "")
    if not header[1]:
        return name
    counts[name] = counts.get(name, 0) + 1
    return f"{name}[{counts[name]}]"


def _note_keys(found: dict[str, int], prefix: str, line: str, number: int) -> str:
    """Note the keys of a line; the path of the first one is returned."""
    names = [match[1].strip("\"'") for match in _KEY.finditer(line)]
    if not names:
        return prefix
    first = f"{prefix}.{names[0]}".strip(".")
    is_row = line.startswith("{")
    for place, name in enumerate(names):
        inside = prefix if is_row or place == 0 else first
        found.setdefault(f"{inside}.{name}".strip("."), number)
    return first
