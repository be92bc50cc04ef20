"""Asking where the figures of a chart or a list go as a CSV file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from agent_desk.ui.wording import translate


def choose_csv(parent: QWidget, name: str) -> Path | None:
    """The file that somebody chose, proposed as `name`.csv; None when he chose none."""
    title, kinds = translate("Charts", "Guardar en CSV"), translate("Charts", "CSV (*.csv)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, f"{name}.csv", kinds)
    return Path(chosen) if chosen else None
