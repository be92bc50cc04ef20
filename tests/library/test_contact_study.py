"""The study of contact rules, line by line, asked as a stranger would ask it.

Each line of contact_study.jsonl is a case: its facts, the status, how the rule's id begins ("" when
it does not matter) and how the next allowed instant begins (null when it does not matter).
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_desk.contact_api import check_contact

FILE = Path(__file__).with_name("contact_study.jsonl")
CASES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def asked(facts):
    return facts if "channel" in facts or "canal" in facts else {"channel": "call", **facts}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_answer_is_that_of_the_study(case):
    answer = check_contact(asked(case["facts"]))
    assert answer["status"] == case["status"], answer["sentence"]
    assert str(answer["rule_id"] or "").startswith(case["rule"])
    assert str(answer["next_allowed_at"]).startswith(case["next"] or "")


def test_every_country_of_the_study_is_asked():
    answers = [check_contact(asked(case["facts"])) for case in CASES]
    regimes = {code for answer in answers for code in answer["regimes"]}
    assert {"MX-FIN", "MX-COM", "CO", "CL", "PE", "EC", "AR", "AR-CABA", "CR", "PA"} <= regimes
    assert {"DO", "GT", "ES", "US-REGF"} <= regimes
