"""The program tests itself: every lazy part loads, a whole call runs, a page is drawn.

Run on the frozen build too, where a missing plugin would otherwise show in the middle of a call.
"""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.store.database import Store

LAZY = (
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "sqlcipher3",
    "agent_desk.store.migrations",
    "reportlab.platypus",
    "reportlab.graphics.barcode.code128",
    "reportlab.graphics.barcode.qr",
    "pypdfium2",
    "pypdf",
    "rapidfuzz",
    "yaml",
    "argon2",
    "keyring",
)
NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)  # a Tuesday noon in Mexico City
ACCOUNT = "4417-0098"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the self-test; `error` "" when it passed."""

    name: str
    error: str = ""


class _Noon:
    def now(self) -> datetime:
        return NOON


def versions() -> dict[str, str]:
    """Program, Python, Qt and database versions; no paths, no names."""
    from importlib.metadata import version

    from agent_desk import __version__
    from agent_desk.store.driver import sqlite_version

    return {
        "agent-desk": __version__,
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "sqlite": sqlite_version(),
        "system": platform.system(),
    }


def run_self_test() -> list[Step]:
    """Every step, in order; a failing one does not stop the others."""
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("bibliotecas", _load_lazy),
        ("contenido", _load_content),
        ("convenio de principio a fin", _make_agreement),
        ("ventana", _paint_window),
    )
    return [_run(name, step) for name, step in steps]


def _run(name: str, step: Callable[[], None]) -> Step:
    try:
        step()
    except Exception as error:  # noqa: BLE001  a self-test reports whatever happens
        return Step(name, f"{type(error).__name__}: {error}")
    return Step(name)


def _load_lazy() -> None:
    for name in LAZY:
        importlib.import_module(name)


def _load_content() -> None:
    from agent_desk.content import load_content

    content = load_content()
    if not content.search.search("perdi mi trabajo"):
        raise ValueError("la búsqueda no encuentra nada")


def _make_agreement() -> None:
    from agent_desk.documents.preview import render
    from agent_desk.domain.people import Role
    from agent_desk.session import Session, fill_demo
    from agent_desk.store.access.people import users
    from agent_desk.store.database import memory_store

    store = memory_store(is_demo=True)
    try:
        fill_demo(store, _Noon())
        user = next(u for u in users(store) if u.role is Role.SUPERVISOR)
        session = Session(store, _Noon(), user)
        made = session.agree(ACCOUNT, 0, ask="", means="", out=None)
        pdf = session.page(made)
        if not pdf.startswith(b"%PDF") or render(pdf, 0, 96)[0] < 100:
            raise ValueError("la página no se dibujó")
        if session.page(made) != pdf:
            raise ValueError("la página no salió igual otra vez")
        _verify_page(store, pdf)
    finally:
        store.close()


def _verify_page(store: Store, pdf: bytes) -> None:
    """A page is known again, and a copy with a password opens only with it."""
    from agent_desk.documents.locking import lock_pdf
    from agent_desk.documents.pdf_words import words_of
    from agent_desk.services.verify_paper import AUTHENTIC, UNKNOWN, verify_paper
    from agent_desk.store.agreements.read_papers import LocalPapers

    papers = LocalPapers(store)
    if verify_paper(papers, pdf, words_of).status != AUTHENTIC:
        raise ValueError("no reconoció su propia página")
    if verify_paper(papers, lock_pdf(pdf, "1234"), words_of).status != UNKNOWN:
        raise ValueError("leyó una página con clave sin la clave")


def _paint_window() -> None:
    from PySide6.QtWidgets import QApplication

    from agent_desk.ui import fonts, theme
    from agent_desk.ui.desk.panel import DeskPanel

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["agent-desk"])
    fonts.load_fonts()
    theme.apply(app, "light")
    from agent_desk.documents.preview import render

    panel = DeskPanel(render)
    panel.resize(1366, 768)
    if panel.grab().isNull():
        raise ValueError("la ventana no se pintó")
