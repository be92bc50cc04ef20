"""«Ir a…»: the places of this person by name, for a keyboard that knows only nine of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.text.fold import fold
from agent_desk.ui import icons
from agent_desk.ui.shell.place import Place, group_of

_WIDTH_PX = 420
_ROW_PX = 30
_ROWS_SHOWN = 12
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PlaceFinder(QDialog):
    """`place_chosen` carries the id; what is typed may be any part of a name or of its group."""

    place_chosen = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ir a otro lugar"))
        self._places = places
        self._query = QLineEdit()
        self._query.setAccessibleName(self.tr("Lugar al que quiere ir"))
        self._query.setPlaceholderText(self.tr("Escriba parte del nombre"))
        self._query.installEventFilter(self)
        self._query.textChanged.connect(self._show_fitting)
        self._query.returnPressed.connect(self._choose)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Lugares"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFixedHeight(_ROWS_SHOWN * _ROW_PX + 4)
        self._list.itemClicked.connect(lambda _item: self._choose())
        self._none = QLabel(self.tr("Ningún lugar suyo se llama así."))
        self._none.setProperty("kind", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (self._query, self._list, self._none):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH_PX)
        self._show_fitting("")
        self._query.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the box keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and self._list.count():
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _show_fitting(self, typed: str) -> None:
        self._list.clear()
        for place in _fitting(self._places, typed):
            group = group_of(place.id)
            item = QListWidgetItem(f"{place.title}  ·  {group}" if group else place.title)
            item.setIcon(icons.icon(place.icon))
            item.setData(Qt.ItemDataRole.UserRole, place.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setText("" if self._list.count() else self.tr("Ningún lugar suyo se llama así."))

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item:
            self.accept()
            self.place_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _fitting(places: Sequence[Place], typed: str) -> list[Place]:
    """Those whose name begins so first, then those that hold it, then those of such a group."""
    sought = fold(typed).strip()

    def rank(place: Place) -> int | None:
        name = fold(place.title)
        if any(word.startswith(sought) for word in (name, *name.split())):
            return 0
        if sought in name:
            return 1
        return 2 if sought in fold(group_of(place.id)) else None

    ranked = [(rank(place), number, place) for number, place in enumerate(places)]
    fitting = sorted((r, number) for r, number, _ in ranked if r is not None)
    return [places[number] for _, number in fitting]
