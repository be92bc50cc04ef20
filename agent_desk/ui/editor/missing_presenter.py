"""What is missing: searches that helped nobody, and wordings that agents propose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.commands import Command
from agent_desk.domain.objections.card import Response
from agent_desk.domain.objections.commands import AnswerProposal, SaveDraft, SettleMiss
from agent_desk.domain.objections.library_book import Miss, MissKind, Proposal, ProposalState
from agent_desk.domain.spanish import date_text
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Block, Points, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

FOUND_SHOWN = 5


@dataclass(frozen=True, slots=True)
class WayToCards:
    """How another pane leads to the cards: by a search, or to one field of one card."""

    find: Callable[[str], None]
    open_card: Callable[[str, str, str], None]


class MissingPresenter:
    """Proposals first: somebody waits for an answer."""

    def __init__(self, view: PaneView, book: EditorBook, way: WayToCards) -> None:
        self._view, self._book, self._way = view, book, way
        self._misses: Sequence[Miss] = ()
        self._proposals: Sequence[Proposal] = ()
        self._row = 0
        self._answer = ""

    def open(self) -> None:
        """The pane is shown: what waits now."""
        feedback, background = self._book.doors.feedback, self._book.doors.background

        def read() -> tuple[Sequence[Proposal], Sequence[Miss]]:
            return feedback.proposals(), feedback.misses()

        def found(answer: tuple[Sequence[Proposal], Sequence[Miss]]) -> None:
            self._proposals, self._misses = answer
            self._row = min(self._row, max(0, len(self._proposals) + len(self._misses) - 1))
            self._paint()

        background.on_store(read, found, self._fail)

    def select(self, index: int) -> None:
        """Another row is read."""
        self._row = index
        self._paint()

    def write_answer(self, text: str) -> None:
        """What the author of the proposal will read."""
        self._answer = text

    def look(self) -> None:
        """Take the search to the cards, to find what should have come."""
        miss = self._miss()
        if miss:
            self._way.find(miss.text)

    def settle(self) -> None:
        """The search has been looked at; it comes back if it happens again."""
        miss = self._miss()
        if miss:
            content, user = self._book.content, self._book.doors.user
            self._send(SettleMiss(content.new_id(), user, content.now(), miss.text))

    def accept(self) -> None:
        """The wording becomes a response of its own, in the card's draft."""
        proposal = self._proposal()
        card = self._book.card(proposal.card_id) if proposal else None
        if not proposal or not card:
            return
        number = len(card.responses) + 1
        first = card.responses[0] if card.responses else None
        added = Response(
            key=f"propuesta-{number}",
            tone=first.tone if first else "",
            text=proposal.text,
            why=translate("Editor", "La propuso un agente."),
            segments=first.segments if first else frozenset(),
        )
        content, user = self._book.content, self._book.doors.user
        version = self._book.work.get(card.id)
        draft = SaveDraft(
            content.new_id(),
            user,
            content.now(),
            version.id if version else content.new_id(),
            replace(card, responses=(*card.responses, added)),
        )
        path = f"responses.{number}.text"

        def saved() -> None:
            self._reply(proposal, ProposalState.ACCEPTED)
            self._book.read_work(lambda: self._way.open_card(card.id, path, ""), self._fail)

        self._book.submit(draft, saved, self._fail)

    def merge(self) -> None:
        """It is taken into another text by hand: the card opens at its first response, with what
        was proposed in sight."""
        proposal = self._proposal()
        if proposal:
            self._reply(proposal, ProposalState.MERGED)
            words = translate("Editor", "Por sumar: «{text}»").format(text=proposal.text)
            self._way.open_card(proposal.card_id, "responses.1.text", words)

    def thank(self) -> None:
        """Not used, and answered."""
        proposal = self._proposal()
        if proposal:
            self._reply(proposal, ProposalState.THANKED)

    # ---- within

    def _reply(self, proposal: Proposal, state: ProposalState) -> None:
        content, user = self._book.content, self._book.doors.user
        answer = self._answer.strip() or _usual_answer(state)
        self._send(
            AnswerProposal(content.new_id(), user, content.now(), proposal.id, state, answer)
        )

    def _send(self, command: Command) -> None:
        self._book.submit(command, self.open, self._fail)

    def _proposal(self) -> Proposal | None:
        return self._proposals[self._row] if self._row < len(self._proposals) else None

    def _miss(self) -> Miss | None:
        place = self._row - len(self._proposals)
        return self._misses[place] if 0 <= place < len(self._misses) else None

    def _paint(self) -> None:
        rows = (*map(self._proposal_row, self._proposals), *map(_miss_row, self._misses))
        proposal, miss = self._proposal(), self._miss()
        acts, reading = frozenset[str](), None
        if proposal:
            acts = frozenset({"accept", "merge", "thank"})
            reading = self._proposal_reading(proposal)
        elif miss:
            acts, reading = frozenset({"look", "settle"}), self._miss_reading(miss)
        empty = translate("Editor", "No falta nada: todas las búsquedas encontraron su ficha.")
        self._view.show_pane(PaneState(rows, self._row, "" if rows else empty, reading, acts))

    def _proposal_row(self, proposal: Proposal) -> PaneRow:
        card = self._book.card(proposal.card_id)
        title = card.title if card else proposal.card_id
        words = translate("Editor", "{name} propone: {text}")
        detail = words.format(name=proposal.by_name, text=proposal.text)
        return PaneRow(proposal.id, title, detail, translate("Editor", "Propuesta"))

    def _proposal_reading(self, proposal: Proposal) -> Reading:
        card = self._book.card(proposal.card_id)
        blocks: list[Block] = [Words(proposal.text, translate("Editor", "Propone"), is_spoken=True)]
        today = [
            Words(response.text, self._book.tone_name(response.tone), is_spoken=True)
            for response in (card.responses if card else ())
        ]
        return Reading(
            card.title if card else proposal.card_id,
            translate("Editor", "De {name}. Lo que conteste aquí lo verá al entrar.").format(
                name=proposal.by_name
            ),
            (Pill(translate("Editor", "Propuesta"), Tone.PRIMARY),),
            (
                Section(translate("Editor", "Lo que propone"), tuple(blocks)),
                Section(translate("Editor", "Lo que se dice hoy"), tuple(today)),
            ),
        )

    def _miss_reading(self, miss: Miss) -> Reading:
        hits = self._book.search.search(f"{miss.text} ", FOUND_SHOWN)
        titles = [card.title for hit in hits if (card := self._book.card(hit.card_id))]
        found: tuple[Block, ...] = (Points(tuple(titles), is_numbered=True),) if titles else ()
        nothing: tuple[Block, ...] = (Words(translate("Editor", "Hoy tampoco sale ninguna.")),)
        how = translate(
            "Editor",
            "Se guarda sin quién la escribió ni en qué cuenta. Antes se quitan números, correos, "
            "el nombre de la persona y del agente, nombres y apellidos usuales y lo que sigue a "
            "«soy» o «señora»; por eso puede haber «…».",
        )
        return Reading(
            f"«{miss.text}»",
            _miss_row(miss).detail,
            (),
            (
                Section(translate("Editor", "Hoy encuentra"), found or nothing),
                Section(
                    translate("Editor", "Qué hacer"),
                    (
                        Points(
                            (
                                translate("Editor", "Buscarla en las fichas y abrir la correcta."),
                                translate("Editor", "Agregar la frase a sus ejemplos."),
                                translate("Editor", "Guardarla como prueba con Alt+E."),
                            ),
                            is_numbered=True,
                        ),
                    ),
                ),
                Section(translate("Editor", "Sin datos personales"), (Words(how),)),
            ),
        )

    def _fail(self, error: Exception) -> None:
        self._view.show_message(str(error), Tone.BAD)


def _miss_row(miss: Miss) -> PaneRow:
    if miss.kind is MissKind.NOTHING:
        detail = translate("Editor", "No encontró nada · última vez {day}")
    else:
        detail = translate("Editor", "Se abandonó sin usar ninguna · última vez {day}")
    times = plural(miss.times, translate("Editor", "1 vez"), translate("Editor", "{count} veces"))
    return PaneRow(
        miss.text, miss.text, detail.format(day=date_text(date.fromisoformat(miss.last_on))), times
    )


def _usual_answer(state: ProposalState) -> str:
    return {
        ProposalState.ACCEPTED: translate("Editor", "Gracias: su frase es ahora una respuesta."),
        ProposalState.MERGED: translate("Editor", "Gracias: la sumé a una que ya estaba."),
    }.get(state, translate("Editor", "Gracias por proponerla; por ahora dejamos la que está."))
