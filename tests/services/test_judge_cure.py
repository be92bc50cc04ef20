"""The desk's probability of cure: the card where there is one, the points where there is not."""

from __future__ import annotations

from datetime import UTC, datetime

from agent_desk.domain.recovery import Recovery
from agent_desk.services.prepare_case import CaseRules, prepare_case
from agent_desk.store.database import memory_store
from agent_desk.store.reads import LocalCases
from agent_desk.ui.desk.case_painting import cure_words
from tests.demo_copy import fill_demo
from tests.worlds import DESIGN_ACCOUNT, StoppedClock, content

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def test_what_was_learned_here_replaces_the_points_and_they_serve_where_it_is_silent() -> None:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    cases, rules = LocalCases(store), content().rules
    prior = prepare_case(cases, DESIGN_ACCOUNT, rules, NOW).recovery
    assert prior.seen == ""
    learned = Recovery(
        "Baja", 2, 35, ("pagó algo",), ("45 días",), "35 %; en casos parecidos 31–39 %"
    )
    judged = CaseRules(rules.policy, rules.contact, rules.recovery, cure=lambda _account: learned)
    assert prepare_case(cases, DESIGN_ACCOUNT, judged, NOW).recovery == learned
    words = cure_words(learned)
    assert words.splitlines() == [
        "35 %; en casos parecidos 31–39 %",
        "A favor: pagó algo",
        "En contra: 45 días",
    ]
