"""Say which system library is missing, and the command that installs it, before pip runs."""

from __future__ import annotations

import ctypes.util
import os
import sys

# Library Qt loads at start -> Debian package (from ldd of QtGui and of the xcb plugin).
NEEDED = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "glib-2.0": "libglib2.0-0",
}
# Only a real screen needs these; tests draw offscreen.
SCREEN = {
    "xcb-cursor": "libxcb-cursor0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-image": "libxcb-image0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-randr": "libxcb-randr0",
}


def missing_packages() -> list[str]:
    """Debian packages whose library the loader cannot find; empty elsewhere than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(NEEDED)
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(SCREEN)
    return [package for library, package in wanted.items() if not ctypes.util.find_library(library)]


def main() -> int:
    """Exit 1 with one sentence when Python or a library is missing."""
    if sys.version_info < (3, 11):  # noqa: UP036  it runs before the venv exists
        print("Agent Desk necesita Python 3.11 o posterior; este es", sys.version.split()[0])
        return 1
    missing = missing_packages()
    if missing:
        print("Faltan bibliotecas del sistema. Instálelas y repita el comando:")
        print("  sudo apt-get install -y " + " ".join(missing))
        return 1
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        print("Falta el módulo venv. Instálelo con: sudo apt-get install -y python3-venv")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
