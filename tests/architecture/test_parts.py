"""The parts of the program are the pinned ones, unchanged, and told in the list of the build."""

from __future__ import annotations

from tools.audit_dependencies import BAD, changed_files, is_bad, pinned
from tools.make_sbom import bill, normal, parts


def test_the_list_names_every_part_with_its_version_and_hash() -> None:
    told = bill()
    components = told["components"]
    assert isinstance(components, list)
    names = {part["name"] for part in components}
    assert {"pyside6-essentials", "sqlcipher3", "cryptography", "pyyaml", "click"} <= names
    assert not {"pytest", "mypy", "hypothesis"} & names
    for part in components:
        assert part["version"] and part["purl"].startswith("pkg:pypi/")
        assert len(part["hashes"][0]["content"]) == 64
    assert bill() == told


def test_every_part_has_the_pinned_version_and_none_is_known_to_be_bad() -> None:
    wanted = pinned()
    for part in parts():
        name = normal(part.metadata["Name"])
        if name not in {"agent-desk", "pip", "setuptools"}:
            assert wanted.get(name) == part.version
        assert is_bad(name, part.version) == ""
    assert is_bad("sqlcipher3", "0.6.0") == BAD["sqlcipher3"][1]
    assert is_bad("pyside6-essentials", "6.12.0") and not is_bad("pyside6-essentials", "6.11.1")


def test_a_part_s_files_are_those_that_were_installed() -> None:
    click = next(part for part in parts() if normal(part.metadata["Name"]) == "click")
    assert changed_files(click) == []
