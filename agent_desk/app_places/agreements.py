"""Agreements as a place: followed, their pages given out, files verified."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.ui.shell.agreements.panel import AgreementsPanel
    from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter
    from agent_desk.ui.shell.agreements.state import AgreementSources, PapersOut

_LARGEST_FILE = 20 * 1024 * 1024


def agreements_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.agreement_sources import agreement_sources
    from agent_desk.app_places.pages import page_count, render_page
    from agent_desk.documents.preview import find_words
    from agent_desk.ui.printing import PageDesk
    from agent_desk.ui.shell.agreements.asking import AskInBoxes
    from agent_desk.ui.shell.agreements.panel import AgreementsPanel
    from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter, PapersPresenter

    sources = agreement_sources(ground)
    panel = AgreementsPanel(render_page, page_count, find_words)
    presenter = AgreementsPresenter(panel, sources, ground.background)
    out, asking = PageDesk(panel, render_page, page_count), AskInBoxes(panel)
    papers = PapersPresenter(panel, presenter, sources, out, asking)
    panel.opened.connect(presenter.open)
    panel.tab_chosen.connect(presenter.choose_tab)
    panel.row_chosen.connect(presenter.select)
    panel.page_requested.connect(papers.show)
    panel.remind_requested.connect(papers.remind)
    panel.page.print_requested.connect(papers.print_page)
    panel.page.save_requested.connect(papers.save)
    panel.page.mail_requested.connect(papers.mail)
    panel.page.sign_requested.connect(papers.sign)
    panel.page.dismissed.connect(papers.close)
    panel.file_dropped.connect(partial(_verify, presenter, sources))
    panel.verify_requested.connect(partial(_ask_and_verify, panel, presenter, sources))
    ground.kept.extend((presenter, papers))
    _add_reveal(ground, panel, presenter)
    _add_batch(ground, panel, presenter, sources, out)
    _add_payments(ground, panel, presenter, sources)
    _add_moves(ground, panel, presenter, sources)
    return panel


def _add_reveal(ground: Ground, panel: AgreementsPanel, presenter: AgreementsPresenter) -> None:
    """For whoever sees people only with a reason."""
    from agent_desk.app_places.reveal import Shown, add_reveal

    def account() -> str:
        item = presenter.item
        return item.followed.agreement.account if item else ""

    shown = Shown(account, presenter.open, lambda error: panel.show_problem(str(error)))
    add_reveal(panel, (ground.store, ground.user, ground.now), ground.background, shown)


def _add_batch(
    ground: Ground,
    panel: AgreementsPanel,
    presenter: AgreementsPresenter,
    sources: AgreementSources,
    out: PapersOut,
) -> None:
    """Letters of a whole group for the mail room."""
    from agent_desk.ui.shell.agreements.batch_presenter import BatchPresenter

    batch = BatchPresenter(panel, presenter, sources, out, ground.background)
    panel.batch_requested.connect(batch.print_all)
    panel.cancel_requested.connect(batch.cancel)
    ground.kept.append(batch)


def _add_moves(
    ground: Ground,
    panel: AgreementsPanel,
    presenter: AgreementsPresenter,
    sources: AgreementSources,
) -> None:
    """What is decided of drafts and offers."""
    from agent_desk.ui.shell.agreements.asking import AskInBoxes
    from agent_desk.ui.shell.agreements.moves_presenter import MovesPresenter

    moves = MovesPresenter(panel, presenter, sources, AskInBoxes(panel))
    panel.accept_requested.connect(moves.accept)
    panel.offer_requested.connect(moves.offer)
    panel.withdraw_requested.connect(moves.withdraw)
    ground.kept.append(moves)


def _add_payments(
    ground: Ground,
    panel: AgreementsPanel,
    presenter: AgreementsPresenter,
    sources: AgreementSources,
) -> None:
    """For whoever may write what the creditor confirmed and what came back."""
    from agent_desk.domain.agreements.commands import ReceivePayment
    from agent_desk.services.permissions import may
    from agent_desk.ui.shell.agreements.asking import AskInBoxes
    from agent_desk.ui.shell.agreements.payments_presenter import PaymentsPresenter

    payments = PaymentsPresenter(panel, presenter, sources, AskInBoxes(panel), ground.today)
    panel.payment_requested.connect(payments.receive)
    panel.mark_requested.connect(payments.mark)
    if may(ground.user.role, ReceivePayment):
        panel.allow_payments()
    ground.kept.append(payments)


def _verify(presenter: AgreementsPresenter, sources: AgreementSources, path: str) -> None:
    """Read the file where the store's lane can wait for a slow disk."""
    presenter.do(lambda: sources.verify(_bytes_of(Path(path))), presenter.show_verdict)


def _ask_and_verify(
    panel: QWidget, presenter: AgreementsPresenter, sources: AgreementSources
) -> None:
    from PySide6.QtWidgets import QFileDialog

    from agent_desk.ui.wording import translate

    title = translate("Agreements", "Verificar un PDF")
    chosen, _ = QFileDialog.getOpenFileName(panel, title, "", "PDF (*.pdf)")
    if chosen:
        _verify(presenter, sources, chosen)


def _bytes_of(path: Path) -> bytes:
    from agent_desk.domain.errors import RefusedError

    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise RefusedError("Ese archivo pesa más de 20 MB: no es una página nuestra.")
        return path.read_bytes()
    except OSError as error:
        raise RefusedError(
            "No pude leer ese archivo. No cambié nada; revise que exista y que tenga permiso."
        ) from error
