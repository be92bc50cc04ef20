"""Find anybody from anywhere: by name, phone or account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_desk.services.ports import PersonHit
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState
from agent_desk.ui.wording import translate


class FindPresenter:
    """Events of «Buscar persona» (Ctrl+F). Results show no debt."""

    def __init__(self, desk: Desk, open_account: Callable[[str], None]) -> None:
        self._desk, self._open_account = desk, open_account
        self._hits: Sequence[PersonHit] = ()
        self._selected = 0
        self._asked = 0
        self._text = ""
        self.is_open = False

    def open(self) -> None:
        """Show the box, empty."""
        self.is_open, self._hits, self._selected, self._text = True, (), 0, ""
        self._show()
        self._desk.view.focus_on("find")

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        if not self.is_open:
            return False
        self.is_open = False
        self._desk.view.show_find(None)
        self._desk.view.focus_on("script")
        return True

    def edit(self, text: str) -> None:
        """Every key; late answers are dropped."""
        self._asked += 1
        asked, self._text = self._asked, text
        if len(text.strip()) < 2:
            self._hits = ()
            self._show()
            return
        cases = self._desk.services.cases

        def found(hits: Sequence[PersonHit]) -> None:
            if asked == self._asked and self.is_open:
                self._hits, self._selected = hits, 0
                self._show()

        self._desk.background.on_store(lambda: cases.find(text), found, self._desk.fail)

    def move(self, index: int) -> None:
        """Another row is the current one."""
        if 0 <= index < len(self._hits):
            self._selected = index
            self._show()

    def choose(self, index: int) -> None:
        """Enter: open that account."""
        if 0 <= index < len(self._hits):
            account = self._hits[index].account
            self.close()
            self._open_account(account)

    def _show(self) -> None:
        rows = tuple(
            FindRow(hit.account, hit.full_name, " · ".join(_detail(hit))) for hit in self._hits
        )
        count = translate("Desk", "{count} personas").format(count=len(rows)) if rows else ""
        empty = ""
        if not rows and len(self._text.strip()) >= 2:
            empty = translate(
                "Desk", "Nadie con ese dato. Pruebe otra parte del nombre o teléfono."
            )
        self._desk.view.show_find(FindState(rows, self._selected, count, empty))


def _detail(hit: PersonHit) -> list[str]:
    return [part for part in (f"•••• {hit.account[-4:]}", hit.place, hit.phone_masked) if part]
