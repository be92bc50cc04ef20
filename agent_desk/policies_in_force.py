"""The policy that holds in a store: adopted from the shipped file, read back, given to content."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.services.policies import PolicyTexts

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.offers.policy import Policy
    from agent_desk.store.database import Store

_LEADERS = (Role.SUPERVISOR, Role.ADMINISTRATOR, Role.MANAGER)


def policy_texts() -> PolicyTexts:
    """How policies are read and written here."""
    from agent_desk.library.policies import policy_of_text
    from agent_desk.library.policy_text import Approved, policy_text
    from agent_desk.library.toml_reader import fingerprint

    return PolicyTexts(
        read=policy_of_text,
        write=policy_text,
        sign=lambda policy, frame, by, on: policy_text(policy, frame, Approved(by, on)),
        fingerprint=fingerprint,
    )


def adopt_shipped(store: Store, now: datetime) -> None:
    """The shipped file becomes the first version of a store that has none."""
    from agent_desk.store.agreements.read_policies import LocalPolicies

    policies = LocalPolicies(store)
    if policies.last_number():
        return
    from agent_desk.library.policies import shipped_policy
    from agent_desk.library.toml_reader import text_of
    from agent_desk.services.publish_policy import adopt_policy
    from agent_desk.store.access.people import users
    from agent_desk.store.ledger import LedgerLocal

    leader = next((user for user in users(store) if user.role in _LEADERS), None)
    if leader is None:
        return
    text = text_of(shipped_policy())
    adopt_policy(policies, LedgerLocal(store), policy_texts(), text, by=leader, now=now)


def policy_in_force(store: Store, today: date) -> Policy | None:
    """The published policy that holds today; None when every version starts later."""
    from agent_desk.store.agreements.read_policies import LocalPolicies

    version = LocalPolicies(store).in_force(today)
    return read_policy(version.text) if version else None


def policy_unlike_shipped(store: Store, today: date) -> Policy | None:
    """The same, but None when it is the file that ships: the start parses that one anyway."""
    from agent_desk.library.policies import shipped_policy
    from agent_desk.library.toml_reader import fingerprint, text_of
    from agent_desk.store.agreements.read_policies import LocalPolicies

    version = LocalPolicies(store).in_force(today)
    if version is None or version.hash == fingerprint(text_of(shipped_policy())):
        return None
    return read_policy(version.text)


@lru_cache(maxsize=8)
def read_policy(text: str) -> Policy:
    """The policy of a stored text; each version is parsed once in a program's life."""
    return policy_texts().read(text)


def with_policy(content: Content, policy: Policy | None) -> Content:
    """The same content under that policy; unchanged when it is None or the same."""
    if policy is None or policy.hash == content.rules.policy.hash:
        return content
    return replace(content, rules=replace(content.rules, policy=policy))
