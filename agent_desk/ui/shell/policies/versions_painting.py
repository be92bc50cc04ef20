"""A version of the policy in words: who, when, what it changes, what lint says of it."""

from __future__ import annotations

from datetime import date, datetime

from agent_desk.domain.policies.book import changes_between, placed_findings
from agent_desk.domain.policies.version import (
    DRAFT,
    PUBLISHED,
    REJECTED,
    SENT,
    WITHDRAWN,
    PolicyVersion,
)
from agent_desk.domain.spanish import date_text
from agent_desk.services.publish_policy import PolicyDesk
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.reading import Block, Points, Reading, Section, Words
from agent_desk.ui.wording import translate

_SHORT = 12  # signs of a hash that people compare


def version_row(version: PolicyVersion, base: PolicyVersion | None) -> ResultRow:
    """«Versión 8 · en vigor», with author and day."""
    state, _ = _state(version, base)
    title = (
        translate("Policies", "Versión {number}").format(number=version.number)
        if version.number
        else translate("Policies", "Por aprobar")
        if version.state == SENT
        else translate("Policies", "Borrador")
    )
    day = date_text((version.decided_at or version.saved_at).astimezone().date())
    detail = f"{state} · {version.author_name} · {day}"
    return ResultRow(version.id, title, detail, has_flag=version.state == SENT)


def paint_version(
    version: PolicyVersion, base: PolicyVersion | None, desk: PolicyDesk, today: date
) -> Reading:
    """The whole page; changes of one that waits are against the policy in force now."""
    state, tone = _state(version, base)
    title = (
        translate("Policies", "Versión {number}").format(number=version.number)
        if version.number
        else translate("Policies", "Versión por decidir")
    )
    sections = [Section(translate("Policies", "Quién y cuándo"), (Points(_who(version)),))]
    if version.note:
        sections.append(Section(translate("Policies", "Para qué"), (Words(version.note),)))
    if version.reason:
        words = Words(version.reason, tone=Tone.WARN)
        sections.append(Section(translate("Policies", "Por qué se devolvió"), (words,)))
    sections.append(_changes(version, base, desk, today))
    if version.state in {SENT, DRAFT}:
        sections.append(_remarks(version, desk))
    return Reading(title, pills=(Pill(state, tone),), sections=tuple(sections))


def _state(version: PolicyVersion, base: PolicyVersion | None) -> tuple[str, Tone]:
    if version.state == PUBLISHED:
        if base and version.id == base.id:
            return translate("Policies", "En vigor"), Tone.OK
        if version.starts_on and base and base.starts_on and version.starts_on > base.starts_on:
            words = translate("Policies", "Empieza el {day}")
            return words.format(day=date_text(version.starts_on)), Tone.PRIMARY
        return translate("Policies", "Anterior"), Tone.NEUTRAL
    return {
        DRAFT: (translate("Policies", "Borrador"), Tone.NEUTRAL),
        SENT: (translate("Policies", "Espera aprobación"), Tone.WARN),
        REJECTED: (translate("Policies", "Devuelta"), Tone.BAD),
        WITHDRAWN: (translate("Policies", "Retirada"), Tone.NEUTRAL),
    }[version.state]


def _who(version: PolicyVersion) -> tuple[str, ...]:
    if version.state == PUBLISHED and not version.base_hash:
        return (
            translate("Policies", "El archivo con que empezó este almacén"),
            translate("Policies", "Huella {hash}").format(hash=version.hash[:_SHORT]),
        )
    items = [
        translate("Policies", "La escribió {who}, {when}").format(
            who=version.author_name, when=_instant(version.saved_at)
        )
    ]
    if version.decided_by and version.decided_at:
        words = (
            translate("Policies", "La aprobó {who}, {when}")
            if version.state == PUBLISHED
            else translate("Policies", "La devolvió {who}, {when}")
        )
        items.append(words.format(who=version.decided_by_name, when=_instant(version.decided_at)))
    if version.starts_on:
        words = translate("Policies", "Empieza el {day}")
        items.append(words.format(day=date_text(version.starts_on)))
    items.append(translate("Policies", "Huella {hash}").format(hash=version.hash[:_SHORT]))
    return tuple(items)


def _instant(at: datetime) -> str:
    local = at.astimezone()
    return f"{date_text(local.date())} {local:%H:%M}"


def _changes(
    version: PolicyVersion, base: PolicyVersion | None, desk: PolicyDesk, today: date
) -> Section:
    changes = version.changes
    if version.state in {SENT, DRAFT} and base:
        changes = changes_between(desk.texts.read(base.text), desk.texts.read(version.text), today)
    title = translate("Policies", "Qué cambia")
    if not changes:
        return Section(
            title, (Words(translate("Policies", "Es la primera versión, o no cambia.")),)
        )
    blocks: tuple[Block, ...] = (Points(changes, is_numbered=True),)
    if base and version.state == SENT and version.base_hash != base.hash:
        late = translate(
            "Policies",
            "Se escribió sobre una versión anterior: la lista es contra la que rige hoy.",
        )
        blocks = (Words(late, tone=Tone.WARN), *blocks)
    return Section(title, blocks)


def _remarks(version: PolicyVersion, desk: PolicyDesk) -> Section:
    tones = {"error": Tone.BAD, "warn": Tone.WARN, "note": Tone.NEUTRAL}
    blocks = tuple(
        Words(
            placed.finding.sentence,
            label=placed.finding.place,
            tone=tones[placed.finding.severity],
        )
        for placed in placed_findings(desk.texts.read(version.text))
        if placed.finding.severity != "note"
    )
    return Section(translate("Policies", "Avisos"), blocks)
