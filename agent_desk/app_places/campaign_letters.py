"""What goes out of the place of campaigns and comes back: letters, and the files of senders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.services.campaign_letters import LetterStep, Wanted
    from agent_desk.services.issue_paper import Hand
    from agent_desk.services.ports import Ledger
    from agent_desk.services.report_pieces import ReportLine, ReportRow
    from agent_desk.ui.shell.campaigns.report_presenter import ReportSources

Put = Callable[["LetterStep"], None]


def choose_way(parent: QWidget, wanted: Sequence[Wanted]) -> Put | None:
    """A printer or a folder; None when nothing was chosen. Raises PrintError."""
    from agent_desk.ui.shell.campaigns.letters_dialog import PRINTER, LettersDialog
    from agent_desk.ui.shell.page_frame import run_dialog

    dialog = LettersDialog(wanted, parent)
    run_dialog(dialog, parent)
    if not dialog.way:
        return None
    return _printer(parent) if dialog.way == PRINTER else _folder(parent)


def _printer(parent: QWidget) -> Put | None:
    """One printer for all; a letter that it does not take is not recorded."""
    from agent_desk.app_places.pages import page_count, render_page
    from agent_desk.services.campaign_letters import LetterNotPrintedError
    from agent_desk.ui.printing import PageDesk, PrintError

    put = PageDesk(parent, render_page, page_count).choose_batch(lambda code: f"{code}.pdf")
    if put is None:
        return None

    def to_printer(step: LetterStep) -> None:
        try:
            put(step)
        except PrintError as error:
            raise LetterNotPrintedError(step.code, error.why) from error

    return to_printer


def _folder(parent: QWidget) -> Put | None:
    from PySide6.QtWidgets import QFileDialog

    from agent_desk.services.print_agreement import save_page
    from agent_desk.ui.wording import translate

    title = translate("Campaigns", "Carpeta para las cartas")
    chosen = QFileDialog.getExistingDirectory(parent, title)
    if not chosen:
        return None

    def put(step: LetterStep) -> None:
        save_page(step.pdf, Path(chosen) / f"{step.code}.pdf")

    return put


def report_sources(
    ground: Ground, parent: QWidget, ledger: Ledger, hand: Callable[[], Hand]
) -> ReportSources:
    """How the file of a sender is chosen, read, kept and shown."""
    from agent_desk.ui.shell.campaigns.report_presenter import ReportSources

    def choose() -> str:
        from PySide6.QtWidgets import QFileDialog

        from agent_desk.ui.wording import translate

        title = translate("Campaigns", "Reporte de quien envía: cuenta, codigo, estado, fecha")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", "CSV (*.csv *.txt)")
        return chosen

    def read(path: Path) -> tuple[ReportRow, ...]:
        from agent_desk.intake.piece_reports_csv import read_piece_reports

        return read_piece_reports(path)

    def keep(rows: tuple[ReportRow, ...]) -> Iterator[ReportLine]:
        from agent_desk.campaign_session import report_desk
        from agent_desk.services.report_pieces import report_pieces

        return report_pieces(report_desk(ground.store, ledger), rows, hand())

    return ReportSources(choose, read, keep, partial(_show, ground, parent))


def _show(ground: Ground, parent: QWidget, words: str, lines: Sequence[ReportLine]) -> None:
    from agent_desk.ui.shell.campaigns.report_dialog import ReportDialog, table_of
    from agent_desk.ui.shell.page_frame import run_dialog
    from agent_desk.ui.widgets.charts.points import write_csv
    from agent_desk.ui.widgets.csv_file import choose_csv
    from agent_desk.ui.wording import translate

    def save(lines: Sequence[ReportLine], tell: Callable[[str], None]) -> None:
        file = choose_csv(parent, "reporte")
        if file is None:
            return
        done = translate("Campaigns", "Guardado: {name}").format(name=file.name)

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                raise error
            tell(translate("Campaigns", "No pude escribir el archivo. Elija otra carpeta."))

        ground.background.aside(
            lambda: write_csv(table_of(lines), file), lambda _: tell(done), failed
        )

    run_dialog(ReportDialog(words, lines, save, parent), parent)
