"""What ships is whole: content loads, forms and paths belong to the project, licences are there."""

from __future__ import annotations

import re
import subprocess
import tomllib

import pytest

from agent_desk.content import load_content
from agent_desk.library.demo_stock import load_demo_stock
from tests.architecture.source import ROOT, sources

TEXT_KINDS = {".py", ".md", ".toml", ".yaml", ".yml", ".txt", ".spec", ".cfg", ".ini", ".qss"}
# Places of one machine, and of the people who wrote this: nobody else has them.
PLACES = re.compile(r"(?<![\w.])/(?:work|root)/|\.\./shared")


def tracked() -> list[str]:
    """Files under version control; all files when this is not a checkout."""
    result = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return result.stdout.splitlines()


def test_everything_an_institution_edits_loads() -> None:
    content = load_content()
    assert len(content.cards) >= 12
    assert set(content.rules.policy.products) == {"TC", "PP", "CN"}
    assert content.means
    assert load_demo_stock().places


def test_no_file_names_a_place_of_somebody_s_machine() -> None:
    found = [
        f"{name}: {match[0]}"
        for name in tracked()
        if (ROOT / name).suffix in TEXT_KINDS or (ROOT / name).name in {"Makefile", "run"}
        if (ROOT / name).is_file() and name != "tests/architecture/test_shipped_files.py"
        if (match := PLACES.search((ROOT / name).read_text(encoding="utf-8")))
    ]
    assert found == []


def test_every_dependency_has_a_pinned_version_to_test_with() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    pinned = {
        line.split("==")[0].lower().replace("_", "-")
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    names = {re.split(r"[<>=!~\[ ;]", text)[0].lower().replace("_", "-") for text in wanted}
    assert names <= pinned


def test_the_bad_pyside_cannot_be_installed() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"PySide6-Essentials>=6.10,<6.12"' in text
    assert not any("PySide6-Addons" in source.text for source in sources())


@pytest.mark.parametrize("name", ["LICENSE", "README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_the_papers_of_the_project_are_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 200


def test_every_font_and_icon_set_ships_its_licence() -> None:
    licences = {path.name for path in (ROOT / "resources" / "licences").iterdir()}
    assert {"INTER-OFL.txt", "LUCIDE-ISC.txt"} <= licences


def test_every_link_between_documents_leads_somewhere() -> None:
    for page in [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                assert (page.parent / target).exists(), f"{page.name}: {target}"
