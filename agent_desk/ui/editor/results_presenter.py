"""What works: each response with what came of it, and the draw that lets one learn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from agent_desk.domain.objections.assignment import Arm, chances
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.commands import SwitchLearning
from agent_desk.domain.objections.results import (
    ENOUGH,
    Interval,
    ResponseResult,
    response_version,
    wilson,
)
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Block, Grid, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

ByVersion = Mapping[str, ResponseResult]


class ResultsPresenter:
    """Responses are compared, agents never."""

    def __init__(self, view: PaneView, book: EditorBook, today: Callable[[], date]) -> None:
        self._view, self._book, self._today = view, book, today
        self._results: Mapping[str, ByVersion] = {}
        self._learning: frozenset[str] = frozenset()
        self._row = 0

    def open(self) -> None:
        """The pane is shown: counts up to today."""
        feedback, today = self._book.doors.feedback, self._today()

        def read() -> tuple[Sequence[ResponseResult], frozenset[str]]:
            return feedback.results(today), feedback.learning()

        self._book.doors.background.on_store(read, self._read, self._fail)

    def select(self, index: int) -> None:
        """Another card is read."""
        self._row = index
        self._paint()

    def switch(self) -> None:
        """The draw among the responses of this card goes on or off."""
        cards = self._cards()
        if not 0 <= self._row < len(cards):
            return
        card = cards[self._row]
        content, user = self._book.content, self._book.doors.user
        is_on = card.id not in self._learning
        command = SwitchLearning(content.new_id(), user, content.now(), card.id, is_on)
        words = (
            translate("Editor", "Desde ahora se sortea cuál respuesta va primero en esta ficha.")
            if is_on
            else translate("Editor", "Sin sorteo: vuelve a elegirse por la situación del cliente.")
        )

        def done() -> None:
            self._view.show_message(words, Tone.OK)
            self.open()

        self._book.submit(command, done, self._fail)

    def _read(self, answer: tuple[Sequence[ResponseResult], frozenset[str]]) -> None:
        results, self._learning = answer
        by_card: dict[str, dict[str, ResponseResult]] = defaultdict(dict)
        for result in results:
            by_card[result.card_id][result.version] = result
        self._results = by_card
        self._paint()

    def _cards(self) -> list[Card]:
        """The most used first, then by title: the order of cards, not of people."""

        def used(card: Card) -> int:
            return sum(result.used for result in self._results.get(card.id, {}).values())

        return sorted(self._book.live.values(), key=lambda card: (-used(card), card.title))

    def _paint(self) -> None:
        cards = self._cards()
        rows = tuple(self._pane_row(card) for card in cards)
        self._row = min(self._row, max(0, len(cards) - 1))
        reading = self._reading(cards[self._row]) if cards else None
        acts = frozenset({"switch"} if cards else ())
        self._view.show_pane(PaneState(rows, self._row, "", reading, acts))

    def _pane_row(self, card: Card) -> PaneRow:
        results = self._results.get(card.id, {}).values()
        used = sum(result.used for result in results)
        words = (
            plural(
                used,
                translate("Editor", "dicha en 1 llamada"),
                translate("Editor", "dicha en {count} llamadas"),
            )
            if used
            else translate("Editor", "todavía no se ha dicho")
        )
        rate = translate("Editor", "Sorteo") if card.id in self._learning else ""
        return PaneRow(card.id, card.title, f"{card.family_name} · {words}", rate)

    def _reading(self, card: Card) -> Reading:
        is_on = card.id in self._learning
        state = (
            Pill(translate("Editor", "Con sorteo"), Tone.PRIMARY)
            if is_on
            else Pill(translate("Editor", "Sin sorteo"))
        )
        results = self._results.get(card.id, {})
        return Reading(
            card.title,
            translate(
                "Editor",
                "Cumplidas: se pagó a tiempo el primer pago acordado. Cada texto se cuenta desde "
                "que se publicó; otro texto empieza de cero. Nunca se compara a los agentes.",
            ),
            (state,),
            (
                Section(
                    translate("Editor", "Qué pasó después de decirla"),
                    (self._table(card, results),),
                ),
                Section(
                    translate("Editor", "Para comparar"), self._comparison(card, results, is_on)
                ),
                Section(translate("Editor", "Los textos"), self._texts(card)),
            ),
        )

    def _table(self, card: Card, results: ByVersion) -> Grid:
        headers = (
            translate("Editor", "Respuesta"),
            translate("Editor", "Usada"),
            translate("Editor", "Acordó"),
            translate("Editor", "Cumplió"),
            translate("Editor", "Con 95 % de certeza"),
        )
        rows = []
        for response in card.responses:
            found = results.get(response_version(card.id, response.text))
            result = found or ResponseResult(card.id, "")
            if result.missing:
                share = translate("Editor", "aprendiendo, faltan {n}").format(n=result.missing)
            else:
                share = f"{_percent(result.kept, result.settled)} ({_range(result.kept_share)})"
            kept = translate("Editor", "{kept} de {settled}")
            rows.append(
                (
                    self._book.response_name(card, response),
                    str(result.used),
                    str(result.agreed),
                    kept.format(kept=result.kept, settled=result.settled),
                    share,
                )
            )
        return Grid(headers, tuple(rows), (24, 12, 12, 18, 34))

    def _comparison(self, card: Card, results: ByVersion, is_on: bool) -> tuple[Block, ...]:
        """Only drawn uses compare: who chooses freely keeps a text for the easier debtors."""
        if not is_on:
            words = translate(
                "Editor",
                "Sin sorteo no se comparan: cada agente elige para quién dice cada una. Enciéndalo "
                "cuando todas le parezcan igual de buenas; ninguna baja de una vez en diez.",
            )
            return (Words(words),)
        versions = [response_version(card.id, response.text) for response in card.responses]
        drawn = [results.get(version) or ResponseResult(card.id, version) for version in versions]
        shares = chances([Arm(r.version, r.assigned, r.assigned_kept) for r in drawn], card.id)
        headers = (
            translate("Editor", "Respuesta"),
            translate("Editor", "Sorteada"),
            translate("Editor", "Cumplió"),
            translate("Editor", "Sale primero"),
            translate("Editor", "El agente usó otra"),
        )
        rows = tuple(
            (
                self._book.response_name(card, response),
                str(result.assigned),
                _drawn_share(result),
                f"{round(share * 100)}%",
                str(result.overridden),
            )
            for response, result, share in zip(card.responses, drawn, shares, strict=True)
        )
        return (Grid(headers, rows, (24, 14, 30, 14, 18)),)

    def _texts(self, card: Card) -> tuple[Block, ...]:
        name = self._book.response_name
        return tuple(Words(r.text, name(card, r), is_spoken=True) for r in card.responses)

    def _fail(self, error: Exception) -> None:
        self._view.show_message(str(error), Tone.BAD)


def _drawn_share(result: ResponseResult) -> str:
    missing = max(0, ENOUGH - result.assigned)
    if missing:
        return translate("Editor", "aprendiendo, faltan {n}").format(n=missing)
    shown = _range(wilson(result.assigned_kept, result.assigned))
    return f"{_percent(result.assigned_kept, result.assigned)} ({shown})"


def _percent(hits: int, trials: int) -> str:
    return f"{round(100 * hits / trials)}%" if trials else "—"


def _range(share: Interval) -> str:
    return f"{round(100 * share.low)}% a {round(100 * share.high)}%"
