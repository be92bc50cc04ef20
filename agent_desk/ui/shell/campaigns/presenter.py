"""Takes a campaign from its plan to its end; the gates are asked for the one that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.campaigns.gates import Gate
from agent_desk.domain.strategy.campaigns.pieces import LETTER
from agent_desk.domain.strategy.campaigns.plan import Campaign, CampaignState, Plan, checked
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.campaigns.state import CampaignSources, CampaignView, Doors, Names, Seen
from agent_desk.ui.shell.campaigns.words import page_of, row_of
from agent_desk.ui.wording import translate

Done = Callable[[], None]
Failed = Callable[[str], None]


@dataclass(slots=True)
class _Known:
    """What was read last."""

    seen: Sequence[Seen] = ()
    names: Names | None = None
    chosen: str = ""
    gates: tuple[Gate, ...] | None = None


class CampaignPresenter:
    """Every method is something that somebody did."""

    def __init__(
        self, view: CampaignView, sources: CampaignSources, background: Background
    ) -> None:
        self._view, self.sources, self._background = view, sources, background
        self._known = _Known()

    @property
    def seen(self) -> Seen | None:
        """The campaign in view."""
        return next(
            (one for one in self._known.seen if one.campaign.id == self._known.chosen), None
        )

    @property
    def names(self) -> Names | None:
        return self._known.names

    def open(self) -> None:
        self._background.on_store(self.sources.read, self._read, self.fail)

    def choose(self, at: int) -> None:
        if 0 <= at < len(self._known.seen):
            self._known.chosen = self._known.seen[at].campaign.id
            self._ask_gates()

    def save(self, campaign_id: str, plan: Plan, done: Done, failed: Failed) -> None:
        """A draft, new or changed; `failed` is told why it was not kept."""

        def kept(made: str) -> None:
            self._known.chosen = made
            done()
            self.open()

        try:
            tidy = checked(plan)
        except DeskError as error:
            failed(str(error))
            return
        self._try(lambda: self.sources.save(campaign_id, tidy), kept, failed)

    def do(self, deed: Callable[[], None], done: Done, failed: Failed) -> None:
        """A deed of a dialog; what it changed is read again."""

        def kept(_none: None) -> None:
            done()
            self.open()

        self._try(deed, kept, failed)

    def do_then(self, deed: Callable[[], None], done: Done, failed: Failed) -> None:
        """The same, and `done` only once it was read again."""

        def kept(_none: None) -> None:
            def read(found: tuple[Sequence[Seen], Names]) -> None:
                self._read(found)
                done()

            self._background.on_store(self.sources.read, read, self.fail)

        self._try(deed, kept, failed)

    def launch(self) -> None:
        """If a gate is still shut, say which; nothing else happens then."""
        seen = self.seen
        if seen is None or not self._doors(seen.campaign).may_launch:
            return
        words = translate("Campaigns", "«{name}» está en marcha.")
        told = words.format(name=seen.campaign.plan.name)
        self._tell(lambda: self.sources.launch(seen.campaign), told)

    def end(self, why: str) -> None:
        seen = self.seen
        if seen is None or not self._doors(seen.campaign).may_end:
            return
        words = translate("Campaigns", "La campaña terminó; sus líneas se siguen contando.")
        self._tell(lambda: self.sources.end(seen.campaign, why), words)

    def _tell(self, deed: Callable[[], None], words: str) -> None:
        def done(_none: None) -> None:
            self._view.show_told(words, Tone.OK)
            self.open()

        self._background.on_store(deed, done, self.fail)

    def fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)

    def _try(self, deed: Callable[[], object], kept: Callable[..., None], failed: Failed) -> None:
        def refused(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            failed(str(error))

        self._background.on_store(deed, kept, refused)

    def _read(self, found: tuple[Sequence[Seen], Names]) -> None:
        known = self._known
        known.seen, known.names = found
        running = sum(one.campaign.state is CampaignState.LAUNCHED for one in known.seen)
        words = translate("Campaigns", "Qué recibe cada quien y por qué línea · {count} en marcha")
        self._view.show_subtitle(words.format(count=running))
        if self.seen is None:
            known.chosen = known.seen[0].campaign.id if known.seen else ""
        self._ask_gates()

    def _ask_gates(self) -> None:
        self._known.gates = None
        self._show()
        seen = self.seen
        if seen is None or seen.campaign.state is not CampaignState.DRAFT:
            return
        campaign = seen.campaign

        def answered(gates: tuple[Gate, ...]) -> None:
            if self._known.chosen == campaign.id:
                self._known.gates = gates
                self._show()

        self._background.on_store(lambda: self.sources.gates(campaign), answered, self.fail)

    def _show(self) -> None:
        known, seen = self._known, self.seen
        ids = [one.campaign.id for one in known.seen]
        rows = tuple(row_of(one) for one in known.seen)
        self._view.show_list(rows, ids.index(known.chosen) if known.chosen in ids else 0)
        if seen is None or known.names is None:
            self._view.show_page(None, Doors(may_add=self.sources.may_edit))
            return
        page = page_of(seen, known.gates, known.names)
        self._view.show_page(page, self._doors(seen.campaign, seen))

    def _any_out(self) -> bool:
        """Whether a sender may have something to report; his file names the pieces itself."""
        states = (one.campaign.state for one in self._known.seen)
        return any(state is not CampaignState.DRAFT for state in states)

    def _doors(self, campaign: Campaign, seen: Seen | None = None) -> Doors:
        may, state = self.sources.may_edit, campaign.state
        is_draft, is_on = state is CampaignState.DRAFT, state is CampaignState.LAUNCHED
        pieces = seen.pieces if seen else ()
        has_letters = any(piece.channel == LETTER and piece.published for piece in pieces)
        return Doors(
            may_add=may,
            may_edit=may and is_draft,
            may_write=may and state is not CampaignState.ENDED,
            may_launch=may and is_draft,
            may_print=may and is_on and has_letters,
            may_report=may and self._any_out(),
            may_end=may and is_on,
        )
