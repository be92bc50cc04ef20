"""The copies of the store as a place, for who administers it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.backups import to_keep
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.spanish import date_text
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.ui.shell.backups.state import BackupLine


def backups_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.backups.panel import BackupsPanel
    from agent_desk.ui.shell.backups.presenter import BackupSources, BackupsPresenter

    deeds = _Deeds(ground)
    sources = BackupSources(
        deeds.read, deeds.note_backup, deeds.back_up, deeds.note_restore, deeds.restore, deeds.check
    )
    panel = BackupsPanel()
    presenter = BackupsPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.backup_requested.connect(presenter.back_up)
    panel.restore_asked.connect(presenter.ask_restore)
    panel.confirmed.connect(presenter.confirm)
    panel.cancelled.connect(presenter.cancel)
    panel.check_requested.connect(presenter.check)
    ground.kept.append(presenter)
    return panel


class _Deeds:
    """The slow ones open the file anew: the lane of the store stays free for calls."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def read(self) -> Sequence[BackupLine]:
        from agent_desk.services.store_health import size_text
        from agent_desk.store.copies.backups import kept_backups
        from agent_desk.ui.shell.backups.state import BackupLine

        found = kept_backups(self._path())
        daily = to_keep((kept.day for kept in found), weekly=0)
        return [
            BackupLine(
                kept.day.isoformat(),
                (
                    date_text(kept.day),
                    f"{kept.made_at.astimezone(BUSINESS_ZONE):%H:%M}",
                    size_text(kept.size),
                    translate("Backups", "del día")
                    if kept.day in daily
                    else translate("Backups", "de la semana"),
                ),
            )
            for kept in found
        ]

    def note_backup(self) -> None:
        from agent_desk.domain.audit.commands import KeepBackup

        self._ground.submit(KeepBackup(*self._ground.author()))

    def back_up(self) -> str:
        from agent_desk.services.store_health import size_text
        from agent_desk.store.copies.backups import back_up_today

        made = back_up_today(self._path(), self._ground.store.key, self._ground.today())
        return translate("Backups", "Respaldo de hoy hecho y comprobado: {size}.").format(
            size=size_text(made.size)
        )

    def note_restore(self, day: str) -> None:
        from agent_desk.domain.audit.commands import AskRestore

        self._ground.submit(AskRestore(*self._ground.author(), day))

    def restore(self, day: str) -> str:
        from agent_desk.store.copies.backups import kept_backups
        from agent_desk.store.copies.restore import pending_restore, restore

        path = self._path()
        backup = next(kept.path for kept in kept_backups(path) if kept.day.isoformat() == day)
        pending_restore(path).unlink(missing_ok=True)
        done = restore(
            backup,
            pending_restore(path),
            self._ground.store.key,
            damaged=path,
            by=self._ground.user.id,
            now=self._ground.now(),
        )
        dropped = ", ".join(done.salvaged.dropped) if done.salvaged else ""
        if dropped:
            return translate(
                "Backups",
                "Restaurado. Cierre Agent Desk y ábralo otra vez. Registre de nuevo estos "
                "convenios, que no se pudieron leer: {folios}.",
            ).format(folios=dropped)
        return translate(
            "Backups",
            "Restaurado en un archivo nuevo. Cierre Agent Desk y ábralo otra vez para trabajar "
            "con él; lo que se registre antes queda en el archivo de ahora.",
        )

    def check(self) -> tuple[bool, str]:
        from agent_desk.services.store_health import is_healthy
        from agent_desk.store.copies.check_store import check_store
        from agent_desk.store.database import keyed_store
        from agent_desk.store.portfolio.portfolio_file import attach_portfolio

        store = keyed_store(self._path(), self._ground.store.key)
        try:
            attach_portfolio(store)
            lines = check_store(store, self._ground.today())
        finally:
            store.close()
        if is_healthy(lines):
            return True, translate(
                "Backups", "Todo está bien: páginas, relaciones, cadena, respaldos y permisos."
            )
        return False, "\n".join(line.text for line in lines if not line.is_good)

    def _path(self) -> Path:
        path = self._ground.store.path
        if path is None:
            raise RefusedError("Este archivo vive en la memoria: no tiene respaldos.")
        return path
