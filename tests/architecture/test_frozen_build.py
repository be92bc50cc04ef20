"""The recipe of the frozen build agrees with what the program imports and ships."""

from __future__ import annotations

import ast
import importlib.util
import re
from functools import lru_cache

from tests.architecture.source import ROOT, sources

SPEC = ROOT / "build_installer.spec"


@lru_cache(maxsize=1)
def recipe() -> dict[str, object]:
    """The tables at the top of the recipe, read without running the build."""
    tables: dict[str, object] = {}
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name.isupper():
                expression = ast.Expression(node.value)
                try:
                    tables[name] = eval(compile(expression, str(SPEC), "eval"), dict(tables))
                except NameError:  # needs the build itself: SPECPATH
                    continue
    return tables


def table(name: str) -> tuple[str, ...]:
    found = recipe()[name]
    assert isinstance(found, list | tuple)
    return tuple(str(entry) for entry in found)


@lru_cache(maxsize=1)
def all_imports() -> set[str]:
    """What the program imports, `from PySide6 import QtX` read as PySide6.QtX."""
    names: set[str] = set()
    for source in sources():
        names.update(source.imported())
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_nothing_the_program_imports_is_left_out_of_the_build() -> None:
    left_out = [
        f"{name} ({excluded})"
        for name in all_imports()
        for excluded in table("EXCLUDED")
        if name == excluded or name.startswith(f"{excluded}.")
    ]
    assert left_out == []


def test_the_platforms_and_pictures_a_desk_needs_stay_in_the_build() -> None:
    needed = (
        *("platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/qwindows.dll"),
        *("platforms/libqcocoa.dylib", "iconengines/libqsvgicon.so", "imageformats/libqsvg.so"),
        *("printsupport/libcupsprintersupport.so", "imageformats/libqjpeg.so"),
    )
    dropped = table("DROPPED_PLUGINS")
    assert [name for name in needed if name.startswith(dropped)] == []


def test_the_spanish_of_qt_s_own_dialogs_stays_in_the_build() -> None:
    assert "qtbase_es.qm" in table("KEPT_TRANSLATIONS")


def test_every_installed_dependency_brings_its_licence_along() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text.split("dependencies = [", 1)[1].split("]", 1)[0]
    wanted = {name.lower() for name in re.findall(r'"([\w-]+)[<>=]', block)}
    used = {name for name in wanted if is_imported(name)}
    assert used <= {name.lower() for name in table("SHIPPED")}


def is_imported(distribution: str) -> bool:
    """A dependency that nothing imports is not in the build either."""
    modules = {
        "python-stdnum": "stdnum",
        "pyyaml": "yaml",
        "argon2-cffi": "argon2",
        "pyside6-essentials": "PySide6",
    }
    module = modules.get(distribution, distribution.replace("-", "_"))
    assert importlib.util.find_spec(module), distribution
    return any(name.split(".")[0] == module for name in all_imports())


def test_every_kind_of_bar_code_comes_along() -> None:
    """The library imports them by name, where the build cannot see it: the page of a payment at a
    shop failed in the frozen program with «No module named … code93»."""
    assert 'collect_submodules("reportlab.graphics.barcode")' in SPEC.read_text("utf-8")
