"""Agreements as a place: followed, their pages given out, files verified."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.agreements.states import State
    from agent_desk.services.follow_up import FollowItem
    from agent_desk.services.issue_paper import Hand, PaperDesk, Wanted
    from agent_desk.services.mail_paper import Draft
    from agent_desk.services.papers import StoredPaper
    from agent_desk.services.remind import Reminder
    from agent_desk.services.verify_paper import Verdict
    from agent_desk.ui.shell.agreements.panel import AgreementsPanel
    from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter
    from agent_desk.ui.shell.agreements.state import AgreementSources, Detail

_LARGEST_FILE = 20 * 1024 * 1024


def agreements_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.pages import page_count, render_page
    from agent_desk.documents.preview import find_words
    from agent_desk.ui.printing import PageDesk
    from agent_desk.ui.shell.agreements.asking import AskInBoxes
    from agent_desk.ui.shell.agreements.batch_presenter import BatchPresenter
    from agent_desk.ui.shell.agreements.panel import AgreementsPanel
    from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter, PapersPresenter
    from agent_desk.ui.shell.agreements.state import AgreementSources

    reads = _Reads(ground)
    sources = AgreementSources(
        reads.read,
        reads.detail,
        reads.issue,
        reads.mail,
        reads.remind,
        reads.verify,
        reads.pay,
        reads.mark,
        reads.move,
        reads.sign,
    )
    panel = AgreementsPanel(render_page, page_count, find_words)
    presenter = AgreementsPresenter(panel, sources, ground.background)
    out, asking = PageDesk(panel, render_page, page_count), AskInBoxes(panel)
    papers = PapersPresenter(panel, presenter, sources, out, asking)
    panel.opened.connect(presenter.open)
    panel.tab_chosen.connect(presenter.choose_tab)
    panel.row_chosen.connect(presenter.select)
    panel.page_requested.connect(papers.show)
    panel.remind_requested.connect(papers.remind)
    batch = BatchPresenter(panel, presenter, sources, out, ground.background)
    panel.batch_requested.connect(batch.print_all)
    panel.cancel_requested.connect(batch.cancel)
    panel.page.print_requested.connect(papers.print_page)
    panel.page.save_requested.connect(papers.save)
    panel.page.mail_requested.connect(papers.mail)
    panel.page.sign_requested.connect(papers.sign)
    panel.page.dismissed.connect(papers.close)
    panel.file_dropped.connect(partial(_verify, presenter, reads))
    panel.verify_requested.connect(partial(_ask_and_verify, panel, presenter, reads))
    ground.kept.extend((presenter, papers, batch))
    _add_reveal(ground, panel, presenter)
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


class _Reads:
    """What the place asks of the store, in the name of who sits here."""

    def __init__(self, ground: Ground) -> None:
        from agent_desk.store.guard_attempts import AttemptGuard
        from agent_desk.store.ledger import LedgerLocal
        from agent_desk.store.masked_reads import cases_for
        from agent_desk.store.read_following import LocalFollowing
        from agent_desk.store.read_papers import LocalPapers

        self._ground = ground
        guard = AttemptGuard(lambda: ground.feed.content.rules.contact)
        self._ledger = LedgerLocal(ground.store, guard)
        self._cases = cases_for(ground.store, ground.user, ground.now)
        self._following, self._papers = LocalFollowing(ground.store), LocalPapers(ground.store)

    def read(self) -> Mapping[str, Sequence[FollowItem]]:
        """Judge what the day has decided, then list."""
        from agent_desk.domain.agreements.commands import JudgeAccount
        from agent_desk.services.follow_agreements import follow_agreements
        from agent_desk.services.follow_up import follow_up
        from agent_desk.services.permissions import may

        hand = self._hand()
        if may(hand.by.role, JudgeAccount):
            follow_agreements(
                self._following,
                self._ledger,
                by=hand.by,
                now=hand.now,
                today=hand.today,
                new_id=hand.new_id,
            )
        return follow_up(self._following, self._cases, hand.today)

    def detail(self, item: FollowItem) -> Detail:
        from agent_desk.domain.agreements.revival import revival
        from agent_desk.ui.shell.agreements.state import Detail

        agreement = item.followed.agreement
        return Detail(
            item,
            self._following.life(agreement.id),
            tuple(self._papers.of_agreement(agreement.id)),
            revival(agreement, item.followed.standing),
            self._papers.reminded(agreement.id),
            self._ground.content.letter.components,
        )

    def issue(self, wanted: Wanted) -> StoredPaper:
        """A page tells everything of a person: some roles see it only for a recorded reason."""
        from agent_desk.app_places.reveal import require_revealed
        from agent_desk.services.issue_paper import issue_paper

        hand = self._hand()
        followed = self._following.one(wanted.agreement_id, hand.today)
        account = wanted.account or (followed.agreement.account if followed else "")
        require_revealed(self._ground, account)
        return issue_paper(self._desk(), wanted, hand)

    def mail(self, paper: StoredPaper) -> Draft:
        from agent_desk.documents.locking import lock_pdf
        from agent_desk.services.mail_paper import mail_draft

        debtor = self._cases.case(paper.account).debtor
        firm = self._ground.content.institution
        return mail_draft(self._ledger, paper, debtor, firm, lock_pdf, self._hand())

    def remind(self, item: FollowItem) -> Reminder:
        from agent_desk.domain.errors import RefusedError
        from agent_desk.services.remind import note_reminder, reminder_for

        row, hand = item.followed.standing.next_row, self._hand()
        if row is None:
            raise RefusedError("Este convenio ya no tiene pagos por venir. No preparé nada.")
        press = self._desk().press()
        reminder = reminder_for(
            self._cases.case(item.followed.agreement.account),
            row,
            press.others["calendar"].labels["reminder"],
            press.institution,
            self._ground.feed.content.rules.contact,
            hand.now,
        )
        note_reminder(self._ledger, item.followed, row.number, reminder.channel, hand)
        return reminder

    def pay(self, item: FollowItem, cents: int, paid_on: date) -> None:
        from agent_desk.domain.agreements.commands import ReceivePayment
        from agent_desk.services.submit import submit

        hand, agreement = self._hand(), item.followed.agreement
        means = agreement.means.id
        submit(
            self._ledger,
            ReceivePayment(
                hand.new_id(),
                hand.by,
                hand.now,
                agreement.account,
                hand.new_id(),
                paid_on,
                cents,
                means,
            ),
        )

    def mark(
        self, item: FollowItem, payment_id: str, mark: str, reason: str, to_account: str
    ) -> None:
        from agent_desk.domain.agreements.commands import MarkPayment
        from agent_desk.services.submit import submit

        hand, account = self._hand(), item.followed.agreement.account
        submit(
            self._ledger,
            MarkPayment(
                hand.new_id(),
                hand.by,
                hand.now,
                account,
                payment_id,
                mark,
                hand.today,
                reason,
                to_account,
            ),
        )

    def move(self, item: FollowItem, to: State, why: str) -> None:
        from agent_desk.services.offer_in_writing import move_offer

        move_offer(self._ledger, item.followed.agreement, to, why, self._hand())

    def sign(self, paper: StoredPaper, certificate: str, passphrase: str) -> bytes:
        from agent_desk.documents.signing import sign_page
        from agent_desk.services.sign_paper import signed_copy

        def sign(pdf: bytes, reason: str) -> bytes:
            return sign_page(pdf, Path(certificate), passphrase, reason)

        return signed_copy(self._ledger, paper, sign, self._hand())

    def verify(self, pdf: bytes) -> Verdict:
        from agent_desk.documents.pdf_words import words_of
        from agent_desk.services.verify_paper import verify_paper

        return verify_paper(self._papers, pdf, words_of)

    def _desk(self) -> PaperDesk:
        from agent_desk.papers_in_force import paper_desk

        is_demo = self._cases.is_demo()
        return paper_desk(self._ground.store, self._ground.content, self._ledger, is_demo=is_demo)

    def _hand(self) -> Hand:
        from agent_desk.services.issue_paper import Hand
        from agent_desk.session import new_id

        return Hand(self._ground.user, self._ground.now(), self._ground.today(), new_id)


def _verify(presenter: AgreementsPresenter, reads: _Reads, path: str) -> None:
    """Read the file where the store's lane can wait for a slow disk."""
    presenter.do(lambda: reads.verify(_bytes_of(Path(path))), presenter.show_verdict)


def _ask_and_verify(panel: QWidget, presenter: AgreementsPresenter, reads: _Reads) -> None:
    from PySide6.QtWidgets import QFileDialog

    from agent_desk.ui.wording import translate

    title = translate("Agreements", "Verificar un PDF")
    chosen, _ = QFileDialog.getOpenFileName(panel, title, "", "PDF (*.pdf)")
    if chosen:
        _verify(presenter, reads, chosen)


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
