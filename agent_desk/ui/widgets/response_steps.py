"""The response in spoken steps: Valide, Pregunte, Ofrezca, and if there is room Si insiste."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import Pill, ResponseState, ResponseStep, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

_LEAST_PX = 13
_EMPTY = ResponseState("")


class ResponseSteps(Painted):
    """Shrinks its type a little before its scroll area has to scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._response = _EMPTY
        self._base_px, self._px, self._room = 15, 15, 0
        self._is_wide = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_look(self, px: int, *, is_wide: bool) -> None:
        self._base_px, self._is_wide = px, is_wide

    def show_response(self, response: ResponseState | None) -> None:
        self._response = response or _EMPTY
        spoken = [f"{step.label}: {step.text}" for step in self._response.steps]
        self.describe(self._response.title, " ".join([self._response.warning, *spoken]).strip())

    def fit(self, width: int, room: int) -> None:
        """Choose the largest type at which the steps stand in `room`; least 13 px."""
        self._room = room
        self._px = self._base_px
        while self._px > _LEAST_PX and self._height_at(self._px, width) > room:
            self._px -= 1
        shown = self._shown(self._px, width)
        self.setFixedHeight(max(self._height_of(shown, self._px, width), 1))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def paint_with(self, pen: Pen) -> None:
        y, width = 0, self.width()
        for line_number, line in enumerate(self._warning_lines(width)):
            if not line_number:
                paint_icon(pen.painter, 0, y + 2, "octagon-alert", "bad", 16)
            pen.whole(QRect(23, y, width - 23, 19), line, 14, fonts.SEMIBOLD, "bad")
            y += 19
        y += 6 if y else 0
        height = self._line_px(self._px)
        for step in self._shown(self._px, width):
            label = QRect(0, y, self._column(), height)
            if step.is_current:
                pen.pill(-4, y, Pill(step.label, Tone.PRIMARY), self._column(), is_tight=True)
            else:
                pen.line(label, step.label, 12, fonts.SEMIBOLD, "primary")
            for line in painting.wrapped(step.text, self._px, 400, width - self._column()):
                pen.whole(QRect(self._column(), y, width - self._column(), height), line, self._px)
                y += height
            y += self._gap()

    def _column(self) -> int:
        return 76 if self._is_wide else 66

    def _gap(self) -> int:
        return 14 if self._is_wide else 6 if self._px > 14 else 4

    def _line_px(self, px: int) -> int:
        return round(px * 1.26)

    def _warning_lines(self, width: int) -> tuple[str, ...]:
        if not self._response.warning:
            return ()
        return painting.wrapped(self._response.warning, 14, fonts.SEMIBOLD, width - 23, 3)

    def _height_at(self, px: int, width: int) -> int:
        return self._height_of(self._main(), px, width)

    def _height_of(self, steps: tuple[ResponseStep, ...], px: int, width: int) -> int:
        warning = 19 * len(self._warning_lines(width))
        lines = sum(len(painting.wrapped(s.text, px, 400, width - self._column())) for s in steps)
        gaps = self._gap() * max(0, len(steps) - 1)
        return warning + (6 if warning else 0) + lines * self._line_px(px) + gaps + 2

    def _main(self) -> tuple[ResponseStep, ...]:
        return tuple(step for step in self._response.steps if not step.is_secondary)

    def _shown(self, px: int, width: int) -> tuple[ResponseStep, ...]:
        """All steps where they fit, else without the secondary ones."""
        steps = self._response.steps
        if self._height_of(steps, px, width) <= self._room:
            return steps
        return self._main()
