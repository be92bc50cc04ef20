"""The source files of the project, parsed once for all rules."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "agent_desk" / "ui" / "forms"


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root, text and tree."""

    name: str
    text: str
    tree: ast.Module

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in _statements(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        for node in _statements(self.tree):
            if isinstance(node, ast.ClassDef):
                yield node

    def imported(self) -> Iterator[str]:
        """Full names of the modules imported anywhere in the file."""
        for node in _statements(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """All statements, however deep; expressions, which are most of a tree, are passed over."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, ast.stmt):
                yield node
                waiting.append(node)
            elif isinstance(node, ast.excepthandler | ast.match_case):
                waiting.append(node)


def sources(folder: str = "agent_desk") -> tuple[Source, ...]:
    """Hand-written files below a folder of the project, in order."""
    inside = f"{folder}/"
    return tuple(one for one in _kept(folder.split("/")[0]) if one.name.startswith(inside))


@lru_cache(maxsize=2)
def _kept(folder: str) -> tuple[Source, ...]:
    # A million nodes that all stay: looking for garbage among them took most of the time.
    was_on = gc.isenabled()
    gc.disable()
    try:
        return tuple(_parsed(folder))
    finally:
        if was_on:
            gc.enable()


def _parsed(folder: str) -> Iterator[Source]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        if GENERATED in path.parents:
            continue
        text = path.read_text(encoding="utf-8")
        yield Source(str(path.relative_to(ROOT)), text, ast.parse(text))
