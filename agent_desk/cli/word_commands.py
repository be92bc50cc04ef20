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
@click.argument("text", default="")
@click.option("--shipped", is_flag=True, help="Todo lo que se entrega: fichas, guion, páginas.")
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
    text: str,
    country: str,
    states: tuple[str, ...],
    contexts: tuple[str, ...],
    is_json: bool,
    shipped: bool,
) -> None:
    """¿Se puede decir esto? Con el porqué y una mejor manera. Sale con 1 si está prohibido."""
    from agent_desk.library.speech import load_words

    if bool(text) == shipped:
        raise click.UsageError("Diga un texto, o --shipped para todo lo que se entrega.")
    if shipped:
        _check_shipped(is_json=is_json)
        return
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


def _check_shipped(*, is_json: bool) -> None:
    """All that ships, in each country and state of the case; exits with 1 on any alarm."""
    from agent_desk.library.shipped_words import shipped_alarms
    from agent_desk.library.speech import load_words

    read, alarms = shipped_alarms(load_words())
    rows = [
        {
            "where": alarm.shipped.where,
            "country": alarm.shipped.country,
            "state": alarm.state,
            "rule": alarm.finding.rule.id,
            "phrase": alarm.shipped.text[alarm.finding.start : alarm.finding.end],
            "text": alarm.shipped.text,
        }
        for alarm in alarms
    ]
    lines = [
        f"{r['where']} ({r['country']} {r['state']}): «{r['phrase']}», {r['rule']}" for r in rows
    ]
    lines.append(f"{read} lecturas, {len(rows)} alarmas.")
    say({"read": read, "count": len(rows), "alarms": rows}, "\n".join(lines), is_json=is_json)
    if rows:
        sys.exit(1)
