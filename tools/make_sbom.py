"""The parts of the program, as a CycloneDX 1.5 list made from what is installed; no network.

    .venv/bin/python tools/make_sbom.py [FILE]

Only what the program needs at run time. Each part carries the SHA-256 of its RECORD, which lists
the hash of each of its files: two builds with the same parts have the same list.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = "agent-desk"
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def parts(root: str = ROOT) -> list[Distribution]:
    """What `root` needs, and what that needs, by name; extras and other systems left out."""
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = normal(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # of another system or Python: «pywin32; sys_platform == "win32"»
        for line in found[name].requires or []:
            matched = _NAME.match(line)
            if matched and "extra ==" not in line:
                waiting.append(matched[0])
    return [found[name] for name in sorted(found)]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def component(part: Distribution) -> dict[str, object]:
    name, version = normal(part.metadata["Name"]), part.version
    told: dict[str, object] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{version}",
        "name": name,
        "version": version,
        "purl": f"pkg:pypi/{name}@{version}",
    }
    licence = licence_of(part)
    if licence:
        told["licenses"] = [{"license": {"name": licence}}]
    record = part.read_text("RECORD")
    if record:
        digest = hashlib.sha256(record.encode()).hexdigest()
        told["hashes"] = [{"alg": "SHA-256", "content": digest}]
    return told


def licence_of(part: Distribution) -> str:
    """In a line: some packages put the whole text into the field."""
    for field in ("License-Expression", "License"):
        text = str(part.metadata.get(field) or "").strip()
        if text and "\n" not in text and len(text) < 80:
            return text
    classes = [c for c in part.metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    return classes[0].rpartition(":: ")[2] if classes else ""


def bill() -> dict[str, object]:
    found = parts()
    root = next(part for part in found if normal(part.metadata["Name"]) == ROOT)
    needs = {normal(part.metadata["Name"]): f"{part.version}" for part in found}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**component(root), "type": "application"}},
        "components": [component(part) for part in found if part is not root],
        "dependencies": [
            {
                "ref": f"pkg:pypi/{name}@{version}",
                "dependsOn": sorted(
                    f"pkg:pypi/{other}@{needs[other]}" for other in direct(name) if other in needs
                ),
            }
            for name, version in sorted(needs.items())
        ],
    }


def direct(name: str) -> set[str]:
    lines = distribution(name).requires or []
    return {normal(m[0]) for line in lines if "extra ==" not in line and (m := _NAME.match(line))}


def main() -> None:
    text = json.dumps(bill(), indent=1, sort_keys=True) + "\n"
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
