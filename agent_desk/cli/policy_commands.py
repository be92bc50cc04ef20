"""`agent-desk policy`: the versions of the policy, their text, and a file read with lint's eyes."""

from __future__ import annotations

from pathlib import Path

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors


@click.group()
def policy() -> None:
    """Las versiones de la política: cuáles hay, qué dice cada una y qué avisos tiene un archivo."""


@policy.command("list")
@as_json
@click.pass_context
@tells_errors
def list_versions(context: click.Context, is_json: bool) -> None:
    """Las versiones publicadas, devueltas y por aprobar, de la más nueva a la más vieja."""
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_policies import LocalPolicies

    with open_session(is_demo=bool(context.obj), ask_pin=ask_pin) as session:
        policies = LocalPolicies(session.store)
        current = policies.hash_in_force(session.today())
        rows = [
            {
                "number": version.number,
                "state": version.state,
                "is_in_force": version.hash == current,
                "starts_on": version.starts_on,
                "author": version.author_name,
                "approved_by": version.decided_by_name,
                "hash": version.hash,
                "changes": version.changes,
            }
            for version in policies.versions(session.user.id)
        ]
    lines = [
        f"{'*' if row['is_in_force'] else ' '} {row['number'] or '—'}  {row['state']}  "
        f"{row['starts_on'] or ''}  {str(row['hash'])[:12]}  {row['author']}"
        for row in rows
    ]
    say(rows, "\n".join(lines), is_json=is_json)


@policy.command("show")
@click.option("--number", type=int, default=0, help="Número de versión; la que rige si falta.")
@click.pass_context
@tells_errors
def show_version(context: click.Context, number: int) -> None:
    """El texto TOML de una versión, tal como se guardó: su huella es la de ese texto."""
    from agent_desk.domain.errors import RefusedError
    from agent_desk.session import open_session
    from agent_desk.store.agreements.read_policies import LocalPolicies

    with open_session(is_demo=bool(context.obj), ask_pin=ask_pin) as session:
        policies = LocalPolicies(session.store)
        known = policies.versions(session.user.id)
        found = (
            next((version for version in known if version.number == number), None)
            if number
            else policies.in_force(session.today())
        )
    if found is None:
        raise RefusedError(f"No hay versión {number} de la política. Vea «policy list».")
    click.echo(found.text, nl=not found.text.endswith("\n"))


@policy.command("check")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@as_json
@tells_errors
def check_file(file: Path, is_json: bool) -> None:
    """Lee un archivo de política y dice sus avisos; sale con 1 si alguno es un error."""
    from agent_desk.domain.offers.lint import lint_policy
    from agent_desk.library.policies import load_policy

    findings = lint_policy(load_policy(file))
    words = {"error": "ERROR", "warn": "aviso", "note": "nota"}
    lines = [f"{words[f.severity]}: {f.place}: {f.sentence}" for f in findings]
    say(findings, "\n".join(lines) or "Sin avisos.", is_json=is_json)
    if any(finding.severity == "error" for finding in findings):
        raise SystemExit(1)
