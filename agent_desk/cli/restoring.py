"""The way back for the command line: the key without opening the store, which may be damaged."""

from __future__ import annotations

from pathlib import Path

from agent_desk.cli.printing import ask_pin
from agent_desk.domain.errors import RefusedError
from agent_desk.services.store_health import size_text
from agent_desk.store.access.rekey import copy_under_key
from agent_desk.store.copies.backups import KeptBackup, kept_backups
from agent_desk.store.copies.restore import Restored, pending_restore, restore


def kept_lines(*, is_demo: bool) -> tuple[list[KeptBackup], str]:
    """The copies of the store, newest first, and how they are told."""
    found = kept_backups(store_in_use(is_demo=is_demo))
    lines = [f"{kept.day}  {size_text(kept.size):>10}  {kept.path}" for kept in found]
    return found, "\n".join(lines) or "Todavía no hay respaldos."


def store_in_use(*, is_demo: bool) -> Path:
    from agent_desk.paths import demo_path, has_work, work_path

    return demo_path() if is_demo or not has_work() else work_path()


def restored_store(
    *, is_demo: bool, day: str, source: Path | None, out: Path | None, no_salvage: bool
) -> Restored:
    """Raises RefusedError while the window is open: it would go on writing in the old file."""
    path = store_in_use(is_demo=is_demo)
    backup = source or _of_day(path, day)
    target = out or pending_restore(path)
    if out is None:
        _refuse_while_open()
        pending_restore(path).unlink(missing_ok=True)
    key = key_of(path, backup)
    with copy_under_key(backup, path, key) as usable:
        return restore(usable, target, key, damaged=None if no_salvage else path)


def key_of(path: Path, backup: Path) -> bytes:
    """The key, by the PIN of an administrator: the users in the store cannot be asked when it is
    damaged, the keys file beside it can. The copy's own where the store has lost its."""
    from agent_desk.domain.people import Role
    from agent_desk.session import SystemClock
    from agent_desk.store.access.keys import open_demo_key, ways_to_open
    from agent_desk.store.access.sign_in_book import SignInBook

    place = path if ways_to_open(path) else backup
    if "demo" in ways_to_open(place):
        return open_demo_key(place)
    book = SignInBook(place)
    administrators = [user for user in book.people() if user.role is Role.ADMINISTRATOR]
    if not administrators:
        raise RefusedError(
            "Nadie con el papel de administración puede abrir estos datos. No restauré nada; "
            "use antes la clave de recuperación («agent-desk keys recover»)."
        )
    person_id, pin = ask_pin.who(administrators)
    return book.try_pin(person_id, pin, SystemClock().now()).key


def _of_day(path: Path, day: str) -> Path:
    found = kept_backups(path)
    if not found:
        raise RefusedError(
            "Todavía no hay respaldos de este archivo. No cambié nada; indique uno con --from."
        )
    if not day:
        return found[0].path
    for kept in found:
        if kept.day.isoformat() == day:
            return kept.path
    raise RefusedError(f"No hay respaldo del {day}. No cambié nada; véalos con --list.")


def _refuse_while_open() -> None:
    from agent_desk.pop import send_pop

    if send_pop({"show": "1"}, timeout_s=1.0) is not None:
        raise RefusedError(
            "La ventana de Agent Desk está abierta. No restauré nada; ciérrela e inténtelo de "
            "nuevo, o use --out para restaurar en otro archivo."
        )
