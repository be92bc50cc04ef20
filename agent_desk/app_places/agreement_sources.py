"""What «Convenios» asks of the store, in the name of who sits there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.agreements.states import State
    from agent_desk.services.follow_up import FollowItem
    from agent_desk.services.issue_paper import Hand, PaperDesk, Wanted
    from agent_desk.services.mail_paper import Draft
    from agent_desk.services.papers import StoredPaper
    from agent_desk.services.remind import Reminder
    from agent_desk.services.verify_paper import Verdict
    from agent_desk.ui.shell.agreements.state import AgreementSources, Detail


def agreement_sources(ground: Ground) -> AgreementSources:
    """All of it; each runs on the store's lane."""
    from agent_desk.ui.shell.agreements.state import AgreementSources

    books = _Books(ground)
    reads, pages, acts = _Reads(books), _Pages(books), _Acts(books)
    return AgreementSources(
        reads.read,
        reads.detail,
        pages.issue,
        pages.mail,
        pages.remind,
        reads.verify,
        acts.pay,
        acts.mark,
        acts.move,
        pages.sign,
    )


class _Books:
    """The store's readers and its ledger, and whoever sits here."""

    def __init__(self, ground: Ground) -> None:
        from agent_desk.store.agreements.read_following import LocalFollowing
        from agent_desk.store.agreements.read_papers import LocalPapers
        from agent_desk.store.calls.guard_attempts import AttemptGuard
        from agent_desk.store.calls.masked_reads import cases_for
        from agent_desk.store.ledger import LedgerLocal

        self.ground = ground
        guard = AttemptGuard(lambda: ground.feed.content.rules.contact)
        self.ledger = LedgerLocal(ground.store, guard)
        self.cases = cases_for(ground.store, ground.user, ground.now)
        self.following, self.papers = LocalFollowing(ground.store), LocalPapers(ground.store)

    def desk(self) -> PaperDesk:
        from agent_desk.papers_in_force import paper_desk

        is_demo = self.cases.is_demo()
        return paper_desk(self.ground.store, self.ground.content, self.ledger, is_demo=is_demo)

    def hand(self) -> Hand:
        from agent_desk.services.issue_paper import Hand
        from agent_desk.session import new_id

        return Hand(self.ground.user, self.ground.now(), self.ground.today(), new_id)


class _Reads:
    """What the place shows."""

    def __init__(self, books: _Books) -> None:
        self._books = books

    def read(self) -> Mapping[str, Sequence[FollowItem]]:
        """Judge what the day has decided, then list."""
        from agent_desk.domain.agreements.commands import JudgeAccount
        from agent_desk.services.follow_agreements import follow_agreements
        from agent_desk.services.follow_up import follow_up
        from agent_desk.services.permissions import may

        hand = self._books.hand()
        if may(hand.by.role, JudgeAccount):
            follow_agreements(
                self._books.following,
                self._books.ledger,
                by=hand.by,
                now=hand.now,
                today=hand.today,
                new_id=hand.new_id,
            )
        return follow_up(self._books.following, self._books.cases, hand.today)

    def detail(self, item: FollowItem) -> Detail:
        from agent_desk.domain.agreements.revival import revival
        from agent_desk.ui.shell.agreements.state import Detail

        agreement = item.followed.agreement
        return Detail(
            item,
            self._books.following.life(agreement.id),
            tuple(self._books.papers.of_agreement(agreement.id)),
            revival(agreement, item.followed.standing),
            self._books.papers.reminded(agreement.id),
            self._books.ground.content.letter.components,
        )

    def verify(self, pdf: bytes) -> Verdict:
        from agent_desk.documents.pdf_words import words_of
        from agent_desk.services.verify_paper import verify_paper

        return verify_paper(self._books.papers, pdf, words_of)


class _Pages:
    """What is given out about an agreement."""

    def __init__(self, books: _Books) -> None:
        self._books = books

    def issue(self, wanted: Wanted) -> StoredPaper:
        """A page tells everything of a person: some roles see it only for a recorded reason."""
        from agent_desk.app_places.reveal import require_revealed
        from agent_desk.services.issue_paper import issue_paper

        hand = self._books.hand()
        followed = self._books.following.one(wanted.agreement_id, hand.today)
        account = wanted.account or (followed.agreement.account if followed else "")
        require_revealed(self._books.ground, account)
        return issue_paper(self._books.desk(), wanted, hand)

    def mail(self, paper: StoredPaper) -> Draft:
        from agent_desk.documents.locking import lock_pdf
        from agent_desk.services.mail_paper import mail_draft

        debtor = self._books.cases.case(paper.account).debtor
        firm = self._books.ground.content.institution
        return mail_draft(self._books.ledger, paper, debtor, firm, lock_pdf, self._books.hand())

    def sign(self, paper: StoredPaper, certificate: str, passphrase: str) -> bytes:
        from agent_desk.documents.signing import sign_page
        from agent_desk.services.sign_paper import signed_copy

        def sign(pdf: bytes, reason: str) -> bytes:
            return sign_page(pdf, Path(certificate), passphrase, reason)

        return signed_copy(self._books.ledger, paper, sign, self._books.hand())

    def remind(self, item: FollowItem) -> Reminder:
        from agent_desk.domain.errors import RefusedError
        from agent_desk.services.remind import note_reminder, reminder_for

        row, hand = item.followed.standing.next_row, self._books.hand()
        if row is None:
            raise RefusedError("Este convenio ya no tiene pagos por venir. No preparé nada.")
        case = self._books.cases.case(item.followed.agreement.account)
        press = self._books.desk().press(case.debtor.country)
        reminder = reminder_for(
            case,
            row,
            press.others["calendar"].labels["reminder"],
            press.institution,
            self._books.ground.feed.content.rules.contact,
            hand.now,
        )
        note_reminder(self._books.ledger, item.followed, row.number, reminder.channel, hand)
        return reminder


class _Acts:
    """What is written about an agreement and its payments."""

    def __init__(self, books: _Books) -> None:
        self._books = books

    def pay(self, item: FollowItem, cents: int, paid_on: date) -> None:
        from agent_desk.domain.agreements.commands import ReceivePayment
        from agent_desk.services.submit import submit

        hand, agreement = self._books.hand(), item.followed.agreement
        means = agreement.means.id
        submit(
            self._books.ledger,
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

        hand, account = self._books.hand(), item.followed.agreement.account
        submit(
            self._books.ledger,
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

        move_offer(self._books.ledger, item.followed.agreement, to, why, self._books.hand())
