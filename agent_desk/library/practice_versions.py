"""Which words judged a drill: fingerprints of the files, short enough to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from agent_desk import __version__
from agent_desk.field_care import is_safe
from agent_desk.paths import own_practice_folder, resource

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
    found[f"persona {persona}"] = _digest_of(
        [_file_of("personas", persona), _file_of("scenarios", persona)]
    )
    return found


def _file_of(kind: str, name: str) -> Path:
    """The institution's own file stands over the one that ships."""
    own = own_practice_folder() / kind / f"{name}.yaml"
    return own if own.is_file() and not is_safe() else resource("practice", kind, f"{name}.yaml")


def _fingerprint(*files: str) -> str:
    return _digest_of([resource("practice", *file.split("/")) for file in files])


def _digest_of(paths: Sequence[Path]) -> str:
    digest = sha256()
    for path in paths:
        digest.update(path.read_bytes() if path.is_file() else b"-")
    return digest.hexdigest()[:_LETTERS]
