"""Read the texts of the interface into .ts files and compile them into .qm; --check compares.

Spanish is the source language, so es.ts repeats each text; English lives in en.ts, edited with
Qt Linguist or by hand. A text without a translation is shown in Spanish.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Xml
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "ui" / "translations"
LANGUAGES = ("es", "en")
QT_WORDS = "qtbase_es.qm"  # «Guardar», «Cancelar», «Sí» of the system's dialogs


def tool(name: str) -> str:
    """A Qt tool of this virtual environment."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def sources() -> list[str]:
    """Everything that holds texts for people; compiled forms come from their .ui files."""
    package = ROOT / "agent_desk"
    forms = package / "ui" / "forms"
    modules = [file for file in sorted(package.rglob("*.py")) if forms not in file.parents]
    return [
        str(file.relative_to(ROOT)) for file in (*modules, *sorted(ROOT.glob("resources/ui/*.ui")))
    ]


def update(ts: Path, language: str) -> None:
    """Bring a .ts up to date: new texts come in unfinished, texts that are gone go."""
    flags = ["-source-language", "es", "-target-language", language]
    flags += ["-no-obsolete", "-locations", "none", "-silent"]
    command = [tool("lupdate"), *flags, *sources(), "-ts", str(ts)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    if language == "es":
        repeat_source(ts)


def repeat_source(ts: Path) -> None:
    """Spanish says what is written in the source."""
    tree = Xml.parse(ts)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and message.get("numerus") != "yes":
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    Xml.indent(tree, "    ")
    body = Xml.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(f"{head}{body}\n", "utf-8")


def unfinished(ts: Path) -> list[str]:
    """Texts of a .ts that nobody has translated yet."""
    return [
        message.findtext("source") or ""
        for message in Xml.parse(ts).iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]


def compile_into(ts: Path, qm: Path) -> None:
    subprocess.run([tool("lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True)


def check() -> int:
    """1 when a text of the source is not in the .ts files, or English is not complete."""
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            ts = Path(shutil.copy(FOLDER / f"{language}.ts", scratch))
            before = sum(1 for _ in Xml.parse(ts).iter("message"))
            update(ts, language)
            after = sum(1 for _ in Xml.parse(ts).iter("message"))
            missing = unfinished(ts)
            if missing or before != after:
                print(f"{language}.ts: {len(missing)} textos sin traducir, {before}→{after}.")
                print("Ejecute «make translations» y traduzca lo nuevo.")
                return 1
    return 0


def main() -> int:
    """0 when all is translated."""
    if "--check" in sys.argv[1:]:
        return check()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        ts = FOLDER / f"{language}.ts"
        update(ts, language)
        compile_into(ts, FOLDER / f"{language}.qm")
        print(f"{language}: {len(unfinished(ts))} textos sin traducir")
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    shutil.copy(Path(qt_folder) / QT_WORDS, FOLDER / QT_WORDS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
