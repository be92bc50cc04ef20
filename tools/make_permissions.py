"""Write docs/guide/permissions.md from the table of who may do what; --check only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent_desk.domain.people import Role
from agent_desk.services.doors import COMMANDS, PLACES, SEES_PEOPLE
from agent_desk.services.overview import LogEntry
from agent_desk.services.permissions import ROLE_NAMES, may
from agent_desk.store.topics import all_acts
from agent_desk.ui.shell.activity.event_words import GROUPS, event_words, group_words

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide" / "permissions.md"
_HEAD = """# Quién puede qué

Esta página sale de la tabla del programa (`agent_desk/services/permissions.py` y `doors.py`) con
`tools/make_permissions.py`; una prueba la compara. Cada acto lo pregunta el libro antes de
escribir, no la ventana: lo que aquí no dice «sí» se rechaza con una frase y no escribe nada.

## Dos personas donde se perdona dinero

- Quien pide un visto bueno no puede darlo, aunque después cambie de papel.
- Quien escribe una política no puede aprobarla; la segunda persona publica el texto que leyó.
- Nadie se cambia a sí mismo el papel ni el acceso, y siempre queda alguien en administración.

## Datos de las personas

| | {roles} |
|---|{line}|
| nombre y teléfono de la persona | {people} |
| deuda antes de verificar al titular | {nobody} |
| con un motivo registrado, media hora | {reveal} |

Con la pantalla compartida (`Ctrl+Mayús+H`) nadie ve datos de nadie, hasta que se suelta.
"""


def table() -> str:
    """The whole page."""
    roles = " | ".join(ROLE_NAMES[role] for role in Role)
    line = "|".join("---" for _ in Role)
    from agent_desk.domain.people_commands import RevealPerson

    text = _HEAD.format(
        roles=roles,
        line=line,
        people=_marks(role in SEES_PEOPLE for role in Role),
        nobody=_marks(False for _ in Role),
        reveal=_marks(may(role, RevealPerson) for role in Role),
    )
    parts = [text, "## Actos\n"]
    kinds = {kind.__name__: kind for kind in all_acts()}
    for group, names in GROUPS.items():
        known = [name for name in names if name in kinds]
        if not known:
            continue
        rows = [f"| {_act(name)} | {_marks(may(r, kinds[name]) for r in Role)} |" for name in known]
        parts.append(f"### {group_words(group)}\n\n| acto | {roles} |\n|---|{line}|")
        parts.append("\n".join(rows) + "\n")
    parts.append(f"## Lugares de la ventana\n\n| lugar | {roles} |\n|---|{line}|")
    parts.append(_rows(f"`{name}` | {_marks(r in PLACES[name] for r in Role)}" for name in PLACES))
    parts.append(
        "## Comandos\n\nLos que no abren ningún archivo los da cualquiera; los demás piden quién "
        f"es y su PIN.\n\n| comando | {roles} |\n|---|{line}|"
    )
    given = {words: allowed for words, allowed in COMMANDS.items() if allowed is not None}
    parts.append(_rows(f"`{w}` | {_marks(r in given[w] for r in Role)}" for w in given))
    return "\n".join(parts)


def _act(name: str) -> str:
    entry = LogEntry(1, name, datetime(2026, 1, 1, tzinfo=UTC), "", "", "", {})
    return f"`{name}` {event_words(entry, {}, {})}".replace("«»", "").replace("  ", " ").strip()


def _rows(lines: Iterable[str]) -> str:
    return "\n".join(f"| {line} |" for line in lines) + "\n"


def _marks(flags: Iterable[bool]) -> str:
    return " | ".join("sí" if flag else "·" for flag in flags)


def main() -> int:
    """0 when fresh (or written), 1 when --check finds a difference."""
    wanted = table()
    if "--check" in sys.argv[1:]:
        is_fresh = GUIDE.exists() and GUIDE.read_text("utf-8") == wanted
        if not is_fresh:
            print("docs/guide/permissions.md está atrasada. Ejecute tools/make_permissions.py.")
        return 0 if is_fresh else 1
    GUIDE.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
