"""`agent-desk doctor`: versions, places and the state of the data, without anybody's data."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.services.store_health import HealthLine, health_text, is_healthy, size_text


@dataclass(frozen=True, slots=True)
class Doctor:
    """What is told; `versions` and `places` are facts, `lines` are judged."""

    versions: dict[str, str]
    places: dict[str, str]
    lines: tuple[HealthLine, ...]


@click.command()
@click.option("--deep", is_flag=True, help="Abre los datos y revisa cada página (pide el PIN).")
@as_json
@click.pass_obj
@tells_errors
def doctor(is_demo: bool, deep: bool, is_json: bool) -> None:
    """Versiones, carpetas y estado de los datos: bien (0) o con algo que atender (1).

    No abre los datos si no se pide, así que también sirve cuando no abren.
    """
    told = _look(is_demo=is_demo, deep=deep)
    shown = [f"{name}: {value}" for name, value in (*told.versions.items(), *told.places.items())]
    text = "\n".join([*shown, "", health_text(told.lines)])
    say({"ok": is_healthy(told.lines), **_plain(told)}, text, is_json=is_json)
    if not is_healthy(told.lines):
        sys.exit(1)


def _plain(told: Doctor) -> dict[str, object]:
    return {"versions": told.versions, "places": told.places, "lines": told.lines}


def _look(*, is_demo: bool, deep: bool) -> Doctor:
    from agent_desk.cli.restoring import store_in_use
    from agent_desk.field_care import is_safe, kept_reports, reports_folder
    from agent_desk.paths import resource, user_folder
    from agent_desk.self_test import versions

    path = store_in_use(is_demo=is_demo)
    facts = {
        **versions(),
        "pyside": _version_of("PySide6-Essentials"),
        "sqlcipher3": _version_of("sqlcipher3"),
        "release": platform.release(),
        "locale": os.environ.get("AGENT_DESK_LANG", "es"),
        "safe_mode": "sí" if is_safe() else "no",
    }
    places = {
        "program": str(resource().parent),
        "folder": str(user_folder()),
        "store": str(path),
        "reports": str(reports_folder()),
    }
    lines = [*_engine(), *_store_lines(path), _faults(kept_reports())]
    if deep:
        lines += _deep(is_demo=is_demo)
    return Doctor(facts, places, tuple(lines))


def _engine() -> list[HealthLine]:
    from agent_desk.store import driver
    from agent_desk.ui.qt_guard import BadPairError, refuse_bad_pair

    safe = driver.is_safe_sqlite()
    lines = [HealthLine("sqlite", safe, f"SQLite {driver.sqlite_version()}")]
    try:
        refuse_bad_pair()
        lines.append(HealthLine("qt", True, "Qt y Python se llevan bien"))
    except BadPairError as error:
        lines.append(HealthLine("qt", False, str(error)))
    return lines


def _store_lines(path: Path) -> list[HealthLine]:
    """What can be seen from outside, whether or not it opens."""
    from agent_desk.domain.errors import DeskError
    from agent_desk.store.access.keys import ways_to_open
    from agent_desk.store.copies.check_store import around

    if not path.exists():
        return [HealthLine("store", True, "Todavía no hay datos: se crean al entrar")]
    lines = [HealthLine("store", True, f"Datos: {size_text(path.stat().st_size)}")]
    try:
        ways = ", ".join(sorted(ways_to_open(path)))
        lines.append(HealthLine("keys", bool(ways), f"Se abre con: {ways or 'falta su archivo'}"))
    except DeskError as error:
        lines.append(HealthLine("keys", False, str(error)))
    return [*lines, *around(path)]


def _faults(kept: list[Path]) -> HealthLine:
    told = [path for path in kept if path.stat().st_size]
    newest = f"; el último, {told[0].name}" if told else ""
    return HealthLine("faults", True, f"Informes de error guardados: {len(told)}{newest}")


def _deep(*, is_demo: bool) -> list[HealthLine]:
    from agent_desk.cli.printing import ask_pin
    from agent_desk.domain.errors import DeskError
    from agent_desk.session import open_session
    from agent_desk.store.copies.check_store import log, pages, relations

    try:
        with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
            store = session.store
            return [*pages(store), *relations(store), log(store)]
    except DeskError as error:
        return [HealthLine("open", False, str(error))]


def _version_of(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:  # the frozen build carries no metadata of it
        return "?"
