"""Pictures of every state of the live-call window: `python tools/shots.py FOLDER [scene…]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.panel import DeskPanel
from tests.ui.fixtures import SCENES, Scene, blank_page

SIZES = {
    "1280x640": QSize(1280, 640),
    "1366x688": QSize(1366, 688),
    "1366x768": QSize(1366, 768),
    "1920x1080": QSize(1920, 1080),
}


def take(app: QApplication, folder: Path, name: str, scene: Scene) -> int:
    """One scene at every size in the theme now on screen; returns the number of pictures."""
    panel = DeskPanel(blank_page)
    for label, size in SIZES.items():
        panel.resize(size)
        panel.show()
        panel.activateWindow()
        app.processEvents()
        scene.show_on(panel)
        for _ in range(3):
            app.processEvents()
        panel.grab().save(str(folder / f"{name}_{label}_{theme.active()}.png"))
    panel.close()
    panel.deleteLater()
    return len(SIZES)


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:] or list(SCENES)
    app = QApplication([])
    fonts.load_fonts()
    count = 0
    for mode in ("light", "dark"):
        theme.apply(app, mode)
        for name in wanted:
            count += take(app, folder, name, SCENES[name])
    print(f"{count} pictures in {folder}")


if __name__ == "__main__":
    main()
