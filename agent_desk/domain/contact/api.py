"""The contact guard for others: facts told in plain values, an answer in plain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_desk.domain.contact.answer import Plain, answer_of
from agent_desk.domain.contact.changes import explained
from agent_desk.domain.contact.checking import check
from agent_desk.domain.contact.facts import Facts
from agent_desk.domain.contact.reading import read_facts
from agent_desk.domain.contact.rules import ContactRules


def check_contact(
    facts: Mapping[str, object] | Facts,
    now: datetime | str | None = None,
    *,
    rules: ContactRules,
) -> dict[str, Plain]:
    """May this person be contacted? Every field is described in docs/guide/contact-api.md.

    `now` may also be a field of the facts. Raises FactsError when a fact cannot be understood;
    one that is missing blocks and is named.
    """
    if isinstance(facts, Facts):
        if not isinstance(now, datetime):
            raise TypeError("typed facts need an aware datetime")
        verdict = explained(facts, rules, now)
        return answer_of(verdict, rules, now, facts.channel, "facts")
    told = read_facts(facts, rules, now)
    if told.now is None:
        unknown = check(told.facts, rules, datetime.min)
        return answer_of(unknown, rules, None, told.facts.channel, told.zone_source)
    verdict = explained(told.facts, rules, told.now)
    return answer_of(verdict, rules, told.now, told.facts.channel, told.zone_source)
