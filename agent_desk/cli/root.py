"""The group of `agent-desk`: without a command it opens the window.

Apart from the commands, which are read only when one is asked for: the window paints sooner.
"""

from __future__ import annotations

import os
import sys

import click


class LateGroup(click.Group):
    """Knows its commands once somebody asks for one, or for the list."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        _read_commands()
        return super().get_command(ctx, cmd_name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        _read_commands()
        return super().list_commands(ctx)


@click.group(
    cls=LateGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--demo", "is_demo", is_flag=True, help="Usa la cartera de demostración (datos de ejemplo)."
)
@click.option("--self-test", "is_self_test", is_flag=True, help="Prueba el programa y termina.")
@click.option("--exit-after-paint", is_flag=True, hidden=True)
@click.option(
    "--as", "role", default="", help="Entra con un rol de la demostración (agent, supervisor…)."
)
@click.option("--safe", "is_safe", is_flag=True, help="Modo seguro: aspecto y fichas de fábrica.")
@click.option(
    "--user", default="", envvar="AGENT_DESK_USER", help="Quién es usted, en el archivo propio."
)
@click.option(
    "--theme", type=click.Choice(["system", "light", "dark"]), default="system", help="Aspecto."
)
@click.pass_context
def cli(
    context: click.Context,
    is_demo: bool,
    is_self_test: bool,
    exit_after_paint: bool,
    role: str,
    is_safe: bool,
    user: str,
    theme: str,
) -> None:
    """Agent Desk: la mesa del agente de cobranza. Sin comando, abre la ventana."""
    context.obj = is_demo
    if is_self_test:
        from agent_desk.cli.commands import tell_self_test

        tell_self_test()
    if context.invoked_subcommand is None:
        sys.exit(_open_window(is_demo, role, theme, exit_after_paint, is_safe=is_safe))


def _open_window(
    is_demo: bool, role: str, theme: str, exit_after_paint: bool, *, is_safe: bool
) -> int:
    from agent_desk import field_care

    if is_safe:
        field_care.enter_safe_mode()

    def work() -> int:
        from agent_desk.app import Start, run_window

        look = "light" if field_care.is_safe() else theme
        return run_window(Start(is_demo, role, look, None, exit_after_paint))

    return field_care.watched(work, _ask_safe_start)


def _ask_safe_start(crashes: int) -> bool:
    from agent_desk.ui.safe_start import ask_safe_start

    return ask_safe_start(crashes)


def run() -> None:
    """Run the group; usage errors exit with 2. What the program writes is its user's alone."""
    os.umask(0o077)
    cli.main(prog_name="agent-desk")


def _read_commands() -> None:
    import agent_desk.cli.commands  # noqa: F401  registers them
