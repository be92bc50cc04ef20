"""Find anybody from anywhere: by name, phone or account."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from agent_desk.services.ports import PersonHit
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState
from agent_desk.ui.wording import translate


class FindPresenter:
    """Events of «Buscar persona» (Ctrl+F). Results show no debt."""

    def __init__(self, desk: Desk, show: Callable[[Mapping[str, str]], None]) -> None:
        self._desk, self._show_person = desk, show
        self._pop: Mapping[str, str] = {}
        self._hits: Sequence[PersonHit] = ()
        self._selected = 0
        self._asked = 0
        self._text = ""
        self.is_open = False

    def open(self) -> None:
        """Show the box, empty."""
        self._begin({}, "")

    def open_for(self, pop: Mapping[str, str]) -> None:
        """A call that is nobody's: what it says is typed and nobody is chosen."""
        number = pop.get("account") or pop.get("phone") or ""
        self._begin({field: pop[field] for field in ("phone", "line") if field in pop}, number)
        if number:
            self._look(-1)

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
        self._text = text
        self._look(0)

    def _begin(self, pop: Mapping[str, str], text: str) -> None:
        if self.is_open:
            self._desk.view.show_find(None)  # it opens again with another text
        self._asked += 1
        self.is_open, self._hits, self._selected, self._text = True, (), 0, text
        self._pop = pop
        self._show()
        self._desk.view.focus_on("find")

    def _look(self, selected: int) -> None:
        """Who has what is typed; `selected` is the row chosen when they come, -1 none."""
        self._asked += 1
        asked, text = self._asked, self._text
        if len(text.strip()) < 2:
            self._hits = ()
            self._show()
            return
        cases = self._desk.services.cases

        def found(hits: Sequence[PersonHit]) -> None:
            if asked == self._asked and self.is_open:
                self._hits, self._selected = hits, selected
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
            self._show_person({**self._pop, "account": account})

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
        self._desk.view.show_find(FindState(rows, self._selected, count, empty, query=self._text))


def _detail(hit: PersonHit) -> list[str]:
    return [part for part in (f"•••• {hit.account[-4:]}", hit.place, hit.phone_masked) if part]
