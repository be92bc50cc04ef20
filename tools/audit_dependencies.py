"""Are the installed parts those that were pinned, unchanged, and none known to be bad?

    .venv/bin/python tools/audit_dependencies.py

Three checks need no network: each part has the version of constraints.txt, each of its files the
hash of its RECORD, and none is in the list below. Where pip-audit is installed and the network is
there, it asks the database of advisories too; where not, that is said, and the exit code is 0.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.make_sbom import ROOT, normal, parts

FOLDER = Path(__file__).resolve().parents[1]
# What this house has met itself: part -> (first good version, or the bad one with «==»; why).
BAD = {
    "pyside6-essentials": ("==6.12.0", "takes a reference of None with each call (decision 0002)"),
    "sqlcipher3": ("<0.6.4", "its SQLite may corrupt a file that two programs use (decision 0003)"),
}
TOOLS = frozenset({"pip", "setuptools"})  # of the environment, never of the program


def pinned() -> dict[str, str]:
    lines = (FOLDER / "constraints.txt").read_text("utf-8").splitlines()
    pairs = (line.split(";")[0].strip().partition("==") for line in lines if "==" in line)
    return {normal(name): version for name, _, version in pairs}


def changed_files(part: Distribution) -> list[str]:
    """Files whose content is not what was installed."""
    found = []
    for file in part.files or []:
        path = Path(str(file.locate()))
        if file.hash is None or not path.is_file() or path.suffix == ".pyc":
            continue
        digest = hashlib.new(file.hash.mode, path.read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
            found.append(str(file))
    return found


def is_bad(name: str, version: str) -> str:
    wanted, why = BAD.get(name, ("", ""))
    if wanted.startswith("==") and version == wanted[2:]:
        return why
    if wanted.startswith("<") and numbers(version) < numbers(wanted[1:]):
        return why
    return ""


def numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def advisories() -> list[str]:
    if importlib.util.find_spec("pip_audit") is None:
        print("advisories: not asked (pip-audit is not installed)")
        return []
    asked = subprocess.run(
        [sys.executable, "-m", "pip_audit", "-r", "constraints.txt", "--disable-pip", "--no-deps"],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode == 0:
        print("advisories: none")
        return []
    if "vulnerabilit" in asked.stdout + asked.stderr:
        return [asked.stdout.strip() or asked.stderr.strip()]
    print("advisories: could not be asked (no network?)")
    return []


def main() -> int:
    wanted, problems = pinned(), []
    for part in parts():
        name = normal(part.metadata["Name"])
        if name in {ROOT, *TOOLS}:
            continue
        if wanted.get(name) != part.version:
            problems.append(f"{name} {part.version}: pinned is {wanted.get(name, 'nothing')}")
        problems += [f"{name}: {file} was changed" for file in changed_files(part)]
        why = is_bad(name, part.version)
        if why:
            problems.append(f"{name} {part.version}: {why}")
    problems += advisories()
    print(f"{len(parts()) - 1} parts, {len(problems)} problems")
    for problem in problems:
        print(f"  {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
