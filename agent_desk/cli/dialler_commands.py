"""Commands for who connects a dialler: the agentdesk:// address and who answers it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.errors import RefusedError

DESKTOP_NAME = "agent-desk.desktop"
_ENTRY = """[Desktop Entry]
Type=Application
Name=Agent Desk
Comment=Mesa del agente de cobranza
Exec={program} open %u
Terminal=false
NoDisplay=false
Categories=Office;
MimeType=x-scheme-handler/agentdesk;
"""


@click.group()
def dialler() -> None:
    """Conectar un marcador: direcciones agentdesk:// y el enchufe local."""


@dialler.command()
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Dónde va el .desktop; la carpeta de aplicaciones del usuario si falta.",
)
@as_json
@tells_errors
def install(folder: Path | None, is_json: bool) -> None:
    """Instala el .desktop que abre direcciones agentdesk:// con este programa (Linux)."""
    if sys.platform != "linux":
        raise RefusedError(
            "Solo hace falta en Linux: en los demás lo registra el instalador. No cambié nada."
        )
    place = folder or _data_home() / "applications"
    place.mkdir(parents=True, exist_ok=True)
    entry = place / DESKTOP_NAME
    entry.write_text(desktop_entry(), encoding="utf-8")
    if folder is None:
        _register()
    say({"file": str(entry)}, f"Instalado: {entry}", is_json=is_json)


@dialler.command()
@as_json
@tells_errors
def address(is_json: bool) -> None:
    """Dónde escucha la ventana: un enchufe local que recibe una línea JSON."""
    from agent_desk.pop import pop_address

    where = pop_address()
    text = (
        f'{where}\n  {{"account": "4417-0098"}} o {{"phone": "3312344821", "line": "5550000100"}}'
    )
    say({"address": where}, text, is_json=is_json)


def desktop_entry() -> str:
    """The .desktop file of this very program."""
    return _ENTRY.format(program=_program())


def _data_home() -> Path:
    """Where the desktop looks for a user's applications (XDG: only an absolute path counts)."""
    told = Path(os.environ.get("XDG_DATA_HOME", ""))
    return told if told.is_absolute() else Path.home() / ".local" / "share"


def _program() -> str:
    if getattr(sys, "frozen", False):
        return f'"{sys.executable}"'
    found = shutil.which("agent-desk") or str(Path(sys.executable).with_name("agent-desk"))
    return f'"{found}"'


def _register() -> None:
    """Tell the desktop at once; without the tool it notices at the next login."""
    tool = shutil.which("xdg-mime")
    if tool:
        subprocess.run(  # noqa: S603  a tool of the system, fixed words
            [tool, "default", DESKTOP_NAME, "x-scheme-handler/agentdesk"], check=False
        )
