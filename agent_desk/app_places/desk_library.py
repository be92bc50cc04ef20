"""The library on a desk: news, proposals, learning and what the searches did not find."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from agent_desk.app_places.library_feed import LibraryFeed
    from agent_desk.domain.text.anonymous import KnownWords
    from agent_desk.services.library_port import MissCounter
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.learning import Learning
    from agent_desk.ui.desk.library_presenter import LibraryPresenter
    from agent_desk.ui.desk.library_sheets import NewsSheet
    from agent_desk.ui.desk.miss_watch import MissWatch
    from agent_desk.ui.desk.panel import DeskPanel
    from agent_desk.ui.desk.presenter import DeskPresenter
    from agent_desk.ui.shell.reading import Reading


class DeskLibrary(QObject):
    """Owned by the desk's panel; after `wire_desk`, so that it hears each act when it is done."""

    def __init__(
        self, panel: DeskPanel, presenter: DeskPresenter, store: Store, feed: LibraryFeed
    ) -> None:
        from agent_desk.store.library.read_feedback import LocalFeedback
        from agent_desk.ui.desk.answering import country_of
        from agent_desk.ui.desk.learning import Learning
        from agent_desk.ui.desk.library_presenter import LibraryPresenter

        super().__init__(panel)
        self._panel, desk = panel, presenter.desk
        self._news: NewsSheet | None = None  # made when there is something to tell
        feedback = LocalFeedback(store)
        self.learning = Learning(desk, feedback)
        self.library = LibraryPresenter(desk, self, feedback)
        self.misses = self._watch(presenter, feedback, feed)
        self._connect(panel, self.library, self.misses, self.learning)
        feed.country_on_line = lambda: country_of(desk) if desk.live.is_busy else ""
        feed.listen(lambda content: desk.take_library(content.cards, content.search))
        self.learning.refresh()
        self.library.start()

    def show_news(self, news: Reading) -> None:
        if self._news is None:
            from agent_desk.ui.desk.library_sheets import NewsSheet

            self._news = NewsSheet(self._panel)
            self._news.dismissed.connect(self.library.dismiss)
            self._panel.adopt(self._news)
        self._news.show_news(news)

    def put_news_away(self) -> None:
        if self._news:
            self._news.put_away()

    def ask_for_wording(self, title: str) -> None:
        from agent_desk.ui.desk.library_sheets import ProposeSheet

        sheet = self._panel.findChild(ProposeSheet)
        if sheet is None:
            sheet = ProposeSheet(self._panel)
            sheet.proposed.connect(self.library.send)
            self._panel.adopt(sheet)
        sheet.open_for(title)

    def _watch(
        self, presenter: DeskPresenter, counter: MissCounter, feed: LibraryFeed
    ) -> MissWatch:
        from agent_desk.ui.desk.miss_watch import MissWatch

        @cache
        def known() -> KnownWords:
            from agent_desk.library.names import load_known_words

            return load_known_words(feed.content.cards.values())

        return MissWatch(presenter.desk, counter, known)

    def _connect(
        self,
        panel: DeskPanel,
        library: LibraryPresenter,
        misses: MissWatch,
        learning: Learning,
    ) -> None:
        panel.propose_requested.connect(library.propose)
        panel.response_used.connect(library.used)
        panel.search_edited.connect(misses.typed)
        panel.response_used.connect(misses.used)
        panel.result_selected.connect(lambda _row: misses.used())
        panel.dismissed.connect(misses.cleared)
        panel.end_requested.connect(misses.left)
        panel.next_requested.connect(misses.left)
        panel.next_requested.connect(learning.refresh)
