"""The contact rules that ship load, and a mistake in them is named with its line."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from agent_desk.domain.contact.rules import WEEKDAYS
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import Account, CaseFile, Debtor
from agent_desk.domain.errors import ContentError
from agent_desk.library.contact_rules import load_contact_rules
from agent_desk.paths import resource
from agent_desk.services.check_contact import check_contact

NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)  # 12:00 in Mexico City


def case(product: str = "PP", **debtor: object) -> CaseFile:
    fields: dict[str, object] = {"state": "Jal.", "city": "Guadalajara", **debtor}
    person = Debtor("d1", "Ana", "Pérez", **fields)  # type: ignore[arg-type]
    account = Account("1", "d1", product, "Préstamo", "F", date(2026, 11, 23), 74, {})
    return CaseFile(person, account)


def broken_copy(tmp_path: Path, file: str, old: str, new: str) -> Path:
    folder = tmp_path / "rules"
    shutil.copytree(resource("contact_rules"), folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_all_that_ships_loads_and_every_fact_says_where_it_comes_from():
    rules = load_contact_rules()
    assert {regime.code for regime in rules.regimes} == {
        *("MX", "MX-FIN", "MX-COM", "CO", "CL", "PE", "EC", "AR", "AR-CABA"),
        *("CR", "PA", "DO", "GT", "ES", "US-REGF", "GENERAL", "PROPIAS"),
    }
    for regime in rules.regimes:
        bases = [day.basis for day in regime.days.values()]
        bases += [item.basis for item in (*regime.caps, *regime.stops)]
        bases += [item.basis for item in (*regime.must_say, *regime.forbidden)]
        assert all(basis.source and basis.text for basis in bases)
        assert not regime.days or set(regime.days) == set(WEEKDAYS)


def test_mexican_law_sets_no_cap_and_ours_is_called_policy():
    rules = load_contact_rules()
    laws = [regime for regime in rules.regimes if regime.code.startswith("MX")]
    assert not any(regime.caps for regime in laws)
    own = next(regime for regime in rules.regimes if regime.code == "PROPIAS")
    assert [(cap.count, cap.days) for cap in own.caps] == [(3, 1), (10, 7)]
    assert {cap.basis.status for cap in own.caps} == {"policy"}


def test_the_institution_never_marks_its_own_caution_as_law():
    for own in (r for r in load_contact_rules().regimes if r.level == "own"):
        assert {stop.basis.status for stop in own.stops} <= {"policy"}


@pytest.mark.parametrize(
    ("state", "city", "zone"),
    [
        ("Jalisco", "Puerto Vallarta", "America/Mexico_City"),
        ("Baja California", "Tijuana", "America/Tijuana"),
        ("B.C.S.", "La Paz", "America/Mazatlan"),
        ("Quintana Roo", "Cancún", "America/Cancun"),
        ("Q. Roo", "Chetumal", "America/Cancun"),
        ("SONORA", "Hermosillo", "America/Hermosillo"),
        ("Chih.", "Cd. Juárez", "America/Ciudad_Juarez"),
        ("Chihuahua", "Ojinaga", "America/Ojinaga"),
        ("Chihuahua", "Delicias", "America/Chihuahua"),
        ("Sinaloa", "Culiacán", "America/Mazatlan"),
        ("Nayarit", "Bahía de Banderas", "America/Bahia_Banderas"),
        ("Nay.", "Tepic", "America/Mazatlan"),
        ("Tamps.", "Reynosa", "America/Matamoros"),
        ("Tamaulipas", "Ciudad Victoria", "America/Monterrey"),
        ("CDMX", "", "America/Mexico_City"),
        ("Edo. de México", "Toluca", "America/Mexico_City"),
        ("Chihuahua", "", ""),  # two clocks more at the border: not certain
        ("Narnia", "Cair Paravel", ""),
    ],
)
def test_a_place_tells_its_clock(state, city, zone):
    assert load_contact_rules().zone_of(state, city) == zone


def test_all_thirty_two_states_are_known():
    places = load_contact_rules().places
    mexican = {id(state) for (country, _), state in places.states.items() if country == "MX"}
    assert len(mexican) == 32


@pytest.mark.parametrize(
    ("flag", "status"),
    [
        ("no_contactar", Status.BLOCKED),
        ("abogado", Status.BLOCKED),
        ("fallecido", Status.BLOCKED),
        ("aclaracion", Status.BLOCKED),
        ("no_es_titular", Status.BLOCKED),
        ("demanda", Status.NEEDS_CONFIRMATION),
        ("vulnerable", Status.ALLOWED),
    ],
)
def test_flags_stop_or_ask(flag, status):
    verdict = check_contact(case(flags=frozenset({flag})), load_contact_rules(), NOON)
    assert verdict.status is status


def test_a_case_without_zone_takes_it_from_its_place():
    rules = load_contact_rules()
    dawn = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)  # 07:30 in Guadalajara, 05:30 in Tijuana
    assert check_contact(case(), rules, dawn).status is Status.ALLOWED
    tijuana = case(state="B.C.", city="Tijuana")
    assert check_contact(tijuana, rules, dawn).status is Status.BLOCKED
    nowhere = check_contact(case(state="", city=""), rules, dawn)
    assert nowhere.missing == ("time_zone",)


def test_store_credit_follows_profeco_and_the_rest_condusef():
    rules = load_contact_rules()
    assert check_contact(case("CN"), rules, NOON).regime == "MX-COM"
    assert check_contact(case("TC"), rules, NOON).regime == "MX-FIN"


def test_revolution_day_is_closed_and_leads_to_the_next_morning():
    verdict = check_contact(case(), load_contact_rules(), datetime(2026, 11, 16, 18, tzinfo=UTC))
    assert verdict.detail == "Allá es festivo: lunes 16 de noviembre"
    assert verdict.next_allowed_at == datetime(2026, 11, 17, 13, 0, tzinfo=UTC)


MISTAKES = [
    ("mx-fin.yaml", '["07:00-22:00"]', '["22:00-07:00"]', "open"),
    ("mx-fin.yaml", "on: [sat, sun]", "on: [sat, dom]", "on"),
    ("mx-fin.yaml", "holiday_basis: festivos", "holiday_basis: fiestas", "holiday_basis"),
    ("mx-fin.yaml", "holidays: MX-LFT74", "holidays: MX-LFT75", "holidays"),
    ("mx.yaml", "status: verified", "status: seguro", "status"),
    ("mx.yaml", "valid_from: 2014-10-08", "valid_from: ayer", "valid_from"),
    ("mx-fin.yaml", "code: MX-FIN", "code: CO", "code"),
    ("own-rules.yaml", "count: 3", "count: 0", "count"),
    ("general.yaml", "effect: confirm", "effect: avisar", "effect"),
    ("co.yaml", "default: attempt_counts", "default: ninguna", "default"),
    ("co.yaml", "needs: [proof, after_contract", "needs: [prueba, after_contract", "needs"),
    ("cl.yaml", "kind: prefix", "kind: prefijo", "kind"),
    ("us.yaml", "scope: debt", "scope: deuda", "scope"),
    ("holidays.yaml", "library: CO", "library: XX", "library"),
    ("area-codes.yaml", "zones: [America/Tijuana]", "zones: [America/Rosarito]", "zones"),
    ("own-rules.yaml", "CN: commercial", "CN: tienda", "CN"),
    ("places.yaml", "America/Tijuana", "America/Rosarito", "zone"),
    ("places.yaml", "[Colima, Col]", "[Colima, Jal]", "names"),
]


@pytest.mark.parametrize(("file", "old", "new", "field"), MISTAKES)
def test_a_mistake_is_named_with_file_line_and_field(tmp_path, file, old, new, field):
    folder = broken_copy(tmp_path, file, old, new)
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    with pytest.raises(ContentError) as caught:
        load_contact_rules(folder)
    error = caught.value
    assert error.file == file
    assert error.field.endswith(field)
    assert error.line
    shown = lines[error.line - 1]
    assert new in shown or field == "names"  # «Jal» is refused where Jalisco says it again


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("on: [sat, sun]", "on: [sat]", "days"), ("reviewer:", "revisor:", "reviewer")],
)
def test_what_a_file_forgets_is_named(tmp_path, old, new, field):
    with pytest.raises(ContentError) as caught:
        load_contact_rules(broken_copy(tmp_path, "mx-com.yaml", old, new))
    assert caught.value.field.endswith(field)
    assert caught.value.line
