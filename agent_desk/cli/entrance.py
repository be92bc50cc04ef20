"""Who gives a command of the terminal: he signs in, and the table says whether it is for him."""

from __future__ import annotations

from collections.abc import Sequence

import click

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.services.doors import may_command
from agent_desk.services.permissions import ROLE_NAMES


class CliEntrance:
    """Fulfils session.Entrance: `--user` or a question, and a PIN that is not shown."""

    def who(self, people: Sequence[User]) -> tuple[str, str]:
        """(id, PIN) of who gives this command. Raises RefusedError for a name nobody has."""
        user = self._chosen(people)
        return user.id, str(click.prompt("PIN", hide_input=True, err=True))

    def let_in(self, user: User) -> None:
        """Raises RefusedError when the command is not for his role."""
        if not may_command(user.role, command_words()):
            raise RefusedError(
                f"Con el papel de {ROLE_NAMES[user.role]} no se puede usar este comando. "
                "No hice nada; pídalo a quien sí puede."
            )

    def demo_role(self, usual: Role) -> Role:
        """The role that `--as` names; else the usual one, or one that may give this command."""
        named = str(click.get_current_context().find_root().params.get("role") or "")
        if named:
            return _role(named)
        words = command_words()
        return usual if may_command(usual, words) else Role.ADMINISTRATOR

    def _chosen(self, people: Sequence[User]) -> User:
        named = str(click.get_current_context().find_root().params.get("user") or "")
        if named:
            found = [user for user in people if named in (user.id, user.name)]
            if len(found) != 1:
                raise RefusedError("No encuentro a esa persona en este archivo. No abrí nada.")
            return found[0]
        if len(people) == 1:
            return people[0]
        for number, user in enumerate(people, 1):
            click.echo(f"{number}  {user.name} ({ROLE_NAMES[user.role]})", err=True)
        choice = click.IntRange(1, len(people))
        return people[click.prompt("Quién es usted", type=choice, err=True) - 1]


def command_words() -> str:
    """«agreements list»: the command being given, without the program's name."""
    words: list[str] = []
    context: click.Context | None = click.get_current_context()
    while context is not None and context.parent is not None:
        words.insert(0, context.info_name or "")
        context = context.parent
    return " ".join(words)


def _role(named: str) -> Role:
    if named not in set(Role):
        raise RefusedError(f"No conozco el papel «{named}». Use uno de estos: {', '.join(Role)}.")
    return Role(named)
