"""Compile the Designer forms of resources/ui into agent_desk/ui/forms; --check only compares."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "resources" / "ui"
COMPILED = ROOT / "agent_desk" / "ui" / "forms"
PACKAGE = '"""Forms compiled from resources/ui by `make forms`; never edited by hand."""\n'


def compiled(form: Path) -> str:
    """What pyside6-uic makes of a form, without the lines that change with every Qt version."""
    command = [*_uic(), str(form)]
    made = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    kept = [line for line in made.splitlines() if not line.startswith("## Created by:")]
    return "\n".join(line.rstrip() for line in kept).rstrip() + "\n"


def _uic() -> list[str]:
    """The compiler itself where it is: its Python wrapper costs half a second a form."""
    itself = Path(PySide6.__file__).parent / "Qt" / "libexec" / "uic"
    if itself.exists():
        return [str(itself), "-g", "python"]
    return [str(Path(sys.executable).with_name("pyside6-uic"))]


def expected() -> dict[Path, str]:
    """{path: text} of all that ui/forms must hold."""
    wanted = {COMPILED / f"{form.stem}.py": compiled(form) for form in sorted(FORMS.glob("*.ui"))}
    return {COMPILED / "__init__.py": PACKAGE, **wanted}


def stale(wanted: dict[Path, str]) -> list[str]:
    """Names of files that are missing, different or left over."""
    there = set(COMPILED.glob("*.py"))
    differ = [p for p, text in wanted.items() if p not in there or p.read_text("utf-8") != text]
    return sorted(path.name for path in {*differ, *(there - set(wanted))})


def main() -> int:
    """0 when fresh (or written), 1 when --check finds a difference."""
    wanted = expected()
    different = stale(wanted)
    if "--check" in sys.argv[1:]:
        if different:
            print(f"Formas atrasadas: {', '.join(different)}. Ejecute «make forms».")
        return 1 if different else 0
    COMPILED.mkdir(exist_ok=True)
    for path in COMPILED.glob("*.py"):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        path.write_text(text, "utf-8")
    print(f"{len(wanted) - 1} formas, {len(different)} archivos cambiados.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
