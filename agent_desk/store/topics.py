"""The acts of the ledger by topic: the commands of one module of the domain and who writes them.

A topic is read when the first of its commands comes. All of them together are half of the program's
modules: read at once they kept the first person of the morning waiting for a third of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from agent_desk.domain.commands import Command
from agent_desk.store.acts import Act, act, no_rows

Topic = tuple[Act, ...]


def act_of(kind: type[Command]) -> Act:
    """How that kind of command is carried out. Raises KeyError for one that no topic knows."""
    return _acts(kind.__module__)[kind]


def all_acts() -> dict[type[Command], Act]:
    """Every kind that this ledger carries out; reads all topics."""
    return {kind: known for module in _TOPICS for kind, known in _acts(module).items()}


@cache
def _acts(module: str) -> Mapping[type[Command], Act]:
    return {known.kind: known for known in _TOPICS[module]()}


def _desk() -> Topic:
    from agent_desk.domain.commands import EnterDesk
    from agent_desk.store.agreements import write_agreements
    from agent_desk.store.calls import write_accounts, write_contacts
    from agent_desk.store.portfolio import write_portfolio

    topics = (write_contacts, write_accounts, write_agreements, write_portfolio)
    return (act(EnterDesk, no_rows), *(known for topic in topics for known in topic.ACTS))


def _agreements() -> Topic:
    from agent_desk.store.agreements import write_following, write_papers

    return write_following.ACTS + write_papers.ACTS


def _intake() -> Topic:
    from agent_desk.store.agreements import write_payments
    from agent_desk.store.calls import write_work
    from agent_desk.store.portfolio import write_intake

    return write_intake.ACTS + write_payments.ACTS + write_work.ACTS


def _offers() -> Topic:
    from agent_desk.store.agreements import write_approvals, write_joint, write_quotes

    return write_quotes.ACTS + write_approvals.ACTS + write_joint.ACTS


def _policies() -> Topic:
    from agent_desk.store.agreements.write_policies import ACTS

    return ACTS


def _objections() -> Topic:
    from agent_desk.store.library import write_feedback, write_library

    return write_library.ACTS + write_feedback.ACTS


def _contact() -> Topic:
    from agent_desk.store.privacy.write_rights import ACTS

    return ACTS


def _training() -> Topic:
    from agent_desk.store.practice.write_practice import ACTS

    return ACTS


def _casting() -> Topic:
    from agent_desk.store.practice.write_casting import ACTS

    return ACTS


def _strategy() -> Topic:
    from agent_desk.store.strategy.write_strategy import ACTS

    return ACTS


def _pilots() -> Topic:
    from agent_desk.store.strategy import quality_sheets, write_pilots

    return write_pilots.ACTS + quality_sheets.ACTS


def _segments() -> Topic:
    from agent_desk.store.strategy.write_segments import ACTS

    return ACTS


def _intensity() -> Topic:
    from agent_desk.store.strategy.keep_intensity import ACTS

    return ACTS


def _campaigns() -> Topic:
    from agent_desk.store.strategy import write_campaigns, write_pieces

    return write_campaigns.ACTS + write_pieces.ACTS


def _compass() -> Topic:
    from agent_desk.store.strategy.write_compass import ACTS

    return ACTS


def _audit() -> Topic:
    from agent_desk.store.audit.write_audit import ACTS

    return ACTS


def _privacy() -> Topic:
    from agent_desk.store.privacy import write_privacy, write_privacy_data

    return write_privacy.ACTS + write_privacy_data.ACTS


def _people() -> Topic:
    from agent_desk.store.access.write_people import ACTS

    return ACTS


_DOMAIN = "agent_desk.domain"
_TOPICS: Mapping[str, Callable[[], Topic]] = {
    f"{_DOMAIN}.commands": _desk,
    f"{_DOMAIN}.agreements.commands": _agreements,
    f"{_DOMAIN}.intake_commands": _intake,
    f"{_DOMAIN}.offers.commands": _offers,
    f"{_DOMAIN}.policies.commands": _policies,
    f"{_DOMAIN}.objections.commands": _objections,
    f"{_DOMAIN}.contact.commands": _contact,
    f"{_DOMAIN}.practice.training.commands": _training,
    f"{_DOMAIN}.practice.training.casting": _casting,
    f"{_DOMAIN}.strategy.commands": _strategy,
    f"{_DOMAIN}.strategy.pilots.commands": _pilots,
    f"{_DOMAIN}.strategy.segments.commands": _segments,
    f"{_DOMAIN}.strategy.intensity.commands": _intensity,
    f"{_DOMAIN}.strategy.campaigns.commands": _campaigns,
    f"{_DOMAIN}.strategy.compass_commands": _compass,
    f"{_DOMAIN}.audit.commands": _audit,
    f"{_DOMAIN}.privacy.commands": _privacy,
    f"{_DOMAIN}.people_commands": _people,
}
