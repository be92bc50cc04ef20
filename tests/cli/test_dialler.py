"""The address a dialler opens: what is taken, what is refused, and who answers it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from agent_desk.cli.open_command import parse_pop, pop_of_address


@pytest.mark.parametrize(
    ("address", "pop"),
    [
        ("agentdesk://open?account=4417-0098", {"account": "4417-0098"}),
        (
            "agentdesk://open?phone=3312344821&line=5550000100",
            {"phone": "3312344821", "line": "5550000100"},
        ),
        ("agentdesk://open/?account=4417-0098", {"account": "4417-0098"}),
        ("agentdesk:open?account=4417-0098", {"account": "4417-0098"}),
        ("agentdesk://open?phone=%2B52%2033%201234%204821", {"phone": "+52 33 1234 4821"}),
        ("agentdesk://open?account=A%26B%2F1", {"account": "A&B/1"}),
    ],
)
def test_a_good_address_says_who_calls(address: str, pop: dict[str, str]) -> None:
    assert parse_pop([address]) == pop


@pytest.mark.parametrize(
    "address",
    [
        "http://open?account=1",
        "agentdesks://open?account=1",
        "agentdesk://close?account=1",
        "agentdesk://open/../close?account=1",
        "agentdesk://user@open?account=1",
        "agentdesk://open",
        "agentdesk://open?",
        "agentdesk://open?account=",
        "agentdesk://open?account=%20",
        "agentdesk://open?account=1&balance=10",
        "agentdesk://open?account=1&account=2",
        "agentdesk://open?account=1&phone=2&line=3&x=4",
        "agentdesk://open?ACCOUNT=1",
        "agentdesk://open?account=1#phone=2",
        "agentdesk://open?account=%00",
        "agentdesk://open?account=1%0A%7B%22show%22%3A1%7D",
        "agentdesk://open?account=%FF%FE",
        "agentdesk://open?account=%E2%80%AE1",
        "agentdesk://open?account=" + "9" * 65,
        "agentdesk://open?account=" + "%39" * 5000,
        "agentdesk://[open?account=1",
    ],
)
def test_a_hostile_address_opens_nobody_and_says_so(address: str) -> None:
    assert pop_of_address(address) is None
    result = CliRunner().invoke(cli, ["open", address])
    assert result.exit_code == 2
    assert "agentdesk://open" in result.output


def test_an_address_is_not_mixed_with_other_words() -> None:
    assert parse_pop(["agentdesk://open?account=1", "--phone", "2"]) is None


def test_installing_writes_the_entry_where_the_desktop_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", str(tmp_path))  # no xdg-mime: this test changes no real desktop
    result = CliRunner().invoke(cli, ["dialler", "install", "--json"])
    assert result.exit_code == 0, result.output
    entry = tmp_path / "data" / "applications" / "agent-desk.desktop"
    text = entry.read_text(encoding="utf-8")
    assert str(entry) in result.output
    assert "MimeType=x-scheme-handler/agentdesk;" in text
    assert 'agent-desk" open %u' in text
    assert CliRunner().invoke(cli, ["dialler", "install"]).exit_code == 0
    assert entry.read_text(encoding="utf-8") == text
