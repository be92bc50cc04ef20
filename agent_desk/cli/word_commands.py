"""Commands of the words that may not be said, per country and state of the case."""

from __future__ import annotations

import sys

import click

from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.text.case_state import CASE_STATES
from agent_desk.library.forbidden import CONTEXTS
from agent_desk.library.speech import SPOKEN_IN


@click.group()
def words() -> None:
    """Palabras que no se dicen al cobrar."""


@words.command("check")
@click.argument("text")
@click.option("--country", default="MX", show_default=True, type=click.Choice(SPOKEN_IN))
@click.option(
    "--state", "states", multiple=True, type=click.Choice(CASE_STATES), help="Estado del caso."
)
@click.option(
    "--when", "contexts", multiple=True, type=click.Choice(sorted(CONTEXTS)), help="Situación."
)
@as_json
@tells_errors
def words_check(
    text: str, country: str, states: tuple[str, ...], contexts: tuple[str, ...], is_json: bool
) -> None:
    """¿Se puede decir esto? Con el porqué y una mejor manera. Sale con 1 si está prohibido."""
    from agent_desk.library.speech import load_words

    findings = load_words().find(text, contexts, country, states)
    rows = [
        {
            "rule": finding.rule.id,
            "phrase": text[finding.start : finding.end],
            "start": finding.start,
            "end": finding.end,
            "severity": "prohibida" if finding.is_forbidden else "riesgosa",
            "is_lawful": finding.is_lawful,
            "why": finding.rule.why,
            "instead": finding.rule.instead,
            "basis": finding.rule.basis,
        }
        for finding in findings
    ]
    lines = [f"{r['severity']}: «{r['phrase']}». {r['why']} Mejor: {r['instead']}" for r in rows]
    say(
        {"text": text, "country": country, "findings": rows},
        "\n".join(lines) or "Nada que señalar.",
        is_json=is_json,
    )
    if any(finding.is_forbidden for finding in findings):
        sys.exit(1)
