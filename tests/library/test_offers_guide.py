"""The guide of the public functions says nothing that does not run."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source import ROOT

GUIDE = (ROOT / "docs" / "guide" / "offers-api.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_an_example_of_the_guide_runs(block: str) -> None:
    exec(compile(block, "offers-api.md", "exec"), {})


def test_the_guide_has_an_example_of_every_public_function() -> None:
    from agent_desk.domain import offers

    shown = "\n".join(BLOCKS)
    missing = [
        name
        for name in offers.__all__
        if name[0].islower() and not re.search(rf"\b{name}\b", shown)
    ]
    assert missing == ["allocate", "schedule_of"]  # the same with typed values


@pytest.mark.parametrize("name", ["Credit", "Move", "reschedule", "cat", "as_plain"])
def test_public_names_load_when_first_used(name: str) -> None:
    from agent_desk.domain import offers

    assert callable(getattr(offers, name))
    assert name in dir(offers)
