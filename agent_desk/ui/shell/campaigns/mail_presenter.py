"""The letters of a campaign: drawn on the store's lane, put aside, and only then recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_desk.domain.errors import DeskError
from agent_desk.services.background_port import Background
from agent_desk.services.campaign_letters import LetterStep, Wanted
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.campaigns.presenter import CampaignPresenter
from agent_desk.ui.shell.campaigns.state import CampaignView
from agent_desk.ui.wording import translate

Put = Callable[[LetterStep], None]
_SHOWN = 3


class MailPresenter:
    """One letter at a time: the window goes on, and Esc stops after the one under way."""

    def __init__(
        self,
        view: CampaignView,
        listing: CampaignPresenter,
        choose: Callable[[Sequence[Wanted]], Put | None],
        background: Background,
    ) -> None:
        self._view, self._listing, self._choose = view, listing, choose
        self._background = background
        self._is_cancelled = self._is_running = False

    def print_all(self) -> None:
        """Everybody who should have a letter and has none."""
        seen = self._listing.seen
        if self._is_running or seen is None:
            return
        letters = self._listing.sources.letters
        campaign = seen.campaign
        self._background.on_store(lambda: letters(campaign), self._begin, self._listing.fail)

    def cancel(self) -> None:
        """Stop after the letter under way; what went out stays recorded."""
        self._is_cancelled = True

    def _begin(self, wanted: tuple[Wanted, ...]) -> None:
        if not wanted:
            words = translate("Campaigns", "Todas las personas tienen ya su carta.")
            self._view.show_told(words, Tone.OK)
            return
        try:
            put = self._choose(wanted)
        except DeskError as error:
            self._listing.fail(error)
            return
        if put:
            self._is_cancelled, self._is_running = False, True
            self._next(wanted, 0, put, [])

    def _next(self, wanted: Sequence[Wanted], at: int, put: Put, left: list[LetterStep]) -> None:
        self._view.show_progress(at, len(wanted))
        if at == len(wanted) or self._is_cancelled:
            self._finish(at, len(wanted), left)
            return
        sources = self._listing.sources

        def onwards(step: LetterStep) -> None:
            if step.left_out:
                left.append(step)
            self._next(wanted, at + 1, put, left)

        def drawn(step: LetterStep) -> None:
            if step.left_out:
                onwards(step)
                return
            self._background.aside(
                lambda: put(step),
                lambda _none: self._background.on_store(
                    lambda: sources.record(step), onwards, gone
                ),
                gone,
            )

        def gone(error: Exception) -> None:
            """The printer, the folder or the file is gone: nothing more is printed."""
            self._finish(at, len(wanted), left)
            self._listing.fail(error)

        step = LetterStep(at + 1, len(wanted), wanted[at])
        self._background.on_store(lambda: sources.draw(step), drawn, gone)

    def _finish(self, done: int, count: int, left: Sequence[LetterStep]) -> None:
        self._is_running = False
        self._view.show_progress(0, 0)
        words = translate("Campaigns", "{done} de {count} cartas.").format(
            done=f"{done - len(left):,}", count=f"{count:,}"
        )
        if left:
            told = "; ".join(
                f"{one.wanted.target.account}: {one.left_out}" for one in left[:_SHOWN]
            )
            more = translate("Campaigns", " Fuera {count}: {told}")
            words += more.format(count=len(left), told=told)
        self._view.show_told(words, Tone.WARN if left or done < count else Tone.OK)
        self._listing.open()
