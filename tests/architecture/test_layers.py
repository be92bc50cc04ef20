"""Imports point inwards, and each outside library stays behind its door."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, sources

# Library -> the places that may import it.
DOORS = {
    "PySide6": ("agent_desk/ui/", "agent_desk/app", "agent_desk/self_test.py"),
    "shiboken6": ("agent_desk/ui/",),
    "sqlite_utils": ("agent_desk/store/",),
    "sqlcipher3": ("agent_desk/store/",),
    "sqlite3": ("agent_desk/store/",),
    "reportlab": ("agent_desk/documents/",),
    "pypdfium2": ("agent_desk/documents/",),
    "rapidfuzz": ("agent_desk/domain/text/", "agent_desk/library/", "agent_desk/intake/"),
    "click": ("agent_desk/cli/",),
    "yaml": ("agent_desk/library/",),
    "keyring": ("agent_desk/store/",),
    "argon2": ("agent_desk/store/",),
    "cryptography": ("agent_desk/store/", "agent_desk/link/"),
}
CLOCK = ("datetime.now(", "date.today(", "time.time(", "utcnow(")


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [lint, "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("library", sorted(DOORS))
def test_a_library_is_imported_behind_its_door_only(library: str) -> None:
    strays = [
        source.name
        for source in sources()
        if any(name.split(".")[0] == library for name in source.imported())
        and not source.name.startswith(DOORS[library])
    ]
    assert strays == []


def test_a_presenter_knows_no_qt() -> None:
    for source in sources("agent_desk/ui"):
        if "presenter" in source.name or source.name.endswith("_painting.py"):
            assert not any(name.startswith("PySide6") for name in source.imported()), source.name


def test_the_engine_of_text_knows_nothing_of_those_that_use_it() -> None:
    domain, own = "agent_desk.domain.", ("agent_desk.domain.text", "agent_desk.domain.countries")
    strays = [
        f"{source.name}: {name}"
        for source in sources("agent_desk/domain/text")
        for name in source.imported()
        if name.startswith(domain) and not name.startswith(own)
    ]
    assert strays == []


def test_the_domain_reads_no_file_and_no_clock() -> None:
    for source in sources("agent_desk/domain"):
        assert not set(source.imported()) & {"os", "pathlib", "io", "subprocess", "socket"}
        assert not [call for call in CLOCK if call in source.text], source.name
        assert "open(" not in source.text.replace("_open(", "").replace("is_open", ""), source.name


def test_only_the_store_speaks_sql() -> None:
    for source in sources():
        if not source.name.startswith("agent_desk/store/"):
            for words in ("SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "PRAGMA "):
                assert words not in source.text, f"{source.name}: {words}"


def test_only_the_outermost_modules_catch_everything() -> None:
    inner = ("agent_desk/ui/background.py", "agent_desk/app.py", "agent_desk/cli/")
    allowed = (*inner, "agent_desk/self_test.py")  # which reports whatever it meets
    for source in sources():
        if not source.name.startswith(allowed):
            assert "except Exception" not in source.text, source.name
