"""Load the rubric of practice and the signs that debtors show."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.practice.criteria import JUDGES
from agent_desk.domain.practice.debtor_signs import DebtorSigns
from agent_desk.domain.practice.rubric import HUNDRED, ActEffect, Criterion, Rubric
from agent_desk.library.practice_acts import load_act_vocabulary
from agent_desk.library.yaml_reader import Entry, read_yaml, text_table
from agent_desk.paths import resource

RUBRIC_SCHEMA = "agent_desk/practice-rubric@1"
SIGNS_SCHEMA = "agent_desk/practice-debtor-signs@1"


def load_rubric(path: Path | None = None) -> Rubric:
    """The nine criteria with their weights. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("practice", "rubric.yaml"), RUBRIC_SCHEMA)
    criteria = tuple(_criterion(entry) for entry in top.entries("criteria", required=True))
    if {criterion.id for criterion in criteria} != set(JUDGES) or len(criteria) != len(JUDGES):
        raise top.fail("criteria", f"deben ser estos, una vez: {', '.join(JUDGES)}")
    if sum(criterion.weight for criterion in criteria) != HUNDRED:
        raise top.fail("criteria", "los pesos deben sumar 100")
    known = load_act_vocabulary().acts
    effects = {}
    for entry in top.entries("acts", required=True):
        act = entry.text("id")
        if act not in known:
            raise entry.fail("id", f"no existe el acto «{act}»")
        effects[act] = ActEffect(
            entry.number("trust"), entry.number("anger"), entry.text("better", "")
        )
        entry.finish()
    goals = text_table(top.entry("exit_goals", required=True))
    top.finish()
    return Rubric(criteria, goals, effects)


def load_debtor_signs(path: Path | None = None) -> DebtorSigns:
    """Raises ContentError."""
    top = read_yaml(path or resource("practice", "debtor-signs.yaml"), SIGNS_SCHEMA)
    signs = top.entry("signs", required=True)
    phrases = {name: signs.texts(name, required=True) for name in signs.nodes}
    top.finish()
    return DebtorSigns(phrases)


def _criterion(entry: Entry) -> Criterion:
    criterion = Criterion(
        entry.text("id"),
        entry.text("title"),
        entry.number("weight"),
        entry.text("goal"),
        entry.text("better"),
    )
    entry.finish()
    return criterion
