"""Ctrl+Shift+V where a person is shown with initials: see him whole, for a recorded reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from agent_desk.domain.people_commands import REVEAL_REASONS, RevealPerson
from agent_desk.services.permissions import may
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.people import User
    from agent_desk.services.background_port import Background
    from agent_desk.store.database import Store

KEY = "Ctrl+Shift+V"


@dataclass(frozen=True, slots=True)
class Shown:
    """Of whom, and what is read again once his data may be seen."""

    account: Callable[[], str]
    again: Callable[[], None]
    failed: Callable[[Exception], None]


def add_reveal(
    panel: QWidget,
    by: tuple[Store, User, Callable[[], datetime]],
    background: Background,
    shown: Shown,
) -> None:
    """For roles that see people only with a reason; the others have nothing covered."""
    store, user, now = by
    if not may(user.role, RevealPerson):
        return
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeySequence, QShortcut

    from agent_desk.ui.widgets.reason_box import ReasonBox

    def give(account: str, number: int) -> None:
        from agent_desk.services.submit import submit
        from agent_desk.session import new_id
        from agent_desk.store.ledger import LedgerLocal

        command = RevealPerson(new_id(), user, now(), account, REVEAL_REASONS[number])
        background.on_store(
            lambda: submit(LedgerLocal(store), command), lambda _done: shown.again(), shown.failed
        )

    def ask() -> None:
        account = shown.account()
        if account:
            box = ReasonBox(tuple(reason_words().values()), panel.window())
            box.reason_given.connect(lambda number: give(account, number))
            box.open()

    shortcut = QShortcut(QKeySequence(KEY), panel)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(ask)


def require_revealed(ground: Ground, account: str) -> None:
    """Raises RefusedError when who sits here has given no reason for this account."""
    from agent_desk.domain.errors import RefusedError
    from agent_desk.store.calls.masked_reads import is_revealed

    if not is_revealed(ground.store, ground.user, ground.now(), account):
        raise RefusedError(
            f"La página lleva los datos completos de la persona. No la abrí; diga antes "
            f"para qué la necesita ({KEY})."
        )


def reason_words() -> dict[str, str]:
    """The reasons in words, by code, in their order."""
    return {
        "queja": translate("People", "Atender una queja o aclaración"),
        "auditoria": translate("People", "Auditoría o requerimiento de autoridad"),
        "revision": translate("People", "Revisar un convenio o visto bueno"),
        "capacitacion": translate("People", "Revisar una llamada para capacitar"),
        "soporte": translate("People", "Corregir un error de los datos"),
    }
