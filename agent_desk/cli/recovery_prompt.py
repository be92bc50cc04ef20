"""A new recovery key on the terminal: shown once, and part of it asked back from the paper."""

from __future__ import annotations

import click

from agent_desk.domain.recovery_key import GROUPS, is_copied


def ask_back(recovery: str) -> None:
    """Until two of its groups were copied; a key that is on no paper opens nothing later."""
    asked = f"Copie del papel los grupos {GROUPS[0]} y {GROUPS[1]}"
    while not is_copied(recovery, str(click.prompt(asked, err=True))):
        click.echo("No es lo que dice el papel. Revíselo; la llave sigue arriba.", err=True)
    click.echo("La llave está bien copiada. Guárdela fuera de este equipo.", err=True)
