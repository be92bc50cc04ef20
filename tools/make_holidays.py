"""Write contact_rules/holiday-days.yaml from the `holidays` library, for people to review.

Run after raising the library's version; a test compares the file with what the library says.
"""

from __future__ import annotations

import sys
from pathlib import Path

YEARS = range(2020, 2029)
COUNTRIES = ("CO", "CL", "PE", "EC", "AR", "CR", "PA", "DO", "GT", "ES")
REGIONS = {
    "CL": ("AP", "NB"),
    "ES": tuple("AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC".split()),
}
FILE = Path(__file__).resolve().parents[1] / "resources" / "contact_rules" / "holiday-days.yaml"
HEAD = """\
# Días festivos que da la biblioteca «holidays» ({version}), escritos por tools/make_holidays.py.
# No se edita a mano: las correcciones van en holidays.yaml, cada una con su fuente.
schema: agent_desk/holiday-days@1

"""


def days_text(country: str, year: int, region: str = "") -> list[str]:
    """The closed days of a year as «MM-DD», those of a region without the national ones."""
    import holidays

    national = set(holidays.country_holidays(country, years=year))
    if not region:
        return sorted(day.strftime("%m-%d") for day in national)
    local = set(holidays.country_holidays(country, subdiv=region, years=year))
    return sorted(day.strftime("%m-%d") for day in local - national)


def file_text() -> str:
    """The whole file."""
    import holidays

    lines = [HEAD.format(version=holidays.__version__)]
    for country in COUNTRIES:
        for region in ("", *REGIONS.get(country, ())):
            lines.append(f"{country}{'-' + region if region else ''}:\n")
            for year in YEARS:
                days = ", ".join(days_text(country, year, region))
                lines.append(f"  {year}: [{days}]\n")
    return "".join(lines)


if __name__ == "__main__":
    FILE.write_text(file_text(), encoding="utf-8")
    sys.stdout.write(f"{FILE}\n")
