"""Join the editor's panel to its presenters; nothing else knows both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from agent_desk.ui.editor.cards_presenter import CardsPresenter
from agent_desk.ui.editor.exchange_presenter import ExchangePresenter
from agent_desk.ui.editor.history_presenter import HistoryPresenter
from agent_desk.ui.editor.list_pane import ListPane
from agent_desk.ui.editor.missing_presenter import MissingPresenter
from agent_desk.ui.editor.panel import EditorPanel
from agent_desk.ui.editor.publish_presenter import PublishPresenter
from agent_desk.ui.editor.results_presenter import ResultsPresenter


@dataclass(frozen=True, slots=True)
class Presenters:
    """One for each pane."""

    cards: CardsPresenter
    history: HistoryPresenter
    publish: PublishPresenter
    missing: MissingPresenter
    results: ResultsPresenter
    exchange: ExchangePresenter


def wire_editor(panel: EditorPanel, presenters: Presenters) -> None:
    """Every act of the panes reaches the part that decides it."""
    _wire_cards(panel, presenters)
    _wire_publish(panel, presenters.publish)
    _wire_rest(panel, presenters)
    opens: Mapping[str, Callable[[], None]] = {
        "cards": presenters.cards.open,
        "publish": presenters.publish.open,
        "missing": presenters.missing.open,
        "results": presenters.results.open,
        "exchange": presenters.exchange.open,
        "history": presenters.history.open,
    }
    panel.section_shown.connect(lambda section: opens[section]())


def _wire_cards(panel: EditorPanel, presenters: Presenters) -> None:
    pane, cards = panel.cards, presenters.cards
    pane.search_edited.connect(cards.search)
    pane.row_chosen.connect(cards.select)
    pane.field_chosen.connect(cards.select_field)
    pane.edited.connect(cards.edit)
    pane.chosen.connect(cards.choose)
    pane.country_chosen.connect(cards.choose_country)
    acts: Mapping[str, Callable[[], None]] = {
        "undo": cards.undo,
        "redo": cards.redo,
        "add": cards.add,
        "remove": cards.remove,
        "review": cards.send_to_review,
        "discard": cards.discard,
        "test": cards.add_test,
        "country": cards.next_country,
        "better": cards.use_better,
        "history": lambda: panel.show_section("history"),
        "retire": lambda: _retire(panel, presenters),
    }
    pane.act_requested.connect(lambda act: acts[act]())
    _wire_list(
        panel.history,
        presenters.history.select,
        {
            "restore": lambda: _restored(panel, presenters),
            "back": lambda: panel.show_section("cards"),
        },
    )
    panel.history.row_marked.connect(presenters.history.mark)


def _retire(panel: EditorPanel, presenters: Presenters) -> None:
    card = presenters.cards.current()
    if card:
        panel.show_section("publish")
        presenters.publish.retire(card.id)


def _restored(panel: EditorPanel, presenters: Presenters) -> None:
    presenters.history.restore()
    panel.show_section("cards")


def _wire_publish(panel: EditorPanel, publish: PublishPresenter) -> None:
    acts = {
        "try": publish.try_out,
        "publish": publish.publish,
        "cancel": publish.cancel,
        "undo": publish.undo,
    }
    _wire_list(panel.publish, publish.select, acts)
    panel.publish.row_marked.connect(publish.mark)
    panel.undo_requested.connect(publish.undo)
    panel.ticked.connect(publish.tick)


def _wire_rest(panel: EditorPanel, presenters: Presenters) -> None:
    missing, exchange = presenters.missing, presenters.exchange
    acts = {
        "look": missing.look,
        "settle": missing.settle,
        "accept": missing.accept,
        "merge": missing.merge,
        "thank": missing.thank,
    }
    _wire_list(panel.missing, missing.select, acts)
    panel.missing.entry.textChanged.connect(missing.write_answer)
    _wire_list(panel.results, presenters.results.select, {"switch": presenters.results.switch})
    _wire_list(
        panel.exchange,
        exchange.select,
        {
            "import": panel.choose_import,
            "yaml": lambda: panel.choose_export(is_csv=False),
            "csv": lambda: panel.choose_export(is_csv=True),
            "all": exchange.mark_all,
            "take": exchange.take,
        },
    )
    panel.exchange.row_marked.connect(exchange.mark)
    panel.import_chosen.connect(exchange.read)
    panel.export_chosen.connect(exchange.export)


def _wire_list(
    pane: ListPane, select: Callable[[int], None], acts: Mapping[str, Callable[[], None]]
) -> None:
    pane.row_chosen.connect(select)
    pane.act_requested.connect(lambda act: acts[act]())
