"""What is wrong with the log, as sentences; and the chain in one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.audit.chain import Finding, Flaw

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """The whole check: the chain by itself and each signed report held against it."""

    acts: int
    head: str
    sealed_before: int  # acts that were there before the chain began
    began_at: datetime
    reports: int
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        return not self.findings


def verdict_lines(verdict: AuditVerdict) -> list[str]:
    """The result first, then each flaw with its number; more than twenty are counted."""
    lines = [_result(verdict)]
    lines += [finding_text(found) for found in verdict.findings[:MOST_SHOWN]]
    if len(verdict.findings) > MOST_SHOWN:
        lines.append(f"… y {len(verdict.findings) - MOST_SHOWN} más.")
    if verdict.sealed_before:
        lines.append(
            f"Los actos 1 a {verdict.sealed_before} son anteriores a la cadena: quedaron sellados "
            f"como estaban el {verdict.began_at:%d/%m/%Y}."
        )
    if not verdict.reports:
        lines.append(
            "No hay informes diarios firmados con que comparar: si alguien cortó lo más reciente "
            "y borró su cuenta, esta revisión no puede verlo."
        )
    return lines


def finding_text(found: Finding) -> str:
    """One flaw, where it is and what it means."""
    return _SENTENCES[found.flaw](found)


def _result(verdict: AuditVerdict) -> str:
    if verdict.is_whole:
        return (
            f"La cadena está completa: {verdict.acts:,} actos, {verdict.reports} informes diarios. "
            f"Cabeza {verdict.head[:16]}…"
        )
    return (
        f"La cadena NO está completa: {len(verdict.findings)} hallazgos en {verdict.acts:,} actos. "
        "Guarde una copia del archivo sin abrirlo más y avise a cumplimiento."
    )


def _reported(found: Finding) -> str:
    day, _, what = found.detail.partition(" ")
    return {
        "signature": f"El informe del {day} no conserva su firma: ese archivo fue cambiado.",
        "chain": f"El informe del {day} es de otro archivo de datos o de otra llave.",
    }.get(
        what,
        f"El informe del {day} firmó otra cabeza en el acto {found.seq}: lo anterior a ese día "
        "se volvió a escribir.",
    )


def _cut(found: Finding) -> str:
    if "-" in found.detail:
        return (
            f"El informe del {found.detail} firmó hasta el acto {found.seq}, que ya no está: "
            "se cortó lo más reciente."
        )
    return f"Faltan los {found.detail} actos más recientes, desde el {found.seq}."


_SENTENCES: Mapping[Flaw, Callable[[Finding], str]] = {
    Flaw.CHANGED: lambda f: f"El acto {f.seq} no es el que se selló: cambió o está en otro orden.",
    Flaw.MISSING: lambda f: f"Antes del acto {f.seq} faltan {f.detail}.",
    Flaw.UNSEALED: lambda f: f"El acto {f.seq} no tiene sello: se escribió por fuera.",
    Flaw.ACCOUNT: lambda f: f"El acto {f.seq} dice otra cuenta que la sellada.",
    Flaw.CUT: _cut,
    Flaw.REPORT: _reported,
}
