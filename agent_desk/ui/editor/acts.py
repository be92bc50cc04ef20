"""Acts of a pane as a row of buttons over their keys, each reported by its id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done; `icon` is a Lucide name, `key` as Qt writes it. Where room is
    scarce only the icon is shown (`is_short`); a key that works in the whole place is not given
    again here (`has_shortcut`)."""

    id: str
    icon: str
    label: str
    key: str
    kind: str = ""
    is_short: bool = False
    has_shortcut: bool = True


class ActRow(QWidget):
    """The buttons; a key works wherever the focus is inside `owner`."""

    def __init__(self, acts: Sequence[Act], report: Report, owner: QWidget) -> None:
        super().__init__()
        self._buttons: dict[str, IconButton] = {}
        self._pairs: dict[str, QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        for act in acts:
            label = "" if act.is_short else act.label
            button = IconButton(act.icon, label, act.kind, act.label)
            button.clicked.connect(partial(_pressed, report, act.id))
            self._buttons[act.id] = button
            self._pairs[act.id] = over_its_key(button, act.key)
            row.addWidget(self._pairs[act.id])
            if not act.has_shortcut:
                continue
            shortcut = QShortcut(QKeySequence(act.key), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        row.addStretch(1)

    def enable(self, which: Mapping[str, bool]) -> None:
        """What cannot be done now is greyed; acts that are not named stay as they are."""
        for act_id, is_on in which.items():
            if act_id in self._buttons:
                self._buttons[act_id].setEnabled(is_on)

    def enable_only(self, acts: frozenset[str]) -> None:
        """Just these can be done now."""
        self.enable({act_id: act_id in acts for act_id in self._buttons})

    def show_only(self, acts: frozenset[str]) -> None:
        """The others are not there at all; whoever hides an act also disables it."""
        for act_id, pair in self._pairs.items():
            pair.setVisible(act_id in acts)

    def rename(self, act_id: str, label: str) -> None:
        """An act that undoes itself says which way it goes."""
        self._buttons[act_id].rename(label)


def _pressed(report: Report, act_id: str, _checked: bool = False) -> None:
    report(act_id)
