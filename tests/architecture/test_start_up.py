"""What opens the window or carries a screen pop imports nothing heavy."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    *("PySide6", "reportlab", "sqlite_utils", "yaml", "holidays", "cryptography", "pypdfium2"),
    *("rapidfuzz", "sqlcipher3", "argon2", "keyring"),
)


def loaded_after(statement: str) -> set[str]:
    """Heavy libraries in sys.modules of a fresh interpreter after a statement."""
    code = f"import sys; {statement}; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return set(result.stdout.split()) & set(HEAVY)


@pytest.mark.parametrize(
    "module",
    [
        "agent_desk",
        "agent_desk.cli",
        "agent_desk.cli.commands",
        "agent_desk.pop",
        "agent_desk.session",
        "agent_desk.content",
        "agent_desk.documents.agreement_page",
        "agent_desk.intake.accounts_file",
    ],
)
def test_importing_it_loads_nothing_heavy(module: str) -> None:
    assert loaded_after(f"import {module}") == set()


def test_a_screen_pop_needs_neither_click_nor_qt() -> None:
    code = "import sys, agent_desk.cli, agent_desk.pop; print('click' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"


def test_the_window_is_imported_without_what_only_a_page_or_a_migration_needs() -> None:
    loaded = loaded_after("import agent_desk.app, agent_desk.ui.desk.panel")
    assert loaded <= {"PySide6", "sqlcipher3"}


def test_whoever_sits_down_waits_for_no_commands_but_those_of_a_desk() -> None:
    """All commands and their writers are half of the program: a third of a second of the start."""
    code = (
        "import sys, agent_desk.app_places.seating, agent_desk.app_places.desk_library,"
        " agent_desk.app_places.store_watch, agent_desk.store.ledger,"
        " agent_desk.store.library.seed_library, agent_desk.store.portfolio.finish_portfolio,"
        " agent_desk.ui.desk.library_presenter;"
        " print(*sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    later = {
        f"agent_desk.domain.{topic}.commands"
        for topic in (
            *("privacy", "objections", "contact", "policies", "audit", "practice.training"),
            *("strategy.campaigns", "strategy.pilots", "strategy.segments", "strategy.intensity"),
        )
    }
    later |= {"agent_desk.services.issue_paper", "agent_desk.ui.desk.library_sheets"}
    assert not later & set(result.stdout.split())


def test_opening_the_window_reads_neither_the_commands_nor_the_rules_of_a_case() -> None:
    code = "import sys, agent_desk.cli.root, agent_desk.app; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    later = {"agent_desk.cli.commands", "agent_desk.domain.offers.engine"}
    assert not later & set(result.stdout.split())
