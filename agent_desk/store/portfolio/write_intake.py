"""Files of creditors taking effect: a portfolio switched, a profile kept."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.intake_commands import LoadPortfolio, SaveProfile
from agent_desk.services.portfolio_rows import Remark
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.portfolio.portfolio_file import follow, point_to

_BATCH = """
    INSERT INTO import_batch(id, source, as_of, imported_at, by_user, account_count, kind, creditor,
                             rejected_count, closed_count, portfolio)
    VALUES (:id, :source, :as_of, :at, :by_user, :accounts, 'cuentas', :creditor,
            :rejected, :closed, :portfolio)
"""
_PROFILE = """
    INSERT INTO import_profile(kind, name, plan, saved_at, by_user)
    VALUES (:kind, :name, :plan, :at, :by_user)
    ON CONFLICT(kind, name) DO UPDATE SET
        plan = excluded.plan, saved_at = excluded.saved_at, by_user = excluded.by_user
"""
_PROFILES = "SELECT name, plan FROM import_profile WHERE kind = ? ORDER BY saved_at DESC"

_REPORT = """
    SELECT line, is_rejected, field, value, reason, original FROM report_row
    ORDER BY is_rejected DESC, line, row
"""


def load_portfolio(store: Store, command: LoadPortfolio) -> None:
    """Move the pointer: from here on every reader sees the new portfolio whole."""
    if store.path is None or not store.path.with_name(command.portfolio).is_file():
        raise RefusedError(
            "No encuentro la cartera preparada. La anterior sigue; cárguela de nuevo."
        )
    store.write(
        _BATCH,
        {
            "id": command.id,
            "source": command.source,
            "as_of": command.as_of.isoformat(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "accounts": command.accounts,
            "creditor": command.creditor,
            "rejected": command.rejected,
            "closed": command.closed,
            "portfolio": command.portfolio,
        },
    )
    point_to(store, command.portfolio)
    store.seen_version = -1  # this connection too changes over at its next question


def save_profile(store: Store, command: SaveProfile) -> None:
    """Keep how a creditor's files are read; the last plan of a name wins."""
    store.write(
        _PROFILE,
        {
            "kind": command.kind,
            "name": command.name,
            "plan": command.plan,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def profiles(store: Store, kind: str) -> dict[str, str]:
    """{name: plan as JSON}, the last used first."""
    return {str(row["name"]): str(row["plan"]) for row in store.rows(_PROFILES, (kind,))}


def report_of_portfolio(store: Store) -> list[Remark]:
    """What was said of the file that made the portfolio in force, rejected rows first."""
    follow(store)
    return [Remark(*row) for row in store.rows(_REPORT)]


ACTS = (
    act(
        LoadPortfolio,
        load_portfolio,
        lambda command: {
            "as_of": command.as_of.isoformat(),
            "accounts": command.accounts,
            "rejected": command.rejected,
            "closed": command.closed,
            "portfolio": command.portfolio,
        },
    ),
    act(SaveProfile, save_profile, lambda command: {"kind": command.kind}),
)
