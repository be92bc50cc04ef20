"""A policy with an error is refused with file, line and field; the shipped one loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.library.contact_rules import load_contact_rules
from agent_desk.library.institutions import load_institution
from agent_desk.library.policies import load_policy
from agent_desk.paths import resource

SHIPPED = resource("policies", "financiera-ejemplo.toml")


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    for year in (2026, 2027):
        name = f"cnbv-{year}.txt"
        (tmp_path / name).write_bytes(resource("policies", name).read_bytes())
    path = tmp_path / "policy.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_what_ships_loads() -> None:
    policy = load_policy()
    assert set(policy.products) == {"TC", "PP", "CN"}
    assert load_institution().means
    assert load_contact_rules().regimes


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("payment_min = 150.00", "payment_min = -150.00", "payment_min"),
        ("B2 = [31, 60]", "B2 = [33, 60]", "B2"),
        ("fees = 100, late = 100, ordinary = 30", "fees = 100, lat = 100, ordinary = 30", "lat"),
        ('kind   = "cure"', 'kind   = "cura"', "kind"),
        ("warn_pct = 20", "warn_percent = 20", "warn_percent"),
        ("waive = {fees = 50}", "waive = {fees = 150}", "fees"),
        ('"MX-LFT74"', '"MX-OTRO"', "holidays"),
    ],
)
def test_an_error_names_file_line_and_field(tmp_path: Path, old: str, new: str, field: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_policy(changed(tmp_path, old, new))
    assert caught.value.file == "policy.toml"
    assert field in caught.value.field
    assert caught.value.line


def test_a_file_that_is_not_toml_says_its_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        load_policy(changed(tmp_path, "[money]", "[money"))
    assert caught.value.line
