"""Many letters for the mail room, one after another to one printer or folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_desk.domain.errors import DeskError
from agent_desk.services.background_port import Background
from agent_desk.services.issue_paper import Wanted
from agent_desk.services.papers import StoredPaper
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter, wanted_of
from agent_desk.ui.shell.agreements.state import AgreementSources, AgreementsView, PapersOut
from agent_desk.ui.wording import translate


class BatchPresenter:
    """Each page is issued on the store's lane and sent aside: the window goes on meanwhile."""

    def __init__(
        self,
        view: AgreementsView,
        listing: AgreementsPresenter,
        sources: AgreementSources,
        out: PapersOut,
        background: Background,
    ) -> None:
        self._view, self._listing, self._sources, self._out = view, listing, sources, out
        self._background = background
        self._is_cancelled = self._is_running = False

    def print_all(self, kind: str) -> None:
        """That page of every agreement of the tab, one after another, to one printer."""
        if self._is_running:
            return
        wanted = [wanted_of(item, kind) for item in self._listing.rows]
        if not wanted:
            return
        try:
            put = self._out.choose_batch()
        except DeskError as error:
            self._listing.fail(error)
            return
        if put:
            self._is_cancelled, self._is_running = False, True
            self._next(wanted, 0, put, [])

    def cancel(self) -> None:
        """Stop the batch after the page under way."""
        self._is_cancelled = True

    def _next(
        self,
        wanted: Sequence[Wanted],
        at: int,
        put: Callable[[StoredPaper], None],
        problems: list[str],
    ) -> None:
        self._view.show_progress(at, len(wanted))
        if at == len(wanted) or self._is_cancelled:
            self._is_running = False
            self._view.show_progress(0, 0)
            self._tell_batch(at, len(wanted), problems)
            return
        issue = self._sources.issue

        def issued(page: StoredPaper) -> None:
            self._background.aside(lambda: put(page), onwards, gone)

        def onwards(_none: None) -> None:
            self._next(wanted, at + 1, put, problems)

        def gone(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            problems.append(str(error))
            self._is_cancelled = True  # the printer or the folder is gone: stop here
            self._next(wanted, at + 1, put, problems)

        def refused(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            problems.append(str(error))
            self._next(wanted, at + 1, put, problems)

        self._listing.do(lambda: issue(wanted[at]), issued, refused)

    def _tell_batch(self, done: int, count: int, problems: Sequence[str]) -> None:
        words = translate("Agreements", "{done} de {count} páginas.").format(
            done=done - len(problems), count=count
        )
        if problems:
            words += " " + problems[0]
        self._view.show_told(words, Tone.WARN if problems or done < count else Tone.OK)
