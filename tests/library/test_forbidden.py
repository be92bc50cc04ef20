"""The shipped list of what may not be said."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.library.forbidden import load_forbidden
from agent_desk.paths import resource

LINT = load_forbidden()


def _rules(text: str, *contexts: str) -> list[str]:
    return [finding.rule.id for finding in LINT.find(text, contexts)]


def test_the_whole_list_is_there_with_a_better_wording_for_each() -> None:
    assert len(LINT.rules) == 87
    assert sum(len(rule.phrases) for rule in LINT.rules) == 579
    assert all(rule.instead and rule.why for rule in LINT.rules)


def test_every_listed_phrase_is_found_in_its_situation() -> None:
    for rule in LINT.rules:
        for phrase in rule.phrases:
            found = LINT.find(phrase.upper(), rule.contexts)
            assert any(f.rule.id == rule.id for f in found), phrase


def test_no_better_wording_is_itself_harmful() -> None:
    for rule in LINT.rules:
        contexts = rule.contexts - {"siempre"}
        assert not [f for f in LINT.find(rule.instead, contexts) if f.is_forbidden], rule.instead


def test_calming_truths_are_allowed() -> None:
    assert (
        _rules("Por esta deuda no hay cárcel; nadie puede embargar sin la orden de un juez.") == []
    )
    assert _rules("Nunca le pediré su NIP.") == []
    assert "embargo" in _rules("Mañana le van a embargar.")


def test_a_third_party_learns_nothing() -> None:
    assert "revelar-a-tercero" in _rules("Le hablo por un adeudo de él", "tercero")
    assert "revelar-a-tercero" not in _rules("Es por su adeudo")


def test_a_mistake_in_the_list_is_told_with_its_line(tmp_path: Path) -> None:
    shipped = resource("words", "forbidden.yaml").read_text(encoding="utf-8")
    for old, new in [
        ("  severity: prohibida", "  severity: fea"),
        ("  when: [siempre]", "  when: [nunca]"),
        ("category: amenaza-legal", "category: otra"),
        ("- id: embargo", "- id: demanda-como-amenaza"),
    ]:
        file = tmp_path / "lista.yaml"
        file.write_text(shipped.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(ContentError) as caught:
            load_forbidden(file)
        assert caught.value.line
