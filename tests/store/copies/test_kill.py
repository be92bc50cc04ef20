"""Killed in the middle of every kind of write; `tools/prove_kill.py` does it 500 times."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tools.prove_kill import kills, power_cuts, renew

KILLS, CUTS = 4, 2
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")


def test_a_program_that_is_killed_loses_nothing_it_had_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "work" / "desk.db"
    path.parent.mkdir(mode=0o700)
    renew(path)
    assert sum(kills(path, KILLS, random.Random(1)).values()) >= 0


def test_a_log_cut_anywhere_leaves_whole_acts_only(tmp_path: Path) -> None:
    path = tmp_path / "work" / "desk.db"
    path.parent.mkdir(mode=0o700)
    cuts, _ = power_cuts(path, CUTS, random.Random(2))
    assert cuts == CUTS
