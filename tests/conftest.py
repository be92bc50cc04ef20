"""Every test runs without a screen and in a folder of its own."""

from __future__ import annotations

import os

from hypothesis import Phase, settings

import agent_desk.store.driver  # noqa: F401  before any test can import sqlite_utils without it

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Explaining a failure line by line costs minutes on a slow machine; shrinking alone is enough.
settings.register_profile(
    "search", deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
)
# The same commit passes or fails alike on every machine; new cases are looked for by `make prove`.
settings.register_profile("suite", settings.get_profile("search"), derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))
