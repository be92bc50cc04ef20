"""A whole call leaves nothing of the person outside the store: logs, titles, names of files."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from agent_desk.domain.debtor import CaseFile
from agent_desk.ui.error_box import Faults, fault_report
from agent_desk.ui.main_window import MainWindow
from tests.journeys.test_whole_call import Window, window
from tests.worlds import DESIGN_ACCOUNT

__all__ = ["window"]
NOTE = "Su hermana Griselda paga el viernes"


def marks_of(case: CaseFile) -> set[str]:
    """What must not be seen outside: names, numbers, amounts, words."""
    debtor = case.debtor
    names = {*debtor.given_names.split(), *debtor.surnames.split(), debtor.email}
    phones = {phone.number[-10:] for phone in debtor.phones}
    accounts = {case.account.number, case.account.number.replace("-", "")}
    sums = {str(case.account.total_cents), str(case.account.overdue_cents)}
    told = {"Griselda", *(fact.text for fact in (*debtor.facts, *debtor.hardships))}
    return {mark for mark in names | phones | accounts | sums | told if len(mark) > 3}


def seen_in(text: str, marks: set[str]) -> set[str]:
    return {mark for mark in marks if mark.casefold() in text.casefold()}


def drive(window: Window) -> None:
    """From the pop to the outcome, with an agreement, its page saved, and a note."""
    window.presenter.call.popped({"account": DESIGN_ACCOUNT})
    window.wait(until="desk.live.mode is Mode.BEFORE")
    window.press("Ctrl+L")
    window.press("Alt+1")
    window.press("Alt+1")
    window.wait(until="desk.live.is_open")
    window.press("F3")
    window.type(NOTE)
    window.press("Esc")
    window.press("F5")
    window.press("Ctrl+M")
    window.press("F9")
    window.wait(until="desk.live.agreement is not None")
    window.press("Ctrl+S")
    window.qtbot.waitUntil(lambda: bool(window.tray.files), timeout=8000)
    window.press("F12")
    window.wait(until="desk.live.mode is Mode.AFTER")


def test_a_call_leaves_no_word_of_the_person_outside_the_store(
    window: Window,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / "home"))
    caplog.set_level(logging.DEBUG)
    case = window.services.cases.case(DESIGN_ACCOUNT)
    marks = marks_of(case)
    assert len(marks) > 8
    frame = MainWindow(is_demo=True)
    window.qtbot.addWidget(frame)
    drive(window)
    titles = " ".join(widget.windowTitle() for widget in QApplication.topLevelWidgets())
    names = " ".join(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*"))
    printed = "".join(capfd.readouterr())
    assert seen_in(caplog.text, marks) == set()
    assert seen_in(titles, marks) == set()
    assert seen_in(names, marks) == set() and ".pdf" in names
    assert seen_in(printed, marks) == set()
    assert seen_in(QGuiApplication.clipboard().text(), marks) == set()
    log = "\n".join(str(tuple(row)) for row in events(window))
    assert seen_in(log, marks - {case.account.number}) == set()


def events(window: Window) -> list[object]:
    from agent_desk.store.reads import LocalCases

    cases = window.services.cases
    assert isinstance(cases, LocalCases)
    return list(cases._store.rows("SELECT kind, by_user, body FROM event"))


def test_an_unexpected_error_in_a_call_tells_its_place_and_nobody_s_data(
    window: Window, caplog: pytest.LogCaptureFixture
) -> None:
    case = window.services.cases.case(DESIGN_ACCOUNT)
    marks = marks_of(case)

    def fails_with(case: CaseFile) -> None:
        name, phone = case.debtor.full_name, case.debtor.phones[0].number
        raise KeyError(f"{name} {phone} {case.account.number}")

    faults = Faults(lambda: window.panel)
    try:
        fails_with(case)
    except KeyError as error:
        faults.take(error)
        report = fault_report(error)
    assert "KeyError" in report and "fails_with" in report
    assert seen_in(report + caplog.text, marks) == set()
