"""Publishing: what changes, what is wrong, which searches get better or worse; then, or not."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

from agent_desk.domain.objections.commands import PublishCards, UndoPublication
from agent_desk.domain.objections.library_book import CardVersion, Publication
from agent_desk.domain.objections.search_tests import SearchTest
from agent_desk.services.prepare_publication import (
    Progress,
    PublicationReport,
    prepare_publication,
)
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.card_painting import state_words
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.report_painting import report_reading
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.wording import plural, translate


class PublishPresenter:
    """Nothing goes live before its report was shown: the report belongs to what was chosen."""

    def __init__(self, view: PaneView, book: EditorBook) -> None:
        self._view, self._book = view, book
        self._chosen: set[str] = set()  # card ids
        self._retired: set[str] = set()
        self._row = 0
        self._report: PublicationReport | None = None
        self._stop: Event | None = None
        self._progress = Progress(0, 0)
        self._past: Sequence[Publication] = ()

    def open(self) -> None:
        """The pane is shown: all that waits is chosen."""
        self._book.read_work(self._work_read, self._fail)
        self._book.doors.background.on_store(
            self._book.doors.cards.publications, self._past_read, self._fail
        )

    def select(self, index: int) -> None:
        """Another row."""
        self._row = index

    def mark(self) -> None:
        """Space: the row goes with this publication, or waits; a card to be retired stays."""
        ids = self._ids()
        if not 0 <= self._row < len(ids):
            return
        card_id = ids[self._row]
        if card_id in self._retired:
            self._retired.remove(card_id)
        else:
            self._chosen ^= {card_id}
        self._report = None
        self._paint()

    def retire(self, card_id: str) -> None:
        """A live card leaves the desks with the next publication; again: it stays."""
        if card_id in self._book.live:
            self._retired ^= {card_id}
            self._report = None
            self._paint()

    def try_out(self) -> None:
        """Run every recorded search on the library as it would be; aside, with progress."""
        versions, retired = self._versions(), sorted(self._retired)
        if self._stop or not (versions or retired):
            return
        self._stop, self._report = Event(), None
        self._book.doors.background.on_store(
            self._book.doors.feedback.tests,
            lambda added: self._run(versions, retired, added),
            self._failed_run,
        )
        self._paint()

    def cancel(self) -> None:
        """Stop the run; nothing was published."""
        if self._stop:
            self._stop.set()

    def tick(self) -> None:
        """Repaint the progress of a run, a few times a second."""
        if self._stop:
            self._paint()

    def publish(self) -> None:
        """Put on the desks what the report was made for."""
        report = self._report
        if report is None or not report.can_publish:
            words = translate("Editor", "Primero pruebe la publicación y corrija sus errores.")
            self._view.show_message(words, Tone.WARN)
            return
        content = self._book.content
        command = PublishCards(
            content.new_id(),
            self._book.doors.user,
            content.now(),
            report.versions,
            report.retired,
            broken=len(report.tests.broken),
            mended=len(report.tests.mended),
        )
        self._book.submit(command, self._published, self._fail)

    def undo(self) -> None:
        """The last publication is taken back, from wherever one is in the editor."""
        last = next((p for p in self._past if not p.is_undone and not p.is_undo), None)
        if last is None:
            words = translate("Editor", "No hay ninguna publicación que deshacer.")
            self._view.show_message(words, Tone.WARN)
            return
        content = self._book.content
        command = UndoPublication(content.new_id(), self._book.doors.user, content.now(), last.id)

        def undone() -> None:
            words = translate("Editor", "Publicación deshecha: las mesas vuelven a lo de antes.")
            self._view.show_message(words, Tone.OK)
            self.open()

        self._book.submit(command, undone, self._fail)

    # ---- within

    def _run(
        self, versions: list[CardVersion], retired: list[str], added: Sequence[SearchTest]
    ) -> None:
        book, stop = self._book, self._stop
        assert stop is not None
        live, tests, content = dict(book.live), book.tests(added), book.content

        def tell(progress: Progress) -> bool:
            self._progress = progress
            return not stop.is_set()

        def work() -> PublicationReport | None:
            return prepare_publication(
                live, versions, retired, content.rules, tests, build=content.build, tell=tell
            )

        book.doors.background.aside(work, self._ran, self._failed_run)

    def _ran(self, report: PublicationReport | None) -> None:
        self._stop, self._report = None, report
        if report is None:
            self._view.show_message(translate("Editor", "Prueba cancelada."), Tone.NEUTRAL)
        else:
            self._view.show_message(*_verdict(report))
        self._paint()

    def _failed_run(self, error: Exception) -> None:
        self._stop = None
        self._fail(error)
        self._paint()

    def _published(self) -> None:
        self._report = None
        self._chosen.clear()
        self._retired.clear()
        words = translate("Editor", "Publicado: en unos segundos está en todas las mesas.")
        self._view.show_message(words, Tone.OK)
        self.open()

    def _work_read(self) -> None:
        self._chosen |= set(self._book.work)
        self._chosen &= set(self._book.work)
        self._report = None
        self._paint()

    def _past_read(self, past: Sequence[Publication]) -> None:
        self._past = past
        self._paint()

    def _versions(self) -> list[CardVersion]:
        return [v for card_id, v in self._waiting().items() if card_id in self._chosen]

    def _waiting(self) -> dict[str, CardVersion]:
        """What is being worked on; of a card that is to leave the desks it waits."""
        work = self._book.work.items()
        return {card_id: version for card_id, version in work if card_id not in self._retired}

    def _ids(self) -> list[str]:
        return [*self._waiting(), *sorted(self._retired)]

    def _rows(self) -> tuple[PaneRow, ...]:
        rows = [
            PaneRow(
                card_id,
                version.card.title,
                f"{state_words(version.state)} · {version.by_name} · v{version.number}",
                mark=card_id in self._chosen,
            )
            for card_id, version in self._waiting().items()
        ]
        rows += [
            PaneRow(
                card_id,
                self._book.live[card_id].title,
                translate("Editor", "Se retira de las mesas"),
                mark=True,
                has_flag=True,
            )
            for card_id in sorted(self._retired)
            if card_id in self._book.live
        ]
        return tuple(rows)

    def _paint(self) -> None:
        rows = self._rows()
        acts = {"undo"} if any(not p.is_undone and not p.is_undo for p in self._past) else set()
        if self._stop:
            acts = {"cancel"}
        elif self._versions() or self._retired:
            acts |= {"try"}
        if self._report and self._report.can_publish:
            acts |= {"publish"}
        empty = "" if rows else translate("Editor", "Nada espera a publicarse.")
        busy = translate("Editor", "Probando las búsquedas…") if self._stop else ""
        zone = self._book.content.zone
        self._view.show_pane(
            PaneState(
                rows,
                min(self._row, max(0, len(rows) - 1)),
                empty,
                report_reading(self._report, self._past, self._book, zone),
                frozenset(acts),
                busy,
                self._progress.done,
                self._progress.total,
            )
        )

    def _fail(self, error: Exception) -> None:
        self._view.show_message(str(error), Tone.BAD)


def _verdict(report: PublicationReport) -> tuple[str, Tone]:
    worse, better = len(report.tests.broken), len(report.tests.mended)
    if report.errors:
        words = plural(
            len(report.errors),
            translate("Editor", "1 error impide publicar."),
            translate("Editor", "{count} errores impiden publicar."),
        )
        return words, Tone.BAD
    worsen = plural(
        worse,
        translate("Editor", "1 búsqueda empeora"),
        translate("Editor", "{count} búsquedas empeoran"),
    )
    improve = plural(
        better, translate("Editor", "1 mejora"), translate("Editor", "{count} mejoran")
    )
    words = translate("Editor", "{worsen}, {improve}. ¿Publicar?")
    return words.format(worsen=worsen, improve=improve), Tone.WARN if worse else Tone.OK
