"""What is signed at the end of a day: how many acts, and the head that their chain had then."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import DeskError

FORMAT = 1
_HEX = frozenset("0123456789abcdef")
_LENGTHS = {"chain": 64, "head": 64, "key": 64, "signature": 128}


class BadReportError(DeskError):
    """The file is not a report of a day, or was cut."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"«{name}» no es un informe diario completo. No lo tomé en cuenta y no cambié nada; "
            "use el archivo tal como se guardó."
        )


@dataclass(frozen=True, slots=True)
class DayReport:
    """`chain` names the chain by its start; `key` and `signature` are Ed25519, in hex."""

    chain: str
    day: date
    made_at: str  # UTC
    acts: int
    by_kind: Mapping[str, int]
    last_seq: int
    head: str
    key: str
    signature: str = ""


def signed_text(report: DayReport) -> bytes:
    """The bytes that are signed: JSON with sorted keys and without the signature."""
    fields = _fields(report)
    del fields["signature"]
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def report_text(report: DayReport) -> str:
    """The report as it is saved."""
    return json.dumps(_fields(report), indent=1, ensure_ascii=True) + "\n"


def read_report(text: str, name: str) -> DayReport:
    """Raises BadReportError for anything else than what `report_text` writes."""
    try:
        fields = json.loads(text)
        return _report(fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadReportError(name) from error


def _report(fields: dict[str, object]) -> DayReport:
    if fields["format"] != FORMAT:
        raise ValueError("format")
    texts = {name: _hex(str(fields[name]), length) for name, length in _LENGTHS.items()}
    kinds = fields["by_kind"]
    if not isinstance(kinds, dict):
        raise TypeError("by_kind")
    return DayReport(
        texts["chain"],
        date.fromisoformat(str(fields["day"])),
        str(fields["made_at"]),
        _count(fields["acts"]),
        {str(kind): _count(count) for kind, count in kinds.items()},
        _count(fields["last_seq"]),
        texts["head"],
        texts["key"],
        texts["signature"],
    )


def _fields(report: DayReport) -> dict[str, object]:
    return {
        "format": FORMAT,
        "chain": report.chain,
        "day": report.day.isoformat(),
        "made_at": report.made_at,
        "acts": report.acts,
        "by_kind": dict(sorted(report.by_kind.items())),
        "last_seq": report.last_seq,
        "head": report.head,
        "key": report.key,
        "signature": report.signature,
    }


def _hex(text: str, length: int) -> str:
    if len(text) != length or not set(text) <= _HEX:
        raise ValueError("hex")
    return text


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**62:
        raise ValueError("count")
    return value
