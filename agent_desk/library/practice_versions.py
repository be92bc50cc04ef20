"""Which words judged a drill: fingerprints of the files, short enough to be printed."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256

from agent_desk import __version__
from agent_desk.paths import resource

_LETTERS = 10
_FILES = {
    "actos": ("acts-model.json",),
    "hoja": ("rubric.yaml", "vocabulary.yaml", "debtor-signs.yaml"),
    "persona simulada": ("temper.yaml", "stock-lines.yaml", "finer-acts.yaml", "seeds.yaml"),
    "curso": ("course.yaml",),
}


@lru_cache(maxsize=64)
def practice_versions(persona: str) -> dict[str, str]:
    """By what judged: program, acts, sheet, course, the simulated debtor, and that persona."""
    found = {"programa": __version__}
    for name, files in _FILES.items():
        found[name] = _fingerprint(*files)
    found[f"persona {persona}"] = _fingerprint(f"personas/{persona}.yaml")
    return found


def _fingerprint(*files: str) -> str:
    digest = sha256()
    for file in files:
        path = resource("practice", *file.split("/"))
        digest.update(path.read_bytes() if path.is_file() else b"-")
    return digest.hexdigest()[:_LETTERS]
