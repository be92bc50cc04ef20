"""Files of creditors joined with the open store: the same for the window and the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.services.intake_plan import ACCOUNTS, FilePreview, FileShape, ReadingPlan

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.people import User
    from agent_desk.services.load_payments import PaymentsLoad
    from agent_desk.services.load_portfolio import Draft, LoadSummary, Progress
    from agent_desk.services.portfolio_rows import ReadingTerms, Remark
    from agent_desk.store.database import Store
    from agent_desk.store.portfolio.portfolio_draft import PortfolioDraft


class IntakeDesk:
    """What somebody may do with a file; methods that use the store say so: run them on its lane."""

    def __init__(
        self, store: Store, content: Content, user: User, now: Callable[[], datetime]
    ) -> None:
        self._store, self._content, self._user, self.now = store, content, user, now

    def profiles(self, kind: str = ACCOUNTS) -> dict[str, ReadingPlan]:
        """On the store's lane: the plans kept, the last used first; broken ones are passed over."""
        from agent_desk.services.intake_plan import plan_of
        from agent_desk.store.portfolio.write_intake import profiles

        found = {}
        for name, text in profiles(self._store, kind).items():
            try:
                found[name] = plan_of(text)
            except ValueError:
                continue
        return found

    def preview(
        self, path: Path, profiles: dict[str, ReadingPlan], shape: FileShape | None = None
    ) -> FilePreview:
        """Aside: how the file would be read. Raises UnreadableFileError."""
        from agent_desk.intake.preview import preview
        from agent_desk.library.column_names import load_column_names

        return preview(path, load_column_names(), self.terms(), profiles, shape)

    def revised(self, path: Path, plan: ReadingPlan) -> FilePreview:
        """Aside: the same file under a plan that the user has corrected."""
        from agent_desk.intake.preview import revised

        return revised(path, plan, self.terms())

    def terms(self) -> ReadingTerms:
        """What the file leaves unsaid, as of today."""
        from agent_desk.services.portfolio_rows import Buckets, ReadingTerms

        rules = self._content.rules
        products = rules.policy.products
        return ReadingTerms(
            today=self._today(),
            creditor=self._content.institution.creditor,
            products={code: product.name for code, product in products.items()},
            zone_of=rules.contact.zone_of,
            bucket_of=Buckets({code: dict(p.buckets) for code, p in products.items()}),
        )

    def keep_profile(self, name: str, plan: ReadingPlan) -> None:
        """On the store's lane: next time a file like this is read without a question."""
        from agent_desk.domain.intake_commands import SaveProfile
        from agent_desk.services.intake_plan import plan_text
        from agent_desk.services.load_portfolio import new_batch_id
        from agent_desk.store.ledger import LedgerLocal

        sure = replace(plan, columns=tuple(replace(c, is_sure=True) for c in plan.columns))
        LedgerLocal(self._store).submit(
            SaveProfile(
                id=new_batch_id(),
                by=self._user,
                at=self.now(),
                kind=plan.kind,
                name=name,
                plan=plan_text(sure),
            )
        )

    def _today(self) -> date:
        from agent_desk.services.prepare_case import business_day

        return business_day(self.now())


class LoadDesk:
    """Loading a file by its plan, on the store's lane or aside as each method says."""

    def __init__(self, store: Store, plans: IntakeDesk, user: User) -> None:
        self._store, self._plans, self._user = store, plans, user

    def draft(self, plan: ReadingPlan, batch_id: str) -> PortfolioDraft:
        """On the store's lane: an empty portfolio beside the one in force."""
        from agent_desk.store.portfolio.portfolio_draft import PortfolioDraft

        carried = frozenset(column.field for column in plan.columns if column.field)
        return PortfolioDraft(self._store, batch_id, self._plans.terms().today, carried)

    def build(
        self,
        path: Path,
        plan: ReadingPlan,
        draft: Draft,
        tell: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> LoadSummary:
        """Aside: read the whole file into the draft. Raises DeskError; then the draft is gone."""
        from agent_desk.intake.reading_process import accounts_reading
        from agent_desk.services.load_portfolio import build_portfolio

        try:
            reading = accounts_reading(path, plan, self._plans.terms())
        except BaseException:
            draft.discard()
            raise
        return build_portfolio(reading, draft, tell, is_cancelled)

    def switch(self, draft: Draft, summary: LoadSummary, batch_id: str) -> Iterator[None]:
        """On the store's lane, a step at a time: the draft takes the place of yesterday's."""
        from agent_desk.services.load_portfolio import switch_steps
        from agent_desk.store.ledger import LedgerLocal

        return switch_steps(
            LedgerLocal(self._store),
            draft,
            summary,
            by=self._user,
            now=self._plans.now(),
            batch_id=batch_id,
        )

    def read_payments(self, path: Path, plan: ReadingPlan, batch_id: str) -> PaymentsLoad:
        """Aside: a file of payments, ready to be recorded. Raises DeskError."""
        from agent_desk.intake.payments_file import read_payments
        from agent_desk.services.load_payments import PaymentsLoad
        from agent_desk.store.agreements.write_payments import LocalPayments

        reading = read_payments(path, plan, self._plans.terms())
        return PaymentsLoad(reading, LocalPayments(self._store), batch_id)

    def record(self, payments: PaymentsLoad) -> Iterator[None]:
        """On the store's lane, a step at a time."""
        from agent_desk.store.ledger import LedgerLocal

        return payments.steps(LedgerLocal(self._store), by=self._user, now=self._plans.now())

    def remarks(self) -> list[Remark]:
        """On the store's lane: all that was said of the file that made the portfolio in force."""
        from agent_desk.store.portfolio.write_intake import report_of_portfolio

        return report_of_portfolio(self._store)
