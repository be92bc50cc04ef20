"""The countries whose rules of speech the house has read."""

from __future__ import annotations

from collections.abc import Mapping

# ISO code → name. Where the house has read what the law says about the words of a collector.
COUNTRIES: Mapping[str, str] = {
    "MX": "México",
    "CO": "Colombia",
    "CL": "Chile",
    "PE": "Perú",
    "AR": "Argentina",
    "EC": "Ecuador",
    "US": "Estados Unidos",
    "ES": "España",
    "GT": "Guatemala",
    "CR": "Costa Rica",
    "PA": "Panamá",
    "DO": "República Dominicana",
}
