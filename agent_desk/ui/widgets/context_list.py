"""What is known of the person: sections of icon, words and date, as many as fit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import ContextRow, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

_TEXT_X, _LINE, _DETAIL = 24, 17, 15
_HEADING, _ROW_GAP, _SECTION_GAP = 21, 5, 13


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    rows: tuple[ContextRow, ...]


@dataclass(frozen=True, slots=True)
class _Laid:
    """One heading or row with its place."""

    y: int
    height: int
    heading: str = ""
    row: ContextRow | None = None
    lines: tuple[str, ...] = ()
    details: tuple[str, ...] = ()


class ContextList(Painted):
    """Rows that do not fit are counted, and the key that shows them all is named."""

    def __init__(self, parent: QWidget | None = None, more_key: str = "") -> None:
        super().__init__(parent)
        personal(self)
        self._sections: tuple[Section, ...] = ()
        self._more_key = more_key
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_sections(self, *sections: Section) -> None:
        """Sections without rows are left out."""
        self._sections = tuple(section for section in sections if section.rows)
        spoken = [
            f"{section.heading}: "
            + "; ".join(", ".join(p for p in (r.text, r.detail) if p) for r in section.rows)
            for section in self._sections
        ]
        self.describe(self._sections[0].heading if self._sections else "", ". ".join(spoken))
        self.updateGeometry()

    def height_at(self, width: int) -> int:
        """Height at which nothing is left out."""
        laid = self._lay(width)
        return laid[-1].y + laid[-1].height if laid else 0

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def paint_with(self, pen: Pen) -> None:
        laid = self._lay(self.width())
        shown = [item for item in laid if item.y + item.height <= self.height()]
        if len(shown) < len(laid) and self._more_key:
            shown = [item for item in laid if item.y + item.height <= self.height() - 20]
        while shown and shown[-1].heading:
            shown.pop()
        for item in shown:
            self._paint(pen, item, is_first=item is laid[0])
        hidden = sum(1 for item in laid[len(shown) :] if item.row)
        if hidden and self._more_key:
            self._paint_more(pen, hidden)

    def _lay(self, width: int) -> list[_Laid]:
        laid: list[_Laid] = []
        y = 0
        for section in self._sections:
            top = y + (_SECTION_GAP if laid else 0)
            laid.append(_Laid(top, _HEADING, section.heading))
            y = top + _HEADING
            for row in section.rows:
                laid.append(self._lay_row(row, y, width - _TEXT_X))
                y += laid[-1].height + _ROW_GAP
            y -= _ROW_GAP
        return laid

    def _lay_row(self, row: ContextRow, y: int, width: int) -> _Laid:
        lines = painting.wrapped(row.text, 13, fonts.MEDIUM, width, 3)
        details = painting.wrapped(row.detail, 12, fonts.REGULAR, width, 2) if row.detail else []
        height = _LINE * len(lines) + _DETAIL * len(details)
        return _Laid(y, height, row=row, lines=tuple(lines), details=tuple(details))

    def _paint(self, pen: Pen, item: _Laid, *, is_first: bool) -> None:
        width = self.width()
        if item.heading:
            if not is_first:
                pen.rule(0, width, item.y - _SECTION_GAP // 2)
            where = QRect(0, item.y, width, _HEADING - 4)
            pen.line(where, item.heading, 13, fonts.SEMIBOLD, "text2")
            return
        if not item.row:
            return
        ink = "text2" if item.row.tone is Tone.NEUTRAL else painting.INKS[item.row.tone]
        paint_icon(pen.painter, 0, item.y, item.row.icon, ink)
        y = item.y
        for line in item.lines:
            where = QRect(_TEXT_X, y, width - _TEXT_X, _LINE)
            pen.line(where, line, 13, fonts.MEDIUM)
            y += _LINE
        for line in item.details:
            where = QRect(_TEXT_X, y, width - _TEXT_X, _DETAIL)
            pen.line(where, line, 12, fonts.REGULAR, "text2")
            y += _DETAIL

    def _paint_more(self, pen: Pen, hidden: int) -> None:
        y = self.height() - 17
        cap = pen.keycap(self.width(), y + 8, self._more_key)
        words = self.tr("{count} más").format(count=hidden)
        where = QRect(_TEXT_X, y, self.width() - _TEXT_X - cap - 6, 17)
        pen.line(where, words, 12, fonts.SEMIBOLD, "text2")
