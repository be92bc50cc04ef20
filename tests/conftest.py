"""Every test runs without a screen and in a folder of its own."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import Phase, settings

import agent_desk.store.driver  # noqa: F401  before any test can import sqlite_utils without it

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
gc.disable()  # until all tests are read: what that makes stays

# Explaining a failure line by line costs minutes on a slow machine; shrinking alone is enough.
settings.register_profile(
    "search", deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
)
# The same commit passes or fails alike on every machine; new cases are looked for by `make prove`.
settings.register_profile(
    "suite", settings.get_profile("search"), derandomize=True, database=None, max_examples=50
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


def pytest_collection_finish() -> None:
    """Millions of objects of the tests themselves: no search for garbage goes through them."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """A window that a test closed goes with it: one that stays is styled anew by the next theme,
    half a second each, and no event loop runs here that would let it go."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
