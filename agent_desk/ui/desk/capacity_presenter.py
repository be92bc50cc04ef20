"""What the debtor says he earns and when: one line, kept, and the options weighed by it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.capacity_text import read_capacity
from agent_desk.domain.offers.policy import Hardship
from agent_desk.services.declare_capacity import declared, keep_capacity
from agent_desk.services.prepare_case import PreparedCase, with_case
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import CapacityDraft
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate


class CapacityPresenter:
    """Events of the line of income and paydays (Ctrl+G)."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        self._desk, self._changed = desk, changed

    def open(self) -> None:
        """Ctrl+G: a line to type in."""
        desk, live = self._desk, self._desk.live
        if not live.is_open or live.agreement or live.mode is not Mode.CALL:
            return
        live.capacity = live.capacity or CapacityDraft()
        desk.paint("options")
        desk.view.focus_on("capacity")

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        live = self._desk.live
        if live.capacity is None:
            return False
        live.capacity = None
        self._desk.paint("options")
        self._desk.view.focus_on("ask" if live.ask else "script")
        return True

    def edit(self, text: str) -> None:
        """Every change: read back in words, or why not."""
        live = self._desk.live
        if live.capacity is None:
            return
        draft = CapacityDraft(text)
        if text.strip():
            try:
                draft.reading = read_capacity(text, self._hardships())
                draft.read_back = draft.reading.read_back
            except DeskError as error:
                draft.error = str(error)
        live.capacity = draft
        self._desk.paint("options")

    def accept(self) -> None:
        """Enter: keep it; the options are worked out again with it."""
        desk, live = self._desk, self._desk.live
        reading = live.capacity.reading if live.capacity else None
        if not reading or not live.case or not live.prepared:
            return
        case, prepared, services = declared(live.case, reading), live.prepared, desk.services
        command_id, now, rules, level = services.new_id(), desk.now(), desk.rules, desk.level

        def work() -> PreparedCase:
            kept: CaseFile = keep_capacity(
                services.ledger, case, command_id=command_id, by=services.user, now=now
            )
            return with_case(prepared, kept, rules, now, level, reading.hardship)

        def done(weighed: PreparedCase) -> None:
            live.prepared, live.capacity, live.hardship = weighed, None, reading.hardship
            live.choose(-1)
            desk.paint("options", "context", "script", "footer")
            desk.toast(
                translate("Desk", "Anotado: {said}.").format(said=reading.read_back), Tone.OK
            )
            desk.view.focus_on("ask" if live.ask else "options")
            self._changed()

        desk.on_store(work, done)

    def _hardships(self) -> Sequence[Hardship]:
        case = self._desk.live.case
        product = self._desk.policy.products.get(case.account.product) if case else None
        return product.hardships if product else ()
