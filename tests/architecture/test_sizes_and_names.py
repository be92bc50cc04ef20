"""Files and functions that a newcomer can read in one go, named for the business."""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture.source import Source, sources

FILE_LINES = 400
FUNCTION_LINES = 40
PUBLIC_METHODS = 8
COLLABORATORS = 5
EMPTY_NAMES = {"utils", "helpers", "common", "misc", "manager", "base", "core"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError")
FOLDERS = ("agent_desk", "tests", "tools")


def everything() -> list[Source]:
    return [source for folder in FOLDERS for source in sources(folder)]


def test_no_file_is_longer_than_its_limit() -> None:
    long = {s.name: n for s in everything() if (n := len(s.text.splitlines())) > FILE_LINES}
    assert long == {}


def test_no_function_is_longer_than_its_limit() -> None:
    long = [
        f"{source.name}:{node.lineno} {node.name}"
        for source in everything()
        for node in source.functions()
        if (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        source.name
        for source in everything()
        if not ast.get_docstring(source.tree) and source.text.strip()
    ]
    assert silent == []


def test_no_class_has_more_public_methods_than_can_be_kept_in_mind() -> None:
    # Ports, views and Qt overrides answer to somebody else's list of methods.
    wide = [
        f"{source.name}:{node.lineno} {node.name}"
        for source in sources()
        for node in source.classes()
        if not _is_of_others(source, node) and len(_public_methods(node)) > PUBLIC_METHODS
    ]
    assert wide == []


def test_no_constructor_takes_more_than_five_collaborators() -> None:
    wide = [
        f"{source.name}:{node.lineno}"
        for source in sources()
        for node in source.functions()
        if node.name == "__init__" and len(node.args.args) - 1 > COLLABORATORS
    ]
    assert wide == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_module_hides_behind_an_empty_name(folder: str) -> None:
    for source in sources(folder):
        assert not set(source.name.removesuffix(".py").split("/")) & EMPTY_NAMES, source.name


def test_nothing_is_left_unfinished() -> None:
    left = [source.name for source in sources() if UNFINISHED.search(source.text)]
    assert left == []


def test_tests_use_grown_up_fakes() -> None:
    word = "Magic" + "Mock"
    assert [source.name for source in sources("tests") if word in source.text] == []


def _is_of_others(source: Source, node: ast.ClassDef) -> bool:
    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
    is_widget = any(name.startswith("Q") for name in bases)
    return "Protocol" in bases or "/ui/" in source.name or is_widget


def _public_methods(node: ast.ClassDef) -> list[str]:
    return [
        item.name
        for item in node.body
        if isinstance(item, ast.FunctionDef)
        and not item.name.startswith("_")
        and not _is_property(item)
    ]


def _is_property(item: ast.FunctionDef) -> bool:
    names = {node.id for node in item.decorator_list if isinstance(node, ast.Name)}
    return bool(names & {"property", "cached_property"})
