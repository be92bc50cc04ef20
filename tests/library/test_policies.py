"""A policy with an error is refused with file, line and field; the shipped one loads."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_desk.domain.calendar import mexican_statutory_holidays, usual_bank_holidays
from agent_desk.domain.errors import ContentError
from agent_desk.domain.offers.lint import lint_policy
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
        ('"file:cnbv-2027.txt"', '"file:cnbv-2099.txt"', "holidays"),
        ("floor   = {principal_pct = 55}", "floor   = {principal_pct = 155}", "principal_pct"),
        ("down_unit = 50.00", "down_unit = 50.001", "down_unit"),
        ('bucket = ["B3"], payments', 'bucket = ["B9"], payments', "bucket"),
        ("payments = [2, 3]", "payments = [3, 2]", "payments"),
        ('authority = "gerente"', 'authority = "director"', "authority"),
        ("rate_pct = 36, ", "", "rate_pct"),
        ("rate_pct = 36", "rate_pct = -36", "rate_pct"),
        ("settle_pct = 40, ", "", "settle_pct"),
        ('capitalize = ["ordinary"]', 'capitalize = ["seguro"]', "capitalize"),
        ('residual        = "last"', 'residual        = "middle"', "residual"),
        ('last_min        = "payment_min"', 'last_min        = "nada"', "last_min"),
        ('over_max = "flag"', 'over_max = "ignore"', "over_max"),
        ("catorcenal = {every", "trimestral = {every", "trimestral"),
        ('days = [15, "last"]', "days = [15, 40]", "days"),
        ('only = ["liquidacion"', 'only = ["regalo"', "broken_promises"),
        ('follows = "late"', 'follows = "tarde"', "components"),
        ('to = "gerente"', 'to = "director"', "to"),
        ("first_within_days = 7, last", "first_within_days = 9, last", "last_within_days"),
        ("from = 2026-10-01", "from = 2028-10-01", "valid"),
        ("authority_minus = 1", "authority_less = 1", "authority_less"),
        ('missing_year = "provisional"', 'missing_year = "quizá"', "missing_year"),
    ],
)
def test_an_error_names_file_line_and_field(tmp_path: Path, old: str, new: str, field: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_policy(changed(tmp_path, old, new))
    assert caught.value.file == "policy.toml"
    assert field in caught.value.field
    assert caught.value.line


def test_the_line_is_that_of_the_row_and_not_of_another_with_the_same_field(
    tmp_path: Path,
) -> None:
    path = changed(tmp_path, 'rate_pct = 28, capitalize = ["ordinary"]', 'rate_pct = "28"')
    with pytest.raises(ContentError) as caught:
        load_policy(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert caught.value.line is not None
    assert 'rate_pct = "28"' in lines[caught.value.line - 1]
    assert caught.value.field == "products.PP.arrangements.reestructura.ladder[2].rate_pct"


def test_the_policy_of_the_study_loads_as_it_was_written(tmp_path: Path) -> None:
    name = "cnbv-2026.txt"
    (tmp_path / name).write_bytes(resource("policies", name).read_bytes())
    path = tmp_path / "policy.toml"
    path.write_bytes((Path(__file__).parent / "study_policy.toml").read_bytes())
    policy = load_policy(path)
    assert policy.products["TC"].arrangements[2].tiers[1].down_bp == 5_000
    assert policy.products["PP"].hardships[0].payments_plus == 6
    assert policy.version == "7"
    assert policy.last_min == "unit"
    assert not [f for f in lint_policy(policy) if f.severity == "error"]


def test_percentages_may_have_decimals_and_never_become_floats(tmp_path: Path) -> None:
    policy = load_policy(changed(tmp_path, "down_pct = 15,", "down_pct = 12.5,"))
    terms = next(a.terms for a in policy.products["TC"].arrangements if a.id == "pagos_con_quita")
    assert terms.down_bp == 1_250


def test_the_hash_is_of_the_whole_text(tmp_path: Path) -> None:
    same = load_policy(changed(tmp_path, "[money]", "[money]"))
    other = load_policy(changed(tmp_path, "warn_pct = 20", "warn_pct = 21"))
    assert same.hash == load_policy().hash != other.hash


def test_later_years_are_computed_by_rule_or_refused(tmp_path: Path) -> None:
    calendar = load_policy().calendar
    assert date(2028, 4, 13) in calendar.holidays  # Holy Thursday, not published yet
    assert 2028 in calendar.provisional
    strict = load_policy(changed(tmp_path, '"provisional"', '"refuse"')).calendar
    assert not strict.provisional


def test_the_computed_bank_days_are_those_that_were_published() -> None:
    published = {day for day in load_policy().calendar.holidays if day.year == 2026}
    assert published == usual_bank_holidays(2026) | mexican_statutory_holidays(2026)


def test_a_file_that_is_not_toml_says_its_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        load_policy(changed(tmp_path, "[money]", "[money"))
    assert caught.value.line
