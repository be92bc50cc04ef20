"""The pair of Qt and Python that aborts in a call is refused, and the pinned one is sound."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desk.ui.qt_guard import BadPairError, refuse_bad_pair


def test_qt_calls_leave_the_references_of_none_unharmed(qtbot: QtBot) -> None:
    # PySide6 6.12.0 on Python 3.11 loses one per call (-1200 here) and later aborts.
    label, thing = QLabel(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(200):
        label.setText(str(number))
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_bad_pair_is_refused_with_what_to_do() -> None:
    with pytest.raises(BadPairError, match=r"6\.12\.0 con Python 3\.11\.7.*make run"):
        refuse_bad_pair("6.12.0", (3, 11, 7))


@pytest.mark.parametrize(
    ("qt", "python"), [("6.12.0", (3, 12, 1)), ("6.11.3", (3, 11, 7)), ("6.12.1", (3, 11, 0))]
)
def test_other_pairs_are_let_through(qt: str, python: tuple[int, ...]) -> None:
    refuse_bad_pair(qt, python)


def test_the_installed_pair_is_let_through() -> None:
    refuse_bad_pair()
