"""The log of what was done as a place: read, filtered, checked, exported, signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.services.prepare_case import BUSINESS_ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.audit.day_report import DayReport
    from agent_desk.services.overview import LogFilter


def activity_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.pages import page_count, render_page
    from agent_desk.store.audit.read_audit import LocalAudit
    from agent_desk.ui.printing import PageDesk
    from agent_desk.ui.shell.activity.panel import ActivityPanel
    from agent_desk.ui.shell.activity.presenter import ActivityPresenter, ActivitySources

    content, audit, deeds = ground.content, LocalAudit(ground.store), _Deeds(ground)
    sources = ActivitySources(
        audit.page,
        {outcome.id: outcome.label for outcome in content.script.outcomes},
        {card.id: card.title for card in content.cards.values()},
        audit.people,
        deeds.export,
        deeds.verify,
        deeds.report,
        ground.today,
    )
    panel = ActivityPanel()
    presenter = ActivityPresenter(panel, sources, BUSINESS_ZONE, ground.background)
    pages = PageDesk(panel, render_page, page_count)
    panel.filtered.connect(presenter.filter)
    panel.more_wanted.connect(presenter.more)
    panel.opened.connect(presenter.open)
    panel.export_requested.connect(presenter.export)
    panel.verify_requested.connect(presenter.verify)
    panel.report_requested.connect(lambda: presenter.report(pages.print_page))
    ground.kept.append(presenter)
    return panel


class _Deeds:
    """What is done with the log, on the lane of the store; each deed is an act of it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def export(self, wanted: LogFilter, path: Path) -> str:
        from agent_desk.domain.audit.commands import ExportLog
        from agent_desk.services.overview import LogFilter
        from agent_desk.store.audit.read_audit import LocalAudit

        self._ground.submit(ExportLog(*self._ground.author(), wanted != LogFilter()))
        done = LocalAudit(self._ground.store).export(wanted, path)
        return f"{done.acts:,} actos en {done.path.name}. Huella SHA-256: {done.digest}"

    def verify(self) -> tuple[bool, str]:
        from agent_desk.domain.audit.commands import VerifyLog
        from agent_desk.services.audit_text import verdict_lines
        from agent_desk.store.audit.verify_audit import verify_audit

        self._ground.submit(VerifyLog(*self._ground.author()))
        verdict = verify_audit(self._ground.store)
        return verdict.is_whole, "\n".join(verdict_lines(verdict))

    def report(self) -> bytes:
        """Signed as it stands now, kept beside the store, and drawn."""
        from agent_desk.domain.audit.commands import SignDay
        from agent_desk.store.audit.day_reports import keep_report, make_report

        ground = self._ground
        self._ground.submit(SignDay(*self._ground.author(), ground.today()))
        made = make_report(ground.store, ground.today(), ground.now())
        if ground.store.path:
            keep_report(ground.store, made)
        return page_of(made)


def page_of(made: DayReport) -> bytes:
    """The page of a signed day, with its counts by group of acts."""
    from agent_desk.documents.day_report_page import draw_day_report
    from agent_desk.ui.shell.activity.event_words import counts_by_group

    return draw_day_report(made, counts_by_group(made.by_kind))
