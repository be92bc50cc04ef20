"""Fields and keys that the dialogs of a campaign share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

_TEXT_PX, _LIST_PX, _CHECK_PX = 62, 106, 26
Act = tuple[str, str, str, Callable[[], object]]


def form_of(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for label, field in rows:
        field.setAccessibleName(label)
        form.addRow(label, field)
    return form


def choice(names: Mapping[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    for key, words in names.items():
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def spin_box(least: int, most: int, value: int, prefix: str = "", suffix: str = "") -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setPrefix(prefix)
    box.setSuffix(suffix)
    box.setGroupSeparatorShown(True)
    return box


def day_edit(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setDisplayFormat("dd/MM/yyyy")
    return edit


def day_of(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def text_box(words: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(words)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(_TEXT_PX)
    return edit


def check_list(names: Mapping[str, str], chosen: Iterable[str]) -> QListWidget:
    box, marked = QListWidget(), set(chosen)
    for key, words in names.items():
        item = QListWidgetItem(words, box)
        item.setData(Qt.ItemDataRole.UserRole, key)
        is_on = key in marked
        item.setSizeHint(QSize(0, _CHECK_PX))
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
    box.setProperty("kind", "lines")
    box.setFixedHeight(_LIST_PX)
    box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return box


def checked_of(box: QListWidget) -> tuple[str, ...]:
    items = (box.item(at) for at in range(box.count()))
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    )


def set_day(edit: QDateEdit, day: date) -> None:
    edit.setDate(QDate(day.year, day.month, day.day))


def say(label: QLabel, sentence: str, tone: str) -> None:
    """What happened, in words beside the colour."""
    label.setText(sentence)
    label.setProperty("tone", tone)
    label.style().polish(label)


def act_row(dialog: QDialog, *acts: Act) -> QHBoxLayout:
    """Buttons (icon, words, key, act) of a dialog, each over its key."""
    row = QHBoxLayout()
    row.addStretch(1)
    for icon, words, key, act in acts:
        button = IconButton(icon, words)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(over_its_key(button, key.replace("Return", "Enter")))
        QShortcut(QKeySequence(key), dialog).activated.connect(act)
    return row
