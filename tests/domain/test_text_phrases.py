"""Phrases that may not be said, where and when they hurt."""

from __future__ import annotations

from agent_desk.domain.text.phrases import PhraseLint, PhraseRule


def _rule(**changes: object) -> PhraseRule:
    values = {
        "id": "embargo",
        "category": "amenaza-legal",
        "severity": "prohibida",
        "contexts": frozenset({"siempre"}),
        "has_negation_guard": True,
        "phrases": ("le vamos a embargar", "embargo"),
        "safe": ("no hay embargo sin un juez",),
        "why": "Es amenaza.",
        "instead": "Hablemos de lo que sí está en sus manos.",
    } | changes
    return PhraseRule(**values)  # type: ignore[arg-type]


def test_a_threat_is_found_with_its_place_and_a_better_wording() -> None:
    text = "Mire, LE VAMOS a embárgar."
    finding = PhraseLint([_rule()]).find(text)[0]
    assert text[finding.start : finding.end] == "LE VAMOS a embárgar"
    assert finding.is_forbidden
    assert finding.rule.instead == "Hablemos de lo que sí está en sus manos."


def test_only_whole_words_count() -> None:
    assert PhraseLint([_rule()]).find("los embargos de otros") == ()


def test_saying_that_it_will_not_happen_is_no_threat() -> None:
    lint = PhraseLint([_rule(safe=())])
    assert lint.find("nadie le vamos a embargar") == ()
    assert lint.find("no se preocupe de nada hoy, embargo") != ()


def test_a_safe_sentence_is_left_alone_even_without_the_guard() -> None:
    lint = PhraseLint([_rule(has_negation_guard=False)])
    assert lint.find("Por ley no hay embargo sin un juez.") == ()
    assert lint.find("Habrá embargo.") != ()


def test_some_words_hurt_only_before_a_third_party() -> None:
    lint = PhraseLint([_rule(contexts=frozenset({"tercero"}), phrases=("deuda",), safe=())])
    assert lint.find("es por su deuda") == ()
    assert lint.find("es por su deuda", ["tercero"])[0].phrase == "deuda"


def test_the_forbidden_comes_before_the_risky_at_the_same_place() -> None:
    risky = _rule(id="r", severity="riesgosa", phrases=("embargo",))
    found = PhraseLint([risky, _rule(phrases=("embargo",))]).find("embargo")
    assert [f.is_forbidden for f in found] == [True, False]


def test_denying_the_payment_does_not_take_the_threat_back() -> None:
    lint = PhraseLint([_rule(safe=())])
    for threat in (
        "Si no paga le vamos a embargar",
        "de no pagar le vamos a embargar",
        "si no nos cubre hoy le vamos a embargar",
        "sigue sin pagar y le vamos a embargar",
        "No se preocupe. Le vamos a embargar",
    ):
        assert lint.find(threat) != (), threat
    for promise in ("no le vamos a embargar", "si no puede, nunca le vamos a embargar"):
        assert lint.find(promise) == (), promise
